import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber } from '../dates.ts';
import { InputError } from '../errors.ts';
import { datePregnancy, parseWeeks } from '../gestation/index.ts';
import {
  type LocalVisitRule,
  type ScheduleId,
  schedules,
  type VisitPlanInput,
  visitItems,
  visitPlan,
} from './index.ts';

const dueDate = '2024-10-07'; // day 0+0 is 2024-01-01
const at = (age: number) => addDays('2024-01-01', age);
const scheduleIds = schedules.map(({ id }) => id);

function codes(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();
    throw error;
  }
  return [];
}

describe('a plan', () => {
  const plan = visitPlan({
    on: at(87),
    schedule: 'cn-guideline-2018',
    dueDate,
    done: ['v1', 'early-ultrasound'],
    fetuses: 1,
  });

  test('puts the windows on the wall calendar', () => {
    expect(plan.items.find(({ id }) => id === 'nt')).toMatchObject({
      weeks: { from: '11+0', to: '13+6' },
      opensOn: '2024-03-18',
      closesOn: '2024-04-07',
      state: 'due',
      daysLeft: 10,
      visit: 'v1',
      kind: 'optional',
      applies: 'yes',
    });
    expect(plan.next).toMatchObject({ id: 'v2', state: 'upcoming', opensOn: '2024-04-08' });
  });

  test('the last day of a window has no day left after it', () => {
    const lastDay = visitPlan({ on: at(97), schedule: 'cn-guideline-2018', dueDate, done: [] });
    expect(lastDay.items.find(({ id }) => id === 'nt')).toMatchObject({ state: 'due', daysLeft: 0 });
  });

  test('takes what has no window of its own as done with its visit, and says so', () => {
    expect(plan.items.find(({ id }) => id === 'infection-tests')).toMatchObject({ state: 'done', basis: 'visit' });
    expect(plan.items.find(({ id }) => id === 'early-ultrasound')).toMatchObject({ state: 'done', basis: 'item' });
    // A test with its own window is not done because a visit was.
    expect(plan.items.find(({ id }) => id === 'nt')?.state).toBe('due');
  });

  test.each([
    { fetuses: 1, chorionicity: 'no', serum: 'yes' },
    { fetuses: 2, chorionicity: 'yes', serum: 'no' },
    { fetuses: null, chorionicity: 'unknown', serum: 'unknown' },
  ])(
    'with $fetuses babies chorionicity is $chorionicity and serum screening $serum',
    ({ fetuses, chorionicity, serum }) => {
      const { items } = visitPlan({ on: at(87), schedule: 'cn-guideline-2018', dueDate, done: [], fetuses });
      const applies = (id: string) => items.find((item) => item.id === id)?.applies;
      expect([applies('chorionicity'), applies('serum-first')]).toEqual([chorionicity, serum]);
      expect([applies('amniocentesis'), applies('thalassemia')]).toEqual(['unknown', 'unknown']);
    },
  );

  test.each([
    { rhNegative: true, applies: 'yes' },
    { rhNegative: false, applies: 'no' },
    { rhNegative: null, applies: 'unknown' },
  ])('with Rh negative $rhNegative antibodies are $applies', ({ rhNegative, applies }) => {
    const { items } = visitPlan({ on: at(87), schedule: 'cn-guideline-2018', dueDate, done: [], rhNegative });
    expect(items.find(({ id }) => id === 'rh-antibodies')?.applies).toBe(applies);
  });

  test('without weeks plans nothing, says what to do first, and asks for the due date', () => {
    const empty = visitPlan({ on: at(87), schedule: 'cn-public', done: [] });
    expect(empty).toMatchObject({ status: 'unknown-weeks', visits: [], items: [], next: null, missing: ['dueDate'] });
    expect(empty.first.map(({ id, urgency }) => [id, urgency])).toEqual([['unknown-weeks', 'same-day']]);
  });

  test('after a birth plans the two visits of the national service even without a due date', () => {
    const after = visitPlan({
      on: '2026-03-01',
      schedule: 'cn-public',
      endedOn: '2026-01-18',
      dischargedOn: '2026-01-21',
      done: [],
    });
    expect(after.status).toBe('after-birth');
    expect(after.visits.map(({ id, state, opensOn, closesOn }) => [id, state, opensOn, closesOn])).toEqual([
      ['home-visit', 'overdue', '2026-01-21', '2026-01-28'],
      ['check-42', 'due', '2026-03-01', null],
    ]);
    expect(after.first).toEqual([]);
    expect(visitPlan({ on: '2026-03-01', schedule: 'who-2016', endedOn: '2026-01-18' }).visits).toEqual([]);
  });

  test('says what the norm says of visits by color, also that it says nothing', () => {
    const said = (input: Partial<VisitPlanInput>) =>
      visitPlan({ on: at(87), schedule: 'cn-public', dueDate, done: [], ...input }).byGrade.map(({ id }) => id);
    expect(said({ level: 'green', purple: false })).toEqual(['M.visits.minimum']);
    expect(said({ level: 'red' })).toEqual(['M.visits.minimum', 'M.visits.by-grade']);
    expect(said({ level: 'green', purple: true })).toEqual(['M.visits.minimum', 'M.visits.by-grade']);
    expect(said({})).toEqual(['M.visits.minimum', 'M.visits.by-grade']);
    expect(said({ schedule: 'who-2016', level: 'red' })).toEqual([]);
  });
});

