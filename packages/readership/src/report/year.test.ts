import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from '../../test/golden/year.cases.json' with { type: 'json' };
import type { InputError } from '../errors.ts';
import type { DailySum } from '../stores/model.ts';
import { defaultReadingRule, type ReadingRule, readingRules } from '../units/reading-rules.table.ts';
import { parseWorks } from '../works/work.ts';
import { nationalTargets, planTargets } from './plan-targets.table.ts';
import { reportYear } from './year.ts';

interface Case {
  readonly title: string;
  readonly works: readonly unknown[];
  readonly sums: readonly DailySum[];
  readonly year: number;
  readonly on: string;
  readonly rule?: string;
  /** The part of the report the case is about. */
  readonly expect: object;
  readonly from: string;
}

test.each(cases as readonly Case[])('$title', ({ works, sums, year, on, rule: id, expect: part }) => {
  const rule: ReadingRule = readingRules.find((row) => row.id === id) ?? defaultReadingRule;
  expect(reportYear(parseWorks(works), sums, { year, on, rule })).toMatchObject(part);
});

const platform = fc.constantFrom('wechat', 'douyin', 'weibo');
const worksArbitrary = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          title: fc.constant(id),
          form: fc.constantFrom('article', 'drawing', 'video'),
          publishedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'),
          author: fc.constant('产科'),
          reviewer: fc.option(fc.constant('王主任')),
          reviewBy: fc.option(fc.constantFrom('2026-06-29', '2026-06-30')),
          topics: fc.uniqueArray(fc.constantFrom('x', 'y')),
          places: fc.array(fc.record({ platform })),
        }),
      ),
    ),
  )
  .map((records) => parseWorks(records));
const sumsArbitrary = fc.uniqueArray(
  fc.record({
    workId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'gone'),
    platform,
    measure: fc.constant('reported' as const),
    unit: fc.constantFrom('times', 'persons', 'plays', 'displays'),
    day: fc.constantFrom('2025-12-31', '2026-06-30', '2026-07-01'),
    value: fc.option(fc.nat({ max: 30_000 })),
    source: fc.constant('x'),
    revision: fc.constant(1),
  }) as fc.Arbitrary<DailySum>,
  { selector: ({ workId, platform: on, unit, day }) => `${workId} ${on} ${unit} ${day}`, maxLength: 60 },
);

