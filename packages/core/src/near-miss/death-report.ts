import { isAbsent, note, readDay, readWhole, stopAt } from '../_input.ts';
import { addHours, type WallClock } from '../_wall-clock.ts';
import { fromDayNumber, type IsoDate } from '../dates.ts';
import type { Issue } from '../errors.ts';
import { postpartumPeriod } from '../gestation/postpartum.table.ts';
import type { Truth } from '../language/condition.ts';
import { isBefore, type Moment, readMoment, requiredMoment } from './clock.ts';
import { deathRules } from './death-report.table.ts';

export interface DeathReportInput {
  /** When she died, by the wall clock; a day alone counts from its first minute. */
  readonly diedAt: Moment;
  /** The day the pregnancy ended; `'not-ended'` when she died pregnant. */
  readonly endedOn?: IsoDate | 'not-ended' | null;
  /** When the report went out; absent while it has not. */
  readonly reportedAt?: Moment | null;
  /** The moment asked about. */
  readonly now: WallClock;
  /** A place's stricter limit, 1 to 48 hours. */
  readonly limitHours?: number | null;
}

export interface DeathReport {
  /** Is it a death that is reported: pregnant, or up to day 42 after the end, whatever the cause? Unknown is reported too. */
  readonly applies: Truth;
  /** Day after the end of pregnancy, day 0 the day it ended. */
  readonly day: number | null;
  /** The last moment. Reporting is due at once; this is the outermost limit. Null where it does not apply. */
  readonly dueAt: WallClock | null;
  readonly state: 'due' | 'overdue' | 'reported-in-time' | 'reported-late' | 'not-required';
  /** Whole hours left, rounded down; negative once it is overdue. Null when reported or not required. */
  readonly hoursLeft: number | null;
  /** The time of the death, or of the report, is known to the day only: the earliest minute of the death counts, the last of the report. */
  readonly approximate: boolean;
  /** Ids of `deathRules` that it rests on. */
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

const national = deathRules[1].withinHours;

/**
 * The clock of the report of a maternal death: at once (the plan's clause), and within 2 days at the latest (RP8). Deaths while pregnant or up to
 * day 42 are reported whatever the cause: the cause is settled by the review, and the report does not wait for it (this project's reading).
 *
 * @throws InputError `date-time`, `date`, `date-order`, `out-of-range` (a limit looser than 48 hours), `future-date`
 * @example deathReport({ diedAt: '2026-01-01T08:00', endedOn: 'not-ended', now: '2026-01-01T09:00' }).dueAt // '2026-01-03T08:00'
 */
export function deathReport(input: DeathReportInput): DeathReport {
  const issues: Issue[] = [];
  const { endedOn, reportedAt } = input;
  const died = requiredMoment(issues, input.diedAt, ['diedAt']);
  const now = requiredMoment(issues, input.now, ['now']);
  const reported = isAbsent(reportedAt) ? null : readMoment(issues, reportedAt, ['reportedAt']);
  const ended = endedOn === 'not-ended' ? endedOn : readDay(issues, endedOn, ['endedOn']);
  const limit = readWhole(issues, input.limitHours, { from: 1, to: national }, ['limitHours']) ?? national;
  if (now.minute === null) note(issues, 'date-time', ['now'], 'a time of the wall clock', input.now);
  if (isBefore(now, died)) note(issues, 'future-date', ['diedAt'], 'not after `now`', input.diedAt);
  if (reported && isBefore(now, reported)) note(issues, 'future-date', ['reportedAt'], 'not after `now`', reportedAt);
  if (reported && isBefore(reported, died))
    note(issues, 'date-order', ['reportedAt'], 'not before `diedAt`', reportedAt);
  if (typeof ended === 'number' && died.day < ended) {
    note(issues, 'date-order', ['endedOn'], 'a day not after `diedAt`; `not-ended` when she died pregnant', endedOn);
  }
  stopAt(issues);
  const day = typeof ended === 'number' ? died.day - ended : null;
  const applies: Truth =
    ended === 'not-ended' ? 'met' : day === null ? 'unknown' : day <= postpartumPeriod.lastDay ? 'met' : 'not-met';
  const rules = ['at-once', 'RP8'];
  const approximate = died.minute === null || (reported !== null && reported.minute === null);
  const missing = applies === 'unknown' ? ['endedOn'] : [];
  if (applies === 'not-met') {
    return { applies, day, dueAt: null, state: 'not-required', hoursLeft: null, approximate, rules: [], missing };
  }
  const minute = now.minute ?? 0;
  const start = died.minute ?? died.day * 1440;
  const due = start + limit * 60;
  const dueAt = addHours(
    `${fromDayNumber(died.day)}T${died.minute === null ? '00:00' : String(died.text).slice(11)}`,
    limit,
  );
  if (reported) {
    const sent = reported.minute ?? reported.day * 1440 + 1439;
    const state = sent <= due ? 'reported-in-time' : 'reported-late';
    return { applies, day, dueAt, state, hoursLeft: null, approximate, rules, missing };
  }
  const left = Math.floor((due - minute) / 60);
  return {
    applies,
    day,
    dueAt,
    state: minute <= due ? 'due' : 'overdue',
    hoursLeft: left,
    approximate,
    rules,
    missing,
  };
}
