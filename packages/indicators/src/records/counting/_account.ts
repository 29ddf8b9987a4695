import type { Slots } from '@anchan/core/language';
import type { VariableId } from '../../catalog/variables.table.ts';
import { partOf } from '../calendar.ts';
import type { Counting, Population } from '../model.ts';
import type { Cell, Row } from '../rows.ts';
import type { PopulationCount, Tally } from '../tally.ts';

/** How sure a row is: 0 unclassified, 1 unknown, 2 met. */
export type Sureness = 0 | 1 | 2;

/** What is kept beside the number of rows, and the count it comes to. */
interface Keeper {
  readonly note: (sure: Sureness, row: Row, slots: Slots) => void;
  readonly finish: (rows: Tally) => PopulationCount;
}

/** The counts of one group while they grow, by place of the population. */
export interface Account {
  readonly rows: readonly [unclassified: Float64Array, unknown: Float64Array, met: Float64Array];
  readonly keepers: readonly (Keeper | null)[];
}

const known = (cell: Cell): cell is Exclude<Cell, null | undefined> => cell !== null && cell !== undefined;

function single(column: string, slot: number): Keeper {
  const values: number[] = [];
  let without = 0;
  return {
    note: (sure, row, { number }) => {
      if (sure !== 2) return;
      if (known(row[column])) values.push(number[slot] as number);
      else without++;
    },
    finish: (rows) => ({
      met: values.length,
      unknown: rows.unknown + without,
      unclassified: rows.unclassified,
      values: values.sort((a, b) => a - b),
    }),
  };
}

function summed(column: string): Keeper {
  let sum = 0;
  let without = 0;
  return {
    note: (sure, row) => {
      if (sure !== 2) return;
      const value = row[column];
      if (known(value)) sum += value as number;
      else without++;
    },
    finish: (rows) => ({ met: sum, unknown: rows.unknown + without, unclassified: rows.unclassified }),
  };
}

function byValue(column: string, slot: number | undefined): Keeper {
  const tallies = new Map<string, [number, number, number]>();
  return {
    note: (sure, row, { state, number }) => {
      // An enum column is read from the row; a derived number, which no row has, from its slot.
      const derived = slot !== undefined && state[slot] !== 1 ? String(number[slot]) : '';
      const value = known(row[column]) ? String(row[column]) : row[column] === undefined ? derived : '';
      const tally = tallies.get(value) ?? [0, 0, 0];
      tally[sure]++;
      tallies.set(value, tally);
    },
    finish: (rows) => ({
      ...rows,
      by: Object.fromEntries(
        [...tallies]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([value, [unclassified, unknown, met]]) => [value, { met, unknown, unclassified }]),
      ),
    }),
  };
}

function different(keyOf: (row: Row) => string | null): Keeper {
  const seen = [new Set<string>(), new Set<string>(), new Set<string>()] as const;
  const without: [number, number, number] = [0, 0, 0];
  return {
    note: (sure, row) => {
      const key = keyOf(row);
      if (key === null) without[sure]++;
      else seen[sure].add(key);
    },
    finish: () => {
      const [unclassified, unknown, met] = seen;
      const unknownOnly = [...unknown].filter((key) => !met.has(key));
      const rest = [...unclassified].filter((key) => !met.has(key) && !unknown.has(key));
      const [loose, open, sure] = without;
      return { met: met.size, unknown: unknownOnly.length + open + sure, unclassified: rest.length + loose };
    },
  };
}

function keeperOf(count: Counting | undefined, slotOf: ReadonlyMap<string, number>): Keeper | null {
  if (count === undefined) return null;
  if ('values' in count) return single(count.values, slotOf.get(count.values) as number);
  if ('sum' in count) return summed(count.sum);
  if ('rowsBy' in count) return byValue(count.rowsBy, slotOf.get(count.rowsBy));
  const text = (row: Row, column: string): string | null => (known(row[column]) ? String(row[column]) : null);
  if ('distinct' in count) return different((row) => text(row, count.distinct));
  return different((row) => {
    const day = text(row, count.of);
    return day === null ? null : partOf(day, count.distinctPart);
  });
}

export function openAccount(
  populations: readonly Population[],
  slotOf: (population: Population) => ReadonlyMap<string, number>,
): Account {
  const zeros = (): Float64Array => new Float64Array(populations.length);
  return {
    rows: [zeros(), zeros(), zeros()],
    keepers: populations.map((population) => keeperOf(population.count, slotOf(population))),
  };
}

export function closeAccount(
  { rows, keepers }: Account,
  populations: readonly Population[],
): Partial<Record<VariableId, PopulationCount>> {
  return Object.fromEntries(
    populations.map(({ id }, place) => {
      const [unclassified, unknown, met] = rows.map((counts) => counts[place]) as [number, number, number];
      const tally = { met, unknown, unclassified };
      return [id, keepers[place]?.finish(tally) ?? tally];
    }),
  );
}
