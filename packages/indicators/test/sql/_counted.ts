import { type CountedGroup, type Period, type RecordSet, records } from '../../src/records/index.ts';
import { countsSql } from '../../src/sql/index.ts';
import type { Engine } from './_engines.ts';
import { loadRecords } from './_record-sets.ts';

/** A record set counted by an engine, which is told of those columns only in which some row has a value. */
export async function countInside(
  engine: Engine,
  set: RecordSet,
  during: Period,
  groupBy: readonly string[] = [],
): Promise<readonly CountedGroup[]> {
  const has = await loadRecords(engine, set);
  const tables = Object.fromEntries(
    has.map((table) => {
      const given = new Set((set[table] ?? []).flatMap((row) => Object.keys(row)));
      const columns = records[table].columns
        .filter(({ name, type }) => type !== 'list' && (given.has(name) || name === records[table].key))
        .map(({ name }) => name);
      return [table, { table, columns }];
    }),
  );
  const sql = countsSql({ dialect: engine.dialect, tables, period: during, groupBy });
  return sql.read(await engine.run(sql));
}
