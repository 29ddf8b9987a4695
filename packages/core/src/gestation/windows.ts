import { isoDay, readDay, stopAt } from '../_input.ts';
import type { IsoDate } from '../dates.ts';
import { InputError, type Issue } from '../errors.ts';
import { termDays } from './methods.table.ts';
import { formatWeeks, requiredAgeOrWeeks } from './weeks.ts';

/** The calendar days of a window of weeks, both included. */
export interface DateWindow {
  readonly from: IsoDate;
  /** Null for a window without an end. */
  readonly to: IsoDate | null;
}

/**
 * The calendar days on which a pregnancy is between two ages, both ends included.
 *
 * @param dueDate null or undefined when unknown: then there are no days either
 * @param from first age, weeks + days or days
 * @param to last age, weeks + days or days; null for no end
 * @throws InputError `date`, `weeks-notation`, `out-of-range`, `date-order` when `to` is before `from`
 * @example weeksWindow('2024-10-07', '11+0', '13+6') // { from: '2024-03-18', to: '2024-04-07' }
 */
export function weeksWindow(dueDate: IsoDate, from: number | string, to: number | string | null): DateWindow;
export function weeksWindow(
  dueDate: IsoDate | null | undefined,
  from: number | string,
  to: number | string | null,
): DateWindow | null;
export function weeksWindow(
  dueDate: IsoDate | null | undefined,
  from: number | string,
  to: number | string | null,
): DateWindow | null {
  const issues: Issue[] = [];
  const first = requiredAgeOrWeeks(issues, from, ['from']);
  const last = to === null ? null : requiredAgeOrWeeks(issues, to, ['to']);
  const due = readDay(issues, dueDate, ['dueDate']);
  stopAt(issues);
  if (last !== null && last < first) {
    const expected = `an age not before ${formatWeeks(first)}`;
    throw new InputError([{ code: 'date-order', path: ['to'], expected, received: formatWeeks(last) }]);
  }
  if (due === null) return null;
  const zero = due - termDays;
  return { from: isoDay(zero + first, ['dueDate']), to: last === null ? null : isoDay(zero + last, ['dueDate']) };
}
