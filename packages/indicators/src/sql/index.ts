export {
  type ClickHouseLike,
  type DuckDBLike,
  type PostgresLike,
  type ResultRow,
  runOnClickHouse,
  runOnDuckDB,
  runOnPostgres,
} from './adapters.ts';
export { type ConditionSqlOptions, type FactColumn, sqlOf } from './condition.ts';
export { type CountsSql, type CountsSqlOptions, countsSql } from './counts.ts';
export type { DialectId } from './dialect.ts';
export { type GradingSqlOptions, gradingSql } from './grading.ts';
export type { GradingColumn, GradingTable } from './grading-facts.ts';
export type { RecordTable, RecordTables } from './record-tables.ts';
export { namedParams, type Sql, type SqlValue, type TableName } from './statement.ts';
