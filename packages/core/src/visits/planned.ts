import type { IsoDate } from '../dates.ts';
import type { Support, Urgency } from '../self-check/result.ts';
import type { GradeVisits } from './grades.table.ts';
import type { VisitLineId } from './lines.table.ts';
import type { ItemKind } from './schedule.ts';
import type { VisitState } from './state.ts';

/** A window of a plan on the wall calendar. Its words: `wordsOf(id)`. */
export interface PlannedWindow extends Support {
  readonly id: string;
  /** First and last age, `11+0` to `13+6`; null after birth. */
  readonly weeks: { readonly from: string; readonly to: string } | null;
  /** First and last day, both included; null where the day it is counted from, or an end, is not known. */
  readonly opensOn: IsoDate | null;
  readonly closesOn: IsoDate | null;
  readonly state: VisitState;
  /** While it is due: days left after today; 0 on the last day. Null when it has no end. */
  readonly daysLeft: number | null;
  readonly doneOn: IsoDate | null;
  /** Done on a day outside the window. A test done before its window does not count; everything else does. */
  readonly outside: 'before' | 'after' | null;
}

export interface PlannedVisit extends PlannedWindow {
  /** Items of the guideline that belong to it, in its order. */
  readonly brings: readonly string[];
  /** The local rule it comes from. */
  readonly local: string | null;
}

export interface PlannedItem extends PlannedWindow {
  readonly visit: string;
  readonly kind: ItemKind;
  readonly applies: 'yes' | 'no' | 'unknown';
  /** Done as recorded itself, or taken as done because its visit was; look at the record. Null unless done. */
  readonly basis: 'item' | 'visit' | null;
  readonly private: boolean;
}

/** A line said before the plan, most urgent first. */
export interface PlanLineBefore extends Support {
  readonly id: VisitLineId;
  readonly urgency: Urgency;
}

export interface VisitPlan {
  readonly schedule: string;
  readonly on: IsoDate;
  /** `unknown-weeks`: nothing is planned before the weeks are known. `after-birth`: the pregnancy has ended. */
  readonly status: 'planned' | 'unknown-weeks' | 'after-birth';
  readonly dueDate: IsoDate | null;
  readonly gestationalAgeDays: number | null;
  readonly first: readonly PlanLineBefore[];
  readonly visits: readonly PlannedVisit[];
  readonly items: readonly PlannedItem[];
  /** The visit to make now, or the next one; null when none is left. */
  readonly next: PlannedVisit | null;
  /** What the norm says of visits by color, also where it says nothing. */
  readonly byGrade: readonly GradeVisits[];
  /** Local rules that depend on a color nobody has established yet. */
  readonly openLocalRules: readonly string[];
  /** What was not given and would complete the plan. */
  readonly missing: readonly string[];
}
