import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expectCase,
  expectHonest,
  ids,
  overridesNeverLower,
  rank,
  redFlagSilencesCalm,
  removalNeverCalms,
  type SelfCheckCase,
} from '../../../test/self-check-laws.ts';
import { InputError } from '../../errors.ts';
import { dangerSigns } from '../danger-triage/danger-triage.table.ts';
import { type Fact, supportOf } from '../shared.ts';
import { selfCheckSources } from '../sources.table.ts';
import {
  checkMood,
  crisisLines,
  epdsCitation,
  epdsItems,
  epdsScores,
  gad7Items,
  type MoodCheckInput,
  moodFacts,
  moodRules,
  phq9Items,
  scaleAnswers,
  scaleBands,
  scaleLicense,
} from './index.ts';

const cases: readonly SelfCheckCase<MoodCheckInput>[] = JSON.parse(
  readFileSync(new URL('../../../test/golden/self-check-mood-check.cases.json', import.meta.url), 'utf8'),
);
const calmLines = ['low', 'epds-watch'];
const score = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 });
const scoresOf = (length: number) => fc.array(score, { minLength: length, maxLength: length });
const signs = fc.subarray(['self-harm-now', 'suicidal-thoughts', 'psychosis', 'abuse'] as const);
const common = {
  signs: fc.option(signs, { nil: undefined, freq: 4 }),
  phase: fc.option(fc.constantFrom('pregnancy' as const, 'after-birth' as const), { nil: undefined }),
  under18: fc.option(fc.boolean(), { nil: undefined }),
};
const inputs: fc.Arbitrary<MoodCheckInput> = fc.oneof(
  fc.record({ tool: fc.constant('phq9' as const), answers: scoresOf(9), ...common }),
  fc.record({ tool: fc.constant('gad7' as const), answers: scoresOf(7), ...common }),
  fc.record({ tool: fc.constant('epds' as const), answers: scoresOf(10), ...common }),
  fc.record({
    tool: fc.constant('epds' as const),
    epdsTotal: fc.option(fc.integer({ min: -1, max: 31 })),
    epdsItem10: fc.option(fc.integer({ min: 0, max: 3 })),
    ...common,
  }),
) as fc.Arbitrary<MoodCheckInput>;

describe('golden cases', () => {
  test.each(cases)('$title', (row) => expectCase(checkMood, row));

  test('reach every rule and the line of an unfinished scale', () => {
    const shown = cases.flatMap(({ input }) => {
      const result = checkMood(input);
      return [...ids(result.redFlags), ...ids(result.advice)];
    });
    expect(new Set(shown)).toEqual(new Set([...ids(moodRules), 'incomplete']));
  });
});

describe('laws', () => {
  test('any answer but 0 about self-harm opens the crisis path and withholds the score, whatever else is answered', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 3 }), (input, selfHarm) => {
        const answers = [...(input.answers ?? [])];
        if (input.tool === 'phq9') answers[8] = selfHarm;
        if (input.tool === 'epds' && answers.length > 0) answers[9] = selfHarm;
        const extra = input.tool === 'phq9' ? {} : { epdsItem10: selfHarm };
        const result = checkMood({ ...input, ...(input.answers ? { answers } : {}), ...extra });
        expect(ids(result.redFlags)).toContain('crisis');
        expect(rank(result.urgency)).toBeLessThanOrEqual(2);
        expect(result.value).toBeNull();
        expect(ids(result.advice).filter((id) => calmLines.includes(id))).toEqual([]);
      }),
    );
  });

  test('leaving answers out never calms', () => removalNeverCalms(checkMood, inputs, calmLines));

  test('blanking any one answer of a scale never calms and gives no score', () => {
    fc.assert(
      fc.property(inputs, fc.nat(9), (input, index) => {
        if (!input.answers || index >= input.answers.length) return;
        const answers = input.answers.map((given, at) => (at === index ? null : given));
        const result = checkMood({ ...input, answers });
        expect(result.value).toBeNull();
        expect(ids(result.advice).filter((id) => calmLines.includes(id))).toEqual([]);
      }),
    );
  });

  test('a hospital can raise and never lower', () => {
    overridesNeverLower(checkMood, inputs, [...ids(moodRules), 'incomplete']);
  });

  test('a red flag or a missing answer silences every calm line', () => {
    redFlagSilencesCalm(checkMood, inputs, calmLines);
  });

  test('a higher score never lowers the urgency of a finished scale', () => {
    const full = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(full, fc.nat(8), (answers, index) => {
        const higher = answers.map((given, at) => (at === index ? Math.min(3, given + 1) : given));
        const of = (given: number[]) => rank(checkMood({ tool: 'phq9', answers: given, signs: [] }).urgency);
        expect(of(higher)).toBeLessThanOrEqual(of(answers));
      }),
    );
  });

  test('the numbers to call are in every result, 12356 and 120 among them', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = checkMood(input);
        const shown = result.crisisLines.map((line) => line.number);
        expect(shown).toEqual(expect.arrayContaining(['12356', '120', '110']));
        expect(shown.includes('12338')).toBe(input.under18 === true);
        expect(result.always.map((line) => line.zh).join('')).toContain('12356');
      }),
    );
  });
});

