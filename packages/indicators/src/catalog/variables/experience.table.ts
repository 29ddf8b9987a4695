import type { VariableRow } from '../variable.ts';

/** Counts first used by: appointments, companionship, rooms and continuity. */
export const experienceVariables = [
  {
    id: 'obVisits',
    name: { zh: '产科门诊人次', en: 'Obstetric outpatient visits' },
    unit: 'count',
    period: 'reporting-period',
    definition: { zh: '不含急诊人次', en: 'Without emergency visits' },
  },
  {
    id: 'obBookedVisits',
    name: { zh: '产科预约诊疗人次', en: 'Booked obstetric outpatient visits' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'ancRevisits',
    name: { zh: '产前检查复诊人次', en: 'Antenatal return visits' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'ancRevisitsBooked',
    name: { zh: '产前检查预约复诊人次', en: 'Booked antenatal return visits' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'admissionsBooked',
    name: { zh: '预约住院分娩人数', en: 'Booked admissions for delivery' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'accompaniedMothers',
    name: { zh: '专业陪伴分娩产妇数', en: 'Mothers with professional labor companionship' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'familyAccompanied',
    name: { zh: '家属陪伴分娩产妇数', en: 'Mothers with a family companion' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'continuityMothers',
    name: { zh: '由1名医师或1个医疗组全程服务的产妇数', en: 'Mothers served by one doctor or one team throughout' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'notTransferredMothers',
    name: { zh: '未转诊转院产妇数', en: 'Mothers not transferred out' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'roomsSingleDouble',
    name: { zh: '单人间和双人间床位数', en: 'Beds in single and double rooms' },
    unit: 'count',
    period: 'reporting-period',
    definition: { zh: '按间还是按床，须写明', en: 'Rooms or beds: say which' },
  },
  {
    id: 'wardBeds',
    name: { zh: '产科病房床位数', en: 'Obstetric ward beds' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'hospitalsAnalgesia',
    name: { zh: '能提供分娩镇痛的机构数', en: 'Institutions able to offer labor analgesia' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'hospitalsObstetric',
    name: { zh: '开展产科医疗服务的机构数', en: 'Institutions with obstetric services' },
    unit: 'count',
    period: 'reporting-period',
  },
] as const satisfies readonly VariableRow[];
