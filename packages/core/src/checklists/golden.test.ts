import { describe, expect, test } from 'vitest';
import golden from '../../test/golden/checklists.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import { checkDelivery, type ObligationCalendar, obligations } from './index.ts';

interface Case {
  readonly title: string;
  readonly call: keyof typeof functions;
  readonly args: readonly unknown[];
  /** The part of the value the case is about. */
  readonly expect?: object;
  /** Obligations by id: the part the case is about, or null where there must be none. */
  readonly find?: Readonly<Record<string, object | null>>;
  readonly unused?: readonly string[];
  /** Code and path of every issue. */
  readonly throws?: readonly string[];
  readonly from: string;
}

const functions = { checkDelivery, obligations };
const cases = golden as unknown as readonly Case[];

function run({ call, args }: Case): unknown {
  return (functions[call] as (...all: readonly unknown[]) => unknown)(...args);
}

describe('golden cases of checklists and obligations', () => {
  test.each(cases.filter((one) => one.expect))('$call: $title', (one) => {
    expect(run(one)).toMatchObject(one.expect as object);
  });

  test.each(cases.filter(({ find }) => find))('$call: $title', (one) => {
    const calendar = run(one) as ObligationCalendar;
    for (const [id, expected] of Object.entries(one.find ?? {})) {
      const found = calendar.obligations.filter((obligation) => obligation.id === id);
      expect(found).toHaveLength(expected === null ? 0 : 1);
      if (expected !== null) expect(found[0]).toMatchObject(expected);
    }
    expect(calendar.unused).toEqual(one.unused ?? []);
  });

  test.each(cases.filter(({ throws }) => throws))('$call: $title (refused)', (one) => {
    try {
      run(one);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(
        [...(one.throws ?? [])].sort(),
      );
      expect(error.message).not.toContain('王');
      return;
    }
    expect.unreachable('the input was accepted');
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(cases.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(cases.map(({ call, title }) => `${call}: ${title}`)).size).toBe(cases.length);
  });
});
