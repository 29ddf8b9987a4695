import { InputError, show } from '../errors.ts';
import type { Condition, Definitions, Facts } from '../language/condition.ts';

/** 0 not met, 1 unknown, 2 met: `all` comes to the smallest of its members, `any` to the largest. */
type Outcome = 0 | 1 | 2;

/**
 * What a condition comes to, as `judge` of the language finds it (property test), without the lists of reasons: a tool judges forty rules
 * on every answer, and needs reasons for the unknown ones only.
 *
 * @throws InputError `unknown-ref`
 * @example outcomeOf({ fact: 'fever' }, {}, {}) // 1
 */
export function outcomeOf(condition: Condition, facts: Facts, definitions: Definitions): Outcome {
  if ('fact' in condition) {
    const value = facts[condition.fact];
    if (value === undefined) return 1;
    const holds = 'op' in condition ? typeof value === 'number' && compare(value, condition) : value === true;
    return holds ? 2 : 0;
  }
  if ('not' in condition) return (2 - outcomeOf(condition.not, facts, definitions)) as Outcome;
  if ('ref' in condition) return outcomeOf(named(condition.ref, definitions), facts, definitions);
  // One member settles an `all` by not being met, an `any` by being met.
  const [members, settling] = 'all' in condition ? [condition.all, 0 as const] : [condition.any, 2 as const];
  let outcome: Outcome = settling === 0 ? 2 : 0;
  for (const member of members) {
    const next = outcomeOf(member, facts, definitions);
    if (next === settling) return settling;
    if (next === 1) outcome = 1;
  }
  return outcome;
}

function named(name: string, definitions: Definitions): Condition {
  const condition = definitions[name];
  if (condition) return condition;
  throw new InputError([
    { code: 'unknown-ref', path: ['ref'], expected: 'the name of a definition', received: show(name) },
  ]);
}

function compare(x: number, { op, value: y }: Extract<Condition, { op: unknown }>): boolean {
  if (op === '=') return x === y;
  return op === '>=' ? x >= y : op === '>' ? x > y : op === '<=' ? x <= y : x < y;
}

/** Adds the absent facts that keep a condition unknown. */
export function addNeeds(needs: Set<string>, condition: Condition, facts: Facts, definitions: Definitions): void {
  if (outcomeOf(condition, facts, definitions) !== 1) return;
  if ('fact' in condition) needs.add(condition.fact);
  else if ('not' in condition) addNeeds(needs, condition.not, facts, definitions);
  else if ('ref' in condition) addNeeds(needs, named(condition.ref, definitions), facts, definitions);
  else {
    for (const member of 'all' in condition ? condition.all : condition.any)
      addNeeds(needs, member, facts, definitions);
  }
}
