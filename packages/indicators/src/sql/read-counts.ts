import type { CountedGroup, Group, Population, PopulationCount, PopulationCounts, Tally } from '../records/index.ts';
import type { ResultRow } from './adapters.ts';

/** What is kept of a group while its rows are read. */
interface Reading {
  readonly group: Group;
  readonly tallies: Map<string, Tally>;
  readonly by: Map<string, Record<string, Tally>>;
  readonly listed: Map<string, readonly number[]>;
}

/**
 * Rows of the result as groups with their counts, in the order of their values. A population without rows in a group counts 0 there.
 *
 * @param names    the columns grouped by, as they are asked for
 * @param columns  the same, as the result has them
 */
export function readCounts(
  rows: readonly ResultRow[],
  names: readonly string[],
  columns: readonly string[],
  populations: readonly Population[],
): readonly CountedGroup[] {
  const readings = new Map<string, Reading>();
  const open = (values: readonly (string | number | boolean | null)[]): Reading => {
    const key = names.length === 0 ? '' : JSON.stringify(values);
    const found = readings.get(key);
    if (found) return found;
    const group = Object.fromEntries(names.map((name, i) => [name, values[i] ?? null]));
    const reading: Reading = { group, tallies: new Map(), by: new Map(), listed: new Map() };
    readings.set(key, reading);
    return reading;
  };
  if (names.length === 0) open([]);
  for (const row of rows) {
    const { tallies, by, listed } = open(columns.map((column) => row[column] ?? null));
    const variable = String(row.variable);
    const [met, unknown, unclassified] = [row.met, row.unknown, row.unclassified].map(Number) as [
      number,
      number,
      number,
    ];
    const tally: Tally = { met, unknown, unclassified };
    if (row.by_value === null) tallies.set(variable, tally);
    else if (met + unknown + unclassified > 0) by.set(variable, { ...by.get(variable), [String(row.by_value)]: tally });
    if (typeof row.listed === 'string') listed.set(variable, (JSON.parse(row.listed) as unknown[]).map(Number));
  }
  // A group in whose period there are rows, none of which may be counted anywhere, is no group.
  const counted = ({ tallies }: Reading): boolean =>
    [...tallies.values()].some(({ met, unknown, unclassified }) => met + unknown + unclassified > 0);
  return [...readings]
    .filter(([, reading]) => names.length === 0 || counted(reading))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, reading]) => ({ group: reading.group, counts: countsOf(reading, populations) }));
}

function countsOf({ tallies, by, listed }: Reading, populations: readonly Population[]): PopulationCounts {
  return Object.fromEntries(
    populations.map(({ id, count }): [string, PopulationCount] => {
      const tally = tallies.get(id) ?? { met: 0, unknown: 0, unclassified: 0 };
      if (count && 'values' in count) return [id, { ...tally, values: listed.get(id) ?? [] }];
      if (count && 'rowsBy' in count) return [id, { ...tally, by: by.get(id) ?? {} }];
      return [id, tally];
    }),
  );
}
