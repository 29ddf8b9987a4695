import type { Late } from './schedule.ts';

/**
 * Where a window stands. `overdue`: closed, still to be made up. `missed`: closed, and the test does not work later or the next visit has taken
 * its place. `past`: closed, and nobody has recorded whether it was done. `not-needed`: the pregnancy ended before it was due.
 */
export type VisitState = 'done' | 'due' | 'upcoming' | 'overdue' | 'missed' | 'past' | 'not-needed';

/** A window in whole days, both ends included; `to: null` has no end. */
export interface DayWindow {
  readonly from: number;
  readonly to: number | null;
}

/**
 * The state of a window on a day.
 *
 * @param day the day asked about, counted as the window is
 * @param known.done true, false, or null when nobody recorded it
 * @param known.nextFrom first day of the window that brings it again; null when there is none
 * @example stateOn({ from: 77, to: 97 }, 98, { done: false, late: 'never', nextFrom: null }) // 'missed'
 */
export function stateOn(
  { from, to }: DayWindow,
  day: number,
  known: { readonly done: boolean | null; readonly late: Late; readonly nextFrom: number | null },
): VisitState {
  if (known.done === true) return 'done';
  if (day < from) return 'upcoming';
  if (to === null || day <= to) return 'due';
  if (known.done === null) return 'past';
  if (known.late === 'never') return 'missed';
  return known.late === 'until-next' && known.nextFrom !== null && day >= known.nextFrom ? 'missed' : 'overdue';
}
