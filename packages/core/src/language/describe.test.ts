import fc from 'fast-check';
import { expect, describe as suite, test } from 'vitest';
import {
  booleanNames,
  conditionArbitrary,
  definitionsArbitrary,
  numberNames,
  plainFactsArbitrary,
  refNames,
} from '../../test/_conditions.ts';
import { conditionsOf, runs } from '../../test/_records.ts';
import { labelOf } from '../facts/labels.ts';
import { cn2017 } from '../rules/national.ts';
import type { Comparator, Condition, Facts } from './condition.ts';
import { describe, type Labeler } from './describe.ts';
import { evaluate } from './evaluate.ts';
import { factsOf } from './resolve.ts';

const plain: Labeler = (name) => ({ name, unit: numberNames.includes(name) ? 'cm' : '' });

suite('describe', () => {
  test.each<[Condition, string, string]>([
    [{ fact: 'ageYears', op: '>=', value: 35 }, '年龄 ≥ 35 岁', 'age ≥ 35 years'],
    [{ not: { fact: 'ageYears', op: '>=', value: 35 } }, '年龄 < 35 岁', 'age < 35 years'],
    [{ not: { fact: 'ageYears', op: '>', value: 35 } }, '年龄 ≤ 35 岁', 'age ≤ 35 years'],
    [{ not: { fact: 'ageYears', op: '<=', value: 18 } }, '年龄 > 18 岁', 'age > 18 years'],
    [{ not: { fact: 'ageYears', op: '<', value: 18 } }, '年龄 ≥ 18 岁', 'age ≥ 18 years'],
    [{ not: { fact: 'fetusCount', op: '=', value: 2 } }, '胎儿数 ≠ 2', 'number of fetuses ≠ 2'],
    [{ not: { fact: 'asthma' } }, '无哮喘', 'no asthma'],
    [{ all: [{ fact: 'asthma' }, { not: { fact: 'scoliosis' } }] }, '哮喘 且 无脊柱侧弯', 'asthma and no scoliosis'],
    [
      { not: { any: [{ fact: 'asthma' }, { fact: 'scoliosis' }] } },
      '并非（哮喘 或 脊柱侧弯）',
      'not (asthma or scoliosis)',
    ],
  ])('%j', (condition, zh, en) => {
    const label: Labeler = (fact, locale) => {
      const { unit } = labelOf(fact, locale);
      const words = {
        ageYears: ['年龄', 'age'],
        fetusCount: ['胎儿数', 'number of fetuses'],
        asthma: ['哮喘', 'asthma'],
        scoliosis: ['脊柱侧弯', 'scoliosis'],
      };
      return { name: words[fact as keyof typeof words][locale === 'zh' ? 0 : 1] as string, unit };
    };
    expect(describe(condition, 'zh', label)).toBe(zh);
    expect(describe(condition, 'en', label)).toBe(en);
  });

  test('a list inside a list of another kind stands in brackets, also behind a list of one', () => {
    const either = { any: [{ fact: 'a' }, { fact: 'b' }] };
    expect(describe({ all: [either, { fact: 'c' }] }, 'en', plain)).toBe('(a or b) and c');
    expect(describe({ all: [{ all: [either] }, { fact: 'c' }] }, 'en', plain)).toBe('(a or b) and c');
    expect(describe({ all: [{ ref: 'either' }, { fact: 'c' }] }, 'zh', plain, { either })).toBe('（a 或 b） 且 c');
    expect(describe({ all: [either] }, 'en', plain)).toBe('a or b');
  });

  test('says what the condition means, in both languages: read back, the words come to the same', () => {
    fc.assert(
      fc.property(
        conditionArbitrary(refNames),
        definitionsArbitrary,
        plainFactsArbitrary,
        (one, definitions, facts) => {
          const truth = evaluate(one, facts, definitions) === 'met';
          expect(readBack(describe(one, 'en', plain, definitions), facts)).toBe(truth);
          expect(readBack(toEnglish(describe(one, 'zh', plain, definitions)), facts)).toBe(truth);
        },
      ),
      runs(1500),
    );
  });

  test('finds words for every row of the national rules', () => {
    for (const row of [...cn2017.screening, ...cn2017.grading, ...cn2017.beyond]) {
      for (const [condition, locale] of conditionsOf(row).flatMap(
        (one) =>
          [
            [one, 'zh'],
            [one, 'en'],
          ] as const,
      )) {
        const words = describe(condition, locale, labelOf, cn2017.definitions);
        expect(words.length, row.id).toBeGreaterThan(1);
        const ids = factsOf(condition, cn2017.definitions).filter((id) => /[A-Z]/.test(id));
        expect(
          ids.filter((id) => words.includes(id)),
          row.id,
        ).toEqual([]);
      }
    }
  });
});

function toEnglish(zh: string): string {
  const words: readonly (readonly [string, string])[] = [
    [' 且 ', ' and '],
    [' 或 ', ' or '],
    ['并非（', 'not ('],
    ['（', '('],
    ['）', ')'],
    ['无', 'no '],
  ];
  return words.reduce((text, [from, to]) => text.replaceAll(from, to), zh);
}

/** Reads a description of plain facts as a person would: brackets first, and no mixing of "and" with "or" without them. */
function readBack(text: string, facts: Facts): boolean {
  let rest = text;
  const take = (sign: string): boolean => {
    if (!rest.startsWith(sign)) return false;
    rest = rest.slice(sign.length);
    return true;
  };
  const term = (): boolean => {
    if (take('not (')) {
      const inner = list();
      if (!take(')')) throw new Error(`no closing bracket: ${text}`);
      return !inner;
    }
    if (take('(')) {
      const inner = list();
      if (!take(')')) throw new Error(`no closing bracket: ${text}`);
      return inner;
    }
    const denied = take('no ');
    const name = rest.charAt(0);
    rest = rest.slice(1);
    if (booleanNames.includes(name)) return (facts[name] === true) !== denied;
    const match = /^ (≥|>|≤|<|=|≠) (-?[\d.]+) cm/.exec(rest);
    if (!match || denied) throw new Error(`cannot read: ${text}`);
    rest = rest.slice(match[0].length);
    const [known, limit] = [facts[name] as number, Number(match[2])];
    const holds: Record<string, boolean> = {
      '≥': known >= limit,
      '>': known > limit,
      '≤': known <= limit,
      '<': known < limit,
      '=': known === limit,
      '≠': known !== limit,
    };
    return holds[match[1] as Comparator] as boolean;
  };
  const list = (): boolean => {
    let value = term();
    let joiner = '';
    for (;;) {
      const next = rest.startsWith(' and ') ? ' and ' : rest.startsWith(' or ') ? ' or ' : '';
      if (next === '') return value;
      if (joiner !== '' && next !== joiner) throw new Error(`and beside or: ${text}`);
      joiner = next;
      take(next);
      const right = term();
      value = next === ' and ' ? value && right : value || right;
    }
  };
  const value = list();
  if (rest !== '') throw new Error(`left over: ${rest}`);
  return value;
}
