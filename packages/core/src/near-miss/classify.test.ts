import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from '../../test/golden/near-miss.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import { facts as dictionary } from '../facts/facts.table.ts';
import { factsOf } from '../language/resolve.ts';
import { implications } from '../rules/implications.table.ts';
import { readings } from '../rules/readings.table.ts';
import { sources } from '../sources.ts';
import {
  classifyNearMiss,
  type NearMissCriterion,
  type NearMissFacts,
  type NearMissRecord,
  nearMissClasses,
  nearMissCriteria,
  nearMissFacts,
  nearMissFactText,
  organSystems,
  severeConditions,
} from './index.ts';
import { nearMissSources, reviewSources } from './sources.table.ts';

interface Case {
  readonly title: string;
  readonly base?: 'all-no';
  readonly on: string;
  readonly record: NearMissRecord;
  readonly transfusion?: { readonly units: number; readonly mlPerUnit: number };
  readonly expect: Readonly<Record<string, unknown>>;
  readonly from: string;
}

/** Every fact looked for and not there, numbers as in a healthy woman; she lives, and the pregnancy ended on 1 January. */
const healthy: Record<string, number> = {
  pulsePerMin: 80,
  lactateMmolPerL: 1,
  bloodPh: 7.4,
  respiratoryRatePerMin: 16,
  lowestRespiratoryRatePerMin: 14,
  pao2FiO2MmHg: 450,
  urineOutputMlPerDay: 1500,
  creatinineUmolPerL: 50,
  plateletsE9PerL: 200,
  bilirubinUmolPerL: 8,
};
const noFacts: NearMissFacts = Object.fromEntries(
  nearMissFacts.map(({ id, kind }) => [id, kind === 'boolean' ? false : (healthy[id] ?? 0)]),
);
const allNo: NearMissRecord = { worst: noFacts, died: false, endedOn: '2026-01-01' };

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const golden = cases as unknown as readonly Case[];

function run({ base, on, record, transfusion }: Case) {
  const { worst, ...rest } = record;
  // A single rate that is given stands for both ends: the other one of the base would contradict it.
  const rate = worst.respiratoryRatePerMin !== undefined && worst.lowestRespiratoryRatePerMin === undefined;
  const full = { ...noFacts, ...worst, ...(rate ? { lowestRespiratoryRatePerMin: null } : {}) };
  const given = base === 'all-no' ? { ...allNo, ...rest, worst: full } : record;
  return classifyNearMiss(given, { on, ...(transfusion ? { transfusion } : {}) });
}

describe('golden cases of near miss', () => {
  test.each(golden)('$title', (one) => {
    const result = run(one);
    expect({ ...result, criteria: ids(result.criteria), severe: ids(result.severe) }).toMatchObject(one.expect);
  });

  test('say where the expectation comes from, under a title of their own', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ title }) => title)).size).toBe(golden.length);
  });

  test('reach every row from both sides: met in one case, not met in another', () => {
    const results = golden.map(run);
    const met = new Set(results.flatMap(({ criteria, severe }) => ids([...criteria, ...severe])));
    const open = results.map(({ openCriteria, openSevere }) => new Set(ids([...openCriteria, ...openSevere])));
    for (const id of ids([...nearMissCriteria, ...severeConditions])) {
      expect(met.has(id), id).toBe(true);
      const excluded = results.some(
        ({ criteria, severe }, i) => !open[i]?.has(id) && !ids([...criteria, ...severe]).includes(id),
      );
      expect(excluded, id).toBe(true);
    }
  });
});

