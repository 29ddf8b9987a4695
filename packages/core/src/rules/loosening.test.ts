import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { booleanNames, conditionArbitrary, names } from '../../test/_conditions.ts';
import { runs } from '../../test/_records.ts';
import type { Fact } from '../facts/fact.ts';
import type { Condition, Facts, FactValue } from '../language/condition.ts';
import { evaluate } from '../language/evaluate.ts';
import { factsOf } from '../language/resolve.ts';
import type { Row } from './criterion.ts';
import { canLower, lowersGrade } from './loosening.ts';
import { cn2017 } from './national.ts';
import type { RuleSet } from './ruleset.ts';

vi.setConfig({ testTimeout: 60_000 });

const facts: readonly Fact[] = names.map((id) =>
  booleanNames.includes(id)
    ? { id, kind: 'boolean', by: ['woman'], group: 'basics' }
    : {
        id,
        kind: 'number',
        by: ['woman'],
        group: 'basics',
        unit: 'cm',
        range: [-10, 10],
        ...(id === 'z' ? { integer: true } : {}),
      },
);
const ruleset: RuleSet = { ...cn2017, facts, definitions: {} };

interface Parts {
  readonly when: Condition;
  readonly floor?: Condition;
  readonly untilRecorded?: { readonly given: Condition; readonly open: Condition };
}
const rowOf = (parts: Parts): Row => ({ id: 'L.1', zh: '条目', evidence: 'regional', ...parts }) as unknown as Row;
const lower = (before: Parts, after: Parts): boolean => canLower(rowOf(before), rowOf(after), ruleset);

/** Every record of some facts, numbers at, beside and between all values that conditions of the small world use. */
function everyRecord(ids: readonly string[]): readonly Facts[] {
  const choices = (id: string): readonly (FactValue | undefined)[] => {
    if (booleanNames.includes(id)) return [true, false, undefined];
    const whole = [-2, -1, 0, 1, 2, 3, 4];
    return [...(id === 'z' ? whole : [...whole, -0.5, 0.5, 1.5, 1.75, 2.5, 9]), 'not-applicable', undefined];
  };
  return ids.reduce<readonly Facts[]>(
    (records, id) =>
      records.flatMap((record) =>
        choices(id).map((value) => (value === undefined ? record : { ...record, [id]: value })),
      ),
    [{}],
  );
}

const few = conditionArbitrary().filter((condition) => factsOf(condition).length <= 3);

