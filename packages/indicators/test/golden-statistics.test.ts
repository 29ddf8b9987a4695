import { describe, expect, test } from 'vitest';
import * as compute from '../src/compute/index.ts';
import * as statistics from '../src/statistics/index.ts';
import cases from './golden/statistics.cases.json' with { type: 'json' };

type Method = statistics.MethodId;
type Result = number | string | null | boolean | readonly unknown[] | { readonly [key: string]: unknown };

interface Case {
  readonly title: string;
  readonly method: Method;
  /** A function of `compute` or of `statistics`, called with `args`. */
  readonly function: string;
  readonly args: readonly unknown[];
  /** Factor from the function’s unit to that of the expected numbers; 1 where not given. */
  readonly times?: number;
  /** By the path of a value within the result, with dots. */
  readonly expect: Readonly<Record<string, Result>>;
  /** Decimals compared. */
  readonly digits: number;
  readonly from: string;
}

const golden = cases as unknown as readonly Case[];
const functions = { ...compute, ...statistics } as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;

function at(result: unknown, path: string): unknown {
  if (path === '') return result;
  return path.split('.').reduce((one, key) => (one as Record<string, unknown>)[key], result);
}

describe('golden cases of statistics', () => {
  test.each(golden)('$method: $title ($function)', ({ function: name, args, times = 1, expect: wanted, digits }) => {
    const result = (functions[name] as (...given: unknown[]) => unknown)(...args);
    for (const [path, value] of Object.entries(wanted)) {
      const actual = at(result, path);
      if (typeof value !== 'number') expect(actual, path).toEqual(value);
      // A printed figure is within half a unit of its last place, the edge included.
      else
        expect(Math.abs((actual as number) * times - value), path).toBeLessThanOrEqual(
          0.5 * 10 ** -digits * (1 + 1e-6),
        );
    }
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    const names = golden.map((one) => `${one.method} ${one.function} ${one.title}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('every method of the table has a case', () => {
    const covered = new Set(golden.map(({ method }) => method));
    expect(statistics.methods.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
