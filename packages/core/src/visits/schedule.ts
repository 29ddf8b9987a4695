import type { Weeks } from '../gestation/evidence.ts';
import type { Support, Urgency } from '../self-check/result.ts';
import type { SelfCheckSourceId } from '../self-check/sources.table.ts';

/** What every row here carries. Titles: `selfCheckSources`; the documents a row must still be compared with, and readings: `visitRecords`. */
export interface VisitEvidence extends Support {
  readonly sources: readonly SelfCheckSourceId[];
}

/** A window of weeks, both ends included. */
export interface WeekWindow {
  readonly from: Weeks;
  readonly to: Weeks;
}

/** One visit of a schedule. */
export interface ScheduleVisit extends WeekWindow {
  readonly id: string;
}

/** One document's schedule of visits. Documents differ, so each stands in its own row. */
export interface Schedule extends VisitEvidence {
  readonly id: string;
  readonly visits: readonly ScheduleVisit[];
}

/**
 * `routine` at the visit; `required` for every woman by the guideline; `required-regional` required where the disease is common; `optional`
 * offered, the woman decides; `indicated` only with a reason.
 */
export type ItemKind = 'routine' | 'required' | 'required-regional' | 'optional' | 'indicated';

/** What happens once the window has closed and the item is not done. */
export type Late =
  /** Still to be made up. */
  | 'until-done'
  /** To be made up until the next visit, which brings it again. */
  | 'until-next'
  /** The test does not work later. */
  | 'never';

/** A test or check that a visit of the guideline brings. */
export interface ScheduleItem extends VisitEvidence {
  readonly id: string;
  /** The visit it belongs to; its window is the item's unless it has one of its own. */
  readonly visit: string;
  readonly kind: ItemKind;
  readonly window?: WeekWindow;
  /** Only for, or not for, some women; `doctor`: when the doctor says so. */
  readonly only?: 'multiple' | 'singleton' | 'rh-negative' | 'doctor';
  /** Where it differs from what follows from the kind (`lateOf` in `spans.ts`). */
  readonly late?: Late;
  /** Done again at every later visit, once a week. */
  readonly weekly?: true;
  /** Names a disease: left out of calendar entries unless asked for. */
  readonly private?: true;
}

/** Something to say before, or beside, a plan. Wording and urgency are this project's design on the facts. */
export interface VisitLine extends VisitEvidence {
  readonly id: string;
  readonly urgency: Urgency;
}
