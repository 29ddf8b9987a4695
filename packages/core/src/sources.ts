import type { Text } from './language/describe.ts';

export type SourceKind =
  | 'instrument'
  | 'instrument-copy'
  | 'copy'
  | 'copy-ocr'
  | 'copy-stripped'
  | 'garbled-copy'
  | 'local-rule'
  | 'regional'
  | 'news'
  | 'paraphrase'
  | 'textbook'
  | 'public-code'
  | 'guideline'
  | 'paper'
  | 'paper-table'
  | 'reference-table';

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: Text;
  /** Document number, DOI, ISBN or PMC number. */
  readonly number: string | null;
  readonly issuer?: string;
  /** Year, or day where it is known. */
  readonly issued: string | null;
  /** Where a copy was seen; null where none was. */
  readonly url: string | null;
  /** False where the number or the day of issue is from memory and was not seen; `note` says which. */
  readonly verified?: false;
  readonly note?: Text;
}

/**
 * Every document that a rule table cites. The official publication of the norm could not be reached: cite the instruments, and read the
 * copies as what was seen of them.
 */
export const sources = [
  {
    id: 'norm35',
    kind: 'instrument',
    title: {
      zh: '孕产妇妊娠风险评估与管理工作规范',
      en: 'Working norm for maternal pregnancy risk assessment and management',
    },
    number: '国卫办妇幼发〔2017〕35号',
    issuer: '国家卫生计生委办公厅',
    issued: '2017-09-22',
    url: null,
    verified: false,
    note: {
      zh: '年份和文号见于转载；9月22日凭记忆。官方原文没有读到，内容都依据下列各份转载',
      en: 'Year and number were seen in copies; 22 September is from memory. The official text was not read: all statements about it rest on the copies below',
    },
  },
  {
    id: 'notice42',
    kind: 'instrument-copy',
    title: {
      zh: '国家卫生计生委关于加强母婴安全保障工作的通知',
      en: 'Notice on strengthening the safeguarding of mothers and infants',
    },
    number: '国卫妇幼发〔2017〕42号',
    issuer: '国家卫生计生委',
    issued: '2017',
    url: 'http://chinajk.org/xwjj/a-4311.htm',
    note: {
      zh: '见到第一部分和第二部分的一部分。附件1为筛查表，附件2为评估表',
      en: 'Part 1 and some of part 2 were seen. Its annex 1 is the screening form, its annex 2 the grading form',
    },
  },
  {
    id: 'guide40',
    kind: 'instrument',
    title: {
      zh: '危重孕产妇救治中心建设与管理指南',
      en: 'Guide to the construction and management of critical maternal care centers',
    },
    number: '国卫办妇幼发〔2017〕40号',
    issuer: '国家卫生计生委办公厅',
    issued: '2017',
    url: null,
    verified: false,
    note: { zh: '文号凭记忆，未见到', en: 'The number is from memory and was not seen' },
  },
  {
    id: 'chrk',
    kind: 'copy',
    title: {
      zh: '孕产妇妊娠风险评估与管理工作规范（转载，繁体）',
      en: 'Reprint of the norm, in traditional characters',
    },
    number: '35号',
    issued: null,
    url: 'http://m.chrk.com.cn/art_30191.htm',
  },
  {
    id: 'd360-full',
    kind: 'copy',
    title: { zh: '孕产妇妊娠风险评估与管理工作规范完整版本（转载）', en: 'Full version of the norm, reprint' },
    number: '35号',
    issued: null,
    url: 'https://360docs.net/doc/0d1532574.html',
    note: { zh: '只见到开头', en: 'Only the opening was seen' },
  },
  {
    id: 'diyiwenku',
    kind: 'copy',
    title: { zh: '孕产妇妊娠风险评估与管理（课件）', en: 'Slides that quote the duties of institutions' },
    number: '35号',
    issued: null,
    url: 'https://www.diyiwenku.com/p/eHZuNVN3ai9GSlNvYmZUSWJtOVp3dz09.html',
  },
  {
    id: 'sowenku',
    kind: 'copy',
    title: {
      zh: '妊娠风险筛查评估制度（医院制度）',
      en: 'Hospital rule that quotes the norm on re-assessment and management',
    },
    number: '35号（引用）',
    issued: null,
    url: 'https://sowenku.com/article/56614.html',
  },
  {
    id: 'hanyu',
    kind: 'garbled-copy',
    title: { zh: '孕产妇保健工作规范（同义词改写的转载）', en: 'Copy of the norm with words replaced by synonyms' },
    number: '35号（引用）',
    issued: null,
    url: 'http://hanyu20081111.cn/lmy-2/48425.html',
    note: {
      zh: '字词被机器替换（如“红色”成了“白色”），意思完整；见到红色条款、不宜继续妊娠条款和产后条款',
      en: 'Words were replaced by machine (“red” became “white”), the meaning is intact; the red, unsuitable-to-continue and postpartum clauses were seen',
    },
  },
  {
    id: 'doczj147',
    kind: 'local-rule',
    title: {
      zh: '高危孕产妇专案管理制度（医院制度）',
      en: 'Hospital rule on case management that quotes the red and purple clauses and names the two forms',
    },
    number: '依据42号',
    issued: null,
    url: 'http://biz.doczj.com/doc/147066846.html',
  },
  {
    id: 'doczj111',
    kind: 'copy',
    title: {
      zh: '孕产妇风险评估和管理（课件）',
      en: 'Slides: screening 6.7, 7.1, 7.6.3, 7.7, 7.8; mandatory and suggested items; what the colors mean',
    },
    number: '35号（引用）',
    issued: null,
    url: 'http://biz.doczj.com/doc/1110469010.html',
  },
  {
    id: 'sqfcyy',
    kind: 'local-rule',
    title: { zh: '高危孕产妇终止妊娠制度（医院制度）', en: 'Hospital rule on termination in high-risk pregnancy' },
    number: null,
    issued: null,
    url: 'http://www.sqfcyy.com/company/news/id/3703.html',
  },
  {
    id: 'prov-notice',
    kind: 'regional',
    title: {
      zh: '关于进一步加强母婴安全保障工作的通知（省级）',
      en: 'Provincial notice that implements the norm and notice 42, with the reporting deadlines',
    },
    number: '落实35号、42号',
    issued: null,
    url: 'https://360docs.net/doc/2310895852.html',
    note: { zh: '转载中省名被隐去', en: 'The province is masked in the copy' },
  },
  {
    id: 'yaoxun',
    kind: 'news',
    title: { zh: '二级以上医疗机构要按五种颜色标识孕产妇妊娠风险（报道）', en: 'News report on the norm' },
    number: null,
    issued: '2017-11-20',
    url: 'http://www.yaoxun.net/htm/jianguan/16419.html',
  },
  {
    id: 'rrd300',
    kind: 'copy',
    title: {
      zh: '孕产妇风险预警评估和分类分级管理（课件）',
      en: 'Slides: screening form 1.1 to 5.3; any one item is positive',
    },
    number: '35号（引用）',
    issued: null,
    url: 'https://renrendoc.com/paper/300186797.html',
  },
  {
    id: 'rrd204',
    kind: 'copy-ocr',
    title: { zh: '孕产妇妊娠风险筛查评估表（附件1）', en: 'Copy of annex 1, 1.1 to 6.7' },
    number: '附件1',
    issued: null,
    url: 'https://www.renrendoc.com/paper/204094189.html',
    note: {
      zh: '文字识别的副本，符号不可靠：≥和≤都丢失，1.3、2.1、6.7处的<也丢失',
      en: 'Text recognition, signs unreliable: ≥ and ≤ are lost, and < too at 1.3, 2.1 and 6.7',
    },
  },
  {
    id: 'b118',
    kind: 'copy',
    title: { zh: '孕产妇妊娠风险筛查表（副本）', en: 'Copy of the screening form, 1.1 to 2.4, with signs' },
    number: null,
    issued: null,
    url: 'https://max.book118.com/html/2020/0809/5040342041002330.shtm',
  },
  {
    id: 'kao110',
    kind: 'copy',
    title: { zh: '孕产妇妊娠风险评估表（附件2）', en: 'Copy of annex 2: green, yellow 1.1 to 2.9' },
    number: '附件2',
    issued: null,
    url: 'http://www.kao110.com/html/7f/9d/169821.html',
  },
  {
    id: 'd360-tab',
    kind: 'copy',
    title: {
      zh: '孕产妇妊娠风险评估表（附件2，节选）',
      en: 'Parts of annex 2: yellow, orange 3.5 to 3.9, red 1.1.1, purple, the remark; screening 7.5',
    },
    number: '附件2',
    issued: null,
    url: 'https://www.360docs.net/doc/3c3033182.html',
  },
  {
    id: 'jinpai',
    kind: 'copy-stripped',
    title: { zh: '橙色预警的情况（科普）', en: 'Orange 1.1 to 2.7, on a web page' },
    number: '附件2（引用）',
    issued: null,
    url: 'http://www.jinpaidaiban.com/xjyzqzl/3547.html',
    note: { zh: '<、>和一些数字在网页中丢失', en: 'The signs < and > and some figures are lost on the page' },
  },
  {
    id: 'snsnb',
    kind: 'paraphrase',
    title: { zh: '母子健康手册五色标签（问答）', en: 'Lay summary of the five colors' },
    number: null,
    issued: null,
    url: 'https://shiguan.snsnb.com/ask/902314868264.html',
  },
  {
    id: 'dcxfybjy',
    kind: 'paraphrase',
    title: { zh: '解密《母子健康手册》不同颜色（医院科普）', en: 'Lay summary by a maternity hospital' },
    number: null,
    issued: null,
    url: 'https://www.dcxfybjy.cn/newsinfo/10706687.html',
  },
  {
    id: 'mnio',
    kind: 'paraphrase',
    title: { zh: '孕期黄色标签（科普）', en: 'Lay summary with yellow, orange and red examples' },
    number: null,
    issued: null,
    url: 'http://mnio123890.com/news/jn9mlpmjlq.html',
  },
  {
    id: 'songbai',
    kind: 'paraphrase',
    title: { zh: '高危妊娠评分标准（医生答）', en: 'Answer by an obstetrician that repeats how colors combine' },
    number: null,
    issued: '2020-12-31',
    url: 'https://songbai.cn/pcs/qa/answers/3AC3A3GN-03lx-c_nyr2OA',
  },
  {
    id: 'textbook',
    kind: 'textbook',
    title: {
      zh: '孕产妇风险筛查评估与诊治管理教程',
      en: 'Textbook chapter on respiratory disease, with a red, orange and yellow wording of its own',
    },
    number: null,
    issued: null,
    url: 'https://m.tbook.qq.com/read/1033145388/13',
  },
  {
    id: 'zj2018',
    kind: 'regional',
    title: { zh: '浙江省孕产妇妊娠风险评估表（2018版）', en: 'Zhejiang form of 2018' },
    number: null,
    issued: '2018',
    url: 'https://renrendoc.com/paper/213501624.html',
    note: { zh: '与国家表不同；副本中的符号丢失', en: 'Differs from the national form; signs are lost in the copy' },
  },
  {
    id: 'gz2019',
    kind: 'regional',
    title: { zh: '广州孕产妇妊娠风险按颜色分级（报道）', en: 'News on the six colors of Guangzhou' },
    number: null,
    issued: null,
    url: 'http://www.0716jiayuan.com/news/2743.htm',
  },
  {
    id: 'beijing',
    kind: 'regional',
    title: { zh: '北京孕妇建档需要什么手续', en: 'Registration by color in Beijing' },
    number: null,
    issued: null,
    url: 'http://www.ifib.cn/hunyu/616707.html',
  },
  {
    id: 'code-hr',
    kind: 'public-code',
    title: { zh: '公开源代码：高危字典样例', en: 'Public source file: sample of a risk dictionary' },
    number: null,
    issued: null,
    url: null,
    note: { zh: '三胎列在B级，双胎和瘢痕子宫列在A级', en: 'Triplets at level B, twins and scarred uterus at level A' },
  },
  {
    id: 'code-enum',
    kind: 'public-code',
    title: { zh: '公开源代码：妊娠风险评估枚举', en: 'Public source file: enumeration of the five colors' },
    number: null,
    issued: null,
    url: null,
  },
  {
    id: 'ccdcw',
    kind: 'paper',
    title: {
      zh: '2019年中国4个城市不同妊娠风险孕妇的分布（中国疾控中心周报，2021）',
      en: 'The Distribution of Pregnant Women with Different Pregnancy Risks — 4 Cities, China, 2019',
    },
    number: '10.46234/ccdcw2021.016',
    issued: '2021',
    url: 'https://weekly.chinacdc.cn/en/article/doi/10.46234/ccdcw2021.016',
  },
  {
    id: 'bphs3',
    kind: 'copy',
    title: {
      zh: '国家基本公共卫生服务规范（第三版）孕产妇健康管理',
      en: 'National basic public health services, 3rd edition: maternal care',
    },
    number: null,
    issued: '2017',
    url: 'https://trfsz.com/newsview24659.html',
  },
  {
    id: 'bphs3-b',
    kind: 'paraphrase',
    title: { zh: '孕产妇健康管理大全', en: 'Summary of the same: visits and the 42-day check' },
    number: null,
    issued: null,
    url: 'http://henanlong.com/c/062XU4352022.html',
  },
  {
    id: 'mch2011',
    kind: 'copy',
    title: { zh: '孕产期保健工作规范', en: 'Working norm for maternity care (2011)' },
    number: null,
    issued: '2011',
    url: 'https://wk.yl1001.com/classify.php?mode=classify&doaction=desc_item&page=3',
  },
  {
    id: 'guide-a',
    kind: 'copy',
    title: {
      zh: '危重孕产妇和新生儿救治中心建设与管理指南（转载）',
      en: 'Guide to critical maternal and newborn care centers, articles 1 to 5',
    },
    number: null,
    issued: '2017',
    url: 'https://360docs.net/doc/e316290861.html',
  },
  {
    id: 'guide-b',
    kind: 'copy',
    title: { zh: '危重孕产妇救治中心建设与管理指南（转载）', en: 'Second copy of the guide, articles 1 to 5' },
    number: null,
    issued: '2017',
    url: 'https://m.bdocx.com/doc/10632501.html',
  },
  {
    id: 'guide-tab',
    kind: 'copy',
    title: { zh: '危重孕产妇救治中心：机构基本能力与床位', en: 'Tables of the guide: capability and rescue beds' },
    number: null,
    issued: '2017',
    url: 'https://www.yaoxie.com/infomation/detail/C0000011978_813ef9471aad0a55',
  },
  {
    id: 'death2d',
    kind: 'news',
    title: {
      zh: '国家卫健委：孕产妇死亡个案直报（新闻发布）',
      en: 'Press conference of the National Health Commission: maternal deaths reported within 2 days',
    },
    number: null,
    issued: null,
    url: 'https://www.xuehua.us/a/608a273176e90419c5c1f04e',
  },
  {
    id: 'pmtct-local',
    kind: 'regional',
    title: {
      zh: '泗洪县预防艾滋病、梅毒和乙肝母婴传播实施方案（2020年版）',
      en: 'Sihong county plan on mother-to-child transmission of HIV, syphilis and hepatitis B',
    },
    number: null,
    issued: '2021-05-07',
    url: 'https://www.axdbkk.com/html_3/zaixianyisheng/4029/list/7.html',
  },
  {
    id: 'hbv2020',
    kind: 'guideline',
    title: {
      zh: '乙型肝炎病毒母婴传播预防临床指南（2020）',
      en: 'Clinical guideline on preventing mother-to-child transmission of hepatitis B virus, 2020',
    },
    number: '10.3760/cma.j.cn112141-20200213-00101',
    issued: '2020',
    url: 'https://studite.yiigle.com/uploads/guide_html/',
  },
  {
    id: 'mch-impl',
    kind: 'instrument-copy',
    title: {
      zh: '中华人民共和国母婴保健法实施办法',
      en: 'Measures implementing the Maternal and Infant Health Care Law',
    },
    number: '国务院令第308号',
    issuer: '国务院',
    issued: '2001-06-20',
    url: 'http://dzsfybjy.com.cn/show/49.html',
    note: { zh: '只见到开头', en: 'Only the opening was seen' },
  },
  {
    id: 'who2011',
    kind: 'instrument',
    title: {
      zh: '世界卫生组织：评价严重妊娠并发症的医疗质量——孕产妇危重（near-miss）方法',
      en: 'WHO, Evaluating the quality of care for severe pregnancy complications: the WHO near-miss approach for maternal health',
    },
    number: 'ISBN 978 92 4 150222 1',
    issuer: 'WHO',
    issued: '2011',
    url: 'https://www.readkong.com/page/the-who-near-miss-approach-for-maternal-health-6312623',
    note: {
      zh: '只见到书前部分；标准见于下列论文表格',
      en: 'Only the front matter was seen; the criteria were seen in the published tables below',
    },
  },
  {
    id: 'nm-et',
    kind: 'paper-table',
    title: {
      zh: '论文表格：世卫组织2011年危重标准，分临床、检验、处置（埃塞俄比亚）',
      en: 'WHO 2011 criteria as a table (clinical, laboratory, management), Ethiopia',
    },
    number: '10.1186/s12905-018-0519-y',
    issued: '2018',
    url: 'https://bmcwomenshealth.biomedcentral.com/articles/10.1186/s12905-018-0519-y/tables/1',
  },
  {
    id: 'nm-rw',
    kind: 'paper-table',
    title: { zh: '论文表格：世卫组织危重标准（卢旺达）', en: 'WHO near-miss criteria, Rwanda' },
    number: '10.1186/s12884-015-0619-8',
    issued: '2015',
    url: 'https://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-015-0619-8/tables/4',
  },
  {
    id: 'nm-ng',
    kind: 'paper-table',
    title: {
      zh: '论文表格：世卫组织危重标准及定义（尼日利亚）',
      en: 'WHO near-miss criteria with definitions, Nigeria',
    },
    number: '10.1186/1742-4755-6-8',
    issued: '2009',
    url: 'https://reproductive-health-journal.biomedcentral.com/articles/10.1186/1742-4755-6-8/tables/2',
  },
  {
    id: 'nm-br',
    kind: 'paper-table',
    title: {
      zh: '论文表格：按器官系统的世卫组织指标，A组和B组（巴西）',
      en: 'WHO markers by organ system, groups A and B, Brazil',
    },
    number: null,
    issued: '2014',
    url: 'https://www.hindawi.com/journals/bmri/2014/989815/tab1/',
  },
  {
    id: 'nm-br2',
    kind: 'paper-table',
    title: { zh: '论文表格：世卫组织危重标准及操作性定义', en: 'WHO criteria with operational definitions' },
    number: 'PMC4592115',
    issued: null,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4592115/table/t01',
  },
  {
    id: 'nm-utd',
    kind: 'reference-table',
    title: { zh: '参考表：世卫组织孕产妇危重标准（2009年版）', en: 'WHO maternal near-miss criteria, 2009 form' },
    number: null,
    issued: null,
    url: 'https://medilib.ir/uptodate/show/127365',
  },
  {
    id: 'nm-so',
    kind: 'paper-table',
    title: {
      zh: '论文表格：世卫组织纳入标准（严重并发症、关键干预、危及生命的状况）',
      en: 'WHO inclusion criteria: severe complications, critical interventions, life-threatening conditions',
    },
    number: '10.1186/s12884-022-04987-3',
    issued: '2022',
    url: 'https://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-022-04987-3/tables/1',
  },
  {
    id: 'nm-ind',
    kind: 'paper-table',
    title: { zh: '论文表格：孕产妇危重的定义和指标', en: 'Near-miss definitions and indicators' },
    number: 'PMC8820457',
    issued: '2022',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8820457/table/t0002',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