describe('dates that are not settled', () => {
  const lastPeriod = { date: '2024-01-01', cycleDays: 28, irregular: false, uncertain: false };

  test('a conflict is said first, and the older date says when waiting ends', () => {
    const dating = datePregnancy({ on: at(283), lastPeriod, ultrasounds: [{ date: at(56), ageDays: 63 }] });
    expect(dating).toMatchObject({ conflict: true, gestationalAgeDays: 283, ageRangeDays: { from: 283, to: 290 } });
    const plan = visitPlan({ on: at(283), schedule: 'cn-guideline-2018', dating, done: ['v1'] });
    expect(plan.first.map(({ id }) => id)).toEqual(['overdue-41', 'dates-conflict']);
    const settled = visitPlan({ on: at(283), schedule: 'cn-guideline-2018', dueDate, done: ['v1'] });
    expect(settled.first).toEqual([]);
  });

  test('a date of low confidence is said', () => {
    const dating = datePregnancy({ on: at(100), lastPeriod: { date: '2024-01-01', irregular: true } });
    const plan = visitPlan({ on: at(100), schedule: 'cn-public', dating, done: ['p1'] });
    expect(plan.first.map(({ id }) => id)).toEqual(['dates-uncertain']);
  });

  test('a dating without a date is no due date', () => {
    const plan = visitPlan({ on: at(100), schedule: 'cn-public', dating: datePregnancy({ on: at(100) }), done: [] });
    expect(plan.status).toBe('unknown-weeks');
  });
});

