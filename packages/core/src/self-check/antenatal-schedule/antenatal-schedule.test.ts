import { describe, expect, test } from 'vitest';
import { goldenCases, laws, reachable } from '../../../test/_self-check.ts';
import { InputError } from '../../errors.ts';
import { guidelineItems } from '../../visits/items.table.ts';
import { visitPlan } from '../../visits/plan.ts';
import { antenatalScheduleInputs, antenatalScheduleRules } from './antenatal-schedule.table.ts';
import { type AntenatalScheduleInput, checkAntenatalSchedule } from './antenatal-schedule.ts';

const everything = guidelineItems.map(({ id }) => id);
const allNo = {
  signs: [],
  gestationalAgeDays: 110,
  done: everything,
  highRisk: false,
  fetuses: 1,
} as const satisfies AntenatalScheduleInput;
const seen = goldenCases('antenatal-schedule', checkAntenatalSchedule, allNo);
reachable(antenatalScheduleRules, seen);

const windows = [42, 62, 70, 77, 84, 97, 98, 105, 139, 140, 146, 160, 168, 174, 202, 245, 258, 259, 265, 287, 293, 294];
laws({
  inputs: antenatalScheduleInputs,
  rules: antenatalScheduleRules,
  check: checkAntenatalSchedule,
  numbers: { gestationalAgeDays: [...windows, ...windows.map((day) => day - 1)], fetuses: [1, 2] },
});

describe('the tool and the plan of visits', () => {
  test('agree on every day of pregnancy about what is due and what is late', () => {
    for (let age = 0; age <= 308; age++) {
      const { value } = checkAntenatalSchedule({ ...allNo, gestationalAgeDays: age, done: ['blood-urine-group'] });
      const plan = visitPlan({
        on: new Date(Date.UTC(2024, 0, 1 + age)).toISOString().slice(0, 10),
        schedule: 'cn-guideline-2018',
        dueDate: '2024-10-07',
        done: ['blood-urine-group'],
        fetuses: 1,
      });
      const items = plan.items.filter(({ id, applies }) => {
        const row = guidelineItems.find((item) => item.id === id.split('@')[0]);
        return row !== undefined && applies !== 'no';
      });
      const inPlan = (state: string) => items.filter((item) => item.state === state).map(({ id }) => id.split('@')[0]);
      const here = [...(value?.due ?? []), ...(value?.closing ?? [])].map(({ id }) => id);
      expect(here.sort()).toEqual(inPlan('due').sort());
      const late = value?.late.map(({ id }) => id) ?? [];
      // A weekly test of the past is not asked about.
      expect(inPlan('overdue').filter((id) => id !== 'nst-weekly' && !late.some((one) => one === id))).toEqual([]);
    }
  });
});

test('a line names its items, an optional one as optional, with the days left', () => {
  const { advice } = checkAntenatalSchedule({
    ...allNo,
    gestationalAgeDays: 97,
    done: everything.filter((id) => id !== 'nt' && id !== 'cell-free-dna' && id !== 'early-ultrasound'),
  });
  expect(advice.map(({ text }) => text)).toEqual([
    {
      zh: '快到期了，请今天预约：NT超声（自愿）（今天最后一天）',
      en: 'Closing soon, book today: NT scan (optional) (last day today)',
    },
    { zh: '时间过了，请今天问医生还能怎么补：早孕超声', en: 'Time has passed, ask the doctor today: Early ultrasound' },
    { zh: '现在可以做：无创DNA（NIPT）（自愿）', en: 'Due now: Cell-free DNA (NIPT) (optional)' },
  ]);
  // A line is as well known as the weakest of its items.
  expect(advice.map(({ tier }) => tier)).toEqual(['C', 'C', 'D']);
});

test('a line with an item that was not seen is not verified', () => {
  const { advice } = checkAntenatalSchedule({
    ...allNo,
    gestationalAgeDays: 280,
    done: everything.filter((id) => id !== 'cervix'),
  });
  expect(advice[0]).toMatchObject({ id: 'due-now', verified: false, tier: null });
});

test('nothing claims what must not be claimed', () => {
  const words = antenatalScheduleRules.flatMap(({ text }) => [text.zh, text.en]);
  expect(words.filter((text) => /必须|免费|医保|没事|放心|低风险|compulsory|free of charge/i.test(text))).toEqual([]);
});

describe('bad input', () => {
  test.each([
    { input: { done: ['ultrasound'] }, code: 'unknown-option' },
    { input: { done: 'nt' }, code: 'type' },
    { input: { gestationalAgeDays: '12+3' }, code: 'type' },
    { input: { highRisk: 1 }, code: 'type' },
    { input: { weeks: 12 }, code: 'unknown-key' },
    { input: null, code: 'type' },
  ])('$input is $code', ({ input, code }) => {
    try {
      checkAntenatalSchedule(input as unknown as AntenatalScheduleInput);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues[0]?.code).toBe(code);
    }
  });

  test('days are whole', () => {
    expect(checkAntenatalSchedule({ ...allNo, gestationalAgeDays: 97.5 }).missing).toEqual(['gestationalAgeDays']);
  });
});
