import { isAbsent, isoDay, note, requiredDay, stopAt } from '../_input.ts';
import type { IsoDate } from '../dates.ts';
import type { Issue } from '../errors.ts';
import { postpartumPeriod } from './postpartum.table.ts';

/**
 * Days after the end of pregnancy. The day of birth is day 0.
 *
 * @throws InputError `date`; `date-order` when `on` is before `endedOn`
 * @example postpartumDay('2026-01-01', '2026-02-12') // 42
 */
export function postpartumDay(endedOn: IsoDate, on: IsoDate): number {
  const issues: Issue[] = [];
  const [end, day] = [requiredDay(issues, endedOn, ['endedOn']), requiredDay(issues, on, ['on'])];
  stopAt(issues);
  if (day < end) note(issues, 'date-order', ['on'], `a day not before ${endedOn}`, on);
  stopAt(issues);
  return day - end;
}

/** Where a woman stands in the 42 days after the end of pregnancy. */
export interface Postpartum {
  readonly day: number;
  /** Day 42 included. */
  readonly within42Days: boolean;
  /** The date of day 42, the last day of the period. */
  readonly closesOn: IsoDate;
  /** 42 on the day of birth, 0 on day 42 and after. */
  readonly daysLeft: number;
}

/**
 * The day after the end of pregnancy and the close at 42 days (source: row `postpartumPeriod`).
 *
 * @param endedOn the day the pregnancy ended, by birth or otherwise; null or undefined when it has not or is not known
 * @returns null when `endedOn` is not known: that is not the same as “42 days are over”
 * @throws InputError as `postpartumDay`
 * @example postpartum('2026-01-01', '2026-02-13')?.within42Days // false, day 43
 */
export function postpartum(endedOn: IsoDate, on: IsoDate): Postpartum;
export function postpartum(endedOn: IsoDate | null | undefined, on: IsoDate): Postpartum | null;
export function postpartum(endedOn: IsoDate | null | undefined, on: IsoDate): Postpartum | null {
  if (isAbsent(endedOn)) return null;
  const day = postpartumDay(endedOn, on);
  const { lastDay } = postpartumPeriod;
  return {
    day,
    within42Days: day <= lastDay,
    closesOn: isoDay(requiredDay([], endedOn, []) + lastDay, ['endedOn']),
    daysLeft: Math.max(0, lastDay - day),
  };
}
