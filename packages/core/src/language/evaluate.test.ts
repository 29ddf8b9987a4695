import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conditionArbitrary,
  definitionsArbitrary,
  factsArbitrary,
  onlyOnce,
  refNames,
} from '../../test/_conditions.ts';
import { runs } from '../../test/_records.ts';
import { InputError, type Issue } from '../errors.ts';
import type { Condition, Definitions, Facts, Truth } from './condition.ts';
import { evaluate, judge } from './evaluate.ts';

const met = { fact: 'yes' };
const notMet = { fact: 'no' };
const unknown = { fact: 'open' };
const facts: Facts = { yes: true, no: false };
const short: Record<string, Condition> = { T: met, F: notMet, U: unknown };

describe('three-valued logic is SQL’s', () => {
  test.each<[string, Truth]>([
    ['T T', 'met'],
    ['T F', 'not-met'],
    ['T U', 'unknown'],
    ['F U', 'not-met'],
    ['U F', 'not-met'],
    ['U U', 'unknown'],
    ['F F', 'not-met'],
    ['T', 'met'],
    ['U', 'unknown'],
  ])('all of %s is %s', (members, truth) => {
    expect(evaluate({ all: members.split(' ').map((name) => short[name]!) }, facts)).toBe(truth);
  });

  test.each<[string, Truth]>([
    ['F F', 'not-met'],
    ['T F', 'met'],
    ['F T', 'met'],
    ['T U', 'met'],
    ['U T', 'met'],
    ['F U', 'unknown'],
    ['U U', 'unknown'],
    ['F', 'not-met'],
    ['U', 'unknown'],
  ])('any of %s is %s', (members, truth) => {
    expect(evaluate({ any: members.split(' ').map((name) => short[name]!) }, facts)).toBe(truth);
  });

  test.each<[string, Truth]>([
    ['T', 'not-met'],
    ['F', 'met'],
    ['U', 'unknown'],
  ])('not %s is %s', (name, truth) => {
    expect(evaluate({ not: short[name]! }, facts)).toBe(truth);
  });
});

describe('a comparison', () => {
  test.each<['>=' | '>' | '<=' | '<' | '=', readonly [below: Truth, at: Truth, above: Truth]]>([
    ['>=', ['not-met', 'met', 'met']],
    ['>', ['not-met', 'not-met', 'met']],
    ['<=', ['met', 'met', 'not-met']],
    ['<', ['met', 'not-met', 'not-met']],
    ['=', ['not-met', 'met', 'not-met']],
  ])('%s 35 is, at 34, 35 and 36: %j', (op, expected) => {
    expect([34, 35, 36].map((age) => evaluate({ fact: 'age', op, value: 35 }, { age }))).toEqual(expected);
  });

  test('with something that does not apply is known not to hold, and its denial holds', () => {
    for (const op of ['>=', '>', '<=', '<', '='] as const) {
      const comparison = { fact: 'interval', op, value: 18 };
      expect(evaluate(comparison, { interval: 'not-applicable' }), op).toBe('not-met');
      expect(evaluate({ not: comparison }, { interval: 'not-applicable' }), op).toBe('met');
    }
  });

  test('with a fact that was never asked is unknown, denied or not', () => {
    expect(judge({ fact: 'age', op: '>=', value: 35 }, {})).toEqual({
      truth: 'unknown',
      decidedBy: [],
      needs: ['age'],
    });
    expect(evaluate({ not: { fact: 'age', op: '>=', value: 35 } }, {})).toBe('unknown');
  });
});

describe('reasons', () => {
  test('one settling member is the reason, the others are not', () => {
    const any = { any: [notMet, met, unknown] };
    expect(judge(any, facts)).toEqual({ truth: 'met', decidedBy: ['yes'], needs: [] });
    expect(judge({ all: [met, notMet, unknown] }, facts)).toEqual({ truth: 'not-met', decidedBy: ['no'], needs: [] });
  });

  test('when nothing settles it, every known member is', () => {
    expect(judge({ all: [met, { fact: 'also' }] }, { yes: true, also: true }).decidedBy).toEqual(['yes', 'also']);
    expect(judge({ any: [notMet, { fact: 'nor' }] }, { no: false, nor: false }).decidedBy).toEqual(['no', 'nor']);
  });

  test('an open condition names what could still decide it, each once', () => {
    const open = { all: [met, { any: [unknown, { fact: 'other' }] }, unknown] };
    expect(judge(open, facts)).toEqual({ truth: 'unknown', decidedBy: [], needs: ['open', 'other'] });
  });

  test('a denial keeps the reasons', () => {
    expect(judge({ not: met }, facts)).toEqual({ truth: 'not-met', decidedBy: ['yes'], needs: [] });
  });
});

