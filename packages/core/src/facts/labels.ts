import { fromDayNumber } from '../dates.ts';
import type { FactValue } from '../language/condition.ts';
import type { Labeler, Locale } from '../language/describe.ts';
import { factText } from './fact-text.table.ts';
import { type FactId, facts } from './facts.table.ts';

/** How UCUM codes are written for people; codes not here are written as they are. */
const written: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '1': { zh: '倍', en: 'times' },
  '%': { zh: '%', en: '%' },
  '[pH]': { zh: '', en: '' },
  '10*9/L': { zh: '×10⁹/L', en: '×10⁹/L' },
  '/min': { zh: '次/分', en: 'per minute' },
  a: { zh: '岁', en: 'years' },
  cm2: { zh: 'cm²', en: 'cm²' },
  d: { zh: '天', en: 'days' },
  h: { zh: '小时', en: 'hours' },
  'kg/m2': { zh: 'kg/m²', en: 'kg/m²' },
  'mg/d': { zh: 'mg/天', en: 'mg a day' },
  min: { zh: '分钟', en: 'minutes' },
  'mL/d': { zh: 'ml/天', en: 'mL a day' },
  mL: { zh: 'ml', en: 'mL' },
  'mm[Hg]': { zh: 'mmHg', en: 'mmHg' },
  mo: { zh: '个月', en: 'months' },
  'ug/L': { zh: 'μg/L', en: 'μg/L' },
  'umol/L': { zh: 'μmol/L', en: 'μmol/L' },
  wk: { zh: '周', en: 'weeks' },
};

/** A UCUM code as people write it: `mm[Hg]` is mmHg. Counts (`{count}`) have no unit. */
export function writeUnit(code: string, locale: Locale): string {
  return written[code]?.[locale] ?? (code.startsWith('{') ? '' : code);
}

const unitOf = new Map(facts.map((fact) => [fact.id as string, fact.kind === 'number' ? fact.unit : '']));

/** The dictionary's name and unit of a fact; a fact it does not know is called by its id. */
export const labelOf: Labeler = (fact, locale) => ({
  name: Object.hasOwn(factText, fact) ? factText[fact as FactId][locale] : fact,
  unit: writeUnit(unitOf.get(fact) ?? '', locale),
});

const words = {
  zh: { yes: '是', no: '否', na: '不适用' },
  en: { yes: 'yes', no: 'no', na: 'not applicable' },
} as const;

/** A fact with its value in words: `血红蛋白 96 g/L`, `瘢痕子宫：是`. Days are given as day numbers. */
export function sayFact(fact: FactId, value: FactValue, locale: Locale): string {
  const { name, unit } = labelOf(fact, locale);
  const colon = locale === 'zh' ? '：' : ': ';
  if (typeof value === 'boolean') return `${name}${colon}${value ? words[locale].yes : words[locale].no}`;
  if (value === 'not-applicable') return `${name}${colon}${words[locale].na}`;
  const isDay = facts.some(({ id, kind }) => id === fact && kind === 'date');
  return isDay ? `${name} ${fromDayNumber(value)}` : `${name} ${value}${unit ? ` ${unit}` : ''}`;
}
