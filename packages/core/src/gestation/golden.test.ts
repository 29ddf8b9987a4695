import { describe, expect, test } from 'vitest';
import cases from '../../test/golden/gestation.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import * as gestation from './index.ts';

interface Case {
  readonly title: string;
  readonly call: keyof typeof functions;
  readonly args: readonly unknown[];
  /** The value, or for an object the part of it that the case is about. */
  readonly expect?: unknown;
  /** Code and path of every issue, in any order. */
  readonly throws?: readonly (readonly [string, string])[];
  /** Where the expectation comes from. */
  readonly from: string;
}

const {
  ageFromDueDate,
  dateAtAge,
  datePregnancy,
  dueDateFromConception,
  dueDateFromLastPeriod,
  dueDateFromTransfer,
  dueDateFromUltrasound,
  formatWeeks,
  gestationalAgeDays,
  lastPeriodFromDueDate,
  parseWeeks,
  periodAt,
  postpartum,
  redatingLimitDays,
  weeksWindow,
} = gestation;

const functions = {
  ageFromDueDate,
  dateAtAge,
  datePregnancy,
  dueDateFromConception,
  dueDateFromLastPeriod,
  dueDateFromTransfer,
  dueDateFromUltrasound,
  formatWeeks,
  gestationalAgeDays,
  lastPeriodFromDueDate,
  parseWeeks,
  periodAt,
  postpartum,
  redatingLimitDays,
  weeksWindow,
};

function run({ call, args }: Case): unknown {
  return (functions[call] as (...given: readonly unknown[]) => unknown)(...args);
}

function issuesOf(one: Case): string[] {
  try {
    run(one);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();
    throw error;
  }
  return ['no error'];
}

const golden = cases as unknown as readonly Case[];

describe('golden cases of gestation', () => {
  test.each(golden.filter(({ throws }) => throws === undefined))('$call: $title', (one) => {
    const result = run(one);
    if (typeof one.expect === 'object' && one.expect !== null) expect(result).toMatchObject(one.expect);
    else expect(result).toBe(one.expect);
  });

  test.each(golden.filter(({ throws }) => throws !== undefined))('$call: $title (an InputError)', (one) => {
    expect(issuesOf(one)).toEqual((one.throws ?? []).map((issue) => issue.join(' ')).sort());
  });

  test('every case says where its expectation comes from, under its own title', () => {
    expect(golden.filter(({ from }) => !from)).toEqual([]);
    expect(new Set(golden.map(({ call, title }) => `${call}: ${title}`)).size).toBe(golden.length);
  });
});
