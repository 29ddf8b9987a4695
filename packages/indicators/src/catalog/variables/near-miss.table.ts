import type { VariableRow } from '../variable.ts';

/** Counts first used by: maternal near miss and severe outcomes. */
export const nearMissVariables = [
  {
    id: 'maternalNearMiss',
    name: { zh: '危重孕产妇（近乎死亡）例数', en: 'Maternal near-miss cases' },
    unit: 'count',
    period: 'reporting-period',
    definition: {
      zh: '妊娠期、分娩时或妊娠结束后42天内因并发症濒临死亡而存活的妇女',
      en: 'A woman who nearly died of a complication in pregnancy, at birth or within 42 days after it, and survived',
    },
  },
  {
    id: 'nearMissDeaths',
    name: { zh: '同期孕产妇死亡例数', en: 'Maternal deaths in the same audit' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'smo12',
    name: { zh: '入院12小时内出现SMO例数', en: 'SMO at arrival or within 12 hours' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'smo12Deaths',
    name: { zh: '入院12小时内出现SMO者死亡例数', en: 'Deaths among SMO12' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'smoIntra',
    name: { zh: '入院12小时后出现SMO例数', en: 'SMO after 12 hours in hospital' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'smoIntraDeaths',
    name: { zh: '入院12小时后出现SMO者死亡例数', en: 'Deaths among intra-hospital SMO' },
    unit: 'count',
    period: 'reporting-period',
  },
] as const satisfies readonly VariableRow[];
