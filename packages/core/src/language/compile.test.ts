import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conditionArbitrary,
  definitionsArbitrary,
  factsArbitrary,
  names,
  onlyOnce,
  refNames,
  slotOf,
  slotsOf,
} from '../../test/_conditions.ts';
import { runs } from '../../test/_records.ts';
import { compile, type Outcome } from './compile.ts';
import type { Facts, Truth } from './condition.ts';
import { judge } from './evaluate.ts';
import { factsOf } from './resolve.ts';

const outcomes: Readonly<Record<Truth, Outcome>> = { 'not-met': 0, unknown: 1, met: 2 };
const condition = conditionArbitrary(refNames);
const named = (slots: readonly number[]): string[] => slots.map((slot) => names[slot] as string);

describe('compiled conditions', () => {
  test('come to what the interpreter says, on any condition and record', () => {
    fc.assert(
      fc.property(condition, definitionsArbitrary, factsArbitrary, (one, definitions, facts) => {
        const { test: run } = compile(one, slotOf, definitions);
        expect(run(slotsOf(facts))).toBe(outcomes[judge(one, facts, definitions).truth]);
      }),
      runs(3000),
    );
  });

  test('give the interpreter’s reasons: what decides, in order; what is needed, as a set', () => {
    fc.assert(
      fc.property(condition, definitionsArbitrary, factsArbitrary, (one, definitions, facts) => {
        const { truth, decidedBy, needs } = judge(one, facts, definitions);
        const slots = compile(one, slotOf, definitions).reasonsFor(slotsOf(facts), outcomes[truth]);
        if (truth === 'unknown') expect(named(slots).sort()).toEqual([...needs].sort());
        else expect(named(slots)).toEqual(decidedBy);
        expect(onlyOnce(slots)).toBe(true);
      }),
      runs(3000),
    );
  });

  test('know every slot they can ask for, in reading order', () => {
    fc.assert(
      fc.property(condition, definitionsArbitrary, (one, definitions) => {
        expect(named(compile(one, slotOf, definitions).slots)).toEqual(factsOf(one, definitions));
      }),
      runs(500),
    );
  });

  test('ask first for what an answer has opened', () => {
    const two = { any: [{ all: [{ fact: 'a' }, { fact: 'b' }] }, { all: [{ fact: 'c' }, { fact: 'd' }] }] };
    const needs = (facts: Facts): string[] => named(compile(two, slotOf).reasonsFor(slotsOf(facts), 1));
    expect(needs({})).toEqual(['a', 'b', 'c', 'd']);
    expect(needs({ d: true })).toEqual(['c', 'a', 'b']);
    expect(needs({ a: true, d: true })).toEqual(['b', 'c']);
  });

  test('keep reading order for what decides', () => {
    const both = { any: [{ fact: 'b' }, { fact: 'a' }] };
    expect(named(compile(both, slotOf).reasonsFor(slotsOf({ a: true, b: true }), 2))).toEqual(['b', 'a']);
  });

  test('a fact without a slot is an error', () => {
    expect(() => compile({ not: { fact: 'nobody' } }, slotOf)).toThrow(
      expect.objectContaining({
        issues: [{ code: 'unknown-fact', path: ['fact'], expected: 'a fact of the dictionary', received: '"nobody"' }],
      }),
    );
  });

  test('a name that is not defined, or by itself, is an error when compiling', () => {
    expect(() => compile({ ref: 'gone' }, slotOf)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'unknown-ref' })] }),
    );
    expect(() => compile({ ref: 'one' }, slotOf, { one: { any: [{ fact: 'a' }, { ref: 'one' }] } })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'circular-ref', path: ['one', 'ref'] })] }),
    );
  });
});
