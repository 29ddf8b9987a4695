import { redatingRule } from './redating.table.ts';
import { tableDays } from './weeks.ts';

/**
 * More than this many days between an ultrasound and the date in use is a question for the doctor. It is never a reason
 * to change the date without one.
 *
 * @param ageDays gestational age by the date in use on the day of the scan; below 0+0 the first row counts
 * @returns days: 5 to 8+6, 7 to 15+6, 10 to 21+6, 14 to 27+6, then 21 (source: `redatingRule`)
 * @example redatingLimitDays(62) // 5
 */
export function redatingLimitDays(ageDays: number): number {
  const row = redatingRule.rows.find(({ to }) => to === null || ageDays <= tableDays(to));
  return (row ?? redatingRule.rows[0]).moreThanDays;
}
