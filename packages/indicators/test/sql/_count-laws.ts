import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../core/test/_records.ts';
import { countRecords, type Period, type PopulationCount, type RecordSet } from '../../src/records/index.ts';
import cases from '../golden/records.cases.json' with { type: 'json' };
import { countInside } from './_counted.ts';
import type { Engine } from './_engines.ts';
import { period, recordSetArbitrary } from './_record-sets.ts';

interface GoldenCase {
  readonly title: string;
  readonly period: Period;
  readonly records: RecordSet;
  readonly expect: { readonly counts: object; readonly unknown: Readonly<Record<string, number>> };
}

/** A count as the cases write it: a number, the single values, or who is in it by value. */
function written({ met, values, by }: PopulationCount, wanted: unknown): unknown {
  if (!by || typeof wanted === 'number') return values ?? met;
  return Object.fromEntries(Object.entries(by).flatMap(([value, one]) => (one.met > 0 ? [[value, one.met]] : [])));
}

/** @param times how many random sets, as long as `ANCHAN_RUNS` does not say more */
export function countLaws(engine: () => Engine, times: number): void {
  test.each(cases as unknown as readonly GoldenCase[])('golden case: $title', async (one) => {
    const [group] = await countInside(engine(), one.records, one.period);
    const counts = group?.counts as Readonly<Record<string, PopulationCount>>;
    const got = Object.fromEntries(
      Object.entries(one.expect.counts).map(([id, wanted]) => [id, written(counts[id] as PopulationCount, wanted)]),
    );
    expect(got).toEqual(one.expect.counts);
    const open = Object.fromEntries(Object.keys(one.expect.unknown).map((id) => [id, counts[id]?.unknown]));
    expect(open).toEqual(one.expect.unknown);
  });

  test('record sets are counted as countRecords counts them, missing values and missing tables included', async () => {
    const grouping = fc.constantFrom([], ['facilityId'], ['regionCode'], ['facilityId', 'regionCode']);
    await fc.assert(
      fc.asyncProperty(recordSetArbitrary, grouping, async (set, groupBy) => {
        const { groups } = await countRecords(set, { period, groupBy });
        expect(await countInside(engine(), set, period, groupBy)).toEqual(groups);
      }),
      // A statement takes up to seconds to plan: a failure is shown as found, and not made smaller.
      { numRuns: times * Math.max(1, runs(20).numRuns / 20), endOnFailure: true },
    );
  });
}
