import { InputError, type Issue, show } from '../errors.ts';
import type { Facts, FactValue } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';

/** An option of a list or a choice; its id is also the id of a boolean fact. */
export interface Option {
  readonly id: string;
  readonly text: Text;
}

/**
 * One question of a tool. `'unsure'` may be answered where the row says what it counts as: the safer reading, or null for a number nobody has: no comparison with it holds.
 * `assume` is what a number counts as while it is absent or out of range; it is still asked for.
 */
export type InputRow =
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly text: Text;
      readonly unit: string;
      readonly range: readonly [from: number, to: number];
      readonly integer?: true;
      readonly unsure?: number | null;
      readonly assume?: number;
    }
  | { readonly id: string; readonly kind: 'flag'; readonly text: Text; readonly unsure?: boolean }
  | { readonly id: string; readonly kind: 'list'; readonly text: Text; readonly options: readonly Option[] }
  | { readonly id: string; readonly kind: 'choice'; readonly text: Text; readonly options: readonly Option[] };

/** What is known after reading an input. */
export interface Answers {
  /** Numbers and flags under the id of their input; each option of an answered list or choice under its own id. */
  readonly facts: Facts;
  /** Inputs that cannot be used as given (out of range, not whole) or that only have an assumed value. */
  readonly unusable: readonly string[];
  readonly rows: readonly InputRow[];
}

/**
 * Reads an input against the questions of a tool. Absent (`undefined`, `null`) is unknown, a number out of range is unusable; neither
 * is an error. A list that was answered makes every option known: ticked or not.
 *
 * @throws InputError `type`, `unknown-key`, `unknown-option`, all of them at once
 * @example readAnswers({ sbp: 120 }, [{ id: 'sbp', kind: 'number', range: [60, 260], … }]).facts // { sbp: 120 }
 */
export function readAnswers(input: unknown, rows: readonly InputRow[]): Answers {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new InputError([{ code: 'type', path: [], expected: 'an object', received: show(input) }]);
  }
  const issues: Issue[] = [];
  const known = rows.map((row) => row.id);
  for (const key of Object.keys(input)) {
    if (!known.includes(key)) {
      issues.push({ code: 'unknown-key', path: [key], expected: `one of ${known.join(', ')}`, received: show(key) });
    }
  }
  const facts: Record<string, FactValue> = {};
  const unusable: string[] = [];
  for (const row of rows) {
    const value = Object.hasOwn(input, row.id) ? (input as Record<string, unknown>)[row.id] : undefined;
    readOne(row, value ?? undefined, facts, unusable, issues);
  }
  if (issues.length > 0) throw new InputError(issues);
  return { facts, unusable, rows };
}

function readOne(
  row: InputRow,
  value: unknown,
  facts: Record<string, FactValue>,
  unusable: string[],
  issues: Issue[],
): void {
  const wrong = (code: string, path: readonly (string | number)[], expected: string, received: unknown) =>
    issues.push({ code, path, expected, received: show(received) });

  if (row.kind === 'number') {
    const given = value === 'unsure' && row.unsure !== undefined ? row.unsure : value;
    if (given === null) {
      facts[row.id] = 'not-applicable';
    } else if (given !== undefined && (typeof given !== 'number' || Number.isNaN(given))) {
      wrong('type', [row.id], `a number${row.unsure === undefined ? '' : " or 'unsure'"}`, given);
    } else if (given !== undefined && isUsable(row, given)) {
      facts[row.id] = given;
    } else if (row.assume !== undefined) {
      facts[row.id] = row.assume;
      unusable.push(row.id);
    } else if (given !== undefined) {
      unusable.push(row.id);
    }
  } else if (value === undefined) {
    // Not asked: unknown.
  } else if (row.kind === 'flag') {
    const given = value === 'unsure' && row.unsure !== undefined ? row.unsure : value;
    if (typeof given === 'boolean') facts[row.id] = given;
    else wrong('type', [row.id], `true or false${row.unsure === undefined ? '' : " or 'unsure'"}`, given);
  } else {
    const options = row.options.map((option) => option.id);
    const ticked = row.kind === 'choice' ? [value] : value;
    if (!Array.isArray(ticked)) return void wrong('type', [row.id], 'a list of options', value);
    for (const [index, id] of ticked.entries()) {
      const path = row.kind === 'choice' ? [row.id] : [row.id, index];
      if (!options.includes(id as string)) wrong('unknown-option', path, `one of ${options.join(', ')}`, id);
    }
    for (const id of options) facts[id] = ticked.includes(id);
  }
}

function isUsable(row: InputRow & { readonly kind: 'number' }, value: number): boolean {
  return value >= row.range[0] && value <= row.range[1] && (row.integer !== true || Number.isInteger(value));
}
