import { describe, expect, test } from 'vitest';
import { formatWeeks, parseWeeks } from '../gestation/index.ts';
import { managementTable } from '../rules/management.table.ts';
import { selfCheckRecords, selfCheckSources } from '../self-check/sources.table.ts';
import {
  afterBirthVisits,
  gradeVisits,
  guidelineItems,
  indicatedItems,
  lateWeeks,
  type Schedule,
  type ScheduleItem,
  schedules,
  type VisitEvidence,
  visitItems,
  visitLines,
} from './index.ts';
import { gradeVisitWords, itemPurposes, recordOf, visitFacts, visitNames, wordsOf } from './words.ts';

const all: readonly Schedule[] = schedules;
const items: readonly ScheduleItem[] = visitItems;
const lines = [...Object.values(visitLines), ...Object.values(lateWeeks)];
const rows: readonly (VisitEvidence & { readonly id: string })[] = [...all, ...items, ...afterBirthVisits, ...lines];
const visits = all.flatMap((schedule) => schedule.visits);

/** Rows whose listed sources were looked at and do not carry them, as the reference marks them. */
const listedButNotSeen = ['chorionicity'];

describe('rows', () => {
  test('have ids of their own across all tables, none with the sign of a weekly item', () => {
    const ids = [...rows, ...visits].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s says how well it is known', (id, row) => {
    const tiers = row.sources.map((source) => selfCheckSources.find((one) => one.id === source)?.tier);
    expect(tiers).not.toContain(undefined);
    if (row.verified) expect(row.tier).toBe([...tiers].sort()[0]);
    else expect(row.tier).toBeNull();
    expect(row.verified).toBe(row.sources.length > 0 && !listedButNotSeen.includes(id));
    const { record } = recordOf(id);
    expect(record.length).toBeGreaterThan(0);
    for (const document of record) expect(selfCheckRecords.map((one) => one.id)).toContain(document);
  });

  test('that were not seen are exactly these', () => {
    expect(rows.filter(({ verified }) => !verified).map(({ id }) => id)).toEqual([
      ...['chorionicity', 'thyroid-others', 'blood-urine-v4', 'blood-urine-v5', 'urine-v6', 'cervix'],
      ...['rh-antibodies', 'amniocentesis', 'cervical-length', 'liver-bile-acids'],
      ...['unknown-weeks', 'dates-conflict', 'dates-uncertain', 'more-visits', 'multiple-37', 'postterm-42'],
    ]);
  });

  test.each([...rows.map(({ id }) => id), ...visits.map(({ id }) => id)])('%s has words in both languages', (id) => {
    const words = wordsOf(id);
    const texts = [words, words?.why].filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(en).not.toBe('');
    }
  });

  test('every item says what it is for, and nothing that must not be claimed', () => {
    expect(Object.keys(itemPurposes).sort()).toEqual(items.map(({ id }) => id).sort());
    const words = [...rows, ...visits].flatMap(({ id }) => [wordsOf(id)?.zh, wordsOf(id)?.why?.zh]);
    expect(
      words.filter((text) => text && /免费|医保|费用|男孩|女孩|性别|正常就|没事|放心|低风险|必须/.test(text)),
    ).toEqual([]);
  });
});

describe('windows', () => {
  test.each(all.map((schedule) => [schedule.id, schedule] as const))(
    'of %s are in order and do not overlap',
    (_, schedule) => {
      let last = -1;
      for (const { from, to } of schedule.visits) {
        expect(formatWeeks(parseWeeks(from))).toBe(from);
        expect(formatWeeks(parseWeeks(to))).toBe(to);
        expect(parseWeeks(from)).toBeGreaterThan(last);
        expect(parseWeeks(to)).toBeGreaterThanOrEqual(parseWeeks(from));
        last = parseWeeks(to);
      }
    },
  );

  test('of the guideline leave no day from 6+0 to 41+6 without a visit', () => {
    const guideline = all.find(({ id }) => id === 'cn-guideline-2018');
    const days = guideline?.visits.flatMap(({ from, to }) => [parseWeeks(from), parseWeeks(to)]) ?? [];
    for (let i = 1; i < days.length - 1; i += 2) expect(days[i + 1]).toBe((days[i] ?? 0) + 1);
    expect([days[0], days.at(-1)]).toEqual([42, 293]);
  });

  test('as printed agree with the days: every number printed is the week a window begins or ends in', () => {
    for (const { id, from, to } of visits) {
      const printed = visitNames[id as keyof typeof visitNames].printed.match(/\d+/g)?.map(Number) ?? [];
      const weeks = [parseWeeks(from), parseWeeks(to)].map((days) => Math.floor(days / 7));
      if (/^v([789]|1[01])$/.test(id)) expect(printed).toEqual([37, 41]);
      else if (id === 'p1') expect([printed, weeks]).toEqual([[13], [0, 12]]);
      else
        for (const week of printed.filter((number) => number > 6 || id === 'v1')) expect([...weeks, 6]).toContain(week);
    }
  });

  test('of items belong to a visit of the guideline', () => {
    const ids = all.find(({ id }) => id === 'cn-guideline-2018')?.visits.map(({ id }) => id);
    expect(items.filter(({ visit }) => !ids?.includes(visit))).toEqual([]);
  });

  test('of items: those for everyone have no reason only a doctor knows, the others have one', () => {
    const general: readonly ScheduleItem[] = guidelineItems;
    const indicated: readonly ScheduleItem[] = indicatedItems;
    expect(general.filter(({ only }) => only === 'doctor' || only === 'rh-negative')).toEqual([]);
    expect(indicated.filter(({ only }) => only !== 'doctor' && only !== 'rh-negative')).toEqual([]);
  });
});

test('what the norm says of visits by color is said in the words of the management table', () => {
  for (const { id, grades, evidence } of gradeVisits) {
    const row = managementTable.find((clause) => clause.id === id);
    const { zh, en, clause } = gradeVisitWords[id];
    expect(row).toMatchObject({ zh, en, clause, grades: [...grades], evidence });
  }
  const ids = managementTable.filter(({ topic }) => topic === 'visits').map(({ id }) => id);
  expect(gradeVisits.map(({ id }) => id)).toEqual(ids);
});

test('facts beside a plan were seen, in sources that exist', () => {
  for (const { sources, record, verified, tier, text } of visitFacts) {
    const tiers = sources.map((source) => selfCheckSources.find(({ id }) => id === source)?.tier);
    expect([...tiers].sort()[0]).toBe(tier);
    expect(verified).toBe(true);
    for (const document of record) expect(selfCheckRecords.map(({ id }) => id)).toContain(document);
    expect(text.en).not.toMatch(/\p{Script=Han}/u);
  }
});

test('a weekly item has the words of its row, and a local visit has none here', () => {
  expect(wordsOf('nst-weekly@v9')?.zh).toBe(wordsOf('nst-weekly')?.zh);
  expect(wordsOf('district-rule.1')).toBeUndefined();
});
