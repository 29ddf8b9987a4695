import type { WallClock } from './_wall-clock.ts';
import type { Assessment, Contradiction, Finding } from './assessment.ts';
import { type Duty, managementPlan } from './plan.ts';
import { type Level, rankOf } from './rules/criterion.ts';

/** What changed between two assessments of one woman. */
export interface AssessmentChange {
  readonly from: Pick<Assessment, 'on' | 'level' | 'infectious' | 'status'>;
  readonly to: Pick<Assessment, 'on' | 'level' | 'infectious' | 'status'>;
  /** How the level that governs the plan moved; not established counts as below green. */
  readonly direction: 'raised' | 'lowered' | 'same';
  /** A lowering of the level, or the purple mark taken off, counts only once a clinician has entered it (AMB-DOWNGRADE). */
  readonly needsClinician: boolean;
  readonly purple: 'added' | 'removed' | 'same';
  readonly newFindings: readonly Finding[];
  /** Findings of the earlier assessment that the later one no longer has; kept in the history, never erased. */
  readonly goneFindings: readonly Finding[];
  /** Duties that the later plan adds, with new deadlines; a raise from orange to red starts a new 24 hours. */
  readonly newDuties: readonly Duty[];
  readonly contradictions: readonly Contradiction[];
}

export interface CompareOptions {
  /** When the later assessment was graded, by the institution's wall clock; the deadlines of new duties count from here. */
  readonly gradedAt: WallClock;
}

/**
 * Compares an earlier with a later assessment, as dynamic re-assessment asks for (norm 二(二)2): what is new, what it obliges to, and whether a
 * clinician has to answer for a lowering.
 *
 * @throws InputError `date-time` when `gradedAt` is not a wall-clock time
 * @example compareAssessments(orange, red, { gradedAt: '2026-11-22T09:30' }).newDuties[0].dueAt // '2026-11-23T09:30'
 */
export function compareAssessments(
  earlier: Assessment,
  later: Assessment,
  { gradedAt }: CompareOptions,
): AssessmentChange {
  const before = placeOf(earlier.planLevel);
  const after = placeOf(later.planLevel);
  const direction = after > before ? 'raised' : after < before ? 'lowered' : 'same';
  const purple = change(earlier.infectious === true, later.infectious === true);
  const earlierDuties = managementPlan(earlier, { gradedAt }).duties.map(({ id }) => id);
  return {
    from: summary(earlier),
    to: summary(later),
    direction,
    needsClinician: direction === 'lowered' || purple === 'removed',
    purple,
    newFindings: later.met.filter((finding) => !has(earlier, finding)),
    goneFindings: earlier.met.filter((finding) => !has(later, finding)),
    newDuties: managementPlan(later, { gradedAt }).duties.filter(({ id }) => !earlierDuties.includes(id)),
    contradictions: later.contradictions,
  };
}

function placeOf(level: Level | null): number {
  return level === null ? -1 : rankOf(level);
}

function change(before: boolean, after: boolean): AssessmentChange['purple'] {
  return before === after ? 'same' : after ? 'added' : 'removed';
}

function summary({ on, level, infectious, status }: Assessment): AssessmentChange['from'] {
  return { on, level, infectious, status };
}

function has({ met }: Assessment, finding: Finding): boolean {
  return met.some(({ id }) => id === finding.id);
}
