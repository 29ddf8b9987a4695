import { InputError, type Issue, show } from '@anchan/core/errors';
import { defaultLevel, levelIssues } from '../compute/intervals.ts';

type Path = Issue['path'];

/** Throws every issue at once; does nothing where there is none. */
export function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues);
}

/** Nothing where the value is a number of 0 or more, infinity excluded. */
export function amountIssues(value: unknown, path: Path): readonly Issue[] {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return [];
  return [{ code: 'out-of-range', path, expected: 'a number, 0 or more', received: show(value) }];
}

/** Nothing where the value is a number above 0, infinity excluded. */
export function positiveIssues(value: unknown, path: Path): readonly Issue[] {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return [];
  return [{ code: 'out-of-range', path, expected: 'a number above 0', received: show(value) }];
}

/** Nothing where the value is a whole number, `least` or more. */
export function countIssues(value: unknown, path: Path, least = 0): readonly Issue[] {
  if (Number.isSafeInteger(value) && (value as number) >= least) return [];
  return [{ code: 'not-a-count', path, expected: `a whole number, ${least} or more`, received: show(value) }];
}

/** Nothing where the value is a calendar year, written in full. */
export function yearIssues(value: unknown, path: Path): readonly Issue[] {
  if (Number.isSafeInteger(value) && (value as number) >= 1000 && (value as number) <= 9999) return [];
  return [{ code: 'not-a-year', path, expected: 'a calendar year, such as 2020', received: show(value) }];
}

/** Nothing where the value is one of those named. */
export function choiceIssues(value: unknown, path: Path, choices: readonly string[]): readonly Issue[] {
  if (choices.includes(value as string)) return [];
  return [{ code: 'unknown-choice', path, expected: choices.join(', '), received: show(value) }];
}

/** A count that may be missing. Missing is a result, not an error. */
export type Maybe = number | null | undefined;

export function isKnown(value: Maybe): value is number {
  return value !== null && value !== undefined;
}

/** As `countIssues`; a missing count is not wrong. */
export function maybeCountIssues(value: unknown, path: Path): readonly Issue[] {
  return isKnown(value as Maybe) ? countIssues(value, path) : [];
}

/** What a rate is multiplied by: 1 where nothing was said. */
export interface RateOptions {
  /** 100 for percent, 100 000 for a maternal mortality ratio; 1 where not given. */
  readonly per?: number;
  /** Two-sided confidence level between 0 and 1; 0.95 where not given. */
  readonly level?: number;
}

export function rateOptionIssues({ per = 1, level = defaultLevel }: RateOptions): readonly Issue[] {
  return [...positiveIssues(per, ['per']), ...levelIssues(level)];
}

/** A group of people, births or days, and the events counted in it. */
export interface Group {
  readonly events: Maybe;
  /** What the events are divided by: births, women, or women × years. */
  readonly size: Maybe;
}

/** A group in which both numbers are known. */
export interface CountedGroup {
  readonly events: number;
  readonly size: number;
}

export function isCounted<G extends Group>(group: G): group is G & CountedGroup {
  return isKnown(group.events) && isKnown(group.size);
}

/** What is wrong with a group. @param within true where the events are part of the size; a rate may have more events than that */
export function groupIssues(group: Group, path: Path, within: boolean): readonly Issue[] {
  const { events, size } = group;
  const wrong = [...maybeCountIssues(events, [...path, 'events']), ...maybeCountIssues(size, [...path, 'size'])];
  if (wrong.length > 0 || !isKnown(events) || !isKnown(size)) return wrong;
  if (events <= size || (!within && size > 0)) return [];
  const expected = within ? 'events out of their total' : 'no events where nobody was counted';
  return [{ code: 'above-total', path: [...path, 'events'], expected, received: `${events} of ${size}` }];
}
