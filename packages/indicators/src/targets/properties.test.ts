import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownTarget } from './own.ts';
import type { Series, SeriesPoint } from './series.ts';
import type { TargetRow } from './target.ts';
import { targets } from './targets.ts';
import { track } from './track.ts';

const on = '2031-12-31';

/** Values of different years up to 2029, of two decimals as reports print them. */
const points = fc
  .uniqueArray(fc.record({ year: fc.integer({ min: 2015, max: 2029 }), value: fc.integer({ min: 1, max: 9999 }) }), {
    selector: ({ year }) => year,
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.map(({ year, value }) => ({ year, value: value / 100 })));

const threshold = fc.integer({ min: 1, max: 9999 }).map((value) => value / 100);

function own(
  indicator: 'maternal-mortality-ratio' | 'hiv-testing-rate' | 'ob-csr-01',
  operator: '<=' | '>=',
  value: number,
  strict = false,
) {
  const unit = indicator === 'maternal-mortality-ratio' ? 'per-100000' : 'percent';
  const level = indicator === 'ob-csr-01' ? 'facility' : 'region';
  return ownTarget({ indicator, operator, value, unit, by: 2033, level, strict });
}

const seriesOf = ({ indicator, unit, level }: TargetRow, list: readonly SeriesPoint[]): Series => ({
  indicator,
  unit,
  level,
  points: list,
});

describe('laws of tracking', () => {
  test('the scale of a ratio does not matter: doubled values against a doubled target stand the same', () => {
    fc.assert(
      fc.property(points, threshold, (list, value) => {
        const at = (factor: number) => {
          const row = own('maternal-mortality-ratio', '<=', value * factor);
          const result = track(
            seriesOf(
              row,
              list.map((point) => ({ ...point, value: point.value * factor })),
            ),
            row,
            { on },
          );
          return [result.status, result.reason, result.since, result.reaches];
        };
        expect(at(2)).toEqual(at(1));
      }),
    );
  });

  test('a later value that meets the target is met, never off course', () => {
    fc.assert(
      fc.property(points, threshold, fc.double({ min: 0, max: 1, noNaN: true }), (list, value, share) => {
        const row = own('maternal-mortality-ratio', '<=', value);
        const before = track(seriesOf(row, list), row, { on });
        const after = track(seriesOf(row, [...list, { year: 2030, value: value * share }]), row, { on });
        expect(after.status).toBe('met');
        if (before.status === 'met') expect(after.since).toBe(before.since);
      }),
    );
  });

  test('strict is never easier', () => {
    const rank = { met: 2, 'on-course': 1, 'off-course': 0, missed: 0, undetermined: 0 };
    fc.assert(
      fc.property(points, threshold, (list, value) => {
        const at = (strict: boolean) => {
          const row = own('maternal-mortality-ratio', '<=', value, strict);
          return rank[track(seriesOf(row, list), row, { on }).status];
        };
        expect(at(true)).toBeLessThanOrEqual(at(false));
      }),
    );
  });

  test('strict differs only on the number itself', () => {
    fc.assert(
      fc.property(threshold, fc.boolean(), (value, below) => {
        const operator = below ? '<=' : '>=';
        const status = (strict: boolean) => {
          const row = own('ob-csr-01', operator, value, strict);
          return track(seriesOf(row, [{ year: 2029, value }]), row, { on }).status;
        };
        expect([status(false), status(true)]).toEqual(['met', 'undetermined']);
      }),
    );
  });

  test('a percentage and what is left of 100 stand the same', () => {
    fc.assert(
      fc.property(points, threshold, (list, value) => {
        // Whole hundredths, so that 100 minus a value is exact to compare.
        const mirrored = (amount: number) => (10_000 - Math.round(amount * 100)) / 100;
        const up = own('ob-csr-01', '>=', value);
        const down = own('ob-csr-01', '<=', mirrored(value));
        const risen = track(seriesOf(up, list), up, { on });
        const fallen = track(
          seriesOf(
            down,
            list.map((point) => ({ ...point, value: mirrored(point.value) })),
          ),
          down,
          { on },
        );
        expect([fallen.status, fallen.reason, fallen.since, fallen.reaches]).toEqual([
          risen.status,
          risen.reason,
          risen.since,
          risen.reaches,
        ]);
        if (risen.required) expect(fallen.required?.perYear).toBeCloseTo(-risen.required.perYear, 6);
      }),
    );
  });

  test('on course means that the projection meets and the observed pace is at least the required one', () => {
    fc.assert(
      fc.property(points, threshold, fc.constantFrom('compound' as const, 'log' as const), (list, value, form) => {
        const row = own('maternal-mortality-ratio', '<=', value);
        const { status, observed, required, projected } = track(seriesOf(row, list), row, { on, form });
        if (status !== 'on-course' && status !== 'off-course') return;
        const ahead = (observed?.perYear as number) - (required?.perYear as number);
        if (status === 'on-course')
          expect([ahead > -1e-9, (projected?.value as number) <= value * (1 + 1e-9)]).toEqual([true, true]);
        else expect([ahead < 1e-9, (projected?.value as number) > value * (1 - 1e-9)]).toEqual([true, true]);
      }),
    );
  });

  test('compound and log form never disagree about the status', () => {
    fc.assert(
      fc.property(points, threshold, (list, value) => {
        const row = own('maternal-mortality-ratio', '<=', value);
        const [compound, log] = (['compound', 'log'] as const).map((form) =>
          track(seriesOf(row, list), row, { on, form }),
        );
        expect([log?.status, log?.reaches, log?.projected?.value]).toEqual([
          compound?.status,
          compound?.reaches,
          compound?.projected?.value,
        ]);
      }),
    );
  });

  test('another unit, level or indicator is never answered, whatever the target and the values', () => {
    const unit = fc.constantFrom('percent', 'percentage-points', 'per-1000', 'per-100000', 'works', 'minutes');
    const level = fc.constantFrom('world', 'country', 'region', 'facility', 'department');
    fc.assert(
      fc.property(fc.constantFrom(...targets), points, unit, level, (row, list, otherUnit, otherLevel) => {
        const { indicator, area } = row;
        const series = { indicator, unit: otherUnit, level: otherLevel, points: list, ...(area && { area }) } as Series;
        const { status } = track(series, row, { on });
        const fits =
          otherUnit === row.unit && (otherLevel === row.level || (row.level === 'region' && otherLevel === 'country'));
        if (!fits) expect(status).toBe('undetermined');
      }),
    );
  });

  test('every sentence names the target, ends in one full stop and leaves no blank', () => {
    fc.assert(
      fc.property(fc.constantFrom(...targets), points, (row, list) => {
        const { indicator, unit, level, area } = row;
        const { sentence } = track({ indicator, unit, level, points: list, ...(area && { area }) }, row, { on });
        expect(sentence.zh).toMatch(/^[^{}]+（[^{}]+）：[^{}]+。$/);
        expect(sentence.zh + sentence.en).not.toMatch(/undefined|null|NaN|Infinity/);
        expect(sentence.en).toMatch(/[a-z].*\.$/);
      }),
    );
  });

  test('chances are between 0 and 1, and more of the same counts make them surer', () => {
    const counted = fc.record({
      x0: fc.integer({ min: 1, max: 400 }),
      x1: fc.integer({ min: 1, max: 400 }),
      value: threshold,
    });
    fc.assert(
      fc.property(counted, ({ x0, x1, value }) => {
        const row = own('maternal-mortality-ratio', '<=', value);
        const at = (factor: number) => {
          const point = (year: number, x: number) => ({
            year,
            value: x / 10,
            events: x * factor,
            total: 1_000_000 * factor,
          });
          return track(seriesOf(row, [point(2020, x0), point(2029, x1)]), row, { on }).probability;
        };
        const [few, many] = [at(1), at(100)];
        if (few === null || many === null) return;
        expect(few >= 0 && few <= 1 && many >= 0 && many <= 1).toBe(true);
        expect(Math.abs(many - 0.5)).toBeGreaterThanOrEqual(Math.abs(few - 0.5) - 1e-12);
      }),
    );
  });
});
