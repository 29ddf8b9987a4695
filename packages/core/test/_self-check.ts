import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chinese, HospitalOverrides, SelfCheckResult, Urgency } from '../src/self-check/result.ts';
import { type InputRow, type Line, rankOf } from '../src/self-check/shared.ts';
import { selfCheckSources } from '../src/self-check/sources.table.ts';
import { alwaysLines, urgencyOrder } from '../src/self-check/urgency.table.ts';

type Input = Readonly<Record<string, unknown>>;
type Check = (input: Input, overrides?: HospitalOverrides) => SelfCheckResult<unknown, Chinese>;

interface GoldenCase {
  readonly title: string;
  /** Answers the case starts from: every question answered with no, or with a harmless number. */
  readonly base?: 'all-no';
  readonly input: Input;
  readonly expect: {
    readonly urgency?: Urgency | null;
    /** Ids, most urgent first. */
    readonly redFlags?: readonly string[];
    readonly advice?: readonly string[];
    readonly missing?: readonly string[];
    readonly value?: unknown;
  };
  readonly from: string;
}

const idsOf = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

/** Runs `golden/self-check-<tool>.cases.json` and returns every id the cases expect to see. */
export function goldenCases(tool: string, check: Check, allNo: Input): ReadonlySet<string> {
  const path = new URL(`./golden/self-check-${tool}.cases.json`, import.meta.url);
  const cases: readonly GoldenCase[] = JSON.parse(readFileSync(path, 'utf8'));
  describe('golden cases', () => {
    test.each(cases)('$title', ({ base, input, expect: expected }) => {
      const result = check(base === 'all-no' ? { ...allNo, ...input } : input);
      const seen = { ...result, redFlags: idsOf(result.redFlags), advice: idsOf(result.advice) };
      expect(seen).toMatchObject(expected);
    });
  });
  return new Set(cases.flatMap(({ expect: { redFlags = [], advice = [] } }) => [...redFlags, ...advice]));
}

interface Laws {
  readonly inputs: readonly InputRow<Chinese>[];
  readonly rules: readonly Line<Chinese>[];
  readonly check: Check;
  /** Numbers worth trying beside random ones: the boundaries of the tool. */
  readonly numbers?: Readonly<Record<string, readonly number[]>>;
  /** True when removing this answer is not leaving a question open: a second measurement, or an answer that contradicts another. */
  readonly isExtra?: (id: string, input: Input) => boolean;
}

/** An input within the ranges, each question answered or not. */
export function anyInput({ inputs, numbers = {} }: Pick<Laws, 'inputs' | 'numbers'>): fc.Arbitrary<Input> {
  const answers = inputs.map((row): [string, fc.Arbitrary<unknown>] => [row.id, answerTo(row, numbers[row.id] ?? [])]);
  return fc.record(Object.fromEntries(answers), { requiredKeys: [] });
}

function answerTo(row: InputRow<Chinese>, boundaries: readonly number[]): fc.Arbitrary<unknown> {
  switch (row.kind) {
    case 'number': {
      const [from, to] = row.range;
      const inRange = row.integer ? fc.integer({ min: from, max: to }) : fc.double({ min: from, max: to, noNaN: true });
      const near = boundaries.length > 0 ? fc.constantFrom(...boundaries) : inRange;
      return row.unsure === undefined ? fc.oneof(near, inRange) : fc.oneof(near, inRange, fc.constant('unsure'));
    }
    case 'flag':
      return row.unsure === undefined ? fc.boolean() : fc.constantFrom(true, false, 'unsure');
    case 'list':
      return fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: fc.subarray(idsOf(row.options), { maxLength: 2 }) },
      );
    case 'choice':
      return fc.constantFrom(...idsOf(row.options));
  }
}

const worst = (urgency: Urgency | null) => (urgency === null ? 6 : rankOf(urgency));
const isCalm = ({ urgency, calm }: Line<Chinese>) => calm ?? rankOf(urgency) >= 4;
const knownSources = new Set<string>(selfCheckSources.map(({ id }) => id));

