import { describe, expect, test } from 'vitest';
import { nearMissFactText } from '../near-miss/fact-text.table.ts';
import { type NearMissFactId, nearMissFacts } from '../near-miss/facts.table.ts';
import type { Fact, FactText } from './fact.ts';
import { factGroups } from './fact-groups.table.ts';
import { factText } from './fact-text.table.ts';
import { type FactId, facts } from './facts.table.ts';

const rules: readonly Fact[] = facts;
/** The facts the rules ask about, then those that only a near-miss record has. */
const all: readonly Fact[] = [...rules, ...nearMissFacts.filter(({ id }) => !rules.some((fact) => fact.id === id))];
type AnyFactId = FactId | NearMissFactId;
const texts: Readonly<Record<AnyFactId, FactText>> = { ...factText, ...nearMissFactText };
const numbers = all.filter((fact) => fact.kind === 'number');
const textOf = (fact: Fact) => texts[fact.id as AnyFactId];

/** Every UCUM code in use, with the words a question may name it by. */
const unitWords: Readonly<Record<string, readonly [zh: string | RegExp, en: string | RegExp]>> = {
  '1': ['几倍', 'times'],
  '%': ['%', '%'],
  '/min': ['次/分', 'per minute'],
  '10*9/L': ['×10⁹/L', '10⁹/L'],
  '[pH]': ['pH', 'pH'],
  '{class}': ['级', 'class'],
  '{count}': ['几', 'How many'],
  '{units}': ['单位', 'units'],
  a: ['周岁', 'years'],
  cm: ['厘米', /\bcm\b|centimeters/],
  cm2: ['cm²', 'cm²'],
  'g/L': ['g/L', 'g/L'],
  h: ['小时', 'hours'],
  kg: ['公斤', 'kilograms'],
  'kg/m2': ['kg/m²', 'kg/m²'],
  mL: ['mL', 'mL'],
  'mL/d': ['24小时尿量是多少mL', '24 hours, in mL'],
  'mg/d': ['每日', 'daily'],
  min: ['分钟', 'minutes'],
  mm: ['mm', 'mm'],
  'mm[Hg]': ['mmHg', 'mmHg'],
  'mmol/L': ['mmol/L', 'mmol/L'],
  mo: ['个月', 'months'],
  'ug/L': ['μg/L', 'µg/L'],
  'umol/L': ['μmol/L', 'µmol/L'],
  wk: ['周', 'weeks'],
};

function accepts(id: AnyFactId, value: number): boolean {
  const fact = numbers.find((each) => each.id === id);
  if (fact === undefined) throw new Error(`${id} is not a number fact`);
  return value >= fact.range[0] && value <= fact.range[1] && (fact.integer !== true || Number.isInteger(value));
}

describe('the dictionary', () => {
  test('names no fact twice', () => {
    expect(new Set(all.map((fact) => fact.id)).size).toBe(all.length);
  });

  test('has text for every fact and for nothing else, in the same order', () => {
    expect(Object.keys(factText)).toEqual(rules.map((fact) => fact.id));
    expect(Object.keys(texts).sort()).toEqual(all.map((fact) => fact.id).sort());
  });

  test('keeps the facts of a group together, in the order of the groups, and leaves no group empty', () => {
    const groupsInOrder = rules.map((fact) => fact.group).filter((group, index, list) => group !== list[index - 1]);
    expect(groupsInOrder).toEqual(factGroups.map((group) => group.id));
  });

  test('says for every fact who can establish it, each named once', () => {
    for (const fact of all) {
      expect(fact.by.length, fact.id).toBeGreaterThan(0);
      expect(new Set(fact.by).size, fact.id).toBe(fact.by.length);
    }
  });

  test('takes no diagnosis from the woman herself (AMB-SELF-REPORT)', () => {
    const diagnosed = all.filter((fact) => /诊断|确诊/.test(textOf(fact).askZh));
    expect(diagnosed.length).toBeGreaterThan(40);
    expect(diagnosed.filter((fact) => fact.by.includes('woman')).map((fact) => fact.id)).toEqual([]);
  });

  test('lets no number that every record needs be recorded as not applicable', () => {
    const always: readonly FactId[] = [
      'ageYears',
      'heightCm',
      'bmi',
      'fetusCount',
      'gestationalAgeWeeks',
      'previousCesareanCount',
      'pregnancyLossCount',
      'systolicBpMmHg',
      'diastolicBpMmHg',
      'hemoglobinGPerL',
      'plateletsE9PerL',
    ];
    expect(numbers.filter((fact) => fact.mayNotApply && always.includes(fact.id as FactId))).toEqual([]);
  });
});

