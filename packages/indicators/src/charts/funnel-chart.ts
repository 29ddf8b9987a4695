import { type Funnel, type FunnelResult, funnelCurve } from '../statistics/funnel.ts';
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

export interface FunnelChartOptions extends ChartOptions {
  /** What a place is called, by its id; the id itself where not given. */
  readonly names?: Readonly<Record<string, string>>;
}

const frame = { left: 40, right: width - 18, top: 40, bottom: 212, height: 244 } as const;

function verdict({ value, signal, limits95 }: FunnelResult, options: ChartOptions): string {
  if (value === null) return phrase('noData', options);
  if (limits95 === null) return phrase('notJudged', options);
  return signal ? phrase(signal.side, options, { level: String(signal.level * 100) }) : phrase('inside', options);
}

function nameOf(place: FunnelResult, { names = {} }: FunnelChartOptions): string {
  return (Object.hasOwn(names, place.id) && names[place.id]) || place.id;
}

/**
 * The numbers of a funnel chart in words: the mean, then one line a place with its denominator, value and verdict.
 *
 * @throws InputError `not-an-id`, `out-of-range`
 */
export function funnelChartText(drawn: Funnel, options: FunnelChartOptions): ChartText {
  refuseWrong(options, []);
  const [colon, comma] = options.locale === 'zh' ? ['：', '，'] : [': ', ', '];
  const mean = drawn.mean === null ? [] : [phrase('mean', options, { value: shown(drawn.mean, options) })];
  const lines = drawn.places.map((place) => {
    const size = place.size === null ? [] : [`${phrase('size', options)} ${place.size}`];
    const value = place.value === null ? [] : [valueText({ value: place.value }, options)];
    return nameOf(place, options) + colon + [...size, ...value, verdict(place, options)].join(comma);
  });
  return { title: options.title, lines: [...mean, phrase(drawn.reason ? 'noLimits' : 'limits', options), ...lines] };
}

/** About how long a text is at 12 px: Chinese characters are square, others a little over half as wide. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 12 : 7), 0);
}

/** Above the limits a triangle, below them one that points down, inside them a circle: the shape tells what the color tells. */
function mark(place: FunnelResult, x: number, y: number): string {
  if (!place.signal) return element('circle', { cx: x, cy: y, r: 3.5, fill: paint.value });
  const [tip, base] = place.signal.side === 'high' ? [y - 6, y + 5] : [y + 6, y - 5];
  return element('polygon', {
    points: `${x.toFixed(2)},${tip.toFixed(2)} ${(x - 6).toFixed(2)},${base.toFixed(2)} ${(x + 6).toFixed(2)},${base.toFixed(2)}`,
    fill: paint.signal,
  });
}

/**
 * A funnel: places by their denominator, the mean, and the limits of chance. Places beyond a limit carry their name.
 *
 * @returns an SVG image as text; a place without a value is not drawn and is named in the description
 * @throws InputError `not-an-id`, `out-of-range`
 */
export function funnelChart(drawn: Funnel, options: FunnelChartOptions): string {
  const text = funnelChartText(drawn, options);
  const known = drawn.places.filter(
    (place): place is FunnelResult & { value: number; size: number } => place.value !== null && place.size !== null,
  );
  const x = linearScale(
    known.map(({ size }) => size),
    frame.left,
    frame.right,
  );
  const sizes = Array.from({ length: 60 }, (_, i) => Math.max(1, Math.round((x.to * (i + 1)) / 60)));
  const curve = funnelCurve(drawn, [...new Set(sizes)]);
  // The limits of the smallest places reach to the sky: the scale follows the places, and the curves are cut at its top.
  const least = Math.min(...known.map(({ size }) => size));
  const reach = curve.filter(({ size }) => size >= least).map(({ limits95 }) => limits95.high);
  const y = linearScale([...known.map(({ value }) => value), ...reach, drawn.mean ?? 0], frame.bottom, frame.top);
  const curveOf = (limit: (typeof curve)[number]['limits95'][], side: 'low' | 'high', dash: string) => {
    const points = limit.flatMap((limits, i) => {
      const value = limits[side];
      return value > y.to ? [] : [`${x.at(curve[i]?.size ?? 0).toFixed(2)},${y.at(value).toFixed(2)}`];
    });
    return element('polyline', {
      points: points.join(' '),
      fill: 'none',
      stroke: paint.ink,
      'stroke-width': 1,
      'stroke-dasharray': dash,
      'stroke-opacity': 0.75,
    });
  };
  const curves = (['low', 'high'] as const).flatMap((side) => [
    curveOf(
      curve.map(({ limits95 }) => limits95),
      side,
      '5 3',
    ),
    curveOf(
      curve.map(({ limits998 }) => limits998),
      side,
      '1 0',
    ),
  ]);
  const marks = known.map((place) => mark(place, x.at(place.size), y.at(place.value)));
  // The strongest signals are named first; a name that would cover another is left to the description.
  const taken: { from: number; to: number; y: number }[] = [];
  const names = known
    .filter(({ signal }) => signal)
    .sort((a, b) => (b.signal?.level ?? 0) - (a.signal?.level ?? 0))
    .flatMap((place) => {
      const name = nameOf(place, options);
      const [px, py] = [x.at(place.size), y.at(place.value) + 4];
      const toLeft = px > (frame.left + frame.right) / 2;
      const from = toLeft ? px - 9 - lengthOf(name) : px + 9;
      const room = { from, to: from + lengthOf(name), y: py };
      if (taken.some((other) => Math.abs(other.y - py) < 13 && other.from < room.to && room.from < other.to)) return [];
      taken.push(room);
      return [label(px + (toLeft ? -9 : 9), py, name, toLeft ? 'end' : 'start')];
    });
  return image(frame.height, options, text, [
    label(0, 12, phrase(drawn.reason ? 'noLimits' : 'limits', options)),
    ...y.ticks.map((tick) => label(frame.left - 6, y.at(tick) + 4, tickText(tick, options.locale), 'end')),
    line(frame.left, frame.bottom, frame.right, frame.bottom),
    ...x.ticks.map((tick) => label(x.at(tick), frame.bottom + 16, tickText(tick, options.locale), 'middle')),
    label(frame.right, frame.bottom + 30, phrase('size', options), 'end'),
    ...(drawn.mean === null
      ? []
      : [
          line(frame.left, y.at(drawn.mean), frame.right, y.at(drawn.mean), paint.target),
          label(frame.right, 27, phrase('mean', options, { value: shown(drawn.mean, options) }), 'end'),
        ]),
    ...(curve.length > 0 ? curves : []),
    ...marks,
    ...names,
  ]);
}
