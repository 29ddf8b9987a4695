import { InputError, type Issue, show } from '@anchan/core/errors';
import { chiSquareQuantile, zOf } from './gamma.ts';

export type IntervalMethod = 'exact-poisson' | 'byar' | 'wilson';

/** Two limits, in the unit of what they are limits of. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Events below this number get the exact Poisson interval, from it on Byar's (PHEindicatormethods; method `small-number`). */
export const exactBelow = 10;

/** The confidence level used where none is asked for. */
export const defaultLevel = 0.95;

/** What is wrong with a confidence level; nothing where it is a number between 0 and 1, both excluded. */
export function levelIssues(level: unknown): readonly Issue[] {
  if (typeof level === 'number' && level > 0 && level < 1) return [];
  return [
    { code: 'out-of-range', path: ['level'], expected: 'a level between 0 and 1, such as 0.95', received: show(level) },
  ];
}

function checkLevel(level: number): number {
  const issues = levelIssues(level);
  if (issues.length > 0) throw new InputError(issues);
  return level;
}

function checkEvents(events: unknown, path: string): number {
  if (Number.isSafeInteger(events) && (events as number) >= 0) return events as number;
  throw new InputError([
    { code: 'not-a-count', path: [path], expected: 'a whole number, 0 or more', received: show(events) },
  ]);
}

/**
 * Exact Poisson limits of a number of events (Garwood 1936), by chi-square quantiles. Zero events have a lower limit of 0 and still an upper one.
 *
 * @param events whole number, 0 or more
 * @param level two-sided confidence level
 * @returns limits of the number of events; divide by the denominator for a rate
 * @throws InputError `not-a-count`, `out-of-range`
 * @example poissonLimits(0) // { low: 0, high: 3.6888794541139363 }
 */
export function poissonLimits(events: number, level: number = defaultLevel): Limits {
  const x = checkEvents(events, 'events');
  const tail = (1 - checkLevel(level)) / 2;
  return { low: chiSquareQuantile(tail, 2 * x) / 2, high: chiSquareQuantile(1 - tail, 2 * x + 2) / 2 };
}

/**
 * Byar's approximation to the Poisson limits, good from 10 events on. It divides by the number of events, so zero has no Byar interval.
 *
 * @param events whole number, 1 or more
 * @throws InputError `not-a-count` (0 included), `out-of-range`
 * @example byarLimits(65) // { low: 50.163188…, high: 82.849139… }
 */
export function byarLimits(events: number, level: number = defaultLevel): Limits {
  const x = checkEvents(events, 'events');
  if (x === 0)
    throw new InputError([{ code: 'not-a-count', path: ['events'], expected: '1 event or more', received: '0' }]);
  const z = zOf(checkLevel(level));
  const limit = (n: number, sign: 1 | -1) => n * (1 - 1 / (9 * n) + (sign * z) / (3 * Math.sqrt(n))) ** 3;
  return { low: Math.max(0, limit(x, -1)), high: limit(x + 1, 1) };
}

/**
 * The limits an indicator of rare events uses: exact under 10 events, Byar from 10.
 *
 * @example rareEventLimits(9).method // 'exact-poisson'
 */
export function rareEventLimits(events: number, level: number = defaultLevel): Limits & { method: IntervalMethod } {
  return events < exactBelow
    ? { ...poissonLimits(events, level), method: 'exact-poisson' }
    : { ...byarLimits(events, level), method: 'byar' };
}

/**
 * Wilson score limits of a proportion. None of 100 and all of 100 have limits too; neither ever leaves 0 to 1.
 *
 * @param events whole number, not above `total`
 * @param total whole number, 1 or more
 * @returns limits as fractions
 * @throws InputError `not-a-count`, `above-total`, `out-of-range`
 * @example wilsonLimits(65, 100) // { low: 0.552544…, high: 0.736358… }
 */
export function wilsonLimits(events: number, total: number, level: number = defaultLevel): Limits {
  const x = checkEvents(events, 'events');
  const n = checkEvents(total, 'total');
  if (x > n || n === 0)
    throw new InputError([
      {
        code: 'above-total',
        path: ['events'],
        expected: 'events out of a total of 1 or more',
        received: `${x} of ${n}`,
      },
    ]);
  const z = zOf(checkLevel(level));
  const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const limit = (sign: 1 | -1) => (2 * x + z * z + sign * half) / (2 * (n + z * z));
  // At the edges the limit is 0 or 1 exactly; the square root leaves rounding noise there.
  return { low: x === 0 ? 0 : limit(-1), high: x === n ? 1 : limit(1) };
}
