import { InputError } from '@anchan/core/errors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicator, indicators, variablesOf } from '../catalog/index.ts';
import { type ComputeOptions, compute } from './compute.ts';
import type { Counts } from './counts.ts';
import { isAdjustable } from './definition.ts';
import { formulaOf } from './formula.ts';
import { percentile } from './percentile.ts';
import { display, rounded } from './rounded.ts';

function issuesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort();
    throw error;
  }
  return ['no error'];
}

const mmr = (counts: unknown, options?: unknown) =>
  compute('maternal-mortality-ratio', counts as Counts, options as ComputeOptions);

describe('a computed indicator', () => {
  test('carries formula, sources, evidence and errata with its value', () => {
    const result = mmr({ maternalDeaths: 7, liveBirths: 51_200 });
    expect(result.formula).toEqual({
      zh: '孕产妇死亡数 ÷ 活产数 × 100 000',
      en: 'Maternal deaths ÷ Live births × 100 000',
    });
    expect(result.sources).toContain('sdg-meta');
    expect(result.evidence.verified).toBe(true);
    expect(result.errata.map(({ id }) => id)).toContain('E01');
  });

  test('that is operational says so, and that its user may change it', () => {
    const { basis, evidence, flags } = compute('booked-admission-rate', {
      admissionsBooked: 80,
      mothersDelivered: 100,
    });
    expect(basis).toBe('operational');
    expect(evidence).toMatchObject({ verified: false, text: { zh: '本项目按文件条款自拟的算法，未核实，可以更改' } });
    expect(flags.map(({ code }) => code)).toEqual(['unverified']);
  });

  test('names what is missing in both languages', () => {
    expect(mmr({ maternalDeaths: 7 }).flags[0]?.text).toEqual({ zh: '缺少数据：活产数', en: 'missing: Live births' });
  });

  test('stays exact where a product of doubles would not: 1.1 per 100 000 of 300 million births', () => {
    expect(mmr({ maternalDeaths: 3_300, liveBirths: 300_000_000 }).value).toBe(1.1); // 330 000 000 / 300 000 000
  });

  test('of a ratio takes decimals, of a count it does not', () => {
    expect(compute('urban-rural-mmr-ratio', { mmrRural: 18.5, mmrUrban: 14.1 }).value).toBeCloseTo(1.312, 3);
    expect(issuesOf(() => mmr({ maternalDeaths: 1.5, liveBirths: 100 }))).toEqual([
      'not-a-count counts.maternalDeaths',
    ]);
  });
});

