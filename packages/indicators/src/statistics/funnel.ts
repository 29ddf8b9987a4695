import { zOf } from '../compute/gamma.ts';
import { type Limits, rareEventLimits, wilsonLimits } from '../compute/intervals.ts';
import {
  type CountedGroup,
  choiceIssues,
  countIssues,
  type Group,
  groupIssues,
  isCounted,
  positiveIssues,
  refuse,
} from './_checks.ts';
import { type Dispersion, dispersedLimits, dispersionOf, zScore } from './dispersion.ts';
import { type FunnelKind, funnelKinds, funnelLevels, funnelLimits, meanIssues } from './funnel-limits.ts';

/** A hospital or an area, its events and their denominator. */
export interface FunnelPlace extends Group {
  readonly id: string;
}

export interface FunnelOptions {
  readonly kind: FunnelKind;
  /** 100 for percent, 100 000 for a maternal mortality ratio; 1 where not given. */
  readonly per?: number;
  /** A mean from elsewhere (the nation, a target) as a fraction. Where not given: all events over all denominators of the places. */
  readonly mean?: number;
  /** `additive` widens the limits where places differ more than by chance; `none`, the default, shows every difference. */
  readonly overdispersion?: 'none' | 'additive';
}

/** On which side of the mean, and beyond which limit. High is not bad by itself: that depends on the indicator. */
export interface FunnelSignal {
  readonly side: 'high' | 'low';
  readonly level: (typeof funnelLevels)[number];
}

export interface FunnelResult {
  readonly id: string;
  /** Per `per`; null where it cannot be known, and `reason` says why. Such a place is neither inside nor outside. */
  readonly value: number | null;
  readonly reason?: 'missing' | 'empty-denominator';
  /** Its denominator; null where that is missing. */
  readonly size: number | null;
  /** Null for a place inside both limits, and for one without a value. */
  readonly signal: FunnelSignal | null;
  /** At the place's own size, per `per`; null without a value or without a mean. */
  readonly limits95: Limits | null;
  readonly limits998: Limits | null;
}

export interface Funnel {
  readonly kind: FunnelKind;
  readonly per: number;
  /** Per `per`; null where no place has a value. */
  readonly mean: number | null;
  /** The same mean as a fraction. */
  readonly fraction: number | null;
  /** Why there are no limits: no place has a value, or there was no event at all, or nothing but events. */
  readonly reason?: 'missing' | 'no-variation';
  /** Null with fewer than 10 places. Reported also where the limits are not widened by it. */
  readonly dispersion: Dispersion | null;
  /** True where the limits were widened. */
  readonly widened: boolean;
  readonly places: readonly FunnelResult[];
}

/** A place stands out where the mean lies outside the place's own interval: Wilson for a proportion, exact or Byar for a rate. */
function signalOf(kind: FunnelKind, mean: number, { events, size }: CountedGroup): FunnelSignal | null {
  const beyond = funnelLevels.filter((level) => {
    const { low, high } = kind === 'proportion' ? wilsonLimits(events, size, level) : rareEventLimits(events, level);
    const expected = kind === 'proportion' ? mean : mean * size;
    return expected < low || expected > high;
  });
  const level = beyond.at(-1);
  return level === undefined ? null : { side: events / size > mean ? 'high' : 'low', level };
}

function widenedSignalOf(kind: FunnelKind, mean: number, place: CountedGroup, tauSquared: number): FunnelSignal | null {
  const z = zScore(kind, mean, place, tauSquared);
  const level = funnelLevels.filter((one) => Math.abs(z) > zOf(one)).at(-1);
  return level === undefined ? null : { side: z > 0 ? 'high' : 'low', level };
}

function limitsOf(
  drawn: Pick<Funnel, 'kind' | 'per' | 'dispersion' | 'widened'>,
  mean: number,
  size: number,
  level: number,
): Limits {
  const { kind, per, dispersion, widened } = drawn;
  const { low, high } = widened
    ? dispersedLimits(kind, mean, size, level, dispersion?.tauSquared ?? 0)
    : funnelLimits(kind, mean, size, level);
  return { low: low * per, high: high * per };
}

