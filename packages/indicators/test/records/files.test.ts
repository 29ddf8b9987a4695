import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@anchan/core/errors';
import { afterAll, describe, expect, test } from 'vitest';
import { type FileOptions, readRecords, readRows } from '../../src/files/index.ts';
import { countRecords, type Row } from '../../src/records/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'anchan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function rowsOf(path: string, options?: FileOptions) {
  const { rows, report } = readRows('pregnancy', path, options);
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return { ids: all.map(({ pregnancyId }) => pregnancyId), rows: all, report: report() };
}

const lines = '妊娠编号,分娩日期,分娩方式\nP1,2025/1/3,剖宫产\n';
// The same three headers and one row in GB18030, made with another program.
const gb18030 = Buffer.from(
  'c8d1c9efb1e0bac52cb7d6c3e4c8d5c6da2cb7d6c3e4b7bdcabd0a50312c323032352f312f332cc6cab9acb2fa0a',
  'hex',
);
const wanted = { pregnancyId: 'P1', endedOn: '2025-01-03', deliveryMode: 'cesarean' };

describe('a file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['GB18030', gb18030],
    ['lines of Windows', Buffer.from(lines.replaceAll('\n', '\r\n'))],
  ])('in %s is read', async (name, content) => {
    const { rows, report } = await rowsOf(fileOf(`${name}.csv`, content));
    expect(rows).toEqual([wanted]);
    expect(report).toMatchObject({ rowsRead: 1, rowsSetAside: 0, ignoredHeaders: [] });
  });

  test('in another encoding than was said is an error, not garbled names', async () => {
    const path = fileOf('wrong.csv', gb18030);
    await expect(rowsOf(path, { encoding: 'utf-8' })).rejects.toThrow(InputError);
  });

  test('with broken lines gives the good ones and reports the others with their line', async () => {
    const path = fileOf(
      'broken.csv',
      'pregnancyId,endedOn\nP1,2025-01-03\nP2\nP3,2025-1-32\n\nP4,"2025-01-04"\nP5,2025-01-05,x\n',
    );
    const { ids, report } = await rowsOf(path);
    expect(ids).toEqual(['P1', 'P4']);
    expect(report.setAside.map(({ line, issues }) => [line, issues[0]?.code])).toEqual([
      [3, 'fields'],
      [4, 'date'],
      [7, 'fields'],
    ]);
  });

  test('that breaks off inside a quote keeps what stood before and says so', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `P${i},2025-01-03\n`).join('');
    const { ids, report } = await rowsOf(fileOf('half.csv', `pregnancyId,endedOn\n${many}P9999,"2025-0`));
    expect(ids).toHaveLength(3000);
    expect(report.setAside.at(-1)).toMatchObject({
      line: 3002,
      issues: [{ code: 'csv', received: 'CSV_QUOTE_NOT_CLOSED' }],
    });
  });

  test('of JSON lines is read alike, and a half-written line set aside', async () => {
    const { ids, report } = await rowsOf(
      fileOf('a.jsonl', '{"pregnancyId":"P1","transfused":true}\n\n[1]\n{"pregnancyId":"P2"'),
    );
    expect(ids).toEqual(['P1']);
    expect(report.setAside.map(({ line, issues }) => [line, issues[0]?.code])).toEqual([
      [3, 'json'],
      [4, 'json'],
    ]);
  });

  test('can be left in the middle', async () => {
    const { rows } = readRows('pregnancy', fileOf('long.csv', `pregnancyId\n${'P1\n'.repeat(5000)}`));
    for await (const row of rows) {
      expect(row.pregnancyId).toBe('P1');
      break;
    }
  });

  test('that is not there is the file system’s own error', async () => {
    await expect(rowsOf(join(folder, 'nowhere.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the files of a hospital', () => {
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const ids = ['P1', 'P10', 'P2', 'P3'];
  const mothers = `pregnancyId,endedOn,gestationalAgeDays\n${ids.map((id) => `${id},2025-03-01,270\n`).join('')}`;
  const births = `birthId,pregnancyId,bornOn,liveBorn,inHospital,gestationalAgeDays\n${ids
    .map((id) => `B${id},${id},2025-03-01,1,${id === 'P2' ? '' : '1'},270\n`)
    .join('')}`;

  test.each([true, false])('count the same read in order and put together in memory (sorted: %s)', async (sorted) => {
    const files = { pregnancy: fileOf('mothers.csv', mothers), birth: { path: fileOf('births.csv', births) } };
    const { source, reports } = await readRecords(files, { sorted });
    const { groups, rows, bundles } = await countRecords(source, { period });
    expect(groups[0]?.counts.facilityDeliveries).toEqual({ met: 3, unknown: 1, unclassified: 0 });
    expect([rows, bundles]).toEqual([8, 4]);
    expect(reports().map(({ type, rowsKept }) => [type, rowsKept])).toEqual([
      ['pregnancy', 4],
      ['birth', 4],
    ]);
  });

  test('that are not sorted although they should be are an error', async () => {
    const path = fileOf('unsorted.csv', 'pregnancyId\nP2\nP10\n');
    const { source } = await readRecords({ pregnancy: path }, { sorted: true });
    await expect(countRecords(source, { period })).rejects.toThrow(/sorted/);
  });
});
