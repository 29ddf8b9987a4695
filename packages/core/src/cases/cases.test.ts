import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours } from '../_wall-clock.ts';
import { compareAssessments } from '../compare.ts';
import { InputError } from '../errors.ts';
import { assessRisk } from '../national.ts';
import { levels, rankOf } from '../rules/criterion.ts';
import { managementTable } from '../rules/management.table.ts';
import type { NormRow } from '../rules/norm-row.ts';
import { procedureTable } from '../rules/procedure.table.ts';
import { readings } from '../rules/readings.table.ts';
import { type ReportingRule, reportingTable } from '../rules/reporting.table.ts';
import { sources } from '../sources.ts';
import {
  type AssessmentSummary,
  applyEvent,
  applyEvents,
  type CaseDutyRow,
  type CaseEvent,
  type CaseFile,
  careRoles,
  caseDutyTable,
  caseState,
  destinations,
  dutiesOf,
  eventKinds,
  openCase,
  replay,
  summaryOf,
} from './index.ts';
import { careSources, caseDutyCopies, caseReadings } from './reference.ts';

const start = '2026-01-05T09:00';

function summary(over: Partial<AssessmentSummary> = {}): AssessmentSummary {
  const level = over.level === undefined ? 'orange' : over.level;
  return {
    ruleset: 'cn-2017',
    on: '2026-01-05',
    status: 'complete',
    level,
    couldReach: level ?? 'red',
    planLevel: level,
    infectious: false,
    met: [{ id: 'O1.1' }],
    ...over,
  };
}

const found: CaseEvent = { id: 'found', kind: 'found', at: start, by: 'obstetrician', assessment: summary() };

/** Steps of a random course: hours since the last one, and what is tried. What a case refuses is left out. */
const assessments = fc
  .record({
    level: fc.constantFrom(...levels, null),
    infectious: fc.constantFrom(true, false, null),
  })
  .map((given) => summary(given));
const roles = fc.constantFrom(...careRoles.map(({ id }) => id));
const places = fc.constantFrom(...destinations.map(({ id }) => id));
const usual = fc.oneof(
  fc.record({ kind: fc.constantFrom('treated', 'discharged', 'closed') }),
  fc.record({ kind: fc.constant('reported'), report: fc.constantFrom('grading', 'infection', 'death') }),
  fc.record({ kind: fc.constant('managed'), inCharge: roles }),
  fc.record({ kind: fc.constant('assessed'), assessment: assessments }),
  fc.record({ kind: fc.constant('assessed'), assessment: assessments, lowering: fc.constant('condition-resolved') }),
  fc.record({ kind: fc.constantFrom('referred', 'transferred'), to: places }),
  fc.record({ kind: fc.constant('consulted'), about: fc.constantFrom('joint-plan', 'continuation', 'other') }),
  fc.record({ kind: fc.constant('delivered'), outcome: fc.constantFrom('birth', 'loss') }),
  fc.record({ kind: fc.constant('followed-up'), visit: fc.constantFrom('referral', 'home', 'day-42', 'other') }),
);
const extras = fc.oneof(
  { weight: 60, arbitrary: usual },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('died', 'registered') }) },
);
const tries = fc.array(fc.tuple(fc.integer({ min: -30, max: 400 }), roles, extras), { maxLength: 30, size: 'max' });

