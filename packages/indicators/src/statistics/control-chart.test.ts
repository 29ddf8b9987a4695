import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { countChart, valueChart } from './control-chart.ts';
import { fewestPoints, runChart } from './run-chart.ts';

const months = fc.array(
  fc
    .integer({ min: 1, max: 5000 })
    .chain((size) => fc.record({ size: fc.constant(size), events: fc.integer({ min: 0, max: size }) })),
  { minLength: 2, maxLength: 30 },
);
const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 30 });

describe('a run chart', () => {
  test('turned upside down or stretched tells the same', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const { center, ...plain } = runChart(values);
        const { center: turned, ...other } = runChart(values.map((value) => 7 - 3 * value));
        expect(other).toEqual(plain);
        expect(turned).toBeCloseTo(7 - 3 * (center as number), 9);
      }),
    );
  });

  test('has a longest run and crossings that fit its useful points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 60 }), (values) => {
        const { useful, longestRun, crossings } = runChart(values);
        if (longestRun === null || crossings === null) expect(useful).toBeLessThan(fewestPoints);
        else {
          expect(longestRun + crossings).toBeLessThanOrEqual(useful);
          expect(longestRun * (crossings + 1)).toBeGreaterThanOrEqual(useful);
        }
      }),
    );
  });

  // Author’s program (qicharts2): the run must be longer than round(log2 n) + 3.
  test.each([
    { run: 7, shift: false },
    { run: 8, shift: true },
  ])('of sixteen points with a run of $run and enough crossings: shift is $shift', ({ run, shift }) => {
    const rest = Array.from({ length: 16 - run }, (_, i) => (i % 2 === 0 ? -1 : 1));
    const values = [...Array.from({ length: run }, () => 1), ...rest];
    const chart = runChart([0, 0, 0, ...values], { baseline: 3 });
    expect(chart).toMatchObject({ center: 0, useful: 16, longestRun: run, longestRunAllowed: 7, shift });
  });

  // Ten throws of a coin less one: 1 head or none has probability 0.02, 2 or fewer 0.09 (Anhøj: 2 crossings needed, runs up to 6 allowed).
  test.each([
    { sides: [5, 5], crossings: 1, shift: true },
    { sides: [4, 2, 4], crossings: 2, shift: false },
  ])('of ten points with $crossings crossings and no long run: shift is $shift', ({ sides, crossings, shift }) => {
    const values = sides.flatMap((length, i) => Array.from({ length }, () => (i % 2 === 0 ? 1 : -1)));
    expect(runChart([0, ...values], { baseline: 1 })).toMatchObject({ crossings, crossingsNeeded: 2, shift });
  });

  test.each([
    { points: 9, shift: null },
    { points: 10, shift: false },
  ])('of $points useful points: shift is $shift', ({ points, shift }) => {
    const values = Array.from({ length: points }, (_, i) => (i % 2 === 0 ? 1 : 3));
    expect(runChart([2, ...values], { baseline: 1 }).shift).toBe(shift);
  });

  test('passes over missing months and points on the line', () => {
    const chart = runChart([1, null, 3, 2, undefined, 2]);
    expect(chart).toMatchObject({ center: 2, missing: [1, 4], useful: 2, shift: null });
    expect(runChart([])).toMatchObject({ center: null, useful: 0, shift: null });
    expect(runChart([null, 4, 5], { baseline: 1 })).toMatchObject({ center: null, useful: 0 });
  });

  test('refuses what is no number, and a baseline longer than the chart', () => {
    expect(issuesOf(() => runChart([1, Number.NaN, Infinity], { baseline: 4 }))).toEqual([
      'not-a-number values.1',
      'not-a-number values.2',
      'out-of-range baseline',
    ]);
    expect(issuesOf(() => runChart([1], { baseline: 0 }))).toEqual(['not-a-count baseline']);
  });
});

