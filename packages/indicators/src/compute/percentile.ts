import { InputError, show } from '@anchan/core/errors';

/**
 * A percentile by linear interpolation between neighbors (type 7; `percentile_cont` and `quantile_cont` in SQL, `quantileExactInclusive` in ClickHouse).
 *
 * @param values in any order
 * @param share 0 to 1; 0.5 is the median
 * @returns null for an empty list
 * @throws InputError `out-of-range`
 * @example percentile([12, 18, 25, 31, 40], 0.9) // 36.4
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1))
    throw new InputError([{ code: 'out-of-range', path: ['share'], expected: '0 to 1', received: show(share) }]);
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (place - Math.floor(place)) * (above - below);
}
