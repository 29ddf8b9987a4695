import { factsOf } from '@anchan/core/language';
import {
  cn2017,
  type Implication,
  implications,
  managementTable,
  procedureTable,
  readingQuestions,
  reportingTable,
  sections,
} from '@anchan/core/rules';
import { sources } from '@anchan/core/sources';
import type { Lang } from '../../data/lang.ts';
import { type Entry, nationalEntries, rowPath, rulesPath } from './catalog.ts';

/** An id as a fragment: dots would read as classes in a selector. @example anchorOf('Y2.6') // 'Y2-6' */
export const anchorOf = (id: string): string => id.replaceAll('.', '-');

/**
 * Where an id that a table cites is shown: a row, a heading of a form, a clause of management, reporting or procedure, a source.
 *
 * @returns a site path, or null for an id that no table has
 * @example placeOf('S7', 'zh-CN') // '/rules/cn-2017/#S7'
 */
export function placeOf(id: string, lang: Lang): string | null {
  const entry = nationalEntries.find((one) => one.id === id);
  if (entry) return rowPath(entry, lang);
  const has = (rows: readonly { readonly id: string }[]): boolean => rows.some((row) => row.id === id);
  if (has(sections)) return rulesPath(`${cn2017.id}/#${anchorOf(id)}`, lang);
  if (has(managementTable) || has(reportingTable)) return rulesPath(`management/#${anchorOf(id)}`, lang);
  if (has(procedureTable)) return rulesPath(`procedure/#${anchorOf(id)}`, lang);
  if (has(sources)) return rulesPath(`sources/#${id}`, lang);
  return null;
}

/** Ids a reading bears on: what its question names, then rows that take it and are not named or under a heading that is. */
export function rowsOfReading(id: string): readonly string[] {
  const named: readonly string[] = readingQuestions.find((question) => question.id === id)?.rows ?? [];
  const covered = (row: string): boolean => named.some((one) => row === one || row.startsWith(`${one}.`));
  const taking = nationalEntries.filter(({ row }) => row.readings?.includes(id)).map((entry) => entry.id);
  return [...named, ...taking.filter((row) => !covered(row))];
}

/** Every fact of a row, and in which parts of it the fact stands. */
export function factParts({ row, rules }: Entry): ReadonlyMap<string, readonly ('when' | 'floor' | 'untilRecorded')[]> {
  const found = new Map<string, ('when' | 'floor' | 'untilRecorded')[]>();
  const parts = {
    when: row.when ? [row.when] : [],
    floor: row.floor ? [row.floor] : [],
    untilRecorded: row.untilRecorded ? [row.untilRecorded.given, row.untilRecorded.open] : [],
  };
  for (const [part, conditions] of Object.entries(parts) as [keyof typeof parts, (typeof parts)['when']][]) {
    const facts = new Set(conditions.flatMap((condition) => factsOf(condition, rules.definitions)));
    for (const fact of facts) found.set(fact, [...(found.get(fact) ?? []), part]);
  }
  return found;
}

/** Implications that can give a row's facts, and those that start from them. */
export function implicationsTouching(entry: Entry): readonly Implication[] {
  const own = new Set(factParts(entry).keys());
  return implications.filter(({ when, then }) => own.has(then) || factsOf(when).some((fact) => own.has(fact)));
}

const rowsByFact = new Map<string, Entry[]>();
for (const entry of nationalEntries) {
  for (const fact of factParts(entry).keys()) rowsByFact.set(fact, [...(rowsByFact.get(fact) ?? []), entry]);
}

/** National rows that ask for a fact, in the forms' order. */
export function rowsAsking(fact: string): readonly Entry[] {
  return rowsByFact.get(fact) ?? [];
}

/** National rows that were seen in a stored copy. */
export function rowsSeenIn(source: string): readonly Entry[] {
  return nationalEntries.filter(({ row }) => row.copies?.includes(source));
}
