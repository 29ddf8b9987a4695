import type { IsoDate } from '../dates.ts';
import { toDayNumber } from '../dates.ts';
import { InputError } from '../errors.ts';
import { derivations } from '../facts/derived.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactId } from '../facts/facts.table.ts';
import { type Compiled, compile, type Slots } from '../language/compile.ts';
import type { Condition } from '../language/condition.ts';
import { leavesOf } from '../language/resolve.ts';
import { slotIndex } from '../record.ts';
import { type Criterion, type Grade, type Row, rankOf, type ScreeningItem } from './criterion.ts';
import { isValidOn, type RuleSet } from './ruleset.ts';

/** A row ready to run.  */
export interface CompiledRow<R extends Row = Row> {
  readonly row: R;
  readonly when: Compiled;
  readonly floor: Compiled | null;
  readonly given: Compiled | null;
  readonly awaited: Compiled | null;
  /** Slots the row can ask for. */
  readonly slots: readonly number[];
  /** Place on the scale, 0 green to 3 red; -1 for what has none. */
  readonly rank: number;
  /** Indexes into `Loaded.outcomes` on which everything about the row depends. */
  readonly outcomes: readonly number[];
}

/** A comparison that some row makes, evaluated once a record. */
export interface SharedComparison {
  readonly slot: number;
  readonly test: Compiled['test'];
}

export interface CompiledImplication {
  readonly when: Compiled;
  readonly then: number;
}

/** A rule set as it stands on a day, compiled once. */
export interface Engine {
  readonly ruleset: RuleSet;
  readonly facts: readonly Fact[];
  readonly factIds: readonly FactId[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** A record of which nothing is known. */
  readonly blank: Slots;
  /** Rows of the grading form and of our own table, highest grade first, then in table order. */
  readonly criteria: readonly CompiledRow<Criterion>[];
  readonly screening: readonly CompiledRow<ScreeningItem>[];
  readonly implications: readonly CompiledImplication[];
  /** Per slot, which implications can fire when it becomes known, other than as a "no": implications deny nothing. */
  readonly implicationsOf: readonly (readonly number[])[];
  /** Every distinct comparison of the criteria; its outcome stands behind those of the facts in `Loaded.outcomes`. */
  readonly comparisons: readonly SharedComparison[];
  /** Per slot, which comparisons read it. */
  readonly comparisonsOf: readonly (readonly number[])[];
  /** Per slot, the slots to ask for when it is missing: itself, or the inputs it is derived from. */
  readonly askFor: readonly (readonly number[])[];
}

/** Red before purple: a mark is settled after the level that saves a life. */
const order: Readonly<Record<Grade, number>> = { red: 0, purple: 1, orange: 2, yellow: 3, green: 4 };

const engines = new WeakMap<RuleSet, Map<string, Engine>>();

/**
 * The engine of a rule set for a day; compiled at the first call and kept.
 *
 * @throws InputError `date`; `not-in-force` when the rule set does not apply on that day
 */
export function engineFor(ruleset: RuleSet, on: IsoDate): Engine {
  toDayNumber(on, ['on']);
  if (on < ruleset.validFrom || (ruleset.validTo !== null && on >= ruleset.validTo)) {
    const end = ruleset.validTo === null ? '' : ` and before ${ruleset.validTo}`;
    const expected = `a day from ${ruleset.validFrom}${end}, when ${ruleset.id} is in force`;
    throw new InputError([{ code: 'not-in-force', path: ['on'], expected, received: on }]);
  }
  let byPeriod = engines.get(ruleset);
  if (!byPeriod) {
    byPeriod = new Map();
    engines.set(ruleset, byPeriod);
  }
  const period = periodOf(ruleset, on);
  let engine = byPeriod.get(period);
  if (!engine) {
    engine = build(ruleset, on);
    byPeriod.set(period, engine);
  }
  return engine;
}

const changeDays = new WeakMap<RuleSet, readonly IsoDate[]>();

/** The last day on or before `on` on which some row came into force or went out: within one period the rows are the same. */
function periodOf(ruleset: RuleSet, on: IsoDate): IsoDate {
  let days = changeDays.get(ruleset);
  if (!days) {
    const rows: readonly Row[] = [...ruleset.screening, ...ruleset.grading, ...ruleset.beyond];
    const found = rows.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== undefined);
    days = [...new Set([ruleset.validFrom, ...found])].sort();
    changeDays.set(ruleset, days);
  }
  let period = ruleset.validFrom;
  for (const day of days) if (day <= on) period = day;
  return period;
}

