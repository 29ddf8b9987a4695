import { dayNumber, fromDayNumber, type IsoDate } from './dates.ts';
import { InputError, type Issue, show } from './errors.ts';

// Everything wrong with an input is collected in one list, so that a form can mark all its fields at once.

export type Path = readonly (string | number)[];

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Notes one issue. Returns null, the value of anything that could not be read. */
export function note(issues: Issue[], code: string, path: Path, expected: string, received: unknown): null {
  issues.push({ code, path, expected, received: show(received) });
  return null;
}

export function stopAt(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}

/** Not known: `undefined` and `null` mean the same in every input. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Days since 1970-01-01. Null when the value is absent or (noted) not a calendar day. */
export function readDay(issues: Issue[], value: unknown, path: Path): number | null {
  if (isAbsent(value)) return null;
  const day = typeof value === 'string' ? dayNumber(value) : null;
  return day ?? note(issues, 'date', path, 'a calendar day YYYY-MM-DD', value);
}

/** A day that must be there: an absent one is noted as well, and the 0 returned is never used. */
export function requiredDay(issues: Issue[], value: unknown, path: Path): number {
  return readDay(issues, isAbsent(value) ? '' : value, path) ?? 0;
}

/** A whole number of days within a range. Null when the value is absent or (noted) anything else. */
export function readWhole(issues: Issue[], value: unknown, { from, to }: Range, path: Path): number | null {
  if (isAbsent(value)) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  return note(issues, 'out-of-range', path, `a whole number of days, ${from} to ${to}`, value);
}

/** A number that must be there: an absent one is noted as well, and the 0 returned is never used. */
export function requiredWhole(issues: Issue[], value: unknown, range: Range, path: Path): number {
  return readWhole(issues, isAbsent(value) ? '' : value, range, path) ?? 0;
}

/** True, false, or null when the value is absent or (noted) anything else. */
export function readFlag(issues: Issue[], value: unknown, path: Path): boolean | null {
  if (isAbsent(value)) return null;
  return typeof value === 'boolean' ? value : note(issues, 'type', path, 'true or false', value);
}

/** An object with known keys only, or null when the value is absent or (noted) something else. */
export function readObject(
  issues: Issue[],
  value: unknown,
  keys: readonly string[],
  path: Path,
): Record<string, unknown> | null {
  if (isAbsent(value)) return null;
  if (typeof value !== 'object' || Array.isArray(value)) return note(issues, 'type', path, 'an object', value);
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) note(issues, 'unknown-key', [...path, key], `one of ${keys.join(', ')}`, key);
  }
  return value as Record<string, unknown>;
}

const calendar = { first: -719_162, last: 2_932_896 }; // 0001-01-01 and 9999-12-31 as days since 1970-01-01

/** A computed day as text. Years 1 to 9999 only, so that it stays `YYYY-MM-DD`. */
export function isoDay(day: number, path: Path): IsoDate {
  if (day < calendar.first || day > calendar.last) {
    const expected = 'a day that leads to a year from 1 to 9999';
    throw new InputError([{ code: 'out-of-range', path, expected, received: `day ${day}` }]);
  }
  return fromDayNumber(day);
}
