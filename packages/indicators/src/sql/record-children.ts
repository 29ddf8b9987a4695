import type { Condition } from '@anchan/core/language';
import type { DerivedRow, Form, Period } from '../records/index.ts';
import { unknown } from './condition.ts';
import { joinedBy } from './layout.ts';
import { conditionOn, type Known, type RecordContext, type Value } from './record-values.ts';
import { numberParameter } from './statement.ts';

/** The forms that look at the children of a row. */
export type ChildForm = Extract<Form, { readonly form: 'any' | 'count' | 'latest' }>;

/** What has to be computed of every child, of the children of one row together, and of the row with that. */
export interface ChildSql {
  /** Columns of a child: a name wished for, and an expression. */
  readonly member: readonly string[];
  /** Aggregates over the children of a row. */
  readonly aggregates: readonly string[];
  /** Columns of the row. */
  readonly columns: readonly string[];
  readonly value: Value;
}

interface Names {
  /** A fresh column of the child step. */
  readonly child: (wish: string) => string;
  /** A fresh column of the step that has one row for each parent. */
  readonly aggregate: (wish: string) => string;
  readonly parent: (wish: string) => string;
}

/** Codes are below it, so that a distance in days and a code fit in one whole number: `distance * 64 + code`. */
const codes = 64;

/** A child's membership: its own condition, and the days to a date of the parent. */
function membership(
  { where, within }: { readonly where?: Condition; readonly within?: Extract<ChildForm, { form: 'any' }>['within'] },
  child: Known,
  parentDate: string | null,
  context: RecordContext,
): string {
  const { dialect, parameters } = context;
  const parts: string[] = [];
  if (where) parts.push(conditionOn(where, child, context) ?? unknown(dialect));
  if (within) {
    const on = child.get(within.child)?.text ?? null;
    if (on === null || parentDate === null) parts.push(unknown(dialect));
    else {
      const days = dialect.daysBetween(parentDate, on);
      const [from, to] = [numberParameter(parameters, within.fromDays), numberParameter(parameters, within.toDays)];
      parts.push(`${days} BETWEEN ${from} AND ${to}`);
    }
  }
  return parts.length === 0 ? 'TRUE' : joinedBy('AND', parts.length === 1 ? parts : parts.map((part) => `(${part})`));
}

/**
 * One derived row over children, as text.
 *
 * @param parentDate the parent's date of the window as it stands beside the child; null when there is none
 */
export function childSql(
  row: DerivedRow,
  form: ChildForm,
  child: Known,
  parentDate: string | null,
  names: Names,
  period: Period,
  context: RecordContext,
): ChildSql {
  const { name } = row;
  const member = names.child(`is_${name}`);
  const belongs = `${membership(form, child, parentDate, context)} AS ${member}`;
  if (form.form === 'latest') return latestSql(row, form, child, names, period, context, member, belongs);

  if (form.form === 'any') {
    // 2 met, 1 unknown, 0 not met: the most of them is the outcome, and without children it is 0.
    const most = names.aggregate(`${name}_at_most`);
    const text = names.parent(name);
    const outcome = `CASE coalesce(${most}, 0) WHEN 2 THEN TRUE WHEN 0 THEN FALSE END`;
    return {
      member: [belongs],
      aggregates: [`max(CASE WHEN ${member} THEN 2 WHEN ${member} IS NULL THEN 1 ELSE 0 END) AS ${most}`],
      columns: [`${outcome} AS ${text}`],
      value: { kind: 'boolean', text },
    };
  }
  const [sure, doubtful] = [names.aggregate(`${name}_sure`), names.aggregate(`${name}_doubtful`)];
  const [text, least, most] = [names.parent(name), names.parent(`${name}_least`), names.parent(`${name}_most`)];
  return {
    member: [belongs],
    aggregates: [
      `count(CASE WHEN ${member} THEN 1 END) AS ${sure}`,
      `count(CASE WHEN ${member} IS NULL THEN 1 END) AS ${doubtful}`,
    ],
    columns: [
      `CASE WHEN coalesce(${doubtful}, 0) = 0 THEN coalesce(${sure}, 0) END AS ${text}`,
      `coalesce(${sure}, 0) AS ${least}`,
      `coalesce(${sure}, 0) + coalesce(${doubtful}, 0) AS ${most}`,
    ],
    value: { kind: 'number', text, least, most },
  };
}

/**
 * The value on the latest day. Days are distances to the end of the period, so that the least is the latest; values are codes from 1, 0 for none; both
 * in one number, so that one pass finds the latest day and the least and the greatest value on it, which must be the same.
 */
function latestSql(
  { name, type, values }: DerivedRow,
  form: Extract<ChildForm, { readonly form: 'latest' }>,
  child: Known,
  names: Names,
  period: Period,
  context: RecordContext,
  member: string,
  belongs: string,
): ChildSql {
  const { dialect, parameters } = context;
  const text = names.parent(name);
  const kind = type === 'boolean' ? 'boolean' : 'enum';
  const [by, column] = [child.get(form.by), child.get(form.column)];
  if (!by || !column)
    return {
      member: [],
      aggregates: [],
      columns: [`${dialect.cast('NULL', kind === 'boolean' ? 'boolean' : 'text')} AS ${text}`],
      value: { kind, text },
    };

  const all: readonly (string | boolean)[] = type === 'boolean' ? [false, true] : (values ?? []);
  const literal = (value: string | boolean): string =>
    typeof value === 'boolean' ? String(value).toUpperCase() : parameters.add(value, 'text');
  const coded = all.map((value, i) => `WHEN ${column.text} = ${literal(value)} THEN ${i + 1}`);
  const [distance, code] = [names.child(`${name}_days_before_end`), names.child(`${name}_code`)];
  const end = parameters.add(period.to, 'date');
  const [day, low, high] = [`${name}_day`, `${name}_low`, `${name}_high`].map(names.aggregate) as [
    string,
    string,
    string,
  ];
  const [maybe, undated] = [names.aggregate(`${name}_doubtful_day`), names.aggregate(`${name}_undated`)];
  const sure = `CASE WHEN ${member} AND ${distance} >= 0 THEN`;
  const lowest = `${low} - ${day} * ${codes}`;
  const settled = [
    `${undated} = 0`,
    `(${maybe} IS NULL OR ${maybe} > ${day})`,
    `${lowest} = ${high} + ${day} * ${codes}`,
  ].join(' AND ');
  const decoded = all.map((value, i) => `WHEN ${i + 1} THEN ${literal(value)}`).join(' ');
  return {
    member: [
      belongs,
      `${dialect.daysBetween(by.text, end)} AS ${distance}`,
      `CASE ${coded.join(' ')} ELSE 0 END AS ${code}`,
    ],
    aggregates: [
      `min(${sure} ${distance} END) AS ${day}`,
      `min(${sure} ${distance} * ${codes} + ${code} END) AS ${low}`,
      `max(${sure} ${code} - ${distance} * ${codes} END) AS ${high}`,
      `min(CASE WHEN ${member} IS NULL AND ${distance} >= 0 THEN ${distance} END) AS ${maybe}`,
      `max(CASE WHEN coalesce(${member}, TRUE) AND ${distance} IS NULL THEN 1 ELSE 0 END) AS ${undated}`,
    ],
    columns: [`CASE WHEN ${settled} THEN CASE ${lowest} ${decoded} END END AS ${text}`],
    value: { kind, text },
  };
}
