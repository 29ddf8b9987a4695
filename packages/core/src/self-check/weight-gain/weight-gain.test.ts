import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { gainTable, iomTable, weightGainInputs, weightGainRules } from './weight-gain.table.ts';
import { bmiOf, checkWeightGain, gainBand, type WeightGainInput } from './weight-gain.ts';

const allNo = {
  symptoms: [],
  heightCm: 160,
  prePregnancyWeightKg: 56,
  fetuses: 1,
  ageYears: 28,
  ivf: false,
  gestationalAgeDays: 196,
  currentWeightKg: 62.5,
  weightWeekAgoKg: 62.1,
} as const satisfies WeightGainInput;
const seen = goldenCases('weight-gain', checkWeightGain, allNo);
reachable(weightGainRules, seen);
laws({
  inputs: weightGainInputs,
  rules: weightGainRules,
  check: checkWeightGain,
  numbers: {
    heightCm: [160],
    prePregnancyWeightKg: [47.3, 56, 61.44, 71.68],
    fetuses: [1, 2],
    ageYears: [17, 18],
    gestationalAgeDays: [63, 97, 98, 139, 140, 280],
    currentWeightKg: [53.2, 53.3, 56, 62.5, 70, 70.1],
    weightWeekAgoKg: [53.3, 56, 62, 62.5, 70],
  },
});

describe('the table of the standard', () => {
  test('has the figures of WS/T 801-2022, typed a second time from the reference', () => {
    expect(
      gainTable.map(({ id, totalKg, weeklyMeanKg, weeklyKg }) => [id, ...totalKg, weeklyMeanKg, ...weeklyKg]),
    ).toEqual([
      ['underweight', 11, 16, 0.46, 0.37, 0.56],
      ['normal', 8, 14, 0.37, 0.26, 0.48],
      ['overweight', 7, 11, 0.3, 0.22, 0.37],
      ['obese', 5, 9, 0.22, 0.15, 0.3],
    ]);
    expect(gainTable.map(({ firstTrimesterKg }) => firstTrimesterKg)).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });

  test('shares no row of kilograms with IOM but the total of obesity: the two are never mixed', () => {
    const totals = iomTable.rows.map(({ id, totalKg }) => [id, ...totalKg].join());
    const shared = gainTable.map(({ id, totalKg }) => [id, ...totalKg].join()).filter((row) => totals.includes(row));
    expect(shared).toEqual(['obese,5,9']);
  });

  test.each([
    { weight: 47.3, bmi: 18.48, bmiClass: 'underweight' },
    { weight: 47.35, bmi: 18.5, bmiClass: 'underweight' },
    { weight: 47.36, bmi: 18.5, bmiClass: 'normal' },
    { weight: 61.4, bmi: 23.98, bmiClass: 'normal' },
    { weight: 61.43, bmi: 24.0, bmiClass: 'normal' },
    { weight: 61.44, bmi: 24.0, bmiClass: 'overweight' },
    { weight: 71.67, bmi: 28.0, bmiClass: 'overweight' },
    { weight: 71.68, bmi: 28.0, bmiClass: 'obese' },
  ])('$weight kg at 160 cm is $bmiClass, compared without rounding', ({ weight, bmi, bmiClass }) => {
    const value = checkWeightGain({ ...allNo, prePregnancyWeightKg: weight }).value;
    expect(value?.bmi).toBeCloseTo(bmi, 2); // weight × 10 000 / 160²
    expect(value?.bmiClass).toBe(bmiClass);
  });

  test('a BMI on the line is on it for every height: 24 × height² / 10 000 kg is overweight', () => {
    for (let height = 120; height <= 220; height++) expect(bmiOf((24 * height ** 2) / 10_000, height)).toBe(24);
  });
});

describe('the band of today', () => {
  test.each([
    { days: 97, band: [0, 2] }, // 13+6: the figures of the first trimester
    { days: 98, band: [0.26, 2.48] }, // (14 − 13) × 0.26 and 2 + 0.48
    { days: 140, band: [1.82, 5.36] }, // 7 × 0.26 and 2 + 7 × 0.48
    { days: 266, band: [6.5, 14] }, // 25 × 0.26; 2 + 25 × 0.48 = 14
    { days: 280, band: [7.02, 14] }, // 27 × 0.26; 2 + 27 × 0.48 = 14.96, above the total
  ])('on day $days it is $band for normal weight', ({ days, band }) => {
    expect(gainBand(gainTable[1], days)).toEqual(band);
  });

  test('never passes the total, never turns over, and never falls from one day to the next', () => {
    for (const row of gainTable) {
      for (let day = 1; day <= 308; day++) {
        const [yesterday, today] = [gainBand(row, day - 1), gainBand(row, day)];
        expect(today[0]).toBeLessThan(today[1]);
        expect(today[1]).toBeLessThanOrEqual(row.totalKg[1]);
        expect(today[0]).toBeGreaterThanOrEqual(yesterday[0]);
        expect(today[1]).toBeGreaterThanOrEqual(yesterday[1]);
      }
    }
  });
});

test('twins and girls under 18 never get a row, a band or a judgement on their gain', () => {
  const outside = fc.oneof(
    fc.record({ fetuses: fc.integer({ min: 2, max: 4 }) }),
    fc.record({ ageYears: fc.integer({ min: 10, max: 17 }) }),
  );
  fc.assert(
    fc.property(outside, fc.double({ min: 45, max: 90, noNaN: true }), (who, currentWeightKg) => {
      const result = checkWeightGain({ ...allNo, ...who, currentWeightKg });
      expect(result.value).toMatchObject({ recommended: null, bandKg: null });
      const ids = result.advice.map(({ id }) => id);
      expect(ids.filter((id) => ['below', 'within', 'above'].includes(id))).toEqual([]);
      if (result.redFlags.length === 0) expect(ids).toContain('not-applicable');
    }),
  );
});
