import { cn2017 } from '@anchan/core/rules';
import { expect, test } from 'vitest';
import {
  entries,
  entriesOf,
  localEntries,
  nationalEntries,
  neighbors,
  rowDocument,
  rowPath,
  sectionsOf,
} from './catalog.ts';
import { countSeen, evidenceCounts, formColumns, formEntries, rowCount } from './counts.ts';

// The two forms as the norm has them: 57 items; green 1, yellow 36, orange 37, red 36, purple 1.
test('the forms have 57 screening items and 111 grading rows, green among them', () => {
  expect(Object.fromEntries(formColumns.map((column) => [column, rowCount(column)]))).toEqual({
    screening: 57,
    green: 1,
    yellow: 36,
    orange: 37,
    red: 36,
    purple: 1,
  });
  expect(formEntries.length).toBe(168);
});

test('every row of the rule set has one page, and its address is its id', () => {
  const rows = [...cn2017.screening, cn2017.green, ...cn2017.grading, ...cn2017.beyond];
  expect(nationalEntries.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  const paths = entries.map((entry) => rowPath(entry, 'zh-CN'));
  expect(new Set(paths).size).toBe(paths.length);
  expect(rowPath({ ruleset: 'cn-2017', id: 'B.heart-failure' }, 'en')).toBe('/en/rules/cn-2017/B.heart-failure/');
});

test('an overlay has pages for the rows it adds and the version it changes, and for no other', () => {
  expect(localEntries.map(({ ruleset, id }) => `${ruleset} ${id}`).sort()).toEqual([
    'cn-zj-2018 O2.9',
    'cn-zj-2018 ZJ.R.cesareans',
    'cn-zj-2018 ZJ.R.heart-failure',
    'cn-zj-2018 ZJ.R.rupture',
    'cn-zj-2018 ZJ.Y.height',
    'cn-zj-2018 ZJ.Y.hypertension',
    'cn-zj-2018 ZJ.Y.intellect',
  ]);
  expect(localEntries.find(({ id }) => id === 'O2.9')?.row.zh).toBe('中重度智力障碍');
  expect(nationalEntries.find(({ id }) => id === 'O2.9')?.row.zh).toBe('智力障碍');
});

test('previous and next follow the form: after the last screening item comes green, after purple our own table', () => {
  const at = (id: string) =>
    neighbors(nationalEntries.find((entry) => entry.id === id) as (typeof nationalEntries)[number]);
  expect(at('S1.1').before).toBeUndefined();
  expect(at('S7.8.1').after?.id).toBe('G1');
  expect(at('Y2.6.2')).toMatchObject({ before: { id: 'Y2.6.1' }, after: { id: 'Y2.7' } });
  expect(at('P1').after?.id).toBe('B.heart-failure');
  expect(neighbors(entriesOf('cn-zj-2018').at(-1) as (typeof entries)[number]).after).toBeUndefined();
});

test.each([
  ['Y2.6.2', ['Y2', 'Y2.6']],
  ['S7.1.5', ['S7', 'S7.1']],
  ['P1', ['P1']],
  ['Y2.10', ['Y2']], // not under Y2.1
  ['B.aorta', []],
])('%s stands under %j', (id, headings) => {
  expect(sectionsOf(id).map((section) => section.id)).toEqual(headings);
});

test('the evidence summary counts every row of the forms once', () => {
  expect(evidenceCounts.reduce((sum, { total }) => sum + total, 0)).toBe(formEntries.length);
  expect(countSeen('word') + countSeen('part') + countSeen('none')).toBe(formEntries.length);
  for (const column of formColumns) {
    const inColumn = countSeen('word', column) + countSeen('part', column) + countSeen('none', column);
    expect(inColumn, column).toBe(rowCount(column));
  }
});

test('a row document says when the row applies: an overlay from its own first day', () => {
  const of = (ruleset: string, id: string) =>
    rowDocument(entries.find((entry) => entry.ruleset === ruleset && entry.id === id) as (typeof entries)[number]);
  expect(of('cn-2017', 'O2.9')).toMatchObject({ clause: '附件2 橙色 2.9', validFrom: '2017-09-22', validTo: null });
  expect(of('cn-zj-2018', 'O2.9')).toMatchObject({ clause: '浙江2018 橙色', validFrom: '2019-01-01', validTo: null });
  expect(of('cn-2017', 'B.aorta')).toMatchObject({ table: 'beyond', clause: '表外（本项目自拟）' });
});
