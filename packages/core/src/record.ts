import { isIsoDate } from './dates.ts';
import { InputError, type Issue, show } from './errors.ts';
import type { Fact } from './facts/fact.ts';
import { facts as dictionary, type FactId } from './facts/facts.table.ts';

type FactOf<K extends string> = Extract<(typeof dictionary)[number], { readonly kind: K }>['id'];

/**
 * What is known of one woman: facts named as in the dictionary, numbers in the dictionary's unit, days as `YYYY-MM-DD`.
 * Leave a fact out (or `null`) when it was not asked or has no result; `false` and `0` mean "asked, and no".
 * `'not-applicable'` is for numbers that need not exist, such as the interval since a birth that never was.
 */
export type RiskRecord = Readonly<
  { [K in FactOf<'boolean'>]?: boolean | null | undefined } & {
    [K in FactOf<'number'>]?: number | 'not-applicable' | null | undefined;
  } & { [K in FactOf<'date'>]?: string | null | undefined }
>;

/**
 * Checks a value against its fact.
 *
 * @returns null when it fits, else what was expected and a code: `type`, `out-of-range`, `integer`, `date`, `not-applicable`
 */
export function faultOf(fact: Fact, value: unknown): { readonly code: string; readonly expected: string } | null {
  switch (fact.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : { code: 'type', expected: 'true or false' };
    case 'date':
      return isIsoDate(value) ? null : { code: 'date', expected: 'a calendar day YYYY-MM-DD' };
    case 'number': {
      const [low, high] = fact.range;
      if (value === 'not-applicable') {
        return fact.mayNotApply
          ? null
          : { code: 'not-applicable', expected: `${low}–${high} ${fact.unit}: it applies to everyone` };
      }
      if (typeof value !== 'number' || Number.isNaN(value))
        return { code: 'type', expected: `a number in ${fact.unit}` };
      if (value < low || value > high) return { code: 'out-of-range', expected: `${low}–${high} ${fact.unit}` };
      if (fact.integer && !Number.isInteger(value)) return { code: 'integer', expected: 'a whole number' };
      return null;
    }
  }
}

/**
 * Reads a record that came from outside, strictly. Nothing is dropped or repaired: a misspelt key, a number in the wrong unit or text where
 * a number belongs is an error with its path, what was expected and what came, all of them at once. Absent and `null` facts stay unknown.
 *
 * @param input any value
 * @param facts the dictionary; a rule set with facts of its own passes them here
 * @throws InputError `record`, `unknown-key` (with the nearest known name), `type`, `out-of-range`, `integer`, `date`, `not-applicable`
 * @example parseRecord({ ageYears: 41, hemoglobinGPerL: 96 }) // { ageYears: 41, hemoglobinGPerL: 96 }
 */
export function parseRecord(input: unknown, facts: readonly Fact[] = dictionary): RiskRecord {
  const record: Record<string, unknown> = {};
  readRecord(input, facts, (fact, value) => {
    record[fact.id] = value;
  });
  return record as RiskRecord;
}

const indexes = new WeakMap<readonly Fact[], ReadonlyMap<string, number>>();

/** Where each fact stands in a dictionary; built once per dictionary. */
export function slotIndex(facts: readonly Fact[]): ReadonlyMap<string, number> {
  let index = indexes.get(facts);
  if (!index) {
    index = new Map(facts.map((fact, slot) => [fact.id, slot]));
    indexes.set(facts, index);
  }
  return index;
}

/** Walks a record that came from outside and hands over each known value that fits its fact. @throws InputError as `parseRecord` does */
export function readRecord(
  input: unknown,
  facts: readonly Fact[],
  take: (fact: Fact, value: unknown, slot: number) => void,
): void {
  if (isUnreadable(input)) throw noRecord(unreadable);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw noRecord(show(input));
  const index = slotIndex(facts);
  const issues: Issue[] = [];
  try {
    for (const key of Object.keys(input)) {
      const slot = index.get(key);
      if (slot === undefined) {
        issues.push(unknownKey(key, index.keys()));
        continue;
      }
      const value: unknown = input[key as keyof typeof input];
      if (value === undefined || value === null) continue;
      const fact = facts[slot] as Fact;
      const fault = faultOf(fact, value);
      if (fault) issues.push({ ...fault, path: [key], received: show(value) });
      else take(fact, value, slot);
    }
  } catch {
    // A getter or proxy of the caller's that throws: nothing of ours in the loop does.
    throw noRecord(unreadable);
  }
  if (issues.length > 0) throw new InputError(issues);
}

function noRecord(received: string): InputError {
  return new InputError([{ code: 'record', path: [], expected: 'an object of facts', received }]);
}

const unreadable = 'an object that cannot be read';

/** A revoked proxy cannot even be asked whether it is a list. */
function isUnreadable(input: unknown): boolean {
  try {
    Array.isArray(input);
    return false;
  } catch {
    return true;
  }
}

function unknownKey(key: string, names: Iterable<string>): Issue {
  const near = nearest(key, names);
  const expected = near ? `a fact of the dictionary; the nearest is ${near}` : 'a fact of the dictionary';
  return { code: 'unknown-key', path: [key.length > 80 ? `${key.slice(0, 80)}…` : key], expected, received: show(key) };
}

/** The known name with the fewest edits, when a third or less of the word has to change. */
function nearest(word: string, names: Iterable<string>): FactId | undefined {
  if (word.length > 80) return undefined;
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= fewest) continue;
    const edits = editDistance(word.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best as FactId | undefined;
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
