import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../errors.ts';
import {
  type DutyRow,
  type InfectiousRecord,
  infectiousDuties,
  infectiousFacts,
  infectiousSources,
  planInfectious,
} from './index.ts';

interface Case {
  readonly title: string;
  readonly record: InfectiousRecord;
  /** Status by duty; a question mark says that it is undecided, null that it is not in the plan. */
  readonly expect: Readonly<Record<string, string | null>>;
  readonly from: string;
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('../../test/golden/infectious.cases.json', import.meta.url), 'utf8'),
);
const rows: readonly DutyRow[] = infectiousDuties;

/** Status of every duty of a plan, undecided ones with a question mark. */
function statuses(record: InfectiousRecord): Record<string, string> {
  const { duties, undecided } = planInfectious(record);
  return Object.fromEntries([
    ...duties.map((duty) => [duty.id, duty.status]),
    ...undecided.map((duty) => [duty.id, `${duty.status}?`]),
  ]);
}

const result = fc.option(fc.constantFrom('not-done' as const, 'negative' as const, 'positive' as const), {
  nil: undefined,
});
const screened = fc.option(
  fc.constantFrom('not-done' as const, 'negative' as const, 'screen-positive' as const, 'positive' as const),
  { nil: undefined },
);
const tests = fc.record({ hiv: screened, syphilis: screened, hepatitisB: result });
const records = fc.oneof(
  fc.record({
    stage: fc.constantFrom('pregnancy' as const, 'labor' as const),
    gestationalAgeDays: fc.option(fc.integer({ min: 0, max: 308 }), { nil: undefined }),
    tests,
    hbvDnaIuPerMl: fc.option(fc.constantFrom(0, 200_000, 200_001), { nil: undefined }),
    hbeAgPositive: fc.option(fc.boolean(), { nil: undefined }),
  }),
  fc.record({
    stage: fc.constant('after-birth' as const),
    tests,
    child: fc.record({
      bornOn: fc.constant('2026-01-10'),
      on: fc.constantFrom('2026-01-10', '2026-01-12', '2026-03-01', '2027-09-01'),
    }),
  }),
) as fc.Arbitrary<InfectiousRecord>;

describe('golden cases', () => {
  test.each(cases)('$title', ({ record, expect: expected }) => {
    const plan = statuses(record);
    for (const [id, status] of Object.entries(expected)) {
      expect(
        rows.some((row) => row.id === id),
        id,
      ).toBe(true);
      expect([id, plan[id] ?? null]).toEqual([id, status]);
    }
  });

  test('every duty is due in one of them', () => {
    const due = cases.flatMap((row) => Object.entries(row.expect).filter(([, status]) => status === 'due'));
    expect(new Set(due.map(([id]) => id))).toEqual(new Set(rows.map((row) => row.id)));
  });

  test('a child of a mother tested negative three times has its three vaccines and nothing else', () => {
    const record = {
      stage: 'after-birth',
      tests: { hiv: 'negative', syphilis: 'negative', hepatitisB: 'negative' },
      child: { bornOn: '2026-01-10', on: '2026-01-10', ageHours: 2 },
    } as const;
    expect(statuses(record)).toEqual({
      'hepatitis-b.child.vaccine-1': 'due',
      'hepatitis-b.child.vaccine-2': 'upcoming',
      'hepatitis-b.child.vaccine-3': 'upcoming',
      'hiv.test': 'done',
      'syphilis.test': 'done',
      'hepatitis-b.test': 'done',
    });
  });
});

