import { isAbsent, note, type Path, readDay, readFlag, readObject, readWhole, requiredDay } from '../_input.ts';
import { fromDayNumber } from '../dates.ts';
import type { Issue } from '../errors.ts';
import type { DatingInput } from './dating.ts';
import { ageOn, cycleShift, scanAgeDays, transferMethod } from './due-date.ts';
import { cycleLength, type DatingMethodId, termDays } from './methods.table.ts';
import { longestPregnancyDays } from './weeks.ts';

/** One date the pregnancy can be counted from. Days are numbers since 1970-01-01. */
export interface Candidate {
  readonly method: DatingMethodId;
  readonly path: Path;
  /** The day that was given. */
  readonly given: number;
  /** The day of 0+0 that follows from it. */
  readonly zero: number;
}

/** A checked input. */
export interface Given {
  readonly on: number;
  readonly knownDueDate: Candidate | null;
  readonly transfer: Candidate | null;
  readonly lastPeriod: Candidate | null;
  readonly cycleGiven: boolean;
  /** True: irregular or uncertain, or a cycle outside 21–35 days. False: both denied. Null: not answered. */
  readonly unreliable: boolean | null;
  readonly conception: Candidate | null;
  /** Earliest first. */
  readonly ultrasounds: readonly Candidate[];
  readonly assistedReproduction: boolean;
  /** Paths of what was begun and not completed. */
  readonly missing: readonly string[];
}

/** What is gathered on the way: the issues, the open questions, and the days in the order they must have happened. */
interface Reader {
  readonly issues: Issue[];
  readonly missing: string[];
  readonly steps: { readonly path: Path; readonly day: number; readonly isScan?: boolean }[];
  /** Null when the input has no usable `on`. */
  readonly on: number | null;
}

/** Reads and checks an input completely: every issue is noted in `issues`, nothing is thrown here. */
export function readInput(issues: Issue[], input: DatingInput): Given {
  const keys = ['on', 'lastPeriod', 'conception', 'transfer', 'ultrasounds', 'knownDueDate', 'assistedReproduction'];
  const all = readObject(issues, input, keys, []) ?? {};
  const on = requiredDay(issues, all.on, ['on']);
  const onKnown = issues.every(({ path }) => path[0] !== 'on');
  const reader: Reader = { issues, missing: [], steps: [], on: onKnown ? on : null };

  const period = readPeriod(reader, all.lastPeriod);
  const conceived = readPast(reader, all.conception, ['conception']);
  const conception = candidate(reader, 'conception', ['conception'], conceived, ageOn('conception'));
  const transfer = readTransfer(reader, all.transfer);
  const ultrasounds = readScans(reader, all.ultrasounds);
  const due = readDay(issues, all.knownDueDate, ['knownDueDate']);
  const knownDueDate = candidate(reader, 'known-due-date', ['knownDueDate'], due, termDays);
  const assistedReproduction = readFlag(issues, all.assistedReproduction, ['assistedReproduction']) ?? false;
  checkOrder(reader);
  return {
    on,
    knownDueDate,
    transfer,
    ...period,
    conception,
    ultrasounds,
    assistedReproduction,
    missing: reader.missing,
  };
}

function readPeriod(reader: Reader, value: unknown): Pick<Given, 'lastPeriod' | 'cycleGiven' | 'unreliable'> {
  const { issues } = reader;
  const period = readPart(reader, value, ['date', 'cycleDays', 'irregular', 'uncertain'], ['lastPeriod']);
  const cycle = readWhole(issues, period?.cycleDays, cycleLength, ['lastPeriod', 'cycleDays']);
  const irregular = readFlag(issues, period?.irregular, ['lastPeriod', 'irregular']);
  const uncertain = readFlag(issues, period?.uncertain, ['lastPeriod', 'uncertain']);
  const path = ['lastPeriod', 'date'];
  // A bleeding that may not have been a period may well come after conception.
  const start = readPast(reader, period?.date, path, !uncertain);
  const { regular, assumed } = cycleLength;
  const oddCycle = cycle !== null && (cycle < regular.from || cycle > regular.to);
  return {
    lastPeriod: candidate(reader, 'last-period', path, start, -cycleShift(cycle ?? assumed)),
    cycleGiven: cycle !== null,
    unreliable: irregular || uncertain || oddCycle ? true : irregular === false && uncertain === false ? false : null,
  };
}

function readTransfer(reader: Reader, value: unknown): Candidate | null {
  const transfer = readPart(reader, value, ['date', 'embryoDay'], ['transfer']);
  const day = readPast(reader, transfer?.date, ['transfer', 'date']);
  const embryoDay = transfer?.embryoDay ?? null;
  const method = embryoDay === null ? null : transferMethod(reader.issues, embryoDay, ['transfer', 'embryoDay']);
  return method && candidate(reader, method, ['transfer', 'date'], day, ageOn(method));
}

function readScans(reader: Reader, value: unknown): readonly Candidate[] {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) {
    note(reader.issues, 'type', ['ultrasounds'], 'a list of { date, ageDays }', value);
    return [];
  }
  const scans = value.map((item, index) => {
    const path = ['ultrasounds', index];
    const scan = readPart(reader, item, ['date', 'ageDays'], path);
    const day = readPast(reader, scan?.date, [...path, 'date'], true, true);
    const age = readWhole(reader.issues, scan?.ageDays, scanAgeDays, [...path, 'ageDays']);
    return age === null ? null : candidate(reader, 'ultrasound', [...path, 'date'], day, age);
  });
  return scans.filter((scan) => scan !== null).sort((a, b) => a.given - b.given);
}

/** One object of the input. Those of its keys that have no value are missing. */
function readPart({ issues, missing }: Reader, value: unknown, keys: readonly string[], path: Path) {
  const part = readObject(issues, value, keys, path);
  if (part) missing.push(...keys.filter((key) => isAbsent(part[key])).map((key) => [...path, key].join('.')));
  return part;
}

/** A day that cannot be in the future. It takes part in the check of the order unless `ordered` is false. */
function readPast(reader: Reader, value: unknown, path: Path, ordered = true, isScan = false): number | null {
  const day = readDay(reader.issues, value, path);
  if (day !== null && reader.on !== null && day > reader.on) {
    return note(reader.issues, 'future-date', path, `a day not after ${fromDayNumber(reader.on)}`, value);
  }
  if (day !== null && ordered) reader.steps.push({ path, day, isScan });
  return day;
}

/** A date with the gestational age on it. Noted when it would put `on` before 0+0 or after 44+0. */
function candidate(reader: Reader, method: DatingMethodId, path: Path, given: number | null, ageDays: number) {
  if (given === null) return null;
  const { on, issues } = reader;
  const zero = given - ageDays;
  if (on !== null && (on < zero || on > zero + longestPregnancyDays)) {
    const [from, to] = [fromDayNumber(on - longestPregnancyDays + ageDays), fromDayNumber(on + ageDays)];
    note(issues, 'age-range', path, `a day from ${from} to ${to} (0+0 to 44+0)`, fromDayNumber(given));
  }
  return { method, path, given, zero };
}

/** Last period, conception, transfer come in this order, and any of them before an ultrasound of the pregnancy. */
function checkOrder({ steps, issues }: Reader): void {
  for (const [index, first] of steps.entries()) {
    for (const second of steps.slice(index + 1)) {
      if (!first.isScan && second.day < first.day) {
        const expected = `a day not before ${first.path.join('.')} ${fromDayNumber(first.day)}`;
        note(issues, 'date-order', second.path, expected, fromDayNumber(second.day));
      }
    }
  }
}
