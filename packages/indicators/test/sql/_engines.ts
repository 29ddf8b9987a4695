import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { type DialectId, runOnDuckDB, runOnPostgres, type Sql } from '../../src/sql/index.ts';

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
export type CellType = 'boolean' | 'number' | 'integer' | 'text' | 'date';

/** An engine in this process, with one database of its own. */
export interface Engine {
  readonly dialect: DialectId;
  readonly run: (sql: Sql) => Promise<readonly Row[]>;
  /** Makes a table anew and fills it. */
  readonly load: (table: string, columns: Readonly<Record<string, CellType>>, rows: readonly Row[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A statement that fills a table; the tests' own values, written out. */
export function insertion(
  table: string,
  columns: Readonly<Record<string, CellType>>,
  rows: readonly Row[],
  quote: '"' | '`',
): string {
  const literal = (value: Cell | undefined): string => {
    if (value === null || value === undefined) return 'NULL';
    return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
  };
  const names = Object.keys(columns);
  const lines = rows.map((row) => `(${names.map((name) => literal(row[name])).join(', ')})`);
  return `INSERT INTO ${quote}${table}${quote} VALUES ${lines.join(',\n')}`;
}

const types = { boolean: 'BOOLEAN', number: 'DOUBLE PRECISION', integer: 'INTEGER', text: 'VARCHAR', date: 'DATE' };

function creation(table: string, columns: Readonly<Record<string, CellType>>): readonly string[] {
  const lines = Object.entries(columns).map(([name, type]) => `"${name}" ${types[type]}`);
  return [`DROP TABLE IF EXISTS "${table}"`, `CREATE TABLE "${table}" (${lines.join(', ')})`];
}

export async function openDuckDB(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    dialect: 'duckdb',
    run: (sql) => runOnDuckDB(connection, sql),
    load: async (table, columns, rows) => {
      for (const line of creation(table, columns)) await connection.run(line);
      if (rows.length > 0) await connection.run(insertion(table, columns, rows, '"'));
    },
    close: async () => connection.closeSync(),
  };
}

export async function openPostgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: 'postgresql',
    run: (sql) => runOnPostgres(database, sql),
    load: async (table, columns, rows) => {
      for (const line of creation(table, columns)) await database.exec(line);
      if (rows.length > 0) await database.exec(insertion(table, columns, rows, '"'));
    },
    close: () => database.close(),
  };
}