const courses = tries.map((steps): CaseFile => {
  let file = openCase(found);
  for (const [place, [hours, by, extra]] of [...registered, ...steps].entries()) {
    const at = addHours(caseState(file).lastAt, hours);
    try {
      file = applyEvent(file, { id: `e${place}`, at, by, ...extra } as unknown as CaseEvent);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return file;
});
const registered = [[1, 'midwife', { kind: 'registered' }]] as const;

const issuesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe('a case is what its events make it', () => {
  test('however they are cut into batches, and however often one comes again', () => {
    fc.assert(
      fc.property(
        courses,
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.array(fc.nat(40), { maxLength: 8 }),
        (file, cuts, again) => {
          const { events } = file;
          const edges = [...new Set([0, ...cuts.filter((cut) => cut < events.length), events.length])].sort(
            (a, b) => a - b,
          );
          let other: CaseFile = { events: [] };
          for (const [place, edge] of edges.entries()) {
            const known = again.filter((one) => one < edge).map((one) => events[one] as CaseEvent);
            other = applyEvents(other, [...known, ...events.slice(edge, edges[place + 1]), ...known]);
          }
          expect(other).toEqual(replay(events));
          expect(caseState(other)).toEqual(caseState(file));
          const now = caseState(file).lastAt;
          expect(dutiesOf(other, { now })).toEqual(dutiesOf(file, { now }));
        },
      ),
    );
  });

  test('and the same after a way through JSON', () => {
    fc.assert(
      fc.property(courses, (file) => {
        expect(replay(JSON.parse(JSON.stringify(file.events)))).toEqual(file);
      }),
    );
  });

  test('an event that is there already gives the very same object back', () => {
    fc.assert(
      fc.property(courses, fc.nat(40), (file, place) => {
        const event = file.events[place % file.events.length] as CaseEvent;
        expect(applyEvent(file, event)).toBe(file);
        const turned = Object.fromEntries(Object.entries(event).reverse()) as unknown as CaseEvent;
        expect(applyEvent(file, turned)).toBe(file);
        const other = { ...event, at: addHours(event.at, 1) };
        expect(issuesOf(() => applyEvent(file, other))).toEqual(['id-conflict']);
      }),
    );
  });

  test('nothing that stood in it is changed or taken out by a later event', () => {
    fc.assert(
      fc.property(courses, fc.nat(40), (file, cut) => {
        const earlier = replay(file.events.slice(0, 1 + (cut % file.events.length)));
        expect(file.events.slice(0, earlier.events.length)).toEqual(earlier.events);
        const [before, after] = [caseState(earlier), caseState(file)];
        expect(after.colors.slice(0, before.colors.length)).toEqual(before.colors);
        for (const [one, at] of Object.entries(before.fiveOnes)) {
          if (at !== null) expect(after.fiveOnes[one as 'found']).toBe(at);
        }
      }),
    );
  });

  test('a list with one illegal event adds nothing', () => {
    const file = openCase(found);
    const good: CaseEvent = { id: 'r', kind: 'registered', at: start, by: 'midwife' };
    expect(issuesOf(() => applyEvents(file, [good, { ...good, id: 'again' }]))).toEqual(['registered-again']);
    expect(file.events).toHaveLength(1);
  });
});

describe('colors', () => {
  test('stand in order of time, and never fall without a physician’s reason', () => {
    fc.assert(
      fc.property(courses, (file) => {
        const { colors } = caseState(file);
        for (const [place, entry] of colors.entries()) {
          const before = colors[place - 1];
          if (before === undefined) continue;
          expect(entry.at >= before.at).toBe(true);
          const place1 = (level: AssessmentSummary['planLevel']) => (level === null ? -1 : rankOf(level));
          const fell =
            place1(entry.assessment.planLevel) < place1(before.assessment.planLevel) ||
            (before.assessment.infectious === true && entry.assessment.infectious !== true);
          if (fell) {
            expect(entry.lowering).toBe('condition-resolved');
            expect(careRoles.some((role) => role.id === entry.by && 'physician' in role)).toBe(true);
          }
        }
      }),
    );
  });

  test('move as two assessments compare', () => {
    const [orange, red] = [{ ageYears: 41 }, { ageYears: 41, eisenmengerSyndrome: true }].map((record) =>
      assessRisk(record, { on: '2026-01-05' }),
    ) as [ReturnType<typeof assessRisk>, ReturnType<typeof assessRisk>];
    const { direction } = compareAssessments(orange, red, { gradedAt: start });
    const file = applyEvent(openCase({ ...found, assessment: orange } as CaseEvent), {
      id: 'a',
      kind: 'assessed',
      at: start,
      by: 'midwife',
      assessment: red,
    });
    expect(caseState(file).colors[1]?.direction).toBe(direction);
    expect(direction).toBe('raised');
  });

  test('a whole assessment leaves none of her facts in the case, and its summary is the same event', () => {
    const assessment = assessRisk({ ageYears: 41 }, { on: '2026-01-05' });
    const whole = openCase({ ...found, assessment } as CaseEvent);
    expect(JSON.stringify(whole)).not.toContain('ageYears');
    expect(applyEvent(whole, { ...found, assessment: summaryOf(assessment) } as CaseEvent)).toBe(whole);
  });
});

describe('duties', () => {
  test('that are overdue stay overdue or are done late, whatever comes and however late it is', () => {
    fc.assert(
      fc.property(courses, fc.nat(40), fc.nat(5000), (file, cut, hours) => {
        const earlier = replay(file.events.slice(0, 1 + (cut % file.events.length)));
        const now = caseState(earlier).lastAt;
        // What happened before that moment may be entered after it; it is left out here.
        const later = replay([...earlier.events, ...file.events.slice(earlier.events.length)]);
        const end = addHours(caseState(later).lastAt, hours);
        const entered = later.events.slice(earlier.events.length);
        if (entered.some(({ at }) => at < now)) return;
        const then = new Map(dutiesOf(later, { now: end }).map(({ id, status }) => [id, status]));
        for (const { id, status } of dutiesOf(earlier, { now })) {
          if (status === 'overdue') expect(['overdue', 'done-late']).toContain(then.get(id));
          if (status === 'done' || status === 'done-late') expect(then.get(id)).toBe(status);
        }
      }),
    );
  });

  test('have ids of their own, a start not after their last moment, and someone responsible', () => {
    fc.assert(
      fc.property(courses, (file) => {
        const duties = dutiesOf(file, { now: caseState(file).lastAt });
        expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
        for (const { startsAt, dueAt, who, status, doneAt } of duties) {
          if (startsAt !== null && dueAt !== null) expect(dueAt > startsAt.slice(0, dueAt.length)).toBe(true);
          expect(who.zh).not.toBe('');
          expect(doneAt !== null).toBe(status === 'done' || status === 'done-late');
        }
      }),
    );
  });

  test('of a red grading are asked for in every case that follows red, until they are done', () => {
    fc.assert(
      fc.property(courses, (file) => {
        const state = caseState(file);
        const rows = dutiesOf(file, { now: state.lastAt }).map(({ row }) => row);
        if (state.planLevel === 'red') expect(rows).toContain('report-red');
        if (state.planLevel === 'orange') expect(rows).toContain('report-orange');
        if (state.infectious === true) expect(rows).toContain('report-infection');
        if (state.deliveredAt !== null) expect(rows).toEqual(expect.arrayContaining(['home-visit', 'day-42-check']));
        if (state.diedAt !== null) expect(rows).toContain('report-death');
      }),
    );
  });

  test('are asked at a moment not before the newest event', () => {
    const file = openCase(found);
    expect(issuesOf(() => dutiesOf(file, { now: '2026-01-05T08:59' }))).toEqual(['time-order']);
    expect(issuesOf(() => dutiesOf(file, { now: 'now' }))).toEqual(['date-time']);
    expect(issuesOf(() => dutiesOf({ events: [] }, { now: start }))).toEqual(['not-opened']);
  });
});

describe('the table of duties', () => {
  const rows: readonly CaseDutyRow[] = caseDutyTable;
  const norm: readonly (NormRow & Partial<Pick<ReportingRule, 'within' | 'to'>>)[] = [
    ...managementTable,
    ...reportingTable,
    ...procedureTable,
  ];
  const resting = rows.flatMap((row) => {
    const rule = norm.find(({ id }) => id === row.rests);
    return rule ? [[row.id, row, rule] as const] : [];
  });

  test.each(resting)('%s has clause, evidence, copies, readings and time of the row it rests on', (id, row, rule) => {
    expect(row).toMatchObject({ clause: rule.clause, evidence: rule.evidence });
    expect(caseDutyCopies[id as 'manage']).toEqual(rule.copies);
    expect(row.readings ?? []).toEqual(expect.arrayContaining([...(rule.readings ?? [])]));
    if (rule.within) {
      const hours = rule.within.value * (rule.within.unit === 'd' ? 24 : 1);
      expect(row.within).toEqual({ value: hours, unit: 'h' });
      expect(row.to).toEqual(rule.to);
    }
  });

  test('rests on the norm, but for the plan’s five “ones” and the referral of the basic services', () => {
    expect(rows.filter(({ id }) => !resting.some(([one]) => one === id)).map(({ id, rests }) => [id, rests])).toEqual([
      ['register', '四(二)3'],
      ['manage', '四(二)3'],
      ['treat', '四(二)3'],
      ['referral-outcome', 'BP2'],
    ]);
  });

  test('names kinds, keys and values that events have, and copies and readings that exist', () => {
    const copies = [...sources, ...careSources].map(({ id }) => id as string);
    const known = [...readings, ...caseReadings].map(({ id }) => id as string);
    for (const { id, done, starts, readings: taken = [] } of rows) {
      for (const { kind, key, values = [] } of done) {
        const event = eventKinds.find((one) => one.id === kind);
        expect(event).toBeDefined();
        if (key === undefined || event === undefined || !('keys' in event)) continue;
        const choices = (event.keys as Readonly<Record<string, unknown>>)[key];
        const roleIds = careRoles.map((role) => role.id as string);
        expect(choices === 'role' ? roleIds : choices).toEqual(expect.arrayContaining([...values]));
      }
      expect(starts === 'grading' || eventKinds.some((one) => one.id === starts)).toBe(true);
      expect(copies).toEqual(expect.arrayContaining([...caseDutyCopies[id as 'manage']]));
      expect(known).toEqual(expect.arrayContaining([...taken]));
    }
  });

  test('says each thing in both languages', () => {
    for (const { zh, en } of [...rows, ...eventKinds, ...careRoles, ...destinations, ...caseReadings]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
test('the random courses above reach every kind of event and every status of a duty', () => {
  const reached = new Set<string>();
  for (const file of fc.sample(courses, { numRuns: 400, seed: 7 })) {
    const state = caseState(file);
    for (const { kind } of file.events) reached.add(kind);
    for (const { status } of dutiesOf(file, { now: state.lastAt })) reached.add(status);
  }
  expect([...reached].sort()).toEqual(
    [...eventKinds.map(({ id }) => id), 'due', 'overdue', 'done', 'done-late', 'lapsed', 'undone'].sort(),
  );
});
