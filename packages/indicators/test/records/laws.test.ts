import { InputError } from '@anchan/core/errors';
import { factsOf } from '@anchan/core/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countRecords,
  derivedFor,
  indicatorsFrom,
  type PopulationCount,
  populationsFor,
  type RecordSet,
  type RecordType,
  type Row,
  records,
} from '../../src/records/index.ts';
import { recordSets } from './_records.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const countsOf = async (set: RecordSet) => (await countRecords(set, { period })).groups[0]?.counts ?? {};

/** Columns whose absence is itself asked for: "was it measured", "gestation, else weight". Blanking them can move a row anywhere. */
const askedWhetherGiven = new Set(
  [
    ...populationsFor().map(({ where }) => where),
    ...derivedFor().map(({ form }) => ('when' in form ? form.when : undefined)),
  ]
    .flatMap((where) => (where ? factsOf(where) : []))
    .flatMap((fact) => (fact.endsWith(':given') ? [fact.slice(0, -6)] : [])),
);
const mayBlank = (type: RecordType) =>
  records[type].columns.filter(
    ({ name, type: kind }) => !['id', 'date', 'list'].includes(kind) && !askedWhetherGiven.has(name),
  );

const blanked = (set: RecordSet, blank: (type: RecordType, column: string, place: number) => boolean): RecordSet =>
  Object.fromEntries(
    Object.entries(set).map(([type, rows]) => {
      const names = mayBlank(type as RecordType).map(({ name }) => name);
      return [
        type,
        rows.map((row, place) => {
          const gone = names.filter((name) => blank(type as RecordType, name, place));
          return { ...row, ...Object.fromEntries(gone.map((name) => [name, undefined])) } as Row;
        }),
      ];
    }),
  );

