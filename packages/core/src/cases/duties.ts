import { addHours, type WallClock } from '../_wall-clock.ts';
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import { InputError } from '../errors.ts';
import type { Text } from '../language/describe.ts';
import type { Evidence, Grade } from '../rules/criterion.ts';
import { type CaseFile, caseState } from './case.ts';
import { type CaseDutyId, type CaseDutyRow, caseDutyTable, type DutyDone } from './case-duties.table.ts';
import type { CaseEvent } from './event.ts';
import { type CareRole, careRoles } from './roles.table.ts';
import { type CaseState, followed } from './state.ts';

/** One duty of a case: what, who, until when, and how it stands. */
export interface CaseDuty {
  /** Row and the event that started it: a rise starts a row anew, beside the old one. */
  readonly id: string;
  readonly row: CaseDutyId;
  readonly what: Text;
  readonly role: CareRole;
  readonly who: Text;
  readonly to: Text | null;
  readonly clause: string | null;
  readonly evidence: Evidence;
  readonly readings: readonly string[];
  /** Null while the day it counts from is not recorded; `waitsFor` names what is missing. */
  readonly startsAt: WallClock | null;
  /** The last moment (a wall-clock time) or the last day; null where no time is set, or the start is not recorded. */
  readonly dueAt: WallClock | IsoDate | null;
  readonly waitsFor: 'discharged' | null;
  /**
   * `due` (also where no time is set), `overdue`, `done`, `done-late`; `lapsed` when the grade, the pregnancy or her life ended first; `undone`
   * when the case was closed without it. What is overdue stays overdue.
   */
  readonly status: 'due' | 'overdue' | 'done' | 'done-late' | 'lapsed' | 'undone';
  readonly doneAt: WallClock | null;
  readonly doneBy: string | null;
}

/**
 * What a case asks for, in the order of the table, each with its last moment: 24 hours from a red grading, 3 calendar days from an orange one,
 * a visit within 1 week of discharge, the check at 42 days. At the last moment itself a duty is still in time.
 *
 * @param options.now the wall clock, not before the newest event
 * @throws InputError `date-time`, `time-order`, `not-opened`
 * @example dutiesOf(file, { now: '2026-11-23T09:31' }).filter(({ status }) => status === 'overdue').map(({ row }) => row) // ['report-red']
 */
export function dutiesOf(file: CaseFile, { now }: { readonly now: WallClock }): readonly CaseDuty[] {
  addHours(now, 0, ['now']);
  const state = caseState(file);
  if (now < state.lastAt) {
    const expected = `not before the newest event, ${state.lastAt}`;
    throw new InputError([{ code: 'time-order', path: ['now'], expected, received: now }]);
  }
  const rows: readonly (CaseDutyRow & { readonly id: CaseDutyId })[] = caseDutyTable;
  return rows.flatMap((row) => {
    const starts = startsOf(row, file, state);
    if (starts.length === 0) return [];
    const done = file.events.filter((event) => row.done.some((way) => discharges(way, event, state)));
    return starts.map((start) => dutyOf(row, start, done, state, now));
  });
}

interface Start {
  readonly event: string;
  /** The moment the time counts from; null while it is not recorded. */
  readonly at: WallClock | null;
  /** Only what happened from here on discharges it; null: nothing can yet. */
  readonly since: WallClock | null;
  /** When it stopped being asked for: another grade, or the end of the pregnancy. */
  readonly until: WallClock | null;
}

function startsOf(row: CaseDutyRow, { events }: CaseFile, state: CaseState): readonly Start[] {
  if (row.starts === 'grading') return gradingStarts(row, state);
  const { deliveredAt, dischargedAt } = state;
  if (row.starts !== 'discharged') {
    return events.flatMap(({ id, kind, at }) =>
      kind === row.starts ? [{ event: id, at, since: at, until: null }] : [],
    );
  }
  // The visit is owed from the birth on; only its last day waits for the discharge. An assessment says that it was held once that is known.
  const since = row.done.some(({ kind }) => kind === 'assessed') ? dischargedAt : deliveredAt;
  return events.flatMap(({ id, kind }) =>
    kind === 'delivered' ? [{ event: id, at: dischargedAt, since, until: null }] : [],
  );
}

function gradingStarts(
  { grades = [], whilePregnant }: CaseDutyRow,
  { colors, deliveredAt }: CaseState,
): readonly Start[] {
  const brings = (grade: Grade) => grades.includes(grade);
  return colors.flatMap(({ event, at, assessment }, place) => {
    const before = place === 0 ? [] : followed((colors[place - 1] as (typeof colors)[number]).assessment);
    const starts = followed(assessment).some((grade) => brings(grade) && !before.includes(grade));
    if (!starts || (whilePregnant && deliveredAt !== null && at >= deliveredAt)) return [];
    if (!whilePregnant) return [{ event, at, since: at, until: null }];
    const left = colors.slice(place + 1).find((later) => !followed(later.assessment).some(brings))?.at ?? null;
    return [{ event, at, since: at, until: earliest(left, deliveredAt) }];
  });
}

function dutyOf(
  row: CaseDutyRow & { readonly id: CaseDutyId },
  { event, at, since, until }: Start,
  ways: readonly CaseEvent[],
  state: CaseState,
  now: WallClock,
): CaseDuty {
  const { id, zh, en, who: role, clause, evidence, readings = [] } = row;
  const dueAt = at === null ? null : lastMoment(row, at);
  const done = ways.reduce<CaseEvent | null>(
    (first, one) => (since !== null && one.at >= since && (first === null || one.at < first.at) ? one : first),
    null,
  );
  const gone = earliest(until, outlivesHer(row) ? null : state.diedAt);
  const isDone = done !== null && (gone === null || done.at <= gone);
  const late = (moment: WallClock) => dueAt !== null && moment.slice(0, dueAt.length) > dueAt;
  const open = () => (gone !== null ? 'lapsed' : state.closedAt === null ? 'due' : 'undone');
  const who = careRoles.find((one) => one.id === role) as Text;
  return {
    id: `${id}@${event}`,
    row: id,
    what: { zh, en },
    role,
    who: { zh: who.zh, en: who.en },
    to: row.to ?? null,
    clause,
    evidence,
    readings,
    startsAt: at,
    dueAt,
    waitsFor: at === null ? 'discharged' : null,
    status: isDone
      ? late(done.at)
        ? 'done-late'
        : 'done'
      : late(earliest(gone, state.closedAt) ?? now)
        ? 'overdue'
        : open(),
    doneAt: isDone ? done.at : null,
    doneBy: isDone ? done.id : null,
  };
}

/** Paper is owed after a death as well, care is not. */
function outlivesHer({ five, starts }: CaseDutyRow): boolean {
  return starts === 'died' || five === 'registered' || five === 'reported';
}

function lastMoment({ within }: CaseDutyRow, at: WallClock): WallClock | IsoDate | null {
  if (within === undefined) return null;
  return within.unit === 'h' ? addHours(at, within.value) : addDays(at.slice(0, 10), within.value);
}

function discharges({ kind, key, values, fromDay }: DutyDone, event: CaseEvent, { deliveredAt }: CaseState): boolean {
  if (event.kind !== kind) return false;
  if (key !== undefined && !values?.includes((event as unknown as Readonly<Record<string, string>>)[key] ?? ''))
    return false;
  if (fromDay === undefined) return true;
  return deliveredAt !== null && daysBetween(deliveredAt.slice(0, 10), event.at.slice(0, 10)) >= fromDay;
}

function earliest(one: WallClock | null, other: WallClock | null): WallClock | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
