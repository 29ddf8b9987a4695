import { factsOf } from '@anchan/core/language';
import { describe, expect, test } from 'vitest';
import { variables } from '../../src/index.ts';
import { neededBy } from '../../src/records/counting/_needed.ts';
import {
  calendarRows,
  derivedFor,
  labelerOf,
  linkOf,
  populationsFor,
  records,
  recordTypes,
  settingsWith,
} from '../../src/records/index.ts';

const populations = populationsFor();
const derived = derivedFor();

/** What no row of the record model can give: statistics of an area, surveys, rosters and accounts, lists of institutions, other strata. */
const givenFromElsewhere = [
  'populationLiveBirths',
  'expectedPregnancies',
  'divisions',
  'divisionsNoCenter',
  'children0to6',
  'children0to6Managed',
  'children0to6System',
  'cesareanAll',
  'populationWithin2h',
  'population',
  'infantsUnder6m',
  'exclusivelyBreastfed',
  'womenWithBirth2y',
  'pncMothers2d',
  'obstetricians',
  'obstetricBeds',
  'midwives',
  'nursesOb',
  'roomsSingleDouble',
  'wardBeds',
  'discharges',
  'cmeStaff',
  'outpatientVisits',
  'tcmVisits',
  'researchSpend',
  'totalSpend',
  'hospitalsAnalgesia',
  'hospitalsObstetric',
  'tcmTertiary',
  'tertiaryMch',
  'tcmSecondary',
  'secondaryMch',
  'mmrRural',
  'mmrUrban',
];

describe('the record model', () => {
  test('counts every variable of the catalog once, or says that rows cannot give it', () => {
    const counted = [...populations, ...calendarRows].map(({ id }) => id as string);
    expect(counted).toHaveLength(168);
    expect([...counted, ...givenFromElsewhere].sort()).toEqual(variables.map(({ id }) => id as string).sort());
  });

  test('asks only for facts that columns or earlier derived rows give', () => {
    for (const type of recordTypes) {
      const columns = records[type].columns.flatMap(({ name, type: kind, values = [] }) => [
        name,
        `${name}:given`,
        ...(kind === 'enum' ? values.map((value) => `${name}:${value}`) : []),
      ]);
      const made = derived
        .filter(({ record }) => record === type)
        .flatMap(({ name, values = [], form }) => [
          name,
          ...values.map((value) => `${name}:${value}`),
          ...(form.form === 'count' ? [`${name}:least`, `${name}:most`] : []),
        ]);
      const known = new Set([...columns, ...made]);
      const { needs } = neededBy(populations, derived);
      expect(
        [...(needs.get(type) ?? [])].filter((fact) => !known.has(fact)),
        type,
      ).toEqual([]);
    }
  });

  test('makes every derived row before it is asked for', () => {
    const places = new Map(derived.map(({ record, name }, place) => [`${record}.${name}`, place]));
    for (const [place, row] of derived.entries()) {
      const { needs } = neededBy([], [row]);
      expect(needs.size).toBe(0);
      const asked = neededBy([{ id: 'liveBirths', from: row.record, date: row.name }], [row]).needs;
      for (const [type, facts] of asked)
        for (const fact of facts) {
          const at = places.get(`${type}.${fact.split(':')[0]}`) ?? -1;
          if (`${type}.${fact}` !== `${row.record}.${row.name}`)
            expect(at, `${row.name} asks for ${fact}`).toBeLessThan(place);
        }
    }
  });

  test('uses every derived row', () => {
    expect(neededBy(populations, derived).rows.map(({ name }) => name)).toEqual(derived.map(({ name }) => name));
  });

  test('takes record type and date over from the whole', () => {
    const rows = new Map(populations.map((row) => [row.id, row]));
    for (const { of, from, date } of populations)
      if (of) expect([rows.get(of)?.from, rows.get(of)?.date]).toEqual([from, date]);
  });

  test('puts every fact of a condition into words of both languages', () => {
    for (const { from, where } of populations) {
      const label = labelerOf(from);
      for (const fact of where ? factsOf(where) : []) {
        expect(label(fact, 'zh').name, fact).toMatch(/[一-龥]/);
        expect(label(fact, 'en').name, fact).toMatch(/^[A-Z][ -~]+$/);
        expect(label(fact, 'en').name).not.toBe(fact);
      }
    }
  });

  test('moves its limits with the settings', () => {
    const who = populationsFor(settingsWith({ earlyPregnancyBeforeDays: 85 })).find(
      ({ id }) => id === 'earlyBookedMothers',
    );
    expect(JSON.stringify(who?.where)).toContain('"value":85');
  });

  test.each([
    ['visit', 'birth', 'birthId'],
    ['visit', 'pregnancy', 'pregnancyId'],
    ['birth', 'pregnancy', 'pregnancyId'],
    ['work', 'pregnancy', null],
    ['assessment', 'birth', null],
  ] as const)('links %s to %s by %s', (child, parent, column) => {
    expect(linkOf(child, parent)).toBe(column);
  });
});
