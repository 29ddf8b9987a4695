import type { VariableRow } from '../variable.ts';

/** Counts first used by: Traditional Chinese medicine. */
export const tcmVariables = [
  {
    id: 'tcmTertiary',
    name: { zh: '开展中医药专科服务的三级妇幼保健院数', en: 'Tertiary MCH hospitals with a TCM specialty' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'tertiaryMch',
    name: { zh: '三级妇幼保健院数', en: 'Tertiary MCH hospitals' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'tcmSecondary',
    name: { zh: '开展中医药专科服务的二级妇幼保健院数', en: 'Secondary MCH hospitals with a TCM specialty' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'secondaryMch',
    name: { zh: '二级妇幼保健院数', en: 'Secondary MCH hospitals' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'tcmVisits',
    name: { zh: '中医药门诊人次', en: 'TCM outpatient visits' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'outpatientVisits',
    name: { zh: '门诊人次', en: 'Outpatient visits' },
    unit: 'count',
    period: 'reporting-period',
  },
] as const satisfies readonly VariableRow[];
