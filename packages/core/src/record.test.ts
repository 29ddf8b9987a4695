import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factIds, facts, recordArbitrary, runs, valuesOf } from '../test/_records.ts';
import { InputError, type Issue } from './errors.ts';
import type { Fact } from './facts/fact.ts';
import { faultOf, parseRecord, slotIndex } from './record.ts';

function issuesOf(input: unknown, dictionary?: readonly Fact[]): readonly Issue[] {
  try {
    parseRecord(input, dictionary);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

const count: Fact = {
  id: 'count',
  kind: 'number',
  by: ['woman'],
  group: 'basics',
  unit: '{count}',
  range: [0, 15],
  integer: true,
};
const size: Fact = {
  id: 'size',
  kind: 'number',
  by: ['clinician'],
  group: 'basics',
  unit: 'cm',
  range: [0.5, 30],
  mayNotApply: true,
};
const yes: Fact = { id: 'yes', kind: 'boolean', by: ['woman'], group: 'basics' };
const day: Fact = { id: 'day', kind: 'date', by: ['woman'], group: 'basics' };

describe('faultOf', () => {
  test.each<[Fact, unknown, string | null]>([
    [yes, true, null],
    [yes, false, null],
    [yes, 1, 'type'],
    [yes, 'true', 'type'],
    [day, '2024-02-29', null],
    [day, '2023-02-29', 'date'],
    [day, 20240229, 'date'],
    [count, 0, null],
    [count, 15, null],
    [count, -1, 'out-of-range'],
    [count, 16, 'out-of-range'],
    [count, 1.5, 'integer'],
    [count, 'not-applicable', 'not-applicable'],
    [count, '1', 'type'],
    [count, Number.NaN, 'type'],
    [count, Number.POSITIVE_INFINITY, 'out-of-range'],
    [size, 0.5, null],
    [size, 30, null],
    [size, 0.49, 'out-of-range'],
    [size, 30.1, 'out-of-range'],
    [size, 'not-applicable', null],
    [size, null, 'type'],
  ])('%o with %o: %s', (fact, value, code) => {
    expect(faultOf(fact, value)?.code ?? null).toBe(code);
  });

  test('says what was expected, with the unit', () => {
    expect(faultOf(size, 31)?.expected).toBe('0.5–30 cm');
    expect(faultOf(size, '3')?.expected).toBe('a number in cm');
    expect(faultOf(count, 'not-applicable')?.expected).toBe('0–15 {count}: it applies to everyone');
    expect(faultOf(count, 0.5)?.expected).toBe('a whole number');
    expect(faultOf(yes, 0)?.expected).toBe('true or false');
    expect(faultOf(day, 'x')?.expected).toBe('a calendar day YYYY-MM-DD');
  });

  test('accepts every value that rules tell apart', () => {
    for (const fact of facts) for (const value of valuesOf(fact)) expect(faultOf(fact, value), fact.id).toBeNull();
  });
});

describe('parseRecord', () => {
  test('gives back what fits, unchanged', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        expect(parseRecord(record)).toEqual({ ...record });
      }),
      runs(300),
    );
  });

  test('takes absent and null facts as unknown', () => {
    expect(parseRecord({ ageYears: null, bmi: undefined, asthma: false, pregnancyLossCount: 0 })).toEqual({
      asthma: false,
      pregnancyLossCount: 0,
    });
  });

  test('returns a plain object of its own', () => {
    const input = Object.freeze({ ageYears: 41 });
    const record = parseRecord(input);
    expect(record).not.toBe(input);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
  });

  test.each<[string, string | undefined]>([
    ['ageYear', 'ageYears'],
    ['AGEYEARS', 'ageYears'],
    ['haemoglobinGPerL', 'hemoglobinGPerL'],
    ['systolicBp', undefined],
    ['previousCaesareanCount', 'previousCesareanCount'],
    ['asthmaa', 'asthma'],
    ['name', undefined],
    ['x'.repeat(81), undefined],
    ['', undefined],
  ])('for the key %s it suggests %s', (key, suggestion) => {
    const [issue] = issuesOf({ [key]: true });
    const nearestPart = suggestion ? `; the nearest is ${suggestion}` : '';
    expect(issue).toMatchObject({ code: 'unknown-key', expected: `a fact of the dictionary${nearestPart}` });
  });

  test('shortens a long key', () => {
    const [issue] = issuesOf({ ['k'.repeat(200)]: 1 });
    expect(issue?.path).toEqual([`${'k'.repeat(80)}…`]);
    expect(issuesOf({ ['k'.repeat(80)]: 1 })[0]?.path).toEqual(['k'.repeat(80)]);
  });

  test('reads a dictionary of its own when it is given one', () => {
    expect(parseRecord({ size: 3 }, [size])).toEqual({ size: 3 });
    expect(issuesOf({ ageYears: 41 }, [size])).toMatchObject([{ code: 'unknown-key' }]);
  });
});

describe('the nearest known name', () => {
  const nearest = (word: string, ids: readonly string[]): string | undefined => {
    const [issue] = issuesOf(
      { [word]: true },
      ids.map((id) => ({ ...yes, id })),
    );
    return /the nearest is (.*)$/.exec(issue?.expected ?? '')?.[1];
  };

  const names = ['asthma', 'asthmaHistory', 'bmi', 'scoliosis'];

  test.each<[string, string | undefined]>([
    ['asthm', 'asthma'],
    ['asma', 'asthma'],
    ['ama', 'bmi'],
    ['xyz', undefined],
    ['Scoliosis', 'scoliosis'],
    ['skoliosis', 'scoliosis'],
    ['skoliose', undefined],
    ['asthmahistori', 'asthmaHistory'],
  ])('%s is nearest to %s', (word, name) => {
    expect(nearest(word, names)).toBe(name);
  });

  test('of two equally near, the first is taken', () => {
    expect(nearest('bm', ['bmi', 'bma'])).toBe('bmi');
  });

  test('allows two edits in a short word and a third of a long one', () => {
    expect(nearest('abcd', ['abxy'])).toBe('abxy');
    expect(nearest('abcd', ['axyz'])).toBeUndefined();
    expect(nearest('abcdefghijkl', ['abcdefghwxyz'])).toBe('abcdefghwxyz');
    expect(nearest('abcdefghijkl', ['abcdefgvwxyz'])).toBeUndefined();
  });

  test('does not try with words longer than 80 letters', () => {
    const word = 'w'.repeat(80);
    expect(nearest(`v${word.slice(1)}`, [word])).toBe(word);
    expect(nearest(`${word}w`, [word])).toBeUndefined();
  });
});

describe('slotIndex', () => {
  test('numbers the facts in order and is built once a dictionary', () => {
    expect([...slotIndex(facts)].every(([id, slot]) => factIds[slot] === id)).toBe(true);
    expect(slotIndex(facts)).toBe(slotIndex(facts));
    expect(slotIndex([size, yes]).get('yes')).toBe(1);
  });
});
