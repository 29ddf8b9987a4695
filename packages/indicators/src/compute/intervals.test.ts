import { InputError } from '@anchan/core/errors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareQuantile, gammaQuantile, logGamma, regularizedGamma, zOf } from './gamma.ts';
import { byarLimits, type Limits, poissonLimits, rareEventLimits, wilsonLimits } from './intervals.ts';

const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const events = fc.integer({ min: 0, max: 5000 });

/** Probability of a Poisson count of `most` or fewer, by adding up its terms: independent of the gamma function under test. */
function poissonUpTo(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = 0;
  for (let k = 0; k <= most; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

function codesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
  return ['no error'];
}

// Test vectors of PHEindicatormethods (commit 093fd28) as the method rows cite them; limits of 0 events are -ln 0.025.
describe('exact Poisson limits', () => {
  test.each([
    { x: 2, n: 200, per: 100_000, low: 121.1046, high: 3612.3438, digits: 4 },
    { x: 1, n: 100, per: 100, low: 0.02532, high: 5.57164, digits: 5 },
    { x: 5, n: 100, per: 100, low: 1.62349, high: 11.66833, digits: 5 },
    { x: 0, n: 1, per: 1, low: 0, high: 3.68888, digits: 5 },
    { x: 9, n: 10_000, per: 100_000, low: 41.15373, high: 170.84803, digits: 5 },
    { x: 10, n: 10_000, per: 100_000, low: 47.95389, high: 183.90356, digits: 5 },
    { x: 0, n: 3000, per: 100_000, low: 0, high: 122.96265, digits: 5 },
  ])('of $x in $n are $low to $high per $per', ({ x, n, per, low, high, digits }) => {
    const limits = poissonLimits(x);
    expect((limits.low * per) / n).toBeCloseTo(low, digits);
    expect((limits.high * per) / n).toBeCloseTo(high, digits);
  });

  test('of 0 events have an upper limit of -ln 0.025, to 12 decimals', () => {
    expect(poissonLimits(0).high).toBeCloseTo(-Math.log(0.025), 12);
    expect(poissonLimits(0).low).toBe(0);
  });

  test('leave half of the error in each tail, added up term by term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), level, (x, confidence) => {
        const { low, high } = poissonLimits(x, confidence);
        const tail = (1 - confidence) / 2;
        expect(1 - poissonUpTo(x - 1, low)).toBeCloseTo(tail, 9);
        expect(poissonUpTo(x, high)).toBeCloseTo(tail, 9);
      }),
    );
  });
});

describe('Byar’s limits', () => {
  test.each([
    { x: 65, confidence: 0.95, low: 50.163188, high: 82.849139 },
    { x: 1045, confidence: 0.95, low: 982.593202, high: 1110.331213 },
    { x: 10, confidence: 0.998, low: 2.916318, high: 24.193725 },
  ])('of $x at $confidence are $low to $high', ({ x, confidence, low, high }) => {
    expect(byarLimits(x, confidence).low).toBeCloseTo(low, 6);
    expect(byarLimits(x, confidence).high).toBeCloseTo(high, 6);
  });

  test('come within half a percent of the exact ones from 10 events on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), (x) => {
        const [byar, exact] = [byarLimits(x), poissonLimits(x)];
        expect(Math.abs(byar.low / exact.low - 1)).toBeLessThan(0.005);
        expect(Math.abs(byar.high / exact.high - 1)).toBeLessThan(0.005);
      }),
    );
  });

  test('do not exist for 0 events', () => {
    expect(codesOf(() => byarLimits(0))).toEqual(['not-a-count events']);
  });
});

