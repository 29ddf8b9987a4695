/**
 * Colors of a whole cohort by columns, against `assessRisk` row by row, in one run; the two are checked to agree before they are timed.
 *
 *     pnpm --filter bench columns
 */
import { assessRisk } from '@anchan/core';
import { type Columns, gradeColumns } from '@anchan/core/columns';
import { type Fact, facts } from '@anchan/core/facts';
import { cohort } from './lib/cohort.ts';
import { race, report } from './lib/race.ts';

const on = '2026-11-22';
const levels = [null, 'green', 'yellow', 'orange', 'red'];

/** Records as columns, repeated until there are `size` women. */
function toColumns(records: readonly Readonly<Record<string, unknown>>[], size: number): Columns {
  const columns: Record<string, unknown> = {};
  for (const fact of facts as readonly Fact[]) {
    const known = records.some((record) => record[fact.id] !== undefined);
    if (!known || fact.kind === 'date') continue;
    const at = (i: number): unknown => records[i % records.length]?.[fact.id];
    if (fact.kind === 'boolean') {
      columns[fact.id] = Uint8Array.from({ length: size }, (_, i) =>
        at(i) === undefined ? 2 : at(i) === true ? 1 : 0,
      );
    } else {
      const values = Float64Array.from({ length: size }, (_, i) =>
        typeof at(i) === 'number' ? (at(i) as number) : Number.NaN,
      );
      const notApplicable = Uint8Array.from({ length: size }, (_, i) => (at(i) === 'not-applicable' ? 1 : 0));
      columns[fact.id] = notApplicable.includes(1) ? { values, notApplicable } : values;
    }
  }
  return columns as Columns;
}

const size = 1_000_000;
const cohorts = {
  'booking visit: 60 facts asked': { asked: 0.2, positive: 0.03, applies: 0.2 },
  'full examination: every fact answered': { asked: 1, positive: 0.02, applies: 0.2 },
};
for (const [title, shape] of Object.entries(cohorts)) {
  const all = cohort(5000, { ...shape, asked: 1 }) as readonly Readonly<Record<string, unknown>>[];
  // A clinic's file has some columns and not others; which ones is the same for every woman.
  const names = Object.keys(all[0] ?? {}).filter((_, i) => i % Math.round(1 / shape.asked) === 0);
  const records = all.map((record) =>
    Object.fromEntries(names.filter((name) => name in record).map((name) => [name, record[name]])),
  );
  const columns = toColumns(records, size);
  const graded = gradeColumns(columns, { on });
  for (const [i, record] of records.entries()) {
    const { level, couldReach } = assessRisk(record, { on });
    if (levels[graded.level[i] as number] !== level || levels[graded.couldReach[i] as number] !== couldReach) {
      throw new Error(`woman ${i} is graded differently by columns and by rows`);
    }
  }
  const some = records.slice(0, 500);
  const laps = race(
    [
      {
        name: `gradeColumns, ${Object.keys(columns).length} columns`,
        items: size,
        run: () => gradeColumns(columns, { on }),
      },
      {
        name: 'assessRisk row by row',
        items: some.length,
        run: () => some.map((record) => assessRisk(record, { on })),
      },
    ],
    7,
    2,
  );
  console.log(report(`${title}, ${size.toLocaleString('en-US')} women`, laps));
}
