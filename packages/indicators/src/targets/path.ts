import { projectedValue, type YearlyValue } from '../statistics/projection.ts';

/**
 * The value of each year on a steady way from a starting value to a target: the line a chart draws beside the observed values.
 *
 * @param form `steady-percent` (mortality) or `steady-points` (percentages)
 * @returns from the year after the start to the year of the target; empty where the target’s year is not later, or a 0 has no steady way
 * @throws InputError `not-a-year`, `out-of-range`, `unknown-choice`
 * Source: method `on-track`.
 * @example targetPath({ year: 2020, value: 16.9 }, { year: 2025, value: 14.5 }, 'steady-percent')[0] // { year: 2021, value: 16.39… }
 */
export function targetPath(
  start: YearlyValue,
  goal: YearlyValue,
  form: 'steady-percent' | 'steady-points',
): readonly YearlyValue[] {
  const years = Array.from({ length: Math.max(0, goal.year - start.year) }, (_, i) => start.year + 1 + i);
  return years.flatMap((year) => {
    const { value } = projectedValue(start, goal, year, form);
    return value === null ? [] : [{ year, value }];
  });
}
