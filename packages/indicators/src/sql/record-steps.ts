import { type Condition, factsOf } from '@anchan/core/language';
import { type DerivedRow, linkOf, type Period, type RecordType, records } from '../records/index.ts';
import { unknown } from './condition.ts';
import { indent, select } from './layout.ts';
import { type ChildForm, childSql } from './record-children.ts';
import { firstOfItsKind } from './record-first.ts';
import type { ReadTables } from './record-tables.ts';
import { beforeBirthday, caseInTurn, conditionOn, type RecordContext, type Value } from './record-values.ts';
import { aliases, numberParameter, quoted } from './statement.ts';

/** A record type on its way: its last step, and what is known of its rows by then or will be with the next one. */
export interface Stage {
  readonly type: RecordType;
  readonly known: Map<string, Value | null>;
  /** A fresh column. */
  readonly column: (wish: string) => string;
  last: string;
}

type Step = readonly [name: string, query: string];

/** Derived rows over the children of one record type, waiting to be made in one pass over them. */
interface Block {
  readonly names: string[];
  readonly dates: Map<string, string>;
  readonly member: string[];
  readonly aggregates: string[];
  readonly columns: string[];
}

interface Waiting {
  readonly own: { readonly name: string; readonly columns: readonly string[] }[];
  readonly mother: { readonly name: string; readonly text: string; readonly alias: string; readonly from: string }[];
  readonly blocks: Map<RecordType, Block>;
}

const kinds = {
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  enum: 'enum',
  date: 'date',
  id: 'other',
  list: 'other',
} as const;

/** `nearMissEvent` → `near_miss_event`. */
export const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Writes the steps that make every derived column. Rows of the derived table come in an order in which each needs only those before it; what does not
 * depend on each other is gathered, so that each table of children is read once for each record type they belong to.
 *
 * @param inherited columns of the pregnancy to be had beside the rows of another record type, known there as `of_pregnancy.` and their name
 */
