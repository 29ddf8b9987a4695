import { InputError, type Issue, show } from '@anchan/core/errors';
import { type RecordType, records, recordTypes } from '../records/index.ts';
import type { TableName } from './statement.ts';

/** Where the rows of a record type lie. */
export interface RecordTable {
  readonly table: TableName;
  /**
   * The table's own names by those of the dictionary, or a list of those of the dictionary that it has. A column that is not named is unknown for every
   * row. Default: every column, under the dictionary's name.
   */
  readonly columns?: readonly string[] | Readonly<Record<string, string>>;
}

/** By record type; one that is left out was not handed in, and what would be counted from it is unknown. */
export type RecordTables = Readonly<Partial<Record<RecordType, TableName | RecordTable>>>;

/** Tables with the columns they have, in the order of the dictionary. */
export type ReadTables = ReadonlyMap<
  RecordType,
  { readonly table: TableName; readonly columns: ReadonlyMap<string, string> }
>;

/** @throws InputError `unknown-record`, `unknown-column`, `key` when the columns that rows are joined by are not there */
export function readTables(tables: RecordTables): ReadTables {
  const issues: Issue[] = [];
  const read = new Map<RecordType, { readonly table: TableName; readonly columns: ReadonlyMap<string, string> }>();
  for (const type of Object.keys(tables).filter((one) => !recordTypes.includes(one as RecordType))) {
    const expected = recordTypes.join(', ');
    issues.push({ code: 'unknown-record', path: ['tables', type], expected, received: show(type) });
  }
  for (const type of recordTypes) {
    const given = tables[type];
    if (given === undefined) continue;
    const plain = typeof given === 'string' || Array.isArray(given);
    const { table, columns } = (plain ? { table: given } : given) as RecordTable;
    const names = records[type].columns.map(({ name }) => name);
    const own = new Map(
      columns === undefined
        ? names.map((name) => [name, name])
        : Array.isArray(columns)
          ? columns.map((name: string) => [name, name])
          : Object.entries(columns),
    );
    for (const name of own.keys()) {
      if (names.includes(name)) continue;
      const expected = `a column of ${type}`;
      issues.push({ code: 'unknown-column', path: ['tables', type, 'columns', name], expected, received: show(name) });
    }
    const { key } = records[type];
    if (!own.has(key)) {
      const expected = `the column ${key}, which tells its rows apart`;
      issues.push({ code: 'key', path: ['tables', type, 'columns'], expected, received: 'no such column' });
    }
    read.set(type, {
      table,
      columns: new Map(names.flatMap((name) => (own.has(name) ? [[name, own.get(name) as string]] : []))),
    });
  }
  if (issues.length > 0) throw new InputError(issues);
  return read;
}
