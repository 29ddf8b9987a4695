import { describe, expect, test } from 'vitest';
import { type ComputeOptions, type Counts, compute, type IndicatorId } from '../src/index.ts';
import cases from './golden/compute.cases.json' with { type: 'json' };

interface Case {
  readonly title: string;
  readonly id: IndicatorId;
  readonly counts: Counts;
  readonly options?: ComputeOptions;
  readonly expect: {
    readonly value: number | null;
    readonly reason?: string;
    readonly missing?: readonly string[];
    readonly low?: number;
    readonly high?: number;
    readonly method?: string;
    readonly interval?: null;
    readonly percentile90?: number;
    readonly unit?: string;
    readonly flags?: readonly string[];
    /** Decimals compared. */
    readonly digits: number;
  };
  /** Where the expectation comes from. */
  readonly from: string;
}

const golden = cases as unknown as readonly Case[];

function near(actual: number | null | undefined, wanted: number | null, digits: number) {
  if (wanted === null) expect(actual).toBeNull();
  // A printed figure is within half a unit of its last place, the edge included.
  else expect(Math.abs((actual as number) - wanted)).toBeLessThanOrEqual(0.5 * 10 ** -digits * (1 + 1e-9));
}

describe('golden cases of compute', () => {
  test.each(golden)('$id: $title', ({ id, counts, options, expect: wanted }) => {
    const result = compute(id, counts, options);
    near(result.value, wanted.value, wanted.digits);
    if (wanted.low !== undefined) near(result.interval?.low, wanted.low, wanted.digits);
    if (wanted.high !== undefined) near(result.interval?.high, wanted.high, wanted.digits);
    if (wanted.percentile90 !== undefined) near(result.percentile90, wanted.percentile90, wanted.digits);
    if (wanted.interval === null) expect(result.interval).toBeNull();
    if (wanted.method) expect(result.interval?.method).toBe(wanted.method);
    if (wanted.unit) expect(result.unit).toBe(wanted.unit);
    if (wanted.flags) expect(result.flags.map(({ code }) => code)).toEqual(wanted.flags);
    expect(result.reason).toBe(wanted.reason);
    expect(result.missing).toEqual(wanted.missing ?? []);
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ id, title }) => `${id}: ${title}`)).size).toBe(golden.length);
  });
});
