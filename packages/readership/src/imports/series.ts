/** A number of a day. */
export interface DayValue {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly value: number;
}

/**
 * Reads of each day from running totals: each day gets what came since the total before it, so the days sum to the newest total.
 *
 * A total that falls (a platform took reads back) lowers the totals before it: no day is ever negative, and the sum still agrees with
 * what the platform says now. Reads of days between two totals stand on the later one, because nothing says when they came.
 *
 * @param totals in any order; of two for one day the last in the list holds
 * @example dailyFromTotals([{ day: '2026-03-01', value: 80 }, { day: '2026-03-03', value: 100 }]) // 03-01: 80, 03-03: 20
 */
export function dailyFromTotals(totals: readonly DayValue[]): readonly DayValue[] {
  const held = [...new Map(totals.map(({ day, value }) => [day, value]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const lowered: DayValue[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const [day, value] of [...held].reverse()) {
    least = Math.min(least, value);
    lowered.unshift({ day, value: least });
  }
  return lowered.map(({ day, value }, i) => ({ day, value: value - (lowered[i - 1]?.value ?? 0) }));
}

/** Running totals from the reads of days: the way back of `dailyFromTotals`. @example totalsFromDaily([{ day: 'a', value: 2 }]) // a: 2 */
export function totalsFromDaily(days: readonly DayValue[]): readonly DayValue[] {
  let total = 0;
  return [...days]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, value }) => {
      total += value;
      return { day, value: total };
    });
}
