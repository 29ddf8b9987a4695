import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Slots } from '../src/language/compile.ts';
import type { Comparator, Condition, Definitions, Facts, FactValue } from '../src/language/condition.ts';

/** A small world of facts, so that random conditions and random records meet often. */
export const booleanNames = ['a', 'b', 'c', 'd'];
export const numberNames = ['x', 'y', 'z'];
export const names = [...booleanNames, ...numberNames];
export const slotOf: ReadonlyMap<string, number> = new Map(names.map((name, slot) => [name, slot]));

const comparators: readonly Comparator[] = ['>=', '>', '<=', '<', '='];
const value = fc.constantFrom(-1, 0, 1.5, 2, 3);

/** Conditions over the small world; `refs` are the names they may point to. */
export function conditionArbitrary(refs: readonly string[] = []): fc.Arbitrary<Condition> {
  const leaves: fc.Arbitrary<Condition>[] = [
    fc.record({ fact: fc.constantFrom(...booleanNames) }),
    fc.record({ fact: fc.constantFrom(...numberNames), op: fc.constantFrom(...comparators), value }),
    ...(refs.length > 0 ? [fc.record({ ref: fc.constantFrom(...refs) })] : []),
  ];
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const members = fc.array(tie('condition'), { minLength: 1, maxLength: 4, depthIdentifier: 'members' });
    return {
      condition: fc.oneof(
        { maxDepth: 4 },
        { weight: 4, arbitrary: fc.oneof(...leaves) },
        { weight: 2, arbitrary: fc.record({ all: members }) },
        { weight: 2, arbitrary: fc.record({ any: members }) },
        { weight: 1, arbitrary: fc.record({ not: tie('condition') }) },
      ),
    };
  });
  return condition;
}

/** Definitions of which each may point to those before it. */
export const definitionsArbitrary: fc.Arbitrary<Definitions> = fc.record({
  first: conditionArbitrary(),
  second: conditionArbitrary(['first']),
  third: conditionArbitrary(['first', 'second']),
});
export const refNames = ['first', 'second', 'third'];

const number: fc.Arbitrary<FactValue> = fc.oneof(
  fc.constantFrom(-2, -1, 0, 1, 1.5, 2, 3, 4),
  fc.constant('not-applicable'),
);

/** What is known of the small world; absent facts are unknown. */
export const factsArbitrary: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(names.map((name) => [name, booleanNames.includes(name) ? fc.boolean() : number])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

/** Everything known, and every number a number. */
export const plainFactsArbitrary: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    names.map((name) => [
      name,
      booleanNames.includes(name) ? fc.boolean() : fc.constantFrom(-2, -1, 0, 1, 1.5, 2, 3, 4),
    ]),
  ),
) as fc.Arbitrary<Facts>;

/** A record of the small world in slots. */
export function slotsOf(facts: Facts): Slots {
  const state = new Uint8Array(names.length).fill(1);
  const values = new Float64Array(names.length).fill(Number.NaN);
  for (const [slot, name] of names.entries()) {
    const known = facts[name];
    if (known === undefined) continue;
    state[slot] = known === false ? 0 : 2;
    if (typeof known === 'number') values[slot] = known;
  }
  return { state, number: values, other: values };
}

/** The first run of a sequence that is not itself a repetition: each element once, in order. */
export function onlyOnce(list: readonly unknown[]): boolean {
  return isDeepStrictEqual([...new Set(list)], list);
}
