import { type Condition, cn2017 } from '@anchan/core';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';

const comparisons: Readonly<Record<string, (fact: number, value: number) => boolean>> = {
  '>=': (fact, value) => fact >= value,
  '>': (fact, value) => fact > value,
  '<=': (fact, value) => fact <= value,
  '<': (fact, value) => fact < value,
  '=': (fact, value) => fact === value,
};
const builtIn = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
  '=': 'equal',
} as const;

/** The condition as json-rules-engine writes it. `may` asks "met or unknown": a missing fact then counts as met. */
function toNested(condition: Condition, may: boolean): NestedCondition {
  if ('ref' in condition) return toNested(cn2017.definitions[condition.ref] as Condition, may);
  if ('not' in condition) return { not: toNested(condition.not, !may) } as NestedCondition;
  if ('all' in condition) return { all: condition.all.map((member) => toNested(member, may)) };
  if ('any' in condition) return { any: condition.any.map((member) => toNested(member, may)) };
  if ('op' in condition) {
    const operator = may ? `missing or ${condition.op}` : builtIn[condition.op];
    return { fact: condition.fact, operator, value: condition.value };
  }
  return { fact: condition.fact, operator: may ? 'missing or equal' : 'equal', value: true };
}

function topLevel(nested: NestedCondition): TopLevelCondition {
  return ('all' in nested || 'any' in nested ? nested : { all: [nested] }) as TopLevelCondition;
}

/**
 * The same rows in json-rules-engine. It knows two values: `met` alone is what its users write; `met and open` asks each row twice, which is what it
 * takes to learn, as `assessRisk` does, how far a level could still rise. Neither applies implications, derives facts or gives reasons.
 */
export function jsonRulesEngine(ask: 'met' | 'met and open'): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [op, holds] of Object.entries(comparisons)) {
    engine.addOperator(
      `missing or ${op}`,
      (fact: unknown, value: unknown) =>
        fact === undefined || (typeof fact === 'number' && holds(fact, value as number)),
    );
  }
  engine.addOperator('missing or equal', (fact: unknown, value: unknown) => fact === undefined || fact === value);
  for (const { id, grade, when, floor } of [...cn2017.grading, ...cn2017.beyond]) {
    const reach: Condition = floor ? { any: [when, floor] } : when;
    for (const may of ask === 'met' ? [false] : [false, true]) {
      engine.addRule({ conditions: topLevel(toNested(reach, may)), event: { type: id, params: { grade, may } } });
    }
  }
  return engine;
}
