import { InputError, show } from './errors.ts';

/** A calendar day, `YYYY-MM-DD`. Pregnancies are counted in whole days, so there is no time of day and no time zone. */
export type IsoDate = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

// Both conversions count in years that begin on 1 March, so that the leap day is the last one of its year; from there the months have
// 31, 30, 31, 30, 31 days, and again: 153 days in five months. No `Date` is made: a plan of visits writes a hundred days.

/** Days from 1 March of the year 0 to 1970-01-01. */
const epoch = 719_468;

/** Days from 1 March of the year 0 to 1 March of a year. */
function daysBefore(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days from 1 March to the first of a month; March is 0. */
function daysToMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

/** Days since 1970-01-01, or null when the text is not a day of the calendar (2026-02-30, 26-1-1). */
export function dayNumber(date: string): number | null {
  if (!shape.test(date)) return null;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const number = daysBefore(month > 2 ? year : year - 1) + daysToMonth((month + 9) % 12) + day - 1 - epoch;
  // The 31st of a month of 30 days would come back as another day.
  return year > 0 && fromDayNumber(number) === date ? number : null;
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && dayNumber(value) !== null;
}

/** Days since 1970-01-01. @throws InputError `date` when the text is not a day of the calendar. */
export function toDayNumber(date: IsoDate, path: readonly (string | number)[] = []): number {
  const day = typeof date === 'string' ? dayNumber(date) : null;
  if (day === null)
    throw new InputError([{ code: 'date', path, expected: 'a calendar day YYYY-MM-DD', received: show(date) }]);
  return day;
}

/** The day `days` after 1970-01-01 as `YYYY-MM-DD`; whole days, years 1 to 9999. @example fromDayNumber(0) // '1970-01-01' */
export function fromDayNumber(days: number): IsoDate {
  const sinceMarch = days + epoch;
  let year = Math.floor(sinceMarch / 365.2425) + 1;
  while (daysBefore(year) > sinceMarch) year--;
  const inYear = sinceMarch - daysBefore(year);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  if (fromMarch > 9) year++;
  return `${String(year).padStart(4, '0')}-${two(((fromMarch + 2) % 12) + 1)}-${two(inYear - daysToMonth(fromMarch) + 1)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** @example addDays('2026-02-27', 2) // '2026-03-01' */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. @example daysBetween('2026-01-01', '2026-01-15') // 14 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * Whole months completed between two days; a month is complete on the same day number, or on the last day of a shorter month.
 *
 * @example completedMonths('2025-01-31', '2025-02-28') // 1
 */
export function completedMonths(from: IsoDate, to: IsoDate): number {
  toDayNumber(from);
  toDayNumber(to);
  const [fromYear, fromMonth, fromDay] = from.split('-').map(Number) as [number, number, number];
  const [year, month, day] = to.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const months = (year - fromYear) * 12 + (month - fromMonth);
  return day >= Math.min(fromDay, lastDay) ? months : months - 1;
}

/**
 * Age in completed years (周岁). Born on 29 February: a year older on 28 February of a common year.
 *
 * @returns completed years; negative when `on` is before the birth
 * @example completedYears('1990-05-02', '2025-05-01') // 34
 */
export function completedYears(birth: IsoDate, on: IsoDate): number {
  return Math.floor(completedMonths(birth, on) / 12);
}
