import { describe, expect, test } from 'vitest';
import { InputError, type Issue } from '../src/errors.ts';
import { assessRisk, parseRecord, screen } from '../src/index.ts';
import type { RiskRecord } from '../src/record.ts';
import { runs } from './_records.ts';
import { fuzz } from './fuzz.ts';

const on = '2026-11-22';
const entrances: readonly (readonly [string, (input: RiskRecord) => unknown])[] = [
  ['parseRecord', (input) => parseRecord(input)],
  ['screen', (input) => screen(input)],
  ['assessRisk', (input) => assessRisk(input, { on })],
];

function issuesOf(run: (input: RiskRecord) => unknown, input: unknown): readonly Issue[] {
  try {
    run(input as RiskRecord);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const refuse = (): never => {
  throw new TypeError('of the caller');
};

test('20 000 calls with random and hostile inputs: only typed errors, and results that keep their promises', {
  timeout: 120_000,
}, () => {
  const report = fuzz(runs(20_000 / entrances.length).numRuns, 1);
  expect(report.failures).toEqual([]);
  expect(report.accepted).toBeGreaterThan(report.inputs * 0.2);
  expect(report.refused).toBeGreaterThan(report.inputs * 0.2);
  expect(Object.keys(report.levels).sort()).toEqual(['green', 'none', 'orange', 'red', 'yellow']);
});

describe.each(entrances)('%s', (_, run) => {
  test.each([null, undefined, true, 41, 'ageYears', [], [41], Symbol('x'), 1n, () => ({})])(
    'refuses %o as a record',
    (input) => {
      expect(issuesOf(run, input)).toMatchObject([{ code: 'record', path: [], expected: 'an object of facts' }]);
    },
  );

  test.each<[string, () => unknown]>([
    [
      'a getter that throws',
      () => ({
        get ageYears() {
          return refuse();
        },
      }),
    ],
    ['a proxy that hides its keys', () => new Proxy({}, { ownKeys: refuse })],
    ['a proxy that hides its values', () => new Proxy({ ageYears: 41 }, { get: refuse })],
    [
      'a proxy that hides how its keys are set',
      () => new Proxy({ ageYears: 41 }, { getOwnPropertyDescriptor: refuse }),
    ],
    ['a revoked proxy', revoked],
    ['a value that is a revoked proxy', () => ({ ageYears: revoked() })],
  ])('refuses %s', (_name, input) => {
    expect(issuesOf(run, input())).toEqual([
      { code: 'record', path: [], expected: 'an object of facts', received: 'an object that cannot be read' },
    ]);
  });

  test('reads own keys only: what a prototype or a symbol holds is not a fact', () => {
    const inherited = Object.create({
      ageYears: 41,
      nobody: 1,
      get birthDate() {
        return refuse();
      },
    }) as RiskRecord;
    expect(run(inherited)).toEqual(run({}));
    expect(run({ [Symbol('ageYears')]: 41 } as RiskRecord)).toEqual(run({}));
    expect(run(Object.assign(Object.create(null), { ageYears: 41 }) as RiskRecord)).toEqual(run({ ageYears: 41 }));
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('refuses the key %s', (key) => {
    const input: unknown = JSON.parse(`{"${key}": {"ageYears": 41}}`);
    expect(issuesOf(run, input)).toMatchObject([{ code: 'unknown-key', path: [key], received: `"${key}"` }]);
  });

  test('minus zero is zero', () => {
    expect(JSON.stringify(run({ pregnancyLossCount: -0 }))).toBe(JSON.stringify(run({ pregnancyLossCount: 0 })));
  });
});

describe('a fault', () => {
  test.each<[string, unknown, Partial<Issue>]>([
    ['ageYears', Number.NaN, { code: 'type', expected: 'a number in a', received: 'NaN' }],
    ['ageYears', Number.POSITIVE_INFINITY, { code: 'out-of-range', expected: '8–75 a', received: 'Infinity' }],
    ['ageYears', Number.NEGATIVE_INFINITY, { code: 'out-of-range', received: '-Infinity' }],
    ['ageYears', 41n, { code: 'type', received: 'a bigint' }],
    ['ageYears', '41', { code: 'type', received: '"41"' }],
    ['ageYears', 'x'.repeat(1e5), { code: 'type', received: `"${'x'.repeat(40)}…"` }],
    ['ageYears', { years: 41 }, { code: 'type', received: 'an object' }],
    ['ageYears', [41], { code: 'type', received: 'an array' }],
    ['ageYears', Symbol('41'), { code: 'type', received: 'a symbol' }],
    ['ageYears', () => 41, { code: 'type', received: 'a function' }],
    ['ageYears', true, { code: 'type', received: 'true' }],
    ['ageYears', Object(41), { code: 'type', received: 'an object' }],
    ['ageYears', 40.5, { code: 'integer', expected: 'a whole number', received: '40.5' }],
    ['ageYears', 'not-applicable', { code: 'not-applicable', expected: '8–75 a: it applies to everyone' }],
    ['hemoglobinGPerL', 11.2, { code: 'out-of-range', expected: '20–250 g/L', received: '11.2' }],
    ['asthma', 1, { code: 'type', expected: 'true or false', received: '1' }],
    ['asthma', 'not-applicable', { code: 'type', expected: 'true or false' }],
    ['birthDate', '2026-02-30', { code: 'date', expected: 'a calendar day YYYY-MM-DD', received: '"2026-02-30"' }],
    ['birthDate', 0, { code: 'date', received: '0' }],
    ['birthDate', '1990-1-1', { code: 'date' }],
    ['birthDate', '1990-01-01\n', { code: 'date' }],
  ])('in %s (%o) says what was expected and what came', (key, value, issue) => {
    for (const [, run] of entrances) expect(issuesOf(run, { [key]: value })).toMatchObject([{ ...issue, path: [key] }]);
  });

  test('never comes alone: every one is reported at once, in the order of the keys', () => {
    const input = { ageYear: 41, bmi: 'x', asthma: 0, birthDate: 'y', nyhaClass: 5, hemoglobinGPerL: 120 };
    for (const [, run] of entrances) {
      expect(issuesOf(run, input).map(({ code, path }) => [code, path[0]])).toEqual([
        ['unknown-key', 'ageYear'],
        ['type', 'bmi'],
        ['type', 'asthma'],
        ['date', 'birthDate'],
        ['out-of-range', 'nyhaClass'],
      ]);
    }
  });

  test('in the inputs of a derived fact names the inputs', () => {
    expect(issuesOf((input) => assessRisk(input, { on }), { birthDate: '2026-01-01' })).toEqual([
      { code: 'out-of-range', path: ['birthDate'], expected: 'values that give ageYears 8–75 a', received: '0' },
    ]);
    const stretched = { prePregnancyWeightKg: 300, heightCm: 100 };
    expect(issuesOf((input) => assessRisk(input, { on }), stretched).map(({ path }) => path[0])).toEqual([
      'prePregnancyWeightKg',
      'heightCm',
    ]);
  });

  test.each([null, undefined, 20261122, '2026-11-31', 'today', new globalThis.Date(0), {}, Symbol('today')])(
    'in the day (%o) is one of the day',
    (day) => {
      const options = { on: day as string };
      expect(issuesOf((input) => assessRisk(input, options), {})).toMatchObject([{ code: 'date', path: ['on'] }]);
      if (day === undefined) return; // screening has a day of its own then
      expect(issuesOf((input) => screen(input, options), {}).map(({ path }) => path[0])).toEqual(
        day === null ? [] : ['on'],
      );
    },
  );

  test('a birth date needs the day of screening', () => {
    expect(issuesOf((input) => screen(input), { birthDate: '1990-01-01' })).toMatchObject([
      { code: 'on-needed', path: ['on'], received: 'undefined' },
    ]);
    expect(screen({ birthDate: '1990-01-01' }, { on }).positive.map(({ id }) => id)).toEqual(['S1.1']);
    expect(issuesOf((input) => screen(input), { birthDate: null })).toEqual([]);
  });
});
