import { comparators } from './comparators.ts';
import type { Condition, Definitions, Facts, FactValue, Truth } from './condition.ts';
import { follow, type Scope, scopeOf } from './resolve.ts';

/** What a condition came to, which facts settled it, and which facts could still settle it. */
export interface Judgement {
  readonly truth: Truth;
  /** Facts that decide the outcome; empty while it is unknown. */
  readonly decidedBy: readonly string[];
  /** Absent facts that could still decide it; empty once it is known. */
  readonly needs: readonly string[];
}

function known(truth: boolean, fact: string): Judgement {
  return { truth: truth ? 'met' : 'not-met', decidedBy: [fact], needs: [] };
}

function ownValue(facts: Facts, fact: string): FactValue | undefined {
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

/**
 * Judges a condition on one record. This interpreter is the reference: the compiled form and the SQL must agree with it.
 *
 * @param facts       numbers in the dictionary's units, booleans, `'not-applicable'`; absent means unknown
 * @param definitions named conditions for `{ ref }`
 * @throws InputError `unknown-ref` or `circular-ref` when a name is not defined, or is defined by itself
 * @example judge({ fact: 'ageYears', op: '>=', value: 35 }, {}) // { truth: 'unknown', decidedBy: [], needs: ['ageYears'] }
 */
export function judge(condition: Condition, facts: Facts, definitions: Definitions = {}): Judgement {
  return judgeIn(condition, facts, scopeOf(definitions));
}

function judgeIn(condition: Condition, facts: Facts, scope: Scope): Judgement {
  if ('ref' in condition) {
    const [named, inner] = follow(condition.ref, scope);
    return judgeIn(named, facts, inner);
  }
  if ('not' in condition) {
    const inner = judgeIn(condition.not, facts, scope);
    return { ...inner, truth: negated[inner.truth] };
  }
  if ('all' in condition) return combine(condition.all, 'not-met', 'met', facts, scope);
  if ('any' in condition) return combine(condition.any, 'met', 'not-met', facts, scope);

  const value = ownValue(facts, condition.fact);
  if (value === undefined) return { truth: 'unknown', decidedBy: [], needs: [condition.fact] };
  if (!('op' in condition)) return known(value === true, condition.fact);
  return known(typeof value === 'number' && comparators[condition.op](value, condition.value), condition.fact);
}

const negated: Readonly<Record<Truth, Truth>> = { met: 'not-met', 'not-met': 'met', unknown: 'unknown' };

/** `any` is settled by one member that is met; `all` by one that is not. Otherwise every member has to be known. */
function combine(
  members: readonly Condition[],
  settledBy: Truth,
  otherwise: Truth,
  facts: Facts,
  scope: Scope,
): Judgement {
  const judgements = members.map((member) => judgeIn(member, facts, scope));
  const settling = judgements.filter((j) => j.truth === settledBy);
  if (settling.length > 0) return { truth: settledBy, decidedBy: union(settling.map((j) => j.decidedBy)), needs: [] };
  const open = judgements.filter((j) => j.truth === 'unknown');
  if (open.length > 0) return { truth: 'unknown', decidedBy: [], needs: union(open.map((j) => j.needs)) };
  return { truth: otherwise, decidedBy: union(judgements.map((j) => j.decidedBy)), needs: [] };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** Only the outcome of {@link judge}. */
export function evaluate(condition: Condition, facts: Facts, definitions: Definitions = {}): Truth {
  return judge(condition, facts, definitions).truth;
}
