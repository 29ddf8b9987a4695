import { describe, expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { glucoseTooLowHint, glucoseUnitHint, ogttInputs, ogttRules } from './ogtt.table.ts';
import { checkOgtt, type OgttInput } from './ogtt.ts';

const allNo = {
  symptoms: [],
  knownDiabetes: false,
  postpartum: false,
  gestationalAgeDays: 182,
  venousPlasma: true,
  fastingMmolPerL: 4.4,
  oneHourMmolPerL: 7.8,
  twoHourMmolPerL: 6.9,
} as const satisfies OgttInput;
const seen = goldenCases('ogtt', checkOgtt, allNo);
reachable(ogttRules, seen);

const values = ['fastingMmolPerL', 'oneHourMmolPerL', 'twoHourMmolPerL'] as const;
laws({
  inputs: ogttInputs,
  rules: ogttRules,
  check: checkOgtt,
  numbers: {
    gestationalAgeDays: [167, 168],
    fastingMmolPerL: [3.8, 3.9, 5, 5.1, 5.5, 5.6, 6.9, 7, 11, 11.1, 16.6, 16.7],
    oneHourMmolPerL: [3.8, 3.9, 9.9, 10, 11.1, 16.6, 16.7],
    twoHourMmolPerL: [3.8, 3.9, 8.4, 8.5, 11, 11.1, 16.6, 16.7],
  },
  // A home meter takes one value at a time: what it did not take is not missing.
  isExtra: (id, { venousPlasma }) =>
    (venousPlasma === false || venousPlasma === 'unsure') && values.some((each) => each === id),
});

describe('any one value is enough, not two', () => {
  test.each([
    { value: { fastingMmolPerL: 5.0 }, at: 'below' },
    { value: { fastingMmolPerL: 5.1 }, at: 'gdm' },
    { value: { oneHourMmolPerL: 9.9 }, at: 'below' },
    { value: { oneHourMmolPerL: 10.0 }, at: 'gdm' },
    { value: { twoHourMmolPerL: 8.4 }, at: 'below' },
    { value: { twoHourMmolPerL: 8.5 }, at: 'gdm' },
    { value: { fastingMmolPerL: 6.9 }, at: 'gdm' },
    { value: { fastingMmolPerL: 7.0 }, at: 'overt' },
    { value: { twoHourMmolPerL: 11.0 }, at: 'gdm' },
    { value: { twoHourMmolPerL: 11.1 }, at: 'overt' },
    { value: { oneHourMmolPerL: 11.1 }, at: 'gdm' },
    { value: { fastingMmolPerL: 16.6 }, at: 'overt' },
    { value: { fastingMmolPerL: 16.7 }, at: 'emergency' },
    { value: { oneHourMmolPerL: 16.7 }, at: 'emergency' },
    { value: { twoHourMmolPerL: 16.7 }, at: 'emergency' },
  ])('at 26 weeks $value is $at', ({ value, at }) => {
    const { redFlags, advice } = checkOgtt({ ...allNo, ...value });
    expect([...redFlags, ...advice].map(({ id }) => id)).toEqual([at]);
  });
});

test('a fasting 5.1 before 24 weeks is never called gestational diabetes, whatever else is unknown', () => {
  for (let days = 0; days < 168; days++) {
    for (const fasting of [5.1, 5.3, 5.5]) {
      const result = checkOgtt({ ...allNo, gestationalAgeDays: days, fastingMmolPerL: fasting });
      expect(result.advice.map(({ id }) => id)).toEqual(['early-fasting']);
    }
  }
  const unknownWeeks = checkOgtt({ ...allNo, gestationalAgeDays: null, fastingMmolPerL: 5.1 });
  expect(unknownWeeks.advice.map(({ id }) => id)).toEqual(['weeks-unknown']);
});

test('mg/dL are not taken for mmol/L: 92 is out of range and says so', () => {
  const result = checkOgtt({ ...allNo, fastingMmolPerL: 92, oneHourMmolPerL: 180, twoHourMmolPerL: 153 });
  expect(result).toMatchObject({ urgency: null, value: null, missing: [...values] });
  expect(result.always).toContainEqual(glucoseUnitHint);
});

test('a home meter at LO is not silent', () => {
  const result = checkOgtt({ symptoms: [], knownDiabetes: true, venousPlasma: false, fastingMmolPerL: 1.7 });
  expect(result.missing).toContain('fastingMmolPerL');
  expect(result.always).toContainEqual(glucoseTooLowHint);
});

test('nobody with a high glucose is told to take sugar', () => {
  for (const glucose of [11.1, 16.6, 16.7, 30]) {
    const result = checkOgtt({
      symptoms: ['shaking'],
      knownDiabetes: true,
      venousPlasma: false,
      fastingMmolPerL: glucose,
    });
    expect([...result.redFlags, ...result.advice].map(({ id }) => id)).not.toContain('low');
  }
});

test('an incomplete test is for the next visit, and never a conclusion', () => {
  const { urgency, advice } = checkOgtt({ ...allNo, twoHourMmolPerL: null });
  expect([urgency, advice.map((line) => [line.id, line.urgency])]).toEqual([null, [['incomplete', 'next-visit']]]);
});
