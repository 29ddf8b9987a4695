import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../errors.ts';
import { cn2017Chinese as ruleset } from '../../rules/national-zh.ts';
import { screen } from '../../screen.ts';
import type { Urgency } from '../result.ts';
import { rankOf } from '../shared.ts';
import { type RiskScreenOutput, riskScreenRules } from './risk-screen.table.ts';
import { checkRisk, type RiskScreenInput } from './risk-screen.ts';
import { type RiskScreenSignId, riskScreenSigns } from './signs.table.ts';

interface GoldenCase {
  readonly title: string;
  readonly base?: 'all-no';
  readonly input: RiskScreenInput;
  readonly expect: {
    readonly urgency: Urgency | null;
    readonly outputs?: readonly RiskScreenOutput[];
    readonly redFlags?: readonly string[];
    readonly advice?: readonly string[];
    readonly adviceIncludes?: readonly string[];
    readonly mind?: readonly string[];
    readonly result?: string;
    readonly positiveIncludes?: readonly string[];
    readonly missing?: readonly string[];
  };
  readonly from: string;
}

const golden: readonly GoldenCase[] = JSON.parse(
  readFileSync(new URL('../../../test/golden/self-check-risk-screen.cases.json', import.meta.url), 'utf8'),
);

const on = '2026-11-22';
const check = (input: RiskScreenInput) => checkRisk(input, { on, ruleset });
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

/** Everything a woman can establish and this tool or the screening form asks, answered with no or with a harmless number. */
const allNo: Record<string, unknown> = {};
for (const fact of ruleset.facts) {
  const asked = check({ record: {} }).missing.includes(fact.id);
  if (!asked || fact.kind === 'date') continue;
  allNo[fact.id] = fact.kind === 'boolean' ? false : 'mayNotApply' in fact ? 'not-applicable' : 0;
}
Object.assign(allNo, {
  ageYears: 28,
  heightCm: 162,
  bmi: 21.5,
  gestationalAgeWeeks: 20,
  fetusCount: 1,
  systolicBpMmHg: 110,
  diastolicBpMmHg: 70,
});

describe('golden cases', () => {
  test.each(golden)('$title', ({ base, input, expect: expected }) => {
    const result = check({ ...input, record: { ...(base ? allNo : {}), ...input.record } });
    expect(result.urgency).toBe(expected.urgency);
    if (expected.outputs) expect(result.outputs).toEqual(expected.outputs);
    if (expected.redFlags) expect(ids(result.redFlags)).toEqual(expected.redFlags);
    if (expected.advice) expect(ids(result.advice)).toEqual(expected.advice);
    if (expected.adviceIncludes)
      expect(ids(result.advice)).toEqual(expect.arrayContaining([...expected.adviceIncludes]));
    expect(result.mind).toEqual(expected.mind ?? expect.anything());
    if (expected.result) expect(result.value.result).toBe(expected.result);
    if (expected.positiveIncludes) {
      expect(ids(result.value.positive)).toEqual(expect.arrayContaining([...expected.positiveIncludes]));
    }
    if (expected.missing) expect(result.missing).toEqual(expected.missing);
  });

  test('reach every output of the table and every rule', () => {
    const results = golden.map(({ base, input }) =>
      check({ ...input, record: { ...(base ? allNo : {}), ...input.record } }),
    );
    const outputs = new Set(results.flatMap((result) => result.outputs));
    expect([...outputs].sort()).toEqual([
      'minor',
      'none',
      'now',
      'now-120',
      'tell-doctor',
      'tell-doctor-today',
      'unknown',
    ]);
    const lines = new Set(results.flatMap(({ redFlags, advice }) => ids([...redFlags, ...advice])));
    expect(ids(riskScreenRules).filter((id) => !lines.has(id))).toEqual([]);
  });

  test('say where the expectation comes from, each under a title of its own', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ title }) => title)).size).toBe(golden.length);
  });
});

