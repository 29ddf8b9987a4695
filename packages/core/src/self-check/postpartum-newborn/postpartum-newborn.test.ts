import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  englishChangesWordsOnly,
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
import { type DangerSign, maternalSigns, newbornSigns } from '../danger-triage/danger-triage.table.ts';
import type { Chinese, Support } from '../result.ts';
import { type Rule, rankOf } from '../shared.ts';
import { selfCheckSources } from '../sources.table.ts';
import { lineIn, postpartumNewbornEnglish } from './english.ts';
import {
  babyInputs,
  babyOutputs,
  babySignRules,
  babySigns,
  checkPostpartumNewborn,
  motherInputs,
  motherOutputs,
  motherRules,
  motherSigns,
  newbornTimetable,
  newbornTimetableTable,
  numberRules,
  type PostpartumNewbornInput,
  postpartumChecklist,
  postpartumChecklistTable,
  postpartumFacts,
} from './index.ts';

const cases: readonly SelfCheckCase<PostpartumNewbornInput>[] = JSON.parse(
  readFileSync(new URL('../../../test/golden/self-check-postpartum-newborn.cases.json', import.meta.url), 'utf8'),
);
const calmLines = ['checklist', 'yellow-follow'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 9 });
const count = fc.oneof(fc.constantFrom(0, 5, 6), fc.integer({ min: 0, max: 31 }));
const few = <T>(list: readonly T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([] as T[]) }, fc.subarray([...list], { maxLength: 2 }));
const inputs = fc
  .record({
    daysPostpartum: maybe(fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: -1, max: 366 }))),
    mode: maybe(fc.constantFrom('vaginal', 'cesarean')),
    motherSigns: maybe(few(ids(motherSigns))),
    babyWithMother: maybe(fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false))),
    babyAgeHours: maybe(fc.integer({ min: -30, max: 30 })),
    preterm: maybe(fc.constantFrom(true, false, 'unsure')),
    jaundiceArea: maybe(fc.constantFrom('not-yellow', 'face', 'trunk', 'limbs', 'palms-soles')),
    feeds: maybe(count),
    wetDiapers: maybe(count),
    stools: maybe(count),
    babySigns: maybe(few(ids(babySigns))),
  })
  .map(withAge)
  .map(withoutBaby) as fc.Arbitrary<PostpartumNewbornInput>;

/** Hours near the days since birth, on both sides of what fits. */
function withAge(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { daysPostpartum, babyAgeHours } = input;
  if (typeof babyAgeHours !== 'number') return input;
  return { ...input, babyAgeHours: Math.max(0, Number(daysPostpartum ?? 5) * 24 + babyAgeHours) };
}

/** A form does not ask about a baby who is not with her, nor after day 84. */
function withoutBaby(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const late = Number(input.daysPostpartum ?? 0) > 84;
  if (input.babyWithMother !== false && !late) return input;
  const about = ['daysPostpartum', 'mode', 'motherSigns', ...(late ? [] : ['babyWithMother'])];
  return Object.fromEntries(Object.entries(input).filter(([key]) => about.includes(key)));
}
const babyRules: readonly (Rule<Chinese> & Partial<Support>)[] = [...babySignRules, ...numberRules];
const lineIds = [...ids(motherRules), ...ids(babyRules), ...ids(motherOutputs), ...ids(babyOutputs), ...calmLines];
const quiet: PostpartumNewbornInput = {
  daysPostpartum: 10,
  mode: 'vaginal',
  motherSigns: [],
  babyWithMother: true,
  babyAgeHours: 240,
  preterm: false,
  jaundiceArea: 'not-yellow',
  feeds: 8,
  wetDiapers: 6,
  stools: 3,
  babySigns: [],
};

describe('golden cases', () => {
  test.each(cases)('$title', (row) => expectCase(checkPostpartumNewborn, row));

  test('reach every output and every rule over numbers', () => {
    const shown = new Set(
      cases.flatMap(({ input }) => {
        const result = checkPostpartumNewborn(input);
        return [...ids(result.redFlags), ...ids(result.advice)];
      }),
    );
    const signIds = [...ids(motherSigns), ...ids(babySigns)];
    for (const id of lineIds.filter((line) => !signIds.includes(line as never))) expect(shown).toContain(id);
  });
});

