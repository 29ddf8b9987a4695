import type { WallClock } from '../_wall-clock.ts';
import type { IsoDate } from '../dates.ts';
import { type Grade, type Level, rankOf } from '../rules/criterion.ts';
import type { AssessmentSummary, CaseEvent } from './event.ts';
import { type FiveOne, fiveOnes } from './event-kinds.table.ts';
import type { CareRole } from './roles.table.ts';

/** One grading in the history of a case. Entries are only ever added. */
export interface ColorEntry {
  readonly event: string;
  readonly at: WallClock;
  readonly by: CareRole;
  readonly assessment: AssessmentSummary;
  /** How the level that governs the plan moved; the first entry has none before it. */
  readonly direction: 'first' | 'raised' | 'lowered' | 'same';
  readonly purple: 'added' | 'removed' | 'same';
  /** The physician's reason, where the color was lowered or purple taken off. */
  readonly lowering?: string;
}

/** Where a case stands after its events. */
export interface CaseState {
  readonly status: 'open' | 'closed';
  readonly phase: 'pregnant' | 'postpartum' | 'died';
  /** Established by the last grading; null when none is. */
  readonly level: Level | null;
  /** The level whose duties apply; null when nothing is established, which is not low risk. */
  readonly planLevel: Level | null;
  /** The purple mark; null while an infection is neither established nor excluded. */
  readonly infectious: boolean | null;
  /** Every grading, in order. */
  readonly colors: readonly ColorEntry[];
  /** When each of the five “ones” was first done; null while it is not. */
  readonly fiveOnes: Readonly<Record<FiveOne, WallClock | null>>;
  readonly inCharge: CareRole | null;
  readonly dueDate: IsoDate | null;
  readonly deliveredAt: WallClock | null;
  readonly dischargedAt: WallClock | null;
  readonly diedAt: WallClock | null;
  readonly closedAt: WallClock | null;
  /** The newest time of any event. */
  readonly lastAt: WallClock;
}

/** The grades whose duties an assessment brings: the level that governs the plan, and purple beside it. */
export function followed({
  planLevel,
  infectious,
}: Pick<AssessmentSummary, 'planLevel' | 'infectious'>): readonly Grade[] {
  return [...(planLevel === null ? [] : [planLevel]), ...(infectious === true ? (['purple'] as const) : [])];
}

/** How a grading moved the color; nothing established counts as below green, so that missing facts never lower it unseen. */
export function movement(
  before: AssessmentSummary | undefined,
  after: AssessmentSummary,
): Pick<ColorEntry, 'direction' | 'purple'> {
  if (before === undefined) return { direction: 'first', purple: after.infectious === true ? 'added' : 'same' };
  const place = ({ planLevel }: AssessmentSummary) => (planLevel === null ? -1 : rankOf(planLevel));
  const step = place(after) - place(before);
  const marks = [before.infectious === true, after.infectious === true];
  return {
    direction: step > 0 ? 'raised' : step < 0 ? 'lowered' : 'same',
    purple: marks[0] === marks[1] ? 'same' : marks[1] ? 'added' : 'removed',
  };
}

/** The state after one more event. The event is legal: `illegal` has been asked. */
export function step(state: CaseState | null, event: CaseEvent): CaseState {
  const { kind, at } = event;
  const now = state ?? blank(at);
  const ones = now.fiveOnes;
  const next = {
    ...now,
    lastAt: [at, now.lastAt].sort()[1] as WallClock,
    fiveOnes: isOne(kind) && ones[kind] === null ? { ...ones, [kind]: at } : ones,
  };
  switch (event.kind) {
    case 'found':
      return { ...graded(next, event), dueDate: event.dueDate ?? null };
    case 'assessed':
      return graded(next, event);
    case 'managed':
      return { ...next, inCharge: event.inCharge };
    case 'delivered':
      return { ...next, phase: next.diedAt === null ? 'postpartum' : 'died', deliveredAt: at };
    case 'discharged':
      return { ...next, dischargedAt: at };
    case 'died':
      return { ...next, phase: 'died', diedAt: at };
    case 'closed':
      return { ...next, status: 'closed', closedAt: at };
    default:
      return next;
  }
}

function isOne(kind: string): kind is FiveOne {
  return (fiveOnes as readonly string[]).includes(kind);
}

function graded(state: CaseState, event: Extract<CaseEvent, { assessment: AssessmentSummary }>): CaseState {
  const { id, at, by, assessment } = event;
  const moved = movement(state.colors.at(-1)?.assessment, assessment);
  const reason = event.kind === 'assessed' && event.lowering ? { lowering: event.lowering } : {};
  const { level, planLevel, infectious } = assessment;
  const colors = [...state.colors, { event: id, at, by, assessment, ...moved, ...reason }];
  return { ...state, level, planLevel, infectious, colors };
}

function blank(at: WallClock): CaseState {
  return {
    status: 'open',
    phase: 'pregnant',
    level: null,
    planLevel: null,
    infectious: null,
    colors: [],
    fiveOnes: { found: null, registered: null, reported: null, managed: null, treated: null },
    inCharge: null,
    dueDate: null,
    deliveredAt: null,
    dischargedAt: null,
    diedAt: null,
    closedAt: null,
    lastAt: at,
  };
}
