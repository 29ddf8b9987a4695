import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import { countsSql, type DialectId, gradingSql, namedParams, sqlOf } from '../../src/sql/index.ts';
import { openDuckDB } from './_engines.ts';

const on = '2026-11-22';
const period = { from: '2025-01-01', to: '2025-12-31' };
const women = { dialect: 'duckdb', table: 'women', id: 'id', on } as const;

function codesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
    throw error;
  }
  return [];
}

describe('a statement', () => {
  test.each<readonly [DialectId, string]>([
    ['duckdb', '"a""b" >= CAST($1 AS INTEGER)'],
    ['postgresql', '"a""b" >= CAST($1 AS INTEGER)'],
    ['clickhouse', '`a"b` >= {p1:Int32}'],
  ])('quotes names and keeps values out of its text on %s', (dialect, text) => {
    const column = () => ({ name: 'a"b', kind: 'number' as const });
    const sql = sqlOf({ fact: 'x', op: '>=', value: 35 }, { dialect, column });
    expect(sql).toEqual({ text, params: [35] });
    expect(namedParams(sql)).toEqual({ p1: 35 });
  });

  test('escapes what ends a name in ClickHouse', () => {
    const column = () => ({ name: 'a`b\\', kind: 'boolean' as const });
    expect(sqlOf({ fact: 'x' }, { dialect: 'clickhouse', column }).text).toBe('`a\\`b\\\\`');
  });

  test('has one place for a value that is asked for twice', () => {
    const column = (name: string) => ({ name, kind: 'number' as const });
    const either = {
      any: [
        { fact: 'a', op: '>=', value: 1.5 },
        { fact: 'b', op: '<', value: 1.5 },
      ],
    } as const;
    expect(sqlOf(either, { dialect: 'duckdb', column })).toEqual({
      text: '("a" >= CAST($1 AS DOUBLE) OR "b" < CAST($1 AS DOUBLE))',
      params: [1.5],
    });
  });

  test('is unknown where no fact has a column, and known where the words settle it', () => {
    const nothing = { dialect: 'duckdb', column: () => null } as const;
    expect(sqlOf({ not: { all: [{ fact: 'a' }, { fact: 'b' }] } }, nothing).text).toBe('CAST(NULL AS BOOLEAN)');
    expect(sqlOf({ all: [] }, nothing).text).toBe('TRUE');
    expect(sqlOf({ any: [] }, nothing).text).toBe('FALSE');
  });

  test('reads tables and columns with difficult names, and never runs what a name says', async () => {
    const engine = await openDuckDB();
    const name = 'age"; DROP TABLE "women';
    await engine.load('women', { id: 'integer' }, []);
    await engine.run({
      text: `CREATE TABLE "odd ""table" AS SELECT 1 AS id, 41 AS "${name.replaceAll('"', '""')}"`,
      params: [],
    });
    const graded = await engine.run(gradingSql({ ...women, table: 'odd "table', columns: { ageYears: name } }));
    expect(graded).toEqual([{ id: 1, level: 'orange', could_reach: 'red', infectious: null }]);
    expect(await engine.run({ text: 'SELECT count(*) AS n FROM women', params: [] })).toEqual([{ n: 0 }]);
    await engine.close();
  });
});

test.each<readonly [string, () => unknown, readonly string[]]>([
  [
    'an unknown engine',
    () => sqlOf({ any: [] }, { dialect: 'oracle' as DialectId, column: () => null }),
    ['dialect dialect'],
  ],
  ['a name without letters', () => gradingSql({ ...women, id: '', columns: {} }), ['name id']],
  ['a table in no schema', () => gradingSql({ ...women, table: [], columns: {} }), ['name table']],
  [
    'facts that nobody knows',
    () => gradingSql({ ...women, columns: { bni: 'a', asma: 'b' } as object }),
    ['unknown-fact columns.bni', 'unknown-fact columns.asma'],
  ],
  ['a day before the norm', () => gradingSql({ ...women, columns: {}, on: '2016-01-01' }), ['not-in-force on']],
  [
    'a name that defines itself',
    () => sqlOf({ ref: 'a' }, { dialect: 'duckdb', column: () => null, definitions: { a: { ref: 'a' } } }),
    ['circular-ref a.ref'],
  ],
  ['no tables', () => countsSql({ dialect: 'duckdb', tables: {}, period }), ['no-tables tables']],
  [
    'a record type that does not exist',
    () => countsSql({ dialect: 'duckdb', tables: { births: 'b', work: 'w' } as object, period }),
    ['unknown-record tables.births'],
  ],
  [
    'a column the record does not have',
    () => countsSql({ dialect: 'duckdb', tables: { work: { table: 'w', columns: ['workId', 'likes'] } }, period }),
    ['unknown-column tables.work.columns.likes'],
  ],
  [
    'a table without its key',
    () => countsSql({ dialect: 'duckdb', tables: { work: { table: 'w', columns: { reads: 'n' } } }, period }),
    ['key tables.work.columns'],
  ],
  [
    'a period that ends before it begins',
    () => countsSql({ dialect: 'duckdb', tables: { work: 'w' }, period: { from: '2025-02-01', to: '2025-01-01' } }),
    ['date-order period.to'],
  ],
  [
    'groups by no column',
    () => countsSql({ dialect: 'duckdb', tables: { work: 'w' }, period, groupBy: ['province'] }),
    ['unknown-column groupBy'],
  ],
])('%s is refused', (_, run, codes) => {
  expect(codesOf(run)).toEqual(codes);
});
