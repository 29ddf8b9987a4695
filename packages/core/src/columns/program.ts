import type { Comparator, Condition } from '../language/condition.ts';
import { follow, type Scope } from '../language/resolve.ts';

/**
 * A condition over 32 women at a time. Every node owns two rows of bits: `met`, and `may` (met or unknown). With these, three-valued logic is
 * plain bit logic: `all` ands both, `any` ors both, `not` swaps and inverts them.
 */
export type Node =
  | { readonly kind: 'fact'; readonly slot: number }
  | { readonly kind: 'number'; readonly slot: number; readonly op: Comparator; readonly value: number }
  | { readonly kind: 'all' | 'any'; readonly members: readonly number[] }
  | { readonly kind: 'not'; readonly member: number };

/** A node that is unknown for everyone takes no place in the program. */
const unknownForAll = -1;

/** Collects nodes, each distinct one once, members before what they belong to. */
export class Program {
  readonly nodes: Node[] = [];
  readonly #seen = new Map<string, number>();
  readonly #slotOf: ReadonlyMap<string, number>;
  /** Slots about which something can be known for somebody. */
  readonly #live: ReadonlySet<number>;

  constructor(slotOf: ReadonlyMap<string, number>, live: ReadonlySet<number>) {
    this.#slotOf = slotOf;
    this.#live = live;
  }

  /** Adds a condition and returns its node, or -1 when it is unknown for everyone. */
  add(condition: Condition, scope: Scope): number {
    if ('ref' in condition) return this.add(...follow(condition.ref, scope));
    if ('not' in condition) {
      const member = this.add(condition.not, scope);
      return member === unknownForAll ? member : this.#node({ kind: 'not', member });
    }
    if ('all' in condition) return this.#list('all', condition.all, scope);
    if ('any' in condition) return this.#list('any', condition.any, scope);
    const slot = this.#slotOf.get(condition.fact) as number;
    if (!this.#live.has(slot)) return unknownForAll;
    if ('op' in condition) return this.#node({ kind: 'number', slot, op: condition.op, value: condition.value });
    return this.#node({ kind: 'fact', slot });
  }

  /** Members that are unknown for everyone are kept as one -1: they cap `all` and `any` without being computed. */
  #list(kind: 'all' | 'any', conditions: readonly Condition[], scope: Scope): number {
    const members = [...new Set(conditions.map((member) => this.add(member, scope)))];
    if (members.length === 1) return members[0] as number;
    return this.#node({ kind, members: members.sort((a, b) => a - b) });
  }

  #node(node: Node): number {
    const key = JSON.stringify(node);
    let index = this.#seen.get(key);
    if (index === undefined) {
      index = this.nodes.push(node) - 1;
      this.#seen.set(key, index);
    }
    return index;
  }
}
