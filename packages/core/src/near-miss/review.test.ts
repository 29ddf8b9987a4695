import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from '../../test/golden/near-miss-review.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import { type ReportingRule, reportingTable } from '../rules/reporting.table.ts';
import {
  type DeathReportInput,
  deathReport,
  deathRules,
  type ReviewEvent,
  reviewIntervals,
  reviewSources,
  reviewStages,
  reviewTimeline,
} from './review.ts';

interface Case {
  readonly title: string;
  readonly call: 'deathReport' | 'reviewTimeline';
  readonly input: never;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly from: string;
}

const golden = cases as unknown as readonly Case[];

function run({ call, input }: Case): unknown {
  if (call === 'deathReport') return deathReport(input);
  const { events, options } = input as { events: readonly ReviewEvent[]; options?: { dueDate: string } };
  const timeline = reviewTimeline(events, options);
  return { ...timeline, intervals: Object.fromEntries(timeline.intervals.map(({ id, ...rest }) => [id, rest])) };
}

describe('golden cases of the review', () => {
  test.each(golden)('$call: $title', (one) => {
    expect(run(one)).toMatchObject(one.expect);
  });

  test('say where the expectation comes from, under a title of their own', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ title }) => title)).size).toBe(golden.length);
  });
});

describe('the tables', () => {
  test('the two days are the row RP8 of the reporting table', () => {
    const row: ReportingRule | undefined = reportingTable.find(({ id }) => id === 'RP8');
    const rule = deathRules.find(({ id }) => id === 'RP8');
    expect(rule).toMatchObject({ zh: row?.zh, en: row?.en, clause: row?.clause, sources: row?.copies });
    expect(row?.within).toEqual({ value: 2, unit: 'd', from: 'death' });
    expect(rule?.withinHours).toBe(48);
  });

  test('cite sources that exist, and say where a rule is only local', () => {
    const known: readonly string[] = reviewSources.map(({ id }) => id);
    for (const row of [...deathRules, ...reviewIntervals]) {
      for (const id of row.sources) expect(known).toContain(id);
      expect(row.verified).toBe(row.sources.length > 0);
    }
    expect(deathRules.filter(({ scope }) => scope === 'local').map(({ id }) => id)).toEqual(['local-24h']);
  });

  test('intervals run between stages that exist, and no delay has a limit that no source gives', () => {
    const stages: readonly string[] = reviewStages.map(({ id }) => id);
    for (const { from, to } of reviewIntervals) expect(stages).toEqual(expect.arrayContaining([from, to]));
    expect(reviewIntervals.filter((row) => 'limit' in row).map(({ id }) => id)).toEqual([
      'decision-to-delivery',
      'discharge-to-visit',
    ]);
    expect(new Set(stages).size).toBe(stages.length);
  });

  test('have words in both languages, and none of blame', () => {
    for (const { zh, en } of [...deathRules, ...reviewIntervals, ...reviewStages]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(`${zh}${en}`).not.toMatch(/责任人|过错|失误|fault|blame|negligen/i);
    }
  });
});

