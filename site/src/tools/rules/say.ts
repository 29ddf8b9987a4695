import { type Answerer, type FactId, facts, factText, labelOf, sayFact, writeUnit } from '@anchan/core/facts';
import { type Condition, describe, type FactValue, type Locale } from '@anchan/core/language';
import { type Criterion, cn2017, type RuleSet } from '@anchan/core/rules';
import type { Lang } from '../../data/lang.ts';

/** The core's locale for a page's language. */
export const localeOf = (lang: Lang): Locale => (lang === 'zh-CN' ? 'zh' : 'en');

/** Picks one of two words by language. */
export type Say = (zh: string, en: string) => string;
export const sayIn =
  (lang: Lang): Say =>
  (zh, en) =>
    lang === 'zh-CN' ? zh : en;

/** A condition in words, by the dictionary's names. */
export function conditionInWords(condition: Condition, locale: Locale, rules: RuleSet = cn2017): string {
  return describe(condition, locale, labelOf, rules.definitions);
}

/** When a plan already follows a row's level, in one sentence: what is known, and what is still open. */
export function untilInWords(
  { given, open }: NonNullable<Criterion['untilRecorded']>,
  locale: Locale,
  rules: RuleSet = cn2017,
): string {
  const [known, awaited] = [conditionInWords(given, locale, rules), conditionInWords(open, locale, rules)];
  return locale === 'zh'
    ? `有“${known}”，而“${awaited}”还没有记录`
    : `${known}, while it is not recorded whether: ${awaited}`;
}

const answerers: Readonly<Record<Answerer, Readonly<Record<Locale, string>>>> = {
  woman: { zh: '本人', en: 'the woman' },
  laboratory: { zh: '化验', en: 'laboratory' },
  clinician: { zh: '医师', en: 'clinician' },
};

/** Who can answer, best placed first. @example answeredBy('rhNegative', 'zh') // '化验' */
export function answeredBy(fact: FactId, locale: Locale): string {
  const by = facts.find(({ id }) => id === fact)?.by ?? [];
  return by.map((one) => answerers[one][locale]).join(locale === 'zh' ? '、' : ', ');
}

/** Name of a fact. @example factName('bmi', 'zh') // '体重指数（BMI）' */
export function factName(fact: string, locale: Locale): string {
  return Object.hasOwn(factText, fact) ? factText[fact as FactId][locale] : fact;
}

/** Kind, unit and plausible range of a fact, for a table cell. @example factShape('bmi', 'zh').range // '10–80 kg/m²' */
export function factShape(id: FactId, locale: Locale): { readonly kind: string; readonly range: string } {
  const zh = locale === 'zh';
  const fact = facts.find((one) => one.id === id);
  if (fact?.kind === 'date') return { kind: zh ? '日期' : 'date', range: '' };
  if (fact?.kind !== 'number') return { kind: zh ? '是否' : 'yes or no', range: '' };
  const unit = writeUnit(fact.unit, locale);
  const whole = 'integer' in fact ? (zh ? '，整数' : ', whole') : '';
  const none = 'mayNotApply' in fact ? (zh ? '，可填不适用' : ', may not apply') : '';
  return {
    kind: zh ? '数' : 'number',
    range: `${fact.range[0]}–${fact.range[1]}${unit ? ` ${unit}` : ''}${whole}${none}`,
  };
}

/** Facts with their values in words: `瘢痕子宫：是；孕周 36 周`. With `restIsNo` the denials are said as one. */
export function recordInWords(record: Readonly<Record<string, FactValue>>, locale: Locale, restIsNo: boolean): string {
  const zh = locale === 'zh';
  const said = Object.entries(record)
    .filter(([, value]) => !(restIsNo && value === false))
    .map(([fact, value]) => sayFact(fact as FactId, value, locale));
  if (restIsNo) said.push(zh ? '其他是非项均为否' : 'every other yes-or-no fact: no');
  return said.join(zh ? '；' : '; ');
}
