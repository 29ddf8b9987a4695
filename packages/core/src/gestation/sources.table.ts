/**
 * Where the facts of this folder were read. `tier`: A official or primary text, B reproduction or peer-reviewed paper,
 * C secondary page, D public file that says it follows the standard; `null` the document itself, not opened yet
 * (a `record`). A fact with tier C or D alone must be read in its record before a clinician signs it.
 */
export const gestationSources = [
  {
    id: 'acog-579',
    title: 'ACOG Committee Opinion 579, Definition of term pregnancy (abstract; summary on the site of SMFM)',
    year: 2013,
    tier: 'A',
    url: 'https://old.smfm.org/publications/148-definition-of-term-pregnancy',
  },
  {
    id: 'acog-700',
    title: 'ACOG Committee Opinion 700, Methods for estimating the due date (abstract and first recommendations)',
    year: 2017,
    tier: 'B',
    url: null,
  },
  {
    id: 'acog-700-text',
    title: 'Clinic document repeating the text of ACOG 700 on transfer dates',
    year: 2017,
    tier: 'C',
    url: null,
  },
  {
    id: 'acog-700-table-a',
    title: 'Public file restating the redating table of ACOG 700',
    year: null,
    tier: 'D',
    url: null,
  },
  {
    id: 'acog-700-table-b',
    title: 'Second public file restating the redating table of ACOG 700',
    year: null,
    tier: 'D',
    url: null,
  },
  {
    id: 'radiopaedia-redating',
    title: 'Radiopaedia, Redating pregnancy (ultrasound): the six limits of ACOG 700',
    year: 2024,
    tier: 'B',
    url: 'https://radiopaedia.org/articles/69154',
  },
  { id: 'edd-266', title: 'Page quoting ACOG: conception date + 266 days', year: null, tier: 'C', url: null },
  {
    id: 'cn-edd',
    title: '预产期推算：月份加9或减3、日期加7，周期修正和算例（网页）',
    year: null,
    tier: 'C',
    url: null,
  },
  { id: 'cn-ivf', title: '移植日换算末次月经：减17天、减19天（网页）', year: null, tier: 'C', url: null },
  { id: 'cn-crl', title: '头臀长口算法和5天校对（问答页）', year: null, tier: 'C', url: null },
  { id: 'cn-trimester', title: '孕早、中、晚期的划分和产检重点（网页）', year: null, tier: 'C', url: null },
  {
    id: 'cn-textbook-quote',
    title: '妊娠分期：未达14周、14–27+6周、28周及其后；约280日（引教材的网页）',
    year: null,
    tier: 'C',
    url: null,
  },
  { id: 'cn-anc-windows', title: '世界卫生日科普：国家指南的产检孕周', year: 2025, tier: 'C', url: null },
  { id: 'cn-mch-norm-2011', title: '孕产期保健工作规范（文本）', year: 2011, tier: 'B', url: null },
  {
    id: 'cn-nbphs',
    title: '国家基本公共卫生服务规范（第三版）孕产妇健康管理（转载）',
    year: 2017,
    tier: 'C',
    url: null,
  },
  {
    id: 'cn-pmtct-2020',
    title: '预防艾滋病、梅毒和乙肝母婴传播指标定义与计算方法（2020年版，转载）',
    year: 2020,
    tier: 'C',
    url: null,
  },
  { id: 'cn-lit55-b', title: '母婴健康素养——基本知识与技能，第1–16条（转载）', year: 2012, tier: 'C', url: null },
  { id: 'cn-preterm', title: '论文摘要：我国早产为满28周、不满37周（196–258天）', year: 2021, tier: 'B', url: null },
  { id: 'cn-numbers', title: '网页：早产28–37周，过期为超过预产期14天即42周', year: null, tier: 'C', url: null },
  { id: 'cn-preterm-class', title: '北京市2014—2019年早产儿分类研究', year: 2020, tier: 'B', url: null },
  { id: 'cn-late-preterm', title: '晚期早产儿研究进展（综述）：34–36+6周', year: 2014, tier: 'B', url: null },
  {
    id: 'who-preterm',
    title: 'WHO fact sheet: Preterm birth (copy)',
    year: null,
    tier: 'B',
    url: 'https://www.who.int/news-room/fact-sheets/detail/preterm-birth',
  },
  {
    id: 'who-pnc-2022',
    title: 'WHO recommendations on maternal and newborn care for a positive postnatal experience',
    year: 2022,
    tier: 'A',
    url: 'https://www.who.int/publications/i/item/9789240045989',
  },
  {
    id: 'cn-risk-norm',
    title: '孕产妇妊娠风险评估与管理工作规范（国卫妇幼发〔2017〕35号，转载）',
    year: 2017,
    tier: 'B',
    url: null,
  },
  { id: 'rec-textbook', title: '妇产科学，国家统编教材现行版', year: null, tier: null, url: null },
  { id: 'rec-anc-2018', title: '孕前和孕期保健指南（2018）', year: 2018, tier: null, url: null },
  { id: 'rec-acog-700', title: 'ACOG Committee Opinion 700, full table', year: 2017, tier: null, url: null },
  { id: 'rec-isuog', title: 'ISUOG practice guideline: dating by ultrasound', year: null, tier: null, url: null },
  { id: 'rec-nbphs-2017', title: '国家基本公共卫生服务规范（第三版）', year: 2017, tier: null, url: null },
  { id: 'rec-who-pnc-2022', title: 'WHO postnatal care recommendations, full text', year: 2022, tier: null, url: null },
] as const satisfies readonly Source[];

interface Source {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly tier: 'A' | 'B' | 'C' | 'D' | null;
  readonly url: string | null;
}

export type GestationSourceId = (typeof gestationSources)[number]['id'];
