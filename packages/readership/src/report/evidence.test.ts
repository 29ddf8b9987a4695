import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstImport, fixture, works } from '../../test/_fixtures.ts';
import { emptyLedger, written } from '../../test/_ledger.ts';
import { planImport } from '../imports/import-file.ts';
import type { ImportRecord } from '../stores/model.ts';
import { readingRules } from '../units/reading-rules.table.ts';
import { units } from '../units/units.table.ts';
import { parseWorks } from '../works/work.ts';
import { csvText } from './csv.ts';
import { evidencePack } from './evidence.ts';
import { html } from './html.ts';
import { reportYear } from './year.ts';

const name = 'wechat-articles.csv';
const ledger = written(emptyLedger, await planImport(fixture(name), firstImport(name)));
const report = reportYear(works, ledger.current, { year: 2026, on: '2026-06-30' });
const pack = new Map(
  evidencePack(report, { organization: '某妇幼保健院', imports: ledger.imports }).map((file) => [file.name, file.text]),
);
const page = pack.get('evidence.html') as string;

function rowsOf(file: string): readonly (readonly string[])[] {
  return parse(pack.get(file) as string, { bom: true });
}

describe('the evidence pack', () => {
  test('holds the page, its style and the tables', () => {
    expect([...pack.keys()]).toEqual([
      'evidence.html',
      'evidence.css',
      'works.csv',
      'units.csv',
      'past-review.csv',
      'imports.csv',
      'not-understood.csv',
    ]);
  });

  test('names the rule, defines every unit and quotes the clause', () => {
    expect(page).toContain(readingRules[0].statement.zh);
    for (const { definition } of units) expect(page).toContain(definition.zh);
    expect(page).toContain('三级妇幼保健院新媒体平台每年发布不少于50篇科普作品');
    expect(page).toContain('四(一)1');
  });

  test('says in which units the reads counted came, and promises nothing', () => {
    expect(page).toContain('计入的阅读量按单位分：阅读次数 16,975。');
    expect(page).toContain('达到 50 篇：可能不到 1%');
  });

  test('gives the hash of every imported file, in the page and as CSV', () => {
    const [record] = ledger.imports as [ImportRecord];
    expect(page).toContain(record.id);
    expect(rowsOf('imports.csv')[1]).toEqual([name, record.id, '微信公众号', '2026-06-01T01:00:00Z', '4', '2']);
  });

  test('lists what was not understood, with line, column and reason', () => {
    expect(rowsOf('not-understood.csv').slice(1)).toEqual([
      [name, '', '5', '总阅读人数', '不是完整的非负整数', '约三千'],
      [name, '', '4', '', '登记册里没有这篇作品，请先登记或确认是哪一篇', '医院五一门诊安排'],
    ]);
  });

  test('says 未知 and 至少 where numbers are missing, and leaves the cell empty, never 0', () => {
    const row = rowsOf('works.csv').find(([id]) => id === 'go-to-hospital');
    expect(row?.slice(9, 11)).toEqual(['', '有缺']);
    expect(page).toContain('未知不当作 0');
    expect(page).toContain('至少 12,345');
  });

  test('a work with nothing missing stands without 至少', () => {
    expect(
      rowsOf('works.csv')
        .find(([id]) => id === 'anemia')
        ?.slice(9),
    ).toEqual(['3100', '齐全', '微信公众号：阅读次数 3100']);
    expect(page).toContain('<td>3,100</td>');
  });

  test('passes the strictest policy: no script, no inline style, no handler, nothing loaded but its style', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|<img|<iframe|@import|url\(/i);
    expect(page.match(/(?:href|src)="[^"]*"/g)).toEqual(['href="evidence.css"']);
    expect(page).toContain('<html lang="zh-CN">');
    expect(pack.get('evidence.css')).not.toMatch(/url\(|@import/);
  });

  test('runs nothing that a title, an author or a file name may hold', () => {
    const nasty = '=HYPERLINK("http://x.example","点")<script>alert(1)</script>';
    const evil = parseWorks([
      {
        id: 'x',
        title: nasty,
        form: 'article',
        publishedOn: '2026-01-01',
        author: '@SUM(1)',
        topics: ['+1'],
        places: [{ platform: 'wechat' }],
      },
    ]);
    const record: ImportRecord = {
      ...(ledger.imports[0] as ImportRecord),
      name: '-2+3.csv"><img src=x onerror=alert(1)>',
    };
    const files = evidencePack(reportYear(evil, [], { year: 2026, on: '2026-06-30' }), {
      organization: '<b>院</b>',
      imports: [record],
    });
    for (const { name: file, text } of files) {
      if (file.endsWith('.html')) expect(text).not.toMatch(/<script|<img|<b>/i);
      if (!file.endsWith('.csv')) continue;
      for (const row of parse(text, { bom: true }) as string[][])
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
    }
  });
});

describe('csvText', () => {
  test.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '\r=1', '＝1', '　＋1', '\u00a0-1'])(
    'makes text of %j',
    (cell) => {
      expect((parse(csvText([[cell]]), { bom: true }) as string[][])[0]?.[0]).toBe(`'${cell}`);
    },
  );

  test('gives back every other cell as it was, numbers below 0 too', () => {
    const cells = fc.array(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const back = parse(csvText(rows), {
          bom: true,
          relax_column_count: true,
          skip_empty_lines: false,
        }) as string[][];
        const expected = rows.map((row) => row.map((cell) => String(cell)));
        expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          expected.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      }),
    );
  });

  test('leaves what is missing empty', () => expect(csvText([['a', null, 0]])).toBe('\ufeffa,,0\r\n'));
});

test('html escapes every value, in text and in attributes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { html: made } = html`<p title="${text}">${[text, html`<b>${text}</b>`]}</p>`;
      expect(made.match(/[<>]/g)?.length).toBe(8);
      expect(made.match(/"/g)?.length).toBe(2);
    }),
  );
});
