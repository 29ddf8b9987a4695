import { expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { anemiaInputs, anemiaRules, hemoglobinUnitHint } from './anemia.table.ts';
import { type AnemiaInput, checkAnemia } from './anemia.ts';

const allNo = {
  symptoms: [],
  hemoglobinGPerL: 118,
  postpartum: false,
  gestationalAgeDays: 200,
  altitudeM: 50,
  smoker: false,
  thalassemiaCarrier: false,
} as const satisfies AnemiaInput;
const seen = goldenCases('anemia', checkAnemia, allNo);
reachable(anemiaRules, seen);
laws({
  inputs: anemiaInputs,
  rules: anemiaRules,
  check: checkAnemia,
  numbers: {
    hemoglobinGPerL: [39.9, 40, 69.9, 70, 99.9, 100, 104.9, 105, 109.9, 110, 159.9, 160],
    gestationalAgeDays: [97, 98, 195, 196],
    altitudeM: [999, 1000],
    ferritinUgPerL: [19.9, 20, 29.9, 30],
  },
});

test.each([
  { hemoglobin: 39.9, day: 100, china: 'very-severe', who: 'severe' },
  { hemoglobin: 40, day: 100, china: 'severe', who: 'severe' },
  { hemoglobin: 69.9, day: 100, china: 'severe', who: 'severe' },
  { hemoglobin: 70, day: 100, china: 'moderate', who: 'moderate' },
  { hemoglobin: 99.9, day: 100, china: 'moderate', who: 'moderate' },
  { hemoglobin: 100, day: 100, china: 'mild', who: 'mild' },
  { hemoglobin: 104.9, day: 100, china: 'mild', who: 'mild' },
  { hemoglobin: 105, day: 100, china: 'mild', who: 'none' },
  { hemoglobin: 105, day: 97, china: 'mild', who: 'mild' },
  { hemoglobin: 105, day: 98, china: 'mild', who: 'none' },
  { hemoglobin: 105, day: 195, china: 'mild', who: 'none' },
  { hemoglobin: 105, day: 196, china: 'mild', who: 'mild' },
  { hemoglobin: 109.9, day: 196, china: 'mild', who: 'mild' },
  { hemoglobin: 110, day: 196, china: 'none', who: 'none' },
  { hemoglobin: 105, day: null, china: 'mild', who: null },
])('$hemoglobin g/L on day $day is $china in China and $who for WHO', ({ hemoglobin, day, china, who }) => {
  const result = checkAnemia({ ...allNo, hemoglobinGPerL: hemoglobin, gestationalAgeDays: day });
  expect(result.value).toEqual({ china, who });
});

test('no hemoglobin below 70 g/L is ever left to the next visit, even when nothing else was answered', () => {
  for (let hemoglobin = 20; hemoglobin < 70; hemoglobin += 0.5) {
    expect(checkAnemia({ hemoglobinGPerL: hemoglobin }).urgency).toBe('hospital-now');
  }
});

test('11.0 g/dL is not taken for 11 g/L: it is out of range, and the answer says how to enter it', () => {
  const result = checkAnemia({ ...allNo, hemoglobinGPerL: 11 });
  expect(result).toMatchObject({ urgency: null, value: null, missing: ['hemoglobinGPerL'] });
  expect(result.always).toContainEqual(hemoglobinUnitHint);
});

test.each([
  { ferritin: 29.9, shown: true },
  { ferritin: 30, shown: false },
])('ferritin $ferritin is called low: $shown', ({ ferritin, shown }) => {
  const ids = checkAnemia({ ...allNo, ferritinUgPerL: ferritin }).advice.map(({ id }) => id);
  expect(ids.includes('low-ferritin')).toBe(shown);
});