describe('signs', () => {
  test('are the postpartum signs of the triage, and all of the newborn', () => {
    const triage: readonly DangerSign<Chinese>[] = maternalSigns;
    const postpartum = triage.filter((sign) => sign.stages.includes('postpartum'));
    expect(new Set(ids(motherSigns))).toEqual(new Set(ids(postpartum)));
    expect(ids(babySigns)).toEqual(ids(newbornSigns));
  });

  test.each(motherSigns.map((sign) => sign.id))('the mother: %s leads to its own urgency', (id) => {
    const result = checkPostpartumNewborn({ ...quiet, motherSigns: [id] });
    const sign = motherSigns.find((row) => row.id === id);
    expect(result.urgency).toBe(sign?.urgency);
    expect([...ids(result.redFlags), ...ids(result.advice)]).toContain(id);
  });

  test.each(babySigns.map((sign) => sign.id))('the baby: %s leads to its own urgency', (id) => {
    const result = checkPostpartumNewborn({ ...quiet, babySigns: [id] });
    const sign = babySigns.find((row) => row.id === id);
    expect(result.urgency).toBe(sign?.urgency);
    expect([...ids(result.redFlags), ...ids(result.advice)]).toContain(id);
  });
});

describe('laws', () => {
  test('leaving answers out never calms', () => removalNeverCalms(checkPostpartumNewborn, inputs, calmLines));
  test('leaving out any one answer of a quiet result concludes nothing', () => {
    // Stools decide on the second day of life only.
    const secondDay = { ...quiet, daysPostpartum: 1, babyAgeHours: 36 };
    for (const key of Object.keys(quiet)) {
      const base = key === 'stools' ? secondDay : quiet;
      expect(checkPostpartumNewborn(base).urgency).toBe('info');
      const result = checkPostpartumNewborn({ ...base, [key]: undefined });
      expect([key, result.urgency, result.missing]).toEqual([key, null, [key]]);
    }
  });
  test('a hospital can raise and never lower', () => overridesNeverLower(checkPostpartumNewborn, inputs, lineIds));
  test('a red flag or a missing answer silences every calm line', () => {
    redFlagSilencesCalm(checkPostpartumNewborn, inputs, calmLines);
  });

  test('with its English it finds the same, in both languages', () => {
    englishChangesWordsOnly(checkPostpartumNewborn, inputs, postpartumNewbornEnglish, lineIds);
  });
  test('adding a sign never lowers the urgency', () => {
    const more = fc.constantFrom(...ids(motherSigns));
    fc.assert(
      fc.property(inputs, more, (input, id) => {
        const before = checkPostpartumNewborn(input);
        const after = checkPostpartumNewborn({ ...input, motherSigns: [...(input.motherSigns ?? []), id as never] });
        expect(rank(after.urgency)).toBeLessThanOrEqual(rank(before.urgency));
      }),
    );
  });

  test('yellow in the first 24 hours or on palms and soles is never less than hospital now', () => {
    const yellow = fc.constantFrom('face', 'trunk', 'limbs', 'palms-soles');
    fc.assert(
      fc.property(inputs, yellow, fc.integer({ min: 0, max: 24 }), (input, jaundiceArea, babyAgeHours) => {
        const early = { ...input, babyWithMother: true, daysPostpartum: 1, jaundiceArea, babyAgeHours };
        expect(rank(checkPostpartumNewborn(early as never).urgency)).toBeLessThanOrEqual(2);
        const palms = { ...input, babyWithMother: true, daysPostpartum: 1, jaundiceArea: 'palms-soles' };
        expect(rank(checkPostpartumNewborn(palms as never).urgency)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('a hospital that raises a sign also raises what to do', () => {
    const result = checkPostpartumNewborn(
      { ...quiet, babySigns: ['nb-eyes'] },
      { raise: { 'nb-eyes': 'hospital-now' } },
    );
    expect(ids(result.redFlags)).toEqual(['nb-now', 'nb-eyes']);
    expect(ids(result.advice)).toEqual(['nb-today']);
  });

  test('a woman whose baby is not with her hears of her own signs only', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = checkPostpartumNewborn({ ...input, babyWithMother: false, babySigns: [] });
        const aboutBaby = [...ids(babyRules), ...ids(babyOutputs), 'yellow-follow', ...ids(babyInputs)];
        const shown = [...ids(result.redFlags), ...ids(result.advice), ...result.missing];
        expect(shown.filter((id) => aboutBaby.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('checklist and timetable', () => {
  test.each([
    { days: 13, id: 'hypertension-early', status: 'now' },
    { days: 14, id: 'hypertension-early', status: 'now' },
    { days: 15, id: 'hypertension-early', status: 'past' },
    { days: 27, id: 'gdm-recheck', status: 'upcoming' },
    { days: 28, id: 'gdm-recheck', status: 'now' },
    { days: 84, id: 'gdm-recheck', status: 'now' },
    { days: 85, id: 'gdm-recheck', status: 'past' },
    { days: 41, id: '42-mother', status: 'upcoming' },
    { days: 42, id: '42-mother', status: 'now' },
    { days: 42, id: 'infant-check', status: 'now' },
  ])('on day $days $id is $status', ({ days, id, status }) => {
    expect(postpartumChecklist({ days }).find((row) => row.id === id)?.status).toBe(status);
  });

  test('without a day nothing has a status, and nothing is left out', () => {
    const rows = postpartumChecklist({});
    expect(rows).toHaveLength(postpartumChecklistTable.length);
    expect(rows.every((row) => row.status === null)).toBe(true);
  });

  test('rows for one mode of birth, and for one illness in pregnancy', () => {
    const rows = ids(postpartumChecklist({ days: 42, mode: 'cesarean', after: ['hypertension'] }));
    expect(rows).toContain('42-wound-cesarean');
    expect(rows).not.toContain('42-wound-perineal');
    expect(rows).toContain('hypertension-recheck');
    expect(rows).not.toContain('gdm-recheck');
  });

  test.each([
    { hours: 1, id: 'first-feed', status: 'now' },
    { hours: 2, id: 'first-feed', status: 'past' },
    { hours: 24, id: 'birth-vaccines', status: 'now' },
    { hours: 25, id: 'birth-vaccines', status: 'past' },
    { hours: 24, id: 'first-stool', status: 'now' },
    { hours: 25, id: 'first-stool', status: 'past' },
    { hours: 5, id: 'heart-screening', status: 'upcoming' },
    { hours: 6, id: 'heart-screening', status: 'now' },
    { hours: 72, id: 'heart-screening', status: 'now' },
    { hours: 73, id: 'heart-screening', status: 'past' },
    { hours: 47, id: 'hearing-screening', status: 'upcoming' },
    { hours: 48, id: 'hearing-screening', status: 'now' },
    { hours: 71, id: 'heel-prick', status: 'upcoming' },
    { hours: 72, id: 'heel-prick', status: 'now' },
    { hours: 168, id: 'heel-prick', status: 'now' },
    { hours: 169, id: 'heel-prick', status: 'late' },
    { hours: 480, id: 'heel-prick', status: 'late' },
    { hours: 481, id: 'heel-prick', status: 'past' },
  ])('at $hours hours $id is $status', ({ hours, id, status }) => {
    expect(newbornTimetable(hours).find((row) => row.id === id)?.status).toBe(status);
  });

  test('an age that is not known has no status; one that cannot be is an error', () => {
    expect(newbornTimetable().every((row) => row.status === null)).toBe(true);
    expect(() => newbornTimetable(-1)).toThrow('hours: expected a whole number, 0 or more, received -1');
    expect(() => postpartumChecklist({ days: 1.5 })).toThrow(InputError);
  });
});

describe('tables', () => {
  test('every source is in the table of sources, and the tier of a verified row is the best of them', () => {
    const tiers = new Map<string, string>(selfCheckSources.map((source) => [source.id, source.tier]));
    // The first vaccines bring two facts together (the weaker tier counts); C is what the reference gives for the others.
    const weaker = ['birth-vaccines', 'pph-definition'];
    for (const row of [...postpartumChecklistTable, ...newbornTimetableTable, ...postpartumFacts]) {
      const best = row.sources.map((id) => tiers.get(id) ?? 'missing').sort()[0] ?? null;
      if (!weaker.includes(row.id)) expect([row.id, row.tier]).toEqual([row.id, row.verified ? best : null]);
    }
    for (const rule of babyRules) for (const id of rule.sources ?? []) expect(tiers.has(id), id).toBe(true);
  });

  test('no text calms falsely, blames the sun cure or closes the windows', () => {
    const { labels, lines } = postpartumNewbornEnglish;
    const own = [...babyRules, ...motherRules, ...motherOutputs, ...babyOutputs];
    const texts = [
      ...own.map(({ id, text }) => ({ zh: text.zh, en: lineIn(lines[id as keyof typeof lines]) })),
      ...[...motherInputs, ...babyInputs].map(({ id, text }) => ({ zh: text.zh, en: labels[id] })),
      ...postpartumChecklistTable.map((row) => row.text),
      ...newbornTimetableTable.map((row) => row.text),
      ...postpartumFacts.map((row) => row.text),
    ];
    expectHonest(texts);
    for (const { zh } of texts) {
      expect(zh).not.toMatch(/宝宝(很)?(好|健康|正常)|停(止)?母乳|门窗.{0,4}关/);
    }
  });

  test('outputs stand in the order of urgency, one for each', () => {
    for (const outputs of [motherOutputs, babyOutputs]) {
      expect(outputs.map((line) => rankOf(line.urgency))).toEqual([1, 2, 3]);
    }
  });

  test.each([
    { title: 'an unknown sign', input: { motherSigns: ['waters-broken'] } },
    { title: 'an age in words', input: { babyAgeHours: '3' } },
    { title: 'an unknown key', input: { nappies: 6 } },
    { title: 'nothing', input: null },
  ])('$title is an error', ({ input }) => {
    expect(() => checkPostpartumNewborn(input as never)).toThrow(InputError);
  });
});
