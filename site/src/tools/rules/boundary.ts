import { facts as dictionary } from '@anchan/core/facts';
import { type Condition, type FactValue, factsOf, judge, type Truth } from '@anchan/core/language';
import type { RuleSet } from '@anchan/core/rules';
import type { Entry } from './catalog.ts';
import { type Known, type Remark, reach, remarksOn } from './remarks.ts';

export interface Example {
  /** The value given to the fact; undefined when it is not recorded. */
  readonly value: FactValue | undefined;
  readonly outcome: Truth;
  readonly remarks: readonly Remark[];
}

/** One fact of a condition walked through its values, with everything else that matters held as in `context`. */
export interface FactExamples {
  readonly fact: string;
  readonly kind: 'number' | 'boolean';
  readonly context: Known;
  /** `context` denies every other yes-or-no fact of the condition, so that its denials can be said as "all the others no". */
  readonly restIsNo: boolean;
  readonly examples: readonly Example[];
}

/** Smallest step that a report of this unit shows; one tenth where the unit is not listed. */
const steps: Readonly<Record<string, number>> = {
  a: 1,
  h: 1,
  mo: 1,
  d: 1,
  '%': 1,
  'mm[Hg]': 1,
  mm: 1,
  'g/L': 1,
  '10*9/L': 1,
  'mL/d': 1,
  'ug/L': 1,
  '{class}': 1,
  '{count}': 1,
};

function stepOf(fact: string): number {
  const found = dictionary.find(({ id }) => id === fact);
  if (found?.kind !== 'number') return 1;
  return 'integer' in found ? 1 : (steps[found.unit] ?? 0.1);
}

/** Numbers just below, at and just above each threshold, within the plausible range. @example valuesAround('hemoglobinGPerL', [60]) // [59, 60, 61] */
export function valuesAround(fact: string, thresholds: readonly number[]): readonly number[] {
  const found = dictionary.find(({ id }) => id === fact);
  const [low, high] = found?.kind === 'number' ? found.range : [-Infinity, Infinity];
  const step = stepOf(fact);
  const values = thresholds.flatMap((at) => [at - step, at, at + step]).map((value) => Math.round(value * 1e6) / 1e6);
  return [...new Set(values)].filter((value) => value >= low && value <= high).sort((a, b) => a - b);
}

/** Every number a condition compares a fact with. */
function thresholdsOf(condition: Condition, fact: string, definitions: RuleSet['definitions']): readonly number[] {
  const found = new Set<number>();
  const walk = (node: Condition): void => {
    if ('ref' in node) walk((definitions as Readonly<Record<string, Condition>>)[node.ref] as Condition);
    else if ('not' in node) walk(node.not);
    else if ('all' in node) node.all.forEach(walk);
    else if ('any' in node) node.any.forEach(walk);
    else if ('op' in node && node.fact === fact) found.add(node.value);
  };
  walk(condition);
  return [...found].sort((a, b) => a - b);
}

/** Every combination of the given values, those with the fewest findings first. */
function combinations(choices: readonly (readonly [string, readonly FactValue[]])[]): readonly Known[] {
  let all: Known[] = [{}];
  for (const [fact, values] of choices) {
    all = values.flatMap((value) => all.map((record) => ({ ...record, [fact]: value })));
  }
  const findings = (record: Known): number => Object.values(record).filter((value) => value === true).length;
  return all.sort((a, b) => findings(a) - findings(b));
}

const known = new Map<Entry, readonly FactExamples[]>();

/**
 * Worked examples of a row at its boundaries. Each fact of the condition is walked through its values: a number just below, at and just above
 * every threshold, a yes-or-no fact true and false, and each of them not recorded. The other facts are held so that this one decides.
 * A fact whose thresholds matter in different circumstances is walked once in each.
 *
 * @returns per fact in reading order; nothing for green, which has no condition
 */
