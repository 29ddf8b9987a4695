import { describe, expect, test } from 'vitest';
import { type AssessmentSummary, type CaseEvent, openCase, replay } from '../index.ts';
import { type FormField, formOf } from './forms.ts';

const assessment: AssessmentSummary = {
  ruleset: 'cn-2017',
  on: '2026-01-05',
  status: 'complete',
  level: 'orange',
  couldReach: 'orange',
  planLevel: 'orange',
  infectious: false,
  met: [{ id: 'O1.1' }],
};
const found = (over: object = {}, summary: Partial<AssessmentSummary> = {}): CaseEvent =>
  ({
    id: 'f',
    kind: 'found',
    at: '2026-01-05T09:00',
    by: 'obstetrician',
    assessment: { ...assessment, ...summary },
    ...over,
  }) as CaseEvent;

const field = (fields: readonly FormField[], id: string): FormField => fields.find((one) => one.id === id) as FormField;

describe('the grading report', () => {
  test('leaves who she is, the diagnosis and the signature to the institution', () => {
    const { fields, title, fieldsEvidence } = formOf(openCase(found({ dueDate: '2026-03-01' })), 'F.grading-report');
    expect(title.zh).toBe('孕产妇妊娠风险评估分级报告单');
    expect(fieldsEvidence).toBe('recall');
    expect(fields.filter(({ status }) => status === 'institution').map(({ id }) => id)).toEqual([
      'identity',
      'contact',
      'preliminary-diagnosis',
      'reported-by',
    ]);
    expect(fields.every(({ status, value }) => (status === 'filled') === (value !== null))).toBe(true);
  });

  // 280 days at the due date: 2026-03-01 less 55 days is 2026-01-05, so 225 days = 32+1.
  test.each([
    { due: '2026-03-01', zh: '孕32周+1天', en: '32 weeks + 1 day' },
    { due: '2026-10-12', zh: '孕0周+0天', en: '0 weeks + 0 days' },
    { due: '2026-10-13', zh: undefined, en: undefined },
    { due: '2025-12-08', zh: '孕44周+0天', en: '44 weeks + 0 days' },
    { due: '2025-12-07', zh: undefined, en: undefined },
    { due: undefined, zh: undefined, en: undefined },
  ])('weeks on the day of grading with the due date $due: $zh', ({ due, zh, en }) => {
    const { fields } = formOf(openCase(found(due ? { dueDate: due } : {})), 'F.grading-report');
    expect(field(fields, 'gestational-weeks').value?.zh).toBe(zh);
    expect(field(fields, 'gestational-weeks').value?.en).toBe(en);
    expect(field(fields, 'gestational-weeks').status).toBe(zh ? 'filled' : 'missing');
  });

  test.each([
    { over: {}, zh: '橙色', en: 'orange' },
    { over: { infectious: true }, zh: '橙色、紫色', en: 'orange, purple' },
    { over: { level: 'green', planLevel: 'green', infectious: true }, zh: '紫色', en: 'purple' },
    { over: { status: 'provisional' }, zh: '橙色（暂定）', en: 'orange (provisional)' },
    {
      over: { status: 'provisional', planLevel: 'red', couldReach: 'red' },
      zh: '橙色（暂定），先按红色管理',
      en: 'orange (provisional), managed as red meanwhile',
    },
    {
      over: { level: null, planLevel: null, couldReach: 'red', infectious: true, status: 'provisional' },
      zh: '紫色（暂定）',
      en: 'purple (provisional)',
    },
  ] as const)('the color reads $zh', ({ over, zh, en }) => {
    const { fields } = formOf(openCase(found({}, over as Partial<AssessmentSummary>)), 'F.grading-report');
    expect(field(fields, 'color').value).toEqual({ zh, en });
    expect(field(fields, 'graded-on').value?.zh).toBe('2026-01-05');
  });

  test('no color is no word for one', () => {
    const file = replay([
      found(),
      {
        id: 'a',
        kind: 'assessed',
        at: '2026-01-06T09:00',
        by: 'obstetrician',
        lowering: 'diagnosis-excluded',
        assessment: {
          ...assessment,
          level: null,
          planLevel: null,
          couldReach: 'red',
          infectious: null,
          status: 'provisional',
        },
      },
    ]);
    expect(field(formOf(file, 'F.grading-report').fields, 'color')).toMatchObject({ status: 'missing', value: null });
    expect(field(formOf(file, 'F.grading-report', { grading: 'f' }).fields, 'color').value?.zh).toBe('橙色');
  });

  test.each([
    { at: '2026-02-20T09:59', zh: '孕38周+5天' }, // 271 days
    { at: '2026-02-20T10:00', zh: '产后第0天' },
    { at: '2026-02-23T09:00', zh: '产后第3天' },
  ])('graded at $at, with a birth on 2026-02-20 at 10:00: $zh', ({ at, zh }) => {
    const file = replay([
      found({ dueDate: '2026-03-01' }),
      { id: 'd', kind: 'delivered', at: '2026-02-20T10:00', by: 'midwife', outcome: 'birth' },
      { id: 'a', kind: 'assessed', at, by: 'obstetrician', assessment },
    ]);
    expect(field(formOf(file, 'F.grading-report').fields, 'gestational-weeks').value?.zh).toBe(zh);
  });

  test('a color that is not established says what she is managed as', () => {
    const file = openCase(found({}, { level: null, planLevel: 'orange', couldReach: 'red', status: 'provisional' }));
    expect(field(formOf(file, 'F.grading-report').fields, 'color').value?.zh).toBe('还没有确定，先按橙色管理');
  });
});

test('the referral form takes the positive items, the place she was sent to and the grading', () => {
  const file = replay([
    found({ screening: { on: '2026-01-04', items: ['S1.1', 'S2.2'] } }),
    { id: 'r', kind: 'referred', at: '2026-01-05T10:00', by: 'obstetrician', to: 'level-3' },
  ]);
  const { fields } = formOf(file, 'F.referral');
  expect(fields.map(({ id, status }) => [id, status])).toEqual([
    ['identity', 'institution'],
    ['gestational-weeks', 'missing'],
    ['positive-items', 'filled'],
    ['screened-by', 'institution'],
    ['receiving-institution', 'filled'],
    ['grading', 'filled'],
    ['feedback', 'institution'],
  ]);
  expect(field(fields, 'positive-items').value?.zh).toBe('S1.1, S2.2');
  expect(field(fields, 'receiving-institution').value?.zh).toBe('三级医疗机构');
  expect(field(fields, 'grading').value?.zh).toBe('橙色，2026-01-05');
  const bare = formOf(openCase(found()), 'F.referral').fields;
  expect(field(bare, 'positive-items').status).toBe('missing');
  expect(field(bare, 'receiving-institution').status).toBe('missing');
});
