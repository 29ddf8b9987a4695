import { addDays, type IsoDate } from '@anchan/core/dates';
import type { CalendarPart, Period } from './model.ts';

const monthsIn: Readonly<Record<CalendarPart, number>> = { month: 1, quarter: 3, halfYear: 6 };

/** A name for the calendar part a day is in, the same for every day of it. @example partOf('2025-05-31', 'quarter') // '2025/2' */
export function partOf(day: IsoDate, part: CalendarPart): string {
  return `${day.slice(0, 4)}/${Math.ceil(Number(day.slice(5, 7)) / monthsIn[part])}`;
}

/**
 * How many parts of the calendar lie in the period from their first day to their last.
 *
 * @example wholeParts({ from: '2025-01-02', to: '2025-12-31' }, 'quarter') // 3: the first quarter lacks its first day
 */
export function wholeParts({ from, to }: Period, part: CalendarPart): number {
  const place = (day: IsoDate): number =>
    Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / monthsIn[part]);
  // The first part that begins on or after `from` is the one after the part of the day before; likewise at the end.
  return Math.max(0, place(addDays(to, 1)) - place(addDays(from, -1)) - 1);
}
