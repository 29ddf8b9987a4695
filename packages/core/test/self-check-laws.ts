import fc from 'fast-check';
import { expect } from 'vitest';
import type { Text } from '../src/language/describe.ts';
import type { Chinese, HospitalOverrides, SelfCheckResult, Urgency } from '../src/self-check/result.ts';
import { rankOf } from '../src/self-check/shared.ts';

// The laws of every self-check, as properties over any tool. They are stated, not computed again.

type Check<Input> = (input: Input, overrides?: HospitalOverrides) => SelfCheckResult<unknown, Chinese>;

const urgencies = ['call-120-now', 'hospital-now', 'same-day', 'next-visit', 'info'] as const;

/** 1 (now) to 5; 6 for "no conclusion". */
export const rank = (urgency: Urgency | null) => (urgency === null ? 6 : rankOf(urgency));

export const ids = (lines: readonly { readonly id: string }[]) => lines.map((line) => line.id);

/** A result that could calm: it concludes `next-visit` or `info`, or has a line of an outcome that does. */
function calms(result: SelfCheckResult<unknown, Chinese>, calmLines: readonly string[]): boolean {
  return (
    rank(result.urgency) === 4 || rank(result.urgency) === 5 || ids(result.advice).some((id) => calmLines.includes(id))
  );
}

/**
 * Taking any one answer away never calms: either the conclusion stays at least as urgent, or the answer is asked for and nothing
 * calm is said.
 */
export function removalNeverCalms<Input extends object>(
  check: Check<Input>,
  inputs: fc.Arbitrary<Input>,
  calmLines: readonly string[],
): void {
  fc.assert(
    fc.property(inputs, (input) => {
      const before = check(input);
      for (const key of Object.keys(input)) {
        const rest = { ...input, [key]: undefined };
        const after = check(rest);
        if (rank(after.urgency) <= rank(before.urgency)) continue;
        expect(after.missing, `without ${key}`).not.toEqual([]);
        expect(calms(after, calmLines), `without ${key}`).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
}

/** Whatever a hospital writes, no line and no result becomes less urgent, and nothing disappears from the red flags. */
export function overridesNeverLower<Input>(
  check: Check<Input>,
  inputs: fc.Arbitrary<Input>,
  lineIds: readonly string[],
): void {
  const raise = fc.dictionary(fc.constantFrom(...lineIds), fc.constantFrom(...urgencies));
  fc.assert(
    fc.property(inputs, raise, (input, map) => {
      const [before, after] = [check(input), check(input, { raise: map })];
      expect(rank(after.urgency)).toBeLessThanOrEqual(rank(before.urgency));
      for (const line of [...before.redFlags, ...before.advice]) {
        const same = [...after.redFlags, ...after.advice].find((other) => other.id === line.id);
        if (same) expect(rank(same.urgency)).toBeLessThanOrEqual(rank(line.urgency));
      }
      expect(ids(after.redFlags)).toEqual(expect.arrayContaining(ids(before.redFlags)));
    }),
    { numRuns: 200 },
  );
}

/** With a red flag there is no calm line and the result is that urgent; without one missing answers leave no calm line. */
export function redFlagSilencesCalm<Input>(
  check: Check<Input>,
  inputs: fc.Arbitrary<Input>,
  calmLines: readonly string[],
): void {
  fc.assert(
    fc.property(inputs, (input) => {
      const result = check(input);
      if (result.redFlags.length > 0) expect(rank(result.urgency)).toBeLessThanOrEqual(2);
      if (result.redFlags.length > 0 || result.missing.length > 0) expect(calms(result, calmLines)).toBe(false);
      if (result.missing.length > 0) expect(result.value).toBeNull();
      expect(result.always.length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
}

/** One worked case of a self-check: the lines it must show, in order, and where that comes from. */
export interface SelfCheckCase<Input> {
  readonly title: string;
  readonly input: Input;
  readonly expect: {
    readonly urgency: Urgency | null;
    readonly redFlags: readonly string[];
    readonly advice: readonly string[];
    readonly missing?: readonly string[];
    readonly value?: unknown;
  };
  readonly from: string;
}

/** Compares a result with what a case expects; `value` only in the part the case names. */
export function expectCase<Input>(check: Check<Input>, { input, expect: expected }: SelfCheckCase<Input>): void {
  const result = check(input);
  expect({ urgency: result.urgency, redFlags: ids(result.redFlags), advice: ids(result.advice) }).toEqual({
    urgency: expected.urgency,
    redFlags: expected.redFlags,
    advice: expected.advice,
  });
  expect(result.missing).toEqual(expected.missing ?? []);
  if (expected.value === null) expect(result.value).toBeNull();
  else if (expected.value !== undefined) expect(result.value).toMatchObject(expected.value);
}

interface Told {
  readonly always: readonly Text[];
}
type InBoth<Input> = (
  input: Input,
  options: HospitalOverrides & { readonly english: Told },
) => SelfCheckResult<unknown, Chinese>;

/** With its English a tool finds the same, and every sentence of the result, a hospital's own too, is there in both languages. */
export function englishChangesWordsOnly<Input, English extends Told>(
  check: Check<Input> & ((input: Input, options: { readonly english: English }) => SelfCheckResult),
  inputs: fc.Arbitrary<Input>,
  english: English,
  lineIds: readonly string[],
): void {
  const chinese = (key: string, value: unknown) => (key === 'en' ? undefined : value);
  const ours = { zh: '电话12345', en: 'Phone 12345' };
  const addText = Object.fromEntries(lineIds.map((id) => [id, ours]));
  fc.assert(
    fc.property(inputs, (input) => {
      const [before, after] = [check(input, { addText }), (check as InBoth<Input>)(input, { addText, english })];
      expect(JSON.stringify(after, chinese)).toBe(JSON.stringify(before, chinese));
      for (const { text } of [...after.redFlags, ...after.advice]) {
        expect(text.en, text.zh).toMatch(/^[A-Z0-9][^\u3000-\u9fff，。；：]+\nPhone 12345$/);
      }
      for (const { en } of after.always) expect(en?.length).toBeGreaterThan(20);
    }),
    { numRuns: 300 },
  );
}

const banned = [
  /数够.{0,3}10次.{0,4}放心/,
  /上火.{0,4}过几天/,
  /排毒.{0,2}(好|多)/,
  /晒晒?太阳.{0,6}(就|能)退/,
  /很安全|是安全的|没事的|一定没问题|不用担心|放心吧/,
  /(怀孕|孕期).{0,6}(把)?药.{0,2}全?停/,
  /没有副作用/,
  /忍忍就过去/,
];

/** No text of a table may calm falsely, in the words an editor would reach for. */
export function expectHonest(texts: readonly { readonly zh: string; readonly en: string }[]): void {
  for (const { zh, en } of texts) {
    for (const pattern of banned) expect(zh).not.toMatch(pattern);
    expect(en).not.toMatch(/\b(perfectly|completely|totally) (safe|fine|normal)\b|nothing to worry/i);
    expect(zh.length).toBeGreaterThan(1);
    expect(en.length).toBeGreaterThan(1);
  }
}
