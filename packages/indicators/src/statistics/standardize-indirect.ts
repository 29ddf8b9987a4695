import { defaultLevel, type IntervalMethod, rareEventLimits } from '../compute/intervals.ts';
import {
  countIssues,
  isKnown,
  type Maybe,
  maybeCountIssues,
  type RateOptions,
  rateOptionIssues,
  refuse,
} from './_checks.ts';

/** One stratum of the place, with the counts of the reference population in the same stratum. */
export interface IndirectStratum {
  readonly population: Maybe;
  readonly referenceEvents: number;
  /** 1 or more. */
  readonly referencePopulation: number;
}

interface IndirectInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: IntervalMethod;
}

export interface IndirectRate {
  /** Observed over expected events: 1 is as in the reference. Null where it cannot be computed, and `reason` says why. */
  readonly ratio: number | null;
  readonly ratioInterval: IndirectInterval | null;
  /** The ratio times the rate of the reference, per `per`. */
  readonly value: number | null;
  readonly interval: IndirectInterval | null;
  readonly reason?: 'missing' | 'nothing-expected';
  /** Events the place would have at the rates of the reference; null where a population is missing. */
  readonly expected: number | null;
  readonly referenceRate: number;
}

/**
 * Indirectly standardized ratio (SMR where the events are deaths) and rate: the events observed against those the reference's rates would give in
 * this place. It fits small places. Two places of different structure must not be ranked by it, each may only be compared with the reference.
 *
 * @param observed events of the place
 * @param strata the place's population in every stratum, with the reference's counts
 * @returns exact limits under 10 observed events and Byar's from 10; 0 observed events still have an upper limit
 * @throws InputError `not-a-count`, `out-of-range`
 * Source: method `isr`.
 * @example indirectRate(12, [{ population: 20_000, referenceEvents: 200, referencePopulation: 1_000_000 }]).ratio // 3 (4 expected)
 */
export function indirectRate(
  observed: Maybe,
  strata: readonly IndirectStratum[],
  options: RateOptions = {},
): IndirectRate {
  const { per = 1, level = defaultLevel } = options;
  refuse([
    ...rateOptionIssues(options),
    ...maybeCountIssues(observed, ['observed']),
    ...strata.flatMap(({ population, referenceEvents, referencePopulation }, i) => [
      ...maybeCountIssues(population, ['strata', i, 'population']),
      ...countIssues(referenceEvents, ['strata', i, 'referenceEvents']),
      ...countIssues(referencePopulation, ['strata', i, 'referencePopulation'], 1),
    ]),
    ...(strata.length === 0 ? countIssues(0, ['strata', 'length'], 1) : []),
  ]);
  const total = (of: (stratum: IndirectStratum) => number) => strata.reduce((sum, stratum) => sum + of(stratum), 0);
  const referenceRate = (total((s) => s.referenceEvents) * per) / total((s) => s.referencePopulation);
  const complete = strata.every(({ population }) => isKnown(population));
  const expected = complete
    ? total((s) => ((s.population as number) * s.referenceEvents) / s.referencePopulation)
    : null;
  const none = { ratio: null, ratioInterval: null, value: null, interval: null, expected, referenceRate };
  if (expected === null || !isKnown(observed)) return { ...none, reason: 'missing' };
  if (expected === 0) return { ...none, reason: 'nothing-expected' };

  const { low, high, method } = rareEventLimits(observed, level);
  const times = (factor: number) => ({ low: low * factor, high: high * factor, level, method });
  return {
    ratio: observed / expected,
    ratioInterval: times(1 / expected),
    value: (observed / expected) * referenceRate,
    interval: times(referenceRate / expected),
    expected,
    referenceRate,
  };
}
