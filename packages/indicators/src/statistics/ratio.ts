import { zOf } from '../compute/gamma.ts';
import { defaultLevel, levelIssues, wilsonLimits } from '../compute/intervals.ts';
import { exactShareLimits } from './_binomial.ts';
import { choiceIssues, type Group, groupIssues, isCounted, refuse } from './_checks.ts';

export type { Group };

/** `exact`: conditional on all events, by the binomial distribution. `log`: normal on the logarithm. `newcombe`: from two Wilson intervals. */
export type RatioMethod = 'exact' | 'log' | 'newcombe';

export interface RatioInterval {
  readonly low: number;
  /** Infinity where the reference group had no events: the ratio has no upper limit. */
  readonly high: number;
  readonly level: number;
  readonly method: RatioMethod;
}

export interface Comparison {
  /** Null where it does not exist or cannot be known; `reason` says why. */
  readonly value: number | null;
  readonly reason?: 'missing' | 'empty-denominator' | 'no-reference-events' | 'no-events';
  /** May exist where the value does not: with no events in the reference group there is still a lower limit. */
  readonly interval: RatioInterval | null;
}

/** Both groups counted, or the reason why they cannot be compared. `within`: the events are part of the size. */
function counted(group: Group, reference: Group, level: number, within: boolean) {
  refuse([
    ...levelIssues(level),
    ...groupIssues(group, ['group'], within),
    ...groupIssues(reference, ['reference'], within),
  ]);
  if (!isCounted(group) || !isCounted(reference)) return 'missing';
  return group.size === 0 || reference.size === 0 ? 'empty-denominator' : { group, reference };
}

function around(value: number, variance: number, level: number): RatioInterval {
  const factor = Math.exp(zOf(level) * Math.sqrt(variance));
  return { low: value / factor, high: value * factor, level, method: 'log' };
}

/**
 * Rate ratio of two groups with rare events: how many times the rate of the reference group (rural over urban maternal mortality).
 *
 * @param options `method`: `exact`, the default, holds for any number of events, 0 included; `log` needs events in both groups
 * @returns without events in the reference group no value but, by the exact method, a lower limit
 * @throws InputError `not-a-count`, `above-total`, `out-of-range`, `unknown-choice`
 * Source: method `rate-ratio`.
 * @example rateRatio({ events: 41, size: 28_010 }, { events: 15, size: 19_017 }).value // 1.8558
 */
export function rateRatio(
  group: Group,
  reference: Group,
  options: { readonly level?: number; readonly method?: 'exact' | 'log' } = {},
): Comparison {
  const { level = defaultLevel, method = 'exact' } = options;
  refuse(choiceIssues(method, ['method'], ['exact', 'log']));
  const both = counted(group, reference, level, false);
  if (typeof both === 'string') return { value: null, reason: both, interval: null };
  const [a, b] = [both.group, both.reference];
  const all = a.events + b.events;
  if (all === 0) return { value: null, reason: 'no-events', interval: null };
  const sizes = b.size / a.size;
  const value = b.events === 0 ? null : (a.events / b.events) * sizes;
  const none = value === null ? { reason: 'no-reference-events' as const } : {};
  if (method === 'log') {
    const interval = value ? around(value, 1 / a.events + 1 / b.events, level) : null;
    return { value, ...none, interval };
  }
  // Given all events, those of the group are binomial; their odds times the ratio of sizes is the rate ratio.
  const share = exactShareLimits(a.events, all, level);
  const odds = (part: number) => (part === 1 ? Number.POSITIVE_INFINITY : (part / (1 - part)) * sizes);
  return { value, ...none, interval: { low: odds(share.low), high: odds(share.high), level, method } };
}

/**
 * Risk ratio of two groups of which every member had the event or not (Katz: normal on the logarithm).
 *
 * @returns no interval where either group had no event: use `riskDifference`, which has one
 * @throws InputError `not-a-count`, `above-total`, `out-of-range`
 * Source: method `risk-ratio`.
 * @example riskRatio({ events: 104, size: 11_037 }, { events: 189, size: 11_034 }).value // 0.5501
 */
export function riskRatio(group: Group, reference: Group, options: { readonly level?: number } = {}): Comparison {
  const { level = defaultLevel } = options;
  const both = counted(group, reference, level, true);
  if (typeof both === 'string') return { value: null, reason: both, interval: null };
  const [a, b] = [both.group, both.reference];
  if (b.events === 0) return { value: null, reason: 'no-reference-events', interval: null };
  const value = (a.events * b.size) / (b.events * a.size);
  const variance = 1 / a.events - 1 / a.size + 1 / b.events - 1 / b.size;
  return { value, interval: value === 0 ? null : around(value, variance, level) };
}

/**
 * Risk difference of two groups as a fraction (0.2 is 20 percentage points), with Newcombe's interval from the two Wilson intervals (his method 10).
 * None and all have an interval too.
 *
 * @throws InputError `not-a-count`, `above-total`, `out-of-range`
 * Source: method `risk-difference`.
 * @example riskDifference({ events: 56, size: 70 }, { events: 48, size: 80 }) // value 0.2, interval 0.0524 to 0.3339
 */
export function riskDifference(group: Group, reference: Group, options: { readonly level?: number } = {}): Comparison {
  const { level = defaultLevel } = options;
  const both = counted(group, reference, level, true);
  if (typeof both === 'string') return { value: null, reason: both, interval: null };
  const [a, b] = [both.group, both.reference];
  const [p, q] = [a.events / a.size, b.events / b.size];
  const [ofA, ofB] = [wilsonLimits(a.events, a.size, level), wilsonLimits(b.events, b.size, level)];
  const value = p - q;
  return {
    value,
    interval: {
      low: value - Math.hypot(p - ofA.low, ofB.high - q),
      high: value + Math.hypot(ofA.high - p, q - ofB.low),
      level,
      method: 'newcombe',
    },
  };
}
