import { tableDays } from '../gestation/weeks.ts';
import { urgencyOrder } from '../self-check/urgency.table.ts';
import type { Given } from './_given.ts';
import { lateWeeks, visitLines } from './lines.table.ts';
import type { PlanLineBefore } from './planned.ts';
import { supportOf } from './windows.ts';

const early = '12+6';

/** What is said before a plan, most urgent first. */
export function linesFor(given: Given): readonly PlanLineBefore[] {
  const { zero, ended, fetuses, dating, level, purple, noneYet } = given;
  if (ended !== null) return [];
  const lines: PlanLineBefore[] = [];
  const several = (fetuses ?? 1) > 1;
  if (zero === null) {
    lines.push(visitLines.unknownWeeks);
  } else {
    const age = given.on - zero;
    // Where two dates are still open, the older one says when waiting ends.
    const older = age + (dating?.ageRangeDays?.to ?? 0) - (dating?.ageRangeDays ? (dating.gestationalAgeDays ?? 0) : 0);
    if (older >= tableDays(lateWeeks.week42.from)) lines.push(lateWeeks.week42);
    else if (older >= tableDays(lateWeeks.week41.from)) lines.push(lateWeeks.week41);
    if (several && older >= tableDays(lateWeeks.multiple37.from)) lines.push(lateWeeks.multiple37);
    if (dating?.conflict) lines.push(visitLines.datesConflict);
    else if (dating?.confidence === 'low') lines.push(visitLines.datesUncertain);
    if (noneYet && age > tableDays(early)) lines.push(visitLines.lateStart);
  }
  if (several || purple || (level && level !== 'green')) lines.push(visitLines.moreVisits);
  return lines
    .map((line) => ({ id: line.id, urgency: line.urgency, ...supportOf(line) }))
    .sort((a, b) => urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency));
}