describe('laws', () => {
  test('forgetting a result never drops a duty that applied, except that of knowing it', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('hiv', 'syphilis', 'hepatitisB'), (record, field) => {
        const before = statuses(record);
        const after = statuses({ ...record, tests: { ...record.tests, [field]: undefined } } as InfectiousRecord);
        for (const id of Object.keys(before)) {
          // A confirmation belongs to a positive screen: once that is forgotten, the first test is what is due.
          if (!id.endsWith('.confirm')) expect(Object.keys(after), id).toContain(id);
        }
        expect(planInfectious({ ...record, tests: {} }).missing).toContain(`tests.${field}`);
      }),
    );
  });

  test('an untested woman always has her three tests due or overdue', () => {
    fc.assert(
      fc.property(records, (record) => {
        const plan = statuses({ ...record, tests: {} });
        for (const id of ['hiv.test', 'syphilis.test', 'hepatitis-b.test'])
          expect(['due', 'overdue']).toContain(plan[id]);
      }),
    );
  });

  test('time only moves a duty forward: upcoming, due, overdue', () => {
    const order = ['upcoming', 'due', 'overdue'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 307 }), fc.integer({ min: 1, max: 60 }), (days, later) => {
        const at = (gestationalAgeDays: number) =>
          statuses({ stage: 'pregnancy', gestationalAgeDays, tests: { hepatitisB: 'positive' }, hbeAgPositive: true });
        const [now, then] = [at(days), at(Math.min(308, days + later))];
        for (const [id, status] of Object.entries(now)) {
          if (status === 'done') continue;
          expect(order.indexOf(then[id]?.replace('?', '') ?? '')).toBeGreaterThanOrEqual(
            order.indexOf(status.replace('?', '')),
          );
        }
      }),
    );
  });

  test('a plan is sorted overdue, due, upcoming, done', () => {
    const order = ['overdue', 'due', 'upcoming', 'done'];
    fc.assert(
      fc.property(records, (record) => {
        const ranks = planInfectious(record).duties.map((duty) => order.indexOf(duty.status));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});

describe('missing', () => {
  test('weeks, results, virus load and hours are asked for where they decide', () => {
    expect(planInfectious({ stage: 'pregnancy' }).missing).toEqual([
      'gestationalAgeDays',
      'tests.hiv',
      'tests.syphilis',
      'tests.hepatitisB',
      'hbvDnaIuPerMl',
      'hbeAgPositive',
    ]);
    const child = { bornOn: '2026-01-10', on: '2026-01-10' };
    const positive = { hiv: 'negative', syphilis: 'negative', hepatitisB: 'positive' } as const;
    expect(planInfectious({ stage: 'after-birth', tests: positive, child }).missing).toEqual(['child.ageHours']);
    const done = { hiv: 'negative', syphilis: 'negative', hepatitisB: 'negative' } as const;
    expect(planInfectious({ stage: 'pregnancy', gestationalAgeDays: 100, tests: done }).missing).toEqual([]);
  });
});

describe('input errors', () => {
  test.each([
    { title: 'a stage that is not one', record: { stage: 'newborn' }, path: 'stage' },
    {
      title: 'weeks typed as days past 44',
      record: { stage: 'pregnancy', gestationalAgeDays: 309 },
      path: 'gestationalAgeDays',
    },
    { title: 'half a day', record: { stage: 'pregnancy', gestationalAgeDays: 1.5 }, path: 'gestationalAgeDays' },
    { title: 'a result in words', record: { stage: 'labor', tests: { hiv: '阳性' } }, path: 'tests.hiv' },
    {
      title: 'HBsAg that waits for a confirmation',
      record: { stage: 'labor', tests: { hepatitisB: 'screen-positive' } },
      path: 'tests.hepatitisB',
    },
    { title: 'a virus load below 0', record: { stage: 'labor', hbvDnaIuPerMl: -1 }, path: 'hbvDnaIuPerMl' },
    {
      title: 'a child before birth',
      record: { stage: 'labor', child: { bornOn: '2026-01-10', on: '2026-01-10' } },
      path: 'child',
    },
    {
      title: 'a day that does not exist',
      record: { stage: 'after-birth', child: { bornOn: '2026-02-30', on: '2026-03-01' } },
      path: 'child.bornOn',
    },
    {
      title: 'a day before birth',
      record: { stage: 'after-birth', child: { bornOn: '2026-01-10', on: '2026-01-09' } },
      path: 'child.on',
    },
    {
      title: 'hours that do not fit the days',
      record: { stage: 'after-birth', child: { bornOn: '2026-01-10', on: '2026-01-10', ageHours: 25 } },
      path: 'child.ageHours',
    },
    { title: 'a duty that is not one', record: { stage: 'labor', done: ['hiv.cure'] }, path: 'done' },
  ])('$title', ({ record, path }) => {
    try {
      planInfectious(record as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues.map((issue) => issue.path.join('.'))).toContain(path);
    }
  });
});

describe('tables', () => {
  const known = new Map<string, string | null>(infectiousSources.map((source) => [source.id, source.tier]));

  test('every source and record is in the table of sources, and the tier is the best of the sources', () => {
    for (const row of [...infectiousDuties, ...infectiousFacts]) {
      for (const id of [...row.sources, ...row.record]) expect(known.has(id), id).toBe(true);
      const best = row.sources.map((id) => known.get(id) ?? 'Z').sort()[0] ?? null;
      expect([row.id, row.tier]).toEqual([row.id, row.verified ? best : null]);
      expect(row.record.length).toBeGreaterThan(0);
    }
    for (const source of infectiousSources) {
      const used = [...infectiousDuties, ...infectiousFacts].some((row) =>
        [...row.sources, ...row.record].includes(source.id as never),
      );
      expect([source.id, used]).toEqual([source.id, true]);
    }
  });

  test('no duty names a dose, and none tells her to stop', () => {
    for (const { text } of infectiousDuties) {
      expect(text.zh).not.toMatch(/\d\s*(毫克|mg|单位|万单位)/);
      expect(text.zh.replaceAll('不要自己停', '')).not.toContain('停');
    }
  });

  test('ids name their infection and are unique', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) expect(row.id.startsWith(`${row.infection}.`)).toBe(true);
  });
});