describe('laws of counting', () => {
  test('a value less never narrows what a count can be', async () => {
    await fc.assert(
      fc.asyncProperty(recordSets, fc.func(fc.boolean()), async (set, blank) => {
        const known = await countsOf(set);
        const less = await countsOf(blanked(set, blank));
        for (const { id, count, date } of populationsFor()) {
          const [before, after] = [known[id], less[id]] as [PopulationCount | undefined, PopulationCount | undefined];
          if (!before || !after || (count && !('rowsBy' in count)) || date === 'perinatalDeathOn') continue;
          const most = (tally: PopulationCount) => tally.met + tally.unknown + tally.unclassified;
          expect(after.met, id).toBeLessThanOrEqual(before.met);
          expect(most(after), id).toBeGreaterThanOrEqual(most(before));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('a value lies within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(recordSets, async (set) => {
        for (const { id, value, bounds } of indicatorsFrom(await countsOf(set), { period })) {
          if (value === null || bounds === null) continue;
          expect(value, id).toBeGreaterThanOrEqual(bounds.low * (1 - 1e-12));
          if (bounds.high !== null && value <= 100) expect(value, id).toBeLessThanOrEqual(bounds.high * (1 + 1e-12));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('groups add up to the whole, and a record type that is left out is missing and not zero', async () => {
    await fc.assert(
      fc.asyncProperty(recordSets, async (set) => {
        const whole = await countsOf(set);
        const { groups } = await countRecords(set, { period, groupBy: ['facilityId'] });
        for (const { id, from, count } of populationsFor()) {
          expect(whole[id] === undefined).toBe(set[from] === undefined);
          if (!whole[id] || (count && ('distinct' in count || 'distinctPart' in count))) continue;
          const sum = groups.reduce((total, { counts }) => total + (counts[id]?.met ?? 0), 0);
          expect(sum, id).toBe(whole[id].met);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('deaths of mothers go to the institution where they died', async () => {
    const pregnancy = [
      { pregnancyId: 'P1', facilityId: 'F1', deathFacilityId: 'F2', diedOn: '2025-02-01', deathCause: 'direct' },
    ];
    const { groups } = await countRecords({ pregnancy }, { period, groupBy: ['facilityId'] });
    expect(groups.map(({ group, counts }) => [group.facilityId, counts.maternalDeaths?.met])).toEqual([['F2', 1]]);
  });

  test('babies without an area of their own go by that of the pregnancy', async () => {
    const set = {
      pregnancy: [{ pregnancyId: 'P1', regionCode: 'R1' }],
      birth: [{ birthId: 'B1', pregnancyId: 'P1', bornOn: '2025-02-01', liveBorn: true, gestationalAgeDays: 270 }],
    };
    const { groups } = await countRecords(set, { period, groupBy: ['regionCode'] });
    expect(groups.map(({ group, counts }) => [group.regionCode, counts.liveBirths?.met])).toEqual([['R1', 1]]);
  });
});

describe('a long count', () => {
  const many: RecordSet = {
    work: Array.from({ length: 25_000 }, (_, i) => ({ workId: `W${i}`, publishedOn: '2025-05-05', reads: 2 })),
  };

  test('reports its progress', async () => {
    const seen: number[] = [];
    const { groups } = await countRecords(many, { period, onProgress: ({ rows }) => seen.push(rows) });
    expect(seen).toEqual([10_000, 20_000]);
    expect(groups[0]?.counts.scienceReads?.met).toBe(50_000); // 25 000 × 2
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const counting = countRecords(many, {
      period,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(counting).rejects.toThrow('enough');
  });
});

describe('bad input', () => {
  const codes = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    try {
      await act();
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ code }) => code);
      throw error;
    }
    return [];
  };

  test.each<[string, () => Promise<unknown>]>([
    ['date-order', () => countRecords({}, { period: { from: '2025-02-01', to: '2025-01-01' } })],
    ['date', () => countRecords({}, { period: { from: '2025-02-30', to: '2025-12-31' } })],
    ['unknown-setting', () => countRecords({}, { period, settings: { minWeeks: 28 } as never })],
    ['unknown-column', () => countRecords({}, { period, groupBy: ['hospital'] })],
    ['duplicate', () => countRecords({ pregnancy: [{ pregnancyId: 'P1' }, { pregnancyId: 'P1' }] }, { period })],
    [
      'bundle',
      () =>
        countRecords(
          { has: ['pregnancy'], bundles: [{ pregnancy: [{ pregnancyId: 'P1' }, { pregnancyId: 'P2' }] }] },
          { period },
        ),
    ],
    ['type', () => countRecords({ birth: [{ birthId: 'B1', liveBorn: 1 }] }, { period })],
    ['type', () => countRecords({ birth: [{ birthId: 'B1', bornOn: '2025/1/1' }] }, { period })],
    ['type', () => countRecords({ visit: [{ visitId: 'V1', kind: '产检' }] }, { period })],
    [
      'counted-already',
      async () => indicatorsFrom(await countsOf({ birth: [] }), { period, given: { liveBirths: 5 } }),
    ],
  ])('is an error: %s', async (code, act) => {
    expect(await codes(act)).toEqual([code]);
  });
});

describe('calendar counts', () => {
  test.each([
    ['2025-01-01', '2025-12-31', [4, 2, 12]],
    ['2025-01-02', '2025-12-31', [3, 1, 11]],
    ['2025-01-01', '2025-12-30', [3, 1, 11]],
    ['2024-10-01', '2025-09-30', [4, 1, 12]],
    ['2025-02-10', '2025-02-20', [0, 0, 0]],
  ])('from %s to %s there are %j whole quarters, half-years and months', (from, to, wanted) => {
    const drills = indicatorsFrom({}, { period: { from, to } });
    const den = (id: string) => drills.find((one) => one.id === id)?.denominator;
    expect([
      den('quarterly-drill-compliance'),
      den('joint-meeting-compliance'),
      den('monthly-self-assessment'),
    ]).toEqual(wanted);
  });
});