describe('units and ranges', () => {
  test('every unit is an allowed UCUM code, and every allowed code is in use', () => {
    expect([...new Set(numbers.map((fact) => fact.unit))].sort()).toEqual(Object.keys(unitWords).sort());
  });

  test('every range is finite and rises; counts, ages and classes have whole limits', () => {
    for (const { id, range, integer, unit } of numbers) {
      expect(Number.isFinite(range[0]) && Number.isFinite(range[1]) && range[0] < range[1], id).toBe(true);
      expect(integer === true, id).toBe(['a', '{count}', '{class}'].includes(unit));
      if (integer) expect(range.every(Number.isInteger), id).toBe(true);
    }
  });

  test('only a deviation from normal may be negative', () => {
    const negative = numbers.filter((fact) => fact.range[0] < 0);
    expect(negative.map((fact) => fact.id)).toEqual(['basalMetabolicRatePercent']);
  });

  test('the ratio of creatinine to its limit holds whatever the two ranges allow', () => {
    const range = (id: FactId) => numbers.find((fact) => fact.id === id)?.range ?? [Number.NaN, Number.NaN];
    const [low, high] = range('creatinineUmolPerL');
    const [lowLimit, highLimit] = range('creatinineUlnUmolPerL');
    expect(range('creatinineTimesUln')).toEqual([low / highLimit, high / lowLimit]); // 15/200, 3000/40
  });

  // The values the clauses turn on, one unit beyond them on the worse side, and extremes that patients have lived through.
  test.each<[AnyFactId, readonly number[], string]>([
    ['ageYears', [10, 18, 35, 40, 67], 'screening 1.1, orange 1.1; oldest mother reported in China'],
    ['heightCm', [100, 145], 'screening 1.2; short stature'],
    ['bmi', [12, 18.5, 25, 28, 60], 'screening 1.3, orange 1.2'],
    ['birthIntervalMonths', [0, 18, 60, 240], 'screening 2.1'],
    ['pregnancyLossCount', [0, 3, 15], 'screening 2.4'],
    ['fetusCount', [1, 2, 3, 9], 'yellow 3.1, orange 3.1; nonuplets of 2021'],
    ['uterineFibroidMaxCm', [0, 4.9, 5, 25], 'screening 3.2'],
    ['ovarianCystMaxCm', [0, 4.9, 5, 35], 'screening 3.2'],
    ['systolicBpMmHg', [40, 90, 140, 160, 260], 'screening 7.1.5, near miss C1'],
    ['diastolicBpMmHg', [25, 90, 110, 160], 'screening 7.1.5'],
    ['hemoglobinGPerL', [20, 39, 40, 60, 110], 'screening 6.1, red 1.6.3'],
    ['plateletsE9PerL', [0, 1, 29, 30, 50, 100, 1500], 'screening 6.2, red 1.6.2'],
    ['gestationalAgeWeeks', [0, 23.99, 24, 36, 42, 45], 'screening 6.6, yellow 3.10'],
    ['fastingGlucoseMmolPerL', [1.5, 5.1, 7, 35], 'screening 6.6'],
    ['serumFerritinUgPerL', [1, 20, 20000], 'screening 6.7'],
    ['nyhaClass', [1, 2, 3, 4], 'orange 2.1.1'],
    ['lvefPercent', [10, 39, 40, 50, 75], 'orange 2.1.1'],
    ['mitralValveAreaCm2', [0.4, 1.5, 6], 'red 1.1.3'],
    ['aorticValveGradientMmHg', [5, 50, 180], 'red 1.1.3'],
    ['aorticValveMeanGradientMmHg', [3, 40, 100], 'AMB-GRADIENT'],
    ['aorticDiameterMm', [25, 45, 90], 'orange 2.1.4'],
    ['pulmonaryArteryPressureMmHg', [15, 50, 140], 'red 1.1.1'],
    ['pulmonaryArteryMeanPressureMmHg', [8, 32, 100], 'AMB-PAP'],
    ['spo2Percent', [40, 89, 90, 100], 'red 1.1.2'],
    ['creatinineUmolPerL', [25, 80, 300, 1800], 'orange 2.4, near miss K2'],
    ['creatinineTimesUln', [0.5, 1, 1.5], 'red 1.4'],
    ['urineOutputMlPerDay', [0, 400, 4000, 20000], 'orange 2.5.2, near miss K1'],
    ['basalMetabolicRatePercent', [-60, -50, 0, 80], 'red 1.5.3'],
    ['prednisoneMgPerDay', [0, 5, 10, 1250], 'orange 2.7; 1 g of methylprednisolone'],
    ['hypotensionMinutes', [0, 60, 2880], 'near miss C1'],
    ['pulsePerMin', [30, 120, 250], 'near miss C1'],
    ['fluidReplacementMl', [0, 2000, 20000], 'near miss C1'],
    ['lactateMmolPerL', [0.5, 5, 30], 'near miss C3'],
    ['bloodPh', [6.5, 7.1, 7.7], 'near miss C4'],
    ['respiratoryRatePerMin', [0, 5, 6, 40, 70], 'near miss R3, R4'],
    ['lowSpo2Minutes', [0, 60, 20160], 'near miss R5'],
    ['pao2FiO2MmHg', [40, 200, 600], 'near miss R5'],
    ['oliguriaHours', [0, 4, 504], 'near miss K1'],
    ['redCellUnitsTransfused', [0, 5, 100], 'near miss H3'],
    ['bilirubinUmolPerL', [2, 100, 700], 'near miss L2'],
    ['unconsciousHours', [0, 12, 2000], 'near miss N1'],
  ])('%s admits %j (%s)', (id, values) => {
    expect(values.filter((value) => !accepts(id, value))).toEqual([]);
  });

  test.each<[AnyFactId, number, string]>([
    ['ageYears', 1990, 'a year of birth'],
    ['ageYears', 28.5, 'not completed years'],
    ['heightCm', 1.62, 'meters'],
    ['heightCm', 64, 'inches'],
    ['prePregnancyWeightKg', 55000, 'grams'],
    ['bmi', 0.0021, 'kg/cm2'],
    ['gestationalAgeWeeks', 258, 'days'],
    ['birthIntervalMonths', 730, 'days'],
    ['uterineFibroidMaxCm', 52, 'mm'],
    ['ovarianCystMaxCm', 60, 'mm'],
    ['systolicBpMmHg', 16, 'kPa (120 mmHg)'],
    ['systolicBpMmHg', 21.3, 'kPa (160 mmHg)'],
    ['diastolicBpMmHg', 10.7, 'kPa (80 mmHg)'],
    ['diastolicBpMmHg', 14.7, 'kPa (110 mmHg)'],
    ['hemoglobinGPerL', 11.2, 'g/dL'],
    ['hemoglobinGPerL', 7, 'mmol/L (113 g/L)'],
    ['plateletsE9PerL', 150000, 'per microliter'],
    ['plateletsE9PerL', 29000, 'per microliter'],
    ['fastingGlucoseMmolPerL', 92, 'mg/dL (5.1 mmol/L)'],
    ['serumFerritinUgPerL', 0.02, 'mg/L'],
    ['lvefPercent', 0.55, 'a fraction'],
    ['spo2Percent', 0.95, 'a fraction'],
    ['mitralValveAreaCm2', 150, 'mm2'],
    ['aorticDiameterMm', 4.5, 'cm'],
    ['pulmonaryArteryPressureMmHg', 6.7, 'kPa (50 mmHg)'],
    ['pulmonaryArteryPressureMmHg', 3.2, 'jet velocity in m/s'],
    ['creatinineUmolPerL', 0.8, 'mg/dL (71 umol/L)'],
    ['creatinineUmolPerL', 3.5, 'mg/dL (309 umol/L)'],
    ['creatinineUlnUmolPerL', 1.1, 'mg/dL (97 umol/L)'],
    ['lactateMmolPerL', 45, 'mg/dL (5 mmol/L)'],
    ['bloodPh', 40, 'hydrogen ions in nmol/L (pH 7.40)'],
    ['pao2FiO2MmHg', 26.7, 'kPa (200 mmHg)'],
    ['pao2FiO2MmHg', 4.5, 'with FiO2 in percent'],
    ['redCellUnitsTransfused', 400, 'mL'],
    ['bilirubinUmolPerL', 0.8, 'mg/dL (14 umol/L)'],
  ])('%s refuses %d: %s', (id, value) => {
    expect(accepts(id, value)).toBe(false);
  });

  // No range can catch these, so a form must show the unit beside the field. Pinned, so that nobody trusts the range with them.
  test.each<[AnyFactId, number, string]>([
    ['prePregnancyWeightKg', 110, 'jin (55 kg)'],
    ['gestationalAgeWeeks', 36.6, 'weeks and days written with a point (36+6)'],
    ['birthIntervalMonths', 6, 'years'],
    ['uterineFibroidMaxCm', 28, 'mm'],
    ['plateletsE9PerL', 15, 'ten thousands per microliter (150)'],
    ['fluidReplacementMl', 2.5, 'liters'],
    ['urineOutputMlPerDay', 1.5, 'liters'],
    ['bilirubinUmolPerL', 6, 'mg/dL (103 umol/L)'],
    ['basalMetabolicRatePercent', 45, 'percent of normal (-55)'],
  ])('%s cannot tell %d apart from %s', (id, value) => {
    expect(accepts(id, value)).toBe(true);
  });
});

