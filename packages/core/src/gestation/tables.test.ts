import { describe, expect, test } from 'vitest';
import {
  datingMethods,
  datingNotes,
  datingReasons,
  type Evidence,
  formatWeeks,
  type Period,
  parseWeeks,
  periodDefinitions,
  periodsAt,
  postpartumPeriod,
  redatingRule,
} from './index.ts';
import { gestationSources, redatingNotes } from './reference.ts';

const rows: readonly (Evidence & { readonly id: string; readonly zh: string; readonly en: string })[] = [
  ...datingMethods,
  ...periodDefinitions,
  redatingRule,
  ...redatingNotes,
  postpartumPeriod,
];
const tierOf = new Map<string, string | null>(gestationSources.map(({ id, tier }) => [id, tier]));

describe('rows', () => {
  test('have ids of their own', () => {
    for (const ids of [rows, gestationSources, datingReasons, datingNotes].map((list) => list.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s says how well it is known', (_, row) => {
    const tiers = row.sources.map((id) => tierOf.get(id)).filter((tier) => typeof tier === 'string');
    expect(tiers).toHaveLength(row.sources.length);
    expect(row.tier).toBe(tiers.sort()[0] ?? null);
    expect(row.verified).toBe(row.sources.length > 0);
    expect(row.record.length).toBeGreaterThan(0);
    for (const id of row.record) expect(tierOf.has(id)).toBe(true);
    expect(row.zh).toMatch(/\p{Script=Han}/u);
    expect(row.en).not.toMatch(/\p{Script=Han}/u);
  });

  test('that are unverified are exactly these', () => {
    expect(rows.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual([
      'transfer-day-6',
      'ultrasound',
      'known-due-date',
      'crl-range',
    ]);
  });

  test('between them cite every source of the list', () => {
    const cited = new Set(rows.flatMap(({ sources, record }) => [...sources, ...record]));
    expect(gestationSources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
});

/** From, to, and the next from: no gap, no overlap. */
function expectNoGaps(periods: readonly Pick<Period, 'from' | 'to'>[]): void {
  for (const [index, { from, to }] of periods.entries()) {
    expect(formatWeeks(parseWeeks(from))).toBe(from);
    if (to === null) expect(index).toBe(periods.length - 1);
    else expect(parseWeeks(to)).toBeGreaterThanOrEqual(parseWeeks(from));
    const next = periods[index + 1];
    if (next && to !== null) expect(parseWeeks(next.from)).toBe(parseWeeks(to) + 1);
  }
}

test.each(periodDefinitions.map((row) => [row.id, row.periods] as const))(
  '%s has no gap and no overlap',
  (_, periods) => {
    expectNoGaps(periods);
  },
);

test('the redating limits cover every week and only grow', () => {
  expectNoGaps(redatingRule.rows);
  const limits = redatingRule.rows.map(({ moreThanDays }) => moreThanDays);
  expect(limits).toEqual([...limits].sort((a, b) => a - b));
});

test('definitions stand side by side: at 13+0 a woman is in the first trimester and past early registration', () => {
  const named = periodsAt(91).map(({ definition, period }) => [definition.id, period?.id ?? null]);
  expect(Object.fromEntries(named)).toMatchObject({ 'trimester-cn': 'first', 'early-cn-registration': null });
  expect(periodsAt(91, 'early-pregnancy').map(({ period }) => period)).toEqual([null, null, null]);
});

test('words are short, and no reason or note has the same words as another', () => {
  const words = [...datingReasons, ...datingNotes].map(({ zh }) => zh);
  expect(new Set(words).size).toBe(words.length);
  for (const zh of words) expect(zh.length).toBeLessThanOrEqual(40);
});
