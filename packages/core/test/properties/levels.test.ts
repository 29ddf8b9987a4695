import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import type { FactId } from '../../src/facts/facts.table.ts';
import { assessRisk } from '../../src/index.ts';
import type { Condition } from '../../src/language/condition.ts';
import type { RiskRecord } from '../../src/record.ts';
import type { Level, Row } from '../../src/rules/criterion.ts';
import { cn2017 } from '../../src/rules/national.ts';
import { zhejiang2018 } from '../../src/rules/overlays/zhejiang-2018.overlay.ts';
import { booleanIds, conditionsOf, disputedFacts, recordArbitrary, runs, today, without } from '../_records.ts';

vi.setConfig({ testTimeout: 60_000 });

const places = [
  { place: 'the national rules', overlays: [] },
  { place: 'Zhejiang over them', overlays: [zhejiang2018] },
];

const scale: readonly (Level | null)[] = [null, 'green', 'yellow', 'orange', 'red'];
/** How high a level is; none established is lowest. */
const rank = (level: Level | null): number => scale.indexOf(level);
/** What is established of a level: nothing and green both establish no risk. */
const risk = (level: Level | null): number => Math.max(1, rank(level));

/** Facts whose "yes" is good news, so that a color may come down with it. Every other boolean fact is a finding. */
const mitigating: Partial<Record<FactId, string>> = {
  cardiacFunctionNormal: 'a normal result',
  lungFunctionNormal: 'a normal result',
  liverFunctionNormal: 'a normal result',
  kidneyFunctionNormal: 'a normal result',
  kidneyDiseaseStable: 'a stable disease is yellow, an unstable one orange beyond the form',
  pulmonologyAssessed: 'asthma that respiratory medicine has assessed may be yellow (AMB-ASTHMA)',
  cardiologyAssessed: 'the head of yellow 2.1: seen by cardiology',
  cardiomyopathyStableAfterTreatment: 'stable after treatment is orange, else red (AMB-CARDIOMYOPATHY)',
  tetralogyRepairedNoResidual: 'repaired without residue is yellow, else red',
  digestiveDiseaseMedicationOnly: 'obstruction that drugs settle is orange, else red (READ-OBSTRUCTION)',
  partnerRhNegative: 'an Rh-negative partner excludes the incompatibility (AMB-RH)',
  mildIntellectualDisability: 'in Zhejiang the mild form is yellow, else orange; nationally it changes nothing',
};
/** Facts that a row denies although they are findings: a lower bound or a higher row stands behind each. */
const deniedFindings: readonly FactId[] = [
  'aorticDilatation',
  'autoimmuneDiseaseActive',
  'autoimmuneMedicationRequired',
  'bleedingTendency',
  'cardiacMedicationRequired',
  'diabetesMedicationRequired',
  'drugAbuseCurrent',
  'epilepsyAbsenceSeizures',
  'epilepsyGeneralizedSeizures',
  'epilepsyPartialSeizures',
  'hypertensiveHeartDiseaseOfPregnancy',
  'malignancyRecurrentOrMetastatic',
  'myastheniaGravisGeneralizedOrRespiratory',
  'myastheniaGravisLimbAndBulbar',
  'myastheniaGravisOcular',
  'prolactinomaMedicationRequired',
  'psychosisAcute',
  'psychosisInRemission',
  'pulmonaryHypertension',
  'respiratoryMedicationRequired',
  'severePreeclampsia',
  'superimposedPreeclampsia',
  'thyroidMedicationRequired',
  'valveDiseaseComplicated',
];
const findings = booleanIds.filter((id) => !(id in mitigating));

function deniedIn(condition: Condition, denied = false): readonly string[] {
  if ('not' in condition) return deniedIn(condition.not, !denied);
  if ('all' in condition) return condition.all.flatMap((member) => deniedIn(member, denied));
  if ('any' in condition) return condition.any.flatMap((member) => deniedIn(member, denied));
  if ('ref' in condition) return deniedIn(cn2017.definitions[condition.ref] as Condition, denied);
  return denied ? [condition.fact] : [];
}

test('every fact that some row denies is listed: either good news, or a finding with something behind it', () => {
  const overlaid = (zhejiang2018.grading ?? []).map((change) =>
    change.do === 'add' ? change.row : (change as unknown as { set: Row }).set,
  );
  const rows = [...cn2017.screening, ...cn2017.grading, ...cn2017.beyond, ...overlaid] as readonly Row[];
  const denied = new Set(rows.flatMap((row) => conditionsOf(row).flatMap((one) => deniedIn(one))));
  expect([...denied].filter((id) => !(id in mitigating)).sort()).toEqual([...deniedFindings].sort());
  const onlyGuards = ['cardiologyAssessed']; // never denied, only asked for; a lower bound stands behind each use
  expect(Object.keys(mitigating).filter((id) => !denied.has(id))).toEqual(onlyGuards);
});

