import { InputError, type Issue, show } from '@anchan/core/errors';
import type { Locale } from '@anchan/core/language';
import { rounded } from '../compute/rounded.ts';
import { chartWords } from './words.table.ts';

/** What every chart is told. */
export interface ChartOptions {
  /** Unique on the page; the title’s and description’s ids start with it. Latin letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  /** Written behind values, such as `/10万` or `%`; nothing where not given. */
  readonly unit?: string;
  /** Decimals of values, 0 to 10; 1 where not given. */
  readonly decimals?: number;
}

/** The numbers of a chart in words: the same as are drawn, for those who do not see it and for a table beside it. */
export interface ChartText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Every chart is drawn this wide, so that its letters are 12 px on a phone of 320 px; it grows with the page. */
export const width = 320;

/** Colors may be set by the page; the fallbacks have at least 3:1 against white and against near-black. */
export const paint = {
  ink: 'currentColor',
  value: 'var(--chart-value, #2f7fd1)',
  target: 'var(--chart-target, #c05621)',
  signal: 'var(--chart-signal, #d9480f)',
} as const;

type Attributes = Readonly<Record<string, string | number | undefined>>;

function escaped(text: string): string {
  // Control characters are not allowed in XML at all.
  const clean = [...text].filter((c) => c >= ' ' || c === '\t' || c === '\n').join('');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : escaped(value);
}

/** One element. Numbers are written with two decimals; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  return content === '' ? `<${name}${parts.join('')}/>` : `<${name}${parts.join('')}>${content}</${name}>`;
}

export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): string {
  return element('text', { x, y, fill: paint.ink, 'text-anchor': anchor }, escaped(text));
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string = paint.ink,
  dash?: string,
): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1.5, 'stroke-dasharray': dash });
}

/** The whole image, with its title and its numbers as description. */
export function image(
  height: number,
  { id, locale }: ChartOptions,
  text: ChartText,
  content: readonly string[],
): string {
  const parts = [
    element('title', { id: `${id}-title` }, escaped(text.title) || ' '),
    element('desc', { id: `${id}-desc` }, escaped(text.lines.join('\n')) || ' '),
    ...content,
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width: '100%',
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: locale === 'zh' ? 'zh-CN' : 'en',
      'font-family': 'system-ui, sans-serif',
      'font-size': 12,
    },
    parts.join(''),
  );
}

/** A value as the chart writes it. */
export function shown(value: number, { decimals = 1, unit = '' }: ChartOptions): string {
  return `${Number.isFinite(value) ? rounded(value, decimals) : '∞'}${unit}`;
}

/** A phrase with its numbers filled in. */
export function phrase(
  key: keyof typeof chartWords,
  options: ChartOptions,
  numbers: Readonly<Record<string, string>> = {},
): string {
  const words: string = chartWords[key][options.locale];
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => numbers[name] ?? '');
}

/** A value with the limits of its interval. There may be limits without a value (a ratio to nothing has a lower limit). */
export interface Estimate {
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The value as it is written beside its mark. */
export function valueShort({ value, low, high }: Estimate, options: ChartOptions): string {
  if (value !== null) return shown(value, options);
  return phrase(low === undefined || high === undefined ? 'noData' : 'noValue', options);
}

/** `16.9/10万（区间 12.0～23.1）`, or that there are no data. */
export function valueText(estimate: Estimate, options: ChartOptions): string {
  const { low, high } = estimate;
  const short = valueShort(estimate, options);
  if (low === undefined || high === undefined) return short;
  const interval = phrase('interval', options, { low: shown(low, options), high: shown(high, options) });
  return options.locale === 'zh' ? `${short}（${interval}）` : `${short} (${interval})`;
}

/** Beyond this a scale loses its digits. */
const largest = 1e15;

/** What is wrong with a chart’s options and with the numbers it is to draw. */
export function refuseWrong(
  { id, decimals = 1 }: ChartOptions,
  numbers: readonly (readonly [path: readonly (string | number)[], value: unknown])[],
): void {
  const issues: Issue[] = numbers
    .filter(([, value]) => value !== null && value !== undefined && !(Math.abs(Number(value)) <= largest))
    .map(([path, value]) => ({ code: 'not-a-number', path, expected: 'a number up to 10¹⁵', received: show(value) }));
  if (!/^[A-Za-z][\w-]*$/.test(id))
    issues.push({
      code: 'not-an-id',
      path: ['id'],
      expected: 'a letter, then letters, digits or -',
      received: show(id),
    });
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 10))
    issues.push({ code: 'out-of-range', path: ['decimals'], expected: '0 to 10', received: show(decimals) });
  if (issues.length > 0) throw new InputError(issues);
}
