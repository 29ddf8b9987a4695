import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayValue, dailyFromTotals, totalsFromDaily } from './series.ts';

const dayArbitrary = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const valuesArbitrary = (least: number): fc.Arbitrary<readonly DayValue[]> =>
  fc.uniqueArray(fc.record({ day: dayArbitrary, value: fc.integer({ min: least, max: 1_000_000 }) }), {
    selector: ({ day }) => day,
  });
const sum = (days: readonly DayValue[]) => days.reduce((total, { value }) => total + value, 0);
const newest = (days: readonly DayValue[]) => [...days].sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.value ?? 0;

describe('dailyFromTotals', () => {
  test('gives days that sum to the newest total, none below 0', () => {
    fc.assert(
      fc.property(valuesArbitrary(0), (totals) => {
        const days = dailyFromTotals(totals);
        expect(sum(days)).toBe(newest(totals));
        expect(days.every(({ value }) => value >= 0)).toBe(true);
        expect(days.map(({ day }) => day)).toEqual(totals.map(({ day }) => day).sort());
      }),
    );
  });

  test('is undone by totalsFromDaily', () => {
    fc.assert(
      fc.property(valuesArbitrary(0), (days) => {
        const ordered = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
        expect(dailyFromTotals(totalsFromDaily(days))).toEqual(ordered);
      }),
    );
  });

  test.each([
    { title: 'a day without a total falls to the next', totals: [80, null, 100], days: [80, null, 20] },
    { title: 'a total that does not move is a day of 0', totals: [80, 80, 100], days: [80, 0, 20] },
    // 100 fell to 90: the platform takes back 10 reads of the days before, and 90 is what it says now
    { title: 'a total that falls lowers the days before it', totals: [80, 100, 90], days: [80, 10, 0] },
    { title: 'a total that falls below the first empties it', totals: [80, 100, 30], days: [30, 0, 0] },
  ])('$title', ({ totals, days }) => {
    const withDays = (values: readonly (number | null)[]) =>
      values.flatMap((value, i) => (value === null ? [] : [{ day: `2026-03-0${i + 1}`, value }]));
    expect(dailyFromTotals(withDays(totals))).toEqual(withDays(days));
  });
});