describe('wording', () => {
  test.each(['high', 'middle', 'epds-watch', 'low'])(
    'after birth %s never speaks of the next antenatal visit',
    (id) => {
      const input: Readonly<Record<string, MoodCheckInput>> = {
        high: { tool: 'phq9', answers: [3, 3, 3, 3, 3, 0, 0, 0, 0] },
        middle: { tool: 'gad7', answers: [3, 3, 3, 1, 0, 0, 0] },
        'epds-watch': { tool: 'epds', epdsTotal: 12, epdsItem10: 0 },
        low: { tool: 'phq9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
      };
      const [line] = checkMood({ ...input[id], signs: [], phase: 'after-birth' }).advice;
      expect(line?.id).toBe(id);
      expect(line?.text.zh).not.toMatch(/产检/);
      expect(line?.text.en).not.toMatch(/antenatal|next visit/i);
    },
  );

  test('in pregnancy a raised score names the antenatal hospital, and not the 42-day check', () => {
    const input = { tool: 'gad7', answers: [3, 3, 3, 1, 0, 0, 0], signs: [], phase: 'pregnancy' } as const;
    expect(checkMood(input).advice[0]?.text.zh).toContain('产检医院');
    expect(checkMood(input).advice[0]?.text.zh).not.toContain('42天');
  });

  test('without a phase the words fit both', () => {
    const [line] = checkMood({ tool: 'gad7', answers: [3, 3, 3, 1, 0, 0, 0], signs: [] }).advice;
    expect(line?.text.zh).not.toMatch(/下次产检|42天/);
  });

  test('no line diagnoses or calms falsely', () => {
    const texts = moodRules.flatMap((rule) => [rule.text, rule.inPregnancy ?? rule.text, rule.afterBirth ?? rule.text]);
    expectHonest([...texts, ...crisisLines.map((line) => line.text)]);
    for (const { zh } of texts) expect(zh).not.toMatch(/您得了|抑郁症|焦虑症|正常/);
  });

  test('a scale is printed with its license line or citation', () => {
    expect(checkMood({ tool: 'phq9', answers: [] }).always).toContain(scaleLicense);
    expect(checkMood({ tool: 'epds' }).always).toContain(epdsCitation);
  });
});

describe('scales', () => {
  test('PHQ-9 has 9 questions and GAD-7 7, in both languages, with four answers scored 0 to 3', () => {
    expect(phq9Items).toHaveLength(9);
    expect(gad7Items).toHaveLength(7);
    expect(ids(phq9Items)).toEqual(Array.from({ length: 9 }, (_, n) => `phq9-${n + 1}`));
    expect(ids(gad7Items)).toEqual(Array.from({ length: 7 }, (_, n) => `gad7-${n + 1}`));
    expect(scaleAnswers.map((answer) => answer.score)).toEqual([0, 1, 2, 3]);
    for (const item of [...phq9Items, ...gad7Items]) expect(item.text.zh && item.text.en).toBeTruthy();
  });

  test.each([
    { tool: 'phq9', max: 27 },
    { tool: 'gad7', max: 21 },
  ] as const)('the bands of $tool cover 0 to $max without a gap', ({ tool, max }) => {
    const bands = scaleBands[tool];
    expect(bands[0].from).toBe(0);
    expect(bands.at(-1)?.to).toBe(max);
    for (const [index, band] of bands.entries()) if (index > 0) expect(band.from).toBe((bands[index - 1]?.to ?? 0) + 1);
  });

  test('the EPDS is ten numbers: no words of it are in the package', () => {
    expect(epdsItems).toHaveLength(10);
    for (const item of epdsItems) expect(Object.keys(item)).toEqual(['id', 'top']);
  });

  test('items 1, 2 and 4 of the EPDS count upwards and all others downwards', () => {
    // Fact epds-dir. First answer of every item: 0+0+3+0+3×6; last answer of every item: 3+3+0+3+0×6.
    expect(epdsScores([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([0, 0, 3, 0, 3, 3, 3, 3, 3, 3]);
    expect(epdsScores([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual([3, 3, 0, 3, 0, 0, 0, 0, 0, 0]);
    expect(epdsScores([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([1, 1, 2, 1, 2, 2, 2, 2, 2, 2]);
    expect(epdsScores([null, 0, 0, 0, 0, 0, 0, 0, 0, 2])).toEqual([null, 0, 3, 0, 3, 3, 3, 3, 3, 1]);
  });

  test('positions that are not 0 to 3, or not ten, are errors', () => {
    expect(() => epdsScores([0, 0, 0, 0, 0, 0, 0, 0, 0])).toThrow(InputError);
    expect(() => epdsScores([0, 0, 0, 0, 0, 0, 0, 0, 0, 4])).toThrow('9: expected 0, 1, 2 or 3, received 4');
  });
});

describe('input errors', () => {
  test.each([
    { title: 'an unknown scale', input: { tool: 'bdi' }, code: 'unknown-option' },
    { title: 'an unknown key', input: { tool: 'phq9', mood: 3 }, code: 'unknown-key' },
    { title: 'an item by its own name, past the list', input: { tool: 'phq9', 'phq9-9': 1 }, code: 'unknown-key' },
    { title: 'answers that are not a list', input: { tool: 'phq9', answers: 3 }, code: 'type' },
    { title: 'an answer in words', input: { tool: 'phq9', answers: ['好几天'] }, code: 'type' },
    { title: 'ten answers to nine questions', input: { tool: 'phq9', answers: Array(10).fill(0) }, code: 'length' },
    { title: 'an unknown sign', input: { tool: 'phq9', signs: ['sad'] }, code: 'unknown-option' },
    { title: 'no input', input: null, code: 'type' },
  ])('$title', ({ input, code }) => {
    try {
      checkMood(input as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues[0]?.code).toBe(code);
    }
  });
});

describe('tables', () => {
  test('every rule carries the evidence of the facts it rests on', () => {
    const facts: readonly Fact[] = moodFacts;
    for (const rule of moodRules.filter((r) => r.restsOn !== undefined)) {
      const { sources, verified, tier } = supportOf(rule, facts);
      expect(new Set(rule.sources), rule.id).toEqual(new Set(sources));
      expect([rule.verified, rule.tier], rule.id).toEqual([verified, tier]);
      for (const id of rule.restsOn ?? []) expect(ids(facts)).toContain(id);
    }
  });

  test('every source is in the table of sources, and the tier of a fact is the best of its sources', () => {
    const tiers = new Map<string, string>(selfCheckSources.map((source) => [source.id, source.tier]));
    for (const fact of moodFacts) {
      const best = fact.sources.map((id) => tiers.get(id) ?? 'missing').sort()[0] ?? null;
      expect([fact.id, fact.verified ? best : null]).toEqual([fact.id, fact.tier]);
    }
  });

  test('the signs are those of the triage, as urgent as there', () => {
    for (const id of ['self-harm-now', 'psychosis', 'abuse']) {
      const sign = dangerSigns.find((row) => row.id === id);
      expect(moodRules.find((rule) => rule.id === id)?.urgency).toBe(sign?.urgency);
    }
    expect(moodRules.find((rule) => rule.id === 'crisis')?.urgency).toBe(
      dangerSigns.find((row) => row.id === 'suicidal-thoughts')?.urgency,
    );
  });
});
