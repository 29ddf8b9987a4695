import { amountIssues, refuse } from './_checks.ts';

export interface Change {
  /** Percent of the base, negative = fallen; null where the base is 0. */
  readonly percent: number | null;
  /** The difference in the unit of the values: for percentages, percentage points. Never call these percent. */
  readonly points: number;
}

/**
 * How far a value moved from one time to another, relative and absolute.
 *
 * @throws InputError `out-of-range`
 * Source: method `percent-change`.
 * @example changeBetween(29.7, 14.1) // { percent: -52.525…, points: -15.6 }
 */
export function changeBetween(base: number, end: number): Change {
  refuse([...amountIssues(base, ['base']), ...amountIssues(end, ['end'])]);
  return { percent: base === 0 ? null : ((end - base) / base) * 100, points: end - base };
}
