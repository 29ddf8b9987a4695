import { describe, expect, test } from 'vitest';
import { dayNumber } from '../dates.ts';
import type { FactValue } from '../language/condition.ts';
import { derivations, derive } from './derived.ts';
import { type FactId, facts } from './facts.table.ts';

const on = '2026-11-22';
type Known = Readonly<Partial<Record<FactId, FactValue>>>;
const values = (known: Known) =>
  Object.fromEntries(derive((fact) => known[fact], on).map(({ fact, value }) => [fact, value]));

describe('derive', () => {
  test.each<[string, FactValue]>([
    ['1991-11-22', 35],
    ['1991-11-23', 34],
    ['2000-02-29', 26],
    ['2026-11-22', 0],
  ])('a woman born on %s is %i on 2026-11-22', (birth, age) => {
    expect(values({ birthDate: dayNumber(birth)! })).toEqual({ ageYears: age });
  });

  test.each<[number, number, number]>([
    [64, 160, 25], // 24.999999999999996 in binary fractions
    [72.25, 170, 25], // 25.000000000000004
    [71.68, 160, 28],
    [47.36, 160, 18.5],
    [80, 160, 31.25],
    [50, 163, 18.818924],
  ])('%d kg at %d cm are %d kg/m2', (kg, cm, bmi) => {
    expect(values({ prePregnancyWeightKg: kg, heightCm: cm })).toEqual({ bmi });
  });

  test.each<[FactValue, FactValue | undefined, FactValue | undefined]>([
    [120, 80, 1.5],
    [61.2, 40.8, 1.5], // 1.5000000000000002 in binary fractions
    [80, 80, 1],
    [80, undefined, undefined],
    [80, 'not-applicable', undefined],
    ['not-applicable', 80, 'not-applicable'],
    ['not-applicable', undefined, 'not-applicable'],
  ])('creatinine %s with the limit %s is %s times the limit', (creatinine, limit, times) => {
    const known: Known = {
      creatinineUmolPerL: creatinine,
      ...(limit === undefined ? {} : { creatinineUlnUmolPerL: limit }),
    };
    expect(values(known)).toEqual(times === undefined ? {} : { creatinineTimesUln: times });
  });

  test('one input is not enough', () => {
    expect(values({ heightCm: 160 })).toEqual({});
    expect(values({ prePregnancyWeightKg: 60 })).toEqual({});
    expect(values({ creatinineUlnUmolPerL: 80 })).toEqual({});
    expect(values({})).toEqual({});
  });

  test('says from what each value follows, and how far a recorded one may be from it', () => {
    const all = derive(
      (fact) =>
        ({ birthDate: 0, prePregnancyWeightKg: 64, heightCm: 160, creatinineUmolPerL: 80, creatinineUlnUmolPerL: 80 })[
          fact as string
        ],
      on,
    );
    expect(all).toEqual([
      { fact: 'ageYears', value: 56, from: ['birthDate'], tolerance: 0 },
      { fact: 'bmi', value: 25, from: ['prePregnancyWeightKg', 'heightCm'], tolerance: 0.1 },
      { fact: 'creatinineTimesUln', value: 1, from: ['creatinineUmolPerL', 'creatinineUlnUmolPerL'], tolerance: 0.01 },
    ]);
  });
});

test('what does not apply follows from the measurement alone', () => {
  const known: Known = { creatinineUmolPerL: 'not-applicable' };
  expect(derive((fact) => known[fact], on)).toMatchObject([{ value: 'not-applicable', from: ['creatinineUmolPerL'] }]);
});

describe('the table of derivations', () => {
  test('derives facts of the dictionary from others, and no fact from a derived one', () => {
    const ids = facts.map(({ id }) => id) as readonly FactId[];
    const derived = derivations.map(({ fact }) => fact);
    for (const { fact, from } of derivations) {
      expect(ids).toContain(fact);
      for (const input of from) {
        expect(ids).toContain(input);
        expect(derived).not.toContain(input);
      }
    }
  });

  test('asks for the inputs only of the ratio, which nobody measures', () => {
    expect(derivations.filter(({ askForInputs }) => askForInputs).map(({ fact }) => fact)).toEqual([
      'creatinineTimesUln',
    ]);
  });
});
