import type { SelfCheckRecordId } from '../self-check/sources.table.ts';

/** The documents a row must be compared with before a clinician signs it, and the choices made where the sources leave one. */
export interface VisitRecord {
  readonly record: readonly SelfCheckRecordId[];
  readonly reading?: string;
}

/** Items that are not here are to be compared with the guideline of 2018. */
export const visitRecords = {
  'cn-public': {
    record: ['rec-nbphs-2017'],
    reading: 'Weeks are completed weeks: “16–20周” ends at 20+6. What each visit contains was not taken over.',
  },
  'cn-guideline-2018': {
    record: ['rec-anc-2018'],
    reading:
      'The last five visits are printed as one window; one a week follows from the weekly test and from “7–11”. For the second visit no item is required of every woman; the source for that was not seen.',
  },
  'who-2016': {
    record: ['rec-who-anc-2016'],
    reading: 'A contact is named by a week and its window is that completed week; “≤12” is read strictly, to 12+0.',
  },
  'home-visit': { record: ['rec-nbphs-2017'], reading: 'Day 7 after discharge is still within the week.' },
  'check-42': { record: ['rec-nbphs-2017'], reading: 'The sources name day 42 and no last day.' },
  chorionicity: { record: ['rec-twin-2020'] },
  'cell-free-dna': { record: ['rec-nipt-2016'] },
  gbs: { record: ['rec-gbs-2021'] },
  'late-start': {
    record: ['rec-nbphs-2017'],
    reading: 'The source says “no later than 12 weeks”; late from 13+0, as for registration.',
  },
  'overdue-41': { record: ['rec-anc-2018'] },
  'postterm-42': { record: ['rec-textbook'] },
  'multiple-37': { record: ['rec-textbook'] },
  'unknown-weeks': { record: ['rec-own'] },
  'dates-conflict': { record: ['rec-own'] },
  'dates-uncertain': { record: ['rec-own'] },
  'more-visits': { record: ['rec-own'] },
} as const satisfies Readonly<Record<string, VisitRecord>>;
