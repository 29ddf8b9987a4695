import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import {
  type ColumnRow,
  parseRecords,
  type RecordType,
  readCell,
  records,
  recordTypes,
} from '../../src/records/index.ts';
import { rowSchema } from '../../src/records/schema.ts';
import cases from '../golden/records.cases.json' with { type: 'json' };

const column = (type: RecordType, name: string): ColumnRow =>
  records[type].columns.find((one) => one.name === name) as ColumnRow;
const read = (name: string, raw: unknown, mapping = {}) => readCell(column('pregnancy', name), raw, mapping);

describe('a cell', () => {
  test.each<[string, unknown, unknown]>([
    ['transfused', '是', true],
    ['transfused', '否', false],
    ['transfused', 1, true],
    ['transfused', '０', false],
    ['transfused', false, false],
    ['hivPositive', '阳性', true],
    ['hivPositive', '阴性', false],
    ['endedOn', '2025-01-03', '2025-01-03'],
    ['endedOn', '2025/1/3', '2025-01-03'],
    ['endedOn', '2025.1.3', '2025-01-03'],
    ['endedOn', '2025年1月3日', '2025-01-03'],
    ['endedOn', '20250103', '2025-01-03'],
    ['endedOn', 20250103, '2025-01-03'],
    ['endedOn', '2025-01-03 08:30:00', '2025-01-03'],
    ['endedOn', '2025-01-03T08:30', '2025-01-03'],
    ['gestationalAgeDays', '38+4', 270],
    ['gestationalAgeDays', '38周+4', 270],
    ['gestationalAgeDays', '38周4天', 270],
    ['gestationalAgeDays', '38w4d', 270],
    ['gestationalAgeDays', '38周', 266],
    ['gestationalAgeDays', '270', 270],
    ['bloodLoss24hMl', '1,200', 1200],
    ['bloodLoss24hMl', '１２００ml', 1200],
    ['hemoglobinMinGPerL', '109.5', 109.5],
    ['deliveryMode', '剖宫产', 'cesarean'],
    ['deliveryMode', 'Cesarean', 'cesarean'],
    ['deliveryMode', '顺产', 'vaginal'],
    ['hivFirstTest', '未查', 'none'],
    ['laborOnset', '未临产', 'none'],
    ['facilityLevel', '3', 3],
    ['pregnancyId', 12, '12'],
    ['endedOn', '', undefined],
    ['transfused', '不详', undefined],
    ['bloodLoss24hMl', 'N/A', undefined],
    ['deliveryMode', null, undefined],
  ])('%s %j is %j', (name, raw, value) => {
    expect(read(name, raw)).toEqual({ value });
  });

  test.each<[string, unknown, string]>([
    ['transfused', '可能', 'type'],
    ['transfused', 2, 'type'],
    ['endedOn', '2025-02-29', 'date'],
    ['endedOn', '3/1/2025', 'date'],
    ['endedOn', 45660, 'date'],
    ['gestationalAgeDays', '38+7', 'gestation'],
    ['gestationalAgeDays', '38.5', 'integer'],
    ['gestationalAgeDays', '316', 'out-of-range'],
    ['bloodLoss24hMl', '约300', 'type'],
    ['bloodLoss24hMl', '1,20', 'type'],
    ['bloodLoss24hMl', Number.NaN, 'type'],
    ['fetusCount', 0, 'out-of-range'],
    ['facilityLevel', 4, 'value'],
    ['deliveryMode', '水中', 'value'],
    ['deliveryMode', 'positive', 'value'],
  ])('%s %j is a fault: %s', (name, raw, code) => {
    expect(read(name, raw)).toMatchObject({ code });
  });

  test('in weeks is taken for days only where the mapping says weeks', () => {
    expect(read('gestationalAgeDays', '38')).toEqual({ value: 38 });
    expect(read('gestationalAgeDays', '38', { unit: 'weeks' })).toEqual({ value: 266 });
    expect(read('gestationalAgeDays', '38.5', { unit: 'weeks' })).toMatchObject({ code: 'gestation' });
  });

  test('follows the words of the file before its own', () => {
    const values = { 甲: 'vaginal', 乙: 'cesarean', 丙: null };
    expect(['甲', '乙', '丙', '顺产'].map((raw) => read('deliveryMode', raw, { values }))).toEqual([
      { value: 'vaginal' },
      { value: 'cesarean' },
      { value: undefined },
      { value: 'vaginal' },
    ]);
  });

  test('never takes an identity number, and never shows it', () => {
    const result = read('pregnancyId', '11010519900307002X');
    expect(result).toMatchObject({ code: 'identity-number' });
    expect(JSON.stringify(result)).not.toContain('1990');
  });
});

