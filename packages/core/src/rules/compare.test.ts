import { describe, expect, test } from 'vitest';
import { compareRuleSets } from './compare.ts';
import { cn2017 } from './national.ts';
import { applyOverlay } from './overlay.ts';
import { zhejiang2018 } from './overlays/zhejiang-2018.overlay.ts';
import type { RuleSet } from './ruleset.ts';

const zhejiang = applyOverlay(cn2017, zhejiang2018).ruleset;
const on = '2026-11-22';

describe('compareRuleSets', () => {
  test('finds nothing between a rule set and itself', () => {
    expect(compareRuleSets({ ruleset: cn2017, on: '2020-01-01' }, { ruleset: cn2017, on })).toEqual([]);
  });

  test('finds what an overlay adds and changes, with both versions and the parts that differ', () => {
    const found = compareRuleSets({ ruleset: cn2017, on }, { ruleset: zhejiang, on });
    expect(found.map(({ table, id, change }) => `${table} ${id} ${change}`)).toEqual([
      'grading O2.9 changed',
      'grading ZJ.Y.height added',
      'grading ZJ.Y.hypertension added',
      'grading ZJ.Y.intellect added',
      'grading ZJ.R.heart-failure added',
      'grading ZJ.R.rupture added',
      'grading ZJ.R.cesareans added',
    ]);
    const [changed, added] = found;
    expect(changed).toMatchObject({
      before: { zh: '智力障碍' },
      after: { zh: '中重度智力障碍', clause: '浙江2018 橙色' },
    });
    expect([...(changed?.parts ?? [])].sort()).toEqual(['clause', 'en', 'untilRecorded', 'when', 'zh']);
    expect(added).toMatchObject({ before: null, after: { id: 'ZJ.Y.height' }, parts: [] });
  });

  test('turned round, what was added is removed', () => {
    const found = compareRuleSets({ ruleset: zhejiang, on }, { ruleset: cn2017, on });
    expect(found.filter(({ change }) => change === 'removed')).toHaveLength(6);
    expect(found.find(({ id }) => id === 'ZJ.Y.height')).toMatchObject({
      change: 'removed',
      after: null,
      before: { grade: 'yellow' },
    });
  });

  test('shows what changed between two days of one', () => {
    const days = compareRuleSets({ ruleset: zhejiang, on: '2018-12-31' }, { ruleset: zhejiang, on: '2019-01-01' });
    expect(days.map(({ id }) => id)).toContain('ZJ.R.rupture');
    expect(compareRuleSets({ ruleset: zhejiang, on: '2019-01-01' }, { ruleset: zhejiang, on })).toEqual([]);
  });

  test('does not count bookkeeping as a difference', () => {
    const checked: RuleSet = {
      ...cn2017,
      grading: cn2017.grading.map((row) => ({ ...row, checkedOn: '2027-01-01', validFrom: '2018-01-01' })),
    };
    expect(compareRuleSets({ ruleset: cn2017, on }, { ruleset: checked, on })).toEqual([]);
  });

  test('looks at all three tables', () => {
    const changed: RuleSet = {
      ...cn2017,
      screening: cn2017.screening.map((row, i) => (i === 0 ? { ...row, suggested: true } : row)),
      beyond: cn2017.beyond.slice(1),
    };
    expect(
      compareRuleSets({ ruleset: cn2017, on }, { ruleset: changed, on }).map(({ table, id, change, parts }) => [
        table,
        id,
        change,
        parts,
      ]),
    ).toEqual([
      ['screening', 'S1.1', 'changed', ['suggested']],
      ['beyond', 'B.heart-failure', 'removed', []],
    ]);
  });
});
