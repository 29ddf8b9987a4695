import type { FactId } from '../src/facts/facts.table.ts';
import type { Comparator, Condition } from '../src/language/condition.ts';
import { factsOf } from '../src/language/resolve.ts';
import { type Criterion, levels, type Row, type ScreeningItem } from '../src/rules/criterion.ts';
import type { RuleSet } from '../src/rules/ruleset.ts';
import { facts } from './_records.ts';

/** A rule set with one thing wrong in it. */
export interface TableMutant {
  readonly table: 'screening' | 'grading' | 'beyond' | 'implications' | 'definitions';
  readonly id: string;
  /** What is wrong, in words. */
  readonly what: string;
  readonly ruleset: RuleSet;
  /** The facts it is about: cases that speak of these are tried first. */
  readonly about: readonly string[];
}

interface Changed<T> {
  readonly what: string;
  readonly value: T;
}

const otherSigns: Readonly<Record<Comparator, readonly Comparator[]>> = {
  '>=': ['>', '<'],
  '>': ['>=', '<='],
  '<=': ['<', '>'],
  '<': ['<=', '>='],
  '=': ['>=', '<='],
};

/** The next fact of the same kind in the dictionary. */
function neighborOf(fact: string): FactId {
  const at = facts.findIndex(({ id }) => id === fact);
  const sameKind = [...facts.slice(at + 1), ...facts].find(({ kind }) => kind === facts[at]?.kind);
  return sameKind?.id as FactId;
}

/** Every condition with one thing wrong: a sign, a number, a fact, a list's kind, a member left out, a denial left out or added. */
function* wrongConditions(condition: Condition<FactId>, at = ''): Generator<Changed<Condition<FactId>>> {
  if ('ref' in condition) {
    yield { what: `${at}${condition.ref} denied`, value: { not: condition } };
    return;
  }
  if ('not' in condition) {
    yield { what: `${at}denial left out`, value: condition.not };
    for (const { what, value } of wrongConditions(condition.not, `${at}not `)) yield { what, value: { not: value } };
    return;
  }
  if ('op' in condition) {
    const { fact, op, value } = condition;
    const step = Math.abs(value) >= 10 || Number.isInteger(value) ? 1 : 0.1;
    for (const sign of otherSigns[op])
      yield { what: `${at}${fact} ${sign} ${value}`, value: { fact, op: sign, value } };
    for (const limit of [value - step, value + step]) {
      yield { what: `${at}${fact} ${op} ${limit}`, value: { fact, op, value: limit } };
    }
    yield { what: `${at}${neighborOf(fact)} for ${fact}`, value: { fact: neighborOf(fact), op, value } };
    return;
  }
  if ('fact' in condition) {
    yield { what: `${at}${condition.fact} denied`, value: { not: condition } };
    yield {
      what: `${at}${neighborOf(condition.fact)} for ${condition.fact}`,
      value: { fact: neighborOf(condition.fact) },
    };
    return;
  }
  const [members, kind] = 'all' in condition ? [condition.all, 'all' as const] : [condition.any, 'any' as const];
  const list = (some: readonly Condition<FactId>[], as: 'all' | 'any'): Condition<FactId> =>
    as === 'all' ? { all: some } : { any: some };
  if (members.length > 1) {
    yield { what: `${at}${kind} turned`, value: list(members, kind === 'all' ? 'any' : 'all') };
    for (const i of members.keys()) {
      yield {
        what: `${at}${kind} without its member ${i + 1}`,
        value: list(
          members.filter((_, k) => k !== i),
          kind,
        ),
      };
    }
  }
  for (const [i, member] of members.entries()) {
    for (const { what, value } of wrongConditions(member, `${at}${kind}.${i + 1} `)) {
      yield {
        what,
        value: list(
          members.map((other, k) => (k === i ? value : other)),
          kind,
        ),
      };
    }
  }
}

function* wrongRows(row: Row): Generator<Changed<Row | null>> {
  const { floor, untilRecorded, grade, emergency, ...rest } = row as Criterion;
  yield { what: 'row left out', value: null };
  for (const { what, value } of wrongConditions(row.when)) yield { what, value: { ...row, when: value } };
  if (grade !== undefined) {
    for (const other of [...levels.slice(1), 'purple' as const]) {
      if (other !== grade) yield { what: `graded ${other}`, value: { ...row, grade: other } as Criterion };
    }
    const calm = { ...rest, grade, ...(floor ? { floor } : {}), ...(untilRecorded ? { untilRecorded } : {}) };
    yield emergency
      ? { what: 'no emergency', value: calm }
      : { what: 'an emergency', value: { ...row, emergency: true } as Criterion };
  } else {
    const { suggested, ...item } = row as ScreeningItem;
    yield {
      what: suggested ? 'not starred' : 'starred',
      value: suggested ? item : ({ ...row, suggested: true } as ScreeningItem),
    };
  }
  if (floor) {
    yield {
      what: 'floor left out',
      value: {
        ...rest,
        grade,
        ...(untilRecorded ? { untilRecorded } : {}),
        ...(emergency ? { emergency } : {}),
      } as Criterion,
    };
    for (const { what, value } of wrongConditions(floor, 'floor '))
      yield { what, value: { ...row, floor: value } as Criterion };
  }
  if (untilRecorded) {
    yield { what: 'waiting left out', value: { ...rest, grade, ...(floor ? { floor } : {}) } as Criterion };
    for (const part of ['given', 'open'] as const) {
      for (const { what, value } of wrongConditions(untilRecorded[part], `${part} `)) {
        yield { what, value: { ...row, untilRecorded: { ...untilRecorded, [part]: value } } as Criterion };
      }
    }
  }
}

/** Every rule set that differs from a given one in one thing of its tables. Words, evidence, readings and sources are left alone. */
export function* tableMutants(ruleset: RuleSet): Generator<TableMutant> {
  const { definitions, implications } = ruleset;
  const aboutOf = (condition: Condition): readonly string[] => factsOf(condition, definitions);
  for (const table of ['grading', 'screening', 'beyond'] as const) {
    const rows = ruleset[table] as readonly Row[];
    for (const [at, row] of rows.entries()) {
      const { floor } = row as Partial<Criterion>;
      const about = aboutOf(floor ? { any: [row.when, floor] } : row.when);
      for (const { what, value } of wrongRows(row)) {
        const changed = rows.flatMap((other, i) => (i === at ? (value ? [value] : []) : [other]));
        yield { table, id: row.id, what, about, ruleset: { ...ruleset, [table]: changed } };
      }
    }
  }
  for (const [at, implication] of implications.entries()) {
    const { when, then } = implication;
    const about = aboutOf(when);
    const yieldOf = (what: string, changed: readonly (typeof implication)[]): TableMutant => {
      const list = implications.flatMap((other, i) => (i === at ? changed : [other]));
      return { table: 'implications', id: then, what, about, ruleset: { ...ruleset, implications: list } };
    };
    yield yieldOf('left out', []);
    yield yieldOf(`gives ${neighborOf(then)}`, [{ when, then: neighborOf(then) }]);
    for (const { what, value } of wrongConditions(when)) yield yieldOf(what, [{ when: value, then }]);
  }
  for (const [name, condition] of Object.entries(definitions)) {
    for (const { what, value } of wrongConditions(condition)) {
      const changed: RuleSet = { ...ruleset, definitions: { ...definitions, [name]: value } };
      yield { table: 'definitions', id: name, what, about: aboutOf(condition), ruleset: changed };
    }
  }
}
