import type { Condition } from '@anchan/core/language';
import { type ConditionContext, conditionSql, type Operand, unknown } from './condition.ts';
import { numberParameter } from './statement.ts';

/** What a name of a record type stands for in a step: a column of it, or an expression. */
export interface Value {
  readonly kind: 'boolean' | 'number' | 'enum' | 'date' | 'other';
  readonly text: string;
  /** Of a derived count. */
  readonly least?: string;
  readonly most?: string;
}

/** What is known of the rows of a record type, by name; null for what is unknown for every row. */
export type Known = ReadonlyMap<string, Value | null>;

export type RecordContext = Omit<ConditionContext, 'operandOf' | 'definitions'>;

/** Reads the grammar of `FactName`. */
function operandFor(known: Known, { parameters }: RecordContext): (fact: string) => Operand | null {
  return (fact) => {
    const [name, part] = fact.split(':') as [string, string | undefined];
    const value = known.get(name) ?? null;
    if (part === 'given') {
      return { kind: 'boolean', text: value === null ? 'FALSE' : `(${value.text} IS NOT NULL)` };
    }
    if (value === null) return null;
    if (part === 'least' || part === 'most') return { kind: 'number', text: value[part] as string };
    if (part !== undefined) return { kind: 'boolean', text: `(${value.text} = ${parameters.add(part, 'text')})` };
    return { kind: value.kind === 'boolean' ? 'boolean' : 'number', text: value.text };
  };
}

/** A condition on the rows of a step; null when it is unknown for every row. */
export function conditionOn(condition: Condition, known: Known, context: RecordContext): string | null {
  return conditionSql(condition, { ...context, operandOf: operandFor(known, context), definitions: {} });
}

/** A branch for every condition in turn: its result where it is met, `doubtful` where it is unknown. */
export function caseInTurn(
  branches: readonly { readonly when: Condition; readonly then: string }[],
  doubtful: string,
  otherwise: string,
  known: Known,
  context: RecordContext,
): string {
  const lines = branches.map(({ when, then }) => {
    const condition = conditionOn(when, known, context) ?? unknown(context.dialect);
    return `  WHEN ${condition} THEN ${then}\n  WHEN (${condition}) IS NULL THEN ${doubtful}`;
  });
  return `CASE\n${lines.join('\n')}\n  ELSE ${otherwise}\nEND`;
}

/** `yyyymmdd` as a number. */
function calendarNumber(date: string, { dialect }: RecordContext): string {
  return `(${dialect.part('YEAR', date)} * 10000 + ${dialect.part('MONTH', date)} * 100 + ${dialect.part('DAY', date)})`;
}

/** The date lies before the birthday; asked only where there is a date at all, which is rare. */
export function beforeBirthday(birth: string, date: string, years: number, context: RecordContext): string {
  const limit = `${calendarNumber(birth, context)} + ${numberParameter(context.parameters, years * 10_000)}`;
  return `CASE WHEN ${date} IS NOT NULL THEN ${calendarNumber(date, context)} < ${limit} END`;
}
