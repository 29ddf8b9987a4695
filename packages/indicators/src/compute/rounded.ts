import type { Locale } from '@anchan/core/language';
import { unit } from '../catalog/catalog.ts';
import type { IndicatorResult } from './compute.ts';

/** Moves the decimal point in the number's own decimal digits, so that no binary remainder decides a rounding. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds half away from zero, for display only: results keep all their digits.
 *
 * @param decimals 0 or more
 * @example rounded(1.005, 2) // '1.01'
 */
export function rounded(value: number, decimals = 2): string {
  const size = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  return (value < 0 && size > 0 ? '-' : '') + size.toFixed(decimals);
}

/**
 * A result as it is printed, with its unit and its interval. A ratio to 1 without deaths is printed as cases:0; any other value that does not exist as —.
 *
 * @example display(compute('maternal-mortality-ratio', { maternalDeaths: 7, liveBirths: 51_200 }), 'zh', 1) // '13.7/10万（95%区间 5.5～28.2）'
 */
export function display(result: IndicatorResult, locale: Locale, decimals = 2): string {
  const { value, interval, numerator, reason } = result;
  if (value === null) return result.unit === 'to-one' && reason === 'empty-denominator' ? `${numerator}:0` : '—';
  const text = rounded(value, decimals) + unit(result.unit).sign[locale];
  if (interval === null) return text;
  const [low, high] = [rounded(interval.low, decimals), rounded(interval.high, decimals)];
  const level = Number((interval.level * 100).toPrecision(12));
  return locale === 'zh'
    ? `${text}（${level}%区间 ${low}～${high}）`
    : `${text} (${level} % interval ${low} to ${high})`;
}
