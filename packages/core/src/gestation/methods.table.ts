import type { Evidence } from './evidence.ts';

/** A pregnancy is counted as 280 days (40+0) from the first day of the last period to the due date. */
export const termDays = 280;

/** A present gestational age outside 0+0 to 44+0 is taken as a wrong date (reference: `due-date`, output `out_of_range`). */
export const plausibleAge = { from: '0+0', to: '44+0' } as const;

/** Days of a menstrual cycle. Outside `regular` a date from the last period is an estimate of low confidence. */
export const cycleLength = { from: 21, to: 45, assumed: 28, regular: { from: 21, to: 35 } } as const;

/** The age printed on an ultrasound report that is accepted: 35 to 293 days. */
export const scanAge = { from: '5+0', to: '41+6' } as const;

/**
 * One row per kind of date a pregnancy can be dated from. `ageDays` is the gestational age on that date; the due date is
 * the date + 280 - `ageDays`. It is null for ultrasound: the report states the age.
 */
export const datingMethods = [
  {
    id: 'last-period',
    zh: '末次月经',
    en: 'last menstrual period',
    ageDays: 0,
    verified: true,
    tier: 'C',
    sources: ['cn-edd'],
    record: ['rec-textbook', 'rec-acog-700'],
    reading:
      'Short cycles are corrected as the source corrects long ones (36 days: + 8). Month + 9, day + 7 is up to 3 days later.',
  },
  {
    id: 'conception',
    zh: '受孕日（排卵日）',
    en: 'day of conception (ovulation)',
    ageDays: 14,
    verified: true,
    tier: 'C',
    sources: ['edd-266'],
    record: ['rec-acog-700'],
  },
  {
    id: 'transfer-day-3',
    zh: '胚胎移植（第3天胚胎）',
    en: 'transfer of a day-3 embryo',
    ageDays: 17,
    verified: true,
    tier: 'C',
    sources: ['cn-ivf'],
    record: ['rec-acog-700'],
  },
  {
    id: 'transfer-day-5',
    zh: '胚胎移植（第5天囊胚）',
    en: 'transfer of a day-5 embryo',
    ageDays: 19,
    verified: true,
    tier: 'C',
    sources: ['cn-ivf', 'acog-700-text'],
    record: ['rec-acog-700'],
  },
  {
    id: 'transfer-day-6',
    zh: '胚胎移植（第6天囊胚）',
    en: 'transfer of a day-6 embryo',
    ageDays: 20,
    verified: false,
    tier: null,
    sources: [],
    record: ['rec-acog-700'],
    reading: 'Arithmetic gives 20 days; one page uses 19 for day 6 as well. The fertility center’s date replaces it.',
  },
  {
    id: 'ultrasound',
    zh: '超声',
    en: 'ultrasound',
    ageDays: null,
    verified: false,
    tier: null,
    sources: [],
    record: ['rec-acog-700', 'rec-isuog'],
    reading: 'The report states the age; millimeters are never converted.',
  },
  {
    id: 'known-due-date',
    zh: '医生给的预产期',
    en: 'due date given by the doctor',
    ageDays: termDays,
    verified: false,
    tier: null,
    sources: [],
    record: ['rec-textbook'],
  },
] as const satisfies readonly (Evidence & {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly ageDays: number | null;
})[];

export type DatingMethodId = (typeof datingMethods)[number]['id'];
