import type { Weeks } from '../gestation/evidence.ts';
import type { VisitLine } from './schedule.ts';

const ours = { verified: false, tier: null, sources: [] } as const;

/** Said before, or beside, a plan; the words are in `line-words.table.ts`. */
export const visitLines = {
  unknownWeeks: { id: 'unknown-weeks', urgency: 'same-day', ...ours },
  datesConflict: { id: 'dates-conflict', urgency: 'same-day', ...ours },
  datesUncertain: { id: 'dates-uncertain', urgency: 'next-visit', ...ours },
  // The source says “no later than 12 weeks”; late from 13+0, as for registration.
  lateStart: { id: 'late-start', urgency: 'same-day', verified: true, tier: 'B', sources: ['cn-lit66-2024'] },
  moreVisits: { id: 'more-visits', urgency: 'next-visit', ...ours },
} as const satisfies Readonly<Record<string, VisitLine>>;

/** When waiting ends: from these weeks on. */
export const lateWeeks = {
  multiple37: { id: 'multiple-37', from: '37+0', urgency: 'same-day', ...ours },
  week41: {
    id: 'overdue-41',
    from: '41+0',
    urgency: 'same-day',
    verified: true,
    tier: 'D',
    sources: ['cn-playbook'],
  },
  week42: { id: 'postterm-42', from: '42+0', urgency: 'hospital-now', ...ours },
} as const satisfies Readonly<Record<string, VisitLine & { readonly from: Weeks }>>;

export type VisitLineId =
  | (typeof visitLines)[keyof typeof visitLines]['id']
  | (typeof lateWeeks)[keyof typeof lateWeeks]['id'];