describe('reportYear', () => {
  const on = '2026-06-30';
  test('agrees with counting by hand', () => {
    fc.assert(
      fc.property(worksArbitrary, sumsArbitrary, (works, sums) => {
        const report = reportYear(works, sums, { year: 2026, on });
        // By hand: for each work a number of each platform, the first unit that has one.
        const totals: (number | null)[] = [];
        let open = 0;
        for (const work of works) {
          if (work.publishedOn < '2026-01-01' || work.publishedOn > on) continue;
          let total: number | null = null;
          let missing = false;
          let anywhere = false;
          for (const place of ['wechat', 'douyin', 'weibo']) {
            let here: number | null = null;
            let named = work.places.some((row) => row.platform === place);
            for (const unit of ['displays', 'persons', 'plays', 'times']) {
              let sum: number | null = null;
              for (const row of sums) {
                if (row.workId !== work.id || row.platform !== place || row.unit !== unit || row.day > on) continue;
                named = true;
                if (row.value !== null) sum = (sum ?? 0) + row.value;
              }
              if (sum !== null && unit !== 'displays') here = sum;
            }
            if (!named) continue;
            anywhere = true;
            if (here === null) missing = true;
            else total = (total ?? 0) + here;
          }
          totals.push(total);
          if ((missing || !anywhere) && (total ?? 0) < 10_000) open++;
        }
        const known = totals.filter((total) => total !== null).sort((a, b) => a - b);
        const sum = known.reduce((all, one) => all + one, 0);
        expect(report.works.published).toBe(totals.length);
        expect(report.works.needed).toBe(50 - totals.length);
        expect(report.reads.total).toBe(known.length === 0 ? null : sum);
        expect(report.reads.unknown).toBe(totals.length - known.length);
        expect(report.reads.reached).toBe(known.filter((one) => one >= 10_000).length);
        expect(report.reads.mayReach).toBe(report.reads.reached + open);
        expect(report.reads.meanAtLeast).toBe(known.length === 0 ? null : sum / totals.length);
        const middle = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]] as [
          number,
          number,
        ];
        expect(report.reads.median).toBe(known.length === 0 ? null : (middle[0] + middle[1]) / 2);
      }),
    );
  });

  test('never turns a missing number into 0, and a number put in place of a missing one never lowers anything', () => {
    fc.assert(
      fc.property(worksArbitrary, sumsArbitrary, fc.nat({ max: 30_000 }), (works, sums, value) => {
        const before = reportYear(
          works,
          sums.map((row) => (row.unit === 'times' ? { ...row, value: null } : row)),
          { year: 2026, on },
        );
        const without = reportYear(
          works,
          sums.filter(({ unit }) => unit !== 'times'),
          { year: 2026, on },
        );
        // An empty cell adds its platform to the ones that are missing, and no read at all.
        expect(before.reads.total).toBe(without.reads.total);
        const blank = works.flatMap(({ id }) => [
          {
            workId: id,
            platform: 'other',
            measure: 'reported',
            unit: 'times',
            day: on,
            value: null,
            source: 'x',
            revision: 1,
          } as DailySum,
        ]);
        const filled = blank.map((row) => ({ ...row, value }));
        const [empty, full] = [blank, filled].map(
          (more) => reportYear(works, [...sums, ...more], { year: 2026, on }).reads,
        );
        expect(full?.total ?? 0).toBeGreaterThanOrEqual(empty?.total ?? 0);
        expect(full?.reached).toBeGreaterThanOrEqual(empty?.reached ?? 0);
        expect(full?.shareAtMost ?? 0).toBeLessThanOrEqual(empty?.shareAtMost ?? 1);
      }),
    );
  });

  test('is plain data: it comes back from JSON as it was', () => {
    fc.assert(
      fc.property(worksArbitrary, sumsArbitrary, (works, sums) => {
        const report = reportYear(works, sums, { year: 2026, on });
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });

  test('groups hold every work: forms add up, platforms add up to the total', () => {
    fc.assert(
      fc.property(worksArbitrary, sumsArbitrary, (works, sums) => {
        const { byForm, byPlatform, reads } = reportYear(works, sums, { year: 2026, on });
        const add = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);
        expect(add(byForm.map(({ summary }) => summary.works))).toBe(reads.works);
        expect(add(byForm.map(({ summary }) => summary.total))).toBe(reads.total ?? 0);
        expect(add(byPlatform.map(({ summary }) => summary.total))).toBe(reads.total ?? 0);
      }),
    );
  });

  test('lists works without a reviewer and works whose review is over, from the day after', () => {
    const work = { form: 'article', publishedOn: '2026-01-01', author: '产科' };
    const works = parseWorks([
      { ...work, id: 'a', title: 'a', reviewer: null },
      { ...work, id: 'b', title: 'b', reviewer: '王主任', reviewBy: '2026-06-29' },
      { ...work, id: 'c', title: 'c', reviewer: '王主任', reviewBy: '2026-06-30' },
      { ...work, id: 'd', title: 'd', reviewer: '王主任' },
    ]);
    expect(reportYear(works, [], { year: 2026, on }).pastReview.map(({ id, reason }) => [id, reason])).toEqual([
      ['a', 'no-reviewer'],
      ['b', 'review-over'],
    ]);
  });

  test.each([
    { options: { year: 2026, on: '2026-02-30' }, code: 'date' },
    { options: { year: 26, on: 'soon' }, code: 'date year' },
    { options: { year: 26, on }, code: 'year' },
    { options: { year: 2026.5, on }, code: 'year' },
  ])('refuses $options', ({ options, code }) => {
    try {
      reportYear([], [], options);
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).issues.map((issue) => issue.code).join(' ')).toBe(code);
    }
  });
});

test('the targets are the two numbers of the clause, with the words they were read in', () => {
  expect(nationalTargets).toEqual({ works: 50, meanReads: 10_000 });
  expect(planTargets.map(({ quote }) => quote)).toEqual([
    expect.stringContaining('不少于50篇'),
    expect.stringContaining('1万'),
  ]);
});

test('no rule counts displays, and every rule says so in words of its own', () => {
  for (const { prefer, statement } of readingRules as readonly ReadingRule[]) {
    expect(prefer).not.toContain('displays');
    expect(prefer.length).toBeGreaterThan(0);
    expect(statement.zh).not.toBe('');
  }
  expect(new Set(readingRules.map(({ statement }) => statement.zh)).size).toBe(readingRules.length);
});
