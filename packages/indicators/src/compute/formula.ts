import type { Locale, Text } from '@anchan/core/language';
import { variable } from '../catalog/catalog.ts';
import type { Expression } from '../catalog/expression.ts';
import type { Definition } from './definition.ts';

function say(expression: Expression, locale: Locale): string {
  if (expression === 1) return '1';
  if ('var' in expression) return variable(expression.var).name[locale];
  return 'add' in expression
    ? expression.add.map((part) => say(part, locale)).join(' + ')
    : expression.subtract.map((part) => say(part, locale)).join(' − ');
}

function grouped(expression: Expression, locale: Locale): string {
  const text = say(expression, locale);
  if (expression === 1 || 'var' in expression) return text;
  return locale === 'zh' ? `（${text}）` : `(${text})`;
}

/** 100000 as 100 000: the space keeps the zeros countable. */
function thousands(n: number): string {
  return n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function fraction({ numerator, denominator, multiplier, statistic }: Definition, locale: Locale): string {
  if (statistic) return locale === 'zh' ? `${say(numerator, 'zh')}的中位数` : `Median of: ${say(numerator, 'en')}`;
  const below = denominator === 1 ? '' : ` ÷ ${grouped(denominator, locale)}`;
  const times = multiplier === 1 ? '' : ` × ${thousands(multiplier)}`;
  return (below || times ? grouped(numerator, locale) : say(numerator, locale)) + below + times;
}

/**
 * The formula of an indicator in words, from the names of its variables.
 *
 * @example formulaOf(indicator('perinatal-mortality-rate')).zh // '（死胎死产数 + 0～6天死亡数） ÷ （活产数 + 死胎死产数） × 1000'
 */
export function formulaOf(definition: Definition): Text {
  return { zh: fraction(definition, 'zh'), en: fraction(definition, 'en') };
}
