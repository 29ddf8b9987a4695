import { assessRisk, type IsoDate, type Overlay, type RuleSet } from '@anchan/core';
import { applyOverlays, type Criterion, cn2017Chinese, type Grade, isValidOn } from '@anchan/core/rules';
import { conditionSql, unknown } from './condition.ts';
import { type DialectId, dialectOf } from './dialect.ts';
import { factSteps, type GradingTable } from './grading-facts.ts';
import { joinedBy, select, withSteps } from './layout.ts';
import { aliases, parametersFor, type Sql } from './statement.ts';

export interface GradingSqlOptions extends GradingTable {
  readonly dialect: DialectId;
  /** The day of the assessment. */
  readonly on: IsoDate;
  /** Default: the national rules. */
  readonly ruleset?: RuleSet;
  readonly overlays?: readonly Overlay[];
  /** Also a column `met`: the ids of the rows that are met, highest grade first, with commas between. */
  readonly findings?: boolean;
}

/**
 * The five-color grading as one `SELECT`, so that a cohort is graded where it lies. Row by row it gives what `assessRisk` gives (property test on all
 * three engines): `id`, `level` (NULL while nothing is established; green only when nothing is open), `could_reach`, `infectious` (TRUE, FALSE or NULL
 * for unknown), and `met` on request. Derived facts, implications and lower bounds are worked out as there.
 *
 * NULL is "not asked". Values are not checked against the dictionary's ranges and contradictions are not reported: check a file when it is read. A day
 * is a DATE or ISO text; numbers stand in the dictionary's units, without NaN.
 *
 * @throws InputError `dialect`, `name`, `unknown-fact`; `date`, `not-in-force`; an overlay's faults
 * @example gradingSql({ dialect: 'duckdb', table: 'women', id: 'caseNo', columns: { ageYears: 'age' }, on: '2026-11-22' }).text
 */
export function gradingSql(options: GradingSqlOptions): Sql {
  const { on, findings = false } = options;
  const dialect = dialectOf(options.dialect);
  const ruleset = applyOverlays(options.ruleset ?? cn2017Chinese, options.overlays ?? []);
  // Throws where the day is none or the rules are not in force on it.
  assessRisk({}, { on, ruleset });
  const parameters = parametersFor(dialect);
  const context = { dialect, parameters, definitions: ruleset.definitions, on };
  const facts = factSteps(options, ruleset, context);

  const alias = aliases(['id']);
  const rows = [...ruleset.grading, ...ruleset.beyond].filter((row) => isValidOn(row, on)).sort(byGrade);
  const judged = rows.map((row) => {
    const when = row.floor ? { any: [row.when, row.floor] } : row.when;
    const text = conditionSql(when, { ...context, operandOf: facts.operandOf }) ?? unknown(dialect);
    return { row, column: dialect.name(alias(`row_${row.id}`)), text };
  });
  const columnsIn = (grade: Grade): readonly string[] =>
    judged.filter(({ row }) => row.grade === grade).map(({ column }) => column);
  const grade = (one: Grade): string => (columnsIn(one).length === 0 ? 'FALSE' : joinedBy('OR', columnsIn(one)));
  const open = columnsIn('purple').map((column) => `${column} IS NULL`);
  const met = judged.map(({ row, column }) => `CASE WHEN ${column} THEN ${parameters.add(row.id, 'text')} END`);
  const graded = [
    'id',
    `${grade('red')} AS red`,
    `${grade('orange')} AS orange`,
    `${grade('yellow')} AS yellow`,
    `${grade('purple')} AS purple`,
    `${open.length === 0 ? 'FALSE' : joinedBy('OR', open)} AS purple_open`,
    ...(findings ? [`${dialect.joined(met)} AS met_rows`] : []),
  ];
  const green = 'NOT red AND NOT orange AND NOT yellow AND NOT purple_open';
  const greenRow = `CASE WHEN ${green} AND NOT purple THEN ${parameters.add(ruleset.green.id, 'text')} ELSE met_rows END`;
  const last = [
    'id',
    `CASE\n  WHEN red THEN 'red'\n  WHEN orange THEN 'orange'\n  WHEN yellow THEN 'yellow'\n  WHEN ${green} THEN 'green'\nEND AS level`,
    `CASE\n  WHEN coalesce(red, TRUE) THEN 'red'\n  WHEN coalesce(orange, TRUE) THEN 'orange'\n  WHEN coalesce(yellow, TRUE) THEN 'yellow'\n  ELSE 'green'\nEND AS could_reach`,
    'purple AS infectious',
    ...(findings ? [`${greenRow} AS met`] : []),
  ];
  const steps = [
    ...facts.steps,
    ['judged', select(['id', ...judged.map(({ column, text }) => `${text} AS ${column}`)], facts.last)],
    ['graded', select(graded, 'judged')],
  ] as const;
  return parameters.finish(withSteps(steps, dialect.as, select(last, 'graded')));
}

/** Red before purple, as findings are listed. */
const order: readonly Grade[] = ['red', 'purple', 'orange', 'yellow', 'green'];
function byGrade(a: Criterion, b: Criterion): number {
  return order.indexOf(a.grade) - order.indexOf(b.grade);
}
