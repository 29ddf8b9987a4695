import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  englishChangesWordsOnly,
  expectCase,
  expectHonest,
  ids,
  overridesNeverLower,
  redFlagSilencesCalm,
  removalNeverCalms,
  type SelfCheckCase,
} from '../../../test/self-check-laws.ts';
import { InputError } from '../../errors.ts';
import type { Chinese } from '../result.ts';
import { selfCheckSources } from '../sources.table.ts';
import { lineIn, medicineEnglish } from './english.ts';
import {
  type Caution,
  cautionRecords,
  cautions,
  checkMedicine,
  findCautions,
  type MedicineInput,
  medicineInputs,
  medicineRules,
} from './index.ts';

const cases: readonly SelfCheckCase<MedicineInput>[] = JSON.parse(
  readFileSync(new URL('../../../test/golden/self-check-vaccine-medicine.cases.json', import.meta.url), 'utf8'),
);
const { labels, lines } = medicineEnglish;
const inBoth = ({ id, text }: { readonly id: string; readonly text: Chinese }) => ({
  zh: text.zh,
  en: lineIn(lines[id as keyof typeof lines]),
});
const rows: readonly Caution<Chinese>[] = cautions;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 });
const query = fc.oneof(
  fc.string(),
  fc.constantFrom(...cautions.flatMap((row) => row.names)),
  fc.constantFrom('', '某某胶囊'),
);
const inputs = fc.record({
  query: maybe(query),
  stage: maybe(fc.constantFrom('planning', 'pregnant', 'after-birth')),
  taken: maybe(fc.constantFrom(true, false, 'unsure')),
  signs: maybe(
    fc.subarray(['allergy-severe', 'poisoning', 'convulsion', 'self-harm-now', 'bleeding-late', 'fever', 'exposure']),
  ),
}) as fc.Arbitrary<MedicineInput>;
const lineIds = [...ids(medicineRules), ...ids(cautions)];
const texts = [
  ...cautions.map(inBoth),
  ...medicineRules.map(inBoth),
  ...medicineInputs.map(({ id, text }) => ({ zh: text.zh, en: labels[id] })),
  ...medicineEnglish.always.slice(2),
];

describe('golden cases', () => {
  test.each(cases)('$title', (row) => expectCase(checkMedicine, row));

  test('reach every caution and every rule', () => {
    const shown = cases.flatMap(({ input }) => {
      const result = checkMedicine(input);
      return [...ids(result.redFlags), ...ids(result.advice)];
    });
    expect(new Set(shown)).toEqual(new Set(lineIds));
  });
});

describe('laws', () => {
  test('leaving answers out never calms', () => removalNeverCalms(checkMedicine, inputs, []));
  test('a hospital can raise and never lower', () => overridesNeverLower(checkMedicine, inputs, lineIds));
  test('a red flag or a missing answer silences every calm line', () => redFlagSilencesCalm(checkMedicine, inputs, []));

  test('with its English it finds the same, in both languages', () => {
    englishChangesWordsOnly(checkMedicine, inputs, medicineEnglish, lineIds);
  });

  test('any name is answered today or sooner: there is no "you may take it"', () => {
    fc.assert(
      fc.property(inputs, query, (input, name) => {
        fc.pre(name.replace(/[\s\p{P}\p{S}]/gu, '') !== '');
        const { urgency, advice } = checkMedicine({ ...input, query: name });
        expect(['call-120-now', 'hospital-now', 'same-day']).toContain(urgency);
        expect(ids(advice).filter((id) => id === 'found' || id === 'not-found')).toHaveLength(1);
      }),
    );
  });

  test('every name of every row finds that row, however it is spaced or written', () => {
    for (const row of rows) {
      for (const name of row.names) {
        expect(ids(findCautions(name)), name).toContain(row.id);
        expect(ids(findCautions(` ${name.toUpperCase()}（片）`)), name).toContain(row.id);
      }
    }
  });
});

describe('most dangerous to get wrong', () => {
  test('no text has a dose', () => {
    for (const { zh, en } of texts) {
      expect(zh).not.toMatch(/\d\s*(毫克|微克|克|片|粒|mg|ug|μg|ml|毫升|国际单位)|每天\d|一天\d|每日\d/);
      expect(en).not.toMatch(/\d\s*(mg|µg|ug|g|ml|IU|tablets?)\b|\d times a day/i);
    }
  });

  test('nobody is told to stop a medicine: every 停 is "do not stop", "after it was used" or "a live vaccine"', () => {
    for (const { zh } of texts) {
      const without = zh.replace(/(不要|不|别)(自己)?停|不要自己停|自己停会发作|一律不要自己停/g, '');
      expect(without, zh).not.toContain('停');
    }
    for (const { en } of texts) {
      const without = en.replace(
        /(do not|neither|not|never) (stop|start)|stop nor (add|start)|stopping it alone may/gi,
        '',
      );
      expect(without, en).not.toMatch(/\bstop\b/i);
    }
  });

  test.each(['found', 'not-found', 'wrongly-taken'])('%s tells her not to stop a prescribed medicine herself', (id) => {
    expect(medicineRules.find((rule) => rule.id === id)?.text.zh).toContain('不要自己停');
  });

  test.each(['keep', 'valproate', 'ace', 'nsaid'] as const)('the row %s says not to stop it herself', (id) => {
    expect(rows.find((row) => row.id === id)?.text.zh).toContain('不要自己停');
    expect(lineIn(lines[id])).toMatch(/do not stop/i);
  });

  test.each(['麻腮风', '水痘', '风疹', '减毒活疫苗', '鼻喷流感', 'MMR', 'varicella'])(
    '%s is never offered in pregnancy',
    (name) => {
      expect(ids(findCautions(name))).toContain('live');
      expect(rows.find((row) => row.id === 'live')?.text.zh).toContain('孕期不打');
    },
  );

  test('nothing is called safe, and no pregnancy has to end', () => {
    expectHonest(texts);
    for (const { zh, en } of texts) {
      expect(
        zh.replace('没有安全的量', '').replace('以为比西药安全', '').replace('不说哪种药“安全”', ''),
      ).not.toContain('安全');
      expect(en.replace(/known to be safe|believed to be safer|says that a medicine is safe/g, '')).not.toMatch(
        /\bsafe/,
      );
      expect(zh.replace(/(不因为打了疫苗就|也别自己决定)终止妊娠/g, '')).not.toContain('终止');
    }
  });
});

describe('tables', () => {
  test('every caution has its record, and its tier is the best of its sources', () => {
    const tiers = new Map<string, string>(selfCheckSources.map((source) => [source.id, source.tier]));
    expect(Object.keys(cautionRecords)).toEqual(ids(cautions));
    for (const row of rows) {
      const best = row.sources.map((id) => tiers.get(id) ?? 'missing').sort()[0] ?? null;
      expect([row.id, row.tier]).toEqual([row.id, row.verified ? best : null]);
      expect(row.names.length).toBeGreaterThan(0);
      for (const name of row.names) expect(name).toBe(name.toLowerCase().replace(/\s/g, ''));
    }
  });

  test.each([
    { title: 'a name that is a number', input: { query: 3 } },
    { title: 'an unknown sign', input: { query: '酒', signs: ['pain'] } },
    { title: 'an unknown key', input: { query: '酒', dose: 1 } },
    { title: 'a list', input: [] },
    { title: 'nothing', input: null },
  ])('$title is an error', ({ input }) => {
    expect(() => checkMedicine(input as never)).toThrow(InputError);
  });
});
