import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import { type OwnTarget, ownTarget } from './own.ts';
import { track } from './track.ts';

const apgar = {
  indicator: 'ob-apgar-10',
  operator: '<=',
  value: 0.5,
  unit: 'percent',
  by: 2027,
  level: 'facility',
} as const satisfies OwnTarget;

describe('a target of one’s own', () => {
  test('is tracked like any other, under its own name', () => {
    const row = ownTarget(apgar);
    expect([row.id, row.set, row.sources]).toEqual(['own.ob-apgar-10.2027', 'own', []]);
    const points = [
      { year: 2022, value: 1 },
      { year: 2024, value: 0.7 },
    ];
    const series = { indicator: row.indicator, unit: row.unit, level: row.level, points };
    const result = track(series, row, { on: '2025-06-30' });
    expect([result.base?.year, result.status]).toEqual([2022, 'on-course']); // 0.7 - 3 × 0.15 = 0.25
    expect(result.sentence.zh).toMatch(/^本机构.*（自设目标：2027年不高于0\.5%）：2024年为0\.7%/);
    const named = ownTarget({ ...apgar, scope: { zh: '某某医院', en: 'A hospital' } });
    expect(track(series, named, { on: '2025-06-30' }).sentence.zh).toMatch(/^某某医院/);
  });

  test.each([
    { code: 'unit-mismatch', change: { unit: 'per-1000' } },
    { code: 'direction', change: { operator: '>=' } },
    { code: 'out-of-range', change: { value: 101 } },
    { code: 'out-of-range', change: { value: -1 } },
    { code: 'out-of-range', change: { value: Number.NaN } },
    { code: 'not-a-year', change: { by: 27 } },
    { code: 'unknown-choice', change: { level: 'world' } },
    { code: 'unknown-indicator', change: { indicator: 'apgar' } },
    { code: 'unknown-key', change: { deadline: 2027 } },
    { code: 'one-of', change: { value: undefined } },
    { code: 'one-of', change: { change: { from: 2024, by: -10, in: 'percent' } } },
    { code: 'level-mismatch', change: { indicator: 'tcm-specialty-share-tertiary', operator: '>=' } },
    { code: 'direction', change: { value: undefined, change: { from: 2024, by: 10, in: 'percent' } } },
    { code: 'out-of-range', change: { value: undefined, change: { from: 2024, by: 0, in: 'percent' } } },
    { code: 'year-order', change: { value: undefined, change: { from: 2027, by: -10, in: 'percent' } } },
    { code: 'unknown-choice', change: { value: undefined, change: { from: 2024, by: -10, in: 'points' } } },
    {
      code: 'unit-mismatch',
      change: {
        indicator: 'maternal-mortality-ratio',
        unit: 'per-100000',
        level: 'region',
        value: undefined,
        change: { from: 2024, by: -2, in: 'percentage-points' },
      },
    },
  ])('with $code is refused: $change', ({ code, change }) => {
    try {
      ownTarget({ ...apgar, ...change } as OwnTarget);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).issues.map((issue) => issue.code)).toEqual([code]);
    }
  });

  test('may be on either side where neither is better by itself', () => {
    const cesarean = { ...apgar, indicator: 'ob-csr-01', value: 40 } as const;
    expect(ownTarget(cesarean).operator).toBe('<=');
    expect(ownTarget({ ...cesarean, operator: '>=' }).operator).toBe('>=');
  });
});