function build(ruleset: RuleSet, on: IsoDate): Engine {
  const { definitions } = ruleset;
  const slotOf = slotIndex(ruleset.facts);
  const compileOne = (condition: Condition | undefined): Compiled | null =>
    condition ? compile(condition, slotOf, definitions) : null;
  const askFor = ruleset.facts.map((fact, slot) => {
    const derivation = derivations.find((d) => d.fact === fact.id && d.askForInputs);
    return derivation ? derivation.from.map((input) => slotOf.get(input) as number) : [slot];
  });
  const comparisons = new Map<
    string,
    SharedComparison & { readonly slots: readonly number[]; readonly index: number }
  >();
  const outcomesOf = (conditions: readonly (Condition | undefined)[]): readonly number[] => {
    const leaves = conditions.flatMap((condition) => (condition ? leavesOf(condition, definitions) : []));
    const indexes = leaves.flatMap((leaf) => {
      const slot = slotOf.get(leaf.fact) as number;
      if (!('op' in leaf)) return [slot];
      const key = `${slot} ${leaf.op} ${leaf.value}`;
      const { test } = compile(leaf, slotOf);
      const index = comparisons.get(key)?.index ?? ruleset.facts.length + comparisons.size;
      comparisons.set(key, { slot, test, slots: [slot], index });
      // What is asked for when a derived fact is missing depends on which of its inputs are.
      return [index, ...(askFor[slot] as readonly number[])];
    });
    return [...new Set(indexes)];
  };
  const compileRow = <R extends Row>(row: R): CompiledRow<R> => {
    const { grade, untilRecorded, ...criterion } = row as Partial<Criterion>;
    const when = compile(row.when, slotOf, definitions);
    const floor = compileOne(criterion.floor);
    return {
      row,
      when,
      floor,
      given: compileOne(untilRecorded?.given),
      awaited: compileOne(untilRecorded?.open),
      slots: [...new Set([...when.slots, ...(floor?.slots ?? [])])],
      rank: grade === undefined ? -1 : rankOf(grade),
      outcomes: outcomesOf([row.when, criterion.floor, untilRecorded?.given, untilRecorded?.open]),
    };
  };

  const screening = ruleset.screening.filter((row) => isValidOn(row, on)).map(compileRow);
  const criteria = [...ruleset.grading, ...ruleset.beyond]
    .filter((row) => isValidOn(row, on))
    .sort((a, b) => order[a.grade] - order[b.grade])
    .map(compileRow);
  const implications = ruleset.implications.map(({ when, then }) => {
    const compiled = compile(when, slotOf, definitions);
    return { when: compiled, then: slotOf.get(then) as number, slots: compiled.slots };
  });
  const nothing = new Float64Array(ruleset.facts.length).fill(Number.NaN);
  return {
    ruleset,
    facts: ruleset.facts,
    factIds: ruleset.facts.map(({ id }) => id as FactId),
    slotOf,
    blank: { state: new Uint8Array(ruleset.facts.length).fill(1), number: nothing, other: nothing },
    criteria,
    screening,
    implications,
    implicationsOf: invert(implications, ruleset.facts.length),
    comparisons: [...comparisons.values()],
    comparisonsOf: invert([...comparisons.values()], ruleset.facts.length),
    askFor,
  };
}

/** From "which slots has this item" to "which items has this slot". */
function invert(items: readonly { readonly slots: readonly number[] }[], size: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (const [i, { slots }] of items.entries()) for (const slot of slots) lists[slot]?.push(i);
  return lists;
}
