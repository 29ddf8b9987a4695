import type { FactId } from '@anchan/core/facts';
import { type Condition, type Definitions, factsOf } from '@anchan/core/language';
import type { Implication } from '@anchan/core/rules';

/** A fact and the condition by which it follows from others: the `any` of every implication that names it. */
export interface Implied {
  readonly fact: FactId;
  readonly when: Condition<FactId>;
}

/**
 * Implications in rounds, so that working through the rounds once gives what repeating them until nothing changes would give. An implication stands in
 * as many rounds as there are implied facts on the longest way to it; facts that imply each other stand in each of their rounds. It holds because an
 * implication denies nothing: a fact that follows does so by a way that passes no fact twice.
 *
 * @returns the rounds, first to last
 */
export function implicationRounds(
  implications: readonly Implication[],
  definitions: Definitions,
): readonly (readonly Implied[])[] {
  const conditions = new Map<FactId, readonly Condition<FactId>[]>();
  for (const { when, then } of implications) conditions.set(then, [...(conditions.get(then) ?? []), when]);
  const implied = [...conditions].map(([fact, whens]): Implied => {
    return { fact, when: whens.length === 1 ? (whens[0] as Condition<FactId>) : { any: whens } };
  });
  const before = new Map(
    implied.map(({ fact, when }) => [
      fact,
      factsOf(when, definitions).filter((one) => conditions.has(one as FactId)) as FactId[],
    ]),
  );
  const longest = new Map(implied.map(({ fact }) => [fact, longestWayTo(fact, before, new Set())]));
  return Array.from({ length: Math.max(0, ...longest.values()) }, (_, round) =>
    implied.filter(({ fact }) => (longest.get(fact) as number) > round),
  );
}

/** How many facts stand on the longest way that ends at `fact` and passes none twice. */
function longestWayTo(fact: FactId, before: ReadonlyMap<FactId, readonly FactId[]>, passed: Set<FactId>): number {
  passed.add(fact);
  let longest = 0;
  for (const earlier of before.get(fact) ?? []) {
    if (!passed.has(earlier)) longest = Math.max(longest, longestWayTo(earlier, before, passed));
  }
  passed.delete(fact);
  return longest + 1;
}