describe('the table', () => {
  test('has one id a rule and asks only for facts of the dictionary or signs', () => {
    expect(new Set(ids(riskScreenRules)).size).toBe(riskScreenRules.length);
    const known = new Set([...ids(ruleset.facts), ...ids(riskScreenSigns), 'abuse']);
    const named = [...JSON.stringify(riskScreenRules).matchAll(/"fact":"([^"]+)"/g)].map(([, fact]) => fact);
    expect(named.filter((fact) => !known.has(fact ?? ''))).toEqual([]);
  });

  test('never names a color and never writes what must not be written', () => {
    const words = riskScreenRules.flatMap(({ text }) => [text.zh, text.en]);
    expect(words.filter((text) => /[绿黄橙紫]色|红色(?!泡沫)|低风险|没事|诊断|low risk|\bgrade\b/.test(text))).toEqual(
      [],
    );
  });
});

describe('laws', () => {
  const flags = ruleset.facts.filter(({ id, kind, by }) => kind === 'boolean' && by.includes('woman') && id in allNo);
  const records = fc.record(
    {
      ...Object.fromEntries(flags.map(({ id }) => [id, fc.boolean()])),
      systolicBpMmHg: fc.integer({ min: 80, max: 200 }),
      diastolicBpMmHg: fc.integer({ min: 40, max: 130 }),
      ageYears: fc.integer({ min: 12, max: 50 }),
      hemoglobinGPerL: fc.integer({ min: 60, max: 150 }),
    },
    { requiredKeys: [] },
  );
  const signs = fc.option(fc.subarray(riskScreenSigns.map(({ id }) => id as RiskScreenSignId)), { nil: undefined });
  const inputs = fc.record({
    signs,
    abuse: fc.option(fc.boolean(), { nil: undefined }),
    record: records,
  }) as fc.Arbitrary<RiskScreenInput>;
  const rank = (urgency: Urgency | null) => (urgency === null ? 6 : rankOf(urgency));

  test('a missing answer never gives the closing line, and a red flag leaves nothing that can wait for the visit', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { missing, outputs, redFlags, advice, urgency } = check(input);
        if (missing.length > 0) expect(outputs).not.toContain('none');
        if (redFlags.length > 0) expect(advice.filter((line) => rankOf(line.urgency) > 3)).toEqual([]);
        expect(urgency).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('answering no to an open question never makes the result more urgent, answering yes never less', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...flags.map(({ id }) => id)), (input, fact) => {
        const { [fact as keyof typeof input.record]: _, ...open } = input.record;
        const at = (value: boolean) => rank(check({ ...input, record: { ...open, [fact]: value } }).urgency);
        const without = rank(check({ ...input, record: open }).urgency);
        expect(at(true)).toBeLessThanOrEqual(without);
        expect(at(false)).toBeGreaterThanOrEqual(without);
      }),
      { numRuns: 300 },
    );
  });

  test('a hospital can raise an urgency and never lower one', () => {
    const urgencies = fc.constantFrom<Urgency>('call-120-now', 'hospital-now', 'same-day', 'next-visit', 'info');
    const raise = fc.dictionary(fc.constantFrom(...ids(riskScreenRules), 'tell-doctor', 'unknown', 'none'), urgencies);
    fc.assert(
      fc.property(inputs, raise, (input, changes) => {
        const changed = checkRisk(input, { on, ruleset, overrides: { raise: changes } });
        expect(rank(changed.urgency)).toBeLessThanOrEqual(rank(check(input).urgency));
      }),
      { numRuns: 300 },
    );
  });

  test('the screening inside is the screening of the form on her own word', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(check(input).value).toEqual(screen(input.record, { on, ruleset, selfReported: 'all' }));
      }),
      { numRuns: 100 },
    );
  });
});

describe('bad input', () => {
  test.each([
    { input: { signs: ['toothache'], record: {} }, code: 'unknown-option' },
    { input: { signs: 'convulsion', record: {} }, code: 'type' },
    { input: { abuse: 'yes', record: {} }, code: 'type' },
    { input: { record: { ageYears: 'old' } }, code: 'type' },
    { input: { record: { systolicBpMmHg: 16 } }, code: 'out-of-range' },
    { input: { record: { palpitation: true } }, code: 'unknown-key' },
    { input: {}, code: 'record' },
  ])('$code: $input', ({ input, code }) => {
    try {
      check(input as unknown as RiskScreenInput);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues[0]?.code).toBe(code);
    }
  });
});
