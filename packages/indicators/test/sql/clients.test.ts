import type { ClickHouseClient } from '@clickhouse/client';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { PGlite } from '@electric-sql/pglite';
import { expectTypeOf, test } from 'vitest';
import type { ClickHouseLike, DuckDBLike, PostgresLike } from '../../src/sql/index.ts';

test('the clients that are used in practice fit what the adapters ask of one (checked by the compiler)', () => {
  expectTypeOf<ClickHouseClient>().toExtend<ClickHouseLike>();
  expectTypeOf<DuckDBConnection>().toExtend<DuckDBLike>();
  expectTypeOf<PGlite>().toExtend<PostgresLike>();
});
