import { InputError, show } from '../errors.ts';
import { comparators } from './comparators.ts';
import type { Comparator, Condition, Definitions } from './condition.ts';
import { follow, type Scope, scopeOf } from './resolve.ts';

/** Outcomes as numbers, so that `all` is the smaller and `any` the larger: 0 not met, 1 unknown, 2 met. */
export type Outcome = 0 | 1 | 2;

/**
 * One record, ready for compiled conditions: a slot per fact.
 * `state` holds an outcome for a boolean fact; for a number fact 1 means unknown and anything else known.
 * `number` holds the value, `NaN` where it is unknown or not applicable, so that no comparison holds. `other` holds a second value where the record
 * contradicts itself, else the same: a comparison that only the second one meets is unknown.
 */
export interface Slots {
  readonly state: Uint8Array;
  readonly number: Float64Array;
  readonly other: Float64Array;
}

export interface Compiled {
  /** What the condition comes to on a record. */
  readonly test: (slots: Slots) => Outcome;
  /** The slots behind an outcome just tested, each once: those that decide it, or, for unknown, those that could still decide it. */
  readonly reasonsFor: (slots: Slots, outcome: Outcome) => readonly number[];
  /** Every slot the condition can ask for, in reading order, each once. */
  readonly slots: readonly number[];
}

/**
 * Turns a condition into functions once, so that a table can be run on many records. No code is generated from text, so it runs under a
 * strict content security policy. It agrees with `judge` on every record (property test).
 *
 * @param slotOf which slot a fact has
 * @throws InputError `unknown-fact`, `unknown-ref`, `circular-ref`
 */
export function compile(
  condition: Condition,
  slotOf: ReadonlyMap<string, number>,
  definitions: Definitions = {},
): Compiled {
  return compileIn(condition, slotOf, scopeOf(definitions));
}

function compileIn(condition: Condition, slotOf: ReadonlyMap<string, number>, scope: Scope): Compiled {
  if ('ref' in condition) {
    const [named, inner] = follow(condition.ref, scope);
    return compileIn(named, slotOf, inner);
  }
  if ('not' in condition) {
    const inner = compileIn(condition.not, slotOf, scope);
    return {
      slots: inner.slots,
      test: (slots) => (2 - inner.test(slots)) as Outcome,
      reasonsFor: (slots, outcome) => inner.reasonsFor(slots, (2 - outcome) as Outcome),
    };
  }
  if ('all' in condition) return compileList(condition.all, 0, slotOf, scope);
  if ('any' in condition) return compileList(condition.any, 2, slotOf, scope);

  const slot = slotOf.get(condition.fact);
  if (slot === undefined) {
    const expected = 'a fact of the dictionary';
    throw new InputError([{ code: 'unknown-fact', path: ['fact'], expected, received: show(condition.fact) }]);
  }
  return {
    slots: [slot],
    test:
      'op' in condition
        ? comparison(slot, condition.op, condition.value)
        : (slots: Slots) => slots.state[slot] as Outcome,
    reasonsFor: () => [slot],
  };
}

function comparison(slot: number, op: Comparator, value: number): (slots: Slots) => Outcome {
  const holds = comparators[op];
  return ({ state, number, other }) => {
    if (state[slot] === 1) return 1;
    if (holds(number[slot] as number, value)) return 2;
    return holds(other[slot] as number, value) ? 1 : 0;
  };
}

/** `settling` is the outcome by which one member settles the whole: 2 for `any`, 0 for `all`. */
function compileList(
  members: readonly Condition[],
  settling: 0 | 2,
  slotOf: ReadonlyMap<string, number>,
  scope: Scope,
): Compiled {
  const compiled = members.map((member) => compileIn(member, slotOf, scope));
  const tests = compiled.map(({ test }) => test);
  const otherwise = (2 - settling) as Outcome;
  return {
    slots: [...new Set(compiled.flatMap(({ slots }) => slots))],
    test: (slots) => {
      let outcome = otherwise;
      for (let i = 0; i < tests.length; i++) {
        const next = (tests[i] as Compiled['test'])(slots);
        if (next === settling) return settling;
        if (next === 1) outcome = 1;
      }
      return outcome;
    },
    reasonsFor: (slots, outcome) => {
      const behind = compiled.filter((member) => member.test(slots) === outcome);
      // What an answer has already opened is asked for before what nobody has touched.
      const opened = (member: Compiled): boolean => member.slots.some((slot) => slots.state[slot] !== 1);
      const ordered =
        outcome === 1 ? [...behind.filter(opened), ...behind.filter((member) => !opened(member))] : behind;
      return [...new Set(ordered.flatMap((member) => member.reasonsFor(slots, outcome)))];
    },
  };
}
