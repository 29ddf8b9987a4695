import { InputError, show } from '@anchan/core/errors';
import { indent, select } from './layout.ts';

/** The engines that the same definitions are written for. */
export type DialectId = 'duckdb' | 'postgresql' | 'clickhouse';

/** What a value or a column can be. `integer` is 32 bits wide, `number` a double, `date` a calendar day. */
export type SqlType = 'boolean' | 'integer' | 'number' | 'text' | 'date';

/**
 * Everything in which the engines differ, and nothing else. Three-valued AND, OR and NOT, CASE, COALESCE, comparisons, aggregates of booleans as
 * 0 and 1, and common table expressions are the same in all three and are written out where they are used.
 */
export interface Dialect {
  readonly id: DialectId;
  /** Quotes an identifier. */
  readonly name: (identifier: string) => string;
  /** The place of a parameter, numbered from 1, with its type. */
  readonly parameter: (place: number, type: SqlType) => string;
  /** Casts, NULL staying NULL. */
  readonly cast: (text: string, type: SqlType) => string;
  /** What stands between the name of a common table expression and its query. PostgreSQL would otherwise copy every column into every use of it. */
  readonly as: string;
  /** Whole days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
  /** Year, month (1–12) or day (1–31) of a date as an integer. */
  readonly part: (part: 'YEAR' | 'MONTH' | 'DAY', date: string) => string;
  /** Texts that are not NULL, joined by commas. */
  readonly joined: (texts: readonly string[]) => string;
  /** Over a group: how many values, other than NULL, are different. */
  readonly countDistinct: (text: string) => string;
  /** Over a group: the values other than NULL, in order, as JSON text. */
  readonly listed: (text: string) => string;
  /** A text in an order of bytes, whatever the language of the database. */
  readonly binary: (text: string) => string;
  /** One row for each of several named rows of values: `name`, then `columns`, beside what is taken over from the source. */
  readonly unpivoted: (
    taken: readonly string[],
    source: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ) => string;
  /** What has to stand at the end of a statement. */
  readonly closing: string;
}

/** One to a line. */
const listed = (texts: readonly string[]): string => `\n${indent(texts.join(',\n'))}\n`;

const doubled = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
const castAs =
  (types: Readonly<Record<SqlType, string>>) =>
  (text: string, type: SqlType): string =>
    `CAST(${text} AS ${types[type]})`;

/** DuckDB and PostgreSQL name their types nearly alike, and number their parameters. */
function ordinary(
  number: string,
): Pick<Dialect, 'name' | 'parameter' | 'cast' | 'daysBetween' | 'countDistinct' | 'unpivoted' | 'closing'> {
  const cast = castAs({ boolean: 'BOOLEAN', integer: 'INTEGER', number, text: 'VARCHAR', date: 'DATE' });
  return {
    name: doubled,
    parameter: (place, type) => cast(`$${place}`, type),
    cast,
    daysBetween: (from, to) => `(${to} - ${from})`,
    countDistinct: (text) => `count(DISTINCT ${text})`,
    unpivoted: (taken, source, columns, rows) => {
      const lines = rows.map((row) => `(${row.join(', ')})`).join(',\n');
      const values = `CROSS JOIN LATERAL (\n  VALUES\n${indent(indent(lines))}\n) AS counted(${columns.join(', ')})`;
      return `${select([...taken, ...columns], source)}\n${values}`;
    },
    closing: '',
  };
}

const clickhouseTypes = { boolean: 'Bool', integer: 'Int32', number: 'Float64', text: 'String', date: 'Date32' };

const dialects: Readonly<Record<DialectId, Dialect>> = {
  duckdb: {
    ...ordinary('DOUBLE'),
    id: 'duckdb',
    // Planned faster than VALUES beside each row.
    unpivoted: (taken, source, columns, rows) => {
      const structs = rows.map((row) => `{${row.map((text, i) => `${columns[i]}: ${text}`).join(', ')}}`);
      return `SELECT\n${indent([...taken, `unnest([\n${indent(structs.join(',\n'))}\n], recursive := true)`].join(',\n'))}\nFROM ${source}`;
    },
    binary: (text) => `CAST(${text} AS VARCHAR)`,
    as: 'AS',
    part: (part, date) => `CAST(EXTRACT(${part} FROM ${date}) AS INTEGER)`,
    joined: (texts) => `concat_ws(',',${listed(texts)})`,
    listed: (text) =>
      `CAST(to_json(coalesce(list(${text} ORDER BY ${text}) FILTER (${text} IS NOT NULL), [])) AS VARCHAR)`,
  },
  postgresql: {
    ...ordinary('DOUBLE PRECISION'),
    id: 'postgresql',
    binary: (text) => `CAST(${text} AS VARCHAR) COLLATE "C"`,
    as: 'AS MATERIALIZED',
    part: (part, date) => `CAST(EXTRACT(${part} FROM ${date}) AS INTEGER)`,
    joined: (texts) => `array_to_string(ARRAY[${listed(texts)}], ',')`,
    listed: (text) =>
      `CAST(coalesce(json_agg(${text} ORDER BY ${text}) FILTER (WHERE ${text} IS NOT NULL), '[]') AS VARCHAR)`,
  },
  clickhouse: {
    id: 'clickhouse',
    binary: (text) => `CAST(${text} AS Nullable(String))`,
    unpivoted: (taken, source, columns, rows) => {
      const lines = rows.map((row) => `tuple(${row.join(', ')})`).join(',\n');
      const parts = columns.map((column, i) => `counted.${i + 1} AS ${column}`);
      return `${select([...taken, ...parts], source)}\nARRAY JOIN [\n${indent(lines)}\n] AS counted`;
    },
    // A row that joins nothing has NULL there, as in the other engines; the catalog is longer than statements commonly are.
    closing: '\nSETTINGS join_use_nulls = 1, max_ast_elements = 1000000, max_expanded_ast_elements = 10000000',
    name: (identifier) => `\`${identifier.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
    parameter: (place, type) => `{p${place}:${clickhouseTypes[type]}}`,
    cast: (text, type) => `CAST(${text} AS Nullable(${clickhouseTypes[type]}))`,
    as: 'AS',
    daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
    part: (part, date) => `EXTRACT(${part} FROM ${date})`,
    joined: (texts) => `arrayStringConcat(arrayFilter(one -> one IS NOT NULL, [${listed(texts)}]), ',')`,
    countDistinct: (text) => `uniqExact(${text})`,
    listed: (text) => `toJSONString(arraySort(groupArray(${text})))`,
  },
};

/** What is particular to an engine. @throws InputError `dialect` */
export function dialectOf(id: DialectId): Dialect {
  if (Object.hasOwn(dialects, id)) return dialects[id];
  const expected = Object.keys(dialects).join(', ');
  throw new InputError([{ code: 'dialect', path: ['dialect'], expected, received: show(id) }]);
}
