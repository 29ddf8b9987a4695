import { InputError, show } from './errors.ts';

/** A calendar day, `YYYY-MM-DD`. Pregnancies are counted in whole days, so there is no time of day and no time zone. */
export type IsoDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsADay = 86_400_000;

/** Days since 1970-01-01, or null when the text is not a day of the calendar (2026-02-30, 26-1-1). */
export function dayNumber(date: string): number | null {
  const parts = shape.exec(date);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1) return null;
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day ? utc.getTime() / millisecondsADay : null;
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

/** The day `days` after 1970-01-01 as `YYYY-MM-DD`. */
export function fromDayNumber(days: number): IsoDate {
  return new Date(days * millisecondsADay).toISOString().slice(0, 10);
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
