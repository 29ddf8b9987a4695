import { type CalendarPart, type DerivedRow, records } from '../records/index.ts';
import type { Membership } from './record-members.ts';
import type { Stage } from './record-steps.ts';
import type { RecordContext, Value } from './record-values.ts';
import { numberParameter } from './statement.ts';

/** One row of the result: expressions over columns of the step before it. */
export interface TallyRow {
  readonly variable: string;
  /** With `rowsBy`: the value, `''` for none. */
  readonly by: string | null;
  readonly met: string;
  readonly unknown: string;
  readonly unclassified: string;
  /** The single values as JSON text, where a population keeps them. */
  readonly listed: string | null;
}

export interface TallySql {
  /** Aggregates over the rows of a group, named. */
  readonly aggregates: readonly string[];
  readonly rows: readonly TallyRow[];
}

const months: Readonly<Record<CalendarPart, number>> = { month: 1, quarter: 3, halfYear: 6 };

/** Months, quarters or half-years in order, as whole numbers. */
function calendarPart(date: string, part: CalendarPart, { dialect }: RecordContext): string {
  const month = dialect.part('MONTH', date);
  return `${dialect.part('YEAR', date)} * 12 + floor((${month} - 1) / ${months[part]})`;
}

/** What is counted of a population, as aggregates and the rows made of them. */
export function tallySql(
  { population, member, part }: Membership,
  stage: Stage,
  derived: readonly DerivedRow[],
  context: RecordContext,
): TallySql {
  const { dialect, parameters } = context;
  const { id, count, where } = population;
  const aggregates: string[] = [];
  const aggregate = (wish: string, text: string): string => {
    const column = stage.column(wish);
    aggregates.push(`${text} AS ${column}`);
    return column;
  };
  const counted = (wish: string, condition: string): string =>
    aggregate(wish, `count(CASE WHEN ${condition} THEN 1 END)`);
  // Of a root every row in the period is sure to be asked about, so nothing is unclassified; without a condition nothing is unknown.
  const open = part === null ? `${member} IS NULL` : `${part} AND ${member} IS NULL`;
  const loose =
    part === null ? null : where === undefined ? `${member} IS NULL` : `${part} IS NULL AND ${member} IS NULL`;
  const tally = (name: string, also = ''): Pick<TallyRow, 'met' | 'unknown' | 'unclassified'> => ({
    met: counted(name, `${member}${also}`),
    unknown: where === undefined ? '0' : counted(`${name}_unknown`, `${open}${also}`),
    unclassified: loose === null ? '0' : counted(`${name}_unclassified`, `${loose}${also}`),
  });
  const row = { variable: id, by: null, listed: null };
  if (count === undefined) return { rows: [{ ...row, ...tally(id) }], aggregates };

  const columnOf = (name: string): Value | null => stage.known.get(name) ?? null;
  if ('rowsBy' in count) {
    const value = columnOf(count.rowsBy);
    const by = valuesOf(stage, count.rowsBy, derived).map((one): TallyRow => {
      const literal = typeof one === 'number' ? numberParameter(parameters, one) : parameters.add(one, 'text');
      const also = value === null ? ' AND FALSE' : ` AND ${value.text} = ${literal}`;
      return { ...row, by: String(one), ...tally(`${id}_${one}`, also) };
    });
    const none: TallyRow = {
      ...row,
      by: '',
      ...tally(`${id}_without`, value === null ? '' : ` AND ${value.text} IS NULL`),
    };
    return { rows: [{ ...row, ...tally(id) }, ...by, none], aggregates };
  }
  if ('values' in count || 'sum' in count) {
    const value = columnOf('values' in count ? count.values : count.sum)?.text ?? dialect.cast('NULL', 'number');
    const rows = tally(id);
    const without = counted(`${id}_without_value`, `${member} AND ${value} IS NULL`);
    const sure = `CASE WHEN ${member} THEN ${value} END`;
    const unknown = `${rows.unknown} + ${without}`;
    if ('sum' in count) {
      const met = aggregate(`${id}_sum`, `coalesce(sum(${sure}), 0)`);
      return { rows: [{ ...row, ...rows, met, unknown }], aggregates };
    }
    const met = counted(`${id}_with_value`, `${member} AND ${value} IS NOT NULL`);
    return {
      rows: [{ ...row, ...rows, met, unknown, listed: aggregate(`${id}_values`, dialect.listed(sure)) }],
      aggregates,
    };
  }
  const column = columnOf('distinct' in count ? count.distinct : count.of);
  const key =
    column === null
      ? dialect.cast('NULL', 'text')
      : 'distinct' in count
        ? column.text
        : calendarPart(column.text, count.distinctPart, context);
  const different = (wish: string, condition: string): string =>
    aggregate(wish, dialect.countDistinct(`CASE WHEN ${condition} THEN ${key} END`));
  const asked = `coalesce(${member}, ${part === null ? 'TRUE' : part})`;
  const [sure, sureOrOpen, any] = [
    different(`${id}_sure`, member),
    different(`${id}_sure_or_unknown`, asked),
    different(`${id}_any`, `coalesce(${member}, TRUE)`),
  ];
  const bare = counted(`${id}_without_value`, `${asked} AND ${key} IS NULL`);
  const bareLoose = loose === null ? '0' : counted(`${id}_unclassified_without_value`, `${loose} AND ${key} IS NULL`);
  const unknown = `${sureOrOpen} - ${sure} + ${bare}`;
  const unclassified = `${any} - ${sureOrOpen} + ${bareLoose}`;
  return { rows: [{ ...row, met: sure, unknown, unclassified }], aggregates };
}

/** Every value that rows are told apart by. */
function valuesOf({ type }: Stage, name: string, derived: readonly DerivedRow[]): readonly (string | number)[] {
  const column = records[type].columns.find((one) => one.name === name);
  if (column) return column.values ?? [];
  const form = derived.find((row) => row.record === type && row.name === name)?.form;
  if (form?.form !== 'cases') return [];
  return [...new Set([...form.cases.map(({ value }) => value), form.unknown, form.otherwise])];
}
