/**
 * Where the facts of this folder were read. `tier`: A official or primary text, B reproduction or peer-reviewed paper, C secondary page;
 * null the document itself, not opened yet (a `record`). A fact with tier C alone must be read in its record before a clinician signs it.
 */
export const infectiousSources = [
  {
    id: 'norm35-copy',
    title: '孕产妇妊娠风险评估与管理工作规范（国卫办妇幼发〔2017〕35号，转载）',
    year: 2017,
    tier: 'B',
    url: null,
  },
  {
    id: 'pmtct-2020',
    title: '预防艾滋病、梅毒和乙肝母婴传播指标定义与计算方法（2020年版，转载）：孕早期指12+6周以内',
    year: 2020,
    tier: 'C',
    url: null,
  },
  {
    id: 'emtct-list',
    title: '消除艾梅乙母婴传播指标：3项结果、10项过程、11项参考（医院网页）',
    year: 2024,
    tier: 'C',
    url: null,
  },
  { id: 'emtct-press', title: '国家卫生健康委新闻发布会报道：为所有孕产妇免费检测', year: 2024, tier: 'C', url: null },
  { id: 'lit55', title: '母婴健康素养——基本知识与技能（试行），第1–16条（转载）', year: 2012, tier: 'B', url: null },
  {
    id: 'hbv-2020',
    title: '乙型肝炎病毒母婴传播预防临床指南（2020），摘要与推荐',
    year: 2020,
    tier: 'A',
    url: 'https://studite.yiigle.com/uploads/guide_html/%E4%B9%99%E5%9E%8B%E8%82%9D%E7%82%8E%E7%97%85%E6%AF%92%E6%AF%8D%E5%A9%B4%E4%BC%A0%E6%92%AD%E9%A2%84%E9%98%B2%E4%B8%B4%E5%BA%8A%E6%8C%87%E5%8D%97%EF%BC%882020%EF%BC%89.html',
  },
  { id: 'hbv-2020-abstract', title: '同一指南摘要的转载：五条推荐', year: 2020, tier: 'B', url: null },
  {
    id: 'hbv-flow-2021',
    title: '阻断乙型肝炎病毒母婴传播临床管理流程（2021年，转载）',
    year: 2021,
    tier: 'B',
    url: null,
  },
  { id: 'vax-birth', title: '国家免疫规划疫苗程序（健康教育网页）', year: 2021, tier: 'C', url: null },
  {
    id: 'gd-cdc-2024',
    title: '广东省疾病预防控制中心：HIV感染母亲所生婴儿的预防用药、检测和喂养',
    year: 2024,
    tier: 'A',
    url: 'http://cdcp.gd.gov.cn/zzzq/jkts/content/post_4391200.html',
  },
  {
    id: 'child-measures-2025',
    title: '妇幼医院网页：预防艾梅乙母婴传播中针对儿童的主要干预措施',
    year: 2025,
    tier: 'C',
    url: 'https://lnsfybjy.com/article/485.html',
  },
  {
    id: 'labor-rapid',
    title: '培训资料：筛查阳性要确认或复检；临产妇女尽早筛查艾滋病抗体，快速检测可疑即采取干预',
    year: null,
    tier: 'C',
    url: null,
  },
  { id: 'syphilis-follow', title: '医生问答：梅毒暴露新生儿血清学随访至18个月', year: null, tier: 'C', url: null },
  { id: 'hiv-feed', title: '网页：感染艾滋病的母亲提倡人工喂养，不混合喂养', year: null, tier: 'C', url: null },
  {
    id: 'rec-emtct-norm',
    title: '预防艾滋病、梅毒和乙肝母婴传播工作规范（2020年版）',
    year: 2020,
    tier: null,
    url: null,
  },
  { id: 'rec-hbv-2020', title: '乙型肝炎病毒母婴传播预防临床指南（2020）全文', year: 2020, tier: null, url: null },
  {
    id: 'rec-risk-2017',
    title: '孕产妇妊娠风险评估与管理工作规范（国卫办妇幼发〔2017〕35号）',
    year: 2017,
    tier: null,
    url: null,
  },
  { id: 'rec-imm-2021', title: '国家免疫规划疫苗儿童免疫程序及说明（2021年版）', year: 2021, tier: null, url: null },
] as const satisfies readonly Source[];

interface Source {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly tier: 'A' | 'B' | 'C' | null;
  readonly url: string | null;
}

export type InfectiousSourceId = (typeof infectiousSources)[number]['id'];
