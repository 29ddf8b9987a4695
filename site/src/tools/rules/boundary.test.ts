import { type Comparison, type Condition, factsOf } from '@anchan/core/language';
import { describe, expect, test } from 'vitest';
import { boundaryExamples, type FactExamples, valuesAround } from './boundary.ts';
import { type Entry, entries, nationalEntries } from './catalog.ts';

const entryOf = (id: string): Entry => nationalEntries.find((entry) => entry.id === id) as Entry;
const walksOf = (id: string, fact: string): readonly FactExamples[] =>
  boundaryExamples(entryOf(id)).filter((walk) => walk.fact === fact);

/** `59:not-met 60:met ?:unknown`, with remarks in brackets. */
const written = ({ examples }: FactExamples): string =>
  examples
    .map(({ value, outcome, remarks }) => {
      const said = remarks.map(({ kind, outcome: reached }) => (reached ? `${kind} ${reached}` : kind)).join(', ');
      return `${value ?? '?'}:${outcome}${said ? `(${said})` : ''}`;
    })
    .join(' ');

// Written by hand from the clause; the reading that settles a boundary is named.
const expected: readonly (readonly [row: string, fact: string, context: object, outcomes: string])[] = [
  // 妊娠合并贫血(Hb 60-110g/L); 110 is not anemia (AMB-HB)
  ['Y2.6.2', 'hemoglobinGPerL', {}, '59:not-met 60:met 61:met 109:met 110:not-met 111:not-met ?:unknown'],
  // 重度贫血(Hb 40-60g/L): both ends in
  ['O2.6.2', 'hemoglobinGPerL', {}, '39:not-met 40:met 41:met 59:met 60:met 61:not-met ?:unknown'],
  // 年龄≥35岁或≤18岁
  ['Y1.1', 'ageYears', {}, '17:met 18:met 19:not-met 34:not-met 35:met 36:met ?:unknown'],
  // BMI>25或<18.5: exactly 25 and 18.5 are not yellow
  ['Y1.2', 'bmi', {}, '18.4:met 18.5:not-met 18.6:not-met 24.9:not-met 25:not-met 25.1:met ?:unknown'],
  // 生育间隔<18月或>5年; no earlier birth is known, and no interval
  [
    'S2.1',
    'birthIntervalMonths',
    {},
    '17:met 18:not-met 19:not-met 59:not-met 60:not-met 61:met not-applicable:not-met ?:unknown',
  ],
  // ≥36周胎位不正: the weeks count only with the position, and the position only with the weeks
  ['Y3.10', 'gestationalAgeWeeks', { malpresentation: true }, '35.9:not-met 36:met 36.1:met ?:unknown'],
  ['Y3.10', 'malpresentation', { gestationalAgeWeeks: 36 }, 'true:met false:not-met ?:unknown'],
  // 轻度二尖瓣狭窄瓣口>1.5cm²; stenosis alone is the lower bound, so that no area makes her less than orange
  [
    'O2.1.3',
    'mitralValveAreaCm2',
    {
      mitralStenosis: true,
      aorticStenosis: false,
      mildPulmonaryStenosis: false,
      valveDiseaseComplicated: false,
      mitralValveProlapse: false,
      bicuspidAorticValve: false,
      marfanSyndrome: false,
      aorticDilatation: false,
    },
    '1.4:not-met(floor) 1.5:not-met(floor) 1.6:met not-applicable:not-met(floor) ?:unknown(floor)',
  ],
  // 肺动脉高压(≥50mmHg): a pressure of 50 implies the hypertension, and a record that denies it contradicts itself
  [
    'R1.1.1',
    'pulmonaryHypertension',
    { pulmonaryArteryPressureMmHg: 50 },
    'true:met false:not-met(implied met, contradiction) ?:unknown(implied met)',
  ],
  // Rh血型不合: her partner's group open, she is already managed as orange (AMB-RH)
  [
    'O3.2',
    'partnerRhNegative',
    { rhIncompatibility: false, rhNegative: true },
    'true:not-met false:met ?:unknown(until)',
  ],
];

test.each(expected)('%s walks %s as the clause has it', (row, fact, context, outcomes) => {
  const [walk] = walksOf(row, fact);
  expect(walk?.context).toEqual(context);
  expect(walk && written(walk)).toBe(outcomes);
});