describe('a timeline', () => {
  test('is in order of time, whatever the order of the entries, and keeps codes of places', () => {
    const events: ReviewEvent[] = [
      { stage: 'arrived', at: '2026-03-01T10:00', place: 'B' },
      { stage: 'registered', at: '2025-10-01' },
      { stage: 'visited', at: '2025-11-01' },
      { stage: 'visited', at: '2025-12-01' },
      { stage: 'onset', at: '2026-03-01T08:00' },
    ];
    const { events: ordered } = reviewTimeline(events);
    expect(ordered.map(({ stage }) => stage)).toEqual(['registered', 'visited', 'visited', 'onset', 'arrived']);
    expect(ordered.at(-1)).toEqual({ stage: 'arrived', at: '2026-03-01T10:00', place: 'B', phase: 'emergency' });
    expect(reviewTimeline([...events].reverse())).toEqual(reviewTimeline(events));
  });

  const moments = fc.record({
    stage: fc.constantFrom('graded', 'visited', 'arrived', 'referred', 'left', 'consulted'),
    at: fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }), fc.boolean())
      .map(
        ([day, hour, timed]) =>
          `2026-03-${String(day).padStart(2, '0')}${timed ? `T${String(hour).padStart(2, '0')}:00` : ''}`,
      ),
  }) as fc.Arbitrary<ReviewEvent>;

  test('never has a negative length, and an unknown end never gives one', () => {
    fc.assert(
      fc.property(fc.array(moments, { maxLength: 12 }), fc.boolean(), (events, treated) => {
        const all: ReviewEvent[] = treated ? [...events, { stage: 'treated', at: '2026-03-15T12:00' }] : events;
        for (const { minutes, days, missing, within } of reviewTimeline(all).intervals) {
          expect(minutes === null || minutes >= 0).toBe(true);
          expect(days === null || days >= 0).toBe(true);
          if (missing.length > 0) expect([minutes, days]).toEqual([null, null]);
          if (minutes === null && days === null) expect([null, 'unknown']).toContain(within);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same entries in another order give the same timeline', () => {
    fc.assert(
      fc.property(
        fc
          .array(moments, { maxLength: 8 })
          .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        ([events, shuffled]) => {
          expect(reviewTimeline(shuffled).intervals).toEqual(reviewTimeline(events).intervals);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the clock of the report', () => {
  test('a stricter limit never leaves more time, and the state follows the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 72 * 60 }), fc.integer({ min: 1, max: 48 }), (after, limitHours) => {
        const now = new Date(Date.UTC(2026, 0, 30, 23, 30) + after * 60_000).toISOString().slice(0, 16);
        const report = deathReport({ diedAt: '2026-01-30T23:30', endedOn: 'not-ended', now, limitHours });
        const national = deathReport({ diedAt: '2026-01-30T23:30', endedOn: 'not-ended', now });
        expect(report.state).toBe(after <= limitHours * 60 ? 'due' : 'overdue');
        expect((report.dueAt ?? '') <= (national.dueAt ?? '')).toBe(true);
        expect(report.hoursLeft ?? 0).toBeLessThanOrEqual(national.hoursLeft ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bad input', () => {
  const issuesOf = (call: () => unknown): string[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
      throw error;
    }
    return [];
  };

  test.each([
    { events: 'none', issues: ['type '] },
    { events: [null], issues: ['unknown-option 0.stage', 'date-time 0.at'] },
    { events: [{ stage: 'onset' }], issues: ['date-time 0.at'] },
    { events: [{ stage: 'onset', at: '2026-03-01T24:00' }], issues: ['date-time 0.at'] },
    { events: [{ stage: 'onset', at: '2026-02-29' }], issues: ['date-time 0.at'] },
    { events: [{ stage: 'began', at: '2026-03-01' }], issues: ['unknown-option 0.stage'] },
    {
      events: [
        { stage: 'onset', at: '2026-03-01' },
        { stage: 'onset', at: '2026-03-02' },
      ],
      issues: ['repeated 1.stage'],
    },
    {
      events: [
        { stage: 'onset', at: '2026-03-02' },
        { stage: 'sought', at: '2026-03-01' },
      ],
      issues: ['date-order sought'],
    },
    {
      events: [
        { stage: 'died', at: '2026-03-01' },
        { stage: 'treated', at: '2026-03-02' },
      ],
      issues: ['date-order treated'],
    },
    { events: [{ stage: 'arrived', at: '2026-03-01', place: '张三医院' }], issues: ['place 0.place'] },
  ])('$events: $issues', ({ events, issues }) => {
    expect(issuesOf(() => reviewTimeline(events as unknown as readonly ReviewEvent[]))).toEqual(issues);
  });

  test('a name in the place is not repeated in the message', () => {
    const named = [{ stage: 'arrived', at: '2026-03-01', place: '张三的家' }] as const;
    expect(() => reviewTimeline(named)).toThrow(/^(?!.*张三).*$/s);
  });

  test('a birth in the minutes after a death is possible', () => {
    const both = [
      { stage: 'died', at: '2026-03-01T10:00' },
      { stage: 'delivered', at: '2026-03-01T10:04' },
    ] as const;
    expect(issuesOf(() => reviewTimeline(both))).toEqual([]);
  });

  const good: DeathReportInput = { diedAt: '2026-01-01T08:00', endedOn: 'not-ended', now: '2026-01-01T09:00' };
  test.each([
    { change: { diedAt: undefined }, issues: ['date-time diedAt'] },
    { change: { now: '2026-01-02' }, issues: ['date-time now'] },
    { change: { now: '2026-01-01T07:59' }, issues: ['future-date diedAt'] },
    { change: { reportedAt: '2026-01-01T09:01' }, issues: ['future-date reportedAt'] },
    { change: { reportedAt: '2026-01-01T07:59' }, issues: ['date-order reportedAt'] },
    { change: { endedOn: '2026-01-02' }, issues: ['date-order endedOn'] },
    { change: { endedOn: 'no' }, issues: ['date endedOn'] },
    { change: { limitHours: 49 }, issues: ['out-of-range limitHours'] },
    { change: { limitHours: 0 }, issues: ['out-of-range limitHours'] },
  ])('$change: $issues', ({ change, issues }) => {
    expect(issuesOf(() => deathReport({ ...good, ...change } as unknown as DeathReportInput))).toEqual(issues);
  });
});
