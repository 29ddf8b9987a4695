import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { type DirectStratum, directRate } from './standardize-direct.ts';
import { indirectRate } from './standardize-indirect.ts';

const stratum = fc.record({
  events: fc.integer({ min: 4, max: 500 }),
  population: fc.integer({ min: 500, max: 1e6 }),
  weight: fc.double({ min: 0.1, max: 100, noNaN: true }),
});
const strata = fc.array(stratum, { minLength: 3, maxLength: 12 });

describe('direct standardization', () => {
  test('with the place’s own population as weights gives its crude rate', () => {
    fc.assert(
      fc.property(strata, (all) => {
        const { value, crude } = directRate(all.map((one) => ({ ...one, weight: one.population })));
        expect(value).toBeCloseTo(crude as number, 12);
      }),
    );
  });

  test('does not depend on the scale of the weights, and lies within its interval and among the strata’s rates', () => {
    fc.assert(
      fc.property(strata, (all) => {
        const rate = directRate(all, { per: 1000 });
        const scaled = directRate(
          all.map((one) => ({ ...one, weight: one.weight * 7 })),
          { per: 1000 },
        );
        expect(scaled.value).toBeCloseTo(rate.value as number, 8);
        expect(scaled.interval?.high).toBeCloseTo(rate.interval?.high as number, 8);
        expect(rate.interval?.low).toBeLessThan(rate.value as number);
        expect(rate.interval?.high).toBeGreaterThan(rate.value as number);
        const rates = all.map(({ events, population }) => (1000 * events) / population);
        expect(rate.value).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(rate.value).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
      }),
    );
  });

  test.each([
    { events: 9, reason: 'too-few-events' },
    { events: 10, reason: undefined },
  ])('with $events events in all: $reason', ({ events, reason }) => {
    expect(directRate([{ events, population: 1000, weight: 1 }]).reason).toBe(reason);
  });

  test('tells a missing count, a stratum without people and events that carry no weight apart', () => {
    const good: DirectStratum = { events: 20, population: 1000, weight: 1 };
    expect(directRate([good, { ...good, events: null }])).toMatchObject({
      value: null,
      reason: 'missing',
      missing: [1],
      crude: null,
    });
    expect(directRate([good, { events: 0, population: 0, weight: 1 }])).toMatchObject({
      value: null,
      reason: 'empty-denominator',
      crude: 0.02,
    });
    const weightless = directRate([
      { ...good, weight: 0 },
      { events: 0, population: 500, weight: 1 },
    ]);
    expect(weightless).toMatchObject({ value: 0, variance: 0, interval: null });
  });

  test('refuses wrong counts and weights, and weights of 0 in all', () => {
    expect(issuesOf(() => directRate([{ events: 1.5, population: -1, weight: -2 }], { per: 0, level: 1 }))).toEqual([
      'out-of-range per',
      'out-of-range level',
      'not-a-count strata.0.events',
      'not-a-count strata.0.population',
      'out-of-range strata.0.weight',
    ]);
    expect(issuesOf(() => directRate([]))).toEqual(['no-weight strata']);
  });
});

describe('indirect standardization', () => {
  const reference = { referenceEvents: 200, referencePopulation: 1_000_000 };

  test('of the reference against itself is 1, at the reference’s rate', () => {
    fc.assert(
      fc.property(strata, (all) => {
        const own = all.map(({ events, population }) => ({
          population,
          referenceEvents: events,
          referencePopulation: population,
        }));
        const observed = all.reduce((sum, { events }) => sum + events, 0);
        const result = indirectRate(observed, own, { per: 1000 });
        expect(result.ratio).toBeCloseTo(1, 10);
        expect(result.value).toBeCloseTo(result.referenceRate, 8);
      }),
    );
  });

  test('lies within its interval; 0 observed events have an upper limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (observed) => {
        const { ratio, ratioInterval } = indirectRate(observed, [{ population: 30_000, ...reference }]);
        expect(ratioInterval?.low).toBeLessThanOrEqual(ratio as number);
        expect(ratioInterval?.high).toBeGreaterThan(ratio as number);
      }),
    );
  });

  test('is unknown without the observed events, without a population, and where nothing is expected', () => {
    expect(indirectRate(null, [{ population: 20_000, ...reference }])).toMatchObject({
      ratio: null,
      reason: 'missing',
      expected: 4,
    });
    expect(indirectRate(2, [{ population: undefined, ...reference }])).toMatchObject({
      expected: null,
      reason: 'missing',
    });
    expect(indirectRate(2, [{ population: 0, ...reference }])).toMatchObject({
      value: null,
      reason: 'nothing-expected',
    });
  });

  test('refuses wrong counts, an empty reference and no strata', () => {
    const wrong = { population: 1.5, referenceEvents: -1, referencePopulation: 0 };
    expect(issuesOf(() => indirectRate(-1, [wrong]))).toEqual([
      'not-a-count observed',
      'not-a-count strata.0.population',
      'not-a-count strata.0.referenceEvents',
      'not-a-count strata.0.referencePopulation',
    ]);
    expect(issuesOf(() => indirectRate(1, []))).toEqual(['not-a-count strata.length']);
  });
});
