import { facts, factText } from '@anchan/core/facts';
import { factsOf } from '@anchan/core/language';
import { definitions, screeningTable } from '@anchan/core/rules';
import { riskScreenRules } from '@anchan/core/self-check/risk-screen';
import { expect, test } from 'vitest';
import { steps } from './questions.table.ts';

const asked = steps.flatMap(({ questions }) => questions.map(({ id }) => id));
/** Asked through others: BMI from height and weight. */
const derived = { bmi: ['heightCm', 'prePregnancyWeightKg'] } as const;

test('every fact of the screening form that a woman can establish is asked, each once', () => {
  const needed = new Set<string>(screeningTable.flatMap(({ when }) => factsOf(when, definitions)));
  const hers = facts
    .filter(({ id, by }) => needed.has(id) && (by as readonly string[]).includes('woman'))
    .map(({ id }) => id);
  const expected = [...new Set(hers.flatMap((id) => (id in derived ? derived[id as keyof typeof derived] : [id])))];
  const more = ['drugAbuseCurrent', 'selfHarmThoughts', 'abuse'];
  expect([...asked].sort()).toEqual([...expected, ...more].sort());
});

test('nothing is asked of her that only a laboratory or a clinician can establish', () => {
  const others = facts.filter(({ by }) => !(by as readonly string[]).includes('woman')).map(({ id }) => id as string);
  expect(asked.filter((id) => others.includes(id))).toEqual([]);
});

test('every answer that brings urgent advice is asked for, or belongs to the laboratory', () => {
  const named = new Set(
    [...JSON.stringify(riskScreenRules).matchAll(/"fact":"(\w+)"/g)].map(([, fact]) => fact as string),
  );
  const unasked = [...named].filter((fact) => fact in factText && !asked.includes(fact as (typeof asked)[number]));
  expect(unasked.sort()).toEqual(['hemoglobinGPerL', 'plateletsE9PerL']);
});

test('the shortcut of a first pregnancy answers only questions of its own page, and never one about illness', () => {
  for (const { shortcut, questions } of steps) {
    const own = questions.map(({ id }) => id as string);
    expect(Object.keys(shortcut?.sets ?? {}).filter((id) => !own.includes(id) || id === 'infertilityHistory')).toEqual(
      [],
    );
  }
});

test('questions on loss, sexually transmitted disease, drugs and mood stand under a line on privacy', () => {
  const sensitive = steps.filter((step) => step.sensitive).flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(sensitive).toEqual(
    expect.arrayContaining(['pregnancyLossCount', 'stdHistory', 'drugAbuseHistory', 'depressionSymptoms']),
  );
});
