import { describe, expect, test } from 'vitest';
import { askedAndAbsent } from '../test/_cases.ts';
import { assessRisk as assessWith } from './assess.ts';
import type { Finding } from './assessment.ts';
import { assessRisk } from './index.ts';
import type { RiskRecord } from './record.ts';
import { cn2017Chinese } from './rules/national-zh.ts';
import { zhejiang2018 } from './rules/overlays/zhejiang-2018.overlay.ts';

const on = '2026-11-22';
const over = (record: RiskRecord) => assessRisk({ ...askedAndAbsent, ...record }, { on });
const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

describe('assessRisk', () => {
  test('names the rule set, its overlays and the day', () => {
    expect(assessRisk({}, { on })).toMatchObject({ ruleset: 'cn-2017', overlays: [], on });
    expect(assessRisk({}, { on, overlays: [zhejiang2018] })).toMatchObject({
      ruleset: 'cn-2017',
      overlays: ['cn-zj-2018'],
    });
  });

  test('a finding carries its words, clause, evidence, reading and the facts that decided it', () => {
    const [finding] = assessRisk({ ageYears: 41 }, { on }).met;
    expect(finding).toEqual({
      id: 'O1.1',
      grade: 'orange',
      text: { zh: '年龄≥40岁', en: 'Age 40 or more' },
      clause: '附件2 橙色 1.1',
      evidence: 'verbatim',
      readings: [
        {
          id: 'AMB-AGE-DATE',
          taken: { zh: expect.stringContaining('周岁'), en: expect.stringContaining('Completed years') },
        },
      ],
      basis: 'rule',
      decidedBy: [{ fact: 'ageYears', value: 41 }],
      needs: [],
    });
  });

  test('a finding by its lower bound says what would settle its rule', () => {
    const { met } = over({
      hypertensiveDisorderOfPregnancy: true,
      severePreeclampsia: null,
      superimposedPreeclampsia: null,
    });
    expect(met[0]).toMatchObject({
      id: 'Y3.5',
      basis: 'floor',
      needs: ['severePreeclampsia', 'superimposedPreeclampsia'],
    });
    const settled = over({ severePreeclampsia: true, preeclampsia: null, hypertensiveDisorderOfPregnancy: null });
    expect(settled.met.find(({ id }) => id === 'Y3.5')).toMatchObject({ basis: 'floor', needs: [] });
  });

  test('a fact that follows from others says from which', () => {
    const { met } = over({ bmi: null, prePregnancyWeightKg: 80, heightCm: 160 });
    expect(met[0]).toMatchObject({
      id: 'O1.2',
      decidedBy: [{ fact: 'bmi', value: 31.25, from: ['prePregnancyWeightKg', 'heightCm'] }],
    });
  });

  test('findings come red first, then purple, orange and yellow, each in the order of the form', () => {
    const { met, unknown } = over({
      ageYears: 41,
      hemoglobinGPerL: 70,
      leukemia: true,
      aplasticAnemia: true,
      syphilis: true,
      sepsis: true,
    });
    expect(ids(met)).toEqual(['R1.6.1', 'R1.6.4', 'B.acute', 'P1', 'O1.1', 'Y1.1', 'Y2.6.2']);
    expect(unknown).toEqual([]);
  });

  test('green stands alone, with its own row', () => {
    const { met, level } = over({});
    expect(level).toBe('green');
    expect(met).toMatchObject([
      { id: 'G1', grade: 'green', clause: '附件2 绿色', basis: 'rule', decidedBy: [], needs: [] },
    ]);
  });

  test('an emergency is marked, nothing else is', () => {
    const { met } = over({ eclampsia: true, hypertensiveDisorderOfPregnancy: null });
    expect(met.map(({ id, emergency }) => [id, emergency])).toEqual([
      ['B.eclampsia', true],
      ['Y3.5', undefined],
    ]);
    expect('emergency' in (met[1] as Finding)).toBe(false);
  });

  test('what is missing: first what the plan waits for, then by grade, opened rows before untouched ones', () => {
    const { missing } = assessRisk({ marfanSyndrome: true, plateletsE9PerL: 80, rhNegative: true }, { on });
    const at = (fact: string): number => (missing as readonly string[]).indexOf(fact);
    expect(at('aorticDilatation')).toBe(0); // the red plan waits for it
    expect(at('partnerRhNegative')).toBeLessThan(at('bleedingTendency')); // the orange plan would wait for it
    expect(at('bleedingTendency')).toBeLessThan(at('leukemia')); // red, nobody asked
    expect(at('leukemia')).toBeLessThan(at('syphilis')); // purple
    expect(at('syphilis')).toBeLessThan(at('thrombophilia')); // orange
    expect(at('thrombophilia')).toBeLessThan(at('genitalWarts')); // yellow
  });

  test('a row of our own counts as beyond the form only where it raises the color, is purple or an emergency', () => {
    const beyond = (record: RiskRecord) => ids(over(record).beyondTable);
    expect(beyond({ centralPlacentaPrevia: true })).toEqual(['B.previa-without-scar']);
    expect(beyond({ centralPlacentaPrevia: true, ageYears: 40 })).toEqual([]); // orange by the form too
    expect(beyond({ centralPlacentaPrevia: true, ageYears: 36 })).toEqual(['B.previa-without-scar']);
    expect(beyond({ sepsis: true, leukemia: true })).toEqual(['B.acute']);
    expect(beyond({ hbsAgPositive: true, leukemia: true })).toEqual(['B.hbsag-abnormal']);
    expect(beyond({ leukemia: true })).toEqual([]);
  });

  test.each<[string, RiskRecord, ReturnType<typeof over>['age']]>([
    ['without a birth date only the age', { ageYears: 34 }, { years: 34, atDueDate: null, reaches: null }],
    [
      'turning 35 before the due date',
      { birthDate: '1992-01-10', dueDate: '2027-02-01', ageYears: null },
      { years: 34, atDueDate: 35, reaches: 35 },
    ],
    [
      'turning 35 on the due date',
      { birthDate: '1992-02-01', dueDate: '2027-02-01', ageYears: null },
      { years: 34, atDueDate: 35, reaches: 35 },
    ],
    [
      'turning 35 the day after',
      { birthDate: '1992-02-02', dueDate: '2027-02-01', ageYears: null },
      { years: 34, atDueDate: 34, reaches: null },
    ],
    [
      'turning 40',
      { birthDate: '1987-01-10', dueDate: '2027-02-01', ageYears: null },
      { years: 39, atDueDate: 40, reaches: 40 },
    ],
    [
      '35 already',
      { birthDate: '1991-01-10', dueDate: '2027-02-01', ageYears: null },
      { years: 35, atDueDate: 36, reaches: null },
    ],
    [
      '40 already',
      { birthDate: '1986-01-10', dueDate: '2027-02-01', ageYears: null },
      { years: 40, atDueDate: 41, reaches: null },
    ],
    ['no age', { ageYears: null }, null],
  ])('age: %s', (_, record, age) => {
    expect(over(record).age).toEqual(age);
  });

  test('a rule set that carries only Chinese shows it in both languages, and the same colors', () => {
    const [finding] = assessWith({ ageYears: 41 }, { on, ruleset: cn2017Chinese }).met;
    expect(finding?.text).toEqual({ zh: '年龄≥40岁', en: '年龄≥40岁' });
    expect(finding?.readings[0]?.taken.en).toBe(finding?.readings[0]?.taken.zh);
  });

  test('changes nothing it is given, and nothing of one result is seen in another', () => {
    const record = Object.freeze({ ageYears: 41, severePreeclampsia: true, hypertensiveDisorderOfPregnancy: false });
    const first = JSON.stringify(assessRisk(record, Object.freeze({ on })));
    assessRisk({ marfanSyndrome: true, ageYears: 17 }, { on });
    expect(JSON.stringify(assessRisk(record, { on }))).toBe(first);
  });

  test('an open row waiting for a record says what the plan waits for', () => {
    const row = assessRisk({ cardiomyopathy: true }, { on }).unknown.find(({ id }) => id === 'R1.1.4');
    expect(row).toMatchObject({ basis: 'open', awaits: ['cardiomyopathyStableAfterTreatment'] });
    expect(over({ cardiomyopathy: null }).unknown.find(({ id }) => id === 'R1.1.4')).not.toHaveProperty('awaits');
  });

  test('findings unconfirmed on her own word keep the result provisional', () => {
    const options = { on, selfReported: 'all' } as const;
    const { unconfirmed, status } = assessRisk({ ...askedAndAbsent, ageYears: 36, diabetes: true }, options);
    expect([unconfirmed, status]).toEqual([['Y2.5'], 'provisional']);
    expect(assessRisk({ ...askedAndAbsent, ageYears: 36 }, options).status).toBe('complete');
    expect(assessRisk({ ...askedAndAbsent, diabetes: true }, { on, selfReported: ['diabetes'] }).unconfirmed).toEqual([
      'Y2.5',
    ]);
    expect(assessRisk({ ...askedAndAbsent, diabetes: true }, { on, selfReported: ['asthma'] }).unconfirmed).toEqual([]);
  });
});
