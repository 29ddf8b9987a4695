import type { Limits } from '../compute/intervals.ts';
import {
  choiceIssues,
  type Group,
  groupIssues,
  isCounted,
  isKnown,
  type Maybe,
  maybeCountIssues,
  positiveIssues,
  refuse,
} from './_checks.ts';
import { type ControlChartKind, centerAndLimits, type Measured } from './_control-limits.ts';
import { baselineIssues, type RunSignals, runSignals, valueIssues } from './run-chart.ts';

/** Charts of events out of a total, or over a size counted apart. */
const countKinds = ['p', 'p-prime', 'u', 'u-prime'] as const;

export interface ControlPoint {
  /** Per `per`; null where the point has no value, and `reason` says why. */
  readonly value: number | null;
  readonly reason?: 'missing' | 'empty-denominator';
  /** Three standard errors around the center, at this point's own size; null without a value or without a center. */
  readonly limits: Limits | null;
  /** Which limit the point lies beyond; null for a point inside and for one that cannot be judged. */
  readonly beyond: 'high' | 'low' | null;
}

export interface ControlChart {
  readonly kind: ControlChartKind;
  /** Per `per`; null where the baseline has too few values to draw one. */
  readonly center: number | null;
  readonly points: readonly ControlPoint[];
  /** Runs and crossings around the center line. */
  readonly runs: RunSignals;
  /** True under 20 baseline points: the limits will still move. */
  readonly preliminary: boolean;
}

export interface ControlOptions {
  /** 100 for percent; 1 where not given. Not for `c`, `g`, `t` and `i`. */
  readonly per?: number;
  /** The first so many points set the center and the limits; all where not given. */
  readonly baseline?: number;
}

/** Limits drawn from fewer baseline points are preliminary (20 to 25 are the custom). */
const settledAt = 20;

function chartOf(kind: ControlChartKind, measured: readonly (Measured | null)[], per: number, options: ControlOptions) {
  const { baseline = measured.length } = options;
  const first = measured.slice(0, baseline).filter((one): one is Measured => one !== null);
  const drawn = centerAndLimits(kind, first);
  const limitsOf = (point: Measured | null): Limits | null => {
    if (point === null || drawn === null) return null;
    const { low, high } = drawn.limitsAt(point.size);
    return { low: low * per, high: high * per };
  };
  const points = measured.map((point): ControlPoint => {
    const limits = limitsOf(point);
    const value = point && point.value * per;
    const beyond =
      limits === null || value === null ? null : value > limits.high ? 'high' : value < limits.low ? 'low' : null;
    return { value, limits, beyond };
  });
  const center = drawn && drawn.center * per;
  const values = points.map(({ value }) => value);
  const runs = runSignals(center === null ? [] : values, center ?? 0);
  return { kind, center, points, runs, preliminary: first.length < settledAt };
}

/**
 * Control chart of counts over time. `p`: share of a total (cesarean births of births); `u`: events over a size counted apart (falls per bed-day);
 * with `-prime` (Laney) the limits follow the variation from month to month, for months of thousands.
 *
 * A point beyond the limits has a cause worth finding, good or bad. `runs.shift` finds smaller lasting changes.
 *
 * @param points in order of time; a month with a missing count or an empty denominator stays in its place without a value
 * @throws InputError `not-a-count`, `above-total`, `out-of-range`, `unknown-choice`
 * Source: methods `control-p`, `control-u`, `control-laney`.
 * @example countChart('p', [{ events: 12, size: 100 }, { events: 8, size: 100 }]).points[0].limits // { low: 0.01, high: 0.19 }
 */
export function countChart(
  kind: (typeof countKinds)[number],
  points: readonly Group[],
  options: ControlOptions = {},
): ControlChart {
  const { per = 1 } = options;
  const share = kind === 'p' || kind === 'p-prime';
  refuse([
    ...choiceIssues(kind, ['kind'], countKinds),
    ...positiveIssues(per, ['per']),
    ...baselineIssues(options.baseline, points.length),
    ...points.flatMap((point, i) => groupIssues(point, ['points', i], share)),
  ]);
  const measured = points.map((point) =>
    isCounted(point) && point.size > 0 ? { value: point.events / point.size, size: point.size } : null,
  );
  const chart = chartOf(kind, measured, per, options);
  const reasonOf = (point: Group) => (isCounted(point) ? ('empty-denominator' as const) : ('missing' as const));
  const withReasons = chart.points.map((point, i) =>
    point.value === null ? { ...point, reason: reasonOf(points[i] as Group) } : point,
  );
  return { ...chart, points: withReasons };
}

/**
 * Control chart of single values over time. `i`: any measurement (mean minutes to delivery); `c`: events of equal periods; `g`: cases between two rare
 * events (births between two deaths); `t`: time between two rare events, above 0.
 *
 * For `g` and `t` a point above the upper limit is good news where the events are harm.
 *
 * @param values in order of time; an absent value is missing, not zero
 * @throws InputError `not-a-number`, `not-a-count` (c and g count), `out-of-range` (t is above 0), `unknown-choice`
 * Source: methods `control-i`, `control-c`, `control-g`, `control-t`.
 * @example valueChart('c', [4, 9, 6, 5]).points[0].limits // { low: 0, high: 13.348 }
 */
export function valueChart(
  kind: 'i' | 'c' | 'g' | 't',
  values: readonly Maybe[],
  options: Pick<ControlOptions, 'baseline'> = {},
): ControlChart {
  const known = values.flatMap((value, i) => (isKnown(value) ? [{ value, path: ['values', i] }] : []));
  refuse([
    ...choiceIssues(kind, ['kind'], ['i', 'c', 'g', 't']),
    ...baselineIssues(options.baseline, values.length),
    ...(kind === 'c' || kind === 'g'
      ? known.flatMap(({ value, path }) => maybeCountIssues(value, path))
      : kind === 't'
        ? known.flatMap(({ value, path }) => positiveIssues(value, path))
        : valueIssues(values, 'values')),
  ]);
  const measured = values.map((value) => (isKnown(value) ? { value, size: 1 } : null));
  const chart = chartOf(kind, measured, 1, options);
  const points = chart.points.map((point) => (point.value === null ? { ...point, reason: 'missing' as const } : point));
  return { ...chart, points };
}
