import { InputError, show } from '@anchan/core/errors';
import {
  type CountedGroup,
  derivedFor,
  linkOf,
  type Period,
  type Population,
  populationsFor,
  type RecordType,
  records,
  recordTypes,
  type Settings,
  settingsWith,
} from '../records/index.ts';
import { checkedPeriod } from '../records/period.ts';
import type { ResultRow } from './adapters.ts';
import { type Dialect, type DialectId, dialectOf } from './dialect.ts';
import { select, withSteps } from './layout.ts';
import { readCounts } from './read-counts.ts';
import { type Membership, memberSteps } from './record-members.ts';
import { ofPregnancy, recordSteps, type Stage, snake } from './record-steps.ts';
import { type RecordTables, readTables } from './record-tables.ts';
import { type TallyRow, tallySql } from './record-tallies.ts';
import { aliases, parametersFor, type Sql } from './statement.ts';

export interface CountsSqlOptions {
  readonly dialect: DialectId;
  readonly tables: RecordTables;
  /** First and last day counted. */
  readonly period: Period;
  readonly settings?: Partial<Settings>;
  /** As in `countRecords`: a row without such a column goes by its pregnancy; deaths of mothers go by the institution where they died. */
  readonly groupBy?: readonly string[];
}

export interface CountsSql extends Sql {
  /** Turns the rows of the result into what `countRecords` gives: every group with its counts. */
  readonly read: (rows: readonly ResultRow[]) => readonly CountedGroup[];
}

/**
 * Every count of the catalog that rows can give, as one statement: children are summed up once, then each table is passed over once. It gives what
 * `countRecords` gives on the same rows (property test on all three engines).
 *
 * The result has a row for each group, variable and, where a count is split, value: the columns grouped by, `variable`, `by_value`, `met`, `unknown`,
 * `unclassified`, and `listed` (JSON, the single values a median needs). A variable whose rows are not there in a group has no row: `read` knows.
 *
 * Absent is NULL. Dates are DATE or ISO text, booleans boolean, ids of one type wherever they point; ids of rows are unique.
 *
 * @throws InputError `dialect`, `name`, `unknown-record`, `unknown-column`, `key`, `no-tables`; `date`, `date-order`, `unknown-setting`, `not-a-number`
 * @example countsSql({ dialect: 'duckdb', tables: { work: 'works' }, period: { from: '2025-01-01', to: '2025-12-31' } })
 */
export function countsSql(options: CountsSqlOptions): CountsSql {
  const { groupBy = [] } = options;
  const dialect = dialectOf(options.dialect);
  const tables = readTables(options.tables);
  const period = checkedPeriod(options.period);
  const settings = settingsWith(options.settings);
  checkGroups(groupBy);
  if (tables.size === 0) {
    throw new InputError([{ code: 'no-tables', path: ['tables'], expected: 'a table at least', received: 'none' }]);
  }
  const parameters = parametersFor(dialect);
  const context = { dialect, parameters };
  const derived = derivedFor(settings);
  const populations = populationsFor(settings).filter(({ from }) => tables.has(from));
  const inherited = recordTypes.flatMap((type) =>
    groupBy.filter((name) => inherits(type, name)).map((name) => [type, name] as const),
  );
  const { steps, stages } = recordSteps(tables, derived, inherited, period, context);
  const all = [...steps];
  const stepName = aliases(all.map(([name]) => name));
  const groupAlias = aliases(['variable', 'by_value', 'met', 'unknown', 'unclassified', 'listed']);
  const outer = groupBy.map(groupAlias);

  const results: string[] = [];
  for (const stage of stages.values()) {
    const own = populations.filter(({ from }) => from === stage.type);
    const add = (wish: string, query: string): void => {
      stage.last = stepName(`${snake(stage.type)}_${wish}`);
      all.push([stage.last, query]);
    };
    const members = memberSteps(own, stage, period, context, add);
    const ways = new Map<string, Membership[]>();
    for (const member of members) {
      const way = groupBy.map((name) => mapped(member.population, name)).join('\n');
      ways.set(way, [...(ways.get(way) ?? []), member]);
    }
    for (const found of ways.values()) {
      const { population } = found[0] as Membership;
      const groups = groupBy.map((name): string | null => groupText(stage, mapped(population, name)));
      const inner = groups.map((_, i) => stage.column(`group_${i + 1}`));
      const tallies = found.map((one) => tallySql(one, stage, derived, context));
      const named = groups.map((text, i) => `${text ?? dialect.cast('NULL', 'text')} AS ${inner[i]}`);
      const inPeriod = [...new Set(found.map((one) => one.inPeriod))].join(' OR ');
      const grouping = inner.length === 0 ? '' : `\nGROUP BY ${groups.map((_, i) => i + 1).join(', ')}`;
      const name = stepName(`${snake(stage.type)}_counts`);
      const columns = [...named, ...tallies.flatMap(({ aggregates }) => aggregates)];
      all.push([name, `${select(columns, stage.last)}\nWHERE ${inPeriod}${grouping}`]);
      const taken = inner.map((column, i) => `${column} AS ${dialect.name(outer[i] as string)}`);
      const lines = tallies.flatMap(({ rows }) => rows).map((row, i) => rowSql(row, i, dialect));
      results.push(dialect.unpivoted(taken, name, resultColumns, lines));
    }
  }
  return {
    ...parameters.finish(withSteps(all, dialect.as, results.join('\nUNION ALL\n')) + dialect.closing),
    read: (rows) => readCounts(rows, groupBy, outer, populations),
  };
}

const resultColumns = ['variable', 'by_value', 'met', 'unknown', 'unclassified', 'listed'];

/** One row of the result. Names of variables and values are the catalog's own. The first row of a table gives the columns their types. */
function rowSql(row: TallyRow, place: number, { cast }: Dialect): readonly string[] {
  const none = place === 0 ? cast('NULL', 'text') : 'NULL';
  const by = row.by === null ? none : `'${row.by}'`;
  const [met, unknown, unclassified] = [row.met, row.unknown, row.unclassified].map((text) => cast(text, 'number'));
  return [`'${row.variable}'`, by, met, unknown, unclassified, row.listed ?? none] as readonly string[];
}

const mapped = ({ groupBy }: Population, name: string): string => groupBy?.[name] ?? name;

const owns = (type: RecordType, column: string): boolean => records[type].columns.some(({ name }) => name === column);

/** Whether rows of a record type go by the column of their pregnancy. */
const inherits = (type: RecordType, column: string): boolean =>
  !owns(type, column) && linkOf(type, 'pregnancy') !== null;

function groupText({ type, known }: Stage, column: string): string | null {
  return (known.get(owns(type, column) ? column : ofPregnancy(column)) ?? null)?.text ?? null;
}

function checkGroups(groupBy: readonly string[]): void {
  const unknown = groupBy.filter((name) => !recordTypes.some((type) => owns(type, name)));
  if (unknown.length === 0) return;
  const expected = 'a column of the dictionary';
  throw new InputError(
    unknown.map((name) => ({ code: 'unknown-column', path: ['groupBy'], expected, received: show(name) })),
  );
}