test('glucose is walked twice: its limit is 7.0 before 24 weeks and 5.1 from then on', () => {
  // 尿糖阳性且空腹血糖异常(妊娠24周前≥7.0mmol/L;妊娠24周起≥5.1mmol/L)
  const walks = walksOf('S6.6', 'fastingGlucoseMmolPerL');
  expect(walks.map(({ context }) => context)).toEqual([
    { urineGlucosePositive: true, gestationalAgeWeeks: 23.9 },
    { urineGlucosePositive: true, gestationalAgeWeeks: 24 },
  ]);
  expect(walks.map(written)).toEqual([
    '5:not-met 5.1:not-met 5.2:not-met 6.9:not-met 7:met 7.1:met ?:unknown',
    '5:not-met 5.1:met 5.2:met 6.9:met 7:met 7.1:met ?:unknown',
  ]);
});

test('a denial said as "all the others" denies every other yes-or-no fact of the row', () => {
  const [walk] = walksOf('S2.4', 'pretermBirthHistory');
  expect(walk?.restIsNo).toBe(true);
  expect(walk?.context).toEqual({
    pregnancyLossCount: 2,
    perinatalDeathHistory: false,
    birthDefectHistory: false,
    ectopicPregnancyHistory: false,
    trophoblasticDiseaseHistory: false,
    previousPregnancyComplicationHistory: false,
  });
});

test.each([
  ['hemoglobinGPerL', [60], [59, 60, 61]],
  ['mitralValveAreaCm2', [1.5], [1.4, 1.5, 1.6]],
  ['previousCesareanCount', [1], [0, 1, 2]],
  ['spo2Percent', [100], [99, 100]], // 101 percent is a typing error
])('around %s %j stand %j', (fact, thresholds, values) => {
  expect(valuesAround(fact, thresholds)).toEqual(values);
});

describe('every row with a condition', () => {
  const withCondition = entries.filter(({ row }) => row.when);

  /** Every comparison of a condition, whatever its brackets. */
  function comparisons(condition: Condition, entry: Entry): readonly Comparison[] {
    if ('ref' in condition) {
      const named = entry.rules.definitions as Readonly<Record<string, Condition>>;
      return comparisons(named[condition.ref] as Condition, entry);
    }
    if ('not' in condition) return comparisons(condition.not, entry);
    if ('all' in condition) return condition.all.flatMap((member) => comparisons(member, entry));
    if ('any' in condition) return condition.any.flatMap((member) => comparisons(member, entry));
    return 'op' in condition ? [condition] : [];
  }

  test('shows for each fact one value that meets it and one that does not', () => {
    const dull = withCondition.flatMap((entry) => {
      const walks = boundaryExamples(entry);
      return factsOf(entry.row.when as Condition, entry.rules.definitions).flatMap((fact) => {
        const outcomes = walks.filter((walk) => walk.fact === fact).flatMap(({ examples }) => examples);
        const has = (wanted: string): boolean => outcomes.some(({ outcome }) => outcome === wanted);
        return has('met') && has('not-met') ? [] : [`${entry.id} ${fact}`];
      });
    });
    expect(dull).toEqual([]);
  });

  test('shows each of its thresholds turning the outcome', () => {
    const flat = withCondition.flatMap((entry) =>
      comparisons(entry.row.when as Condition, entry).flatMap(({ fact, value }) => {
        const around = valuesAround(fact, [value]);
        const turns = boundaryExamples(entry).some((walk) => {
          const near =
            walk.fact === fact ? walk.examples.filter((example) => around.includes(example.value as number)) : [];
          return new Set(near.map(({ outcome }) => outcome)).size > 1;
        });
        return turns ? [] : [`${entry.id} ${fact} ${value}`];
      }),
    );
    expect(flat).toEqual([]);
  });

  test('is never met while the walked fact is absent, and never silent about it', () => {
    const outcomes = withCondition.flatMap((entry) =>
      boundaryExamples(entry).map((walk) => walk.examples.find(({ value }) => value === undefined)?.outcome),
    );
    expect(new Set(outcomes)).toEqual(new Set(['unknown']));
  });
});

test('green has no condition and no examples', () => {
  expect(boundaryExamples(entryOf('G1'))).toEqual([]);
});
