import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionArbitrary, refNames } from '../../test/_conditions.ts';
import { runs } from '../../test/_records.ts';
import { InputError, type Issue } from '../errors.ts';
import { parseCondition } from './parse.ts';

function issuesOf(input: unknown, knownFact?: (fact: string) => boolean): readonly Issue[] {
  try {
    parseCondition(input, knownFact);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

const shapes = '{ fact }, { fact, op, value }, { all }, { any }, { not } or { ref }';
const deep = (levels: number, inner: unknown): unknown => (levels === 0 ? inner : { not: deep(levels - 1, inner) });

describe('parseCondition', () => {
  test('reads back what was written as JSON', () => {
    fc.assert(
      fc.property(conditionArbitrary(refNames), (condition) => {
        expect(parseCondition(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
      }),
      runs(1000),
    );
  });

  test.each<[string, unknown, Partial<Issue>]>([
    ['null', null, { code: 'condition', path: [], expected: shapes, received: 'null' }],
    ['a list', [], { code: 'condition', path: [], expected: shapes, received: 'an array' }],
    ['a text', 'bmi', { code: 'condition', path: [], expected: shapes, received: '"bmi"' }],
    ['an empty object', {}, { code: 'condition', path: [], expected: shapes, received: 'an object' }],
    ['a fact that is no text', { fact: 1 }, { code: 'unknown-fact', path: ['fact'], received: '1' }],
    [
      'a comparison without a sign',
      { fact: 'bmi', value: 28 },
      { code: 'operator', path: ['op'], expected: '>= > <= < =', received: 'undefined' },
    ],
    ['a sign that is none', { fact: 'bmi', op: '!=', value: 28 }, { code: 'operator', path: ['op'], received: '"!="' }],
    ['a sign that is no text', { fact: 'bmi', op: 1, value: 28 }, { code: 'operator', path: ['op'], received: '1' }],
    [
      'a comparison without a number',
      { fact: 'bmi', op: '>=' },
      { code: 'number', path: ['value'], expected: 'a number', received: 'undefined' },
    ],
    ['a number as text', { fact: 'bmi', op: '>=', value: '28' }, { code: 'number', path: ['value'], received: '"28"' }],
    ['no number', { fact: 'bmi', op: '>=', value: Number.NaN }, { code: 'number', path: ['value'], received: 'NaN' }],
    [
      'an endless number',
      { fact: 'bmi', op: '<', value: Number.POSITIVE_INFINITY },
      { code: 'number', path: ['value'] },
    ],
    [
      'an empty list of members',
      { all: [] },
      { code: 'condition', path: ['all'], expected: 'a list of at least one condition', received: 'an array' },
    ],
    ['members that are no list', { any: { fact: 'a' } }, { code: 'condition', path: ['any'], received: 'an object' }],
    [
      'a fault deep inside',
      { all: [{ fact: 'a' }, { not: { any: [{ fact: 'b', op: '>', value: 1 }, 7] } }] },
      { code: 'condition', path: ['all', 1, 'not', 'any', 1], received: '7' },
    ],
    [
      'a name that is no text',
      { ref: null },
      { code: 'condition', path: ['ref'], expected: 'a name', received: 'null' },
    ],
    ['a denial of nothing', { not: undefined }, { code: 'condition', path: ['not'] }],
    [
      'a key of another kind',
      { fact: 'a', not: { fact: 'b' } },
      { code: 'unknown-key', path: ['not'], expected: 'fact, op, value', received: '"not"' },
    ],
    [
      'a misspelt key beside a list',
      { all: [{ fact: 'a' }], al: 1 },
      { code: 'unknown-key', path: ['al'], expected: 'all', received: '"al"' },
    ],
    [
      'a key beside a denial',
      { not: { fact: 'a' }, value: 1 },
      { code: 'unknown-key', path: ['value'], expected: 'not', received: '"value"' },
    ],
    ['a key beside a name', { ref: 'a', x: 1 }, { code: 'unknown-key', path: ['x'], expected: 'ref', received: '"x"' }],
    [
      'all and any at once',
      { all: [{ fact: 'a' }], any: [{ fact: 'a' }] },
      { code: 'unknown-key', path: ['any'], expected: 'all' },
    ],
  ])('refuses %s', (_, input, issue) => {
    expect(issuesOf(input)).toEqual([expect.objectContaining(issue)]);
  });

  test('reports every fault at once, each with its path', () => {
    const found = issuesOf({ any: [{ fact: 'a', op: '~', value: 1 }, { all: [] }, { fact: 'b', unit: 'cm' }] });
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['operator', 'any.0.op'],
      ['condition', 'any.1.all'],
      ['unknown-key', 'any.2.unit'],
    ]);
  });

  test('accepts any name of a fact, or only those it is told of', () => {
    const onlyBmi = (fact: string): boolean => fact === 'bmi';
    expect(parseCondition({ fact: 'anything' })).toEqual({ fact: 'anything' });
    expect(parseCondition({ fact: 'bmi', op: '>=', value: 28 }, onlyBmi)).toEqual({ fact: 'bmi', op: '>=', value: 28 });
    expect(issuesOf({ any: [{ fact: 'bmi' }, { fact: 'bni' }] }, onlyBmi)).toEqual([
      { code: 'unknown-fact', path: ['any', 1, 'fact'], expected: 'a fact of the dictionary', received: '"bni"' },
    ]);
  });

  test('goes 32 levels of lists deep and no further', () => {
    const lists = (levels: number): unknown => (levels === 0 ? { fact: 'a' } : { all: [lists(levels - 1)] });
    expect(issuesOf(lists(32))).toEqual([]);
    expect(issuesOf(lists(33))).toMatchObject([
      { code: 'too-deep', expected: 'at most 32 levels', received: 'an object' },
    ]);
    expect(issuesOf(deep(65, { fact: 'a' }))).toMatchObject([{ code: 'too-deep' }]);
  });

  test('a condition that contains itself is refused, and soon', () => {
    const round: { any: unknown[] } = { any: [] };
    round.any.push(round, round);
    expect(issuesOf(round)).toMatchObject([{ code: 'too-deep' }]);
  });

  test('keys that every object inherits do not count', () => {
    const inherited = Object.create({ fact: 'a' }) as unknown;
    expect(issuesOf(inherited)).toMatchObject([{ code: 'condition' }]);
    expect(issuesOf(JSON.parse('{"__proto__":{"fact":"a"}}'))).toMatchObject([{ code: 'condition' }]);
    expect(issuesOf(JSON.parse('{"fact":"a","__proto__":1}'))).toMatchObject([
      { code: 'unknown-key', path: ['__proto__'] },
    ]);
  });

  test('an object that cannot be read is refused like any other', () => {
    const trap = {
      get fact(): string {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [trap, { not: trap }, proxy, { all: [proxy] }]) {
      expect(issuesOf(input)).toMatchObject([
        { code: 'condition', path: [], received: 'an object that cannot be read' },
      ]);
    }
  });
});
