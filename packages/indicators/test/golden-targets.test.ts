import { describe, expect, test } from 'vitest';
import {
  publishedSeries,
  type SeriesPoint,
  type TargetId,
  type TrackOptions,
  target,
  track,
} from '../src/targets/index.ts';
import cases from './golden/targets.cases.json' with { type: 'json' };

interface Case {
  readonly title: string;
  readonly target: TargetId;
  readonly points: readonly SeriesPoint[] | 'published';
  readonly options: TrackOptions;
  readonly expect: {
    readonly status: string;
    readonly reason?: string;
    readonly since?: number;
    /** A year, in the unit of the pace; null where nothing is required any more. */
    readonly required?: number | null;
    readonly observed?: number;
    readonly low?: number;
    readonly high?: number;
    readonly projected?: number;
    readonly reaches?: number;
    /** Decimals compared. */
    readonly digits: number;
    readonly projectedDigits?: number;
  };
  /** Where the expectation comes from. */
  readonly from: string;
}

const golden = cases as unknown as readonly Case[];

describe('golden cases of track', () => {
  test.each(golden)('$target: $title', ({ target: id, points, options, expect: wanted }) => {
    const row = target(id);
    const { indicator, unit, level, area } = row;
    const series =
      points === 'published'
        ? publishedSeries(indicator, 'china')
        : { indicator, unit, level, points, ...(area && { area }) };
    const result = track(series, row, options);
    expect(result.status).toBe(wanted.status);
    expect(result.reason).toBe(wanted.reason);
    expect(result.since).toBe(wanted.since);
    const near = (actual: number | undefined, value: number | undefined, digits = wanted.digits) => {
      if (value !== undefined) expect(actual).toBeCloseTo(value, digits);
    };
    if (wanted.required === null) expect(result.required).toBeNull();
    else near(result.required?.perYear, wanted.required);
    near(result.observed?.perYear, wanted.observed);
    near(result.observed?.interval?.low, wanted.low);
    near(result.observed?.interval?.high, wanted.high);
    near(result.projected?.value, wanted.projected, wanted.projectedDigits);
    if (wanted.reaches !== undefined) expect(result.reaches).toBe(wanted.reaches);
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ target: id, title }) => `${id}: ${title}`)).size).toBe(golden.length);
  });
});