describe('Wilson limits', () => {
  test.each([
    { x: 65, n: 100, confidence: 0.95, low: 0.552544, high: 0.736358 },
    { x: 1045, n: 5000, confidence: 0.95, low: 0.197955, high: 0.220491 },
    { x: 65, n: 100, confidence: 0.998, low: 0.495495, high: 0.778354 },
  ])('of $x in $n at $confidence are $low to $high', ({ x, n, confidence, low, high }) => {
    expect(wilsonLimits(x, n, confidence).low).toBeCloseTo(low, 6);
    expect(wilsonLimits(x, n, confidence).high).toBeCloseTo(high, 6);
  });

  test('of none start at exactly 0 and of all end at exactly 1, with room on the other side', () => {
    expect(wilsonLimits(0, 20).low).toBe(0);
    expect(wilsonLimits(0, 20).high).toBeCloseTo(0.161125, 6); // z² / (20 + z²) = 3.841459 / 23.841459
    expect(wilsonLimits(20, 20).high).toBe(1);
    expect(wilsonLimits(20, 20).low).toBeCloseTo(1 - 0.161125, 6);
  });

  test('are mirrored when events and others change places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        level,
        (n, share, confidence) => {
          const x = Math.round(n * share);
          const [one, other] = [wilsonLimits(x, n, confidence), wilsonLimits(n - x, n, confidence)];
          expect(one.low).toBeCloseTo(1 - other.high, 10);
          expect(one.high).toBeCloseTo(1 - other.low, 10);
        },
      ),
    );
  });

  test('are an error for more events than the total, or no total', () => {
    expect(codesOf(() => wilsonLimits(101, 100))).toEqual(['above-total events']);
    expect(codesOf(() => wilsonLimits(0, 0))).toEqual(['above-total events']);
  });
});

describe('every interval', () => {
  const kinds: readonly [string, (x: number, confidence: number) => Limits][] = [
    ['exact Poisson', poissonLimits],
    ['rare events', rareEventLimits],
    ['Wilson', (x, confidence) => wilsonLimits(x, 5000, confidence)],
  ];

  test.each(kinds)('%s holds the value, and more of it at a higher level', (kind, limitsOf) => {
    fc.assert(
      fc.property(events, level, fc.double({ min: 0.0001, max: 0.0009, noNaN: true }), (x, confidence, more) => {
        const [narrow, wide] = [limitsOf(x, confidence), limitsOf(x, confidence + more)];
        const value = kind === 'Wilson' ? x / 5000 : x;
        expect(narrow.low).toBeLessThanOrEqual(value);
        expect(narrow.high).toBeGreaterThanOrEqual(value);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
    );
  });

  test('of rare events is exact at 9 and Byar’s at 10', () => {
    expect(rareEventLimits(9)).toEqual({ ...poissonLimits(9), method: 'exact-poisson' });
    expect(rareEventLimits(10)).toEqual({ ...byarLimits(10), method: 'byar' });
  });

  test.each([0, 1, -0.5, 95, Number.NaN])('refuses the level %s', (wrong) => {
    expect(codesOf(() => poissonLimits(3, wrong))).toEqual(['out-of-range level']);
    expect(codesOf(() => wilsonLimits(3, 9, wrong))).toEqual(['out-of-range level']);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s events', (wrong) => {
    expect(codesOf(() => poissonLimits(wrong))).toEqual(['not-a-count events']);
  });
});

describe('quantiles', () => {
  test('z is 1.959964 at 95 % and 3.090232 at 99.8 %', () => {
    expect(zOf(0.95)).toBeCloseTo(1.959963984540054, 12); // tables of the normal distribution
    expect(zOf(0.998)).toBeCloseTo(3.090232306167813, 12);
  });

  test('chi-square with 2 degrees of freedom is -2 ln(1 - p), with 0 it is 0', () => {
    expect(chiSquareQuantile(0.975, 2)).toBeCloseTo(-2 * Math.log(0.025), 12);
    expect(chiSquareQuantile(0.025, 0)).toBe(0);
  });

  test('the logarithm of gamma is that of a factorial', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(0.25) + logGamma(0.75)).toBeCloseTo(Math.log(Math.PI * Math.SQRT2), 12); // reflection at 1/4
  });

  test('the incomplete gamma function and its quantile undo each other, from tiny shapes to thousands', () => {
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 5000, noNaN: true }), share, (a, p) => {
        const x = gammaQuantile(a, p);
        expect(Math.abs(regularizedGamma(a, x) / p - 1)).toBeLessThan(1e-8);
      }),
    );
  });

  test('a share of 0 is reached at 0, a share of 1 by no number', () => {
    expect(gammaQuantile(3, 0)).toBe(0);
    expect(gammaQuantile(3, 1)).toBe(Number.POSITIVE_INFINITY);
  });
});
