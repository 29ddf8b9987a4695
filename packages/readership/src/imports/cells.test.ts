import { describe, expect, test } from 'vitest';
import { normalHeader, readCount, readDay } from './cells.ts';

describe('readCount', () => {
  test.each([
    { cell: 0, value: 0 },
    { cell: '0', value: 0 },
    { cell: '12,345', value: 12345 },
    { cell: ' １２３ ', value: 123 },
    { cell: Number.MAX_SAFE_INTEGER, value: Number.MAX_SAFE_INTEGER },
    { cell: null, value: null },
    { cell: '', value: null },
    { cell: '--', value: null },
    { cell: '－', value: null },
    { cell: '暂无数据', value: null },
  ])('reads $cell as $value: what is empty is missing, not 0', ({ cell, value }) =>
    expect(readCount(cell)).toEqual({ value }),
  );

  test.each([
    { cell: '1.2万', problem: 'rounded-number' },
    { cell: '10w+', problem: 'rounded-number' },
    { cell: '100000+', problem: 'rounded-number' },
    { cell: '-5', problem: 'bad-number' },
    { cell: 3.5, problem: 'bad-number' },
    { cell: '1,23', problem: 'bad-number' },
    { cell: '1e3', problem: 'bad-number' },
    { cell: '35.2%', problem: 'bad-number' },
    { cell: '约三千', problem: 'bad-number' },
    { cell: '9007199254740993', problem: 'bad-number' },
    { cell: Number.NaN, problem: 'bad-number' },
  ])('does not guess at $cell', ({ cell, problem }) => expect(readCount(cell)).toEqual({ problem }));
});

describe('readDay', () => {
  test.each([
    '2026-03-01',
    '2026/3/1',
    '2026.3.1',
    '20260301',
    '2026030118',
    20260301,
    '2026年3月1日',
    '2026年03月01日10时30分00秒',
    '2026-03-01 18:30:00',
    '2026/3/1 8:05',
    '2026-03-01T18:30:00.000',
    '２０２６－０３－０１',
  ])('reads %s as 2026-03-01', (cell) => expect(readDay(cell)).toBe('2026-03-01'));

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-3-0',
    '26-3-1',
    '3月1日',
    '46082',
    '2026-03-01T18:30:00Z',
    '2026-03-01 18:30 +0000',
    '昨天',
  ])('does not guess at %s', (cell) => expect(readDay(cell)).toBeUndefined());

  test.each([null, '', '-'])('takes %j as no day', (cell) => expect(readDay(cell)).toBeNull());
});

test('headers are compared without width, case, spaces and line breaks', () => {
  expect(normalHeader('阅读（次）\n')).toBe(normalHeader(' 阅读(次)'));
  expect(normalHeader('内容 URL')).toBe('内容url');
});
