import type { Evidence, Grade } from '../rules/criterion.ts';

/** What the national norm says of visits by color: rows of `managementTable`, by id, so that a plan of visits need not carry that table. */
export interface GradeVisits {
  readonly id: string;
  readonly grades: readonly Grade[];
  readonly evidence: Evidence;
  /** The norm, as far as it was seen, says nothing here; the row says so. */
  readonly stated?: false;
}

export const gradeVisits = [
  { id: 'M.visits.minimum', grades: ['green', 'yellow', 'orange', 'red', 'purple'], evidence: 'verbatim' },
  { id: 'M.visits.by-grade', grades: ['yellow', 'orange', 'red', 'purple'], evidence: 'ours', stated: false },
] as const satisfies readonly GradeVisits[];
