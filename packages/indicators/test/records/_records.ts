import fc from 'fast-check';
import type { Cell, ColumnRow, RecordSet, RecordType, Row } from '../../src/records/index.ts';
import { records, recordTypes } from '../../src/records/index.ts';

/** Few pregnancies, days and numbers near the limits, so that rows meet, collide and differ. */
const days = [
  '2024-02-29',
  '2024-12-31',
  '2025-01-01',
  '2025-02-28',
  '2025-03-01',
  '2025-06-30',
  '2025-12-31',
  '2026-01-01',
];
const pregnancies = ['P1', 'P2', 'P3'];
const numbers: Readonly<Record<string, readonly number[]>> = {
  gestationalAgeDays: [90, 91, 195, 196, 237, 238, 258, 259, 280],
  bookedGestationalAgeDays: [90, 91],
  birthWeightG: [999, 1000, 2499, 2500, 4000],
  bloodLoss24hMl: [499, 500, 999, 1000],
  hemoglobinMinGPerL: [89, 90, 109, 110],
  ageYears: [14, 15, 49, 50],
};

function cellOf({ name, type, values }: ColumnRow): fc.Arbitrary<Cell> {
  if (values) return fc.constantFrom(...values);
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom(...days);
    case 'integer':
    case 'number':
      return fc.constantFrom(...(numbers[name] ?? [0, 1, 2, 7, 12, 13, 30, 31, 48, 49]));
    case 'list':
      return fc.constant(['NM-1']);
    default:
      return fc.constantFrom('F1', 'F2', 'F3');
  }
}

function rowOf(type: RecordType): fc.Arbitrary<Row> {
  const { columns, key } = records[type];
  const filled = columns.filter(({ name }) => name !== key && name !== 'pregnancyId');
  const cells = fc.record(
    Object.fromEntries(filled.map((column) => [column.name, fc.option(cellOf(column), { nil: undefined, freq: 4 })])),
  );
  return cells as fc.Arbitrary<Row>;
}

/** Tables with ids: a key of its own for every row, a mother for most, a baby for most visits. */
function withIds(type: RecordType, rows: readonly Row[], mothers: readonly (string | undefined)[]): readonly Row[] {
  const { key, columns } = records[type];
  const hasMother = columns.some(({ name }) => name === 'pregnancyId');
  return rows.map((row, i) => ({
    ...row,
    ...(hasMother && { pregnancyId: mothers[i % mothers.length] }),
    ...(type === 'visit' && { birthId: ['birth-0', 'birth-1', undefined][i % 3] }),
    [key]: type === 'pregnancy' ? pregnancies[i] : `${type}-${i}`,
  }));
}

/** Whole sets of tables; some record types are not handed in. */
export const recordSets: fc.Arbitrary<RecordSet> = fc
  .record(
    Object.fromEntries(
      recordTypes.map((type) => [
        type,
        fc.option(fc.array(rowOf(type), { maxLength: type === 'pregnancy' ? 3 : 5 }), { nil: undefined, freq: 8 }),
      ]),
    ) as Record<RecordType, fc.Arbitrary<readonly Row[] | undefined>>,
  )
  .chain((tables) =>
    fc
      .array(fc.constantFrom(...pregnancies, undefined), { minLength: 3, maxLength: 5 })
      .map((mothers) =>
        Object.fromEntries(
          Object.entries(tables).flatMap(([type, rows]) =>
            rows ? [[type, withIds(type as RecordType, rows, mothers)]] : [],
          ),
        ),
      ),
  );
