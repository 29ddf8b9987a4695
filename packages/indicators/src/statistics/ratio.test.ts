import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { exactShareLimits, fairCoinQuantile, regularizedBeta } from './_binomial.ts';
import { rateRatio, riskDifference, riskRatio } from './ratio.ts';

const group = fc
  .integer({ min: 1, max: 100_000 })
  .chain((size) => fc.record({ size: fc.constant(size), events: fc.integer({ min: 1, max: Math.min(size, 400) }) }));
const comparisons = [
  ['rateRatio', rateRatio],
  ['riskRatio', riskRatio],
  ['riskDifference', riskDifference],
] as const;

describe.each(comparisons)('%s', (_, compare) => {
  test('lies within its interval, which a higher level widens', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const narrow = compare(a, b, { level: 0.8 });
        const wide = compare(a, b, { level: 0.99 });
        const slack = 1e-9 * Math.abs(narrow.value as number) + 1e-12;
        expect(narrow.interval?.low).toBeLessThanOrEqual((narrow.value as number) + slack);
        expect(narrow.interval?.high).toBeGreaterThanOrEqual((narrow.value as number) - slack);
        expect(wide.interval?.low).toBeLessThanOrEqual((narrow.interval?.low as number) + slack);
        expect(wide.interval?.high).toBeGreaterThanOrEqual((narrow.interval?.high as number) - slack);
      }),
    );
  });

  test('is unknown where a count is missing or nobody was counted', () => {
    const some = { events: 3, size: 100 };
    expect(compare(some, { events: null, size: 100 })).toEqual({ value: null, reason: 'missing', interval: null });
    expect(compare({ events: 0, size: 0 }, some)).toEqual({ value: null, reason: 'empty-denominator', interval: null });
  });

  test('refuses wrong counts and levels', () => {
    expect(issuesOf(() => compare({ events: -1, size: 2 }, { events: 1, size: 2.5 }, { level: 0 }))).toEqual([
      'out-of-range level',
      'not-a-count group.events',
      'not-a-count reference.size',
    ]);
    expect(issuesOf(() => compare({ events: 2, size: 0 }, { events: 1, size: 2 }))).toEqual([
      'above-total group.events',
    ]);
  });
});

describe('ratios', () => {
  test('turned about are the inverse, limits included', () => {
    fc.assert(
      fc.property(group, group, fc.constantFrom('exact' as const, 'log' as const), (a, b, method) => {
        for (const [there, back] of [
          [rateRatio(a, b, { method }), rateRatio(b, a, { method })],
          [riskRatio(a, b), riskRatio(b, a)],
        ] as const) {
          expect((there.value as number) * (back.value as number)).toBeCloseTo(1, 9);
          expect((there.interval?.low as number) * (back.interval?.high as number)).toBeCloseTo(1, 7);
        }
      }),
    );
  });

  test('of groups of one size and one count are 1, with 1 inside', () => {
    const one = { events: 7, size: 1000 };
    expect(rateRatio(one, one).value).toBe(1);
    expect(riskRatio(one, one).value).toBe(1);
    expect(riskDifference(one, one).value).toBe(0);
  });

  test('without events in the reference group have no value; the exact method still has a lower limit', () => {
    const none = { events: 0, size: 19_017 };
    const exact = rateRatio({ events: 3, size: 28_010 }, none);
    expect(exact).toMatchObject({ value: null, reason: 'no-reference-events', interval: { high: Infinity } });
    expect(exact.interval?.low).toBeCloseTo(0.28055768, 8); // scipy 1.17: beta.ppf(0.025, 3, 1) as odds × 19017/28010
    expect(rateRatio({ events: 3, size: 28_010 }, none, { method: 'log' }).interval).toBeNull();
    expect(riskRatio({ events: 3, size: 28_010 }, none)).toEqual({
      value: null,
      reason: 'no-reference-events',
      interval: null,
    });
    expect(rateRatio(none, none)).toEqual({ value: null, reason: 'no-events', interval: null });
  });

  test('of a group without events are 0, with an upper limit only by the exact method', () => {
    const [none, some] = [
      { events: 0, size: 100 },
      { events: 5, size: 100 },
    ];
    expect(rateRatio(none, some).interval?.low).toBe(0);
    expect(rateRatio(none, some, { method: 'log' })).toEqual({ value: 0, interval: null });
    expect(riskRatio(none, some)).toEqual({ value: 0, interval: null });
  });

  test('of rates may have more events than size, those of risks may not', () => {
    const [many, few] = [
      { events: 30, size: 10 },
      { events: 5, size: 10 },
    ];
    expect(rateRatio(many, few).value).toBe(6);
    expect(issuesOf(() => riskRatio(many, few))).toEqual(['above-total group.events']);
    expect(issuesOf(() => rateRatio(few, few, { method: 'wald' as 'log' }))).toEqual(['unknown-choice method']);
  });

  test('by the logarithm and exactly agree where there are many events', () => {
    const [a, b] = [
      { events: 4000, size: 100_000 },
      { events: 3000, size: 90_000 },
    ];
    const [exact, log] = [rateRatio(a, b).interval, rateRatio(a, b, { method: 'log' }).interval];
    expect(Math.abs((exact?.low as number) / (log?.low as number) - 1)).toBeLessThan(0.001);
    expect(Math.abs((exact?.high as number) / (log?.high as number) - 1)).toBeLessThan(0.001);
  });
});

test('the difference turned about changes its sign, and stays within -1 to 1', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      const [there, back] = [riskDifference(a, b), riskDifference(b, a)];
      expect(there.interval?.low).toBeCloseTo(-(back.interval?.high as number), 12);
      expect(there.interval?.low).toBeGreaterThanOrEqual(-1);
      expect(there.interval?.high).toBeLessThanOrEqual(1);
    }),
  );
});

/** Probability of `least` or more of `n`, by adding up its terms: independent of the beta function under test. */
function binomialFrom(least: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    if (k >= least) sum += term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

describe('the binomial distribution', () => {
  test('is the incomplete beta function, added up term by term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (k, more, p) => {
          expect(regularizedBeta(p, k, more + 1)).toBeCloseTo(binomialFrom(k, k + more, p), 9);
        },
      ),
    );
  });

  test('has exact limits that leave half of the error in each tail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (events, others) => {
        const { low, high } = exactShareLimits(events, events + others, 0.95);
        expect(binomialFrom(events, events + others, low)).toBeCloseTo(0.025, 9);
        expect(1 - binomialFrom(events + 1, events + others, high)).toBeCloseTo(0.025, 9);
      }),
    );
    expect(exactShareLimits(0, 5, 0.95).low).toBe(0);
    expect(exactShareLimits(5, 5, 0.95).high).toBe(1);
    expect(regularizedBeta(0, 2, 3)).toBe(0);
    expect(regularizedBeta(1, 2, 3)).toBe(1);
  });

  // scipy 1.17: binom.ppf(0.05, n - 1, 0.5)
  test.each([
    { throws: 9, heads: 2 },
    { throws: 11, heads: 3 },
    { throws: 19, heads: 6 },
    { throws: 23, heads: 8 },
    { throws: 29, heads: 10 },
    { throws: 99, heads: 41 },
    { throws: 1999, heads: 963 },
  ])('of $throws throws of a coin has its 5 % quantile at $heads', ({ throws, heads }) => {
    expect(fairCoinQuantile(0.05, throws)).toBe(heads);
  });
});
