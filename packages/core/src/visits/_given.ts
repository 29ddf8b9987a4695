import { isAbsent, note, readDay, readFlag, readObject, readWhole, stopAt } from '../_input.ts';
import type { IsoDate } from '../dates.ts';
import type { Issue } from '../errors.ts';
import type { Dating } from '../gestation/dating.ts';
import { termDays } from '../gestation/methods.table.ts';
import { longestPregnancyDays } from '../gestation/weeks.ts';
import type { Level } from '../rules/criterion.ts';
import { afterBirthVisits } from './after-birth.table.ts';
import { type LocalVisit, type LocalVisitRule, localVisits } from './local.ts';
import type { Schedule } from './schedule.ts';
import { type ScheduleId, schedules } from './schedules.table.ts';
import { windowsOf } from './windows.ts';

/** What a plan is made from. Absent means not known; there is no clock. */
export interface VisitPlanInput {
  /** The day asked about. */
  readonly on: IsoDate;
  readonly schedule: ScheduleId;
  readonly dueDate?: IsoDate | null;
  /** Instead of, or beside, the due date: brings its conflict and its confidence into the plan. */
  readonly dating?: Pick<Dating, 'dueDate' | 'conflict' | 'confidence' | 'gestationalAgeDays' | 'ageRangeDays'> | null;
  /** Ids of visits and items that are done, with the day where it is known. An empty list: none is; absent: nobody recorded it. */
  readonly done?: readonly (string | { readonly id: string; readonly on?: IsoDate | null })[] | null;
  readonly fetuses?: number | null;
  readonly rhNegative?: boolean | null;
  /** Her color, and the purple mark beside it. */
  readonly level?: Level | null;
  readonly purple?: boolean | null;
  readonly local?: readonly LocalVisitRule[];
  /** The day the pregnancy ended, by birth or otherwise. */
  readonly endedOn?: IsoDate | null;
  readonly dischargedOn?: IsoDate | null;
}

type Known = Required<Pick<VisitPlanInput, 'fetuses' | 'rhNegative' | 'level' | 'purple' | 'dating'>>;

/** An input that has been read; days since 1970-01-01. */
export interface Given extends Known {
  readonly on: number;
  readonly schedule: Schedule;
  readonly windows: ReturnType<typeof windowsOf>;
  /** Day 0+0. */
  readonly zero: number | null;
  readonly ended: number | null;
  readonly discharged: number | null;
  /** Done ids, with the day where it is known; null when nobody recorded any. */
  readonly done: ReadonlyMap<string, number | null> | null;
  /** Somebody recorded it, and no visit or item has been done. */
  readonly noneYet: boolean;
  readonly local: readonly (LocalVisitRule & { readonly visits: readonly LocalVisit[] })[];
}

const keys = [
  ...['on', 'schedule', 'dueDate', 'dating', 'done', 'fetuses', 'rhNegative', 'level', 'purple', 'local'],
  ...['endedOn', 'dischargedOn'],
];
const built = new Map<ScheduleId, ReturnType<typeof windowsOf>>();

/** The windows of a schedule, made once. */
function builtWindows(schedule: (typeof schedules)[number]): ReturnType<typeof windowsOf> {
  const windows = built.get(schedule.id) ?? windowsOf(schedule);
  built.set(schedule.id, windows);
  return windows;
}

