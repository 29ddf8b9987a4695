import { InputError } from '@anchan/core/errors';
import { byarLimits, defaultLevel, exactBelow } from '../compute/intervals.ts';
import {
  amountIssues,
  isKnown,
  type Maybe,
  maybeCountIssues,
  type RateOptions,
  rateOptionIssues,
  refuse,
} from './_checks.ts';

/** One age group (or any other stratum) of the place, with its share of the standard population. */
export interface DirectStratum {
  readonly events: Maybe;
  /** Those among whom the events were counted: women, births. */
  readonly population: Maybe;
  /** Size of the stratum in the standard population, on any scale; 0 or more. */
  readonly weight: number;
}

/** `too-few-events`: under 10 in all. `empty-denominator`: a stratum without people. `missing`: a count is not known. */
export type NoStandardizedRate = 'missing' | 'empty-denominator' | 'too-few-events';

export interface DirectRate {
  /** Per `per`; null where it cannot or should not be computed, and `reason` says why. */
  readonly value: number | null;
  readonly reason?: NoStandardizedRate;
  /** Positions (from 0) of the strata with a missing count. */
  readonly missing: readonly number[];
  /** Events and crude rate of the place as it is; null where a count is missing. */
  readonly events: number | null;
  readonly crude: number | null;
  /** Variance of the rate before it is multiplied; null without a rate. */
  readonly variance: number | null;
  /** After Dobson, from Byar's limits of all events. Null where every event fell into strata of weight 0. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
}

/**
 * Directly standardized rate: what the rate would be if the place had the age structure (or mix of risk) of a standard population. Two places
 * standardized to the same weights may be compared with each other.
 *
 * @param strata every stratum of the place, also those without events
 * @returns no value under 10 events in all, as in PHEindicatormethods: the interval would not hold
 * @throws InputError `not-a-count`, `out-of-range`, `no-weight`
 * Source: method `dsr`.
 * @example directRate([{ events: 20, population: 100_000, weight: 80 }, { events: 15, population: 30_000, weight: 20 }], { per: 100_000 }).value // 26
 */
export function directRate(strata: readonly DirectStratum[], options: RateOptions = {}): DirectRate {
  const { per = 1, level = defaultLevel } = options;
  refuse([
    ...rateOptionIssues(options),
    ...strata.flatMap(({ events, population, weight }, i) => [
      ...maybeCountIssues(events, ['strata', i, 'events']),
      ...maybeCountIssues(population, ['strata', i, 'population']),
      ...amountIssues(weight, ['strata', i, 'weight']),
    ]),
  ]);
  const weights = strata.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0)
    throw new InputError([{ code: 'no-weight', path: ['strata'], expected: 'a weight above 0', received: '0 in all' }]);

  const missing = strata.flatMap(({ events, population }, i) => (isKnown(events) && isKnown(population) ? [] : [i]));
  const none = { value: null, missing, variance: null, interval: null };
  if (missing.length > 0) return { ...none, reason: 'missing', events: null, crude: null };
  const known = strata as readonly { events: number; population: number; weight: number }[];
  const events = known.reduce((sum, stratum) => sum + stratum.events, 0);
  const people = known.reduce((sum, { population }) => sum + population, 0);
  const about = { events, crude: people === 0 ? null : (events * per) / people };
  if (known.some(({ population }) => population === 0)) return { ...none, ...about, reason: 'empty-denominator' };
  if (events < exactBelow) return { ...none, ...about, reason: 'too-few-events' };

  const rate = known.reduce((sum, s) => sum + (s.events / s.population) * s.weight, 0) / weights;
  const variance = known.reduce((sum, s) => sum + s.events * (s.weight / s.population) ** 2, 0) / weights ** 2;
  const limits = byarLimits(events, level);
  const limit = (of: number) => (rate + Math.sqrt(variance / events) * (of - events)) * per;
  const interval = variance === 0 ? null : { low: Math.max(0, limit(limits.low)), high: limit(limits.high), level };
  return { ...about, value: rate * per, missing, variance, interval };
}
