import { type Compiled, compile, type Slots } from '../language/compile.ts';
import type { Condition, FactValue } from '../language/condition.ts';
import { factsOf, follow, type Scope, scopeOf } from '../language/resolve.ts';
import { type Criterion, levels, type Row, type ScreeningItem } from './criterion.ts';
import type { RuleSet } from './ruleset.ts';

/** Above this many cases the check gives up and answers "it may": the overlay then has to declare the lowering. */
const mostCases = 200_000;

/**
 * Does the new version give a lower grade? Leaving or becoming the purple mark counts, since a mark is no level; so do an emergency that is none
 * any more, and a mandatory screening item that need not be offered any more.
 */
export function lowersGrade(before: Row, after: Row): boolean {
  const [old, next] = [before as Partial<Criterion & ScreeningItem>, after as Partial<Criterion & ScreeningItem>];
  if ((old.emergency && !next.emergency) || (next.suggested && !old.suggested)) return true;
  const [from, to] = [old.grade, next.grade];
  if (from === to || from === undefined || to === undefined) return false;
  return from === 'purple' || to === 'purple' || levels.indexOf(to) < levels.indexOf(from);
}

/**
 * Is there a woman who meets the old version of a row and not the new one, or whose plan followed the old one until a fact is recorded?
 *
 * Decided by trying every case that can differ: each boolean true, false and absent; each number below, at and above every threshold either
 * version compares it with, not applicable, and absent. Between two thresholds all numbers behave alike, so the check is exact.
 */
export function canLower(before: Row, after: Row, ruleset: RuleSet): boolean {
  const { definitions } = ruleset;
  const both: Condition = { any: [...partsOf(before), ...partsOf(after)] };
  const names = factsOf(both, definitions);
  const thresholds = new Map<string, number[]>();
  collectThresholds(both, scopeOf(definitions), thresholds);
  const choices = names.map((name) => {
    const fact = ruleset.facts.find(({ id }) => id === name);
    return choicesOf(thresholds.get(name), fact?.kind === 'number' && fact.integer === true);
  });
  if (choices.reduce((product, { length }) => product * length, 1) > mostCases) return true;

  const slotOf = new Map(names.map((fact, slot) => [fact, slot]));
  const version = (row: Row): Version => {
    const [reach, given, awaited] = partsOf(row).map((part) => compile(part, slotOf, definitions));
    return { reach: reach as Compiled, given, awaited };
  };
  const number = new Float64Array(names.length);
  const slots: Slots = { state: new Uint8Array(names.length), number, other: number };
  return someCase(choices, slots, 0, version(before), version(after));
}

/** What makes a row count, then, where it has that, what makes the plan follow it and what it waits for. */
function partsOf(row: Row): readonly Condition[] {
  const { floor, untilRecorded } = row as Partial<Criterion>;
  const reach: Condition = floor ? { any: [row.when, floor] } : row.when;
  return untilRecorded ? [reach, untilRecorded.given, untilRecorded.open] : [reach];
}

interface Version {
  readonly reach: Compiled;
  readonly given: Compiled | undefined;
  readonly awaited: Compiled | undefined;
}

/** Does the plan follow the row: because it is met, or until a fact is recorded? */
function governs({ reach, given, awaited }: Version, slots: Slots): boolean {
  const outcome = reach.test(slots);
  return outcome === 2 || (outcome === 1 && given?.test(slots) === 2 && awaited?.test(slots) === 1);
}

function someCase(
  choices: readonly (readonly (FactValue | undefined)[])[],
  slots: Slots,
  slot: number,
  old: Version,
  next: Version,
): boolean {
  const own = choices[slot];
  if (!own) {
    if (old.reach.test(slots) === 2) return next.reach.test(slots) !== 2;
    return governs(old, slots) && !governs(next, slots);
  }
  return own.some((value) => {
    slots.state[slot] = value === undefined ? 1 : value === false ? 0 : 2;
    slots.number[slot] = typeof value === 'number' ? value : Number.NaN;
    return someCase(choices, slots, slot + 1, old, next);
  });
}

function choicesOf(thresholds: readonly number[] | undefined, integer: boolean): readonly (FactValue | undefined)[] {
  if (!thresholds) return [true, false, undefined];
  const sorted = [...new Set(thresholds)].sort((a, b) => a - b);
  const between = sorted.map((value, i) => (value + (sorted[i + 1] ?? value + 2)) / 2);
  const numbers = [(sorted[0] as number) - 1, ...sorted, ...between];
  return [...new Set(integer ? numbers.map(Math.floor) : numbers), 'not-applicable', undefined];
}

function collectThresholds(condition: Condition, scope: Scope, found: Map<string, number[]>): void {
  if ('ref' in condition) collectThresholds(...follow(condition.ref, scope), found);
  else if ('not' in condition) collectThresholds(condition.not, scope, found);
  else if ('all' in condition) for (const member of condition.all) collectThresholds(member, scope, found);
  else if ('any' in condition) for (const member of condition.any) collectThresholds(member, scope, found);
  else if ('op' in condition) found.set(condition.fact, [...(found.get(condition.fact) ?? []), condition.value]);
}
