import type { IsoDate } from '../dates.ts';

/**
 * `fromDayNumber` without a `Date`, for years 1 to 9999: a plan writes a hundred days. Counts in years that begin on 1 March, so that the leap
 * day is the last one of its year, and in cycles of 400 years (146 097 days).
 *
 * @example isoDate(0) // '1970-01-01'
 */
export function isoDate(day: number): IsoDate {
  const sinceMarch0000 = day + 719_468;
  const cycle = Math.floor(sinceMarch0000 / 146_097);
  const inCycle = sinceMarch0000 - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  // Months from March have 31, 30, 31, 30, 31 days, and again: 153 days in five months.
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  const dayOfMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
