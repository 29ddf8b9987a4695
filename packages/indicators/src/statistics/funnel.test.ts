import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { poissonLimits } from '../compute/intervals.ts';
import { fewestPlaces } from './dispersion.ts';
import { type FunnelPlace, funnel, funnelCurve } from './funnel.ts';
import { funnelKinds, funnelLevels, funnelLimits, rateFunnelSizes } from './funnel-limits.ts';

const kind = fc.constantFrom(...funnelKinds);
const size = fc.integer({ min: 1, max: 500_000 });
const mean = fc.double({ min: 1e-5, max: 0.5, noNaN: true });

/** Places of one mean, with `noise` further apart than chance. */
const places = (n: number) =>
  fc
    .array(
      size.chain((of) => fc.record({ size: fc.constant(of), events: fc.integer({ min: 0, max: of }) })),
      { minLength: n, maxLength: n },
    )
    .map((all) => all.map((one, i): FunnelPlace & { events: number; size: number } => ({ id: `P${i}`, ...one })));

describe('funnel limits', () => {
  test('hold the mean between them, narrow with size and widen with the level', () => {
    fc.assert(
      fc.property(kind, mean, size, (one, m, n) => {
        const at = (of: number, level: number) => funnelLimits(one, m, of, level);
        const [usual, strict, larger] = [at(n, 0.95), at(n, 0.998), at(n * 4, 0.95)];
        const slack = 1e-9;
        expect(usual.low).toBeLessThanOrEqual(m);
        expect(usual.high).toBeGreaterThanOrEqual(m);
        expect(strict.low).toBeLessThanOrEqual(usual.low + slack);
        expect(strict.high).toBeGreaterThanOrEqual(usual.high - slack);
        expect(larger.low).toBeGreaterThanOrEqual(usual.low - slack);
        expect(larger.high).toBeLessThanOrEqual(usual.high + slack);
      }),
    );
  });

  test('of a rate are the events whose exact interval just touches what is expected', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.constantFrom(...funnelLevels), (events, level) => {
        const sizes = rateFunnelSizes(1e-4, events, level);
        const own = poissonLimits(events, level);
        expect(sizes.high * 1e-4).toBeCloseTo(own.low, 8);
        expect(sizes.low * 1e-4).toBeCloseTo(own.high, 8);
      }),
    );
  });

  test.each([
    { size: 21_827, low: 0 }, // expected 3.68876, below -ln 0.025 = 3.68888
    { size: 21_829, low: expect.closeTo(0, 3) },
  ])('of a rate at $size births start from 0', ({ size: n, low }) => {
    expect(funnelLimits('rate', 16.9e-5, n, 0.95).low).toEqual(low);
  });

  test('refuse a mean without room for chance, a size of 0 and an unknown kind', () => {
    expect(issuesOf(() => funnelLimits('proportion', 1, 0, 2))).toEqual([
      'out-of-range mean',
      'not-a-count size',
      'out-of-range level',
    ]);
    expect(issuesOf(() => funnelLimits('mean' as 'rate', 0, 5, 0.95))).toEqual([
      'unknown-choice kind',
      'out-of-range mean',
    ]);
    expect(issuesOf(() => rateFunnelSizes(0, 0, 0))).toHaveLength(3);
  });
});

