import type { Evidence, Weeks } from './evidence.ts';

/** The difference of an ultrasound from the date in use, by the gestational age of that date on the day of the scan. */
export interface RedatingLimit {
  readonly from: Weeks;
  /** Last week of the row, null for no end. */
  readonly to: Weeks | null;
  /** Only MORE than this many days is a reason to ask. */
  readonly moreThanDays: number;
}

/** Public only as a question for the doctor: nothing here ever changes a due date. */
export const redatingRule = {
  id: 'redating-acog-700',
  zh: '超声和末次月经推算的孕周相差超过界值，才考虑改预产期，由医生决定。',
  en: 'Only a larger difference suggests changing the due date; a doctor decides.',
  verified: true,
  tier: 'B',
  sources: ['radiopaedia-redating', 'acog-700-table-a', 'acog-700-table-b', 'acog-700'],
  record: ['rec-acog-700', 'rec-anc-2018'],
  reading: 'Given against the last period; used against any date in use, to ask, not to change.',
  rows: [
    { from: '0+0', to: '8+6', moreThanDays: 5 },
    { from: '9+0', to: '13+6', moreThanDays: 7 },
    { from: '14+0', to: '15+6', moreThanDays: 7 },
    { from: '16+0', to: '21+6', moreThanDays: 10 },
    { from: '22+0', to: '27+6', moreThanDays: 14 },
    { from: '28+0', to: null, moreThanDays: 21 },
  ],
} as const satisfies Evidence & {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly RedatingLimit[];
};
