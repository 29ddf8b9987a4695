import { expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import * as compute from '../compute/index.ts';
import * as statistics from './index.ts';

const { method, methods } = statistics;
const rows: readonly statistics.MethodRow[] = methods;

test('every method has its own id, a source or a paper, and an assumption', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const bare = rows.filter(({ sources, literature = [] }) => sources.length + literature.length === 0);
  expect(bare).toEqual([]);
  expect(rows.filter(({ assumptions }) => assumptions.length === 0)).toEqual([]);
});

test('a formula from memory is not called verified', () => {
  const claimed = rows.filter(({ sources, verified }) => verified && sources.includes('memory'));
  expect(claimed).toEqual([]);
});

test('every function a method names is exported', () => {
  const known = { ...compute, ...statistics };
  const named = rows.flatMap(({ functions }) => functions);
  expect(named.filter((name) => typeof (known as Record<string, unknown>)[name] !== 'function')).toEqual([]);
});

test('every method is found by its id, an unknown one is named', () => {
  for (const row of methods) expect(method(row.id)).toBe(row);
  expect(issuesOf(() => method('t-test' as statistics.MethodId))).toEqual(['unknown-method id']);
});
