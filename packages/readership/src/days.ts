import { InputError } from './errors.ts';
import { show } from './show.ts';

/** A calendar day `YYYY-MM-DD`, as the clocks of China (Asia/Shanghai) name it. */
export type IsoDate = string;

const millisecondsADay = 86_400_000;

/** Days since 1970-01-01, or null when the text is not a day of the calendar (`2026-02-30`, `26-1-1`). */
function dayNumber(day: unknown): number | null {
  const parts = typeof day === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) : null;
  if (parts === null) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().slice(0, 10) === day ? time / millisecondsADay : null;
}

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  return dayNumber(value) !== null;
}

function toDayNumber(day: IsoDate): number {
  const number = dayNumber(day);
  if (number === null)
    throw new InputError([{ code: 'date', path: [], expected: 'a calendar day YYYY-MM-DD', received: show(day) }]);
  return number;
}

/**
 * Whole days from `from` to `to`, negative when `to` is earlier.
 *
 * @throws InputError `date` when either is not a day of the calendar
 * @example daysBetween('2026-01-01', '2026-01-15') // 14
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}
