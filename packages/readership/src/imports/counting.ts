import { groupBy } from '../group.ts';
import type { DailySum, ImportRecord, NewDailySum } from '../stores/model.ts';
import type { UnitId } from '../units/units.table.ts';
import type { PlatformId } from '../works/platforms.table.ts';
import type { Counting } from './profiles.table.ts';
import { dailyFromTotals, totalsFromDaily } from './series.ts';

/** A number of a file that belongs to a known work. */
export interface Observation {
  readonly workId: string;
  readonly platform: PlatformId;
  readonly unit: UnitId;
  readonly day: string;
  readonly value: number;
  readonly counting: Exclude<Counting, 'account'>;
  readonly line: number | null;
  readonly sheet: string | null;
}

/** The record of an imported file, with how it counts: later files of another kind must not be added to it. */
export interface ImportedFile extends ImportRecord {
  readonly counting: Counting | null;
}

type Trouble = {
  readonly reason: 'twice-different' | 'mixed-counting' | 'falling-total';
  readonly observation: Observation;
};

const seriesOf = ({ workId, platform, unit }: Pick<DailySum, 'workId' | 'platform' | 'unit'>): string =>
  JSON.stringify([workId, platform, unit]);

/** One number a day. The same number twice is one; two different ones are both left out. */
function oneADay(observations: readonly Observation[], troubles: Trouble[]): readonly Observation[] {
  return [...groupBy(observations, ({ day }) => day).values()].flatMap((group) => {
    const [first] = group as [Observation];
    if (group.every(({ value }) => value === first.value)) return [first];
    troubles.push({ reason: 'twice-different', observation: first });
    return [];
  });
}

/**
 * What a file changes in the daily sums: for each work, platform and unit, the days whose number is new or another one now.
 *
 * Totals are turned into days together with the totals already held, so files may come in any order, and a later total for the same day
 * restates it. A work counted one way is not also counted another way on the same platform and unit.
 *
 * @param current newest revisions of all days held for these works
 * @param records the imports behind them
 */
export function sumsOf(
  observations: readonly Observation[],
  current: readonly DailySum[],
  records: readonly ImportRecord[],
): { readonly sums: readonly NewDailySum[]; readonly troubles: readonly Trouble[] } {
  const countingOf = new Map(records.map((record) => [record.id, 'counting' in record ? record.counting : null]));
  const held = groupBy(
    current.filter(({ measure }) => measure === 'reported'),
    seriesOf,
  );
  const troubles: Trouble[] = [];
  const sums: NewDailySum[] = [];
  for (const [series, all] of groupBy(observations, seriesOf)) {
    const observed = oneADay(all, troubles);
    const [first] = observed;
    if (first === undefined) continue;
    const rows = (held.get(series) ?? []).filter((row): row is DailySum & { value: number } => row.value !== null);
    if (
      rows.some(({ source }) => countingOf.get(source) !== first.counting) ||
      observed.some(({ counting }) => counting !== first.counting)
    ) {
      troubles.push({ reason: 'mixed-counting', observation: first });
      continue;
    }
    if (first.counting === 'total') {
      const totals = totalsFromDaily(rows);
      const newest = totals.at(-1);
      const fallen = observed.find(
        ({ day, value }) => newest !== undefined && day >= newest.day && value < newest.value,
      );
      if (fallen !== undefined) troubles.push({ reason: 'falling-total', observation: fallen });
    }
    const days = first.counting === 'total' ? dailyFromTotals([...totalsFromDaily(rows), ...observed]) : observed;
    const before = new Map(rows.map(({ day, value }) => [day, value]));
    const { workId, platform, unit } = first;
    for (const { day, value } of days) {
      if (before.get(day) !== value) sums.push({ workId, platform, measure: 'reported', unit, day, value });
    }
  }
  return { sums, troubles };
}
