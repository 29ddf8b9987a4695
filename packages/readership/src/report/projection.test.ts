import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectWorks } from './projection.ts';

describe('projectWorks', () => {
  test('keeps the pace: 25 works in 183 days of 365', () => {
    const projection = projectWorks(25, 2026, '2026-07-02', 50);
    expect(projection).toMatchObject({ daysGone: 183, daysLeft: 182 });
    expect(projection?.expected).toBeCloseTo(49.863, 3); // 25 + 25 / 183 × 182
  });

  // Computed apart from this code, in Python: negative binomial masses from lgamma, added with fsum, size n + 0.5, probability daysGone / 365.
  test.each([
    { published: 0, on: '2026-01-01', low: 3, high: 493, chance: 0.601339325 },
    { published: 3, on: '2026-01-31', low: 17, high: 69, chance: 0.285679508 },
    { published: 25, on: '2026-07-02', low: 42, high: 60, chance: 0.520564877 },
    { published: 40, on: '2026-10-31', low: 44, high: 52, chance: 0.308453751 },
    { published: 55, on: '2026-11-30', low: 57, high: 63, chance: 1.0 },
    { published: 48, on: '2026-12-30', low: 48, high: 49, chance: 0.008264567 },
    { published: 2000, on: '2026-02-01', low: 22196, high: 23444, chance: 1.0 },
  ])('$published works by $on end between $low and $high', ({ published, on, low, high, chance }) => {
    const projection = projectWorks(published, 2026, on, 50);
    expect([projection?.low, projection?.high]).toEqual([low, high]);
    expect(projection?.chance).toBeCloseTo(chance, 6);
  });

  test.each([
    { title: 'nothing before the year', year: 2027, on: '2026-12-31', expected: null },
    {
      title: 'what there is on the last day',
      year: 2026,
      on: '2026-12-31',
      expected: { expected: 7, low: 7, high: 7, chance: 0 },
    },
    {
      title: 'what there is years later',
      year: 2020,
      on: '2026-12-31',
      expected: { daysLeft: 0, expected: 7, chance: 0 },
    },
  ])('gives $title', ({ year, on, expected }) => {
    const projection = projectWorks(7, year, on, 50);
    if (expected === null) expect(projection).toBeNull();
    else expect(projection).toMatchObject(expected);
  });

  test('a leap year has 366 days', () => {
    expect(projectWorks(1, 2028, '2028-12-30', 50)).toMatchObject({ daysGone: 365, daysLeft: 1 });
  });

  test('is never below what was published, and more works never lower it', () => {
    const day = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-15`);
    fc.assert(
      fc.property(fc.nat({ max: 400 }), day, (published, on) => {
        const [fewer, more] = [projectWorks(published, 2026, on, 50), projectWorks(published + 1, 2026, on, 50)];
        if (fewer === null || more === null) throw new Error('these days are in the year');
        expect(fewer.low).toBeGreaterThanOrEqual(published);
        expect(fewer.high).toBeGreaterThanOrEqual(fewer.low);
        expect(fewer.chance).toBeGreaterThanOrEqual(-1e-9);
        expect(fewer.chance).toBeLessThanOrEqual(1);
        expect(more.low).toBeGreaterThanOrEqual(fewer.low);
        expect(more.chance).toBeGreaterThanOrEqual(fewer.chance - 1e-9);
      }),
    );
  });
});
