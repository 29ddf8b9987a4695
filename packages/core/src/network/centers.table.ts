import type { NormRow } from '../rules/norm-row.ts';

/** A level of critical maternal care center, as guide 国卫办妇幼发〔2017〕40号 has them. The guide, as far as it was seen, names no national center. */
export const centerLevels = [
  { id: 'county', rank: 1, zh: '县级', en: 'county' },
  { id: 'city', rank: 2, zh: '市级', en: 'city' },
  { id: 'province', rank: 3, zh: '省级', en: 'provincial' },
] as const;

export type CenterLevel = (typeof centerLevels)[number]['id'];

/** What a center can do that decides where a case goes. Whether a center has it is the network's own data. */
export const capabilities = [
  {
    id: 'emergency-cesarean',
    zh: '紧急剖宫产',
    en: 'emergency cesarean',
    clause: '母婴安全行动提升计划 四(二)4',
    evidence: 'paraphrase',
    copies: ['plan30'],
  },
  {
    id: 'blood',
    zh: '孕产妇用血保障',
    en: 'blood for mothers',
    clause: '母婴安全行动提升计划 四(二)4、五(二)',
    evidence: 'paraphrase',
    copies: ['plan30'],
  },
  {
    id: 'icu',
    zh: '重症监护床位',
    en: 'intensive care beds',
    clause: '40号指南 附表',
    evidence: 'paraphrase',
    copies: ['guide-tab'],
  },
  {
    id: 'newborn-rescue',
    zh: '危重新生儿救治',
    en: 'critical newborn care',
    clause: '母婴安全行动提升计划 四(二)5',
    evidence: 'paraphrase',
    copies: ['plan30'],
  },
  {
    id: 'multidisciplinary',
    zh: '院内多学科救治小组',
    en: 'multidisciplinary rescue team',
    clause: '母婴安全行动提升计划 四(二)5',
    evidence: 'paraphrase',
    copies: ['plan30'],
  },
  { id: 'cardiac', zh: '心脏专科', en: 'cardiac care', clause: null, evidence: 'ours', copies: [] },
  { id: 'neuro', zh: '神经专科', en: 'neurology or neurosurgery', clause: null, evidence: 'ours', copies: [] },
  {
    id: 'interventional',
    zh: '介入止血',
    en: 'interventional radiology',
    clause: null,
    evidence: 'ours',
    copies: [],
  },
  { id: 'renal', zh: '血液净化', en: 'renal replacement', clause: null, evidence: 'ours', copies: [] },
  { id: 'isolation', zh: '传染病隔离', en: 'isolation for infection', clause: null, evidence: 'ours', copies: [] },
  { id: 'psychiatry', zh: '精神科', en: 'psychiatry', clause: null, evidence: 'ours', copies: [] },
] as const satisfies readonly NormRow[];

export type Capability = (typeof capabilities)[number]['id'];

/** A figure of a center that the guide sets a least value for. */
export interface CenterRequirement extends NormRow {
  readonly figure: 'obstetricBeds' | 'deliveriesPerYear' | 'highRiskPercent' | 'rescueBeds' | 'icu';
  /** Least values by level; true: it should be there. */
  readonly least: Readonly<Record<CenterLevel, number | true>>;
  readonly unit: string;
}

/** Guide 40, the table of basic ability and beds. The local authority may adjust the figures (CC9). */
export const centerRequirements = [
  {
    id: 'CC4',
    figure: 'obstetricBeds',
    least: { county: 30, city: 40, province: 40 },
    unit: '{bed}',
    zh: '产科床位：县级原则上≥30，市级原则上≥40，省级≥40',
    en: 'Obstetric beds: county as a rule 30 or more, city as a rule 40 or more, province 40 or more',
    clause: '40号指南 附表',
    evidence: 'verbatim',
    copies: ['guide-tab'],
  },
  {
    id: 'CC5',
    figure: 'deliveriesPerYear',
    least: { county: 2000, city: 4000, province: 4000 },
    unit: '/a',
    zh: '年分娩量：县级≥2000，市级≥4000，省级≥4000人次',
    en: 'Deliveries a year: county 2000 or more, city 4000 or more, province 4000 or more',
    clause: '40号指南 附表',
    evidence: 'verbatim',
    copies: ['guide-tab'],
  },
  {
    id: 'CC6',
    figure: 'highRiskPercent',
    least: { county: 40, city: 70, province: 70 },
    unit: '%',
    zh: '高危孕产妇比例：县级≥40%，市级≥70%，省级≥70%',
    en: 'Share of high-risk women: county 40 percent or more, city 70, province 70',
    clause: '40号指南 附表',
    evidence: 'verbatim',
    copies: ['guide-tab'],
  },
  {
    id: 'CC7',
    figure: 'rescueBeds',
    least: { county: 2, city: 6, province: 8 },
    unit: '{bed}',
    zh: '抢救床位：县级≥2，市级≥6，省级≥8',
    en: 'Rescue beds: county 2 or more, city 6 or more, province 8 or more',
    clause: '40号指南 附表',
    evidence: 'verbatim',
    copies: ['guide-tab'],
  },
  {
    id: 'CC8',
    figure: 'icu',
    least: { county: true, city: true, province: true },
    unit: '1',
    zh: 'ICU支持：县级原则上应当有独立ICU并保障危重孕产妇救治床位；市级应当设置ICU并保障床位；省级设立独立的产科ICU或医院ICU保障床位',
    en: 'Intensive care: county, as a rule an independent unit with beds secured; city, a unit with beds secured; province, an obstetric unit or beds secured in the hospital’s',
    clause: '40号指南 附表',
    evidence: 'verbatim',
    copies: ['guide-tab'],
  },
] as const satisfies readonly CenterRequirement[];

/** What the guide says of the network itself. */
export const networkRows = [
  {
    id: 'CC1',
    zh: '省级应当建立若干危重孕产妇救治中心，市、县两级均应当建立至少1个',
    en: 'Several critical maternal care centers per province, at least one per city and one per county',
    clause: '40号指南 第四条',
    evidence: 'verbatim',
    copies: ['guide-a', 'guide-b'],
  },
  {
    id: 'CC2',
    zh: '救治中心承担辖区危重孕产妇的救治、会诊和转诊工作，并对下级救治中心开展技术指导和双向协作',
    en: 'A center treats, consults on and receives critical cases of its area, and guides the centers below it',
    clause: '40号指南 第三条',
    evidence: 'verbatim',
    copies: ['guide-a', 'guide-b'],
  },
  {
    id: 'CC3',
    zh: '省级和市级中心依托三级医院设立；县级原则上依托已建有ICU病区的二级以上医院',
    en: 'Provincial and city centers stand in level 3 hospitals; county centers, as a rule, in hospitals of level 2 or above that have an intensive care ward',
    clause: '40号指南 第五条',
    evidence: 'paraphrase',
    copies: ['guide-a', 'guide-b'],
  },
  {
    id: 'CC9',
    zh: '地方各级卫生计生行政部门可根据本地实际酌情调整',
    en: 'The local authority may adjust these figures',
    clause: '40号指南 附表',
    evidence: 'verbatim',
    copies: ['guide-tab'],
  },
  {
    id: 'BP2',
    zh: '有危险因素的及时转诊，并在2周内随访转诊结果；出现危急征象的，要立即转诊',
    en: 'Women with risk factors are referred in time and the outcome followed up within 2 weeks; with danger signs, at once',
    clause: '国家基本公共卫生服务规范(第三版)',
    evidence: 'paraphrase',
    copies: ['bphs3'],
  },
] as const satisfies readonly NormRow[];
