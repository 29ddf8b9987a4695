import { factText } from '@anchan/core/facts';
import { readings } from '@anchan/core/rules';
import { sources } from '@anchan/core/sources';
import { expect, test } from 'vitest';
import { entries, nationalEntries } from './catalog.ts';
import { factParts, implicationsTouching, placeOf, rowsAsking, rowsOfReading, rowsSeenIn } from './links.ts';
import { answeredBy, conditionInWords, factShape, recordInWords, untilInWords } from './say.ts';

const entryOf = (id: string) => nationalEntries.find((entry) => entry.id === id) as (typeof nationalEntries)[number];

test.each([
  ['Y2.6.2', '/rules/cn-2017/Y2.6.2/'],
  ['S7', '/rules/cn-2017/#S7'],
  ['S7.1', '/rules/cn-2017/#S7-1'],
  ['P1', '/rules/cn-2017/P1/'],
  ['RP1', '/rules/management/#RP1'],
  ['CB1', '/rules/procedure/#CB1'],
  ['norm35', '/rules/sources/#norm35'],
  ['Y9.9', null],
])('%s is shown at %s', (id, place) => {
  expect(placeOf(id, 'zh-CN')).toBe(place);
});

test('every row that a reading bears on is shown somewhere', () => {
  const lost = readings.flatMap(({ id }) =>
    rowsOfReading(id)
      .filter((row) => placeOf(row, 'en') === null)
      .map((row) => `${id} ${row}`),
  );
  expect(lost).toEqual([]);
});

test('every copy a row names is a source, and the source leads back to the row', () => {
  const ids: readonly string[] = sources.map(({ id }) => id);
  const lost = entries.flatMap(({ id, row }) =>
    (row.copies ?? []).filter((copy) => !ids.includes(copy)).map((copy) => `${id} ${copy}`),
  );
  expect(lost).toEqual([]);
  expect(rowsSeenIn('code-hr').map(({ id }) => id)).toEqual(['Y3.1', 'O3.1']); // twins and triplets
});

test('a reading bears on the rows its question names, then on others that take it', () => {
  expect(rowsOfReading('AMB-HB')).toEqual(['S6.1', 'Y2.6.2', 'O2.6.2', 'R1.6.3']);
  expect(rowsOfReading('AMB-SCREEN-ONLY')).toContain('S7'); // a heading stands for its rows
});

test('facts of a row are told apart by where they stand', () => {
  expect([...factParts(entryOf('O3.2'))]).toEqual([
    ['rhIncompatibility', ['when']],
    ['rhNegative', ['when', 'untilRecorded']],
    ['partnerRhNegative', ['when', 'untilRecorded']],
  ]);
  expect([...(factParts(entryOf('Y2.3')).get('hbsAgPositive') ?? [])]).toEqual(['when', 'floor']);
  expect(rowsAsking('hemoglobinGPerL').map(({ id }) => id)).toEqual(['S6.1', 'Y2.6.2', 'O2.6.2', 'R1.6.3']);
});

test('an earlier cesarean implies the scar, on the page of either', () => {
  for (const id of ['S2.2', 'S3.5']) {
    expect(
      implicationsTouching(entryOf(id)).map(({ then }) => then),
      id,
    ).toContain('scarredUterus');
  }
  expect(implicationsTouching(entryOf('Y1.1'))).toEqual([]);
});

test('facts are said with unit, range and who can answer', () => {
  expect(factShape('bmi', 'zh').range).toBe('10–80 kg/m²');
  expect(factShape('birthIntervalMonths', 'en').range).toBe('0–480 months, may not apply');
  expect(factShape('ageYears', 'zh').range).toBe('8–75 岁，整数');
  expect(factShape('rhNegative', 'zh').kind).toBe('是否');
  expect(answeredBy('rhNegative', 'zh')).toBe('化验');
  expect(answeredBy('jaundice', 'en')).toBe('clinician, the woman');
});

test('conditions, records and what a plan waits for are said in both languages', () => {
  const { row, rules } = entryOf('O3.2');
  expect(conditionInWords(entryOf('Y1.2').row.when ?? { all: [] }, 'zh')).toBe(
    '体重指数（BMI） > 25 kg/m² 或 体重指数（BMI） < 18.5 kg/m²',
  );
  expect(row.untilRecorded && untilInWords(row.untilRecorded, 'zh', rules)).toBe(
    '有“Rh血型阴性”，而“胎儿父亲Rh血型阴性”还没有记录',
  );
  expect(row.untilRecorded && untilInWords(row.untilRecorded, 'en', rules)).toBe(
    `${factText.rhNegative.en}, while it is not recorded whether: ${factText.partnerRhNegative.en}`,
  );
  const record = { mitralStenosis: true, marfanSyndrome: false, aorticDilatation: false };
  expect(recordInWords(record, 'zh', false)).toBe('二尖瓣狭窄：是；马凡氏综合征：否；主动脉扩张：否');
  expect(recordInWords(record, 'zh', true)).toBe('二尖瓣狭窄：是；其他是非项均为否');
});
