import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { addDays } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { datePregnancy } from '../../gestation/index.ts';
import type { HospitalOverrides } from '../result.ts';
import { rankOf } from '../shared.ts';
import { dueDateDays, dueDateInputs, dueDateRules } from './due-date.table.ts';
import { checkDueDate, type DueDateInput } from './due-date.ts';
import { dueDateDayText, dueDateFacts, dueDateFactText } from './index.ts';

type Input = Readonly<Record<string, unknown>>;

/** Cases carry their own day, as `on`. */
function check({ on = '2024-03-28', ...input }: Input, overrides?: HospitalOverrides) {
  return checkDueDate(input as DueDateInput, { on: on as string, ...(overrides ? { overrides } : {}) });
}

const allNo = {
  signs: [],
  method: 'last-period',
  lastPeriod: '2024-01-01',
  irregular: false,
  uncertain: false,
  cycleDays: 28,
  assistedReproduction: false,
  fetuses: 1,
} as const satisfies DueDateInput;
const seen = goldenCases('due-date', check, allNo);
reachable(dueDateRules, seen);

const numbers = { cycleDays: [21, 28, 35, 36, 45], scanAgeDays: [35, 62, 63, 280, 293], fetuses: [1, 2] };
describe.each([
  {
    name: 'with every date, near term',
    days: {
      lastPeriod: '2024-01-01',
      conceivedOn: '2024-01-15',
      transfer: '2024-01-20',
      scan: '2024-03-04',
      knownDueDate: '2024-10-07',
    },
    on: '2024-10-13',
  },
  {
    name: 'with every date, early',
    days: {
      lastPeriod: '2024-01-01',
      conceivedOn: '2024-01-15',
      transfer: '2024-01-20',
      scan: '2024-03-04',
      knownDueDate: '2024-10-07',
    },
    on: '2024-03-28',
  },
  {
    name: 'with dates that cannot be',
    days: { lastPeriod: '2023-01-01', conceivedOn: '2024-04-01', knownDueDate: '2025-06-01' },
    on: '2024-03-28',
  },
])('$name', ({ days, on }) => {
  laws({
    inputs: dueDateInputs,
    rules: dueDateRules,
    check: (input, overrides) => check({ ...days, ...input, on }, overrides),
    numbers,
    // The age on a report compares a second date only where another one is counted from.
    isExtra: (id, input) => id === 'scanAgeDays' && input.method !== 'ultrasound',
  });
});

describe('dates', () => {
  const day = fc.integer({ min: 0, max: 320 }).map((age) => addDays('2024-01-01', age));
  const input = fc.record(
    {
      ...Object.fromEntries(dueDateDays.map((id) => [id, day])),
      method: fc.constantFrom(
        'last-period',
        'conception',
        'transfer-day-3',
        'transfer-day-5',
        'ultrasound',
        'known-due-date',
      ),
      scanAgeDays: fc.integer({ min: 35, max: 293 }),
      signs: fc.constant([]),
      fetuses: fc.integer({ min: 1, max: 2 }),
      cycleDays: fc.integer({ min: 21, max: 45 }),
      irregular: fc.boolean(),
      uncertain: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<DueDateInput>;

  test('the day of the method taken away leaves no conclusion', () => {
    fc.assert(
      fc.property(input, day, (answers, on) => {
        const result = checkDueDate(answers, { on });
        if (result.value === null) return;
        for (const id of dueDateDays) {
          const { [id]: _, ...without } = answers;
          const after = checkDueDate(without, { on });
          expect(after.value === null || after.value.dueDate === result.value.dueDate).toBe(true);
          if (after.value === null) expect(after.urgency === null || rankOf(after.urgency) <= 3).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same date and weeks as the dating of a clinic, from any one date', () => {
    fc.assert(
      fc.property(input, day, (answers, on) => {
        const { value } = checkDueDate({ ...answers, signs: [] }, { on });
        if (value === null || answers.method === undefined || answers.method === null) return;
        const { method, lastPeriod, conceivedOn, transfer, scan, scanAgeDays, knownDueDate, cycleDays } = answers;
        const clinic = datePregnancy({
          on,
          ...(method === 'last-period'
            ? { lastPeriod: { date: lastPeriod, cycleDays: typeof cycleDays === 'number' ? cycleDays : 28 } }
            : {}),
          ...(method === 'conception' ? { conception: conceivedOn } : {}),
          ...(method === 'transfer-day-3' ? { transfer: { date: transfer, embryoDay: 3 } } : {}),
          ...(method === 'transfer-day-5' ? { transfer: { date: transfer, embryoDay: 5 } } : {}),
          ...(method === 'ultrasound' ? { ultrasounds: [{ date: scan, ageDays: scanAgeDays }] } : {}),
          ...(method === 'known-due-date' ? { knownDueDate } : {}),
        });
        expect(value).toMatchObject({
          dueDate: clinic.dueDate,
          gestationalAgeDays: clinic.gestationalAgeDays,
          gestationalAge: clinic.gestationalAge,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the result says the date and the weeks in words', () => {
    const { advice } = check(allNo);
    expect(advice[0]?.text).toEqual({
      zh: '按您给的日期算，宝宝不一定那天生。早孕超声更准。预产期是2024年10月7日，今天孕12+3周。',
      en: 'By your date; the baby may come on another day. An early ultrasound is surer. Due date 2024-10-07; today 12+3 weeks.',
    });
    expect(advice[0]).toMatchObject({ sources: ['cn-edd'], verified: true, tier: 'C' });
  });
});

test('nothing claims what must not be claimed', () => {
  const words = dueDateRules.flatMap(({ text }) => [text.zh, text.en]);
  expect(
    words.filter((text) => /男|女孩|性别|父亲|正常|没事|一定会|低风险|\bsex\b|father|normal|safe/i.test(text)),
  ).toEqual([]);
});

test('no option of a question has the id of another question', () => {
  const ids = [...dueDateInputs.map(({ id }) => id), ...dueDateDays];
  const options = dueDateInputs.flatMap((row) => ('options' in row ? row.options.map(({ id }) => id as string) : []));
  expect(options.filter((id) => (ids as readonly string[]).includes(id))).toEqual([]);
});

test('every fact and every day has its words', () => {
  expect(Object.keys(dueDateFactText)).toEqual(dueDateFacts.map(({ id }) => id));
  expect(Object.keys(dueDateDayText)).toEqual([...dueDateDays]);
});

describe('bad input', () => {
  test.each([
    { input: { signs: ['toothache'] }, code: 'unknown-option' },
    { input: { method: 'guess' }, code: 'unknown-option' },
    { input: { lastPeriod: '2024-02-30' }, code: 'date' },
    { input: { lastPeriod: 20240101 }, code: 'date' },
    { input: { fetuses: 'two' }, code: 'type' },
    { input: { irregular: 'maybe' }, code: 'type' },
    { input: { lmp: '2024-01-01' }, code: 'unknown-key' },
    { input: [], code: 'type' },
    { input: {}, on: '28.3.2024', code: 'date' },
  ])('$input is $code', ({ input, on = '2024-03-28', code }) => {
    try {
      checkDueDate(input as unknown as DueDateInput, { on });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues[0]?.code).toBe(code);
    }
  });
});
