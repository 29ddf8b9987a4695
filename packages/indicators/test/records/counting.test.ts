import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VariableId } from '../../src/index.ts';
import {
  type Bundle,
  countRecords,
  indicatorsFrom,
  joinRecords,
  type PopulationCount,
  populationsFor,
  type RecordSet,
  type Tally,
} from '../../src/records/index.ts';
import { joined, readBundle, standing } from '../../src/records/reading/read-bundle.ts';
import cases from '../golden/records.cases.json' with { type: 'json' };
import { recordSets } from './_records.ts';

interface Case {
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly records: RecordSet;
  readonly expect: {
    readonly counts: Readonly<Record<string, number | readonly number[] | Readonly<Record<string, number>>>>;
    readonly unknown: Readonly<Record<string, number>>;
    readonly values: Readonly<Record<string, number>>;
  };
  readonly from: string;
}

const golden = cases as unknown as readonly Case[];
const period = { from: '2025-01-01', to: '2025-12-31' };
const countsOf = async (set: RecordSet) => (await countRecords(set, { period })).groups[0]?.counts ?? {};

/** A count as the cases print it: a number, the single values, or what is met by group. */
function printed({ met, values, by }: PopulationCount): unknown {
  if (!by) return values ?? met;
  return Object.fromEntries(
    Object.entries(by).flatMap(([value, tally]) => (tally.met > 0 ? [[value, tally.met]] : [])),
  );
}

describe.each(golden)('golden case: $title', ({ records, period: during, expect: wanted }) => {
  const counting = countRecords(records, { period: during });

  test.each(Object.entries(wanted.counts))('%s is %j', async (id, count) => {
    const { groups } = await counting;
    const got = groups[0]?.counts[id as VariableId] as PopulationCount;
    expect(['robsonGroupWomen', 'robsonGroupCs'].includes(id) ? printed(got) : (got.values ?? got.met)).toEqual(count);
  });

  test.each(Object.entries(wanted.unknown))('%s is unknown for %i', async (id, unknown) => {
    const { groups } = await counting;
    expect(groups[0]?.counts[id as VariableId]?.unknown).toBe(unknown);
  });

  test.each(Object.entries(wanted.values))('%s is %f', async (id, value) => {
    const { groups } = await counting;
    const results = indicatorsFrom(groups[0]?.counts ?? {}, { period: during });
    expect(results.find((one) => one.id === id)?.value).toBeCloseTo(value, value > 1000 ? 1 : value > 100 ? 3 : 4);
  });
});

describe('the fast counting', () => {
  const populations = populationsFor();
  const byId = new Map(populations.map((row) => [row.id, row]));

  /** Rows by sureness, one at a time with `judge`. */
  function slowly(set: RecordSet): ReadonlyMap<string, Tally> {
    const { has, bundles } = joinRecords(set);
    const tallies = new Map<string, { met: number; unknown: number; unclassified: number }>();
    for (const population of populations)
      if (has.includes(population.from)) tallies.set(population.id, { met: 0, unknown: 0, unclassified: 0 });
    for (const bundle of bundles as Iterable<Bundle>) {
      const readings = readBundle(bundle, { has, period });
      for (const population of populations) {
        const tally = tallies.get(population.id);
        for (const reading of readings[population.from] ?? []) {
          const stands = standing(population, byId, reading, period);
          if (!tally || stands.part === 'not-met' || stands.own === 'not-met') continue;
          if (joined(stands) === 'met') tally.met++;
          else if (stands.part === 'met') tally.unknown++;
          else tally.unclassified++;
        }
      }
    }
    return tallies;
  }

  test('counts the rows that judging one by one counts', async () => {
    await fc.assert(
      fc.asyncProperty(recordSets, async (set) => {
        const fast = await countsOf(set);
        const slow = slowly(set);
        expect(Object.keys(fast).sort()).toEqual([...slow.keys()].sort());
        for (const { id, count } of populations) {
          if (!fast[id] || (count && !('rowsBy' in count))) continue;
          const { met, unknown, unclassified } = fast[id];
          expect({ id, met, unknown, unclassified }).toEqual({ id, ...slow.get(id) });
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
