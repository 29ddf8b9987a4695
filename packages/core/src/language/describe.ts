import type { Comparator, Condition, Definitions } from './condition.ts';
import { follow, type Scope, scopeOf } from './resolve.ts';

export type Locale = 'zh' | 'en';

/** A text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Says what a fact is called and in which unit it is shown; the fact dictionary's `labelOf` is one. */
export type Labeler = (fact: string, locale: Locale) => { readonly name: string; readonly unit: string };

const signs: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };
const opposite: Readonly<Record<Comparator, string>> = { '>=': '<', '>': '≤', '<=': '>', '<': '≥', '=': '≠' };
const words = {
  zh: { all: ' 且 ', any: ' 或 ', not: '无', open: '（', close: '）', notGroup: '并非' },
  en: { all: ' and ', any: ' or ', not: 'no ', open: '(', close: ')', notGroup: 'not ' },
} as const;

/**
 * Puts a condition into words, close enough to the table to be checked against the clause.
 *
 * @example describe({ fact: 'ageYears', op: '>=', value: 35 }, 'zh', labelOf) // '年龄 ≥ 35 岁'
 */
export function describe(condition: Condition, locale: Locale, label: Labeler, definitions: Definitions = {}): string {
  return say(condition, locale, label, scopeOf(definitions), false);
}

function say(condition: Condition, locale: Locale, label: Labeler, scope: Scope, inside: boolean): string {
  const w = words[locale];
  if ('ref' in condition) {
    const [named, inner] = follow(condition.ref, scope);
    return say(named, locale, label, inner, inside);
  }
  if ('not' in condition) {
    const denied = condition.not;
    if ('op' in denied) return sayComparison(denied.fact, opposite[denied.op], denied.value, locale, label);
    if ('fact' in denied) return w.not + label(denied.fact, locale).name;
    return w.notGroup + w.open + say(denied, locale, label, scope, false) + w.close;
  }
  if ('op' in condition) return sayComparison(condition.fact, signs[condition.op], condition.value, locale, label);
  if ('fact' in condition) return label(condition.fact, locale).name;

  const [members, joiner] = 'all' in condition ? [condition.all, w.all] : [condition.any, w.any];
  const said = members.map((member) => say(member, locale, label, scope, inside || members.length > 1)).join(joiner);
  return inside && members.length > 1 ? w.open + said + w.close : said;
}

function sayComparison(fact: string, sign: string, value: number, locale: Locale, label: Labeler): string {
  const { name, unit } = label(fact, locale);
  return `${name} ${sign} ${value}${unit ? ` ${unit}` : ''}`;
}
