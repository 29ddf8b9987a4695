import type { Text } from '@anchan/core/language';

/** The documents that set targets. `from` is the first year they cover: progress is counted from the value of the year before. */
export const targetSetRows = [
  {
    id: 'safety-plan-2021',
    name: {
      zh: '母婴安全行动提升计划（2021—2025年）',
      en: 'Maternal and Newborn Safety Action Enhancement Plan 2021–2025',
    },
    from: 2021,
    to: 2025,
  },
  { id: 'healthy-china-2030', name: { zh: '“健康中国2030”规划纲要', en: 'Healthy China 2030' }, from: 2016, to: 2030 },
  {
    id: 'health-plan-2016',
    name: { zh: '“十三五”卫生与健康规划（2016—2020年）', en: '13th five-year plan for health 2016–2020' },
    from: 2016,
    to: 2020,
  },
  {
    id: 'women-outline-2011',
    name: { zh: '中国妇女发展纲要（2011—2020年）', en: 'Outline for the development of Chinese women 2011–2020' },
    from: 2011,
    to: 2020,
  },
  {
    id: 'women-outline-2021',
    name: { zh: '中国妇女发展纲要（2021—2030年）', en: 'Outline for the development of Chinese women 2021–2030' },
    from: 2021,
    to: 2030,
  },
  {
    id: 'child-outline-2021',
    name: { zh: '中国儿童发展纲要（2021—2030年）', en: 'Outline for the development of Chinese children 2021–2030' },
    from: 2021,
    to: 2030,
  },
  {
    id: 'child-plan-2021',
    name: { zh: '健康儿童行动提升计划（2021—2025年）', en: 'Healthy Children Action Enhancement Plan 2021–2025' },
    from: 2021,
    to: 2025,
  },
  {
    id: 'outlines-scheme-2022',
    name: { zh: '卫生健康委贯彻2021—2030年妇女儿童发展纲要实施方案', en: 'NHC scheme for the outlines 2021–2030' },
    from: 2021,
    to: 2030,
  },
  {
    id: 'labor-analgesia-2018',
    name: { zh: '分娩镇痛试点（2018—2020年）', en: 'Labor analgesia pilot 2018–2020' },
    from: 2018,
    to: 2020,
  },
  {
    id: 'labor-analgesia-2025',
    name: { zh: '全面推进分娩镇痛工作的通知（2025年）', en: 'Notice on labor analgesia, 2025' },
    from: 2025,
    to: 2027,
  },
  {
    id: 'critical-center-evaluation',
    name: { zh: '危重孕产妇救治体系技术评估（2023年版）', en: 'Evaluation of the critical maternal care system, 2023' },
    from: null,
    to: null,
  },
  {
    id: 'emtct-outcome',
    name: { zh: '消除艾梅乙母婴传播：结果指标', en: 'EMTCT of HIV, syphilis and hepatitis B: outcome indicators' },
    from: null,
    to: 2025,
  },
  {
    id: 'emtct-process',
    name: { zh: '消除艾梅乙母婴传播：过程指标', en: 'EMTCT of HIV, syphilis and hepatitis B: process indicators' },
    from: null,
    to: 2025,
  },
  {
    id: 'emtct-reference',
    name: { zh: '消除艾梅乙母婴传播：参考指标', en: 'EMTCT of HIV, syphilis and hepatitis B: reference indicators' },
    from: null,
    to: null,
  },
  {
    id: 'pmtct-draft-2020',
    name: { zh: '预防母婴传播工作规范（2020年版征求意见稿）', en: 'PMTCT working norms, draft for comment 2020' },
    from: null,
    to: 2025,
  },
  {
    id: 'emtct-who-validation',
    name: { zh: '世界卫生组织消除母婴传播验证标准', en: 'WHO criteria for validation of EMTCT' },
    from: null,
    to: null,
  },
  { id: 'sdg-2030', name: { zh: '可持续发展目标', en: 'Sustainable Development Goals' }, from: 2016, to: 2030 },
  {
    id: 'epmm',
    name: { zh: '终结可预防的孕产妇死亡（EPMM）', en: 'Ending Preventable Maternal Mortality' },
    from: null,
    to: 2030,
  },
  { id: 'enap', name: { zh: '每个新生儿行动计划（ENAP）', en: 'Every Newborn Action Plan' }, from: null, to: 2030 },
  {
    id: 'enap-epmm-coverage',
    name: { zh: 'ENAP和EPMM覆盖率目标', en: 'ENAP and EPMM coverage targets' },
    from: null,
    to: 2025,
  },
  { id: 'own', name: { zh: '自设目标', en: 'Own target' }, from: null, to: null },
] as const satisfies readonly {
  readonly id: string;
  readonly name: Text;
  readonly from: number | null;
  readonly to: number | null;
}[];

export type TargetSetId = (typeof targetSetRows)[number]['id'];
