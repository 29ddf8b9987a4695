import { type Path, requiredWhole, stopAt } from '../_input.ts';
import { InputError, type Issue, show } from '../errors.ts';
import type { Weeks } from './evidence.ts';
import { plausibleAge } from './methods.table.ts';

const signed = /^孕?\s*(\d{1,2})\s*\+\s*([0-6])\s*周?$/;
const worded = /^孕?\s*(\d{1,2})\s*(?:周|w|weeks?)(?:\s*[+零]?\s*([0-6])\s*(?:天|日|d|days?))?$/i;

/** Days in `12+3` as the tables write it, without any check. */
export function tableDays(weeks: Weeks): number {
  const plus = weeks.indexOf('+');
  return Number(weeks.slice(0, plus)) * 7 + Number(weeks.slice(plus + 1));
}

/** The largest gestational age that is taken as possible: 44+0, 308 days. */
export const longestPregnancyDays = tableDays(plausibleAge.to);

/**
 * Reads weeks + days as they stand in a record: `12+3`, `孕12周+3天`, `12周零3天`, `12w3d`, `12周`; full-width and
 * superscript signs (`１２⁺³`) too. A bare `12` and a decimal `12.3` are refused: they could mean weeks, days or months.
 *
 * @returns whole days, 0 to 308
 * @throws InputError `weeks-notation` for any other text, a seventh day, or more than 44+0
 * @example parseWeeks('12+3') // 87
 */
export function parseWeeks(text: string, path: Path = []): number {
  const normal = typeof text === 'string' ? text.normalize('NFKC').trim() : '';
  const parts = signed.exec(normal) ?? worded.exec(normal);
  const days = parts ? Number(parts[1]) * 7 + Number(parts[2] ?? 0) : Number.POSITIVE_INFINITY;
  if (days > longestPregnancyDays) {
    throw new InputError([
      { code: 'weeks-notation', path, expected: 'weeks+days such as 12+3, 0+0 to 44+0', received: show(text) },
    ]);
  }
  return days;
}

/**
 * Completed weeks and the days over, never rounded up.
 *
 * @throws InputError `out-of-range` unless `ageDays` is a whole number from 0 to 308
 * @example splitWeeks(87) // { weeks: 12, days: 3 }
 */
export function splitWeeks(ageDays: number): { readonly weeks: number; readonly days: number } {
  const issues: Issue[] = [];
  requiredAge(issues, ageDays, ['ageDays']);
  stopAt(issues);
  return { weeks: Math.floor(ageDays / 7), days: ageDays % 7 };
}

/**
 * Gestational age in words: `12+3`, `孕12周+3天` (`zh`) or `12 weeks + 3 days` (`en`). `parseWeeks` reads all three.
 *
 * @param ageDays whole days, 0 to 308
 * @throws InputError `out-of-range`
 * @example formatWeeks(87, 'zh') // '孕12周+3天'
 */
export function formatWeeks(ageDays: number, style: 'short' | 'zh' | 'en' = 'short'): string {
  const { weeks, days } = splitWeeks(ageDays);
  if (style === 'zh') return `孕${weeks}周+${days}天`;
  if (style === 'en') return `${plural(weeks, 'week')} + ${plural(days, 'day')}`;
  return `${weeks}+${days}`;
}

/** A required age. One that is absent or not a whole number from 0 to 308 is noted, and the 0 returned is never used. */
export function requiredAge(issues: Issue[], ageDays: unknown, path: Path): number {
  return requiredWhole(issues, ageDays, { from: 0, to: longestPregnancyDays }, path);
}

/** An age given in days or as weeks + days. */
export function requiredAgeOrWeeks(issues: Issue[], age: number | string, path: Path): number {
  return typeof age === 'string' ? parseWeeks(age, path) : requiredAge(issues, age, path);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