/**
 * Compares places with their mean, allowing for chance: a small place may lie far off the mean and still be inside.
 *
 * A signal asks for a look at data, case mix and care, in that order. It is not a ranking, and a place inside the limits is not proven good.
 *
 * @param places those with a missing count or nobody to count are listed without a value and left out of the mean
 * @throws InputError `not-a-count`, `above-total`, `out-of-range`, `unknown-choice`
 * Source: methods `funnel-proportion`, `funnel-rate`, `funnel-overdispersion`.
 * @example funnel([{ id: 'A', events: 12, size: 30_000 }], { kind: 'rate', mean: 16.9e-5 }).places[0].signal // { side: 'high', level: 0.95 }
 */
export function funnel(places: readonly FunnelPlace[], options: FunnelOptions): Funnel {
  const { kind, per = 1, overdispersion = 'none' } = options;
  refuse([
    ...choiceIssues(kind, ['kind'], funnelKinds),
    ...choiceIssues(overdispersion, ['overdispersion'], ['none', 'additive']),
    ...positiveIssues(per, ['per']),
    ...(options.mean === undefined ? [] : meanIssues(kind, options.mean)),
    ...places.flatMap((place, i) => groupIssues(place, ['places', i], kind === 'proportion')),
  ]);
  const known = places.filter(isCounted).filter(({ size }) => size > 0);
  const events = known.reduce((sum, place) => sum + place.events, 0);
  const size = known.reduce((sum, place) => sum + place.size, 0);
  const mean = options.mean ?? (size === 0 ? null : events / size);
  const usable = mean !== null && meanIssues(kind, mean).length === 0;
  const dispersion = usable ? dispersionOf(kind, mean, known) : null;
  const tauSquared = overdispersion === 'additive' ? (dispersion?.tauSquared ?? 0) : 0;
  const widened = tauSquared > 0;

  const limitsAt = (n: number, level: number) =>
    usable ? limitsOf({ kind, per, dispersion, widened }, mean, n, level) : null;
  const resultOf = (place: FunnelPlace): FunnelResult => {
    const none = { id: place.id, value: null, size: place.size ?? null, signal: null, limits95: null, limits998: null };
    if (!isCounted(place)) return { ...none, reason: 'missing' };
    if (place.size === 0) return { ...none, reason: 'empty-denominator' };
    return {
      id: place.id,
      value: (place.events * per) / place.size,
      size: place.size,
      signal: !usable ? null : widened ? widenedSignalOf(kind, mean, place, tauSquared) : signalOf(kind, mean, place),
      limits95: limitsAt(place.size, 0.95),
      limits998: limitsAt(place.size, 0.998),
    };
  };
  return {
    kind,
    per,
    mean: mean === null ? null : mean * per,
    fraction: mean,
    ...(usable ? {} : { reason: mean === null ? ('missing' as const) : ('no-variation' as const) }),
    dispersion,
    widened,
    places: places.map(resultOf),
  };
}

/**
 * The two pairs of limits of a funnel at any sizes, for drawing its curves.
 *
 * @param sizes whole numbers, 1 or more
 * @returns per the funnel's `per`; empty where the funnel has no limits
 * @throws InputError `not-a-count`
 * @example funnelCurve(funnel([{ id: 'A', events: 12, size: 30_000 }], { kind: 'rate' }), [10_000, 30_000]).length // 2
 */
export function funnelCurve(
  drawn: Funnel,
  sizes: readonly number[],
): readonly { readonly size: number; readonly limits95: Limits; readonly limits998: Limits }[] {
  refuse(sizes.flatMap((size, i) => countIssues(size, ['sizes', i], 1)));
  const { fraction } = drawn;
  if (fraction === null || drawn.reason) return [];
  return sizes.map((size) => ({
    size,
    limits95: limitsOf(drawn, fraction, size, 0.95),
    limits998: limitsOf(drawn, fraction, size, 0.998),
  }));
}
