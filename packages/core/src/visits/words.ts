import type { Text } from '../language/describe.ts';
import { gradeVisitWords } from './grade-words.table.ts';
import { lineWords } from './line-words.table.ts';
import { indicatedNames, itemNames } from './names.table.ts';
import { itemPurposes } from './purposes.table.ts';
import { type VisitRecord, visitRecords } from './records.table.ts';
import { scheduleNames, visitNames } from './visit-names.table.ts';

export { visitFacts } from './facts.table.ts';
export { gradeVisitWords } from './grade-words.table.ts';
export { lineWords } from './line-words.table.ts';
export { indicatedNames, itemNames } from './names.table.ts';
export { itemPurposes } from './purposes.table.ts';
export { type VisitRecord, visitRecords } from './records.table.ts';
export { scheduleNames, visitNames } from './visit-names.table.ts';

/** A row of a plan in words. */
export interface VisitWords extends Text {
  /** What an item is for; in this project's words. */
  readonly why?: Text;
  /** The weeks of a visit as the document prints them. */
  readonly printed?: string;
}

const tables: readonly Readonly<Record<string, VisitWords>>[] = [
  visitNames,
  itemNames,
  indicatedNames,
  lineWords,
  scheduleNames,
  gradeVisitWords,
];

/**
 * The words for a visit, an item, a line before the plan, a schedule or a sentence of the norm.
 *
 * @param id as in a plan; a weekly item's `nst-weekly@v8` too
 * @returns undefined for an id of no table, such as a visit of a local rule: the rule has its own words
 * @example wordsOf('ogtt')?.en // '75 g glucose test (OGTT)'
 */
export function wordsOf(id: string): VisitWords | undefined {
  const [name = ''] = id.split('@');
  const words = tables.find((table) => Object.hasOwn(table, name))?.[name];
  const why = Object.hasOwn(itemPurposes, name) ? itemPurposes[name as keyof typeof itemPurposes] : undefined;
  return words && why ? { ...words, why } : words;
}

/** What a row must still be compared with, and the reading it rests on. @example recordOf('nt').record // ['rec-anc-2018'] */
export function recordOf(id: string): VisitRecord {
  const [name = ''] = id.split('@');
  return Object.hasOwn(visitRecords, name)
    ? visitRecords[name as keyof typeof visitRecords]
    : { record: ['rec-anc-2018'] };
}