describe('local rules', () => {
  const rule: LocalVisitRule = {
    id: 'district',
    place: '某区',
    document: 'an invented rule',
    grades: ['orange', 'purple'],
    verified: false,
    zh: '橙色加一次',
    en: 'One more for orange',
    windows: [{ from: '26+0', to: '26+6' }],
    every: { days: 14, from: '28+0', to: '31+0' },
  };
  const withRule = (input: Partial<VisitPlanInput>) =>
    visitPlan({ on: at(200), schedule: 'cn-public', dueDate, done: [], local: [rule], ...input });

  test('add visits for their colors, in order, and keep every national one', () => {
    const plan = withRule({ level: 'orange' });
    const added = plan.visits.filter(({ local }) => local === 'district');
    expect(added.map(({ id, weeks, state }) => [id, weeks?.from, weeks?.to, state])).toEqual([
      ['district.1', '26+0', '26+6', 'missed'],
      ['district.2', '28+0', '29+6', 'due'],
      ['district.3', '30+0', '31+0', 'upcoming'],
    ]);
    expect(added[0]).toMatchObject({ verified: false, sources: ['an invented rule'] });
    expect(plan.visits.filter(({ local }) => local === null)).toEqual(
      visitPlan({ on: at(200), schedule: 'cn-public', dueDate, done: [], level: 'orange' }).visits,
    );
  });

  test.each([
    { input: { level: 'yellow', purple: false }, added: 0, open: [] },
    { input: { level: 'yellow', purple: true }, added: 3, open: [] },
    { input: { level: 'yellow' }, added: 0, open: ['district'] },
    { input: {}, added: 0, open: ['district'] },
    { input: { level: 'orange' }, added: 3, open: [] },
  ] as const)('$input adds $added and leaves $open open', ({ input, added, open }) => {
    const plan = withRule(input);
    expect(plan.visits.filter(({ local }) => local !== null)).toHaveLength(added);
    expect(plan.openLocalRules).toEqual(open);
  });

  test('can be ticked as done', () => {
    expect(
      withRule({ level: 'orange', done: ['district.2'] }).visits.find(({ id }) => id === 'district.2')?.state,
    ).toBe('done');
  });

  test.each([
    { change: { id: 'Not Kebab' }, issue: 'local-rule local.0.id' },
    { change: { grades: [] }, issue: 'local-rule local.0.grades' },
    { change: { grades: ['pink'] }, issue: 'local-rule local.0.grades' },
    { change: { windows: undefined, every: undefined }, issue: 'local-rule local.0.windows' },
    { change: { windows: [{ from: '26+0', to: '25+6' }] }, issue: 'date-order local.0.windows.0.to' },
    { change: { windows: [{ from: '26', to: '27' }] }, issue: 'weeks-notation local.0.windows.0.from' },
    { change: { every: { days: 0, from: '28+0', to: '31+0' } }, issue: 'out-of-range local.0.every.days' },
  ])('$change is an error', ({ change, issue }) => {
    expect(codes(() => withRule({ level: 'orange', local: [{ ...rule, ...change } as LocalVisitRule] }))).toEqual([
      issue,
    ]);
  });
});

describe('bad input', () => {
  const good: VisitPlanInput = { on: at(87), schedule: 'cn-public', dueDate, done: [] };
  test.each([
    { change: { schedule: 'cn' }, issues: ['unknown-option schedule'] },
    { change: { on: undefined }, issues: ['date on'] },
    { change: { on: '2024-02-30' }, issues: ['date on'] },
    { change: { on: at(-1) }, issues: ['date-order on'] },
    { change: { on: at(309) }, issues: ['age-range on'] },
    { change: { endedOn: at(88) }, issues: ['future-date endedOn'] },
    { change: { endedOn: at(-1) }, issues: ['date-order endedOn'] },
    { change: { endedOn: at(80), dischargedOn: at(79) }, issues: ['date-order dischargedOn'] },
    { change: { dischargedOn: at(88) }, issues: ['future-date dischargedOn'] },
    { change: { done: ['v1'] }, issues: ['unknown-option done.0'] },
    { change: { done: 'p1' }, issues: ['type done'] },
    { change: { done: [{ id: 'p1', on: at(88) }] }, issues: ['future-date done.0.on'] },
    { change: { fetuses: 0 }, issues: ['out-of-range fetuses'] },
    { change: { level: 'purple' }, issues: ['unknown-option level'] },
    { change: { purple: 'yes', rhNegative: 1 }, issues: ['type purple', 'type rhNegative'] },
    { change: { local: {} }, issues: ['type local'] },
    { change: { dating: { dueDate: '2024-10-08' } }, issues: ['conflict dueDate'] },
    { change: { weeks: 12 }, issues: ['unknown-key weeks'] },
  ])('$change: $issues', ({ change, issues }) => {
    expect(codes(() => visitPlan({ ...good, ...change } as unknown as VisitPlanInput))).toEqual(issues);
  });

  test('no input at all', () => {
    expect(codes(() => visitPlan(undefined as unknown as VisitPlanInput))).toEqual(['type ']);
  });

  test('both ends of the possible ages are planned', () => {
    for (const age of [0, 308]) expect(visitPlan({ ...good, on: at(age) }).gestationalAgeDays).toBe(age);
  });
});

