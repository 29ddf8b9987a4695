import { fromDayNumber, type IsoDate, toDayNumber } from './dates.ts';
import { InputError, show } from './errors.ts';

/** What the clock on the institution's wall shows, `YYYY-MM-DDTHH:MM`. China has one time zone and no summer time, so a day has 24 hours. */
export type WallClock = string;

const shape = /^((?:19|20|21)\d\d-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)$/;
const minutesADay = 1440;

/**
 * Adds whole hours to a wall-clock time.
 *
 * @throws InputError `date-time` when `at` is not a real time between 1900 and 2199
 * @example addHours('2024-02-28T23:30', 24) // '2024-02-29T23:30'
 */
export function addHours(at: WallClock, hours: number, path: readonly string[] = []): WallClock {
  const total = minutesSince1970(at, path) + hours * 60;
  const day = Math.floor(total / minutesADay);
  const minute = total - day * minutesADay;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${fromDayNumber(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function minutesSince1970(at: WallClock, path: readonly string[]): number {
  const parts = typeof at === 'string' ? shape.exec(at) : null;
  if (parts) {
    const [, date, hour, minute] = parts as unknown as [string, string, string, string];
    return toDayNumber(date, path) * minutesADay + Number(hour) * 60 + Number(minute);
  }
  const expected = 'a time of the wall clock YYYY-MM-DDTHH:MM, without zone or seconds';
  throw new InputError([{ code: 'date-time', path, expected, received: show(at) }]);
}

/** @throws InputError `date` when the day is not of the calendar, or not between 1900 and 2199. */
export function checkedDay(date: IsoDate, path: readonly string[]): IsoDate {
  toDayNumber(date, path);
  if (/^(19|20|21)/.test(date)) return date;
  throw new InputError([{ code: 'date', path, expected: 'a day between 1900 and 2199', received: show(date) }]);
}
