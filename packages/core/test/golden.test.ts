import { describe, expect, test } from 'vitest';
import { assessRisk, screen } from '../src/index.ts';
import { zhejiang2018 } from '../src/rules/overlays/zhejiang-2018.overlay.ts';
import { askedAndAbsent, complete, type Expectation, type RiskCase, readCases, summarize } from './_cases.ts';

const on = '2026-11-22';
const known = [zhejiang2018];

function outcome({
  record,
  on: day = on,
  overlays = [],
  selfReported = [],
  notOffered = [],
  expect,
}: RiskCase): Expectation {
  const options = {
    on: day,
    overlays: known.filter(({ id }) => overlays.includes(id)),
    selfReported: selfReported as readonly never[] | 'all',
  };
  return summarize(expect, assessRisk(record, options), screen(record, { ...options, notOffered }));
}

test('the base record is asked, absent and green: complete, no mark, screening negative', () => {
  const assessment = assessRisk(askedAndAbsent, { on });
  expect(assessment).toMatchObject({ level: 'green', couldReach: 'green', status: 'complete', infectious: false });
  expect(assessment.met.map(({ id }) => id)).toEqual(['G1']);
  expect(screen(askedAndAbsent).result).toBe('negative');
});

describe.each(['boundary', 'criteria', 'traps', 'implications'])('golden cases: %s', (name) => {
  const cases = readCases(`${name}.cases.json`);

  for (const one of cases) {
    const run = one.awaits ? test.fails : test;
    run(one.title, () => {
      expect(outcome(one), one.from).toEqual(complete(one.expect));
    });
  }

  test('every title is used once', () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });
});
