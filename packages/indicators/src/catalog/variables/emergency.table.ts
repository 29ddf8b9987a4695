import type { VariableRow } from '../variable.ts';

/** Counts first used by: emergency care: decision to delivery, drills, critical care centers. */
export const emergencyVariables = [
  {
    id: 'crashSections',
    name: { zh: '紧急剖宫产例数', en: 'Emergency (crash) cesareans' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'crashWithin30',
    name: { zh: '紧急剖宫产DDI≤30分钟例数', en: 'Emergency cesareans with DDI of 30 minutes or less' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'ddiMinutes',
    name: { zh: '决定手术至胎儿娩出时间', en: 'Decision-to-delivery interval' },
    unit: 'minutes',
    period: 'reporting-period',
    definition: { zh: '每例紧急剖宫产一个值', en: 'One value for each emergency cesarean' },
  },
  {
    id: 'criticalCases',
    name: { zh: '危重孕产妇例数', en: 'Critically ill women' },
    unit: 'count',
    period: 'reporting-period',
    definition: { zh: '须写明定义，见勘误E05', en: 'Its definition must be stated: see erratum E05' },
  },
  {
    id: 'criticalSurvived',
    name: { zh: '救治成功例数', en: 'Critically ill women who survived' },
    unit: 'count',
    period: 'reporting-period',
  },
  {
    id: 'criticalReviewed',
    name: { zh: '评审的危重孕产妇例数', en: 'Critical cases reviewed' },
    unit: 'count',
    period: 'reporting-period',
  },
  { id: 'drillsHeld', name: { zh: '演练次数', en: 'Drills held' }, unit: 'count', period: 'quarter' },
  {
    id: 'quartersMet',
    name: { zh: '达标季度数', en: 'Quarters with the required drill' },
    unit: 'count',
    period: 'year',
  },
  { id: 'quarters', name: { zh: '季度数', en: 'Quarters' }, unit: 'count', period: 'year' },
  {
    id: 'halfYearsMet',
    name: { zh: '达标半年数', en: 'Half-years with a joint meeting' },
    unit: 'count',
    period: 'year',
  },
  { id: 'halfYears', name: { zh: '半年数', en: 'Half-years' }, unit: 'count', period: 'year' },
  {
    id: 'populationWithin2h',
    name: { zh: '2小时内可达紧急产科服务的人口', en: 'Population within 2 hours of an EmOC facility' },
    unit: 'count',
    period: 'reporting-period',
  },
  { id: 'population', name: { zh: '人口', en: 'Population' }, unit: 'count', period: 'reporting-period' },
] as const satisfies readonly VariableRow[];
