import { gammaQuantile, regularizedGamma, zOf } from '../compute/gamma.ts';
import { type Limits, levelIssues } from '../compute/intervals.ts';
import { choiceIssues, countIssues, positiveIssues, refuse } from './_checks.ts';

/** `proportion`: events out of a total that holds them. `rate`: rare events over something counted apart (deaths over live births). */
export type FunnelKind = 'proportion' | 'rate';

export const funnelKinds: readonly FunnelKind[] = ['proportion', 'rate'];

/** Funnels are drawn at two levels: 95 % (look at it) and 99.8 % (act). */
export const funnelLevels = [0.95, 0.998] as const;

function proportionLimits(mean: number, size: number, level: number): Limits {
  const half = zOf(level) * Math.sqrt((mean * (1 - mean)) / size);
  return { low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}

/** The number of events, with decimals, at which `probability`, which falls in it, comes down to `wanted`. */
function solveEvents(probability: (events: number) => number, wanted: number, from: number, start: number): number {
  let low = from;
  let high = start;
  while (probability(high) > wanted) high *= 2;
  for (let n = 0; n < 200; n += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (probability(middle) > wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function rateLimits(mean: number, size: number, level: number): Limits {
  const tail = (1 - level) / 2;
  const expected = mean * size;
  // Exact Poisson limits turned about: the events whose own interval just touches what is expected.
  const high = solveEvents((events) => regularizedGamma(events, expected), tail, 0, expected + 1);
  if (expected <= -Math.log(tail)) return { low: 0, high: high / size };
  const low = solveEvents((events) => regularizedGamma(events + 1, expected), 1 - tail, 0, expected + 1);
  return { low: low / size, high: high / size };
}

/**
 * The limits within which a place of this size should lie if it differed from the mean by chance only.
 *
 * @param mean overall mean as a fraction: above 0, for a proportion also below 1. Sum of events over sum of denominators, not the mean of the rates
 * @param size the denominator of the place, 1 or more
 * @returns fractions; a proportion's limits stay within 0 to 1, a rate's lower limit is 0 while few events are expected
 * @throws InputError `out-of-range`, `not-a-count`, `unknown-choice`
 * Source: methods `funnel-proportion` and `funnel-rate`.
 * @example funnelLimits('rate', 16.9e-5, 200_000, 0.95) // { low: 11.204e-5, high: 23.071e-5 }
 */
export function funnelLimits(kind: FunnelKind, mean: number, size: number, level: number): Limits {
  refuse([
    ...choiceIssues(kind, ['kind'], funnelKinds),
    ...meanIssues(kind, mean),
    ...countIssues(size, ['size'], 1),
    ...levelIssues(level),
  ]);
  return kind === 'proportion' ? proportionLimits(mean, size, level) : rateLimits(mean, size, level);
}

/** A mean of 0, or a proportion of all, leaves no room for chance and has no funnel. */
export function meanIssues(kind: FunnelKind, mean: unknown) {
  const issues = positiveIssues(mean, ['mean']);
  if (issues.length > 0 || kind === 'rate' || (mean as number) < 1) return issues;
  return [{ code: 'out-of-range', path: ['mean'], expected: 'a fraction below 1', received: String(mean) }];
}

/**
 * Where the curves of a rate's funnel stand at a whole number of events, for drawing them: the sizes at which that many events are just too many
 * (`high`) or just too few (`low`).
 *
 * @param events whole number, 1 or more
 * @returns sizes of the denominator, with decimals
 * @throws InputError `out-of-range`, `not-a-count`
 * @example rateFunnelSizes(16.9e-5, 5, 0.95) // { high: 9606.43, low: 69043.39 }
 */
export function rateFunnelSizes(mean: number, events: number, level: number): { high: number; low: number } {
  refuse([...meanIssues('rate', mean), ...countIssues(events, ['events'], 1), ...levelIssues(level)]);
  const tail = (1 - level) / 2;
  return { high: gammaQuantile(events, tail) / mean, low: gammaQuantile(events + 1, 1 - tail) / mean };
}
