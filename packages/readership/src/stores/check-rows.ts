import { InputError, type Issue } from '../errors.ts';
import { show } from '../show.ts';
import { isDay } from './days.ts';
import { type DayRange, type NewDailySum, ownPlatforms } from './model.ts';

/** @throws InputError with every row that a store must not take: an own platform, a value that is no count, a day that is none. */
export function checkRows(rows: readonly NewDailySum[]): void {
  const issues: Issue[] = [];
  for (const [i, { platform, value, day }] of rows.entries()) {
    if ((ownPlatforms as readonly string[]).includes(platform)) {
      issues.push({
        code: 'own-platform',
        path: ['rows', i, 'platform'],
        expected: 'a platform that is not counted by our own collector',
        received: show(platform),
      });
    }
    if (value !== null && !(Number.isSafeInteger(value) && value >= 0)) {
      issues.push({
        code: 'sum',
        path: ['rows', i, 'value'],
        expected: 'null or a whole number from 0',
        received: show(value),
      });
    }
    if (!isDay(day)) issues.push(dayIssue(['rows', i, 'day'], day));
  }
  if (issues.length > 0) throw new InputError(issues);
}

/** @throws InputError `date`, or `date-order` when the range ends before it starts. */
export function checkRange({ from, to }: DayRange): void {
  const issues = Object.entries({ from, to }).flatMap(([name, day]) => (isDay(day) ? [] : [dayIssue([name], day)]));
  if (issues.length === 0 && to < from) {
    issues.push({ code: 'date-order', path: ['to'], expected: `a day not before ${from}`, received: show(to) });
  }
  if (issues.length > 0) throw new InputError(issues);
}

/** @throws InputError `date` */
export function checkDay(day: string, name: string): void {
  if (!isDay(day)) throw new InputError([dayIssue([name], day)]);
}

function dayIssue(path: readonly (string | number)[], received: unknown): Issue {
  return { code: 'date', path, expected: 'a calendar day YYYY-MM-DD', received: show(received) };
}