export function recordSteps(
  tables: ReadTables,
  derived: readonly DerivedRow[],
  inherited: readonly (readonly [RecordType, string])[],
  period: Period,
  context: RecordContext,
): { readonly steps: readonly Step[]; readonly stages: ReadonlyMap<RecordType, Stage> } {
  const { dialect } = context;
  const steps: Step[] = [];
  const stepName = aliases();
  const stages = new Map<RecordType, Stage>();
  const waiting = new Map<RecordType, Waiting>();
  const add = (stage: Stage, name: string, query: string): void => {
    stage.last = stepName(name);
    steps.push([stage.last, query]);
  };

  for (const [type, { table, columns }] of tables) {
    const alias = aliases();
    const stage: Stage = { type, known: new Map(), column: (wish) => dialect.name(alias(wish)), last: '' };
    const taken: string[] = [];
    for (const { name, type: kind } of records[type].columns) {
      const own = columns.get(name);
      const text = stage.column(name);
      stage.known.set(name, own === undefined || kind === 'list' ? null : { kind: kinds[kind], text });
      if (own === undefined || kind === 'list') continue;
      const source = quoted(dialect, own, ['tables', type, 'columns', name]);
      taken.push(`${kind === 'date' ? dialect.cast(source, 'date') : source} AS ${text}`);
    }
    add(stage, `${snake(type)}_rows`, select(taken, quoted(dialect, table, ['tables', type])));
    stages.set(type, stage);
    waiting.set(type, { own: [], mother: [], blocks: new Map() });
  }
  const motherRows = stages.get('pregnancy')?.last;
  /** The column that rows are joined by; a table without it joins nothing. */
  const linkText = ({ known }: Stage, link: string): string => known.get(link)?.text ?? dialect.cast('NULL', 'text');

  function flushOwn(stage: Stage): void {
    const { own } = waiting.get(stage.type) as Waiting;
    if (own.length === 0) return;
    add(stage, `${snake(stage.type)}_derived`, select(['*', ...own.flatMap(({ columns }) => columns)], stage.last));
    own.length = 0;
  }

  function flushMother(stage: Stage): void {
    const { mother } = waiting.get(stage.type) as Waiting;
    if (mother.length === 0) return;
    const key = stage.column('mother_id');
    const id = (stages.get('pregnancy') as Stage).known.get('pregnancyId') as Value;
    const taken = [`${id.text} AS ${key}`, ...mother.map(({ from, alias }) => `${from} AS ${alias}`)];
    const joined = `${stage.last}\nLEFT JOIN (\n${indent(select(taken, motherRows as string))}\n) AS mothers\n  ON ${linkText(stage, 'pregnancyId')} = mothers.${key}`;
    const columns = mother.map(({ alias, text }) => `mothers.${alias} AS ${text}`);
    add(stage, `${snake(stage.type)}_with_mother`, select([`${stage.last}.*`, ...columns], joined));
    mother.length = 0;
  }

  function flushBlocks(stage: Stage, of: readonly RecordType[]): void {
    const { blocks } = waiting.get(stage.type) as Waiting;
    if (of.length === 0) return;
    const joins: string[] = [];
    const columns: string[] = [];
    const { key } = records[stage.type];
    for (const type of of) {
      const { dates, member, aggregates, columns: own } = blocks.get(type) as Block;
      const child = stages.get(type) as Stage;
      const link = linkText(child, linkOf(type, stage.type) as string);
      const id = stage.column(`${type}_of`);
      let source = child.last;
      if (dates.size > 0) {
        const parentKey = child.column('parent_id');
        const taken = [...dates].map(([name, alias]) => `${stage.known.get(name)?.text} AS ${alias}`);
        const narrow = select([`${stage.known.get(key)?.text} AS ${parentKey}`, ...taken], stage.last);
        source = `${child.last}\nLEFT JOIN (\n${indent(narrow)}\n) AS parents\n  ON ${link} = parents.${parentKey}`;
      }
      const members = stepName(`${snake(type)}_members`);
      steps.push([members, select([`${link} AS ${id}`, ...member], source)]);
      const summary = stepName(`${snake(type)}_by_${snake(stage.type)}`);
      steps.push([summary, `${select([id, ...aggregates], members)}\nGROUP BY ${id}`]);
      joins.push(`LEFT JOIN ${summary}\n  ON ${stage.last}.${stage.known.get(key)?.text} = ${summary}.${id}`);
      columns.push(...own);
      blocks.delete(type);
    }
    const name = `${snake(stage.type)}_with_${of.map(snake).join('_')}`;
    add(stage, name, select([`${stage.last}.*`, ...columns], [stage.last, ...joins].join('\n')));
  }

  /** Makes columns that a later one reads. */
  function ensure(stage: Stage, facts: readonly string[]): void {
    const names = facts.map((fact) => fact.split(':')[0] as string);
    const { own, mother, blocks } = waiting.get(stage.type) as Waiting;
    const needed = [...blocks].filter(([, block]) => block.names.some((name) => names.includes(name)));
    flushBlocks(
      stage,
      needed.map(([type]) => type),
    );
    if (mother.some(({ name }) => names.includes(name))) flushMother(stage);
    if (own.some(({ name }) => names.includes(name))) flushOwn(stage);
  }

  function addChildren(stage: Stage, row: DerivedRow, form: ChildForm): void {
    const child = stages.get(form.of);
    if (child === undefined || linkOf(form.of, stage.type) === null) {
      stage.known.set(row.name, null);
      return;
    }
    ensure(child, conditionFacts(form.where));
    const { blocks } = waiting.get(stage.type) as Waiting;
    const within = 'within' in form ? form.within : undefined;
    if (within) ensure(stage, [within.parent]);
    const empty: Block = { names: [], dates: new Map(), member: [], aggregates: [], columns: [] };
    const block = blocks.get(form.of) ?? empty;
    let parentDate: string | null = null;
    if (within && stage.known.get(within.parent)) {
      const alias = block.dates.get(within.parent) ?? child.column(`${within.parent}_of_${stage.type}`);
      block.dates.set(within.parent, alias);
      parentDate = alias;
    }
    const names = { child: child.column, aggregate: stage.column, parent: stage.column };
    const made = childSql(row, form, child.known, parentDate, names, period, context);
    block.names.push(row.name);
    block.member.push(...made.member);
    block.aggregates.push(...made.aggregates);
    block.columns.push(...made.columns);
    blocks.set(form.of, block);
    stage.known.set(row.name, made.value);
  }

  function addMother(stage: Stage, name: string, column: string): void {
    const value = stages.get('pregnancy')?.known.get(column) ?? null;
    if (value === null) {
      stage.known.set(name, null);
      return;
    }
    const text = stage.column(name);
    const { mother } = waiting.get(stage.type) as Waiting;
    mother.push({ name, text, alias: stage.column(`mother_${column}`), from: value.text });
    stage.known.set(name, { ...value, text });
  }

  function addOwn(stage: Stage, name: string, kind: Value['kind'], text: string): void {
    const column = stage.column(name);
    (waiting.get(stage.type) as Waiting).own.push({ name, columns: [`${text} AS ${column}`] });
    stage.known.set(name, { kind, text: column });
  }

  function addRow(row: DerivedRow): void {
    const stage = stages.get(row.record);
    if (stage === undefined) return;
    const { known } = stage;
    const { form, name } = row;
    switch (form.form) {
      case 'any':
      case 'count':
      case 'latest':
        addChildren(stage, row, form);
        return;
      case 'condition': {
        ensure(stage, factsOf(form.when));
        const text = conditionOn(form.when, known, context);
        if (text === null) known.set(name, null);
        else addOwn(stage, name, 'boolean', text);
        return;
      }
      case 'parent':
        addMother(stage, name, form.column);
        return;
      case 'daysBetween':
      case 'beforeBirthday': {
        const [from, to] = form.form === 'daysBetween' ? [form.from, form.to] : [form.birth, form.date];
        ensure(stage, [from, to]);
        const [start, end] = [known.get(from), known.get(to)];
        if (!start || !end) known.set(name, null);
        else if (form.form === 'daysBetween') addOwn(stage, name, 'number', dialect.daysBetween(start.text, end.text));
        else addOwn(stage, name, 'boolean', beforeBirthday(start.text, end.text, form.years, context));
        return;
      }
      case 'first': {
        const where = `${name}_where`;
        ensure(stage, [...factsOf(form.where), ...form.same, form.by]);
        addOwn(stage, where, 'boolean', conditionOn(form.where, known, context) ?? unknown(dialect));
        flushOwn(stage);
        const text = firstOfItsKind(form, (known.get(where) as Value).text, stage, context);
        if (text === null) known.set(name, null);
        else addOwn(stage, name, 'boolean', text);
        return;
      }
      case 'cases': {
        ensure(
          stage,
          form.cases.flatMap(({ when }) => factsOf(when)),
        );
        const number = (value: number): string => numberParameter(context.parameters, value);
        const branches = form.cases.map(({ when, value }) => ({ when, then: number(value) }));
        addOwn(
          stage,
          name,
          'number',
          caseInTurn(branches, number(form.unknown), number(form.otherwise), known, context),
        );
        return;
      }
      case 'choose': {
        ensure(
          stage,
          form.choices.flatMap(({ when, column }) => [...factsOf(when), column]),
        );
        const none = dialect.cast('NULL', 'date');
        const branches = form.choices.map(({ when, column }) => ({ when, then: known.get(column)?.text ?? none }));
        addOwn(stage, name, 'date', caseInTurn(branches, none, none, known, context));
      }
    }
  }

  for (const row of derived) addRow(row);
  for (const [type, column] of inherited) {
    const stage = stages.get(type);
    if (stage) addMother(stage, ofPregnancy(column), column);
  }
  for (const stage of stages.values()) {
    flushBlocks(stage, [...(waiting.get(stage.type) as Waiting).blocks.keys()]);
    flushMother(stage);
    flushOwn(stage);
  }
  return { steps, stages };
}

/** What a column of the pregnancy is known as beside the rows of another record type. */
export const ofPregnancy = (column: string): string => `of_pregnancy.${column}`;

const conditionFacts = (when: Condition | undefined): readonly string[] => (when ? factsOf(when) : []);
