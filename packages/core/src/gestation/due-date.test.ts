import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, toDayNumber } from '../dates.ts';
import type { InputError } from '../errors.ts';
import {
  ageFromDueDate,
  dateAtAge,
  dueDateFromConception,
  dueDateFromLastPeriod,
  dueDateFromTransfer,
  dueDateFromUltrasound,
  gestationalAgeDays,
  lastPeriodFromDueDate,
  weeksWindow,
} from './index.ts';

const [first, last] = [toDayNumber('1996-01-01'), toDayNumber('2035-12-31')];
const fortyYears = Array.from({ length: last - first + 1 }, (_, index) => fromDayNumber(first + index));
const day = fc.integer({ min: first, max: last }).map(fromDayNumber);
const cycle = fc.integer({ min: 21, max: 45 });

/** The calendar by hand: no Date, no day numbers. */
function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const split = (date: string) => date.split('-').map(Number) as [number, number, number];
const join = (year: number, month: number, date: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** 月份加9、日期加7: nine months on, seven days on, days beyond the end of the month run into the next. */
function naegele(lastPeriod: string): string {
  let [year, month, date] = split(lastPeriod);
  [year, month] = month > 3 ? [year + 1, month - 3] : [year, month + 9];
  date += 7;
  while (date > monthLength(year, month)) {
    date -= monthLength(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return join(year, month, date);
}

/** Days in the nine calendar months that start with the month of a date. */
function nineMonths(lastPeriod: string): number {
  let [year, month] = split(lastPeriod);
  let days = 0;
  for (let count = 0; count < 9; count += 1) {
    days += monthLength(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return days;
}

/** Julian day number (Fliegel and Van Flandern 1968): integer arithmetic on year, month and day. */
function julianDay(date: string): number {
  const [year, month, dayOfMonth] = split(date);
  const a = Math.trunc((month - 14) / 12);
  return (
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4) +
    dayOfMonth -
    32075
  );
}

describe('for every day of forty years', () => {
  test('a due date leads back to its last period', () => {
    for (const date of fortyYears) expect(lastPeriodFromDueDate(dueDateFromLastPeriod(date))).toBe(date);
  });

  test('a due date leads back to conception, transfer and ultrasound', () => {
    for (const date of fortyYears) {
      const back = [
        dateAtAge(dueDateFromConception(date), 14),
        dateAtAge(dueDateFromTransfer(date, 3), 17),
        dateAtAge(dueDateFromTransfer(date, 5), 19),
        dateAtAge(dueDateFromTransfer(date, 6), 20),
        dateAtAge(dueDateFromUltrasound(date, 87), '12+3'),
      ];
      expect(new Set(back)).toEqual(new Set([date]));
    }
  });

  test('the due date is 280 Julian days after the last period', () => {
    for (const date of fortyYears) expect(julianDay(dueDateFromLastPeriod(date)) - julianDay(date)).toBe(280);
  });

  test('counting by months (+9, days +7) is later by exactly what nine months have over 273 days, 0 to 3', () => {
    const later = new Set<number>();
    for (const date of fortyYears) {
      const difference = daysBetween(dueDateFromLastPeriod(date), naegele(date));
      expect(difference).toBe(nineMonths(date) - 273);
      later.add(difference);
    }
    expect([...later].sort()).toEqual([0, 1, 2, 3]);
  });

  test('an age counted from the last period is the age counted back from the due date', () => {
    for (const [index, on] of fortyYears.entries()) {
      const lastPeriod = addDays(on, -(index % 309));
      const age = gestationalAgeDays(lastPeriod, on);
      expect(ageFromDueDate(dueDateFromLastPeriod(lastPeriod), on)).toBe(age);
      expect(dateAtAge(dueDateFromLastPeriod(lastPeriod), age)).toBe(on);
    }
  });
});

test('for any cycle a due date leads back to its last period', () => {
  fc.assert(
    fc.property(day, cycle, (date, days) => {
      expect(lastPeriodFromDueDate(dueDateFromLastPeriod(date, days), days)).toBe(date);
      expect(daysBetween(date, dueDateFromLastPeriod(date, days))).toBe(252 + days);
    }),
  );
});

test('conception, transfer and last period of one pregnancy give one due date', () => {
  fc.assert(
    fc.property(day, (date) => {
      const due = dueDateFromLastPeriod(date);
      expect(dueDateFromConception(addDays(date, 14))).toBe(due);
      for (const embryo of [3, 5, 6] as const)
        expect(dueDateFromTransfer(addDays(date, 14 + embryo), embryo)).toBe(due);
    }),
  );
});

test('a window holds exactly the days whose age lies in it', () => {
  const age = fc.integer({ min: 0, max: 308 });
  fc.assert(
    fc.property(day, age, age, age, (date, one, other, tried) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const window = weeksWindow(date, from, to);
      const on = dateAtAge(date, tried);
      expect(on >= window.from && on <= (window.to ?? '')).toBe(tried >= from && tried <= to);
    }),
  );
});

test.each([
  ['a due date after the year 9999', () => dueDateFromLastPeriod('9999-12-31'), ['out-of-range lastPeriod']],
  ['a last period before the year 1', () => lastPeriodFromDueDate('0001-01-01'), ['out-of-range dueDate']],
  ['a missing embryo day', () => dueDateFromTransfer('2024-01-20', undefined as never), ['out-of-range embryoDay']],
  ['a missing age', () => dueDateFromUltrasound('2024-01-20', undefined as never), ['out-of-range ageDays']],
  ['two wrong arguments', () => dueDateFromUltrasound('x', 9), ['date scan', 'out-of-range ageDays']],
  ['a missing day', () => gestationalAgeDays('2024-01-20', null as never), ['date on']],
  ['wrong dates in both places', () => ageFromDueDate('x', 'y'), ['date dueDate', 'date on']],
])('%s is an InputError with every issue', (_, call, expected) => {
  expect.assertions(1);
  try {
    call();
  } catch (error) {
    const { issues } = error as InputError;
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
  }
});