/** The laws every self-check obeys. */
export function laws(tool: Laws): void {
  const { check, rules, inputs } = tool;
  const input = anyInput(tool);
  const calm = new Set(rules.filter(isCalm).map(({ id }) => id));
  const without = (answers: Input, id: string) =>
    Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

  describe('laws', () => {
    test('an answer taken away never lowers the urgency unless it is asked for again, and never turns no conclusion into calm', () => {
      fc.assert(
        fc.property(input, fc.constantFrom(...idsOf(inputs)), (answers, id) => {
          fc.pre(id in answers && tool.isExtra?.(id, answers) !== true);
          const [before, after] = [check(answers), check(without(answers, id))];
          const isAskedAgain = after.missing.includes(id);
          expect(isAskedAgain || after.urgency === null || worst(after.urgency) <= worst(before.urgency)).toBe(true);
          if (before.urgency === null) expect(after.urgency === null || rankOf(after.urgency) <= 3).toBe(true);
        }),
        { numRuns: 800 },
      );
    });

    test('a number out of its range is asked for again and never calms', () => {
      const numbers = inputs.filter((row) => row.kind === 'number');
      fc.assert(
        fc.property(input, fc.constantFrom(...numbers), fc.boolean(), (answers, row, isTooLow) => {
          const wrong = isTooLow ? row.range[0] - 0.5 : row.range[1] + 1;
          const result = check({ ...answers, [row.id]: wrong });
          expect(result.missing).toContain(row.id);
          expect(idsOf(result.advice).filter((id) => calm.has(id))).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    test('with anything missing nothing calms and the urgency is what is already certain', () => {
      fc.assert(
        fc.property(input, (answers) => {
          const { missing, advice, urgency, redFlags } = check(answers);
          if (missing.length === 0) expect(urgency).not.toBeNull();
          else {
            expect(idsOf(advice).filter((id) => calm.has(id))).toEqual([]);
            expect(urgency === null || rankOf(urgency) <= 3).toBe(true);
          }
          expect(redFlags.length > 0).toBe(urgency !== null && rankOf(urgency) <= 2);
        }),
        { numRuns: 500 },
      );
    });

    const canFlag = rules.some(({ urgency }) => rankOf(urgency) <= 2);
    test.runIf(canFlag)('a red flag hides every text for home and everything that can wait for a visit', () => {
      fc.assert(
        fc.property(input, (answers) => {
          const { redFlags, advice } = check(answers);
          if (redFlags.length === 0) return;
          expect(advice.filter(({ id, urgency }) => calm.has(id) || rankOf(urgency) > 3)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    });

    test('whatever a hospital writes, the urgency never falls and no red flag disappears', () => {
      const changes = fc.dictionary(
        fc.constantFrom(...idsOf(rules)),
        fc.constantFrom<Urgency>(...urgencyOrder, 'never' as Urgency),
      );
      const words = fc.dictionary(
        fc.constantFrom(...idsOf(rules)),
        fc.constant({ zh: '电话12345', en: 'Phone 12345' }),
      );
      fc.assert(
        fc.property(input, changes, words, (answers, raise, addText) => {
          const [ours, theirs] = [check(answers), check(answers, { raise, addText })];
          expect(worst(theirs.urgency)).toBeLessThanOrEqual(worst(ours.urgency));
          const flags = idsOf(theirs.redFlags);
          // A flag may give way only to another reading of the same number that the hospital made at least as urgent.
          for (const flag of ours.redFlags) {
            const heirs = rules.find(({ id }) => id === flag.id)?.unless ?? [];
            expect([flag.id, ...heirs].some((id) => flags.includes(id))).toBe(true);
          }
          for (const line of [...theirs.redFlags, ...theirs.advice]) {
            const rule = rules.find(({ id }) => id === line.id);
            if (rule) expect(line.text.zh.startsWith(rule.text.zh)).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
    });

    test('a result carries the two sentences of every tool, known sources, and its most urgent line as its urgency', () => {
      fc.assert(
        fc.property(input, (answers) => {
          const frozen = JSON.stringify(answers);
          const result = check(answers);
          expect(JSON.stringify(answers)).toBe(frozen);
          expect(result.always.slice(0, 2)).toMatchObject(alwaysLines.map(({ zh }) => ({ zh })));
          expect(result.sources.filter((id) => !knownSources.has(id))).toEqual([]);
          const ranks = [...result.redFlags, ...result.advice].map(({ urgency }) => rankOf(urgency));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          if (result.urgency !== null) expect(rankOf(result.urgency)).toBe(ranks[0]);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        }),
        { numRuns: 200 },
      );
    });
  });
}

/** Every rule is seen in a golden case, and a rule that gives way gives way only to one at least as urgent. */
export function reachable(rules: readonly Line<Chinese>[], seen: ReadonlySet<string>): void {
  test('every line is reached by a golden case', () => {
    expect(idsOf(rules).filter((id) => !seen.has(id))).toEqual([]);
  });

  test('a line gives way only to lines of the same table that are at least as urgent', () => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    for (const rule of rules) {
      for (const id of rule.unless ?? []) {
        const other = byId.get(id);
        expect(other, `${rule.id} unless ${id}`).toBeDefined();
        if (other) expect(rankOf(other.urgency), `${rule.id} unless ${id}`).toBeLessThanOrEqual(rankOf(rule.urgency));
      }
    }
    expect(new Set(idsOf(rules)).size).toBe(rules.length);
  });
}
