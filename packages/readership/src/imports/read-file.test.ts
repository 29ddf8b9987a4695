import { describe, expect, test } from 'vitest';
import { fixture } from '../../test/_fixtures.ts';
import { workbook } from '../../test/_xlsx.ts';
import { InputError } from '../errors.ts';
import { largestFileBytes, readFileContent } from './read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readFileContent', () => {
  test.each([
    { name: 'wechat-articles.csv', encoding: 'utf-8-bom', first: '内容标题' },
    { name: 'channels-videos.csv', encoding: 'utf-8', first: '视频描述' },
    { name: 'douyin-works.csv', encoding: 'gb18030', first: '作品名称' },
  ])('$name is $encoding', async ({ name, encoding, first }) => {
    const content = await readFileContent(fixture(name), name);
    expect(content.encoding).toBe(encoding);
    expect('sheets' in content && content.sheets[0]?.rows[0]?.[0]).toBe(first);
  });

  test('names the file by the SHA-256 of its bytes', async () => {
    const { sha256 } = await readFileContent(utf8('a,b\n'), 'x.csv');
    // printf 'a,b\n' | sha256sum
    expect(sha256).toBe('5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313');
    expect((await readFileContent(utf8('a,b\r\n'), 'x.csv')).sha256).not.toBe(sha256);
  });

  test('keeps the line of every row, over empty lines and quoted breaks', async () => {
    const content = await readFileContent(utf8('标题,阅读\n\n"一\n二",1\n三,2\n'), 'x.csv');
    expect('sheets' in content && content.sheets[0]?.lines).toEqual([1, 4, 5]);
  });

  test('reads tab-separated text, with commas inside', async () => {
    const content = await readFileContent(utf8('标题\t阅读\n一，二, 三\t1\n'), 'x.csv');
    expect('sheets' in content && content.sheets[0]?.rows[1]).toEqual(['一，二, 三', '1']);
  });

  test('reads tab-separated text under a title of its own', async () => {
    const content = await readFileContent(utf8('流量分析\n标题\t阅读\n一\t1\n'), 'x.csv');
    expect('sheets' in content && content.sheets[0]?.rows).toEqual([['流量分析'], ['标题', '阅读'], ['一', '1']]);
  });

  test('reads every sheet of a workbook, with numbers as numbers', async () => {
    const content = await readFileContent(workbook({ 一: [['标题', 12]], 二: [[null, 'x']] }), 'x.xlsx');
    expect('sheets' in content && content.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['一', [['标题', 12]]],
      ['二', [[null, 'x']]],
    ]);
  });

  const whole = workbook({ 一: [['标题']] });
  const bomb = Buffer.from(workbook({ 一: [['标题']] }));
  bomb.writeUInt32LE(3_000_000_000, bomb.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  test.each([
    { what: 'nothing', bytes: utf8(''), code: 'empty' },
    { what: 'too much', bytes: new Uint8Array(largestFileBytes + 1), code: 'too-large' },
    { what: 'an old binary .xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), code: 'file-format' },
    {
      what: 'a web page named .xls',
      bytes: utf8('<html><table><tr><td>内容标题</td></tr></table>'),
      code: 'file-format',
    },
    { what: 'half a workbook', bytes: whole.slice(0, whole.length / 2), code: 'file-format' },
    { what: 'a zip that is no workbook', bytes: whole.slice().fill(0x41, 30, whole.length - 400), code: 'file-format' },
    { what: 'a workbook that claims to unpack to gigabytes', bytes: bomb, code: 'too-large' },
    { what: 'broken JSON', bytes: utf8('{"list": ['), code: 'file-format' },
    {
      what: 'an image',
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0),
      code: 'encoding',
    },
    { what: 'a quote that never closes', bytes: utf8('标题,阅读\n"一,1\n二,2\n'), code: 'csv' },
  ])('refuses $what and says so', async ({ bytes, code }) => {
    const failure = await readFileContent(bytes, 'x.xls').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ['x.xls']]]);
  });
});