export function boundaryExamples(entry: Entry): readonly FactExamples[] {
  let examples = known.get(entry);
  if (!examples) {
    examples = entry.row.when ? work(entry, entry.row.when) : [];
    known.set(entry, examples);
  }
  return examples;
}

function work(entry: Entry, when: Condition): readonly FactExamples[] {
  const { definitions } = entry.rules;
  const valuesOf = (fact: string): readonly FactValue[] => {
    const thresholds = thresholdsOf(when, fact, definitions);
    return thresholds.length > 0 ? valuesAround(fact, thresholds) : [false, true];
  };
  const all = factsOf(when, definitions);
  return all.flatMap((fact) => {
    const thresholds = thresholdsOf(when, fact, definitions);
    const values = valuesOf(fact);
    const judged = (context: Known): readonly Truth[] =>
      values.map((value) => judge(when, { ...context, [fact]: value }, definitions).truth);
    const contexts = combinations(all.filter((one) => one !== fact).map((one) => [one, valuesOf(one)]));
    // Between which neighboring values the outcome turns: a set per context, so that every threshold gets its turn.
    const turns = (context: Known): readonly number[] => {
      const outcomes = judged(context);
      return outcomes.flatMap((outcome, i) => (i > 0 && outcome !== outcomes[i - 1] ? [i] : []));
    };
    const shown = new Set<number>();
    const walks: FactExamples[] = [];
    for (const context of contexts) {
      const fresh = turns(context).filter((turn) => !shown.has(turn));
      if (fresh.length === 0) continue;
      const better = contexts.find(
        (other) => fresh.every((turn) => turns(other).includes(turn)) && !deniesItself(entry, other, fact, values),
      );
      const chosen = better ?? context;
      for (const turn of turns(chosen)) shown.add(turn);
      walks.push(walk(entry, when, fact, shorten(chosen, judged), values, thresholds.length > 0));
      if (thresholds.length === 0 || shown.size >= thresholds.length) break;
    }
    return walks;
  });
}

function deniesItself(entry: Entry, context: Known, fact: string, values: readonly FactValue[]): boolean {
  return values.some((value) => reach(entry, { ...context, [fact]: value }).contradictory);
}

/** Leaves out of a context what changes no outcome; where several denials remain, all of them, so that they can be said as one. */
function shorten(
  context: Known,
  judged: (context: Known) => readonly Truth[],
): Pick<FactExamples, 'context' | 'restIsNo'> {
  const outcomes = judged(context).join();
  let short = context;
  for (const fact of Object.keys(context)) {
    const { [fact]: _left, ...rest } = short;
    if (judged(rest).join() === outcomes) short = rest;
  }
  const denials = (record: Known): readonly string[] => Object.keys(record).filter((fact) => record[fact] === false);
  if (denials(short).length < 2) return { context: short, restIsNo: false };
  const full = { ...short, ...Object.fromEntries(denials(context).map((fact) => [fact, false])) };
  const open = Object.keys(context).some((fact) => typeof context[fact] === 'boolean' && !Object.hasOwn(full, fact));
  return { context: full, restIsNo: !open };
}

function walk(
  entry: Entry,
  when: Condition,
  fact: string,
  { context, restIsNo }: Pick<FactExamples, 'context' | 'restIsNo'>,
  values: readonly FactValue[],
  isNumber: boolean,
): FactExamples {
  const found = dictionary.find(({ id }) => id === fact);
  const ordered: readonly (FactValue | undefined)[] = isNumber
    ? [...values, ...(found && 'mayNotApply' in found ? (['not-applicable'] as const) : []), undefined]
    : [true, false, undefined];
  const examples = ordered.map((value): Example => {
    const record = value === undefined ? context : { ...context, [fact]: value };
    const outcome = judge(when, record, entry.rules.definitions).truth;
    return { value, outcome, remarks: remarksOn(entry, record, outcome) };
  });
  return { fact, kind: isNumber ? 'number' : 'boolean', context, restIsNo, examples };
}
