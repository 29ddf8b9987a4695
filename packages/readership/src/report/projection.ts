import { daysBetween } from '../days.ts';
import type { Text } from '../units/units.table.ts';

/** Works by the end of the year, if they keep coming as they have. */
export interface Projection {
  /** Days of the year gone (the day asked about included) and still to come. */
  readonly daysGone: number;
  readonly daysLeft: number;
  /** Works a day so far. */
  readonly pace: number;
  /** Works by 31 December at this pace, not rounded. */
  readonly expected: number;
  /** With 8 chances in 10 the year ends between these, both included. */
  readonly low: number;
  readonly high: number;
  /** Chance of reaching the target, 0 to 1. */
  readonly chance: number;
}

/** Printed wherever a projection is. */
export const projectionMethod: Text = {
  zh: '按“今年到现在的发布速度不变”推算。范围是 10% 到 90% 的预测区间：把发布看作速度不变的随机事件（泊松过程），速度未知，先验取 Jeffreys 先验，年内剩余篇数服从负二项分布。假期、专题月会使实际偏离。',
  en: 'Assumes that works keep coming at this year’s pace. The range is the 10% to 90% prediction interval of a Poisson process of unknown rate (Jeffreys prior), for which the works still to come follow a negative binomial distribution. Holidays and campaigns will bend it.',
};

/**
 * Chances that at most 0, 1, 2 … works more come: negative binomial of size published + 1/2. Masses are stepped in logarithms, since the
 * first of them underflows for a busy year; the list ends where a further mass no longer changes the sum.
 */
function cumulativeChances(published: number, shareGone: number): readonly number[] {
  const size = published + 0.5;
  const step = Math.log(1 - shareGone);
  const mean = (size * (1 - shareGone)) / shareGone;
  const sums: number[] = [];
  let logMass = size * Math.log(shareGone);
  let sum = 0;
  for (let more = 0; more <= mean || logMass > -35; more++) {
    sum += Math.exp(logMass);
    sums.push(sum);
    logMass += Math.log((more + size) / (more + 1)) + step;
  }
  return sums;
}

/**
 * Projects the number of works at the end of a year.
 *
 * @param published works of the year published up to and on `on`
 * @param on        `YYYY-MM-DD`
 * @param target    works a year
 * @returns null before the year has begun; on its last day and after, what was published is what there is
 * @example projectWorks(25, 2026, '2026-07-02', 50).expected // about 49.9: 25 in 183 days, 182 left
 */
export function projectWorks(published: number, year: number, on: string, target: number): Projection | null {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  const last = `${first.slice(0, 4)}-12-31`;
  const length = daysBetween(first, last) + 1;
  const daysGone = Math.min(daysBetween(first, on) + 1, length);
  if (daysGone < 1) return null;
  const daysLeft = length - daysGone;
  const pace = published / daysGone;
  const expected = published + pace * daysLeft;
  if (daysLeft === 0) {
    return { daysGone, daysLeft, pace, expected, low: published, high: published, chance: Number(published >= target) };
  }
  const chances = cumulativeChances(published, daysGone / length);
  const atLeast = (share: number) => published + chances.findIndex((sum) => sum >= share);
  const needed = target - published;
  const chance = needed <= 0 ? 1 : 1 - (chances[needed - 1] ?? 1);
  return { daysGone, daysLeft, pace, expected, low: atLeast(0.1), high: atLeast(0.9), chance };
}
