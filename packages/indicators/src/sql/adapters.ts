import { namedParams, type Sql, type SqlValue } from './statement.ts';

/** A row of a result. Whole numbers of 64 bits, which counts are, come as numbers. */
export type ResultRow = Readonly<Record<string, SqlValue | null>>;

/** The part of `@duckdb/node-api`'s connection that is used here. */
export interface DuckDBLike {
  runAndReadAll(text: string, values: SqlValue[]): Promise<{ getRowObjectsJS(): Record<string, unknown>[] }>;
}

/** The part of `@clickhouse/client` that is used here; for a cluster: `createClient({ url })`. */
export interface ClickHouseLike {
  query(request: {
    readonly query: string;
    readonly query_params: Record<string, unknown>;
    readonly format: 'JSONEachRow';
  }): Promise<{ json(): Promise<unknown> }>;
}

/** The part of PGlite and of node-postgres that is used here. */
export interface PostgresLike {
  query(text: string, values: SqlValue[]): Promise<{ readonly rows: unknown[] }>;
}

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

function plainRows(rows: readonly unknown[]): readonly ResultRow[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row as object).map(([name, value]) => [name, plain(value)])),
  ) as readonly ResultRow[];
}

/**
 * Runs a statement in DuckDB. A table may be a view of a file, so that CSV, Parquet and JSON are read where they lie:
 * `CREATE VIEW birth AS SELECT * FROM 'births.parquet'`.
 */
export async function runOnDuckDB(connection: DuckDBLike, { text, params }: Sql): Promise<readonly ResultRow[]> {
  return plainRows((await connection.runAndReadAll(text, [...params])).getRowObjectsJS());
}

/** Runs a statement in ClickHouse. A boolean that an operator gave comes as 0 or 1 there. */
export async function runOnClickHouse(client: ClickHouseLike, sql: Sql): Promise<readonly ResultRow[]> {
  const result = await client.query({ query: sql.text, query_params: { ...namedParams(sql) }, format: 'JSONEachRow' });
  return plainRows((await result.json()) as readonly unknown[]);
}

/** Runs a statement in PostgreSQL. */
export async function runOnPostgres(database: PostgresLike, { text, params }: Sql): Promise<readonly ResultRow[]> {
  return plainRows((await database.query(text, [...params])).rows);
}
