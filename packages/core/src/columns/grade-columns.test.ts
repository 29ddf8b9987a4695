import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askedAndAbsent } from '../../test/_cases.ts';
import { overlayArbitrary } from '../../test/_overlays.ts';
import { facts, recordArbitrary, runs, today } from '../../test/_records.ts';
import { InputError, type Issue } from '../errors.ts';
import type { FactId } from '../facts/facts.table.ts';
import { assessRisk } from '../index.ts';
import type { RiskRecord } from '../record.ts';
import type { Level } from '../rules/criterion.ts';
import type { Overlay } from '../rules/overlay.ts';
import { zhejiang2018 } from '../rules/overlays/zhejiang-2018.overlay.ts';
import type { Columns } from './columns.ts';
import { gradeColumns } from './grade-columns.ts';

vi.setConfig({ testTimeout: 60_000 });

const numbers: readonly (Level | null)[] = [null, 'green', 'yellow', 'orange', 'red'];

interface Layout {
  /** Bytes that stand before the first woman in each byte column, so that it starts at an odd address. */
  readonly shift: number;
  /** Facts that get no column although somebody may have them asked: their values are taken from the records. */
  readonly without: readonly FactId[];
  /** Write numbers that always apply as plain arrays. */
  readonly plain: boolean;
}

/** Columns of a batch of records, with the days left out: those cannot stand in a column. */
function columnsOf(records: readonly RiskRecord[], { shift, without, plain }: Layout): Columns {
  const columns: Record<string, Columns[FactId]> = {};
  for (const { id, kind } of facts) {
    if (kind === 'date' || without.includes(id as FactId)) continue;
    const values = records.map((record) => record[id as FactId]);
    if (values.every((value) => value === undefined)) continue;
    if (kind === 'boolean') {
      const bytes = new Uint8Array(new ArrayBuffer(records.length + shift), shift);
      columns[id] = bytes;
      for (const [i, value] of values.entries()) bytes[i] = value === undefined ? 2 : value ? 1 : 0;
      continue;
    }
    const column = Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN));
    const notApplicable = new Uint8Array(new ArrayBuffer(records.length + shift), shift);
    for (const [i, value] of values.entries()) if (value === 'not-applicable') notApplicable[i] = 1;
    columns[id] = plain && !notApplicable.includes(1) ? column : { values: column, notApplicable };
  }
  return columns as Columns;
}

const noDays = recordArbitrary.map(({ birthDate, lastMenstrualPeriod, dueDate, ...record }) => record as RiskRecord);
const layout = fc.record({
  shift: fc.integer({ min: 0, max: 3 }),
  without: fc.subarray(['bmi', 'creatinineTimesUln', 'prePregnancyWeightKg'] as FactId[]),
  plain: fc.boolean(),
});

/** A row of our own that can be purple and open at once with the form's. */
const secondMark: Overlay = {
  ...zhejiang2018,
  id: 'second-mark',
  grading: [
    {
      do: 'add',
      row: {
        id: 'X.mark',
        grade: 'purple',
        zh: '结核病史',
        en: 'Earlier tuberculosis',
        when: { all: [{ fact: 'cough' }, { fact: 'hemoptysis' }] },
        evidence: 'regional',
        clause: '1',
      },
    },
  ],
};

describe.each([
  { place: 'the national rules', overlays: [] },
  { place: 'Zhejiang', overlays: [zhejiang2018] },
  { place: 'an overlay with a second purple row', overlays: [secondMark] },
])('gradeColumns under $place', ({ overlays }) => {
  test('gives every woman what assessRisk gives her', () => {
    fc.assert(
      fc.property(fc.array(noDays, { maxLength: 70 }), layout, (whole, how) => {
        const records = whole.map((record) => {
          return Object.fromEntries(Object.entries(record).filter(([id]) => !how.without.includes(id as FactId)));
        }) as RiskRecord[];
        const graded = gradeColumns(columnsOf(records, how), { on: today, overlays });
        const expected = records.map((record) => {
          const { level, couldReach, infectious } = assessRisk(record, { on: today, overlays });
          return [level, couldReach, infectious];
        });
        const size = Object.keys(columnsOf(records, how)).length === 0 ? 0 : records.length;
        const got = Array.from({ length: graded.level.length }, (_, i) => [
          numbers[graded.level[i] as number],
          numbers[graded.couldReach[i] as number],
          [false, true, null][graded.infectious[i] as number],
        ]);
        expect(got).toEqual(expected.slice(0, size));
      }),
      runs(60),
    );
  });
});

test('gradeColumns agrees with assessRisk under random overlays', () => {
  fc.assert(
    fc.property(overlayArbitrary, fc.array(noDays, { minLength: 1, maxLength: 8 }), (overlay, records) => {
      const columns = columnsOf(records, { shift: 1, without: [], plain: true });
      fc.pre(Object.keys(columns).length > 0);
      const graded = gradeColumns(columns, { on: today, overlays: [overlay] });
      for (const [i, record] of records.entries()) {
        const { level, couldReach, infectious } = assessRisk(record, { on: today, overlays: [overlay] });
        const got = [graded.level[i], graded.couldReach[i], graded.infectious[i]].map(Number);
        expect(got).toEqual([
          numbers.indexOf(level),
          numbers.indexOf(couldReach),
          [false, true, null].indexOf(infectious),
        ]);
      }
    }),
    runs(60),
  );
});

