import { addDays, daysBetween, type IsoDate, isIsoDate } from '@anchan/core/dates';
import { type Issue, show } from '@anchan/core/errors';
import type { Text } from '@anchan/core/language';
import { choiceIssues, countIssues, refuse } from '../statistics/_checks.ts';
import type { DutyRow } from './duty.ts';
import { type TrackStatus, trackStatusWords } from './words.table.ts';

type Period = 'month' | 'quarter' | 'half-year' | 'year';

const monthsOf: Readonly<Record<Period, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** So many in each calendar period. Every duty with a period fits, and so does a count of one’s own. */
export interface PerPeriod {
  readonly atLeast: number;
  readonly per: DutyRow['per'];
}

export interface PeriodCount {
  /** First and last day, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Null where it is not known; a list that is empty is 0. */
  readonly done: number | null;
  readonly due: number;
  readonly status: TrackStatus;
}

export interface PeriodProgress {
  /** The period the day lies in. */
  readonly current: PeriodCount;
  /** How many are still to be done in it; null where it is not known what was. */
  readonly more: number | null;
  /** Days left in it, the day itself not counted. */
  readonly daysLeft: number;
  /** What the period would end with at the pace so far; null where it is not known. */
  readonly atThisPace: number | null;
  /** The periods of the same calendar year that are over, oldest first; empty where only a number was given. */
  readonly earlier: readonly PeriodCount[];
  readonly sentence: Text;
}

/** First day of the calendar period a day lies in. */
function periodStart(on: IsoDate, per: Period): IsoDate {
  const months = monthsOf[per];
  const month = Math.floor((Number(on.slice(5, 7)) - 1) / months) * months + 1;
  return `${on.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

function periodEnd(from: IsoDate, per: Period): IsoDate {
  const month = Number(from.slice(5, 7)) + monthsOf[per];
  const next =
    month > 12 ? `${Number(from.slice(0, 4)) + 1}-01-01` : `${from.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

function statusOf(done: number | null, due: number, from: IsoDate, to: IsoDate, on: IsoDate): TrackStatus {
  if (done === null) return 'undetermined';
  if (done >= due) return 'met';
  if (on >= to) return 'missed';
  // Behind only when a whole one short of an even pace: nothing is late on the second day of a quarter.
  const share = (daysBetween(from, on) + 1) / (daysBetween(from, to) + 1);
  return done >= Math.floor(due * share) ? 'on-course' : 'off-course';
}

function issuesOf(done: unknown, on: unknown): readonly Issue[] {
  const day = (value: unknown, path: Issue['path']): readonly Issue[] =>
    isIsoDate(value) ? [] : [{ code: 'date', path, expected: 'a calendar day YYYY-MM-DD', received: show(value) }];
  if (done === null || done === undefined) return day(on, ['on']);
  if (!Array.isArray(done)) return [...day(on, ['on']), ...countIssues(done, ['done'])];
  const late = (value: unknown) => isIsoDate(on) && isIsoDate(value) && value > on;
  return [
    ...day(on, ['on']),
    ...done.flatMap((value, i) =>
      late(value)
        ? [{ code: 'date-order', path: ['done', i], expected: `a day not after ${show(on)}`, received: show(value) }]
        : day(value, ['done', i]),
    ),
  ];
}

function sentenceOf({ from, to, done, due, status }: PeriodCount, more: number | null, daysLeft: number): Text {
  const { zh, en } = trackStatusWords[status];
  if (more === null) {
    return {
      zh: `${from}至${to}：应完成${due}，完成数不详，${zh}。`,
      en: `${from} to ${to}: ${due} due, number done not known, ${en}.`,
    };
  }
  const rest =
    more === 0
      ? { zh: '', en: '' }
      : { zh: `，还差${more}，剩${daysLeft}天`, en: `, ${more} to go in ${daysLeft} days` };
  return {
    zh: `${from}至${to}：应完成${due}，已完成${done}${rest.zh}，${zh}。`,
    en: `${from} to ${to}: ${done} of ${due} done${rest.en}, ${en}.`,
  };
}

/**
 * Works, drills, meetings: how many were done in the calendar period a day lies in, how many are due, what the pace so far comes to and how many more
 * it takes; and how the earlier periods of that year ended.
 *
 * @param duty `atLeast` and `per` month, quarter, half-year or year; a duty per event is for `eventProgress`
 * @param done the days on which they were done, or their number in the running period; absent or null is unknown, which is not none
 * @param options `on`, the day asked about
 * @throws InputError `unknown-choice` (no such period), `date`, `date-order` (done after `on`: what is only planned is not done), `not-a-count`
 * Source: the calendar periods are a reading; the clauses name a quarter or a year only.
 * @example periodProgress({ atLeast: 50, per: 'year' }, 20, { on: '2025-06-30' }).more // 30
 */
export function periodProgress(
  duty: PerPeriod,
  done: readonly IsoDate[] | number | null | undefined,
  { on }: { readonly on: IsoDate },
): PeriodProgress {
  refuse([
    ...choiceIssues(duty.per, ['per'], Object.keys(monthsOf)),
    ...countIssues(duty.atLeast, ['atLeast'], 1),
    ...issuesOf(done, on),
  ]);
  const per = duty.per as Period;
  const due = duty.atLeast;
  const count = (from: IsoDate): PeriodCount => {
    const to = periodEnd(from, per);
    const made =
      typeof done === 'object' && done !== null
        ? done.filter((day) => day >= from && day <= to).length
        : (done ?? null);
    return { from, to, done: made, due, status: statusOf(made, due, from, to, on) };
  };
  const current = count(periodStart(on, per));
  const earlier: PeriodCount[] = [];
  if (typeof done !== 'number') {
    for (let from = `${on.slice(0, 4)}-01-01`; from < current.from; from = addDays(periodEnd(from, per), 1))
      earlier.push(count(from));
  }
  const elapsed = daysBetween(current.from, on) + 1;
  const length = daysBetween(current.from, current.to) + 1;
  const more = current.done === null ? null : Math.max(0, due - current.done);
  const daysLeft = length - elapsed;
  const atThisPace = current.done === null ? null : (current.done * length) / elapsed;
  return { current, more, daysLeft, atThisPace, earlier, sentence: sentenceOf(current, more, daysLeft) };
}

export interface EventProgress {
  readonly due: number | null;
  readonly done: number | null;
  readonly more: number | null;
  /** `nothing-due`: there was no event, so there was nothing to do. */
  readonly status: 'met' | 'outstanding' | 'nothing-due' | 'undetermined';
}

/**
 * A duty of each event (a report after each death, five steps for each case): how many are due after so many events, and how many are missing.
 *
 * @param counts absent numbers are unknown, not 0
 * @throws InputError `unknown-choice` (the duty has a period), `not-a-count`
 * @example eventProgress(duty('five-ones'), { events: 3, done: 14 }).more // 1
 */
export function eventProgress(
  duty: PerPeriod,
  counts: { readonly events?: number | null; readonly done?: number | null },
): EventProgress {
  const events = counts.events ?? null;
  const done = counts.done ?? null;
  refuse([
    ...choiceIssues(duty.per, ['per'], ['event']),
    ...(events === null ? [] : countIssues(events, ['events'])),
    ...(done === null ? [] : countIssues(done, ['done'])),
  ]);
  const due = events === null ? null : events * duty.atLeast;
  if (due === 0) return { due, done, more: 0, status: 'nothing-due' };
  if (due === null || done === null) return { due, done, more: null, status: 'undetermined' };
  return { due, done, more: Math.max(0, due - done), status: done >= due ? 'met' : 'outstanding' };
}
