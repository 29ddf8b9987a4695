import { describe, expect, test } from 'vitest';
import type { RecordSet, RecordType, Row } from '../../src/records/index.ts';
import { recordTypes } from '../../src/records/index.ts';
import { readBundle } from '../../src/records/reading/read-bundle.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };

/** What is known of the first row of a record type, by fact. */
function factsIn(type: RecordType, bundle: RecordSet, has: readonly RecordType[] = recordTypes) {
  return readBundle(bundle, { has, period })[type]?.[0]?.facts ?? {};
}

const mother = (row: Row): RecordSet => ({ pregnancy: [{ pregnancyId: 'P1', ...row }] });
const withRows = (type: RecordType, rows: readonly Row[], own: Row = {}): RecordSet => ({
  ...mother(own),
  [type]: rows.map((row) => ({ pregnancyId: 'P1', ...row })),
});
const anc = { kind: 'antenatal', pregnancyTestOnly: false, inLabor: false };

describe('a delivery of 28 weeks', () => {
  test.each<[number | undefined, number | undefined, boolean | undefined]>([
    [196, undefined, true], // 28+0
    [195, 1500, false], // gestation decides where it is known
    [undefined, 1000, true],
    [undefined, 999, undefined], // a small baby may have had 28 weeks
    [undefined, undefined, undefined],
  ])('at %s days with a baby of %s g: %s', (gestationalAgeDays, birthWeightG, wanted) => {
    const facts = factsIn('pregnancy', withRows('birth', [{ birthId: 'B1', birthWeightG }], { gestationalAgeDays }));
    expect(facts.delivered28).toBe(wanted);
  });
});

describe('a count of visits', () => {
  test('keeps the sure ones apart from those that may have to be counted', () => {
    const facts = factsIn(
      'pregnancy',
      withRows('visit', [{ ...anc }, { ...anc, inLabor: true }, { kind: 'antenatal' }]),
    );
    expect([facts['ancVisits:least'], facts['ancVisits:most'], facts.ancVisits]).toEqual([1, 2, undefined]);
  });

  test('is 0 without visits, and unknown where visits were not handed in', () => {
    expect(factsIn('pregnancy', mother({})).ancVisits).toBe(0);
    expect(factsIn('pregnancy', mother({}), ['pregnancy']).ancVisits).toBeUndefined();
  });

  test.each([
    ['2025-01-13', 1], // the day of discharge is day 0
    ['2025-02-10', 1], // day 28
    ['2025-02-11', 0],
    ['2025-01-12', 0],
  ])('after birth seen on %s: %i in time after discharge on 2025-01-13', (seenOn, wanted) => {
    const facts = factsIn('pregnancy', {
      ...withRows('visit', [{ kind: 'postnatal', seenOn }], { dischargedOn: '2025-01-13', endedOn: '2025-01-10' }),
      birth: [{ birthId: 'B1', pregnancyId: 'P1', inHospital: true }],
    });
    expect(facts.postnatalVisits).toBe(wanted);
  });

  test('after a birth at home counts from the birth', () => {
    const facts = factsIn('pregnancy', {
      ...withRows('visit', [{ kind: 'postnatal', seenOn: '2025-02-08' }], { endedOn: '2025-01-10' }),
      birth: [{ birthId: 'B1', pregnancyId: 'P1', inHospital: false }],
    });
    expect(facts.postnatalVisits).toBe(0); // 2025-02-08 is day 29
  });
});

describe('the current level', () => {
  const graded = (rows: readonly Row[]) => {
    const facts = factsIn(
      'pregnancy',
      withRows(
        'assessment',
        rows.map((row) => ({ kind: 'grading', ...row })),
      ),
    );
    return ['green', 'yellow', 'orange', 'red'].find((level) => facts[`currentLevel:${level}`]) ?? null;
  };

  test.each<[string, readonly Row[], string | null]>([
    [
      'is that of the latest grading',
      [
        { level: 'red', assessedOn: '2025-03-01' },
        { level: 'green', assessedOn: '2025-02-01' },
      ],
      'red',
    ],
    [
      'does not look beyond the period',
      [
        { level: 'green', assessedOn: '2025-12-31' },
        { level: 'red', assessedOn: '2026-01-01' },
      ],
      'green',
    ],
    ['is unknown without a grading, not green', [], null],
    [
      'is unknown where two of one day differ',
      [
        { level: 'red', assessedOn: '2025-03-01' },
        { level: 'green', assessedOn: '2025-03-01' },
      ],
      null,
    ],
    [
      'is known where two of one day agree',
      [
        { level: 'red', assessedOn: '2025-03-01' },
        { level: 'red', assessedOn: '2025-03-01' },
      ],
      'red',
    ],
    ['is unknown where a grading has no day', [{ level: 'green', assessedOn: '2025-03-01' }, { level: 'red' }], null],
    [
      'is unknown where a later row may be a grading',
      [
        { level: 'green', assessedOn: '2025-03-01' },
        { kind: undefined, level: 'red', assessedOn: '2025-03-02' },
      ],
      null,
    ],
    [
      'does not mind an earlier row that may be one',
      [
        { level: 'green', assessedOn: '2025-03-01' },
        { kind: undefined, assessedOn: '2025-02-02' },
      ],
      'green',
    ],
  ])('%s', (_, rows, wanted) => {
    expect(graded(rows)).toBe(wanted);
  });
});