describe('rows of a file', () => {
  test('are recognized by the headers hospitals use', () => {
    const { rows, report } = parseRecords('pregnancy', [
      { 妊娠编号: 'P1', 分娩日期: '2025/1/3', 孕周: '38', 分娩方式: '顺产', '产后出血量 ': '300', 备注: 'x' },
    ]);
    expect(rows[0]).toEqual({
      pregnancyId: 'P1',
      endedOn: '2025-01-03',
      gestationalAgeDays: 266, // 38 weeks × 7: a column called 孕周 holds weeks
      deliveryMode: 'vaginal',
      bloodLoss24hMl: 300,
    });
    expect(report.ignoredHeaders).toEqual(['备注']);
    expect(report.absentColumns).toContain('parity');
    expect(report.absentColumns).not.toContain('endedOn');
  });

  test('with a fault are set aside whole, with line, column and every reason, and counted', () => {
    const raws = [
      { pregnancyId: 'P1', endedOn: '2025-01-03' },
      { pregnancyId: 'P2', endedOn: '2025-13-03', transfused: '可能' },
      { endedOn: '2025-01-03' },
    ];
    const { rows, report } = parseRecords('pregnancy', raws, { file: 'a.csv', keep: 1 });
    expect(rows).toHaveLength(1);
    expect(report).toMatchObject({ rowsRead: 3, rowsKept: 1, rowsSetAside: 2 });
    expect(report.setAside).toHaveLength(1);
    expect(report.setAside[0]).toMatchObject({ file: 'a.csv', line: 2 });
    expect(report.setAside[0]?.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['date', 'pregnancy.endedOn.endedOn'],
      ['type', 'pregnancy.transfused.transfused'],
    ]);
  });

  test('with two headers for one column must agree', () => {
    const both = (a: string, b: string) =>
      parseRecords('pregnancy', [{ pregnancyId: 'P1', 分娩日期: a, endedOn: b }]).report;
    expect(both('2025/1/3', '2025-01-03').rowsKept).toBe(1);
    expect(both('2025/1/3', '2025-01-04').setAside[0]?.issues[0]?.code).toBe('contradiction');
  });

  test('take headers and constants from a mapping', () => {
    const mapping = {
      columns: { 日期: 'seenOn', 类型: { column: 'kind', values: { A: 'antenatal' } }, 孕周: null },
      constants: { facilityId: 'F1' },
    } as const;
    const { rows } = parseRecords('visit', [{ visitId: 'V1', 日期: '20250103', 类型: 'A', 孕周: '12' }], { mapping });
    expect(rows[0]).toEqual({ visitId: 'V1', seenOn: '2025-01-03', kind: 'antenatal', facilityId: 'F1' });
  });

  test('refuse a mapping to a column there is not', () => {
    expect(() => parseRecords('work', [], { mapping: { columns: { 阅读: 'read' } } })).toThrow(InputError);
  });
});

describe('the schema of a row', () => {
  test.each(recordTypes)('takes the rows of the golden case: %s', (type) => {
    const rows = cases[0]?.records[type] ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(rowSchema(type).safeParse(row).success, JSON.stringify(row)).toBe(true);
  });

  test.each([
    { pregnancyId: 'P1', gestationalAgeDay: 270 },
    { pregnancyId: 'P1', gestationalAgeDays: 316 },
    { pregnancyId: 'P1', endedOn: '2025-02-30' },
    { pregnancyId: 'P1', deliveryMode: 'water' },
    { pregnancyId: 'P1', facilityLevel: 4 },
    { deliveryMode: 'vaginal' },
  ])('refuses %j', (row) => {
    expect(rowSchema('pregnancy').safeParse(row).success).toBe(false);
  });
});
