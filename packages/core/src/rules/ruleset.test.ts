import { describe, expect, test } from 'vitest';
import { rankOf } from './criterion.ts';
import { cn2017 } from './national.ts';
import { cn2017Chinese } from './national-zh.ts';
import { clauseOf, isValidOn } from './ruleset.ts';

describe('clauseOf', () => {
  test.each<[string, string]>([
    ['S1.1', '附件1 1.1'],
    ['S7.8.1', '附件1 7.8.1'],
    ['G1', '附件2 绿色'],
    ['Y2.6.2', '附件2 黄色 2.6.2'],
    ['O3.5', '附件2 橙色 3.5'],
    ['R1.10.3', '附件2 红色 1.10.3'],
    ['P1', '附件2 紫色'],
    ['B.eclampsia', '表外（本项目自拟）'],
    ['ZJ.Y.height', '表外（本项目自拟）'],
  ])('%s stands in %s', (id, clause) => {
    expect(clauseOf({ id })).toBe(clause);
  });

  test('a row that names its clause stands there', () => {
    expect(clauseOf({ id: 'O2.9', clause: '浙江2018 橙色' })).toBe('浙江2018 橙色');
  });
});

describe('isValidOn', () => {
  test.each<[string | undefined, string | undefined, string, boolean]>([
    [undefined, undefined, '1999-01-01', true],
    ['2020-01-01', undefined, '2019-12-31', false],
    ['2020-01-01', undefined, '2020-01-01', true],
    [undefined, '2020-01-01', '2019-12-31', true],
    [undefined, '2020-01-01', '2020-01-01', false],
    ['2020-01-01', '2020-01-01', '2020-01-01', false],
    ['2019-01-01', '2021-01-01', '2020-06-01', true],
  ])('from %s up to %s on %s: %s', (validFrom, validTo, on, valid) => {
    expect(isValidOn({ ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) }, on)).toBe(valid);
  });
});

test('purple has no place on the scale of the four levels', () => {
  expect((['green', 'yellow', 'orange', 'red', 'purple'] as const).map(rankOf)).toEqual([0, 1, 2, 3, -1]);
});

test('the Chinese rule set has the same rows as the full one, and no English', () => {
  for (const table of ['screening', 'grading', 'beyond', 'readings'] as const) {
    expect(cn2017Chinese[table].map(({ id, zh }) => [id, zh])).toEqual(cn2017[table].map(({ id, zh }) => [id, zh]));
    expect(cn2017Chinese[table].every((row) => row.en === undefined)).toBe(true);
    expect(cn2017[table].every((row) => row.en !== undefined && row.en !== '')).toBe(true);
  }
  expect(cn2017.green).toMatchObject({ id: 'G1', zh: cn2017Chinese.green.zh });
});