describe.each(places)('under $place', ({ overlays }) => {
  const assess = (record: RiskRecord): Assessment => assessRisk(record, { on: today, overlays });

  test('adding a finding never lowers what is established, the plan or the mark', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.constantFrom(...findings), (record, finding) => {
        const before = assess(record);
        const after = assess({ ...record, [finding]: true });
        expect(risk(after.level)).toBeGreaterThanOrEqual(risk(before.level));
        expect(risk(after.planLevel)).toBeGreaterThanOrEqual(risk(before.planLevel));
        // Only a mark that is settled lets the green of the other rows appear, and then it is not shown (AMB-PURPLE-BASE).
        if (before.level !== 'green' && !after.infectious) expect(after.level).not.toBe('green');
        if (before.infectious) expect(after.infectious).toBe(true);
      }),
      runs(800),
    );
  });

  test('taking a fact away never raises the level and settles nothing', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.nat(), (record, pick) => {
        const keys = Object.keys(record);
        const gone = keys[pick % Math.max(1, keys.length)] ?? '';
        fc.pre(!disputedFacts(record).includes(gone));
        const before = assess(record);
        const after = assess(without(record, gone));
        expect(rank(after.level)).toBeLessThanOrEqual(rank(before.level));
        if (before.infectious !== true) expect(after.infectious).not.toBe(true);
        // A denial that another fact overrules goes on being overruled only while that fact is there.
        if (before.contradictions.length > 0) return;
        expect(rank(after.couldReach)).toBeGreaterThanOrEqual(rank(before.couldReach));
        if (before.infectious !== false) expect(after.infectious).not.toBe(false);
      }),
      runs(800),
    );
  });

  test('a number given twice and differently keeps what the recorded one establishes, and reaches what either could', () => {
    const numbers = ['ageYears', 'bmi', 'creatinineTimesUln'] as const;
    let seen = 0;
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const disputed = assess(record).contradictions.filter(({ fact }) => numbers.some((id) => id === fact));
        for (const { fact, from } of disputed) {
          seen += 1;
          const asRecorded = assess(from.reduce<RiskRecord>(without, record));
          const asDerived = assess(without(record, fact));
          const { level, couldReach, status } = assess(record);
          expect(risk(level)).toBeGreaterThanOrEqual(risk(asRecorded.level));
          expect(rank(couldReach)).toBeGreaterThanOrEqual(rank(asDerived.level));
          expect(rank(couldReach)).toBeGreaterThanOrEqual(rank(asRecorded.level));
          if (level === 'green') expect(asDerived.level).toBe('green');
          expect(status).toBe('provisional');
        }
      }),
      runs(800),
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('one more answer never takes the level beyond what could be reached', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, (record, more) => {
        const both = { ...more, ...record };
        fc.pre(disputedFacts(both).length === 0);
        const later = assess(both);
        fc.pre(later.contradictions.length === 0);
        expect(rank(later.level)).toBeLessThanOrEqual(rank(assess(record).couldReach));
      }),
      runs(300),
    );
  });

  test('level, plan and reach keep their order; green and complete mean what they say', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const { level, planLevel, couldReach, status, met, unknown, missing, infectious } = assess(record);
        expect(rank(level)).toBeLessThanOrEqual(rank(planLevel));
        expect(rank(planLevel)).toBeLessThanOrEqual(rank(couldReach));
        const colored = met.filter(({ grade }) => grade !== 'purple' && grade !== 'green');
        if (level === 'green') {
          expect(unknown).toEqual([]);
          expect(colored).toEqual([]);
        }
        if (level === null) expect(status).toBe('provisional');
        if (status === 'complete') {
          expect(unknown).toEqual([]);
          expect(missing).toEqual([]);
          expect(level).toBe(couldReach);
          expect(infectious).not.toBeNull();
        }
        expect(met.some(({ id }) => id === 'G1')).toBe(level === 'green' && infectious === false);
        expect(infectious === true).toBe(met.some(({ grade }) => grade === 'purple'));
        expect(risk(level)).toBe(Math.max(1, ...colored.map(({ grade }) => rank(grade as Level))));
      }),
      runs(500),
    );
  });

  test('an open row always says what it needs, and what it needs is absent or disputed', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const { met, unknown, missing } = assess(record);
        const asked = new Set(unknown.flatMap(({ needs, awaits = [] }) => [...needs, ...awaits]));
        expect(new Set(missing)).toEqual(asked);
        expect(missing).toHaveLength(asked.size);
        for (const { needs, basis, decidedBy } of unknown) {
          expect(needs.length).toBeGreaterThan(0);
          expect([basis, decidedBy]).toEqual(['open', []]);
        }
        for (const { id, basis, needs, decidedBy } of met) {
          if (basis === 'rule') expect(needs).toEqual([]);
          if (id !== 'G1') expect(decidedBy.length).toBeGreaterThan(0);
        }
        const disputed = disputedFacts(record);
        for (const fact of missing) if (!disputed.includes(fact)) expect(record[fact]).toBeUndefined();
      }),
      runs(500),
    );
  });

  test('the order of the keys changes nothing', () => {
    fc.assert(
      fc.property(recordArbitrary, fc.infiniteStream(fc.nat()), (record, numbers) => {
        const keyed = Object.entries(record).map((entry) => [numbers.next().value as number, entry] as const);
        const shuffled = Object.fromEntries(keyed.sort(([a], [b]) => a - b).map(([, entry]) => entry)) as RiskRecord;
        expect(assess(shuffled)).toEqual(assess(record));
      }),
      runs(300),
    );
  });

  test('an assessment is the same after a journey through JSON', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const assessment = assess(record);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      }),
      runs(300),
    );
  });
});
