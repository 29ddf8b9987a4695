import type { Limits } from '../compute/intervals.ts';
import { percentile } from '../compute/percentile.ts';

export type ControlChartKind = 'p' | 'p-prime' | 'u' | 'u-prime' | 'c' | 'g' | 't' | 'i';

/** A point with a value; its size is 1 where there is no denominator. */
export interface Measured {
  readonly value: number;
  readonly size: number;
}

interface Drawn {
  readonly center: number;
  readonly limitsAt: (size: number) => Limits;
}

const sigmas = 3;

/** Mean distance of two successive values of a normal distribution, in standard deviations (d2 of Shewhart's tables for pairs). */
const meanRangeOfPairs = 1.128;

/** Makes the waiting times of rare events nearly normal (Nelson 1994). */
const waitingPower = 3.6;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation from the distances of successive values, which a lasting shift does not blow up. */
function shortTermDeviation(values: readonly number[]): number {
  return mean(values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)))) / meanRangeOfPairs;
}

function within(center: number, half: number, least: number, most = Number.POSITIVE_INFINITY): Limits {
  return { low: Math.max(least, center - half), high: Math.min(most, center + half) };
}

/** Weighted mean of all points, with a standard error that depends on the size; Laney's factor where the chart is a prime one. */
function counts(points: readonly Measured[], errorAt: (center: number, size: number) => number, prime: boolean): Drawn {
  const center =
    points.reduce((sum, { value, size }) => sum + value * size, 0) / points.reduce((sum, { size }) => sum + size, 0);
  const scores = points.map(({ value, size }) => (value - center) / errorAt(center, size));
  // Without any variation the scores are 0/0; there is then nothing to widen.
  const factor = prime && scores.every(Number.isFinite) ? shortTermDeviation(scores) : 1;
  return { center, limitsAt: (size) => within(center, sigmas * factor * errorAt(center, size), 0) };
}

function individual(values: readonly number[]): Drawn {
  const center = mean(values);
  const limits = within(center, sigmas * shortTermDeviation(values), Number.NEGATIVE_INFINITY);
  return { center, limitsAt: () => limits };
}

const shareError = (p: number, size: number) => Math.sqrt((p * (1 - p)) / size);
const rateError = (u: number, size: number) => Math.sqrt(u / size);

/** Center line and limits from the points of the baseline; null where there are too few of them. */
export function centerAndLimits(kind: ControlChartKind, points: readonly Measured[]): Drawn | null {
  const values = points.map(({ value }) => value);
  const fewest = kind === 'p' || kind === 'u' || kind === 'c' || kind === 'g' ? 1 : 2;
  if (points.length < fewest) return null;
  switch (kind) {
    case 'p':
    case 'p-prime': {
      const { center, limitsAt } = counts(points, shareError, kind === 'p-prime');
      return { center, limitsAt: (size) => ({ ...limitsAt(size), high: Math.min(1, limitsAt(size).high) }) };
    }
    case 'u':
    case 'u-prime':
      return counts(points, rateError, kind === 'u-prime');
    case 'c': {
      const center = mean(values);
      return { center, limitsAt: () => within(center, sigmas * Math.sqrt(center), 0) };
    }
    case 'g': {
      const average = mean(values);
      const limits = within(average, sigmas * Math.sqrt(average * (average + 1)), 0);
      // The counts are skewed: around the median half of the points lie on either side, as the rules on runs need.
      return { center: percentile(values, 0.5) as number, limitsAt: () => limits };
    }
    case 't': {
      const { center, limitsAt } = individual(values.map((value) => value ** (1 / waitingPower)));
      const back = (value: number) => Math.max(0, value) ** waitingPower;
      const { low, high } = limitsAt(1);
      return { center: back(center), limitsAt: () => ({ low: back(low), high: back(high) }) };
    }
    case 'i':
      return individual(values);
  }
}
