import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import { type AreaInput, compareAreas } from './areas.ts';

const mean = 16.9e-5;
const one = (area: Omit<AreaInput, 'id'>, options = { mean }) =>
  compareAreas([{ id: 'a', ...area }], 'maternal-mortality-ratio', options).areas[0];
const codes = (area: Omit<AreaInput, 'id'>) => one(area)?.reasons.map(({ code }) => code);

describe('areas against the mean of 16.9 per 100 000', () => {
  // Reference catalog, method funnel-rate.
  test.each([
    { events: 0, size: 20_000, list: null, reasons: [] },
    { events: 5, size: 10_000, list: null, reasons: [] }, // three times the mean and still inside
    { events: 12, size: 30_000, list: 'guidance', reasons: ['outside'] },
    { events: 4, size: 100_000, list: null, reasons: [] }, // far below: better, so on no list
    { events: 60, size: 100_000, list: 'guidance', reasons: ['far-outside'] },
  ])('$events of $size: $list', ({ events, size, list, reasons }) => {
    const result = one({ events, size });
    expect([result?.list, result?.reasons.map(({ code }) => code)]).toEqual([list, reasons]);
  });

  test('beyond 99.8 % on the good side is a signal, never a reason', () => {
    expect(one({ events: 4, size: 100_000 })?.signal).toEqual({ side: 'low', level: 0.998 });
  });

  test('tasks not carried out, or a bad slide, are what the plan has interviews for', () => {
    const inside = { events: 17, size: 100_000 };
    expect(one({ ...inside, overdue: 2 })).toMatchObject({
      list: 'interview',
      reasons: [{ code: 'tasks-overdue', text: { zh: '任务措施不落实：2项到期未完成' } }],
    });
    // 17 against 2 of as many: exact binomial lower limits of 17/19 are 0.669 (95 %) and 0.535 (99.8 %), both above a half.
    expect(codes({ ...inside, before: { events: 2, size: 100_000 } })).toEqual(['slipping-badly']);
    expect(one({ ...inside, before: { events: 2, size: 100_000 } })?.list).toBe('interview');
    // 17 against 6: lower limits of 17/23 are 0.516 and 0.399.
    expect(codes({ ...inside, before: { events: 6, size: 100_000 } })).toEqual(['slipping']);
    expect(one({ ...inside, before: { events: 6, size: 100_000 } })?.list).toBe('guidance');
    // 17 against 7: the lower limit of 17/24 is 0.489, below a half.
    expect(codes({ ...inside, before: { events: 7, size: 100_000 } })).toEqual([]);
    expect(codes({ events: 2, size: 100_000, before: { events: 17, size: 100_000 } })).toEqual([]); // better
    expect(codes({ ...inside, overdue: 0 })).toEqual([]);
  });

  test('an area without data is unknown, not fine', () => {
    const result = compareAreas(
      [
        { id: 'a', events: 12, size: 30_000 },
        { id: 'b', events: null, size: 990_000 },
        { id: 'c', events: 0, size: 0 },
      ],
      'maternal-mortality-ratio',
    );
    expect(result.undetermined).toEqual(['b', 'c']);
    expect(result.areas.map(({ reason }) => reason)).toEqual([undefined, 'missing', 'empty-denominator']);
    expect(result.mean).toBeCloseTo(40, 9); // 12 / 30 000, those with both counts
  });
});

describe('other indicators', () => {
  test('where more is better, low is the bad side, and so is a fall', () => {
    const result = compareAreas(
      [
        { id: 'low', events: 800, size: 1000, before: { events: 950, size: 1000 } },
        { id: 'rest', events: 9600, size: 10_000 },
        { id: 'high', events: 1000, size: 1000, before: { events: 800, size: 1000 } },
      ],
      'hiv-testing-rate',
    );
    expect([result.interview, result.guidance]).toEqual([['low'], []]);
    expect(result.areas[0]?.reasons.map(({ code }) => code)).toEqual(['slipping-badly', 'far-outside']);
  });

  test('where neither is better, only tasks put an area on the list', () => {
    const areas = [
      { id: 'a', events: 900, size: 1000, before: { events: 100, size: 1000 } },
      { id: 'b', events: 100, size: 1000, overdue: 1 },
    ];
    const result = compareAreas(areas, 'ob-csr-01');
    expect(result.areas[0]?.signal?.level).toBe(0.998);
    expect([result.guidance, result.interview]).toEqual([[], ['b']]);
  });

  test('more events than the denominator has no place where the two are different people', () => {
    const areas = [
      { id: 'a', events: 103, size: 100 },
      { id: 'b', events: 950, size: 1000 },
    ];
    const result = compareAreas(areas, 'antenatal-check-rate');
    expect([result.undetermined, result.areas[0]?.reason]).toEqual([['a'], 'above-total']);
    expect(() => compareAreas(areas, 'hiv-testing-rate')).toThrow(InputError);
  });

  test('what has no sampling interval, an area named twice and a count that is none are errors', () => {
    const area = { id: 'a', events: 1, size: 10 };
    expect(() => compareAreas([area], 'analgesia-institution-share')).toThrow(/sampling interval/);
    expect(() => compareAreas([area, area], 'maternal-mortality-ratio')).toThrow(/each area once/);
    expect(() => compareAreas([{ ...area, overdue: -1 }], 'maternal-mortality-ratio')).toThrow(/areas.0.overdue/);
  });
});