describe('names', () => {
  const issuesOf = (condition: Condition, definitions: Definitions): readonly Issue[] => {
    try {
      judge(condition, {}, definitions);
    } catch (error) {
      if (error instanceof InputError) return error.issues;
    }
    return [];
  };

  test('a reference stands for its definition', () => {
    const definitions = { scar: { any: [{ fact: 'scarred' }, { fact: 'cesareans', op: '>=', value: 1 }] } } as const;
    expect(judge({ ref: 'scar' }, { cesareans: 1 }, definitions)).toEqual({
      truth: 'met',
      decidedBy: ['cesareans'],
      needs: [],
    });
  });

  test('one name may be used twice, side by side', () => {
    expect(evaluate({ all: [{ ref: 'one' }, { ref: 'one' }] }, facts, { one: met })).toBe('met');
  });

  test('a name that nothing has is an error, also one that every object has', () => {
    for (const ref of ['nothing', 'constructor', '__proto__', 'toString']) {
      expect(issuesOf({ ref }, {}), ref).toMatchObject([{ code: 'unknown-ref', path: ['ref'], received: `"${ref}"` }]);
    }
  });

  test('a name defined by itself is an error that shows the way round', () => {
    const round = { one: { not: { ref: 'two' } }, two: { all: [{ ref: 'one' }] } };
    expect(issuesOf({ ref: 'one' }, round)).toMatchObject([
      { code: 'circular-ref', path: ['one', 'two', 'ref'], received: '"one"' },
    ]);
  });

  test('what every object inherits is not a fact', () => {
    expect(evaluate({ fact: 'constructor' }, {})).toBe('unknown');
    expect(evaluate({ fact: 'toString' }, {})).toBe('unknown');
  });
});

describe('laws', () => {
  const condition = conditionArbitrary(refNames);

  test('an answer more never undoes what is settled', () => {
    fc.assert(
      fc.property(condition, definitionsArbitrary, factsArbitrary, factsArbitrary, (one, definitions, known, more) => {
        const before = evaluate(one, known, definitions);
        if (before !== 'unknown') expect(evaluate(one, { ...more, ...known }, definitions)).toBe(before);
      }),
      runs(1000),
    );
  });

  test('the facts that decide, alone, decide the same', () => {
    fc.assert(
      fc.property(condition, definitionsArbitrary, factsArbitrary, (one, definitions, known) => {
        const { truth, decidedBy } = judge(one, known, definitions);
        fc.pre(truth !== 'unknown');
        const only = Object.fromEntries(decidedBy.map((name) => [name, known[name]])) as Facts;
        expect(evaluate(one, only, definitions)).toBe(truth);
      }),
      runs(1000),
    );
  });

  test('unknown exactly when something is needed; reasons are known facts and needs absent ones, each once', () => {
    fc.assert(
      fc.property(condition, definitionsArbitrary, factsArbitrary, (one, definitions, known) => {
        const { truth, decidedBy, needs } = judge(one, known, definitions);
        expect(needs.length > 0).toBe(truth === 'unknown');
        expect(decidedBy.length > 0).toBe(truth !== 'unknown');
        expect(decidedBy.every((name) => known[name] !== undefined)).toBe(true);
        expect(needs.every((name) => known[name] === undefined)).toBe(true);
        expect(onlyOnce(decidedBy) && onlyOnce(needs)).toBe(true);
      }),
      runs(1000),
    );
  });

  test('all is any denied (De Morgan), and a denial twice is none', () => {
    fc.assert(
      fc.property(fc.array(conditionArbitrary(), { minLength: 1, maxLength: 4 }), factsArbitrary, (members, known) => {
        const denied = members.map((not) => ({ not }));
        expect(judge({ all: members }, known)).toEqual(judge({ not: { any: denied } }, known));
        expect(judge({ not: { not: { all: members } } }, known)).toEqual(judge({ all: members }, known));
      }),
      runs(500),
    );
  });
});