describe('bad input', () => {
  test('is reported with every issue at once', () => {
    const counts = { maternalDeaths: -1, liveBirths: 2.5, livebirths: 3 };
    expect(issuesOf(() => mmr(counts, { level: 95 }))).toEqual([
      'not-a-count counts.liveBirths',
      'not-a-count counts.maternalDeaths',
      'out-of-range level',
      'unknown-variable counts.livebirths',
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '7', 1e10 + 1, 2 ** 53, true, [7], {}])(
    'refuses %s as a count',
    (wrong) => {
      expect(issuesOf(() => mmr({ maternalDeaths: wrong, liveBirths: 100 }))).toEqual([
        'not-a-count counts.maternalDeaths',
      ]);
    },
  );

  test('in a count that the formula does not use is not looked at', () => {
    expect(mmr({ maternalDeaths: 1, liveBirths: 100, stillbirths: -4 }).value).toBe(1000);
  });

  test.each(['maternal-mortality-rate', 'constructor', '__proto__', ''])('an id %j is unknown', (id) => {
    expect(issuesOf(() => compute(id as never, {}))).toEqual(['unknown-indicator id']);
  });

  test.each([null, 3, 'x', []])('counts of %j are no counts', (counts) => {
    expect(issuesOf(() => mmr(counts))).toEqual(['not-an-object counts']);
  });

  test('a list where one count belongs, or one value where a list belongs, is an error', () => {
    expect(issuesOf(() => compute('ddi-median', { ddiMinutes: 25 }))).toEqual(['not-a-list counts.ddiMinutes']);
    expect(issuesOf(() => compute('ddi-median', { ddiMinutes: [25, -1] }))).toEqual([
      'not-a-count counts.ddiMinutes.1',
    ]);
  });

  test('counts that contradict each other are an error, not a negative rate', () => {
    const counts = { divisions: 10, divisionsNoCenter: 11 };
    expect(issuesOf(() => compute('critical-center-coverage', counts))).toEqual(['contradiction counts']);
  });

  test('a count inherited from a prototype was not given', () => {
    expect(mmr(Object.create({ maternalDeaths: 7, liveBirths: 100 })).missing).toEqual([
      'maternalDeaths',
      'liveBirths',
    ]);
  });
});

describe('a local definition', () => {
  const own = (id: string, local: unknown) => ({ definitions: { [id]: local } }) as ComputeOptions;

  test('is refused for an official formula', () => {
    const options = own('maternal-mortality-ratio', { denominator: { var: 'mothersDelivered' } });
    expect(issuesOf(() => mmr({}, options))).toEqual([
      'not-adjustable definitions.maternal-mortality-ratio.denominator',
    ]);
  });

  test('of the two official rows with an illegible multiplier is the multiplier only', () => {
    expect(indicators.filter((row) => row.basis === 'official' && isAdjustable(row)).map(({ id }) => id)).toEqual([
      'ob-mmr-07',
      'ob-hys-08',
    ]);
    const options = own('ob-hys-08', { multiplier: 100, numerator: { var: 'reoperations' } });
    expect(issuesOf(() => compute('ob-hys-08', {}, options))).toEqual([
      'not-adjustable definitions.ob-hys-08.numerator',
    ]);
  });

  test.each([
    {
      local: { denominator: { var: 'nobody' } },
      issue: 'not-an-expression definitions.booked-admission-rate.denominator',
    },
    {
      local: { denominator: { add: [{ var: 'liveBirths' }, 'stillbirths'] } },
      issue: 'not-an-expression definitions.booked-admission-rate.denominator.add.1',
    },
    {
      local: { denominator: { subtract: [1] } },
      issue: 'not-an-expression definitions.booked-admission-rate.denominator',
    },
    { local: { denominator: { add: [] } }, issue: 'not-an-expression definitions.booked-admission-rate.denominator' },
    { local: { multiplier: 7 }, issue: 'not-a-multiplier definitions.booked-admission-rate.multiplier' },
    { local: { multiplier: 'constructor' }, issue: 'not-a-multiplier definitions.booked-admission-rate.multiplier' },
    { local: { nominator: 1 }, issue: 'not-adjustable definitions.booked-admission-rate.nominator' },
    { local: 3, issue: 'not-an-object definitions.booked-admission-rate' },
  ])('$local is refused: $issue', ({ local, issue }) => {
    expect(issuesOf(() => compute('booked-admission-rate', {}, own('booked-admission-rate', local)))).toEqual([issue]);
  });

  test('under a misspelt id is an error, not an ignored wish', () => {
    expect(issuesOf(() => mmr({}, own('booked-admission', {})))).toEqual([
      'unknown-indicator definitions.booked-admission',
    ]);
  });

  test('brings the unit of its multiplier and is never called verified', () => {
    const options = own('nurse-bed-ratio', { denominator: { var: 'wardBeds' } });
    const result = compute('nurse-bed-ratio', { nursesOb: 9, wardBeds: 18 }, options);
    expect(result).toMatchObject({ value: 0.5, basis: 'local', unit: 'staff-per-bed', evidence: { verified: false } });
    expect(result.formula.zh).toBe('产科护士数 ÷ 产科病房床位数');
  });
});

describe('every fraction of the catalog', () => {
  const fractions = indicators.filter(({ statistic }) => statistic === undefined);
  const anyCount = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null, freq: 8 });
  const some = fc.constantFrom(...fractions).chain((row) => {
    const used = [...new Set([...variablesOf(row.numerator), ...variablesOf(row.denominator)])];
    return fc.tuple(fc.constant(row), fc.record(Object.fromEntries(used.map((id) => [id, anyCount]))));
  });

  test('has a value inside its interval, or a reason for having none', () => {
    fc.assert(
      fc.property(some, ([row, counts]) => {
        if (row.id === 'critical-center-coverage') return;
        const { value, reason, interval, missing } = compute(row.id, counts as Counts);
        expect(value === null).toBe(reason !== undefined);
        expect(reason === 'missing').toBe(missing.length > 0);
        if (value === null) expect(interval).toBeNull();
        else expect(Number.isFinite(value) && value >= 0).toBe(true);
        if (value !== null && interval) {
          expect(interval.low).toBeLessThanOrEqual(value * (1 + 1e-12));
          expect(interval.high).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        }
        if (value !== null && row.interval === 'wilson') expect(interval === null).toBe(value > 100);
      }),
      { numRuns: 500 },
    );
  });

  test('has no other value when a count it does not use is added', () => {
    fc.assert(
      fc.property(some, ([row, counts]) => {
        if (row.id === 'critical-center-coverage') return;
        const plain = compute(row.id, counts as Counts);
        expect(compute(row.id, { population: 5, populationWithin2h: 1, ...counts } as Counts)).toEqual(
          row.id === 'emoc-2h-access' ? expect.anything() : plain,
        );
      }),
    );
  });
});

