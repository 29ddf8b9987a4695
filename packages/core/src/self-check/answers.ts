import { InputError, type Issue, show } from '../errors.ts';
import type { Facts, FactValue } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import type { Chinese } from './result.ts';

/** An option of a list or a choice; its id is also the id of a boolean fact. */
export interface Option<Words extends Chinese = Text> {
  readonly id: string;
  readonly text: Words;
}

/**
 * One question of a tool. `'unsure'` may be answered where the row says what it counts as: the safer reading, or null for a number nobody has: no comparison with it holds.
 * `assume` is what a number counts as while it is absent or out of range; it is still asked for.
 */
export type InputRow<Words extends Chinese = Text> =
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly text: Words;
      readonly unit: string;
      readonly range: readonly [from: number, to: number];
      readonly integer?: true;
      readonly unsure?: number | null;
      readonly assume?: number;
    }
  | { readonly id: string; readonly kind: 'flag'; readonly text: Words; readonly unsure?: boolean }
  | { readonly id: string; readonly kind: 'list'; readonly text: Words; readonly options: readonly Option<Words>[] }
  | { readonly id: string; readonly kind: 'choice'; readonly text: Words; readonly options: readonly Option<Words>[] };

/** What is known after reading an input. */
export interface Answers {
  /** Numbers and flags under the id of their input; each option of an answered list or choice under its own id. */
  readonly facts: Facts;
  /** Inputs that cannot be used as given (out of range, not whole) or that only have an assumed value. */
  readonly unusable: readonly string[];
  readonly rows: readonly InputRow<Chinese>[];
}

/**
 * Reads an input against the questions of a tool. Absent (`undefined`, `null`) is unknown, a number out of range is unusable; neither
 * is an error. A list that was answered makes every option known: ticked or not.
 *
 * @throws InputError `type`, `unknown-key`, `unknown-option`, all of them at once
 * @example readAnswers({ sbp: 120 }, [{ id: 'sbp', kind: 'number', range: [60, 260], … }]).facts // { sbp: 120 }
 */
export function readAnswers(input: unknown, rows: readonly InputRow<Chinese>[]): Answers {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new InputError([{ code: 'type', path: [], expected: 'an object', received: show(input) }]);
  }
  const issues: Issue[] = [];
  for (const key of Object.keys(input)) {
    if (rows.some(({ id }) => id === key)) continue;
    issues.push({ code: 'unknown-key', path: [key], expected: oneOf(rows), received: show(key) });
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

function oneOf(rows: readonly { readonly id: string }[]): string {
  return `one of ${rows.map(({ id }) => id).join(', ')}`;
}

function readOne(
  row: InputRow<Chinese>,
  value: unknown,
  facts: Record<string, FactValue>,
  unusable: string[],
  issues: Issue[],
): void {
  const { id } = row;
  const wrong = (code: string, expected: string, received: unknown, path: Issue['path'] = [id]) =>
    issues.push({ code, path, expected, received: show(received) });

  if ('options' in row) {
    if (value === undefined) return; // Not asked: unknown.
    const isChoice = row.kind === 'choice';
    const ticked = isChoice ? [value] : value;
    if (!Array.isArray(ticked)) return void wrong('type', 'a list of options', value);
    for (const [index, one] of ticked.entries()) {
      if (row.options.some((option) => option.id === one)) continue;
      wrong('unknown-option', oneOf(row.options), one, isChoice ? [id] : [id, index]);
    }
    for (const option of row.options) facts[option.id] = ticked.includes(option.id);
    return;
  }
  const given = value === 'unsure' && row.unsure !== undefined ? row.unsure : value;
  const orUnsure = row.unsure === undefined ? '' : " or 'unsure'";
  if (row.kind === 'flag') {
    if (typeof given === 'boolean') facts[id] = given;
    else if (given !== undefined) wrong('type', `true or false${orUnsure}`, given);
  } else if (given === null) {
    facts[id] = 'not-applicable';
  } else if (given !== undefined && (typeof given !== 'number' || Number.isNaN(given))) {
    wrong('type', `a number${orUnsure}`, given);
  } else if (given !== undefined && isUsable(row, given)) {
    facts[id] = given;
  } else {
    if (row.assume !== undefined) facts[id] = row.assume;
    if (row.assume !== undefined || given !== undefined) unusable.push(id);
  }
}

function isUsable(row: InputRow<Chinese> & { readonly kind: 'number' }, value: number): boolean {
  return value >= row.range[0] && value <= row.range[1] && (row.integer !== true || Number.isInteger(value));
}
