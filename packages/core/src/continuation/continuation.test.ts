import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessRisk } from '../national.ts';
import { levels, rankOf } from '../rules/criterion.ts';
import { procedureTable } from '../rules/procedure.table.ts';
import { type ContinuationInput, continuationDue, continuationTable, continuationWords } from './index.ts';

const given = (over: Partial<ContinuationInput> = {}): ContinuationInput => ({
  planLevel: 'orange',
  couldReach: 'orange',
  missing: [],
  met: [],
  ...over,
});

describe('whether the step is due', () => {
  test.each([
    { planLevel: 'red', couldReach: 'red', status: 'due' },
    { planLevel: 'orange', couldReach: 'red', status: 'open' },
    { planLevel: 'green', couldReach: 'red', status: 'open' },
    { planLevel: null, couldReach: 'red', status: 'open' },
    { planLevel: null, couldReach: 'yellow', status: 'open' },
    { planLevel: 'orange', couldReach: 'orange', status: 'not-called-for' },
    { planLevel: 'green', couldReach: 'green', status: 'not-called-for' },
  ] as const)('level $planLevel that could reach $couldReach: $status', ({ planLevel, couldReach, status }) => {
    expect(continuationDue(given({ planLevel, couldReach })).status).toBe(status);
    expect(continuationDue(given({ planLevel, couldReach }), { pregnant: null }).status).toBe(status);
    expect(continuationDue(given({ planLevel, couldReach }), { pregnant: true }).status).toBe(status);
    expect(continuationDue(given({ planLevel, couldReach }), { pregnant: false }).status).toBe('pregnancy-ended');
  });

  test('it names both steps, their clause, who, and the red rows behind it', () => {
    const assessment = assessRisk({ ageYears: 30, eisenmengerSyndrome: true }, { on: '2026-11-22' });
    const due = continuationDue(assessment);
    expect(due.status).toBe('due');
    expect(due.steps.map(({ id, row }) => [id, row.clause])).toEqual([
      ['SP2', '35号规范 二(三)3(2)'],
      ['SP1', '35号规范 二(三)3(2)'],
    ]);
    expect(due.steps[1]?.who.zh).toBe('副主任以上任职资格的医师');
    expect(due.because).toEqual(assessment.met.filter(({ grade }) => grade === 'red').map(({ id }) => id));
    expect(due.because.length).toBeGreaterThan(0);
    expect(due.needs).toEqual(assessment.missing);
  });

  test('with little known it is open, and says what to record', () => {
    const open = continuationDue(assessRisk({ ageYears: 30 }, { on: '2026-11-22' }));
    expect(open).toMatchObject({ status: 'open', steps: [], because: [] });
    expect(open.needs.length).toBeGreaterThan(0);
  });
});

describe('laws', () => {
  const inputs = fc.record({
    planLevel: fc.constantFrom(...levels, null),
    couldReach: fc.constantFrom(...levels),
    missing: fc.constant([]),
    met: fc.constant([]),
  });

  test('it says one of four fixed sentences and nothing of its own: it never answers', () => {
    const fixed: readonly object[] = Object.values(continuationWords);
    fc.assert(
      fc.property(inputs, fc.constantFrom(true, false, null), (input, pregnant) => {
        const { says, steps, also } = continuationDue(input as ContinuationInput, { pregnant });
        expect(fixed).toContain(says);
        for (const { row } of steps) expect(continuationTable).toContain(row);
        for (const row of also) expect(continuationTable).toContain(row);
      }),
    );
    for (const { zh, en } of Object.values(continuationWords)) {
      expect(zh).not.toMatch(/终止|引产|(应当|可以|建议|不能)继续妊娠/);
      expect(en).not.toMatch(/terminat|abort|(should|can|may|must) (not )?continue/i);
    }
  });

  test('it is not called for only where red is excluded', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { status } = continuationDue(input as ContinuationInput);
        const excluded = input.planLevel !== null && rankOf(input.planLevel) < 3 && input.couldReach !== 'red';
        expect(status === 'not-called-for').toBe(excluded);
      }),
    );
  });
});

test.each(continuationTable.map((row) => [row.id, row] as const))('%s is the norm’s row, word for word', (id, row) => {
  const { part: _, ...original } = procedureTable.find((one) => one.id === id) as (typeof procedureTable)[number];
  expect(row).toEqual(original);
});
