/** From values to places on the image. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** 1, 2 or 5 times a power of ten: about `count` steps over `span`. */
function step(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}

/** A straight scale that starts at 0 (or below, where a value is negative) and ends on a tick. */
export function linearScale(values: readonly number[], start: number, end: number, count = 4): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  // Values that are all but equal to 0 have no span to divide.
  const size = step(most - least > 1e-9 ? most - least : 1, count);
  const from = Math.floor(least / size) * size;
  const to = Math.max(Math.ceil(most / size) * size, from + size);
  const ticks = Array.from({ length: Math.round((to - from) / size) + 1 }, (_, i) =>
    Number((from + i * size).toPrecision(12)),
  );
  return { at: (value) => start + ((value - from) / (to - from)) * (end - start), ticks, from, to };
}

/** A logarithmic scale over positive values, widened to ticks at 1, 2 and 5 times powers of ten. */
export function logScale(values: readonly number[], start: number, end: number): Scale {
  const known = values.filter((value) => value > 0 && Number.isFinite(value));
  const marks = Array.from({ length: 25 }, (_, i) => i - 12).flatMap((power) =>
    [1, 2, 5].map((factor) => Number(`${factor}e${power}`)),
  );
  const [least, most] = [Math.min(1, ...known), Math.max(1, ...known)];
  const from = marks.filter((mark) => mark <= least).at(-1) ?? 1e-12;
  const to = marks.find((mark) => mark >= most && mark > from) ?? 5e12;
  const inside = marks.filter((mark) => mark >= from && mark <= to);
  const ticks = inside.length <= 6 ? inside : inside.filter((mark) => /^1|^0\.0*1$/.test(String(mark)));
  const share = (value: number) => Math.log(value / from) / Math.log(to / from);
  return { at: (value) => start + share(value) * (end - start), ticks, from, to };
}

/** A tick’s number without superfluous zeros: 100000 becomes 10万 in Chinese and 100k in English. */
export function tickText(value: number, locale: 'zh' | 'en'): string {
  const [unit, sign] = locale === 'zh' ? [10_000, '万'] : [1000, 'k'];
  return Math.abs(value) >= 10_000
    ? `${Number((value / unit).toPrecision(6))}${sign}`
    : String(Number(value.toPrecision(6)));
}