describe('the words', () => {
  test('every fact has a term and one question in both languages', () => {
    for (const fact of all) {
      const { zh, en, askZh, askEn } = textOf(fact);
      expect(zh, fact.id).toMatch(/\p{Script=Han}/u);
      expect(askZh, fact.id).toMatch(/^[^？?]*\p{Script=Han}[^？?]*？$/u);
      expect(en, fact.id).toMatch(/^[^\p{Script=Han}？?]+$/u);
      expect(askEn, fact.id).toMatch(/^[^\p{Script=Han}？?]+\?$/u);
    }
  });

  test('no two facts share a term or a question', () => {
    for (const key of ['zh', 'en', 'askZh', 'askEn'] as const) {
      const words = all.map((fact) => textOf(fact)[key]);
      expect(
        words.filter((word, index) => words.indexOf(word) !== index),
        key,
      ).toEqual([]);
    }
  });

  test('Chinese text uses full-width punctuation', () => {
    for (const fact of all) expect(`${textOf(fact).zh}${textOf(fact).askZh}`, fact.id).not.toMatch(/[,;:?()]/);
  });

  test('a question that a woman can answer speaks to her, in words that do not frighten', () => {
    for (const fact of all) {
      if (!fact.by.includes('woman')) continue;
      const { askZh, askEn } = textOf(fact);
      expect(askZh, fact.id).toMatch(/您/);
      expect(askEn, fact.id).toMatch(/\byou(rs?)?\b/i);
      expect(askZh, fact.id).not.toMatch(/死|致命|危险|危重/);
    }
  });

  test('a question for others does not speak to her', () => {
    for (const fact of all) if (!fact.by.includes('woman')) expect(textOf(fact).askZh, fact.id).not.toMatch(/您/);
  });

  test('a yes-or-no question does not suggest its answer', () => {
    for (const fact of all) {
      if (fact.kind !== 'boolean') continue;
      expect(textOf(fact).askZh, fact.id).toMatch(/吗(（[^（）]+）)?？$|是否/);
      expect(textOf(fact).askZh, fact.id).not.toMatch(/是不是|应该|难道|吧|对吗/);
      expect(textOf(fact).askEn, fact.id).not.toMatch(/n’t|\bsurely\b|\bright\?/i);
    }
  });

  test('a question for a number names its unit in both languages', () => {
    for (const fact of numbers) {
      const words = unitWords[fact.unit];
      expect(words, fact.id).toBeDefined();
      expect(textOf(fact).askZh, fact.id).toMatch(words?.[0] ?? /$^/);
      expect(textOf(fact).askEn, fact.id).toMatch(words?.[1] ?? /$^/);
    }
  });

  test('a question offers "not applicable" only where the record may hold it, and 0 only where the range does', () => {
    for (const fact of numbers) {
      const { askZh, askEn } = textOf(fact);
      expect(askZh.includes('不适用'), fact.id).toBe(askEn.includes('not applicable'));
      if (askZh.includes('不适用')) expect(fact.mayNotApply, fact.id).toBe(true);
      if (askZh.includes('填0')) expect(fact.range[0], fact.id).toBe(0);
      if (fact.mayNotApply) expect(askZh, fact.id).toMatch(/不适用|填0/);
    }
  });
});
