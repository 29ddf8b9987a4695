import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../test/_records.ts';
import {
  addDays,
  completedMonths,
  completedYears,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isIsoDate,
  toDayNumber,
} from './dates.ts';

const day = fc.integer({ min: dayNumber('1900-01-01')!, max: dayNumber('2199-12-31')! });

describe('dayNumber', () => {
  test.each<[string, number | null]>([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
    ['0000-01-01', null],
    ['1900-02-29', null],
    ['2100-02-29', null],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['2026-01-00', null],
    ['2026-04-31', null],
    ['26-01-01', null],
    ['2026-1-1', null],
    ['2026-01-01T00:00', null],
    [' 2026-01-01', null],
    ['2026-01-01\n', null],
    ['', null],
  ])('%s is %s', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(isIsoDate(date)).toBe(number !== null);
  });

  test('a value that is no text is no day', () => {
    for (const value of [0, null, undefined, {}, ['2026-01-01'], 20260101]) expect(isIsoDate(value)).toBe(false);
  });
});

describe('toDayNumber', () => {
  test('says where a day was expected', () => {
    expect(toDayNumber('1970-01-08')).toBe(7);
    expect(() => toDayNumber('2026-02-30', ['on'])).toThrow(
      'on: expected a calendar day YYYY-MM-DD, received "2026-02-30"',
    );
    expect(() => toDayNumber(20260101 as unknown as string)).toThrow(
      'expected a calendar day YYYY-MM-DD, received 20260101',
    );
  });
});

describe('arithmetic on days', () => {
  test('crosses months, leap days and years', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-01-01', '2026-01-15')).toBe(14);
    expect(daysBetween('2026-01-15', '2026-01-01')).toBe(-14);
  });

  test('a number of a day and the day are the same thing', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayNumber(fromDayNumber(number))).toBe(number);
      }),
      runs(300),
    );
  });

  test('days are those of the platform, over all years, both ways', () => {
    // The Gregorian calendar of ECMAScript, proleptic before 1582.
    const platform = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    const edges = [-719_162, -719_104, -719_103, -1, 0, 58, 59, 60, 11_015, 11_016, 11_017, 47_540, 2_932_896];
    const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });
    for (const number of [...edges, ...fc.sample(anyDay, 3000)]) {
      expect(fromDayNumber(number)).toBe(platform(number));
      expect(dayNumber(platform(number))).toBe(number);
    }
  });

  test('a text of the right shape is a day exactly when the platform knows it', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month <= 13; month++) {
        for (let of = 0; of <= 32; of++) {
          const text = `${year}-${two(month)}-${two(of)}`;
          const read = new Date(`${text}T00:00:00Z`);
          const real = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
          expect(isIsoDate(text), text).toBe(real);
        }
      }
    }
  });

  test('adding and counting agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (number, more) => {
        const date = fromDayNumber(number);
        expect(daysBetween(date, addDays(date, more))).toBe(more);
      }),
      runs(300),
    );
  });

  test('a day that is none is an error', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(/calendar day/);
    expect(() => daysBetween('2026-01-01', 'tomorrow')).toThrow(/calendar day/);
  });
});

describe('completed months and years', () => {
  test.each<[string, string, number]>([
    ['2025-01-15', '2025-02-14', 0],
    ['2025-01-15', '2025-02-15', 1],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-02-27', 0],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-12-31', '2025-12-31', 12],
    ['2025-03-01', '2025-02-28', -1],
    ['2025-01-15', '2025-01-15', 0],
  ])('from %s to %s are %i months', (from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });

  test.each<[string, string, number]>([
    ['1990-05-02', '2025-05-01', 34],
    ['1990-05-02', '2025-05-02', 35],
    ['2000-02-29', '2025-02-27', 24],
    ['2000-02-29', '2025-02-28', 25],
    ['2000-02-29', '2024-02-28', 23],
    ['2000-02-29', '2024-02-29', 24],
    ['2026-05-02', '2026-05-01', -1],
    ['2026-05-02', '2026-05-02', 0],
  ])('born on %s she is, on %s, %i', (birth, on, age) => {
    expect(completedYears(birth, on)).toBe(age);
  });

  test('a day that is none is an error on either side', () => {
    expect(() => completedMonths('2026-02-30', '2026-03-01')).toThrow(/calendar day/);
    expect(() => completedYears('1990-01-01', 'today')).toThrow(/calendar day/);
  });

  test('grow by one a year, on one day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 * 366 }), (birth, later) => {
        const [born, on] = [fromDayNumber(birth), fromDayNumber(birth + later)];
        const step = completedYears(born, addDays(on, 1)) - completedYears(born, on);
        expect(step === 0 || step === 1).toBe(true);
        expect(completedYears(born, on)).toBe(Math.floor(completedMonths(born, on) / 12));
      }),
      runs(300),
    );
  });
});
