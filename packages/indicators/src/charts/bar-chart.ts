import { linearScale } from './_scale.ts';
import {
  type ChartOptions,
  type ChartText,
  element,
  image,
  label,
  line,
  paint,
  phrase,
  refuseWrong,
  shown,
  valueShort,
  valueText,
  width,
} from './_svg.ts';

/** The value of one area or group, with the limits of its interval where it has one. */
export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

export interface BarChartOptions extends ChartOptions {
  readonly target?: number;
}

/** Height of one row: the name and the value above, the bar below, so that long names fit a phone. */
export const rowHeight = 36;

/** What a chart of rows looks at. */
export function checkRows(
  rows: readonly BarRow[],
  options: ChartOptions,
  more: Readonly<Record<string, unknown>>,
): void {
  refuseWrong(options, [
    ...Object.entries(more).map(([key, value]) => [[key], value] as const),
    ...rows.flatMap(({ value, low, high }, i) =>
      Object.entries({ value, low, high: high === Number.POSITIVE_INFINITY ? null : high }).map(
        ([key, one]) => [['rows', i, key], one] as const,
      ),
    ),
  ]);
}

/** One line a row. */
export function rowLines(rows: readonly BarRow[], options: ChartOptions): readonly string[] {
  const colon = options.locale === 'zh' ? '：' : ': ';
  return rows.map((row) => `${row.label}${colon}${valueText(row, options)}`);
}

/**
 * The numbers of a bar chart in words, one line a row.
 *
 * @throws InputError `not-a-number`, `not-an-id`, `out-of-range`
 * @example barChartText([{ label: 'A', value: null }], { id: 'bars', title: 'T', locale: 'zh' }).lines // ['A：无数据']
 */
export function barChartText(rows: readonly BarRow[], options: BarChartOptions): ChartText {
  checkRows(rows, options, { target: options.target });
  const target =
    options.target === undefined ? [] : [phrase('target', options, { value: shown(options.target, options) })];
  return { title: options.title, lines: [...rowLines(rows, options), ...target] };
}

/**
 * Values of areas as bars from 0, in the order given, with their intervals and a target.
 *
 * @param rows one without a value says so; it has no bar, which is not a bar of 0
 * @returns an SVG image as text
 * @throws InputError `not-a-number`, `not-an-id`, `out-of-range`
 * @example barChart([{ label: 'A', value: 12 }], { id: 'bars', title: 'T', locale: 'en' }).startsWith('<svg') // true
 */
export function barChart(rows: readonly BarRow[], options: BarChartOptions): string {
  const text = barChartText(rows, options);
  const { target } = options;
  const ends = rows.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]).filter(Number.isFinite);
  const x = linearScale([...ends, target ?? 0], 4, width - 4);
  const top = target === undefined ? 4 : 20;
  const bottom = top + rows.length * rowHeight;
  const drawn = rows.flatMap((row, i) => {
    const y = top + i * rowHeight;
    const { value, low, high } = row;
    const words = [label(4, y + 12, row.label), label(width - 4, y + 12, valueShort(row, options), 'end')];
    if (value === null) return words;
    const [from, to] = [x.at(0), x.at(value)];
    const bar = element('rect', {
      x: Math.min(from, to),
      y: y + 17,
      width: Math.abs(to - from),
      height: 12,
      fill: paint.value,
      'fill-opacity': 0.7,
    });
    if (low === undefined || high === undefined) return [...words, bar];
    return [...words, bar, line(x.at(low), y + 23, x.at(Math.min(high, x.to)), y + 23)];
  });
  const mark =
    target === undefined
      ? []
      : [
          line(x.at(target), top - 4, x.at(target), bottom, paint.target, '6 4'),
          label(
            Math.min(width - 4, Math.max(90, x.at(target))),
            12,
            phrase('target', options, { value: shown(target, options) }),
            'end',
          ),
        ];
  return image(bottom + 4, options, text, [line(x.at(0), top, x.at(0), bottom), ...mark, ...drawn]);
}
