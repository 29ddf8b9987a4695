import { linearScale, tickText } from './_scale.ts';
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
  valueText,
  width,
} from './_svg.ts';

/** A value of one year with the limits of its interval, where it has one. A value that is null is drawn as a gap. */
export interface TrendChartPoint {
  readonly year: number;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

export interface TrendChartOptions extends ChartOptions {
  readonly target?: number;
}

const frame = { left: 40, right: width - 14, top: 26, bottom: 172, height: 200 } as const;

function check(points: readonly TrendChartPoint[], options: TrendChartOptions): void {
  refuseWrong(options, [
    [['target'], options.target],
    ...points.flatMap(({ year, value, low, high }, i) =>
      Object.entries({ year, value, low, high }).map(([key, one]) => [['points', i, key], one] as const),
    ),
  ]);
}

/**
 * The numbers of a trend chart in words, one line a year.
 *
 * @throws InputError `not-a-number`, `not-an-id`, `out-of-range`
 * @example trendChartText([{ year: 2024, value: 14.3 }], { id: 'mmr', title: '孕产妇死亡率', locale: 'zh' }).lines // ['2024：14.3']
 */
export function trendChartText(points: readonly TrendChartPoint[], options: TrendChartOptions): ChartText {
  check(points, options);
  const colon = options.locale === 'zh' ? '：' : ': ';
  const target =
    options.target === undefined ? [] : [phrase('target', options, { value: shown(options.target, options) })];
  return {
    title: options.title,
    lines: [...points.map((point) => `${point.year}${colon}${valueText(point, options)}`), ...target],
  };
}

/** Runs of points that have what is asked for: a line must not be drawn through a gap. */
function unbroken(points: readonly TrendChartPoint[], has: (point: TrendChartPoint) => boolean): TrendChartPoint[][] {
  const runs: TrendChartPoint[][] = [[]];
  for (const point of points) {
    if (has(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * Values over the years as a line with a band for the intervals, against a target.
 *
 * @param points in any order; a year whose value is null stays a gap
 * @returns an SVG image as text: no script, title and description included, colors from `currentColor` and the page’s `--chart-…` properties
 * @throws InputError `not-a-number`, `not-an-id`, `out-of-range`
 * @example trendChart([{ year: 2020, value: 16.9 }], { id: 'mmr', title: 'MMR', locale: 'en' }).startsWith('<svg') // true
 */
export function trendChart(points: readonly TrendChartPoint[], options: TrendChartOptions): string {
  const text = trendChartText(points, options);
  const inOrder = [...points].sort((a, b) => a.year - b.year);
  const known = inOrder.filter(({ value }) => value !== null);
  const heights = [...known.flatMap(({ value, high, low }) => [value ?? 0, high ?? 0, low ?? 0]), options.target ?? 0];
  const y = linearScale(heights, frame.bottom, frame.top);
  const [first, last] = [inOrder[0]?.year ?? 0, inOrder.at(-1)?.year ?? 0];
  const x = (year: number) =>
    last === first
      ? (frame.left + frame.right) / 2
      : frame.left + 10 + ((year - first) / (last - first)) * (frame.right - frame.left - 20);

  const place = (year: number, value: number) => `${x(year).toFixed(2)},${y.at(value).toFixed(2)}`;
  const bands = unbroken(
    inOrder,
    ({ value, low, high }) => value !== null && low !== undefined && high !== undefined,
  ).map((run) =>
    element('polygon', {
      points: [
        ...run.map(({ year, high }) => place(year, high as number)),
        ...[...run].reverse().map(({ year, low }) => place(year, low as number)),
      ].join(' '),
      fill: paint.value,
      'fill-opacity': 0.22,
    }),
  );
  const lines = unbroken(inOrder, ({ value }) => value !== null).map((run) =>
    element('polyline', {
      points: run.map(({ year, value }) => place(year, value as number)).join(' '),
      fill: 'none',
      stroke: paint.value,
      'stroke-width': 2,
    }),
  );
  const dots = known.map(({ year, value }) =>
    element('circle', { cx: x(year), cy: y.at(value as number), r: 3, fill: paint.value }),
  );
  // At 320 px there is room for about six years.
  const every = Math.ceil(inOrder.length / 6);
  const years = inOrder.filter((_, i) => (inOrder.length - 1 - i) % every === 0);
  const { target } = options;
  return image(frame.height, options, text, [
    ...y.ticks.map((tick) => label(frame.left - 6, y.at(tick) + 4, tickText(tick, options.locale), 'end')),
    line(frame.left, frame.bottom, frame.right, frame.bottom),
    ...years.map(({ year }) => label(x(year), frame.bottom + 18, String(year), 'middle')),
    ...bands,
    ...(target === undefined
      ? []
      : [
          line(frame.left, y.at(target), frame.right, y.at(target), paint.target, '6 4'),
          label(frame.right, 12, phrase('target', options, { value: shown(target, options) }), 'end'),
        ]),
    ...lines,
    ...dots,
    ...(options.unit ? [label(0, 12, options.unit)] : []),
  ]);
}