describe('canLower', () => {
  test('is exact: it says so when and only when some record meets the old version and not the new one', () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const used = factsOf({ any: [before, after] });
        fc.pre(used.length <= 4 && used.filter((id) => !booleanNames.includes(id)).length <= 2);
        const loser = everyRecord(used).find(
          (record) => evaluate(before, record) === 'met' && evaluate(after, record) !== 'met',
        );
        expect(lower({ when: before }, { when: after }), JSON.stringify(loser)).toBe(loser !== undefined);
      }),
      runs(300),
    );
  });

  test.each<[string, Parts, Parts, boolean]>([
    ['the same row', { when: { fact: 'a' } }, { when: { fact: 'a' } }, false],
    ['a finding that joins', { when: { fact: 'a' } }, { when: { any: [{ fact: 'a' }, { fact: 'b' }] } }, false],
    ['a finding that goes', { when: { any: [{ fact: 'a' }, { fact: 'b' }] } }, { when: { fact: 'a' } }, true],
    ['a guard that joins', { when: { fact: 'a' } }, { when: { all: [{ fact: 'a' }, { not: { fact: 'b' } }] } }, true],
    [
      'a guard that joins above a lower bound',
      { when: { fact: 'a' } },
      { when: { all: [{ fact: 'a' }, { not: { fact: 'b' } }] }, floor: { fact: 'a' } },
      false,
    ],
    ['a lower bound that goes', { when: { fact: 'a' }, floor: { fact: 'b' } }, { when: { fact: 'a' } }, true],
    [
      'a threshold that moves up',
      { when: { fact: 'x', op: '>=', value: 2 } },
      { when: { fact: 'x', op: '>=', value: 3 } },
      true,
    ],
    [
      'a threshold that moves down',
      { when: { fact: 'x', op: '>=', value: 3 } },
      { when: { fact: 'x', op: '>=', value: 2 } },
      false,
    ],
    [
      'a threshold that is left out',
      { when: { fact: 'x', op: '>=', value: 2 } },
      { when: { fact: 'x', op: '>', value: 2 } },
      true,
    ],
    [
      'a number above the last threshold',
      { when: { fact: 'x', op: '>', value: 2 } },
      { when: { fact: 'x', op: '=', value: 2.5 } },
      true,
    ],
    [
      'a number below the first threshold',
      { when: { fact: 'x', op: '<', value: 2 } },
      { when: { fact: 'x', op: '=', value: 1 } },
      true,
    ],
    [
      'numbers between two thresholds',
      { when: { fact: 'x', op: '>', value: 1 } },
      {
        when: {
          any: [
            { fact: 'x', op: '>', value: 3 },
            { fact: 'x', op: '=', value: 3 },
          ],
        },
      },
      true,
    ],
    [
      'between whole numbers there is nothing',
      { when: { fact: 'z', op: '>', value: 1 } },
      { when: { fact: 'z', op: '>=', value: 2 } },
      false,
    ],
    [
      'but between other numbers there is',
      { when: { fact: 'x', op: '>', value: 1 } },
      { when: { fact: 'x', op: '>=', value: 2 } },
      true,
    ],
    [
      'what does not apply',
      { when: { not: { fact: 'x', op: '<', value: 2 } } },
      { when: { fact: 'x', op: '>=', value: 2 } },
      true,
    ],
  ])('%s: from %o to %o it is %s', (_, before, after, expected) => {
    expect(lower(before, after)).toBe(expected);
  });

  test('counts a plan that no longer waits on the higher side', () => {
    const waiting: Parts = {
      when: { all: [{ fact: 'a' }, { fact: 'b' }] },
      untilRecorded: { given: { fact: 'a' }, open: { fact: 'b' } },
    };
    const plain: Parts = { when: waiting.when };
    expect(lower(waiting, plain)).toBe(true);
    expect(lower(plain, waiting)).toBe(false);
    expect(lower(waiting, waiting)).toBe(false);
    expect(lower(waiting, { ...plain, floor: { fact: 'a' } })).toBe(false); // met at once instead of planned
    expect(lower(waiting, { ...waiting, untilRecorded: { given: { fact: 'c' }, open: { fact: 'b' } } })).toBe(true);
    expect(lower(waiting, { ...waiting, untilRecorded: { given: { fact: 'a' }, open: { fact: 'c' } } })).toBe(true);
  });

  test('follows names', () => {
    const named = {
      ...ruleset,
      definitions: { either: { any: [{ fact: 'a' }, { fact: 'b' }] } },
    } as unknown as RuleSet;
    expect(canLower(rowOf({ when: { ref: 'either' } }), rowOf({ when: { fact: 'a' } }), named)).toBe(true);
    expect(canLower(rowOf({ when: { fact: 'a' } }), rowOf({ when: { ref: 'either' } }), named)).toBe(false);
  });

  test('says "it may" when there is too much to try', () => {
    const many = Array.from({ length: 11 }, (_, i) => `f${i}`); // 3^11 = 177 147 cases are tried, 3^12 are not
    const wide = (ids: readonly string[]): Parts => ({ when: { any: ids.map((fact) => ({ fact })) } });
    expect(lower(wide(many), wide(many))).toBe(false);
    expect(lower(wide([...many, 'f11']), wide([...many, 'f11']))).toBe(true);
  });
});

describe('lowersGrade', () => {
  const graded = (grade?: string, more: object = {}): Row => ({
    ...rowOf({ when: { fact: 'a' } }),
    ...(grade ? { grade } : {}),
    ...more,
  });

  test.each<[string | undefined, string | undefined, boolean]>([
    ['red', 'red', false],
    ['red', 'orange', true],
    ['orange', 'yellow', true],
    ['yellow', 'orange', false],
    ['orange', 'red', false],
    ['purple', 'purple', false],
    ['purple', 'red', true],
    ['red', 'purple', true],
    [undefined, undefined, false],
    [undefined, 'red', false],
    ['red', undefined, false],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(lowersGrade(graded(from), graded(to))).toBe(expected);
  });

  test('an emergency that is none any more, and an item that need not be offered any more, count', () => {
    expect(lowersGrade(graded('red', { emergency: true }), graded('red'))).toBe(true);
    expect(lowersGrade(graded('red'), graded('red', { emergency: true }))).toBe(false);
    expect(lowersGrade(graded('red', { emergency: true }), graded('red', { emergency: true }))).toBe(false);
    expect(lowersGrade(graded(), graded(undefined, { suggested: true }))).toBe(true);
    expect(lowersGrade(graded(undefined, { suggested: true }), graded())).toBe(false);
    expect(lowersGrade(graded(undefined, { suggested: true }), graded(undefined, { suggested: true }))).toBe(false);
  });
});