describe('a death', () => {
  test.each([
    ['2025-06-12', true], // day 42
    ['2025-06-13', false],
    ['2025-05-01', true],
    ['2025-04-30', false],
  ])('on %s after a pregnancy ended on 2025-05-01 is pregnancy-related: %s', (diedOn, wanted) => {
    expect(factsIn('pregnancy', mother({ endedOn: '2025-05-01', diedOn })).pregnancyRelatedDeath).toBe(wanted);
  });

  test('in pregnancy is pregnancy-related', () => {
    expect(factsIn('pregnancy', mother({ diedOn: '2025-05-01' })).pregnancyRelatedDeath).toBe(true);
    expect(factsIn('pregnancy', mother({})).pregnancyRelatedDeath).toBe(false);
  });

  test.each([
    ['2024-02-29', '2025-02-28', true],
    ['2024-02-29', '2025-03-01', false], // born 29 February: the birthday is 1 March
    ['2024-03-01', '2025-02-28', true],
    ['2024-03-01', '2025-03-01', false],
    ['2023-03-01', '2024-02-29', true],
  ])('of a child born %s on %s is before the first birthday: %s', (bornOn, diedOn, wanted) => {
    expect(factsIn('birth', { birth: [{ birthId: 'B1', bornOn, diedOn }] }).diedBeforeFirstBirthday).toBe(wanted);
  });
});

describe('the Robson group', () => {
  const base = {
    fetusCount: 1,
    presentation: 'cephalic',
    gestationalAgeDays: 280,
    parity: 0,
    previousCesareanCount: 0,
    laborOnset: 'spontaneous',
  };

  test.each<[Row, number]>([
    [{}, 1],
    [{ laborOnset: 'induced' }, 2],
    [{ laborOnset: 'none' }, 2],
    [{ parity: 1 }, 3],
    [{ parity: 2, laborOnset: 'induced' }, 4],
    [{ parity: 1, previousCesareanCount: 1, laborOnset: undefined }, 5],
    [{ presentation: 'breech' }, 6],
    [{ presentation: 'breech', parity: 1, previousCesareanCount: 1 }, 7],
    [{ fetusCount: 2, presentation: undefined, parity: undefined }, 8],
    [{ presentation: 'transverse-or-oblique', parity: undefined }, 9],
    [{ gestationalAgeDays: 258, parity: undefined, laborOnset: undefined }, 10], // 36+6
    [{ gestationalAgeDays: 259 }, 1], // 37+0
    [{ fetusCount: undefined }, 99],
    [{ presentation: undefined }, 99],
    [{ presentation: 'breech', parity: undefined }, 99],
    [
      {
        presentation: 'breech',
        gestationalAgeDays: undefined,
        previousCesareanCount: undefined,
        laborOnset: undefined,
      },
      6,
    ],
    [{ gestationalAgeDays: undefined }, 99],
    [{ previousCesareanCount: undefined }, 99],
    [{ laborOnset: undefined }, 99],
    [{ previousCesareanCount: 1 }, 99], // parity 0 with an earlier cesarean
    [{ presentation: 'breech', previousCesareanCount: 1 }, 99],
    [{ gestationalAgeDays: 258, previousCesareanCount: 1 }, 10], // parity is not needed there
  ])('of %j is %i', (change, group) => {
    expect(factsIn('pregnancy', mother({ ...base, ...change })).robsonGroup).toBe(group);
  });
});

describe('the first report of a level', () => {
  const first = (own: Row, others: readonly Row[]) => {
    const rows = [own, ...others].map((row, i) => ({ assessmentId: `A${i}`, kind: 'grading', ...row }));
    return factsIn('assessment', withRows('assessment', rows)).firstAtLevel;
  };
  const orange = { level: 'orange', assessedOn: '2025-03-01' };

  test.each<[string, Row, readonly Row[], boolean | undefined]>([
    ['is the earliest', orange, [{ level: 'orange', assessedOn: '2025-03-02' }], true],
    ['is not a later one', orange, [{ level: 'orange', assessedOn: '2025-02-01' }], false],
    ['is not in the way of another level', orange, [{ level: 'red', assessedOn: '2025-02-01' }], true],
    ['of one day is the one with the least number', { ...orange, assessmentId: 'A9' }, [orange], false],
    ['is not a screening', { ...orange, kind: 'screening' }, [], false],
    ['is unknown beside an undated one', orange, [{ level: 'orange' }], undefined],
    ['is unknown beside an earlier one without a level', orange, [{ assessedOn: '2025-02-01' }], undefined],
    [
      'is not the later one, whatever else is unknown',
      orange,
      [{ level: 'orange' }, { level: 'orange', assessedOn: '2025-02-01' }],
      false,
    ],
  ])('%s', (_, own, others, wanted) => {
    expect(first(own, others)).toBe(wanted);
  });
});