describe('a formula in words', () => {
  test.each([
    { id: 'perinatal-mortality-rate', zh: '（死胎死产数 + 0～6天死亡数） ÷ （活产数 + 死胎死产数） × 1000' },
    {
      id: 'critical-center-coverage',
      zh: '（行政区划总数 − 尚未建立危重孕产妇救治中心的行政区划数） ÷ 行政区划总数 × 100',
    },
    { id: 'smo-count', zh: '危重孕产妇（近乎死亡）例数 + 同期孕产妇死亡例数' },
    { id: 'ddi-median', zh: '决定手术至胎儿娩出时间的中位数' },
    { id: 'birth-defect-rate', zh: '出生缺陷例数 ÷ 监测围产儿数 × 10 000' },
  ] as const)('of $id is $zh', ({ id, zh }) => {
    expect(formulaOf(indicator(id)).zh).toBe(zh);
  });
});

describe('rounding for display', () => {
  test.each([
    { value: 1.005, decimals: 2, text: '1.01' },
    { value: 0.145, decimals: 2, text: '0.15' },
    { value: 13.671875, decimals: 2, text: '13.67' },
    { value: 38.5, decimals: 0, text: '39' },
    { value: -0.001, decimals: 2, text: '0.00' },
    { value: -2.345, decimals: 2, text: '-2.35' },
    { value: 1e-7, decimals: 2, text: '0.00' },
    { value: 100, decimals: 1, text: '100.0' },
  ])('$value to $decimals decimals is $text', ({ value, decimals, text }) => {
    expect(rounded(value, decimals)).toBe(text);
  });

  test('prints unit, interval and level', () => {
    const result = mmr({ maternalDeaths: 7, liveBirths: 51_200 }, { level: 0.998 });
    expect(display(result, 'zh', 1)).toMatch(/^13\.7\/10万（99\.8%区间 \d+\.\d～\d+\.\d）$/);
    expect(display(mmr({ maternalDeaths: 7 }), 'zh')).toBe('—');
    expect(display(compute('mnm-md-ratio', { maternalNearMiss: 5, nearMissDeaths: 0 }), 'zh')).toBe('5:0');
    expect(display(compute('mnm-md-ratio', { maternalNearMiss: 71, nearMissDeaths: 6 }), 'en', 1)).toBe('11.8:1');
    expect(display(compute('mnm-md-ratio', { maternalNearMiss: 71 }), 'en')).toBe('—');
  });
});

describe('a percentile', () => {
  test('does not depend on the order and lies among the values', () => {
    const values = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const value = percentile(list, share) as number;
        expect(percentile([...list].reverse(), share)).toBe(value);
        expect(value).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });

  test('of nothing is nothing, and of a share above 1 an error', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(issuesOf(() => percentile([1], 1.5))).toEqual(['out-of-range share']);
  });
});
