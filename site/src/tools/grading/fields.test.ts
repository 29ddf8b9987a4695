import { assessRisk, type RiskRecord } from '@anchan/core';
import { facts } from '@anchan/core/facts';
import { type Condition, factsOf } from '@anchan/core/language';
import { cn2017, levels } from '@anchan/core/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradingGroups } from './fields.ts';
import { qualifiers } from './qualifiers.table.ts';

const fields = gradingGroups.flatMap((group) => group.fields);
const on = '2026-11-22';
const booleans = fields.filter(({ fact }) => fact.kind === 'boolean').map(({ fact }) => fact.id);

describe('the fields of the page', () => {
  test('cover every fact that a grading row or a row of our own can ask for', () => {
    const named = new Set(
      [...cn2017.grading, ...cn2017.beyond].flatMap(({ when, floor, untilRecorded }) =>
        [when, floor, untilRecorded?.given, untilRecorded?.open].flatMap((condition) =>
          condition ? factsOf(condition as Condition, cn2017.definitions) : [],
        ),
      ),
    );
    const here = new Set<string>(fields.map(({ fact }) => fact.id));
    expect([...named].filter((fact) => !here.has(fact))).toEqual(['creatinineTimesUln']); // computed from creatinine and its limit
  });

  test('hold every fact that an assessment can ask for first', () => {
    const here = new Set<string>(fields.map(({ fact }) => fact.id));
    expect(assessRisk({}, { on }).missing.filter((fact) => !here.has(fact))).toEqual([]);
  });

  test('show every row of the form at one field at least, and each fact once', () => {
    const shown = new Set(fields.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect([...cn2017.grading, ...cn2017.beyond].filter(({ id }) => !shown.has(id))).toEqual([]);
    expect(new Set(fields.map(({ fact }) => fact.id)).size).toBe(fields.length);
    expect(fields.every(({ fact }) => facts.some(({ id }) => id === fact.id))).toBe(true);
  });
});

/** What the button enters: the same rules as `restOf`, without the page. */
function answerRest(record: RiskRecord): RiskRecord {
  const answered: Record<string, unknown> = { ...record };
  for (const { fact, apart } of fields) {
    if (fact.kind !== 'boolean' || fact.id in answered || apart === true) continue;
    if (apart.some((id) => record[id] === true)) continue;
    answered[fact.id] = false;
  }
  return answered as RiskRecord;
}

describe('“none of the rest”', () => {
  const rank = (level: string | null) => levels.indexOf(level as (typeof levels)[number]);
  const findings = fc.subarray(
    booleans.filter((id) => !qualifiers.includes(id)),
    { maxLength: 4 },
  );

  test('never raises a grade and never takes away a higher grade that a disease of hers could still reach', () => {
    fc.assert(
      fc.property(findings, (present) => {
        const record = Object.fromEntries(present.map((id) => [id, true])) as RiskRecord;
        const before = assessRisk(record, { on });
        const after = assessRisk(answerRest(record), { on });
        expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
        for (const id of present) {
          const alone = assessRisk(answerRest({ [id]: true } as RiskRecord), { on });
          expect(rank(after.couldReach)).toBeGreaterThanOrEqual(rank(alone.level));
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    { present: 'hypertensiveDisorderOfPregnancy', left: 'severePreeclampsia' },
    { present: 'epilepsyHistory', left: 'epilepsyGeneralizedSeizures' },
    { present: 'septalDefectOrPatentDuctus', left: 'pulmonaryHypertension' },
    { present: 'septalDefectOrPatentDuctus', left: 'cardiacFunctionNormal' },
    { present: 'diabetes', left: 'diabetesMedicationRequired' },
  ] as const)('beside $present leaves $left to an answer of its own', ({ present, left }) => {
    expect(answerRest({ [present]: true })).not.toHaveProperty(left);
    expect(answerRest({ [present]: true })).toHaveProperty('acutePancreatitis', false);
  });

  test('with the numbers of a healthy woman leads to green, without anybody denying that something is normal', () => {
    const numbers: RiskRecord = {
      ageYears: 28,
      bmi: 21.5,
      gestationalAgeWeeks: 20,
      previousCesareanCount: 0,
      pregnancyLossCount: 0,
      uterineFibroidMaxCm: 0,
      ovarianCystMaxCm: 0,
      uterineSurgeryCount: 0,
      hemoglobinGPerL: 125,
      plateletsE9PerL: 220,
      systolicBpMmHg: 110,
      diastolicBpMmHg: 70,
      fetusCount: 1,
    };
    const notApplicable = Object.fromEntries(
      fields.flatMap(({ fact }) => (fact.kind === 'number' && fact.mayNotApply ? [[fact.id, 'not-applicable']] : [])),
    );
    const { level, status, missing, infectious } = assessRisk(
      answerRest({ ...notApplicable, ...numbers } as RiskRecord),
      { on },
    );
    expect({ level, status, missing, infectious }).toEqual({
      level: 'green',
      status: 'complete',
      missing: [],
      infectious: false,
    });
  });
});
