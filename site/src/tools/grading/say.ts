import type { Assessment, FactId, Finding } from '@anchan/core';
import { evidenceWords } from '../../components/evidence.ts';
import { type GradeName, gradeWords } from '../../components/grade-mark.ts';
import type { Lang } from '../../data/lang.ts';
import { fill } from '../risk-screening/fill.ts';
import type { WordName } from './words.ts';

/** The words of a page: its language, its texts, and the names and units of facts as they stand in its rows. */
export interface Words {
  readonly lang: Lang;
  readonly locale: 'zh' | 'en';
  readonly t: (name: WordName, values?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (fact: FactId) => string;
  readonly sayFact: (fact: FactId, value: unknown) => string;
}

/** Reads the words from the page, so that the script carries no dictionary. */
export function wordsOf(root: HTMLElement): Words {
  const texts: Readonly<Record<string, string>> = JSON.parse(root.dataset.texts ?? '{}');
  const others: Readonly<Record<string, string>> = JSON.parse(root.dataset.names ?? '{}');
  const lang: Lang = root.dataset.lang === 'en' ? 'en' : 'zh-CN';
  const zh = lang === 'zh-CN';
  const rows = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-fact]')].map((row) => [row.dataset.fact, row.dataset]),
  );
  const nameOf = (fact: FactId) => rows.get(fact)?.name ?? others[fact] ?? fact;
  const t: Words['t'] = (name, values = {}) => fill(texts[name] ?? name, values);
  return {
    lang,
    locale: zh ? 'zh' : 'en',
    t,
    nameOf,
    sayFact: (fact, value) => {
      const colon = zh ? '：' : ': ';
      const { yes = t('isYes'), no = t('isNo'), unit = '' } = rows.get(fact) ?? {};
      if (typeof value === 'boolean') return `${nameOf(fact)}${colon}${value ? yes : no}`;
      if (value === 'not-applicable') return `${nameOf(fact)}${colon}${t('notApplicable')}`;
      return `${nameOf(fact)} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}${unit ? ` ${unit}` : ''}`;
    },
  };
}

export function gradeIn({ lang }: Words, grade: GradeName): string {
  const word = gradeWords[grade][lang];
  return lang === 'en' ? word.toLowerCase() : word;
}

/** The mark that may be shown: green never beside purple (AMB-PURPLE-BASE), nothing while no level is established. */
export function markOf(
  assessment: Assessment,
  words: Words,
): { readonly grade: GradeName; readonly label: string } | null {
  const { level, couldReach, infectious } = assessment;
  if (level === null || (level === 'green' && infectious === true)) return null;
  const grade = gradeWords[level][words.lang];
  return { grade: level, label: level === couldReach ? grade : words.t('atLeast', { grade: gradeIn(words, level) }) };
}

/** “可能到红色：还有 120 项没有结果”, or that every item has a result. */
export function sayReach({ level, couldReach, missing, status }: Assessment, words: Words): string {
  const parts = [
    level === couldReach ? '' : words.t('couldReach', { grade: gradeIn(words, couldReach) }),
    missing.length > 0
      ? words.t('missingCount', { n: missing.length })
      : words.t(status === 'complete' ? 'complete' : 'provisional'),
  ];
  return parts.filter(Boolean).join(words.lang === 'en' ? ': ' : '：');
}

export function sayEvidence({ evidence }: Pick<Finding, 'evidence'>, { lang }: Words): string {
  return evidenceWords[evidence][lang];
}

export function sayDecided({ decidedBy }: Pick<Finding, 'decidedBy'>, words: Words): string {
  return decidedBy.map(({ fact, value }) => words.sayFact(fact, value)).join(words.lang === 'en' ? ', ' : '、');
}

/** A wall-clock time as people write it. @example '2026-11-25T09:30' → '2026年11月25日 09:30' */
export function sayTime(at: string, { lang }: Words): string {
  const [day = '', time] = at.split('T');
  const [year, month, date] = day.split('-').map(Number);
  const words = lang === 'en' ? day : `${year}年${month}月${date}日`;
  return time ? `${words} ${time}` : words;
}
