import { facts } from '@anchan/core/facts';
import { cn2017, readingQuestions } from '@anchan/core/rules';
import { describe, expect, test } from 'vitest';
import { toCsv, toMarkdown } from './csv.ts';
import { expertTables, fileSize } from './tables.ts';

/** A strict reader of RFC 4180: quotes only around whole cells, doubled inside, every line as long as the first. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quotation mark is not closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at++;
        } else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') {
        if (text[at] === '"') throw new Error(`a quotation mark inside a bare cell: ${cell}`);
        cell += text[at++];
      }
    }
    rows.at(-1)?.push(cell);
    const end = text[at++];
    if (end === '\n' && at < text.length) rows.push([]);
    else if (end !== ',' && end !== '\n') throw new Error(`after a cell: ${end}`);
  }
  const width = rows[0]?.length;
  if (rows.some((row) => row.length !== width)) throw new Error('lines of different length');
  return rows;
}

const tableOf = (id: string) => expertTables.find((table) => table.id === id) as (typeof expertTables)[number];
const bodyOf = (csv: string) => readCsv(csv.slice(1)).slice(1);

test('a cell with a comma, a quotation mark or a line break comes back as it went in', () => {
  const rows = [
    ['编号', '原文'],
    ['a', '身高≤145cm,或"残疾"'],
    ['b', 'one\ntwo'],
    ['', '<18.5'],
  ];
  const csv = toCsv(rows);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(readCsv(csv.slice(1))).toEqual(rows);
});

test('Markdown keeps bars and tags inside their cell', () => {
  expect(toMarkdown([['a'], ['x | y <b> <18.5']])).toBe('| a |\n| --- |\n| x \\| y &lt;b> <18.5 |\n');
});

test.each([
  ['', '0.1 kB'],
  ['x'.repeat(1234), '1.2 kB'],
  ['安'.repeat(10_000), '30 kB'],
])('the size of a file is told in kB (case %#)', (text, size) => {
  expect(fileSize(text)).toBe(size);
});

describe.each(expertTables)('$id', ({ csv, json, count, markdown }) => {
  test('is the same number of rows as CSV, JSON and Markdown, under Chinese headers', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [header = [], ...body] = readCsv(csv.slice(1));
    expect(header.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
    expect(body.length).toBe(count);
    expect(JSON.parse(json)).toMatchObject({ ruleset: 'cn-2017', checkedOn: cn2017.checkedOn });
    expect(JSON.parse(json).rows.length).toBe(count);
    expect(markdown.match(/^\| /gm)?.length).toBe(count + 2);
  });
});

test('the screening file carries every wording as the table has it, starred items marked', () => {
  const [header = []] = readCsv(tableOf('screening').csv.slice(1));
  const column = (name: string) => header.indexOf(name);
  const rows = bodyOf(tableOf('screening').csv);
  expect(rows.map((row) => row[column('原文')])).toEqual(cn2017.screening.map(({ zh }) => zh));
  const starred = rows.filter((row) => row[column('建议项目（*）')] === '是').map((row) => row[0]);
  expect(starred).toEqual(['S6.1', 'S6.2', 'S6.3', 'S6.4', 'S6.5', 'S6.6', 'S6.7']); // 6.辅助检查*
});

test('the grading file starts with green and says each condition in words and as data', () => {
  const [header = []] = readCsv(tableOf('grading').csv.slice(1));
  const rows = bodyOf(tableOf('grading').csv);
  const anemia = rows.find(([id]) => id === 'Y2.6.2') ?? [];
  const cell = (name: string) => anemia[header.indexOf(name)];
  expect(rows[0]?.slice(0, 2)).toEqual(['G1', '绿色']);
  expect(cell('原文')).toBe('妊娠合并贫血(Hb 60-110g/L)');
  expect(cell('条件')).toBe('血红蛋白 ≥ 60 g/L 且 血红蛋白 < 110 g/L');
  expect(JSON.parse(cell('条件（数据）') ?? '')).toEqual(cn2017.grading.find(({ id }) => id === 'Y2.6.2')?.when);
  expect(cell('核对')).toBe('原文已核对');
});

test('readings and facts are all there, by id', () => {
  expect(bodyOf(tableOf('readings').csv).map(([id]) => id)).toEqual(readingQuestions.map(({ id }) => id));
  expect(bodyOf(tableOf('facts').csv).map(([id]) => id)).toEqual(facts.map(({ id }) => id));
});