describe('laws', () => {
  const ages = fc.integer({ min: 0, max: 308 });
  const schedule = fc.constantFrom<ScheduleId>(...scheduleIds);
  const idsOf = (of: ScheduleId) => schedules.find(({ id }) => id === of)?.visits.map(({ id }) => id as string) ?? [];

  test('the windows of every schedule are the same weeks whatever the due date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 40000 }), schedule, ages, (day, of, age) => {
        const due = fromDayNumber(day);
        const plan = visitPlan({ on: addDays(due, age - 280), schedule: of, dueDate: due, done: [] });
        for (const { weeks, opensOn, closesOn } of [...plan.visits, ...plan.items]) {
          expect(daysBetween(addDays(due, -280), opensOn ?? '')).toBe(parseWeeks(weeks?.from ?? ''));
          expect(daysBetween(addDays(due, -280), closesOn ?? '')).toBe(parseWeeks(weeks?.to ?? ''));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('days pass and no window comes back: upcoming, due, then closed', () => {
    const rank = { upcoming: 0, due: 1, overdue: 2, past: 2, missed: 3, done: 9, 'not-needed': 9 } as const;
    fc.assert(
      fc.property(schedule, ages, ages, fc.boolean(), (of, a, b, recorded) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((age) =>
          visitPlan({ on: at(age), schedule: of, dueDate, ...(recorded ? { done: [] } : {}) }),
        );
        const after = [...(later?.visits ?? []), ...(later?.items ?? [])];
        for (const [index, { state }] of [...(earlier?.visits ?? []), ...(earlier?.items ?? [])].entries()) {
          expect(rank[after[index]?.state ?? 'done']).toBeGreaterThanOrEqual(rank[state]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('ticking one thing changes nothing else but what its visit brings and the first visit of a late start', () => {
    const guideline = 'cn-guideline-2018';
    const all = [...idsOf(guideline), ...visitItems.map(({ id }) => (id === 'nst-weekly' ? 'nst-weekly@v7' : id))];
    fc.assert(
      fc.property(ages, fc.subarray(all), fc.constantFrom(...all), (age, done, one) => {
        fc.pre(!done.includes(one));
        const [before, after] = [done, [...done, one]].map((list) =>
          visitPlan({ on: at(age), schedule: guideline, dueDate, done: list }),
        );
        const states = new Map([...(after?.visits ?? []), ...(after?.items ?? [])].map(({ id, state }) => [id, state]));
        expect(states.get(one)).toBe('done');
        for (const item of before?.items ?? []) {
          if (item.id !== one && item.visit !== one) expect(states.get(item.id)).toBe(item.state);
        }
        for (const { id, state } of before?.visits ?? [])
          if (id !== one && id !== 'v1') expect(states.get(id)).toBe(state);
      }),
      { numRuns: 150 },
    );
  });

  test('what nobody recorded is never called missed, overdue or done', () => {
    fc.assert(
      fc.property(schedule, ages, (of, age) => {
        const plan = visitPlan({ on: at(age), schedule: of, dueDate });
        const states = new Set([...plan.visits, ...plan.items].map(({ state }) => state));
        for (const state of states) expect(['upcoming', 'due', 'past']).toContain(state);
        expect(plan.missing).toEqual(['done']);
      }),
      { numRuns: 100 },
    );
  });

  test('while the pregnancy goes on nothing is “not needed”, and afterwards nothing before it is due', () => {
    fc.assert(
      fc.property(schedule, ages, fc.integer({ min: 0, max: 60 }), (of, age, days) => {
        const going = visitPlan({ on: at(age), schedule: of, dueDate, done: [] });
        expect([...going.visits, ...going.items].some(({ state }) => state === 'not-needed')).toBe(false);
        const ended = visitPlan({ on: at(age + days), schedule: of, dueDate, done: [], endedOn: at(age) });
        for (const { state } of [...ended.visits.filter(({ weeks }) => weeks !== null), ...ended.items]) {
          expect(['missed', 'not-needed']).toContain(state);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the input is left as it was, and the same question has the same answer', () => {
    const input = { on: at(150), schedule: 'cn-guideline-2018', dueDate, done: [{ id: 'nt', on: at(90) }] } as const;
    const frozen = JSON.stringify(input);
    expect(visitPlan(input)).toEqual(visitPlan(input));
    expect(JSON.stringify(input)).toBe(frozen);
  });

  test('a plan survives JSON', () => {
    const plan = visitPlan({ on: at(150), schedule: 'cn-guideline-2018', dueDate, done: [], level: 'orange' });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