describe('gradeColumns', () => {
  test.each([1, 31, 32, 33, 64, 1023, 1024, 1025, 2047, 2048, 2049, 4099])('grades %i women, each her own', (size) => {
    const ages = Float64Array.from({ length: size }, (_, i) => 30 + (i % 13));
    const { level, couldReach, infectious } = gradeColumns({ ageYears: ages }, { on: today });
    expect([...level]).toEqual([...ages].map((age) => (age >= 40 ? 3 : age >= 35 ? 2 : 0)));
    expect([couldReach.length, infectious.length]).toEqual([size, size]);
    expect(couldReach.every((reach) => reach === 4)).toBe(true);
    expect(infectious.every((mark) => mark === 2)).toBe(true);
  });

  test('no columns are no women', () => {
    expect(gradeColumns({}, { on: today })).toEqual({
      level: new Uint8Array(0),
      couldReach: new Uint8Array(0),
      infectious: new Uint8Array(0),
    });
  });

  test('keeps green back while a purple row is open beside one that is met', () => {
    const record = { ...askedAndAbsent, tuberculosis: true, hemoptysis: true, cough: null } as RiskRecord;
    const known = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as RiskRecord;
    const columns = columnsOf([known], { shift: 0, without: [], plain: false });
    const { level, infectious } = gradeColumns(columns, { on: today, overlays: [secondMark] });
    expect(assessRisk(record, { on: today, overlays: [secondMark] })).toMatchObject({ level: null, infectious: true });
    expect([level[0], infectious[0]]).toEqual([0, 1]);
  });

  test('takes a creatinine that does not apply for a ratio that does not, without a column for the limit', () => {
    const { creatinineTimesUln: _, ...record } = { ...askedAndAbsent, creatinineUmolPerL: 'not-applicable' } as const;
    const columns = columnsOf([record], { shift: 0, without: [], plain: false });
    expect(assessRisk(record, { on: today }).level).toBe('green');
    expect(gradeColumns(columns, { on: today }).level[0]).toBe(1);
  });

  test('does not write into the columns it is given', () => {
    const columns = { chronicKidneyDisease: Uint8Array.of(1, 0, 2), kidneyDisease: Uint8Array.of(0, 2, 2) };
    gradeColumns(columns, { on: today });
    expect(columns).toEqual({ chronicKidneyDisease: Uint8Array.of(1, 0, 2), kidneyDisease: Uint8Array.of(0, 2, 2) });
  });

  test('fills a derived number for the women whose own is missing', () => {
    const columns = {
      bmi: Float64Array.of(Number.NaN, 22, Number.NaN),
      prePregnancyWeightKg: Float64Array.of(80, 80, Number.NaN),
      heightCm: Float64Array.of(160, 160, 160),
    };
    // 80 / 1.6^2 = 31.25; the recorded 22 is kept; nothing is known of the third
    expect([...gradeColumns(columns, { on: today }).level]).toEqual([3, 0, 0]);
  });

  test.each<[string, Record<string, unknown>, Partial<Issue>]>([
    ['a name no fact has', { bni: Float64Array.of(1) }, { code: 'unknown-key', path: ['bni'] }],
    ['a day', { birthDate: Float64Array.of(1) }, { code: 'unknown-key', path: ['birthDate'] }],
    [
      'numbers for a yes or no',
      { asthma: Float64Array.of(1) },
      { code: 'type', path: ['asthma'], expected: 'a Uint8Array' },
    ],
    [
      'bytes for a number',
      { ageYears: Uint8Array.of(1) },
      { code: 'type', path: ['ageYears'], expected: 'a Float64Array, or { values, notApplicable }' },
    ],
    ['a plain list', { ageYears: [41] }, { code: 'type', path: ['ageYears'], received: 'an array' }],
    ['nothing', { ageYears: null }, { code: 'type', path: ['ageYears'], received: 'null' }],
    ['values without marks', { ageYears: { values: Float64Array.of(41) } }, { code: 'type', path: ['ageYears'] }],
    [
      'marks of another length',
      { lvefPercent: { values: Float64Array.of(41, 50), notApplicable: Uint8Array.of(0) } },
      { code: 'length', path: ['lvefPercent'], expected: '2 values', received: '1 values' },
    ],
  ])('refuses %s', (_, columns, issue) => {
    expect(issuesOf(columns)).toEqual([expect.objectContaining(issue)]);
  });

  test('refuses columns of different lengths, and names each', () => {
    const columns = { ageYears: Float64Array.of(1, 2), asthma: Uint8Array.of(1), bmi: Float64Array.of(1, 2, 3) };
    expect(issuesOf(columns).map(({ code, path, received }) => [code, path[0], received])).toEqual([
      ['length', 'asthma', '1 values'],
      ['length', 'bmi', '3 values'],
    ]);
  });

  function issuesOf(columns: Record<string, unknown>): readonly Issue[] {
    try {
      gradeColumns(columns as Columns, { on: today });
    } catch (error) {
      if (error instanceof InputError) return error.issues;
      throw error;
    }
    return [];
  }
});
