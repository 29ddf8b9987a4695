import { note, type Path } from '../_input.ts';
import type { WallClock } from '../_wall-clock.ts';
import { dayNumber, type IsoDate } from '../dates.ts';
import type { Issue } from '../errors.ts';

/** A moment by the institution's wall clock, or a day whose time nobody knows. */
export type Moment = WallClock | IsoDate;

/** A moment in numbers. `minute` counts from 1970; null when only the day is known. */
export interface Read {
  readonly text: Moment;
  readonly day: number;
  readonly minute: number | null;
}

const shape = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/;

/** Reads a moment; null when (noted) it is neither `YYYY-MM-DD` nor `YYYY-MM-DDTHH:MM`. */
export function readMoment(issues: Issue[], value: unknown, path: Path): Read | null {
  const parts = typeof value === 'string' ? shape.exec(value) : null;
  const day = parts ? dayNumber(parts[1] as string) : null;
  if (!parts || day === null) return note(issues, 'date-time', path, 'YYYY-MM-DDTHH:MM, or YYYY-MM-DD', value);
  const minute = parts[2] === undefined ? null : day * 1440 + Number(parts[2]) * 60 + Number(parts[3]);
  return { text: value as Moment, day, minute };
}

/** A moment that must be there: one that cannot be read is noted, and the moment returned is never used. */
export function requiredMoment(issues: Issue[], value: unknown, path: Path): Read {
  return readMoment(issues, value, path) ?? { text: '1970-01-01', day: 0, minute: 0 };
}

/** Before, for moments of which one may be a day only: then only an earlier day is before. */
export function isBefore(a: Read, b: Read): boolean {
  return a.minute !== null && b.minute !== null ? a.minute < b.minute : a.day < b.day;
}