describe('the tables', () => {
  const rows: readonly NearMissCriterion[] = nearMissCriteria;

  test('have the 27 criteria of the seven systems in their order, and nine severe conditions', () => {
    expect(rows).toHaveLength(27);
    expect([...new Set(rows.map(({ system }) => system))]).toEqual([...organSystems]);
    const count = (system: string) => rows.filter((row) => row.system === system).length;
    expect(organSystems.map(count)).toEqual([6, 7, 3, 3, 2, 5, 1]);
    expect(severeConditions.map(({ kind }) => kind).filter((kind) => kind === 'complication')).toHaveLength(5);
    expect(severeConditions).toHaveLength(9);
    expect(new Set(ids([...rows, ...severeConditions])).size).toBe(36);
  });

  test('ask only for facts of the record, and the record has none that no row asks for', () => {
    const asked = [...nearMissCriteria, ...severeConditions].flatMap(({ when }) => factsOf(when));
    const known: readonly string[] = ids(nearMissFacts);
    expect(asked.filter((fact) => !known.includes(fact))).toEqual([]);
    // Superimposed preeclampsia is asked for because it is a form of preeclampsia.
    expect(known.filter((fact) => !asked.includes(fact))).toEqual(['superimposedPreeclampsia']);
  });

  test('have the facts that grading asks for too in the same unit and range, and words for those it does not', () => {
    const shared = nearMissFacts.filter(({ id }) => dictionary.some((fact) => fact.id === id));
    for (const fact of shared) expect(fact).toEqual(dictionary.find(({ id }) => id === fact.id));
    const own = nearMissFacts.filter((fact) => !shared.includes(fact));
    expect(Object.keys(nearMissFactText).sort()).toEqual(ids(own).sort());
  });

  test('have every event that grading calls life-threatening', () => {
    const events: readonly string[] = ids(dictionary.filter(({ group }) => group === 'near-miss'));
    const known: readonly string[] = ids(nearMissFacts);
    expect(events.filter((id) => !known.includes(id))).toEqual(['lifeThreateningEvent']);
  });

  test('cite sources that exist, with the ids of the table of sources', () => {
    const cited = [...nearMissCriteria, ...severeConditions].flatMap(({ sources: seen }) => seen as readonly string[]);
    expect(cited.filter((id) => !ids(nearMissSources).includes(id))).toEqual([]);
    expect(ids(nearMissSources).filter((id) => !ids(sources).includes(id))).toEqual([]);
    expect(ids(reviewSources).includes('death2d') && ids(sources).includes('death2d')).toBe(true);
    expect(rows.filter(({ verified, sources: seen }) => !verified || seen.length === 0)).toEqual([]);
    const taken: readonly string[] = ids(readings);
    expect(rows.flatMap(({ readings: used = [] }) => used).filter((id) => !taken.includes(id))).toEqual([]);
  });

  test('take preeclampsia from its forms as the national tables do', () => {
    const row = implications.find(({ then }) => then === 'preeclampsia');
    expect(row?.when).toEqual({ any: [{ fact: 'severePreeclampsia' }, { fact: 'superimposedPreeclampsia' }] });
  });

  test('have words in both languages', () => {
    for (const { zh, en } of [...nearMissCriteria, ...severeConditions, ...nearMissSources, ...reviewSources]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(en.length).toBeGreaterThan(3);
    }
  });
});

describe('a result', () => {
  test('counts her once, and names every system that failed', () => {
    const worst = { ...noFacts, coma: true, stroke: true, bloodPh: 7 };
    const result = classifyNearMiss({ ...allNo, worst }, { on: '2026-03-01' });
    expect(ids(result.criteria)).toEqual(['NM-C4', 'NM-N1', 'NM-N2']);
    expect(result.dysfunctions.filter(({ truth }) => truth === 'met')).toEqual([
      { system: 'cardiovascular', truth: 'met', criteria: ['NM-C4'] },
      { system: 'neurological', truth: 'met', criteria: ['NM-N1', 'NM-N2'] },
    ]);
    expect(result.dysfunctions.filter(({ truth }) => truth === 'not-met')).toHaveLength(5);
  });

  test('says which facts decided, and where the row was seen', () => {
    const result = classifyNearMiss({ ...allNo, worst: { ...noFacts, lactateMmolPerL: 6 } }, { on: '2026-03-01' });
    expect(result.criteria[0]).toEqual({
      id: 'NM-C3',
      text: { zh: '严重低灌注（乳酸>5 mmol/L）', en: 'Severe hypoperfusion (lactate over 5 mmol/L)' },
      decidedBy: [{ fact: 'lactateMmolPerL', value: 6 }],
      needs: [],
      verified: true,
      sources: ['nm-et', 'nm-rw', 'nm-so'],
      readings: [],
    });
  });

  test('a test that does not apply is known', () => {
    const worst = { ...noFacts, lactateMmolPerL: 'not-applicable', bloodPh: 'not-applicable' } as const;
    expect(classifyNearMiss({ ...allNo, worst }, { on: '2026-03-01' })).toMatchObject({
      class: 'not-severe',
      status: 'final',
    });
  });

  test('survives JSON, and leaves its input as it was', () => {
    const frozen = JSON.stringify(allNo);
    const result = classifyNearMiss(allNo, { on: '2026-03-01' });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(JSON.stringify(allNo)).toBe(frozen);
  });
});

