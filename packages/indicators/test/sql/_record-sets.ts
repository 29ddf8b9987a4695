import { fromDayNumber, toDayNumber } from '@anchan/core/dates';
import fc from 'fast-check';
import {
  type Cell as RecordCell,
  type RecordSet,
  type RecordType,
  records,
  recordTypes,
} from '../../src/records/index.ts';
import type { CellType, Engine } from './_engines.ts';

export const period = { from: '2025-01-01', to: '2025-12-31' };

type Row = Readonly<Record<string, RecordCell>>;

/** Few days, so that windows, birthdays and the ends of the period are met exactly. */
const day = fc
  .tuple(
    fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-01', '2025-03-01', '2025-06-15', '2025-12-31', '2020-02-29'),
    fc.constantFrom(-1, 0, 0, 0, 1, 6, 7, 27, 28, 29, 41, 42, 43, 365, 366),
  )
  .map(([from, days]) => fromDayNumber(toDayNumber(from) + days));

/** Values at the limits that conditions compare with. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  gestationalAgeDays: [195, 196, 237, 238, 258, 259, 280, 90, 91],
  bookedGestationalAgeDays: [90, 91],
  birthWeightG: [999, 1000, 2499, 2500, 3999, 4000],
  bloodLoss24hMl: [499.5, 500, 999, 1000],
  hemoglobinMinGPerL: [89.5, 90, 109, 110],
  ageYears: [14, 15, 49, 50],
  reads: [0, 5, 10_000],
  decisionToDeliveryMinutes: [1, 29.5, 30, 31, 600],
};

const facility = fc.constantFrom('F1', 'F2', 'F3');
const ids: Readonly<Record<string, fc.Arbitrary<string>>> = {
  regionCode: fc.constantFrom('R1', 'R2'),
  staffId: fc.constantFrom('S1', 'S2'),
  pregnancyId: fc.constantFrom('P0', 'P1', 'P2', 'P3', 'P4'),
  birthId: fc.constantFrom('B0', 'B1', 'B2', 'B3'),
};

function rowArbitrary(type: RecordType): fc.Arbitrary<Row> {
  const shape = records[type].columns.flatMap(
    ({ name, type: kind, values, range }): [string, fc.Arbitrary<RecordCell>][] => {
      if (kind === 'list') return [];
      if (kind === 'date') return [[name, day]];
      if (kind === 'boolean') return [[name, fc.boolean()]];
      if (kind === 'enum') return [[name, fc.constantFrom(...(values as readonly string[]))]];
      if (kind === 'id') return [[name, ids[name] ?? facility]];
      const [low] = range ?? [0];
      const near =
        (values as readonly number[] | undefined) ??
        numbers[name] ??
        [0, 1, 2, 5, 7, 12, 24, 48, 72].filter((one) => one >= low);
      return [[name, fc.constantFrom(...near)]];
    },
  );
  const whole = Object.fromEntries(shape);
  const likely = shape.map(([name]) => name).filter((name) => ['pregnancyId', 'kind'].includes(name));
  return fc.oneof(
    { weight: 1, arbitrary: fc.record(whole, { requiredKeys: [] }) },
    { weight: 3, arbitrary: fc.record(whole, { requiredKeys: likely }).map((row) => row) },
    { weight: 3, arbitrary: fc.record(whole) },
  ) as fc.Arbitrary<Row>;
}

/** Rows with keys of their own: a pregnancy has one row at most. */
function tableArbitrary(type: RecordType, most: number): fc.Arbitrary<readonly Row[]> {
  const { key } = records[type];
  const prefix = type === 'pregnancy' ? 'P' : type === 'birth' ? 'B' : type[0]?.toUpperCase();
  return fc.tuple(fc.array(rowArbitrary(type), { maxLength: most }), fc.boolean()).map(([rows, backward]) =>
    rows.map((row, i) => {
      // Keys do not follow the order of the rows: the earlier of two rows of one day is told by its key.
      const place = backward ? rows.length - i : i + 1;
      return { ...row, [key]: `${prefix}${place}` };
    }),
  );
}

const sizes: Readonly<Record<RecordType, number>> = {
  pregnancy: 8,
  birth: 8,
  visit: 16,
  assessment: 16,
  case: 6,
  nearMissEvent: 6,
  processEvent: 8,
  work: 4,
};

const whole = fc
  .record(Object.fromEntries(recordTypes.map((type) => [type, tableArbitrary(type, sizes[type])])))
  .map((set): RecordSet => ({ ...set, visit: (set.visit ?? []).map((visit) => withOwnBaby(visit, set.birth ?? [])) }));

/** A visit that names a baby names the baby's pregnancy: that is the rule of the records, and rows are put together by it. */
function withOwnBaby({ birthId, ...visit }: Row, births: readonly Row[]): Row {
  const baby = births.find((birth) => birth.birthId === birthId);
  const { pregnancyId } = baby ?? {};
  return typeof pregnancyId === 'string' ? { ...visit, birthId, pregnancyId } : visit;
}

const columnNames = [...new Set(recordTypes.flatMap((type) => records[type].columns.map(({ name }) => name)))];
const keys = recordTypes.map((type) => records[type].key);

const without = (rows: readonly Row[], gone: readonly string[]): readonly Row[] =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => keys.includes(name) || !gone.includes(name))),
  );

/** Whole record sets, some without one or another table, and some without one or another column. */
export const recordSetArbitrary: fc.Arbitrary<RecordSet> = fc
  .tuple(
    whole,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(recordTypes) },
      { weight: 1, arbitrary: fc.subarray([...recordTypes], { minLength: 1 }) },
    ),
    fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(columnNames) }),
  )
  .map(([set, has, gone]) => Object.fromEntries(has.map((type) => [type, without(set[type] ?? [], gone)])));

const cellTypes: Readonly<Record<string, CellType>> = {
  id: 'text',
  enum: 'text',
  date: 'date',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
};

/** The tables of a set, named as record types, each with every column of the dictionary. */
export async function loadRecords(engine: Engine, set: RecordSet): Promise<readonly RecordType[]> {
  const has = recordTypes.filter((type) => set[type] !== undefined);
  for (const type of has) {
    const columns = records[type].columns.filter(({ type: kind }) => kind !== 'list');
    const types = Object.fromEntries(columns.map(({ name, type: kind }) => [name, cellTypes[kind] as CellType]));
    const rows = (set[type] ?? []).map((row) =>
      Object.fromEntries(columns.map(({ name }) => [name, (row[name] ?? null) as string | number | boolean | null])),
    );
    await engine.load(type, types, rows);
  }
  return has;
}