/** Reads an input. @throws InputError with every issue at once */
export function readVisitInput(input: VisitPlanInput): Given {
  const issues: Issue[] = [];
  if (!readObject(issues, input ?? '', keys, [])) stopAt(issues);
  const { dating, level, local: rules } = input;
  const schedule = schedules.find(({ id }) => id === input.schedule);
  if (!schedule) note(issues, 'unknown-option', ['schedule'], 'the id of one of `schedules`', input.schedule);
  const on = readDay(issues, input.on ?? '', ['on']) ?? 0;
  const given = readDay(issues, input.dueDate, ['dueDate']);
  const dated = readDay(issues, dating?.dueDate, ['dating', 'dueDate']);
  if (given !== null && dated !== null && given !== dated) {
    note(issues, 'conflict', ['dueDate'], `the due date of the dating, ${dating?.dueDate}`, input.dueDate);
  }
  const ended = readDay(issues, input.endedOn, ['endedOn']);
  const discharged = readDay(issues, input.dischargedOn, ['dischargedOn']);
  const fetuses = readWhole(issues, input.fetuses, { from: 1, to: 10 }, ['fetuses']);
  const rhNegative = readFlag(issues, input.rhNegative, ['rhNegative']);
  const purple = readFlag(issues, input.purple, ['purple']);
  if (!isAbsent(level) && !['green', 'yellow', 'orange', 'red'].includes(level)) {
    note(issues, 'unknown-option', ['level'], 'green, yellow, orange or red', level);
  }
  if (rules !== undefined && !Array.isArray(rules)) note(issues, 'type', ['local'], 'a list', rules);
  stopAt(issues);
  const zero = checkOrder(issues, input, { on, due: given ?? dated, ended, discharged });
  const windows = builtWindows(schedule as (typeof schedules)[number]);
  const local = (rules ?? []).map((rule, index) => ({ ...rule, visits: localVisits(rule, ['local', index]) }));
  const all = [...windows.visits, ...windows.items, ...local.flatMap(({ visits }) => visits), ...afterBirthVisits];
  const done = readDone(issues, input.done, all, on);
  stopAt(issues);
  return {
    on,
    schedule: schedule as (typeof schedules)[number],
    windows,
    zero,
    ended,
    discharged,
    done,
    noneYet: done !== null && ![...windows.visits, ...windows.items].some(({ id }) => done.has(id)),
    local,
    fetuses,
    rhNegative,
    purple,
    level: level ?? null,
    dating: dating ?? null,
  };
}

interface Days {
  readonly on: number;
  readonly due: number | null;
  readonly ended: number | null;
  readonly discharged: number | null;
}

/** Notes days in the wrong order. Returns day 0+0, null when the due date is not known. */
function checkOrder(issues: Issue[], input: VisitPlanInput, { on, due, ended, discharged }: Days): number | null {
  const past = 'a day not after `on`';
  if (ended !== null && ended > on) note(issues, 'future-date', ['endedOn'], past, input.endedOn);
  if (discharged !== null && discharged > on) note(issues, 'future-date', ['dischargedOn'], past, input.dischargedOn);
  if (ended !== null && discharged !== null && discharged < ended) {
    note(issues, 'date-order', ['dischargedOn'], 'a day not before `endedOn`', input.dischargedOn);
  }
  if (due === null) return null;
  const zero = due - termDays;
  const age = (ended ?? on) - zero;
  if (age < 0 || age > longestPregnancyDays) {
    const path = ended === null ? 'on' : 'endedOn';
    note(issues, age < 0 ? 'date-order' : 'age-range', [path], 'a day from 0+0 to 44+0', input[path]);
  }
  return zero;
}

function readDone(
  issues: Issue[],
  done: VisitPlanInput['done'],
  known: readonly { readonly id: string }[],
  on: number,
): Given['done'] {
  if (isAbsent(done)) return null;
  if (!Array.isArray(done)) return note(issues, 'type', ['done'], 'a list of ids', done);
  const read = new Map<string, number | null>();
  for (const [index, entry] of done.entries()) {
    const { id, on: day = null } = typeof entry === 'object' && entry !== null ? entry : { id: entry };
    if (!known.some((row) => row.id === id)) {
      note(issues, 'unknown-option', ['done', index], 'the id of a visit or an item of the schedule', id);
    }
    const doneOn = readDay(issues, day, ['done', index, 'on']);
    if (doneOn !== null && doneOn > on) {
      note(issues, 'future-date', ['done', index, 'on'], 'a day not after `on`', day);
    }
    read.set(id, doneOn);
  }
  return read;
}
