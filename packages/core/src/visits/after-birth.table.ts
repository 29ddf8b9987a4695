import type { VisitEvidence } from './schedule.ts';

/** A visit after the birth, or after the pregnancy ended otherwise. Day 0 is the day it is counted from. */
export interface AfterBirthVisit extends VisitEvidence {
  readonly id: string;
  readonly countedFrom: 'end-of-pregnancy' | 'discharge';
  readonly fromDay: number;
  /** Null: the source names no last day. */
  readonly toDay: number | null;
}

const seen = { verified: true, tier: 'C', sources: ['cn-nbphs-a', 'cn-nbphs-b'] } as const;

/** National basic public health services; part of both Chinese schedules. Day 7 after discharge is still within the week. */
export const afterBirthVisits = [
  { id: 'home-visit', countedFrom: 'discharge', fromDay: 0, toDay: 7, ...seen },
  { id: 'check-42', countedFrom: 'end-of-pregnancy', fromDay: 42, toDay: null, ...seen },
] as const satisfies readonly AfterBirthVisit[];
