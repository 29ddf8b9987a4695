import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { changeBetween } from './change.ts';
import { projectedValue, requiredPoints, requiredReduction, yearOfReaching } from './projection.ts';

const base = { year: 2020, value: 16.9 };
const current = { year: 2024, value: 14.3 };
const value = fc.double({ min: 0.1, max: 99, noNaN: true });
const form = fc.constantFrom('steady-percent' as const, 'steady-points' as const);

describe('a projection', () => {
  test('passes through both values it was made from', () => {
    fc.assert(
      fc.property(value, value, form, (a, b, one) => {
        const [from, to] = [
          { year: 2018, value: a },
          { year: 2023, value: b },
        ];
        expect(projectedValue(from, to, 2018, one).value).toBeCloseTo(a, 8);
        expect(projectedValue(from, to, 2023, one).value).toBeCloseTo(b, 8);
      }),
    );
  });

  test('is at the target in the year of reaching it', () => {
    fc.assert(
      fc.property(value, value, value, form, (a, b, target, one) => {
        const reached = yearOfReaching({ year: 2018, value: a }, { year: 2023, value: b }, target, one).value;
        if (reached === null || reached > 9000) return;
        const first = Math.ceil(reached);
        const there = projectedValue({ year: 2018, value: a }, { year: 2023, value: b }, first, one).value as number;
        const before = projectedValue({ year: 2018, value: a }, { year: 2023, value: b }, first - 1, one)
          .value as number;
        // Between the whole years around it, the target is crossed or touched.
        expect((there - target) * (before - target)).toBeLessThanOrEqual(1e-6);
      }),
    );
  });

  test.each([
    { title: 'a value that moves away', target: 20, expected: { value: null, reason: 'never' } },
    { title: 'a value that is there', target: 14.3, expected: { value: 2024 } },
  ])('$title: year of reaching', ({ target, expected }) => {
    expect(yearOfReaching(base, current, target, 'steady-percent')).toEqual(expected);
  });

  test('of a value that stands still never reaches another', () => {
    expect(yearOfReaching(base, { ...base, year: 2024 }, 12, 'steady-percent').reason).toBe('never');
  });

  test('of a percentage stays within 0 to 100, and never reaches more', () => {
    const [from, to] = [
      { year: 2020, value: 60 },
      { year: 2022, value: 90 },
    ];
    expect(projectedValue(from, to, 2030, 'steady-points').value).toBe(100); // 90 + 15 × 8, held at 100
    expect(projectedValue(to, { year: 2024, value: 30 }, 2030, 'steady-points').value).toBe(0);
    expect(yearOfReaching(from, to, 120, 'steady-points').reason).toBe('never');
  });

  test('does not exist from one year alone, nor from a zero by percent', () => {
    expect(projectedValue(base, { ...current, year: 2020 }, 2030, 'steady-percent').reason).toBe('same-year');
    expect(projectedValue(base, { ...current, value: 0 }, 2030, 'steady-percent').reason).toBe('zero-value');
    expect(yearOfReaching({ ...base, value: 0 }, current, 12, 'steady-percent').reason).toBe('zero-value');
    expect(projectedValue(base, { ...current, value: 0 }, 2030, 'steady-points').value).toBe(0);
  });
});

describe('what a target still requires', () => {
  test('leads to the target when it is done, in either form', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 30 }), (now, target, years) => {
        const ask = (one: 'compound' | 'log') =>
          requiredReduction({ year: 2000, value: now }, { year: 2000 + years, value: target }, one).value as number;
        expect(now * (1 - ask('compound')) ** years).toBeCloseTo(target, 7);
        expect(now * Math.exp(-ask('log') * years)).toBeCloseTo(target, 7);
        const points = requiredPoints({ year: 2000, value: now }, { year: 2000 + years, value: target })
          .value as number;
        expect(now + points * years).toBeCloseTo(target, 9);
      }),
    );
  });

  test.each([2024, 2023])('is not asked once the target year (%i) has come', (year) => {
    expect(requiredReduction(current, { year, value: 12 }, 'log')).toEqual({
      value: null,
      reason: 'target-year-passed',
    });
    expect(requiredPoints(current, { year, value: 12 })).toEqual({ value: null, reason: 'target-year-passed' });
  });

  test('has no rate from or to zero, but has points', () => {
    expect(requiredReduction(current, { year: 2030, value: 0 }, 'log').reason).toBe('zero-value');
    expect(requiredReduction({ year: 2024, value: 0 }, { year: 2030, value: 3 }, 'log').reason).toBe('zero-value');
    expect(requiredPoints({ year: 2024, value: 60 }, { year: 2030, value: 0 }).value).toBe(-10);
  });
});

test('a change from 0 has points and no percent', () => {
  expect(changeBetween(0, 3)).toEqual({ percent: null, points: 3 });
});

test('wrong years, values, forms and targets are named', () => {
  const wrong = { year: 24, value: -1 };
  expect(issuesOf(() => requiredReduction(wrong, current, 'regression' as 'log'))).toEqual([
    'not-a-year current.year',
    'out-of-range current.value',
    'unknown-choice form',
  ]);
  expect(issuesOf(() => requiredPoints(current, wrong))).toHaveLength(2);
  expect(issuesOf(() => projectedValue(base, current, 20.5, 'steady-percent'))).toEqual(['not-a-year year']);
  expect(issuesOf(() => projectedValue(wrong, current, 2030, 'log' as 'steady-percent'))).toEqual([
    'not-a-year base.year',
    'out-of-range base.value',
    'unknown-choice form',
  ]);
  expect(issuesOf(() => yearOfReaching(base, current, 0, 'steady-percent'))).toEqual(['out-of-range target']);
  expect(issuesOf(() => changeBetween(-1, Number.POSITIVE_INFINITY))).toEqual([
    'out-of-range base',
    'out-of-range end',
  ]);
});