describe('a funnel', () => {
  test('flags a proportion exactly where it leaves its limits', () => {
    fc.assert(
      fc.property(places(6), (all) => {
        const result = funnel(all, { kind: 'proportion' });
        for (const { value, limits95, limits998, signal } of result.places) {
          if (!limits95 || !limits998 || value === null) continue;
          const past = (limits: { low: number; high: number }) =>
            Math.min(limits.high - value, value - limits.low) < -1e-12;
          const onTheLine = [limits95, limits998].some(({ low, high }) =>
            [low, high].some((limit) => Math.abs(limit - value) < 1e-9),
          );
          if (onTheLine) continue;
          expect(signal?.level ?? null).toBe(past(limits998) ? 0.998 : past(limits95) ? 0.95 : null);
        }
      }),
    );
  });

  test('does not depend on the order of the places nor on what rates are multiplied by', () => {
    fc.assert(
      fc.property(
        places(12),
        kind,
        fc.constantFrom('none' as const, 'additive' as const),
        (all, one, overdispersion) => {
          const plain = funnel(all, { kind: one, overdispersion });
          const other = funnel([...all].reverse(), { kind: one, overdispersion, per: 1000 });
          expect(other.mean).toBeCloseTo(1000 * (plain.mean as number), 6);
          expect([...other.places].reverse().map(({ signal }) => signal)).toEqual(
            plain.places.map(({ signal }) => signal),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('widened by over-dispersion lets more than the variance between places through, never less than none', () => {
    fc.assert(
      fc.property(places(15), kind, (all, one) => {
        const result = funnel(all, { kind: one, overdispersion: 'additive' });
        expect(result.dispersion?.tauSquared).toBeGreaterThanOrEqual(0);
        expect(result.widened).toBe((result.dispersion?.tauSquared as number) > 0);
        if (!result.widened) expect(result.places).toEqual(funnel(all, { kind: one }).places);
      }),
      { numRuns: 40 },
    );
  });

  test('of places that differ by chance only keeps its limits', () => {
    const calm = Array.from({ length: 12 }, (_, i) => ({ id: `P${i}`, events: 50 + (i % 3), size: 1000 }));
    expect(funnel(calm, { kind: 'rate', overdispersion: 'additive' })).toMatchObject({
      widened: false,
      dispersion: { tauSquared: 0, places: 12 },
    });
  });

  test('estimates no dispersion from fewer than ten places', () => {
    const some = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `P${i}`, events: 10 * i + 1, size: 1000 }));
    expect(funnel(some(fewestPlaces - 1), { kind: 'proportion', overdispersion: 'additive' }).dispersion).toBeNull();
    expect(funnel(some(fewestPlaces), { kind: 'proportion', overdispersion: 'additive' }).widened).toBe(true);
  });

  test.each(['none', 'additive'] as const)(
    'has curves that pass through every place’s own limits (%s)',
    (overdispersion) => {
      fc.assert(
        fc.property(places(12), kind, (all, one) => {
          const result = funnel(all, { kind: one, per: 1000, overdispersion });
          if (result.reason) return;
          const curve = funnelCurve(
            result,
            all.map((place) => place.size),
          );
          expect(curve.map(({ limits95 }) => limits95)).toEqual(result.places.map(({ limits95 }) => limits95));
          expect(curve.map(({ limits998 }) => limits998)).toEqual(result.places.map(({ limits998 }) => limits998));
        }),
        { numRuns: 20 },
      );
    },
  );

  test('without limits has no curves', () => {
    expect(funnelCurve(funnel([], { kind: 'rate' }), [10])).toEqual([]);
  });

  test('estimates its dispersion without the places where nobody was counted', () => {
    const some = Array.from({ length: 11 }, (_, i) => ({ id: `P${i}`, events: 10 * i + 1, size: 1000 }));
    const { dispersion } = funnel([...some, { id: 'empty', events: 0, size: 0 }], { kind: 'rate' });
    expect(dispersion).toEqual(funnel(some, { kind: 'rate' }).dispersion);
  });

  test('lists a place that was not counted without calling it inside, and leaves it out of the mean', () => {
    const result = funnel(
      [
        { id: 'A', events: 10, size: 1000 },
        { id: 'B', events: null, size: 500 },
        { id: 'C', events: 0, size: 0 },
      ],
      { kind: 'proportion', per: 100 },
    );
    expect(result.mean).toBe(1);
    expect(result.places.slice(1)).toEqual([
      { id: 'B', value: null, size: 500, reason: 'missing', signal: null, limits95: null, limits998: null },
      { id: 'C', value: null, size: 0, reason: 'empty-denominator', signal: null, limits95: null, limits998: null },
    ]);
  });

  test.each([
    { title: 'nothing counted', events: null, kind: 'rate', expected: { mean: null, reason: 'missing' } },
    { title: 'no event at all', events: 0, kind: 'rate', expected: { mean: 0, reason: 'no-variation' } },
    { title: 'nothing but events', events: 40, kind: 'proportion', expected: { mean: 1, reason: 'no-variation' } },
  ] as const)('has no limits with $title, and says why', ({ events, kind: one, expected }) => {
    const result = funnel([{ id: 'A', events, size: 40 }], { kind: one });
    expect(result).toMatchObject(expected);
    expect(result.places[0]).toMatchObject({ limits95: null, limits998: null, signal: null });
  });

  test('refuses events beyond their total, and a mean of 0', () => {
    const all = [
      { id: 'A', events: 41, size: 40 },
      { id: 'B', events: 2, size: 0 },
    ];
    expect(issuesOf(() => funnel(all, { kind: 'proportion', mean: 0 }))).toEqual([
      'out-of-range mean',
      'above-total places.0.events',
      'above-total places.1.events',
    ]);
    expect(issuesOf(() => funnel(all, { kind: 'rate', per: -1 }))).toEqual([
      'out-of-range per',
      'above-total places.1.events',
    ]);
    expect(issuesOf(() => funnel(all, { kind: 'rate', overdispersion: 'phi' as 'none' }))).toContain(
      'unknown-choice overdispersion',
    );
  });
});
