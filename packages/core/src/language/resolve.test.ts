import { describe, expect, test } from 'vitest';
import { factsOf, follow, leavesOf, scopeOf } from './resolve.ts';

const definitions = {
  scar: { any: [{ fact: 'scarred' }, { fact: 'cesareans', op: '>=', value: 1 }] },
  both: { all: [{ ref: 'scar' }, { not: { fact: 'healed' } }] },
} as const;

describe('factsOf', () => {
  test('lists every fact in reading order, each once, through names and denials', () => {
    const condition = { any: [{ ref: 'both' }, { fact: 'healed' }, { fact: 'age', op: '<', value: 18 }] } as const;
    expect(factsOf(condition, definitions)).toEqual(['scarred', 'cesareans', 'healed', 'age']);
  });

  test('needs no definitions where no name is used', () => {
    expect(factsOf({ not: { fact: 'a' } })).toEqual(['a']);
  });
});

describe('leavesOf', () => {
  test('lists every comparison and fact, through names and denials', () => {
    expect(leavesOf({ not: { ref: 'both' } }, definitions)).toEqual([
      { fact: 'scarred' },
      { fact: 'cesareans', op: '>=', value: 1 },
      { fact: 'healed' },
    ]);
  });
});

describe('follow', () => {
  test('gives the condition behind a name and remembers the way', () => {
    const [condition, scope] = follow('scar', scopeOf(definitions));
    expect(condition).toBe(definitions.scar);
    expect(scope.trail).toEqual(['scar']);
  });

  test('an unknown name met on the way says where', () => {
    expect(() => factsOf({ ref: 'one' }, { one: { ref: 'two' } })).toThrow(
      /^one\.ref: expected the name of a condition .*, received "two"$/,
    );
  });
});