describe('laws', () => {
  const rank = (of: string | null) =>
    of === null ? -1 : nearMissClasses.indexOf(of as (typeof nearMissClasses)[number]);
  const facts = fc.record(
    Object.fromEntries(
      nearMissFacts.map((fact) => [
        fact.id,
        fact.kind === 'boolean'
          ? fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.boolean() })
          : fc.oneof(
              { weight: 6, arbitrary: fc.constant(healthy[fact.id] ?? 0) },
              { weight: 1, arbitrary: fc.double({ min: fact.range[0], max: fact.range[1], noNaN: true }) },
            ),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<NearMissFacts>;
  const record = fc.record(
    {
      worst: facts,
      died: fc.boolean(),
      endedOn: fc.constantFrom('2026-01-01', 'not-ended'),
      transfusionUnitMl: fc.constantFrom(200, 450),
      chronic: fc.subarray(['creatinineUmolPerL', 'plateletsE9PerL', 'bilirubinUmolPerL']),
    },
    { requiredKeys: ['worst'] },
  ) as fc.Arbitrary<NearMissRecord>;
  const on = fc.constantFrom('2026-01-10', '2026-02-12', '2026-02-13', '2026-06-01');

  test('what could be is never milder than what is established, and an open fact is what lies between', () => {
    fc.assert(
      fc.property(record, on, (given, day) => {
        const result = classifyNearMiss(given, { on: day });
        expect(rank(result.couldBe)).toBeGreaterThanOrEqual(rank(result.class));
        if (result.status === 'final') expect(result.couldBe).toBe(result.class);
        if (result.class === 'not-severe')
          expect([...result.criteria, ...result.severe, ...result.openCriteria]).toEqual([]);
        if (result.missing.length === 0 && result.class === null) expect(result.outside).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  test('a fact taken away never makes the established class worse, nor what could be milder', () => {
    const fact = fc.constantFrom(...nearMissFacts.map(({ id }) => id));
    fc.assert(
      fc.property(record, on, fact, (given, day, id) => {
        // The slowest rate is taken from the only rate; without it the other end is open, which is the same law for two facts.
        fc.pre(id !== 'lowestRespiratoryRatePerMin');
        const before = classifyNearMiss(given, { on: day });
        const after = classifyNearMiss({ ...given, worst: { ...given.worst, [id]: undefined } }, { on: day });
        expect(rank(after.class)).toBeLessThanOrEqual(rank(before.class));
        expect(rank(after.couldBe)).toBeGreaterThanOrEqual(rank(before.couldBe));
      }),
      { numRuns: 400 },
    );
  });

  test('a finding added never makes the class milder', () => {
    const finding = fc.constantFrom(
      ...nearMissFacts.filter(({ id, kind }) => kind === 'boolean' && id !== 'respondsToFluidsOrDiuretics'),
    );
    fc.assert(
      fc.property(record, on, finding, (given, day, { id }) => {
        const before = classifyNearMiss(given, { on: day });
        const after = classifyNearMiss({ ...given, worst: { ...given.worst, [id]: true } }, { on: day });
        expect(rank(after.class)).toBeGreaterThanOrEqual(rank(before.class));
      }),
      { numRuns: 400 },
    );
  });

  test('answering what is missing, in whatever way, leaves nothing missing that was answered', () => {
    fc.assert(
      fc.property(record, on, (given, day) => {
        const { missing } = classifyNearMiss(given, { on: day });
        const died = given.died ?? false;
        const full = {
          ...given,
          worst: { ...noFacts, ...given.worst },
          transfusionUnitMl: 450,
          died,
          endedOn: given.endedOn ?? '2026-01-01',
          ...(died ? { diedOn: '2026-01-05' } : {}),
        } as NearMissRecord;
        const after = classifyNearMiss(full, { on: day });
        expect(missing.length === 0 || after.missing.length < missing.length).toBe(true);
        expect(after.missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bad input', () => {
  test.each([
    { record: { worst: { lactate: 6 } }, issues: ['unknown-key worst.lactate'] },
    { record: { worst: { lactateMmolPerL: 60 } }, issues: ['out-of-range worst.lactateMmolPerL'] },
    { record: { worst: { coma: 'yes' } }, issues: ['type worst.coma'] },
    { record: { worst: null }, issues: ['record worst'] },
    { record: { worst: {}, name: '某某' }, issues: ['unknown-key name'] },
    { record: { worst: {}, transfusionUnitMl: 99 }, issues: ['out-of-range transfusionUnitMl'] },
    { record: { worst: {}, transfusionUnitMl: 601 }, issues: ['out-of-range transfusionUnitMl'] },
    { record: { worst: {}, chronic: ['bloodPh'] }, issues: ['unknown-option chronic'] },
    { record: { worst: {}, endedOn: 'soon' }, issues: ['date endedOn'] },
    { record: { worst: {}, endedOn: '2026-03-02' }, issues: ['future-date endedOn'] },
    { record: { worst: {}, died: false, diedOn: '2026-01-02' }, issues: ['conflict died'] },
    { record: { worst: {}, died: true, endedOn: '2026-01-02', diedOn: '2026-01-01' }, issues: ['date-order diedOn'] },
    { record: { worst: {}, deathCause: 'fate' }, issues: ['unknown-option deathCause'] },
    { record: undefined, issues: ['type '] },
  ])('$record: $issues', ({ record, issues }) => {
    try {
      classifyNearMiss(record as unknown as NearMissRecord, { on: '2026-03-01' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(issues);
    }
  });

  test('the record that is graded is not a near-miss record', () => {
    // @ts-expect-error: facts stand under `worst`, so that the present value is not taken for the worst of the episode
    expect(() => classifyNearMiss({ plateletsE9PerL: 40 }, { on: '2026-03-01' })).toThrow(InputError);
  });
});
