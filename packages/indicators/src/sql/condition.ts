import type { Condition, Definitions } from '@anchan/core/language';
import { factsOf } from '@anchan/core/language';
import { type Dialect, type DialectId, dialectOf } from './dialect.ts';
import { joinedBy } from './layout.ts';
import { numberParameter, type Parameters, parametersFor, quoted, type Sql } from './statement.ts';

/** Where a fact stands in a table. */
export interface FactColumn {
  readonly name: string;
  readonly kind: 'boolean' | 'number';
  /** A column that is true where a number does not apply. Such a number is known, and no comparison holds. */
  readonly notApplicable?: string;
}

export interface ConditionSqlOptions {
  readonly dialect: DialectId;
  /** The column of a fact; null where there is none, so that it is unknown for every row. */
  readonly column: (fact: string) => FactColumn | null;
  readonly definitions?: Definitions;
}

/** What stands for a fact in a statement: texts that are already quoted. `known` is for a fact that cannot stand where it is used. */
export interface Operand {
  readonly kind: 'boolean' | 'number';
  readonly text: string;
  readonly notApplicable?: string;
  /** A second value, not NULL only where the record contradicts itself: a comparison that only it meets is unknown. */
  readonly other?: string;
}

/**
 * A condition as an SQL expression with three outcomes: TRUE met, FALSE not met, NULL unknown. It comes to what `judge` says on every row (property
 * test on all three engines). NULL in a column is "unknown"; NaN and infinity must not stand in it.
 *
 * @returns an expression for `SELECT` or `WHERE`; note that `WHERE` drops rows for which it is unknown
 * @throws InputError `dialect`, `name`; `unknown-ref`, `circular-ref`
 * @example sqlOf({ fact: 'ageYears', op: '>=', value: 35 }, { dialect: 'duckdb', column: (name) => ({ name, kind: 'number' }) })
 * // { text: '"ageYears" >= CAST($1 AS INTEGER)', params: [35] }
 */
export function sqlOf(condition: Condition, options: ConditionSqlOptions): Sql {
  const dialect = dialectOf(options.dialect);
  const parameters = parametersFor(dialect);
  const operandOf = (fact: string): Operand | null => {
    const column = options.column(fact);
    if (column === null) return null;
    const { name, kind, notApplicable } = column;
    const text = quoted(dialect, name, ['column', fact]);
    if (notApplicable === undefined) return { kind, text };
    return { kind, text, notApplicable: quoted(dialect, notApplicable, ['column', fact]) };
  };
  const text = conditionSql(condition, { dialect, parameters, operandOf, definitions: options.definitions ?? {} });
  return parameters.finish(text ?? unknown(dialect));
}

export interface ConditionContext {
  readonly dialect: Dialect;
  readonly parameters: Parameters;
  /** Null for a fact that is unknown for every row. */
  readonly operandOf: (fact: string) => Operand | null;
  readonly definitions: Definitions;
}

/** The outcome "unknown" as an expression. */
export function unknown(dialect: Dialect): string {
  return dialect.cast('NULL', 'boolean');
}

/** A condition as an expression that can stand in a list of AND or OR; null when it is unknown for every row. */
export function conditionSql(condition: Condition, context: ConditionContext): string | null {
  // Throws where a name is not defined or is defined by itself, so that names can be followed freely below.
  factsOf(condition, context.definitions);
  return write(condition, context);
}

function write(condition: Condition, context: ConditionContext): string | null {
  if ('ref' in condition) return write(context.definitions[condition.ref] as Condition, context);
  if ('not' in condition) {
    const inner = write(condition.not, context);
    return inner === null ? null : inner.startsWith('(') ? `NOT ${inner}` : `NOT (${inner})`;
  }
  if ('all' in condition) return writeList('AND', condition.all, context);
  if ('any' in condition) return writeList('OR', condition.any, context);

  const operand = context.operandOf(condition.fact);
  if (operand === null) return null;
  const { kind, text, notApplicable } = operand;
  const doesNotApply = notApplicable === undefined ? null : `coalesce(${notApplicable}, FALSE)`;
  if ('op' in condition && kind === 'number') {
    const limit = numberParameter(context.parameters, condition.value);
    const compared = `${text} ${condition.op} ${limit}`;
    const outcome = doesNotApply === null ? compared : `(${compared} AND NOT ${doesNotApply})`;
    if (operand.other === undefined) return outcome;
    return `CASE WHEN ${compared} THEN TRUE WHEN ${operand.other} ${condition.op} ${limit} THEN NULL ELSE ${outcome} END`;
  }
  if (!('op' in condition) && kind === 'boolean') return text;
  // A number that stands alone, or a yes or no that is compared: whatever is known of it, the condition is not met.
  const isKnown = [`${text} IS NOT NULL`, doesNotApply].filter((part) => part !== null).join(' OR ');
  return `CASE WHEN ${isKnown} THEN FALSE END`;
}

function writeList(operator: 'AND' | 'OR', members: readonly Condition[], context: ConditionContext): string | null {
  if (members.length === 0) return operator === 'AND' ? 'TRUE' : 'FALSE';
  const written = members.map((member) => write(member, context));
  const parts = [...new Set(written.filter((part) => part !== null))];
  if (parts.length === 0) return null;
  return joinedBy(operator, written.includes(null) ? [...parts, unknown(context.dialect)] : parts);
}
