import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { tOf } from './_student-t.ts';
import { annualReduction, estimatedAnnualPercentChange, reductionForms, type TrendPoint } from './trend.ts';

const value = fc.double({ min: 0.01, max: 1000, noNaN: true });
const series = fc
  .array(fc.record({ value, events: fc.integer({ min: 1, max: 5000 }) }), { minLength: 3, maxLength: 15 })
  .map((points) => points.map((point, i) => ({ year: 2000 + i, ...point })));
const form = fc.constantFrom(...reductionForms);

describe('the annual rate of reduction', () => {
  test('does not depend on the unit, nor on the order of the years', () => {
    fc.assert(
      fc.property(series, form, fc.double({ min: 0.1, max: 1e5, noNaN: true }), (points, one, per) => {
        const plain = annualReduction(points, { form: one });
        const scaled = points.map((point) => ({ ...point, value: point.value * per })).reverse();
        expect(annualReduction(scaled, { form: one }).value).toBeCloseTo(plain.value as number, 9);
        // An interval of three scattered years spans many powers of ten: compared in proportion.
        const [low, same] = [
          plain.interval?.low as number,
          annualReduction(scaled, { form: one }).interval?.low as number,
        ];
        expect(Math.abs(same - low)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(low)));
      }),
    );
  });

  test('is that of the series, in every form, where every year falls by the same percent', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.integer({ min: 2, max: 20 }), (rate, n) => {
        const points = Array.from({ length: n }, (_, i) => ({ year: 2000 + i, value: 100 * (1 - rate) ** i }));
        expect(annualReduction(points, { form: 'compound' }).value).toBeCloseTo(rate, 9);
        expect(annualReduction(points, { form: 'regression' }).value).toBeCloseTo(rate, 9);
        expect(annualReduction(points, { form: 'log' }).value).toBeCloseTo(-Math.log(1 - rate), 9);
      }),
    );
  });

  test('turns its sign when the years are turned about, in the log form', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 30 }), (base, end, years) => {
        const there = annualReduction(
          [
            { year: 2000, value: base },
            { year: 2000 + years, value: end },
          ],
          { form: 'log' },
        );
        const back = annualReduction(
          [
            { year: 2000, value: end },
            { year: 2000 + years, value: base },
          ],
          { form: 'log' },
        );
        expect(back.value).toBeCloseTo(-(there.value as number), 10);
      }),
    );
  });

  test('is never higher in the compound form than in the log form', () => {
    fc.assert(
      fc.property(series, (points) => {
        const compound = annualReduction(points, { form: 'compound' }).value as number;
        expect(compound).toBeLessThanOrEqual(annualReduction(points, { form: 'log' }).value as number);
      }),
    );
  });

  test('lies within its interval, which a higher level widens', () => {
    fc.assert(
      fc.property(series, form, (points, one) => {
        const narrow = annualReduction(points, { form: one, level: 0.8 });
        const wide = annualReduction(points, { form: one, level: 0.99 }).interval;
        expect(narrow.interval?.low).toBeLessThanOrEqual(narrow.value as number);
        expect(narrow.interval?.high).toBeGreaterThanOrEqual(narrow.value as number);
        expect(wide?.low).toBeLessThanOrEqual(narrow.interval?.low as number);
        expect(wide?.high).toBeGreaterThanOrEqual(narrow.interval?.high as number);
      }),
    );
  });

  test('with two years is the same by regression as in the compound form, and has no interval there', () => {
    fc.assert(
      fc.property(value, value, (base, end) => {
        const points = [
          { year: 2010, value: base },
          { year: 2017, value: end },
        ];
        const line = annualReduction(points, { form: 'regression' });
        expect(line.value).toBeCloseTo(annualReduction(points, { form: 'compound' }).value as number, 9);
        expect(line.interval).toBeNull();
      }),
    );
  });

  test('is unknown without its years, and says why', () => {
    const at = (...points: readonly TrendPoint[]) => annualReduction(points, { form: 'log' });
    const [a, b] = [
      { year: 2020, value: 16.9 },
      { year: 2024, value: 14.3 },
    ];
    expect(at()).toMatchObject({ value: null, reason: 'too-few-years', from: null, to: null });
    expect(at(a, { year: 2024, value: null })).toMatchObject({
      value: null,
      reason: 'too-few-years',
      missingYears: [2024],
    });
    expect(at(a, { ...a, value: 17 }, b)).toMatchObject({ value: null, reason: 'same-year-twice' });
    expect(at(a, { ...b, value: 0 })).toMatchObject({ value: null, reason: 'zero-value', interval: null });
  });

  test('leaves a missing year and, in the forms of two points, a zero between the ends out', () => {
    const points = [
      { year: 2020, value: 16.9 },
      { year: 2021, value: undefined },
      { year: 2022, value: 0 },
      { year: 2024, value: 14.3 },
    ];
    expect(annualReduction(points, { form: 'log' })).toMatchObject({ from: 2020, to: 2024, missingYears: [2021] });
    expect(annualReduction(points, { form: 'log' }).value).toBeCloseTo(0.04176, 5); // -ln(14.3/16.9)/4
    expect(annualReduction(points, { form: 'regression' }).reason).toBe('zero-value');
  });

  test('has no interval where the events are not known', () => {
    const points = [
      { year: 2020, value: 16.9, events: 169 },
      { year: 2024, value: 14.3 },
    ];
    expect(annualReduction(points, { form: 'log' }).interval).toBeNull();
  });

  test('names everything wrong with its input at once', () => {
    const points = [
      { year: 20, value: -1, events: 1.5 },
      { year: 2020, value: 1, events: 0 },
      { year: 2021, value: 0, events: 3 },
      { year: 2022, value: Number.NaN },
    ];
    const wrong = issuesOf(() => annualReduction(points, { form: 'linear' as 'log', level: 95 }));
    expect(wrong).toEqual([
      'unknown-choice form',
      'out-of-range level',
      'not-a-year points.0.year',
      'out-of-range points.0.value',
      'not-a-count points.0.events',
      'events-disagree points.1.value',
      'events-disagree points.2.value',
      'out-of-range points.3.value',
    ]);
  });
});

test('the estimated annual percent change is the regression form with its sign turned, limits included', () => {
  fc.assert(
    fc.property(series, (points) => {
      const change = estimatedAnnualPercentChange(points);
      const reduction = annualReduction(points, { form: 'regression' });
      expect(change.value).toBeCloseTo(-100 * (reduction.value as number), 9);
      expect(change.interval?.low).toBeCloseTo(-100 * (reduction.interval?.high as number), 9);
      expect(change.interval?.high).toBeCloseTo(-100 * (reduction.interval?.low as number), 9);
    }),
  );
  expect(estimatedAnnualPercentChange([])).toEqual({ value: null, interval: null, reason: 'too-few-years' });
});

// scipy 1.17: t.ppf((1 + level) / 2, degrees)
test.each([
  { level: 0.95, degrees: 1, t: 12.706204736 },
  { level: 0.95, degrees: 2, t: 4.30265273 },
  { level: 0.95, degrees: 3, t: 3.182446305 },
  { level: 0.95, degrees: 4, t: 2.776445105 },
  { level: 0.95, degrees: 9, t: 2.262157163 },
  { level: 0.95, degrees: 1000, t: 1.962339081 },
  { level: 0.998, degrees: 2, t: 22.32712477 },
  { level: 0.998, degrees: 5, t: 5.893429531 },
])('Student’s t of $degrees degrees of freedom at $level is $t', ({ level, degrees, t }) => {
  expect(tOf(level, degrees)).toBeCloseTo(t, 8);
});
