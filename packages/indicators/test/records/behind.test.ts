import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IndicatorId, indicators, type VariableId } from '../../src/index.ts';
import {
  type Behind,
  checkRecords,
  countRecords,
  joinRecords,
  type RecordSet,
  type RecordSource,
  whoIsBehind,
} from '../../src/records/index.ts';
import cases from '../golden/records.cases.json' with { type: 'json' };
import { recordSets } from './_records.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const example = cases[0]?.records as unknown as RecordSet;

async function listed(id: IndicatorId, set: RecordSet): Promise<readonly Behind[]> {
  const all: Behind[] = [];
  for await (const one of whoIsBehind(id, set, { period })) all.push(one);
  return all;
}

async function found(source: RecordSet | RecordSource): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { check, id } of checkRecords(source)) all.push(`${check} ${id}`);
  return all;
}

describe('who is behind a number', () => {
  test('is said of every woman of the period, with the reason', async () => {
    const all = await listed('ob-spph-05', example); // blood loss of 1000 mL and over, of all delivered
    expect(all.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'P1 denominator',
      'P2 numerator',
      'P3 denominator',
      'P4 undetermined',
      'P5 excluded',
      'P6 numerator',
      'P8 denominator',
    ]);
    expect(all[2]?.why.at(-1)).toMatchObject({
      population: 'spphMothers',
      condition: { zh: '胎儿娩出后24小时出血量 ≥ 1000 mL' },
      truth: 'not-met',
      because: [{ fact: 'bloodLoss24hMl', value: 999 }],
    });
    expect(all[3]?.why.at(-1)?.missing.map(({ label }) => label.zh)).toEqual(['胎儿娩出后24小时出血量']);
    expect(all[4]?.why[0]).toMatchObject({ population: 'mothersDelivered', truth: 'not-met' });
  });

  test('lists rows of both kinds where a formula has two', async () => {
    const all = await listed('maternal-mortality-ratio', example);
    expect(all.filter(({ role }) => role === 'numerator').map(({ type, id }) => [type, id])).toEqual([
      ['pregnancy', 'P6'],
    ]);
    expect(all.filter(({ role }) => role === 'denominator')).toHaveLength(6); // live births
  });

  const single = indicators.flatMap(({ id, numerator, by }) =>
    numerator !== 1 && 'var' in numerator && by === undefined ? [[id, numerator.var as VariableId] as const] : [],
  );

  test('are as many as were counted', async () => {
    await fc.assert(
      fc.asyncProperty(recordSets, fc.constantFrom(...single), async (set, [id, counted]) => {
        const { groups } = await countRecords(set, { period });
        const tally = groups[0]?.counts[counted];
        fc.pre(
          tally !== undefined &&
            !['scienceReads', 'quartersMet', 'halfYearsMet', 'monthsAssessed', 'cmeDone'].includes(counted),
        );
        const all = await listed(id, set);
        expect(all.filter(({ role }) => role === 'numerator')).toHaveLength(tally?.met as number);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('of an indicator there is not is an error', async () => {
    await expect(listed('nobody' as IndicatorId, {})).rejects.toThrow(/indicator/);
  });
});

describe('checks', () => {
  test('find nothing in the example', async () => {
    expect(await found(example)).toEqual([]);
  });

  test.each<[string, RecordSet]>([
    [
      'fetus-count P1',
      { pregnancy: [{ pregnancyId: 'P1', fetusCount: 2 }], birth: [{ birthId: 'B1', pregnancyId: 'P1' }] },
    ],
    [
      'delivery-mode P1',
      {
        pregnancy: [{ pregnancyId: 'P1', deliveryMode: 'cesarean' }],
        birth: [{ birthId: 'B1', pregnancyId: 'P1', deliveryMode: 'vaginal' }],
      },
    ],
    [
      'gestation B1',
      {
        pregnancy: [{ pregnancyId: 'P1', gestationalAgeDays: 259 }],
        birth: [{ birthId: 'B1', pregnancyId: 'P1', gestationalAgeDays: 258 }],
      },
    ],
    ['no-labor-vaginal P1', { pregnancy: [{ pregnancyId: 'P1', laborOnset: 'none', deliveryMode: 'vaginal' }] }],
    [
      'decision-vaginal P1',
      { pregnancy: [{ pregnancyId: 'P1', decisionToDeliveryMinutes: 9, deliveryMode: 'vaginal' }] },
    ],
    ['decision-zero P1', { pregnancy: [{ pregnancyId: 'P1', decisionToDeliveryMinutes: 0 }] }],
    ['urgency-vaginal P1', { pregnancy: [{ pregnancyId: 'P1', cesareanUrgency: 'urgent', deliveryMode: 'vaginal' }] }],
    ['scar-nulliparous P1', { pregnancy: [{ pregnancyId: 'P1', parity: 0, previousCesareanCount: 1 }] }],
    ['births-nulliparous P1', { pregnancy: [{ pregnancyId: 'P1', parity: 0, priorBirths28Weeks: 1 }] }],
    ['died-before-end P1', { pregnancy: [{ pregnancyId: 'P1', endedOn: '2025-01-02', diedOn: '2025-01-01' }] }],
    ['timing-live-born B1', { birth: [{ birthId: 'B1', liveBorn: true, fetalDeathTiming: 'antepartum' }] }],
    ['apgar-stillborn B1', { birth: [{ birthId: 'B1', liveBorn: false, apgar5: 3 }] }],
    ['died-before-birth B1', { birth: [{ birthId: 'B1', bornOn: '2025-01-02', diedOn: '2025-01-01' }] }],
    [
      'duplicate V1',
      {
        visit: [
          { visitId: 'V1', pregnancyId: 'P1' },
          { visitId: 'V1', pregnancyId: 'P1' },
        ],
      },
    ],
    ['orphan B1', { pregnancy: [], birth: [{ birthId: 'B1', pregnancyId: 'P1' }] }],
  ])('find %s', async (finding, set) => {
    expect(await found(set)).toEqual([finding]);
  });

  test('drop nothing: the row counts as it stands', async () => {
    const set: RecordSet = {
      birth: [{ birthId: 'B1', bornOn: '2025-01-02', diedOn: '2025-01-01', liveBorn: true, gestationalAgeDays: 280 }],
    };
    expect((await countRecords(set, { period })).groups[0]?.counts.liveBirths?.met).toBe(1);
    expect(await found(joinRecords(set))).toEqual(['died-before-birth B1']);
  });
});
