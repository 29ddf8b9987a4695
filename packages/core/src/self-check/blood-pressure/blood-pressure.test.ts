import { expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { aspirinFacts } from './aspirin.facts.table.ts';
import { aspirinInputs, aspirinRules, preeclampsiaFactors } from './aspirin.table.ts';
import { checkAspirinFactors } from './aspirin.ts';
import { bloodPressureInputs, bloodPressureRules, kilopascalHint } from './blood-pressure.table.ts';
import { checkBloodPressure } from './blood-pressure.ts';

const allNo = { symptoms: [], systolicBpMmHg: 112, diastolicBpMmHg: 70 };
const seen = goldenCases('blood-pressure', checkBloodPressure, allNo);
reachable(bloodPressureRules, seen);

const numbers = [89, 90, 129, 130, 134, 135, 139, 140, 159, 160, 179, 180];
const lower = [49, 50, 79, 80, 84, 85, 89, 90, 109, 110, 119, 120];
laws({
  inputs: bloodPressureInputs,
  rules: bloodPressureRules,
  check: checkBloodPressure,
  numbers: {
    systolicBpMmHg: numbers,
    repeatSystolicBpMmHg: numbers,
    diastolicBpMmHg: lower,
    repeatDiastolicBpMmHg: lower,
  },
  isExtra: (id, input) => {
    const pair = ['repeatSystolicBpMmHg', 'repeatDiastolicBpMmHg'];
    return pair.includes(id) && !pair.every((each) => each in input);
  },
});

/** Either number of either reading decides; the case is written once and tried in the four places a number can stand. */
test.each([
  { systolic: 139, diastolic: 60, at: 'borderline' },
  { systolic: 140, diastolic: 60, at: 'high' },
  { systolic: 112, diastolic: 89, at: 'borderline' },
  { systolic: 112, diastolic: 90, at: 'high' },
  { systolic: 159, diastolic: 60, at: 'high' },
  { systolic: 160, diastolic: 60, at: 'severe' },
  { systolic: 112, diastolic: 109, at: 'high' },
  { systolic: 112, diastolic: 110, at: 'severe' },
  { systolic: 179, diastolic: 60, at: 'severe' },
  { systolic: 180, diastolic: 60, at: 'severe-symptoms' },
  { systolic: 121, diastolic: 119, at: 'severe' },
  { systolic: 121, diastolic: 120, at: 'severe-symptoms' },
])('$systolic/$diastolic is $at, as the first reading and as the repeat', ({ systolic, diastolic, at }) => {
  const first = checkBloodPressure({ symptoms: [], systolicBpMmHg: systolic, diastolicBpMmHg: diastolic });
  const repeat = checkBloodPressure({
    ...{ symptoms: [], systolicBpMmHg: 112, diastolicBpMmHg: 70 },
    ...{ repeatSystolicBpMmHg: systolic, repeatDiastolicBpMmHg: diastolic },
  });
  expect([...first.redFlags, ...first.advice][0]?.id).toBe(at);
  expect([...repeat.redFlags, ...repeat.advice][0]?.id).toBe(at);
  expect(repeat.value).toEqual({
    highestSystolicMmHg: Math.max(112, systolic),
    highestDiastolicMmHg: Math.max(70, diastolic),
  });
});

test('an average is never taken: 168/100 and then 120/70 stays severe', () => {
  const result = checkBloodPressure({
    ...{ symptoms: [], systolicBpMmHg: 168, diastolicBpMmHg: 100 },
    ...{ repeatSystolicBpMmHg: 120, repeatDiastolicBpMmHg: 70 },
  });
  expect(result.urgency).toBe('hospital-now');
});

test('a reading in kilopascal is not converted: both numbers are asked for again, in mmHg', () => {
  const result = checkBloodPressure({ symptoms: [], systolicBpMmHg: 16, diastolicBpMmHg: 10.6 });
  expect(result).toMatchObject({ urgency: null, value: null, missing: ['systolicBpMmHg', 'diastolicBpMmHg'] });
  expect(result.always).toContainEqual(kilopascalHint);
});

test('an upper number that is not above the lower one is entered again, while symptoms still count', () => {
  const result = checkBloodPressure({ symptoms: ['severe-headache-vision'], systolicBpMmHg: 90, diastolicBpMmHg: 130 });
  expect(result).toMatchObject({
    urgency: 'hospital-now',
    value: null,
    missing: ['systolicBpMmHg', 'diastolicBpMmHg'],
  });
});

test('wrong types, keys and symptoms are errors, all at once', () => {
  const wrong = { systolicBpMmHg: '120', sbp: 120, symptoms: ['toothache'] };
  expect(() => checkBloodPressure(wrong as never)).toThrow(
    /sbp: expected one of[\s\S]*symptoms\.0: expected one of[\s\S]*systolicBpMmHg: expected a number/,
  );
});

laws({
  inputs: aspirinInputs,
  rules: aspirinRules,
  check: checkAspirinFactors,
  numbers: { gestationalAgeDays: [139, 140] },
});

test.each([
  { days: 70, at: 'ask-about-aspirin' },
  { days: 139, at: 'ask-about-aspirin' },
  { days: 140, at: 'tell-factors' },
  { days: 'unsure' as const, at: 'ask-about-aspirin' },
])('one factor at $days days leads to $at, whichever factor it is', ({ days, at }) => {
  for (const { id } of preeclampsiaFactors) {
    const result = checkAspirinFactors({ factors: [id], gestationalAgeDays: days });
    expect(result.advice.map((line) => line.id)).toEqual([at]);
    expect(result.urgency).toBe('next-visit');
  }
});

test('without a factor it still says that pre-eclampsia can happen', () => {
  const result = checkAspirinFactors({ factors: [], gestationalAgeDays: 70 });
  expect(result.advice[0]?.id).toBe('no-factor');
  expect(result.advice[0]?.text.zh).toContain('也可能得子痫前期');
});

test('no line for women carries a dose, and the regimens are marked for clinicians', () => {
  const lines = [...bloodPressureRules, ...aspirinRules].flatMap(({ text }) => [text.zh, text.en]);
  expect(lines.filter((line) => /毫克|mg\b(?!\/)/.test(line))).toEqual([]);
  const regimens = aspirinFacts.filter(({ id }) => id.endsWith('scheme') || id.endsWith('dose'));
  expect(regimens.map((fact) => 'clinicianOnly' in fact && fact.clinicianOnly)).toEqual([true, true, true, true]);
});