describe('a control chart', () => {
  test.each(['p', 'p-prime', 'u', 'u-prime'] as const)(
    'of counts (%s) holds its center between its limits, at any multiplier',
    (kind) => {
      fc.assert(
        fc.property(months, (points) => {
          const [plain, percent] = [countChart(kind, points), countChart(kind, points, { per: 100 })];
          expect(percent.center).toBeCloseTo(100 * (plain.center as number), 9);
          for (const { limits } of plain.points) {
            expect(limits?.low).toBeLessThanOrEqual((plain.center as number) + 1e-12);
            expect(limits?.high).toBeGreaterThanOrEqual((plain.center as number) - 1e-12);
            expect(limits?.low).toBeGreaterThanOrEqual(0);
            if (kind.startsWith('p')) expect(limits?.high).toBeLessThanOrEqual(1);
          }
        }),
      );
    },
  );

  test.each(['i', 'c', 'g', 't'] as const)('of values (%s) holds its center between its limits', (kind) => {
    fc.assert(
      fc.property(counts, (values) => {
        const chart = valueChart(kind, kind === 't' ? values.map((value) => value + 1) : values);
        for (const { limits } of chart.points) {
          expect(limits?.low).toBeLessThanOrEqual((chart.center as number) + 1e-9);
          expect(limits?.high).toBeGreaterThanOrEqual((chart.center as number) - 1e-9);
        }
      }),
    );
  });

  test('judges later points by the baseline alone', () => {
    const calm = Array.from({ length: 20 }, () => ({ events: 10, size: 100 }));
    const chart = countChart('p', [...calm, { events: 25, size: 100 }, { events: 0, size: 100 }], { baseline: 20 });
    expect(chart).toMatchObject({ center: 0.1, preliminary: false });
    expect(chart.points.slice(20).map(({ beyond }) => beyond)).toEqual(['high', 'low']); // limits 0.01 and 0.19
    expect(countChart('p', calm.slice(1)).preliminary).toBe(true);
  });

  test('keeps a month that was not counted in its place, without judging it', () => {
    const chart = countChart('u', [
      { events: 2, size: 100 },
      { events: null, size: 100 },
      { events: 0, size: 0 },
    ]);
    expect(chart.points.slice(1)).toEqual([
      { value: null, reason: 'missing', limits: null, beyond: null },
      { value: null, reason: 'empty-denominator', limits: null, beyond: null },
    ]);
    expect(valueChart('c', [4, null]).points[1]).toEqual({
      value: null,
      reason: 'missing',
      limits: null,
      beyond: null,
    });
  });

  test('has no center with too few values in its baseline', () => {
    expect(valueChart('i', [5, null]).center).toBeNull();
    expect(valueChart('i', [5, null]).points[0]).toEqual({ value: 5, limits: null, beyond: null });
    expect(valueChart('i', [5, 6]).center).toBe(5.5);
    expect(countChart('p', [{ events: null, size: 5 }]).center).toBeNull();
  });

  test('of Laney without any variation between months keeps the ordinary limits', () => {
    const none = [
      { events: 0, size: 50 },
      { events: 0, size: 60 },
    ];
    expect(countChart('u-prime', none).points).toEqual(countChart('u', none).points);
  });

  test('refuses events beyond a total, fractions in a count, and a time of 0', () => {
    expect(issuesOf(() => countChart('p', [{ events: 3, size: 2 }], { per: 0, baseline: 2 }))).toEqual([
      'out-of-range per',
      'out-of-range baseline',
      'above-total points.0.events',
    ]);
    expect(
      issuesOf(() =>
        countChart('u', [
          { events: 3, size: 2 },
          { events: 1, size: 0 },
        ]),
      ),
    ).toEqual(['above-total points.1.events']);
    expect(issuesOf(() => countChart('c' as 'p', [{ events: 0.5, size: 2 }]))).toEqual([
      'unknown-choice kind',
      'not-a-count points.0.events',
    ]);
    expect(issuesOf(() => valueChart('c', [1, 1.5]))).toEqual(['not-a-count values.1']);
    expect(issuesOf(() => valueChart('t', [1, 0]))).toEqual(['out-of-range values.1']);
    expect(issuesOf(() => valueChart('i', [1, Number.NaN]))).toEqual(['not-a-number values.1']);
    expect(issuesOf(() => valueChart('p' as 'i', [1]))).toEqual(['unknown-choice kind']);
  });
});
