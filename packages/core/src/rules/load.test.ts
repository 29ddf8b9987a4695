import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { factIds, recordArbitrary, runs, today } from '../../test/_records.ts';
import { type FactId, facts } from '../facts/facts.table.ts';
import type { Facts } from '../language/condition.ts';
import { evaluate } from '../language/evaluate.ts';
import type { RiskRecord } from '../record.ts';
import { engineFor } from './engine.ts';
import { type Loaded, load, valueAt } from './load.ts';
import { cn2017 } from './national.ts';

vi.setConfig({ testTimeout: 60_000 });

const engine = engineFor(cn2017, today);
const loadRecord = (record: RiskRecord): Loaded => load(engine, record, today);

/** Everything known after loading, by name. */
function factsIn(loaded: Loaded): Facts {
  const known = factIds.map((id, slot) => [id, valueAt(engine, loaded, slot)] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as Facts;
}
const fromIn = (loaded: Loaded) => Object.fromEntries([...loaded.from].map(([slot, from]) => [factIds[slot], from]));

describe('load', () => {
  test('keeps each kind of value, and knows nothing of the rest', () => {
    const loaded = loadRecord({
      ageYears: 41,
      scoliosis: true,
      cough: false,
      lvefPercent: 'not-applicable',
      dueDate: '1970-01-11',
      fatigue: null,
    });
    expect(factsIn(loaded)).toEqual({
      ageYears: 41,
      scoliosis: true,
      cough: false,
      lvefPercent: 'not-applicable',
      dueDate: 10,
    });
    expect([...loaded.known].map((slot) => factIds[slot]).sort()).toEqual([
      'ageYears',
      'cough',
      'dueDate',
      'lvefPercent',
      'scoliosis',
    ]);
    expect(loaded.contradictions).toEqual([]);
    expect(loaded.from.size).toBe(0);
  });

  test('fills a derived fact and says from what', () => {
    const loaded = loadRecord({ birthDate: '1985-11-22', prePregnancyWeightKg: 64, heightCm: 160 });
    expect(factsIn(loaded)).toMatchObject({ ageYears: 41, bmi: 25 });
    expect(fromIn(loaded)).toEqual({ ageYears: ['birthDate'], bmi: ['prePregnancyWeightKg', 'heightCm'] });
  });

  test('keeps a recorded value, and reports it when it differs from the derived one by more than the tolerance', () => {
    const weights = { prePregnancyWeightKg: 64, heightCm: 160 }; // 25
    expect(loadRecord({ ...weights, bmi: 25.1 }).contradictions).toEqual([]);
    expect(loadRecord({ ...weights, bmi: 24.9 }).contradictions).toEqual([]);
    const loaded = loadRecord({ ...weights, bmi: 25.11 });
    expect(loaded.contradictions).toEqual([
      { fact: 'bmi', recorded: 25.11, implied: 25, from: ['prePregnancyWeightKg', 'heightCm'] },
    ]);
    expect(factsIn(loaded).bmi).toBe(25.11);
    expect(fromIn(loaded)).toEqual({});
    expect(loadRecord({ ageYears: 40, birthDate: '1985-11-22' }).contradictions).toMatchObject([
      { recorded: 40, implied: 41 },
    ]);
  });

  test('compares "not applicable" with a number as two things', () => {
    const measured = {
      creatinineUmolPerL: 120,
      creatinineUlnUmolPerL: 80,
      creatinineTimesUln: 'not-applicable',
    } as const;
    expect(loadRecord(measured).contradictions).toMatchObject([
      { fact: 'creatinineTimesUln', recorded: 'not-applicable', implied: 1.5 },
    ]);
    expect(
      loadRecord({ creatinineUmolPerL: 'not-applicable', creatinineTimesUln: 'not-applicable' }).contradictions,
    ).toEqual([]);
  });

  test('follows implications through, each back to what was recorded', () => {
    const loaded = loadRecord({ severePreeclampsia: true, asthmaRecurrentAttacks: true, pulmonaryFibrosis: true });
    expect(fromIn(loaded)).toEqual({
      preeclampsia: ['severePreeclampsia'],
      hypertensiveDisorderOfPregnancy: ['severePreeclampsia'],
      asthma: ['asthmaRecurrentAttacks'],
      respiratoryDisease: ['asthmaRecurrentAttacks', 'pulmonaryFibrosis'],
    });
  });

  test('overrules a denial that another fact contains, and reports it once', () => {
    const loaded = loadRecord({
      severePreeclampsia: true,
      preeclampsia: false,
      hypertensiveDisorderOfPregnancy: false,
    });
    expect(factsIn(loaded)).toMatchObject({ preeclampsia: true, hypertensiveDisorderOfPregnancy: true });
    expect(loaded.contradictions).toEqual([
      { fact: 'preeclampsia', recorded: false, implied: true, from: ['severePreeclampsia'] },
      { fact: 'hypertensiveDisorderOfPregnancy', recorded: false, implied: true, from: ['severePreeclampsia'] },
    ]);
  });

  test('infers nothing false from something true, and nothing from a denial', () => {
    expect(factsIn(loadRecord({ previousCesareanCount: 0, preeclampsia: false }))).toEqual({
      previousCesareanCount: 0,
      preeclampsia: false,
    });
  });

  test('a derived value that no woman has is an error that names the inputs', () => {
    expect(() => loadRecord({ birthDate: '2026-11-23' })).toThrow(
      'birthDate: expected values that give ageYears 8–75 a, received -1',
    );
    expect(() => loadRecord({ ageYears: 30, birthDate: '1899-01-01' })).toThrow(/ageYears 8–75 a, received 127/);
    expect(() => loadRecord({ prePregnancyWeightKg: 300, heightCm: 80 })).toThrow(
      /^prePregnancyWeightKg: .*10–80 kg\/m2, received 468.75\nheightCm: /,
    );
  });

  test('implications reach a state in which none has anything to add, and nothing else is added', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const loaded = loadRecord(record);
        const known = factsIn(loaded);
        for (const { when, then } of cn2017.implications) {
          if (evaluate(when, known) === 'met') expect(known[then]).toBe(true);
        }
        for (const id of Object.keys(known) as FactId[]) {
          const slot = engine.slotOf.get(id) as number;
          const given = (record as Record<string, unknown>)[id];
          const kept = facts[slot]?.kind === 'date' || known[id] === given;
          expect(kept || loaded.from.has(slot)).toBe(true);
          if (given === undefined) expect(loaded.from.has(slot)).toBe(true);
        }
      }),
      runs(300),
    );
  });

  test('what follows from the record follows from recorded facts', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const { from, contradictions } = loadRecord(record);
        for (const source of [...from.values(), ...contradictions.map((one) => one.from)].flat()) {
          expect((record as Record<string, unknown>)[source]).toBeDefined();
        }
      }),
      runs(300),
    );
  });

  test('neither order of keys changes anything', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const reversed = Object.fromEntries(Object.entries(record).reverse()) as RiskRecord;
        const [one, other] = [loadRecord(record), loadRecord(reversed)];
        expect(factsIn(other)).toEqual(factsIn(one));
        expect(fromIn(other)).toEqual(fromIn(one));
        expect(other.contradictions).toEqual(one.contradictions);
      }),
      runs(200),
    );
  });
});
