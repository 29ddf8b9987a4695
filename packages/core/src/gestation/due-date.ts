import { isoDay, note, type Path, requiredDay, requiredWhole, stopAt } from '../_input.ts';
import type { IsoDate } from '../dates.ts';
import type { Issue } from '../errors.ts';
import { byId } from './_rows.ts';
import { cycleLength, type DatingMethodId, datingMethods, scanAge, termDays } from './methods.table.ts';
import { longestPregnancyDays, requiredAgeOrWeeks, tableDays } from './weeks.ts';

/** `scanAge` in days. */
export const scanAgeDays = { from: tableDays(scanAge.from), to: tableDays(scanAge.to) } as const;

/** Age of an embryo in days on the day it was transferred. */
export type EmbryoDay = 3 | 5 | 6;

/**
 * Due date from the first day of the last period: + 280 days, and the days by which the cycle differs from 28.
 *
 * @param lastPeriod first day of the last period
 * @param cycleDays usual length of the cycle, 21 to 45 days
 * @throws InputError `date`, `out-of-range`
 * @example dueDateFromLastPeriod('2020-08-12', 36) // '2021-05-27'
 */
export function dueDateFromLastPeriod(lastPeriod: IsoDate, cycleDays: number = cycleLength.assumed): IsoDate {
  const issues: Issue[] = [];
  const day = requiredDay(issues, lastPeriod, ['lastPeriod']);
  requiredWhole(issues, cycleDays, cycleLength, ['cycleDays']);
  stopAt(issues);
  return isoDay(day + cycleShift(cycleDays) + termDays, ['lastPeriod']);
}

/**
 * Due date from the day of conception or ovulation: + 266 days.
 *
 * @throws InputError `date`
 * @example dueDateFromConception('2020-08-26') // '2021-05-19'
 */
export function dueDateFromConception(conception: IsoDate): IsoDate {
  const issues: Issue[] = [];
  const day = requiredDay(issues, conception, ['conception']);
  stopAt(issues);
  return isoDay(day + termDays - ageOn('conception'), ['conception']);
}

/**
 * Due date from an embryo transfer: + 263 days (day 3), + 261 (day 5), + 260 (day 6; unverified, the fertility center's
 * own date decides).
 *
 * @throws InputError `date`, `out-of-range` for an embryo of any other age
 * @example dueDateFromTransfer('2024-01-20', 5) // '2024-10-07'
 */
export function dueDateFromTransfer(transfer: IsoDate, embryoDay: EmbryoDay): IsoDate {
  const issues: Issue[] = [];
  const method = transferMethod(issues, embryoDay, ['embryoDay']);
  const day = requiredDay(issues, transfer, ['transfer']);
  stopAt(issues);
  return isoDay(day + termDays - (method ? ageOn(method) : 0), ['transfer']);
}

/**
 * Due date from an ultrasound: its date + 280 − the age printed on the report.
 *
 * @param ageDays gestational age on the day of the scan as the report states it, 35 to 293 days (`parseWeeks('8+4')`)
 * @throws InputError `date`, `out-of-range`
 * @example dueDateFromUltrasound('2024-03-01', 60) // '2024-10-07'
 */
export function dueDateFromUltrasound(scan: IsoDate, ageDays: number): IsoDate {
  const issues: Issue[] = [];
  const day = requiredDay(issues, scan, ['scan']);
  const age = requiredWhole(issues, ageDays, scanAgeDays, ['ageDays']);
  stopAt(issues);
  return isoDay(day + termDays - age, ['scan']);
}

/**
 * The inverse of `dueDateFromLastPeriod`. With the default cycle it is day 0+0, also called the equivalent last period.
 *
 * @example lastPeriodFromDueDate('2024-10-07') // '2024-01-01'
 */
export function lastPeriodFromDueDate(dueDate: IsoDate, cycleDays: number = cycleLength.assumed): IsoDate {
  const issues: Issue[] = [];
  const day = requiredDay(issues, dueDate, ['dueDate']);
  requiredWhole(issues, cycleDays, cycleLength, ['cycleDays']);
  stopAt(issues);
  return isoDay(day - termDays - cycleShift(cycleDays), ['dueDate']);
}

/**
 * Completed days of pregnancy on a given day, counted from the first day of the last period (28-day cycle).
 *
 * @returns whole days, 0 to 308 (38 weeks + 4 days is 270)
 * @throws InputError `date`; `date-order` when `on` is before `lastPeriod`; `age-range` after 44+0
 * @example gestationalAgeDays('2026-01-01', '2026-01-15') // 14
 */
export function gestationalAgeDays(lastPeriod: IsoDate, on: IsoDate): number {
  const issues: Issue[] = [];
  const zero = requiredDay(issues, lastPeriod, ['lastPeriod']);
  return daysFromZero(issues, zero, on);
}

/**
 * Gestational age on a day from the due date: 280 − (due date − day).
 *
 * @returns whole days, 0 to 308
 * @throws InputError `date`; `date-order` when `on` is before 0+0; `age-range` after 44+0
 * @example ageFromDueDate('2021-05-19', '2021-05-26') // 287, which is 41+0
 */
export function ageFromDueDate(dueDate: IsoDate, on: IsoDate): number {
  const issues: Issue[] = [];
  const zero = requiredDay(issues, dueDate, ['dueDate']) - termDays;
  return daysFromZero(issues, zero, on);
}

function daysFromZero(issues: Issue[], zero: number, on: IsoDate): number {
  const age = requiredDay(issues, on, ['on']) - zero;
  stopAt(issues);
  if (age < 0 || age > longestPregnancyDays) {
    const expected = `a day from ${isoDay(zero, [])} to ${isoDay(zero + longestPregnancyDays, [])}`;
    note(issues, age < 0 ? 'date-order' : 'age-range', ['on'], expected, on);
  }
  stopAt(issues);
  return age;
}

/**
 * The calendar day on which a pregnancy reaches an age: the inverse of `ageFromDueDate`.
 *
 * @param age days, or weeks + days as `parseWeeks` reads them
 * @throws InputError `date`, `out-of-range`, `weeks-notation`
 * @example dateAtAge('2024-10-07', '37+0') // '2024-09-16'
 */
export function dateAtAge(dueDate: IsoDate, age: number | string): IsoDate {
  const issues: Issue[] = [];
  const due = requiredDay(issues, dueDate, ['dueDate']);
  const days = requiredAgeOrWeeks(issues, age, ['age']);
  stopAt(issues);
  return isoDay(due - termDays + days, ['dueDate']);
}

/** Days by which 0+0 lies after the first day of the last period: ovulation comes about 14 days before the next one. */
export function cycleShift(cycleDays: number): number {
  return cycleDays - cycleLength.assumed;
}

/** The gestational age a method's date stands for. */
export function ageOn(method: Exclude<DatingMethodId, 'ultrasound'>): number {
  return byId(datingMethods, method).ageDays;
}

/** The row of an embryo's age, or null when (noted) it is not 3, 5 or 6. */
export function transferMethod(issues: Issue[], embryoDay: unknown, path: Path) {
  if (embryoDay === 3) return 'transfer-day-3';
  if (embryoDay === 5) return 'transfer-day-5';
  if (embryoDay === 6) return 'transfer-day-6';
  const expected = '3, 5 or 6 (otherwise give the due date of the center)';
  return note(issues, 'out-of-range', path, expected, embryoDay);
}
