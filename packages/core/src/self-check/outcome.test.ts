import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Definitions, Facts } from '../language/condition.ts';
import { judge } from '../language/evaluate.ts';
import { addNeeds, outcomeOf } from './_outcome.ts';

const definitions: Definitions = {
  older: { fact: 'age', op: '>=', value: 2 },
  unwell: { any: [{ fact: 'fever' }, { not: { ref: 'older' } }] },
};
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({ fact: fc.constantFrom('fever', 'pain', 'age') }),
    fc.record({
      fact: fc.constantFrom('age', 'weeks', 'fever'),
      op: fc.constantFrom<'>=' | '>' | '<=' | '<' | '='>('>=', '>', '<=', '<', '='),
      value: fc.integer({ min: 0, max: 4 }),
    }),
    fc.record({ ref: fc.constantFrom('older', 'unwell') }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const number = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('not-applicable' as const));
const facts: fc.Arbitrary<Facts> = fc.record(
  { fever: fc.boolean(), pain: fc.boolean(), age: number, weeks: number },
  { requiredKeys: [] },
);

describe('the quick reading of a condition', () => {
  test('agrees with the reference interpreter, in outcome and in what is still needed', () => {
    fc.assert(
      fc.property(condition, facts, (one, record) => {
        const { truth, needs } = judge(one, record, definitions);
        expect(outcomeOf(one, record, definitions)).toBe(truth === 'met' ? 2 : truth === 'unknown' ? 1 : 0);
        const found = new Set<string>();
        addNeeds(found, one, record, definitions);
        expect(found).toEqual(new Set(needs));
      }),
      { numRuns: 2000 },
    );
  });

  test('a name that is not defined is an error', () => {
    expect(() => outcomeOf({ ref: 'nobody' }, {}, definitions)).toThrow(
      'ref: expected the name of a definition, received "nobody"',
    );
  });
});
