import type { IsoDate, RuleSet } from '@anchan/core';
import { InputError, show } from '@anchan/core/errors';
import type { FactId } from '@anchan/core/facts';
import { type ConditionContext, conditionSql, type Operand } from './condition.ts';
import { derivedFacts } from './derived-facts.ts';
import { implicationRounds } from './implication-rounds.ts';
import { joinedBy, select } from './layout.ts';
import { aliases, quoted, type TableName } from './statement.ts';

/** The column of a fact, where its name is another, or where a number may be marked as not applicable in a column of its own. */
export interface GradingColumn {
  readonly name: string;
  /** A column that is true where the number does not apply: known, and no comparison holds. */
  readonly notApplicable?: string;
}

/** Where the facts of a cohort stand. */
export interface GradingTable {
  /** One row a woman. */
  readonly table: TableName;
  /** The column that names her row. */
  readonly id: string;
  /** Which facts the table has, and in which column; a fact without a column is unknown for everybody. */
  readonly columns: { readonly [F in FactId]?: string | GradingColumn };
}

/** Steps that end with a table of what is known of every woman, what follows from it included. */
export interface FactSteps {
  readonly steps: readonly (readonly [name: string, query: string])[];
  /** The name of the last step. */
  readonly last: string;
  readonly operandOf: (fact: string) => Operand | null;
}

type Context = Omit<ConditionContext, 'operandOf'> & { readonly on: IsoDate };

/** Reads the columns, fills derived facts, and applies the implications in rounds. @throws InputError `unknown-fact`, `name` */
export function factSteps(source: GradingTable, ruleset: RuleSet, context: Context): FactSteps {
  const { dialect, definitions } = context;
  const operands = new Map<string, Operand>();
  const operandOf = (fact: string): Operand | null => operands.get(fact) ?? null;
  const alias = aliases(['id']);
  const column = (wish: string): string => dialect.name(alias(wish));
  const steps: (readonly [string, string])[] = [];
  const from = (): string => steps.at(-1)?.[0] as string;

  const given = [`${quoted(dialect, source.id, ['id'])} AS id`];
  for (const [fact, { name, notApplicable }] of columnsOf(source, ruleset)) {
    const kind = ruleset.facts.find(({ id }) => id === fact)?.kind === 'boolean' ? 'boolean' : 'number';
    const text = column(fact);
    given.push(`${quoted(dialect, name, ['columns', fact])} AS ${text}`);
    operands.set(fact, { kind, text });
    if (notApplicable === undefined) continue;
    const mark = column(`${fact}_not_applicable`);
    given.push(`${quoted(dialect, notApplicable, ['columns', fact])} AS ${mark}`);
    operands.set(fact, { kind, text, notApplicable: mark });
  }
  steps.push(['facts', select(given, quoted(dialect, source.table, ['table']))]);

  const computed: string[] = [];
  const derived: string[] = [];
  const filled = new Map<FactId, Operand>();
  for (const { fact, from: inputs, tolerance, write } of derivedFacts) {
    if (inputs.every((input) => operandOf(input) === null)) continue;
    // A missing input is NULL, and so is what comes of it; a creatinine that does not apply needs no limit.
    const known = inputs.map((input) => operandOf(input) ?? { text: dialect.cast('NULL', 'number') });
    const value = write(known, context);
    const byArithmetic = column(`${fact}_computed`);
    computed.push(`${value.text} AS ${byArithmetic}`);
    const own = operandOf(fact);
    const ownMark = own?.notApplicable && `coalesce(${own.notApplicable}, FALSE)`;
    const marks = [
      ownMark,
      value.notApplicable && `${own === null ? '' : `${own.text} IS NULL AND `}coalesce(${value.notApplicable}, FALSE)`,
    ].filter((mark) => mark !== undefined);
    const text = column(`${fact}_known`);
    const mark = marks.length === 0 ? null : column(`${fact}_known_not_applicable`);
    const other = own === null ? null : column(`${fact}_disputed`);
    if (own === null) derived.push(`${byArithmetic} AS ${text}`);
    else {
      const recorded = dialect.cast(own.text, 'number');
      // A recorded value stays, also one that does not apply; a computed one that differs from it puts it in doubt.
      const kept = ownMark === undefined ? '' : `WHEN ${ownMark} THEN NULL `;
      derived.push(`CASE ${kept}WHEN ${own.text} IS NULL THEN ${byArithmetic} ELSE ${recorded} END AS ${text}`);
      const limit = context.parameters.add(tolerance + 1e-9, 'number');
      const differs = `abs(${recorded} - ${byArithmetic}) > ${limit}`;
      derived.push(
        `CASE WHEN ${ownMark === undefined ? differs : joinedBy('OR', [differs, ownMark])} THEN ${byArithmetic} END AS ${other}`,
      );
    }
    if (mark !== null) derived.push(`${marks.join(' OR ')} AS ${mark}`);
    filled.set(fact, {
      kind: 'number',
      text,
      ...(mark === null ? {} : { notApplicable: mark }),
      ...(other === null ? {} : { other }),
    });
  }
  if (derived.length > 0) {
    steps.push(['computed', select(['*', ...computed], from())]);
    steps.push(['derived', select(['*', ...derived], from())]);
  }
  for (const [fact, operand] of filled) operands.set(fact, operand);

  for (const [i, round] of implicationRounds(ruleset.implications, definitions).entries()) {
    const implied: string[] = [];
    const reached = new Map<FactId, Operand>();
    for (const { fact, when } of round) {
      const follows = conditionSql(when, { ...context, operandOf });
      if (follows === null) continue;
      const text = column(`${fact}_implied_${i + 1}`);
      const before = operandOf(fact);
      implied.push(`CASE WHEN ${follows} THEN TRUE${before === null ? '' : ` ELSE ${before.text}`} END AS ${text}`);
      reached.set(fact, { kind: 'boolean', text });
    }
    if (implied.length > 0) steps.push([`implied_${i + 1}`, select(['*', ...implied], from())]);
    for (const [fact, operand] of reached) operands.set(fact, operand);
  }
  return { steps, last: from(), operandOf };
}

/** The columns in the order of the dictionary, so that the statement does not depend on the order of the caller's keys. */
function columnsOf({ columns }: GradingTable, ruleset: RuleSet): readonly (readonly [FactId, GradingColumn])[] {
  const unknown = Object.keys(columns).filter((fact) => !ruleset.facts.some(({ id }) => id === fact));
  if (unknown.length > 0) {
    const expected = 'a fact of the dictionary';
    throw new InputError(
      unknown.map((fact) => ({ code: 'unknown-fact', path: ['columns', fact], expected, received: show(fact) })),
    );
  }
  return ruleset.facts.flatMap(({ id }) => {
    const column = columns[id as FactId];
    if (column === undefined) return [];
    return [[id as FactId, typeof column === 'string' ? { name: column } : column] as const];
  });
}
