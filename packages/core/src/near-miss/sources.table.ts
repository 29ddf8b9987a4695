/** Where the rows were seen. The first ones are rows of `sources` as well; the tables of the two agree. */
export const nearMissSources = [
  {
    id: 'nm-et',
    zh: '论文表格：世卫组织2011年标准（埃塞俄比亚）',
    en: 'WHO 2011 criteria as a table, Ethiopia',
    number: '10.1186/s12905-018-0519-y',
  },
  {
    id: 'nm-rw',
    zh: '论文表格：世卫组织标准（卢旺达）',
    en: 'WHO near-miss criteria, Rwanda',
    number: '10.1186/s12884-015-0619-8',
  },
  {
    id: 'nm-ng',
    zh: '论文表格：世卫组织标准及定义（尼日利亚）',
    en: 'WHO near-miss criteria with definitions, Nigeria',
    number: '10.1186/1742-4755-6-8',
  },
  { id: 'nm-br', zh: '论文表格：按器官系统的指标（巴西）', en: 'WHO markers by organ system, Brazil', number: null },
  { id: 'nm-br2', zh: '论文表格：操作性定义', en: 'WHO criteria with operational definitions', number: 'PMC4592115' },
  { id: 'nm-utd', zh: '参考表：2009年版', en: 'WHO criteria, 2009 form', number: null },
  {
    id: 'nm-so',
    zh: '论文表格：纳入标准（并发症、干预、危及生命的状况）',
    en: 'WHO inclusion criteria: complications, interventions, life-threatening conditions',
    number: '10.1186/s12884-022-04987-3',
  },
  { id: 'nm-ind', zh: '论文表格：定义和指标', en: 'Near-miss definitions and indicators', number: 'PMC8820457' },
] as const;

/** Sources of the review timeline and of the report of a death. */
export const reviewSources = [
  {
    id: 'plan-2021',
    zh: '母婴安全行动提升计划（2021–2025年）',
    en: 'Action plan for maternal and newborn safety, 2021–2025',
    number: '国卫妇幼发〔2021〕30号',
  },
  {
    id: 'death2d',
    zh: '国家卫生健康委新闻发布：2日内报告',
    en: 'Press statement of the National Health Commission: within 2 days',
    number: null,
  },
  { id: 'death-local', zh: '地方孕产妇死亡报告制度', en: 'Local rules on reporting maternal deaths', number: null },
  {
    id: 'delays-figure',
    zh: '三个延误的示意图（引Thaddeus和Maine）',
    en: 'The three delays after Thaddeus and Maine, figure',
    number: '10.1186/1471-2393-9-34',
  },
  {
    id: 'delays-near-miss',
    zh: '三个延误与危重评审结合',
    en: 'The three delays with the near-miss approach',
    number: '10.1016/S0968-8080(12)39601-8',
  },
  {
    id: 'nm-jabir',
    zh: '入院12小时内的严重结局（巴格达）',
    en: 'Severe outcomes within 12 hours of arrival, Baghdad',
    number: '10.1186/1471-2393-13-11',
  },
  {
    id: 'nbphs',
    zh: '国家基本公共卫生服务规范（第三版），转载',
    en: 'National basic public health services, 3rd edition, copy',
    number: null,
  },
] as const;

export type NearMissSourceId = (typeof nearMissSources)[number]['id'];
export type ReviewSourceId = (typeof reviewSources)[number]['id'];
