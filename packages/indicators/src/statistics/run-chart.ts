import { type Issue, show } from '@anchan/core/errors';
import { percentile } from '../compute/percentile.ts';
import { fairCoinQuantile } from './_binomial.ts';
import { countIssues, isKnown, type Maybe, refuse } from './_checks.ts';

/** With fewer useful points the rules cannot tell a shift from chance. */
export const fewestPoints = 10;

export interface RunSignals {
  /** Points with a value that do not lie on the center line. */
  readonly useful: number;
  readonly longestRun: number | null;
  /** A longer run than this is a signal. */
  readonly longestRunAllowed: number | null;
  readonly crossings: number | null;
  /** Fewer crossings than these are a signal. */
  readonly crossingsNeeded: number | null;
  /** True: something other than chance moved the level. Null: too few points to say, which is not a no. */
  readonly shift: boolean | null;
}

export interface RunChart extends RunSignals {
  /** The median of the baseline; null where it has no value. */
  readonly center: number | null;
  /** Positions (from 0) of points without a value. */
  readonly missing: readonly number[];
}

/**
 * Anhøj's two rules for a shift: an unusually long run on one side of the center line, or unusually few crossings of it. Points on the line count for
 * neither, points without a value are passed over.
 */
export function runSignals(values: readonly Maybe[], center: number): RunSignals {
  const sides = values.filter(isKnown).map((value) => Math.sign(value - center));
  const useful = sides.filter((side) => side !== 0);
  const n = useful.length;
  const none = { longestRun: null, longestRunAllowed: null, crossings: null, crossingsNeeded: null };
  if (n < fewestPoints) return { useful: n, ...none, shift: null };
  let [run, longestRun, crossings] = [1, 1, 0];
  for (let i = 1; i < n; i += 1) {
    const crossed = useful[i] !== useful[i - 1];
    run = crossed ? 1 : run + 1;
    crossings += Number(crossed);
    longestRun = Math.max(longestRun, run);
  }
  const longestRunAllowed = Math.round(Math.log2(n)) + 3;
  const crossingsNeeded = fairCoinQuantile(0.05, n - 1);
  const shift = longestRun > longestRunAllowed || crossings < crossingsNeeded;
  return { useful: n, longestRun, longestRunAllowed, crossings, crossingsNeeded, shift };
}

/** Everything wrong with a list of values that may be missing. */
export function valueIssues(values: readonly unknown[], name: string): readonly Issue[] {
  return values.flatMap((value, i) =>
    !isKnown(value as Maybe) || (typeof value === 'number' && Number.isFinite(value))
      ? []
      : [{ code: 'not-a-number', path: [name, i], expected: 'a number', received: show(value) }],
  );
}

/** What is wrong with the length of a baseline. */
export function baselineIssues(baseline: unknown, points: number): readonly Issue[] {
  if (baseline === undefined) return [];
  const issues = countIssues(baseline, ['baseline'], 1);
  if (issues.length > 0 || (baseline as number) <= points) return issues;
  return [{ code: 'out-of-range', path: ['baseline'], expected: `at most ${points} points`, received: show(baseline) }];
}

/**
 * Run chart: the values of successive months (or quarters) around their median, and whether the level shifted.
 *
 * @param values in order of time; an absent month is missing, not zero
 * @param options `baseline`: the first so many points set the median, to see whether something changed after them; all points where not given
 * @returns `shift` is null with fewer than 10 points off the median
 * @throws InputError `not-a-number`, `not-a-count`, `out-of-range`
 * Source: method `run-chart`.
 * @example runChart([3, 5, 4, 6, 2, 5, 3, 6, 4, 5, 2, 6]).shift // false
 */
export function runChart(values: readonly Maybe[], options: { readonly baseline?: number } = {}): RunChart {
  const { baseline = values.length } = options;
  refuse([...valueIssues(values, 'values'), ...baselineIssues(options.baseline, values.length)]);
  const missing = values.flatMap((value, i) => (isKnown(value) ? [] : [i]));
  const center = percentile(values.slice(0, baseline).filter(isKnown), 0.5);
  return { center, missing, ...runSignals(center === null ? [] : values, center ?? 0) };
}
