import { describe, expect, test } from 'vitest';
import {
  conclude,
  type Evidence,
  type InputRow,
  judgeRules,
  type Line,
  rankOf,
  readAnswers,
  supportOf,
} from './shared.ts';
import { selfCheckRecords, selfCheckSources } from './sources.table.ts';
import { alwaysLines, urgencyLevels, urgencyOrder } from './urgency.table.ts';

const text = { zh: '字', en: 'word' };
const rows = [
  { id: 'weightKg', kind: 'number', text, unit: 'kg', range: [25, 200] },
  { id: 'days', kind: 'number', text, unit: 'd', range: [0, 308], integer: true, unsure: 196, assume: 196 },
  { id: 'weekAgoKg', kind: 'number', text, unit: 'kg', range: [25, 200], unsure: null },
  { id: 'twins', kind: 'flag', text, unsure: true },
  { id: 'born', kind: 'flag', text },
  {
    id: 'signs',
    kind: 'list',
    text,
    options: [
      { id: 'pain', text },
      { id: 'fever', text },
    ],
  },
  {
    id: 'waters',
    kind: 'choice',
    text,
    options: [
      { id: 'waters-no', text },
      { id: 'waters-yes', text },
    ],
  },
] as const satisfies readonly InputRow[];

describe('urgency', () => {
  test('the levels are the five of the order, ranked 1 to 5, with an action each in both languages', () => {
    expect(urgencyLevels.map(({ id }) => id)).toEqual(urgencyOrder);
    expect(urgencyLevels.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(urgencyOrder.map(rankOf)).toEqual([1, 2, 3, 4, 5]);
    for (const { action } of urgencyLevels) expect([action.zh, action.en].every((each) => each.length > 8)).toBe(true);
  });

  test('the baby and the mind have their own action where going to an obstetric hospital would be wrong', () => {
    const [call, go] = urgencyLevels;
    expect(call.newborn.zh).toContain('宝宝');
    expect(go.newborn.zh).toContain('新生儿科');
    expect(go.mind.zh).toContain('12356');
  });

  test('every result says that no sign is not safety and that the tool is only a minimum', () => {
    expect(alwaysLines.map(({ zh }) => zh).join()).toMatch(/不等于没事.*最低要求，不是诊断/);
  });
});

describe('sources', () => {
  test('are the 169 of the reference and the 40 records not opened, each once', () => {
    expect([selfCheckSources.length, selfCheckRecords.length]).toEqual([169, 40]);
    const ids = [...selfCheckSources, ...selfCheckRecords].map(({ id }) => id);
    expect(new Set(ids).size).toBe(209);
  });

  test('are linked publicly only with an official address', () => {
    for (const { id, link, tier, url } of selfCheckSources)
      if (link) expect([tier, url !== null], id).toEqual(['A', true]);
  });
});

describe('reading answers', () => {
  test.each([
    { input: { weightKg: 25 }, facts: { weightKg: 25, days: 196 }, unusable: ['days'] },
    { input: { weightKg: 24.9, days: 0 }, facts: { days: 0 }, unusable: ['weightKg'] },
    { input: { weightKg: Number.POSITIVE_INFINITY, days: 308 }, facts: { days: 308 }, unusable: ['weightKg'] },
    { input: { days: 309 }, facts: { days: 196 }, unusable: ['days'] },
    { input: { days: 28.5 }, facts: { days: 196 }, unusable: ['days'] },
    { input: { days: 'unsure' }, facts: { days: 196 }, unusable: [] },
    { input: { days: 1, weekAgoKg: 'unsure' }, facts: { days: 1, weekAgoKg: 'not-applicable' }, unusable: [] },
    { input: { days: 1, twins: 'unsure', born: false }, facts: { days: 1, twins: true, born: false }, unusable: [] },
    { input: { days: 1, signs: [] }, facts: { days: 1, pain: false, fever: false }, unusable: [] },
    { input: { days: 1, signs: ['fever'] }, facts: { days: 1, pain: false, fever: true }, unusable: [] },
    {
      input: { days: 1, waters: 'waters-yes' },
      facts: { days: 1, 'waters-no': false, 'waters-yes': true },
      unusable: [],
    },
    { input: { days: 1, weightKg: null, twins: undefined, signs: null }, facts: { days: 1 }, unusable: [] },
  ])('$input is read as $facts, with $unusable to be asked again', ({ input, facts, unusable }) => {
    expect(readAnswers(input, rows)).toMatchObject({ facts, unusable });
    expect(readAnswers(input, rows).facts).toEqual(facts);
  });

  test.each([
    { input: null, message: 'expected an object, received null' },
    { input: [], message: 'expected an object, received an array' },
    { input: { wieght: 60 }, message: 'wieght: expected one of weightKg, days' },
    { input: { weightKg: '60' }, message: 'weightKg: expected a number, received "60"' },
    { input: { weightKg: Number.NaN }, message: 'weightKg: expected a number, received NaN' },
    { input: { weightKg: 'unsure' }, message: 'weightKg: expected a number, received "unsure"' },
    { input: { days: 'later' }, message: 'days: expected a number or \'unsure\', received "later"' },
    { input: { born: 'unsure' }, message: 'born: expected true or false, received "unsure"' },
    { input: { twins: 1 }, message: "twins: expected true or false or 'unsure', received 1" },
    { input: { signs: 'fever' }, message: 'signs: expected a list of options, received "fever"' },
    { input: { signs: ['fever', 'itch'] }, message: 'signs.1: expected one of pain, fever, received "itch"' },
    { input: { waters: 'yes' }, message: 'waters: expected one of waters-no, waters-yes, received "yes"' },
  ])('$input is an error', ({ input, message }) => {
    expect(() => readAnswers(input, rows)).toThrow(message);
  });

  test('all that is wrong is told at once', () => {
    expect(() => readAnswers({ weightKg: 'a', born: 1 }, rows)).toThrow(/weightKg: [\s\S]*\nborn: /);
  });

  test('a key that every object inherits is not an answer', () => {
    const inherited: object = Object.create({ weightKg: 60 });
    expect(readAnswers(inherited, rows).facts).toEqual({ days: 196 });
  });
});

describe('judging rules', () => {
  const rule = {
    id: 'r',
    urgency: 'same-day',
    text,
    when: { all: [{ fact: 'bmi', op: '>=', value: 28 }, { fact: 'fever' }] },
  } as const;
  const derived = { bmi: ['weightKg', 'weekAgoKg'] };

  test('what a rule needs is asked as the question behind it, in the order of the questions', () => {
    expect(judgeRules([rule], readAnswers({ days: 1, weightKg: 60 }, rows), { derived })).toEqual({
      met: [],
      missing: ['weekAgoKg', 'signs'],
    });
  });

  test('a rule that is settled asks for nothing', () => {
    expect(judgeRules([rule], readAnswers({ days: 1, signs: [] }, rows), { derived })).toEqual({
      met: [],
      missing: [],
    });
    const met = judgeRules([rule], readAnswers({ days: 1, signs: ['fever'] }, rows), { derived, facts: { bmi: 28 } });
    expect(met).toEqual({ met: [rule], missing: [] });
  });

  test('an unusable answer is asked for again even when no rule needs it', () => {
    expect(judgeRules([], readAnswers({ days: 999 }, rows)).missing).toEqual(['days']);
  });
});

const line = (id: string, urgency: Line['urgency'], more: Partial<Line> = {}): Line => ({ id, urgency, text, ...more });
const conclusion = (findings: readonly Line[], missing: readonly string[] = [], overrides = {}) => {
  const result = conclude({ tool: 'test', findings, missing, value: 1 }, overrides);
  return [result.urgency, result.redFlags.map(({ id }) => id), result.advice.map(({ id }) => id)];
};

describe('putting a result together', () => {
  const [go, today, visit, info] = [
    line('go', 'hospital-now'),
    line('today', 'same-day'),
    line('visit', 'next-visit'),
    line('info', 'info'),
  ];

  test('the most urgent line comes first and is the urgency', () => {
    expect(conclusion([info, visit, today])).toEqual(['same-day', [], ['today', 'visit', 'info']]);
    expect(conclusion([])).toEqual([null, [], []]);
  });

  test('a red flag hides what can wait and what calms', () => {
    const calm = line('calm', 'same-day', { calm: true });
    const blunt = line('blunt', 'next-visit', { calm: false });
    expect(conclusion([info, visit, calm, blunt, today, go])).toEqual(['hospital-now', ['go'], ['today']]);
  });

  test('with something missing calm lines go, and only what is certain is an urgency', () => {
    const blunt = line('blunt', 'next-visit', { calm: false });
    expect(conclusion([info, visit], ['x'])).toEqual([null, [], []]);
    expect(conclusion([info, blunt], ['x'])).toEqual([null, [], ['blunt']]);
    expect(conclusion([info, today], ['x'])).toEqual(['same-day', [], ['today']]);
  });

  test('a line gives way to a stronger reading of the same number', () => {
    const high = line('high', 'same-day', { unless: ['go'] });
    expect(conclusion([high, go])).toEqual(['hospital-now', ['go'], []]);
    expect(conclusion([high])).toEqual(['same-day', [], ['high']]);
  });

  test('a hospital raises: the line becomes a red flag and no longer gives way to a milder one', () => {
    const high = line('high', 'same-day', { unless: ['go'] });
    expect(conclusion([high, go], [], { raise: { high: 'call-120-now' } })).toEqual([
      'call-120-now',
      ['high', 'go'],
      [],
    ]);
    expect(conclusion([info], [], { raise: { info: 'same-day' } })).toEqual(['same-day', [], ['info']]);
  });

  test.each([
    { raise: { go: 'info' } },
    { raise: { go: 'soon' } },
    { raise: { go: 'same-day' } },
    { raise: { other: 'call-120-now' } },
  ])('$raise changes nothing', ({ raise }) => {
    expect(conclusion([go], [], { raise })).toEqual(['hospital-now', ['go'], []]);
  });

  test('a hospital’s words come after ours, never instead of them', () => {
    const result = conclude(
      { tool: 't', findings: [go], missing: [], value: null },
      { addText: { go: { zh: '电话', en: 'Phone' } } },
    );
    expect(result.redFlags[0]?.text).toEqual({ zh: '字\n电话', en: 'word\nPhone' });
  });

  test('the sentences of the tool follow the two of every tool', () => {
    expect(conclude({ tool: 't', findings: [], missing: [], value: null, always: [text] }).always).toEqual([
      ...alwaysLines,
      text,
    ]);
  });
});

describe('evidence', () => {
  const facts = [
    { id: 'a', sources: ['who-gdm'], record: [], verified: true, tier: 'A' },
    { id: 'c', sources: ['cn-gdm-2014', 'who-gdm'], record: [], verified: true, tier: 'C' },
    { id: 'n', sources: [], record: ['rec-own'], verified: false, tier: null },
  ] as const satisfies readonly Evidence[];

  test.each([
    { restsOn: ['a'], verified: true, tier: 'A', sources: ['who-gdm'] },
    { restsOn: ['a', 'c'], verified: true, tier: 'C', sources: ['who-gdm', 'cn-gdm-2014'] },
    { restsOn: ['a', 'n'], verified: false, tier: null, sources: ['who-gdm'] },
  ])('a line on $restsOn is as good as the weakest of them', ({ restsOn, ...support }) => {
    expect(supportOf(line('x', 'info', { restsOn }), facts)).toMatchObject(support);
  });

  test('a line that rests on nothing claims nothing', () => {
    expect(supportOf(line('x', 'info'), facts)).toEqual(line('x', 'info'));
    const { advice, sources } = conclude({ tool: 't', findings: [line('x', 'info')], missing: [], value: null });
    expect(advice).toEqual([{ id: 'x', urgency: 'info', text }]);
    expect(sources).toEqual([]);
  });
});
