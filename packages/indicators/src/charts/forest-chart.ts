import { linearScale, logScale, tickText } from './_scale.ts';
import {
  type ChartOptions,
  type ChartText,
  element,
  image,
  label,
  line,
  paint,
  phrase,
  shown,
  valueShort,
  width,
} from './_svg.ts';
import { type BarRow, checkRows, rowHeight, rowLines } from './bar-chart.ts';

export interface ForestChartOptions extends ChartOptions {
  /** The line of comparison: 1 for ratios, where not given. */
  readonly reference?: number;
  /** `log`, the default, suits ratios: twice and half are equally far from 1. `linear` suits rates and differences. */
  readonly scale?: 'log' | 'linear';
}

/**
 * The numbers of a forest chart in words, one line a row.
 *
 * @throws InputError `not-a-number`, `not-an-id`, `out-of-range`
 * @example forestChartText([{ label: 'A', value: 2, low: 1, high: 4 }], { id: 'f', title: 'T', locale: 'en' }).lines[0] // 'A: 2.0 (interval 1.0 to 4.0)'
 */
export function forestChartText(rows: readonly BarRow[], options: ForestChartOptions): ChartText {
  const { reference = 1, scale = 'log' } = options;
  checkRows(rows, options, { reference });
  const kind = scale === 'log' ? [phrase('logScale', options)] : [];
  const lines = [
    ...rowLines(rows, options),
    phrase('reference', options, { value: shown(reference, { ...options, unit: '' }) }),
    ...kind,
  ];
  return { title: options.title, lines };
}

/**
 * Values with their intervals, one below the other, against a line of comparison.
 *
 * @param rows a value or limit that has no place on the scale (0 on a logarithmic one, infinity) is drawn to the edge and marked
 * @returns an SVG image as text
 * @throws InputError `not-a-number`, `not-an-id`, `out-of-range`
 * @example forestChart([{ label: 'A', value: 2, low: 1, high: 4 }], { id: 'f', title: 'T', locale: 'en' }).startsWith('<svg') // true
 */
export function forestChart(rows: readonly BarRow[], options: ForestChartOptions): string {
  const text = forestChartText(rows, options);
  const { reference = 1, scale = 'log' } = options;
  const ends = rows
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((one): one is number => Number.isFinite(one));
  const x = (scale === 'log' ? logScale : linearScale)([...ends, reference], 14, width - 14);
  const held = (value: number) => x.at(Math.min(x.to, Math.max(x.from, value)));
  const beyond = (value: number) => value < x.from || value > x.to;
  const bottom = 4 + rows.length * rowHeight;
  const drawn = rows.flatMap((row, i) => {
    const y = 4 + i * rowHeight;
    const { value, low, high } = row;
    const limits = low === undefined || high === undefined ? undefined : ([low, high] as const);
    const words = [label(4, y + 12, row.label), label(width - 4, y + 12, valueShort(row, options), 'end')];
    const arms = limits === undefined ? [] : [line(held(limits[0]), y + 23, held(limits[1]), y + 23, paint.value)];
    const arrows = (limits ?? []).flatMap((limit) => {
      if (!beyond(limit)) return [];
      const [tip, back] = limit < x.from ? [held(limit) - 6, held(limit)] : [held(limit) + 6, held(limit)];
      return [
        element('polygon', { points: `${tip},${y + 23} ${back},${y + 19} ${back},${y + 27}`, fill: paint.value }),
      ];
    });
    const box =
      value === null || beyond(value)
        ? []
        : [element('rect', { x: held(value) - 4, y: y + 19, width: 8, height: 8, fill: paint.value })];
    return [...words, ...arms, ...arrows, ...box];
  });
  return image(bottom + 24, options, text, [
    line(x.at(reference), 18, x.at(reference), bottom, paint.target, '6 4'),
    line(14, bottom, width - 14, bottom),
    ...x.ticks.map((tick) => label(x.at(tick), bottom + 16, tickText(tick, options.locale), 'middle')),
    ...drawn,
  ]);
}
