import type { Text } from '../../language/describe.ts';
import type { dueDateFacts } from './due-date.facts.table.ts';
import type { dueDateDays } from './due-date.table.ts';

/** The words of `dueDateFacts`. */
export const dueDateFactText = {
  'last-period': {
    zh: '预产期=末次月经第一天+280天；周期不是28天时，再加（周期−28）天',
    en: 'Due date = first day of the last period + 280 days, and (cycle − 28) days where the cycle is not 28',
  },
  conception: { zh: '预产期=受孕日+266天', en: 'Due date = day of conception + 266 days' },
  'transfer-day-3': { zh: '第3天胚胎：预产期=移植日+263天', en: 'Day-3 embryo: due date = transfer + 263 days' },
  'transfer-day-5': { zh: '第5天囊胚：预产期=移植日+261天', en: 'Day-5 embryo: due date = transfer + 261 days' },
  ultrasound: {
    zh: '预产期=超声日期+280天−报告上的孕周（换成天）',
    en: 'Due date = date of the scan + 280 days − the age printed on the report in days',
  },
  'known-due-date': { zh: '孕周（天）=280−（预产期−今天）', en: 'Age in days = 280 − (due date − today)' },
  redating: {
    zh: '超声和末次月经相差超过界值，才考虑改预产期，由医生决定；辅助生殖的按移植日，不按超声改',
    en: 'Only a difference above the limit suggests changing the due date, and a doctor decides; after assisted reproduction the date from the transfer stays',
  },
  '41w': { zh: '满41周建议住院引产', en: 'Admission and induction are suggested at 41 weeks' },
  earlier: {
    zh: '双胎、用胰岛素的糖尿病、高血压疾病、胆汁淤积症等，一般不等到41周，时间由产检医生定',
    en: 'Twins, diabetes on insulin, hypertension, cholestasis and others are usually born before 41 weeks; the doctor sets the time',
  },
} as const satisfies Readonly<Record<(typeof dueDateFacts)[number]['id'], Text>>;

/** The questions behind `dueDateDays`. */
export const dueDateDayText = {
  lastPeriod: { zh: '末次月经第一天', en: 'First day of the last period' },
  conceivedOn: { zh: '受孕日或排卵日', en: 'Day of conception or ovulation' },
  transfer: { zh: '胚胎移植日', en: 'Day of the embryo transfer' },
  scan: { zh: '做超声那天', en: 'Day of the ultrasound' },
  knownDueDate: { zh: '医生说的预产期', en: 'Due date given by the doctor' },
} as const satisfies Readonly<Record<(typeof dueDateDays)[number], Text>>;
