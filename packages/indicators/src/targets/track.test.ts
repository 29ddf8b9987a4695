import { InputError } from '@anchan/core/errors';
import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import { changeBetween } from '../statistics/change.ts';
import { ownTarget } from './own.ts';
import { targetPath } from './path.ts';
import { publishedSeries, type Series, type SeriesPoint } from './series.ts';
import type { TargetRow } from './target.ts';
import { meets, target } from './targets.ts';
import { track } from './track.ts';

const mmr = target('safety-plan-2021.maternal-mortality-ratio');
const china = publishedSeries('maternal-mortality-ratio', 'china');
const on = '2025-06-30';

/** A series that fits a target, with these values. */
function seriesFor(row: TargetRow, values: Readonly<Record<number, number>>, rest: Partial<Series> = {}): Series {
  const points = Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
  const { indicator, unit, level, area } = row;
  return { indicator, unit, level, ...(area && { area }), points, ...rest };
}

const codesOf = ({ flags }: ReturnType<typeof track>) => flags.map(({ code }) => code);

describe('the published series', () => {
  test('met 14.5 in 2024 and, closed, say that 2025 has not been seen', () => {
    const result = track(china, mmr, { on: '2026-11-22' });
    expect([result.status, result.since, codesOf(result)]).toEqual(['met', 2024, ['closed', 'final-value-missing']]);
    expect(result.sentence.zh).toBe(
      '全国孕产妇死亡率（母婴安全行动提升计划（2021—2025年）：2025年不高于14.5/10万）：2024年为14.3/10万，已达到，自2024年起达标；目标期限已过，作为已结束的目标展示；没有见到期限当年的数值。',
    );
  });

  test('met 5.2 in 2021', () => {
    const infants = publishedSeries('infant-mortality-rate', 'china');
    const row = target('safety-plan-2021.infant-mortality-rate');
    expect(track(infants, row, { on }).since).toBe(2021);
    expect(track(infants, row, { on: '2021-12-30' }).status).toBe('on-course'); // 2021 was not over
  });

  test('has the paper’s falls by area, with the slip in print beside them', () => {
    const fall = (area: 'china-urban' | 'china-rural') => {
      const at = (year: number) =>
        publishedSeries('maternal-mortality-ratio', area).points.find((point) => point.year === year)?.value as number;
      return changeBetween(at(2010), at(2020)).percent;
    };
    expect(fall('china-urban')).toBeCloseTo(-52.5, 1); // printed 52.5
    expect(fall('china-rural')).toBeCloseTo(-38.5, 1); // printed 39.5: E01
    const slip = track(china, mmr, { on }).errata.find(({ id }) => id === 'E01');
    expect([slip?.quoted, slip?.correct?.zh]).toEqual([['39.5%'], '38.5%']);
  });

  // 2010 and 2020 as the paper lists them; the outline of 2011 asked for 85 % and 98 % by 2020.
  test.each([
    { id: 'systematic-management-rate', status: 'met', since: 2020, values: [84.1, 92.7] },
    { id: 'hospital-delivery-rate', status: 'met', since: 2020, values: [97.8, 99.9] },
  ] as const)('$id met the outline of 2011 in $since', ({ id, status, since, values }) => {
    const series = publishedSeries(id, 'china');
    const years = series.points.filter(({ year }) => year === 2010 || year === 2020);
    expect(years.map(({ value }) => value)).toEqual(values);
    const result = track(series, target(`women-outline-2011.${id}`), { on: '2021-01-01' });
    expect([result.status, result.since]).toEqual([status, since]);
  });

  test('of the UN estimate cannot be held against the nation’s target', () => {
    const estimate = publishedSeries('maternal-mortality-ratio', 'china-un-estimate');
    expect(track(estimate, mmr, { on }).reason).toBe('area-mismatch');
  });

  test('has a trend of its own interval, in the regression form', () => {
    const { trend } = track(china, mmr, { on });
    expect(trend?.form).toBe('regression');
    expect([trend?.from, trend?.to]).toEqual([2020, 2024]);
    expect(trend?.interval?.method).toBe('student-t');
  });
});

describe('the 94 % of counties with a critical care center', () => {
  const row = target('critical-center-evaluation.critical-center-coverage');

  test('are not the 100 % asked for, and a criterion without a year cannot be late', () => {
    const result = track(seriesFor(row, { 2022: 94 }), row, { on });
    expect([result.status, result.reason]).toEqual(['undetermined', 'no-deadline']);
    expect(result.sentence.zh).toContain('2022年为94%');
    expect(result.sentence.zh).toContain('目前没有达到');
  });
});

describe('units, levels and areas are never mixed', () => {
  const values = { 2020: 16.9, 2024: 14.3 };
  test.each([
    { reason: 'unit-mismatch', series: seriesFor(mmr, values, { unit: 'per-1000' }) },
    { reason: 'unit-mismatch', series: seriesFor(mmr, values, { unit: 'per-100000-live-births' }) },
    { reason: 'level-mismatch', series: seriesFor(mmr, values, { level: 'region' }) },
    { reason: 'area-mismatch', series: seriesFor(mmr, values, { area: 'china-urban' }) },
    { reason: 'indicator-mismatch', series: seriesFor(mmr, values, { indicator: 'ob-mmr-07' }) },
  ] as const)('$reason: nothing is answered', ({ reason, series }) => {
    const result = track(series, mmr, { on });
    expect([result.status, result.reason, result.goal, result.current]).toEqual(['undetermined', reason, null, null]);
  });

  test('percentage points are not percent', () => {
    const row = target('safety-plan-2021.obstetric-appointment-rate');
    const series = seriesFor(row, { 2024: 80 }, { unit: 'percentage-points' });
    expect(track(series, row, { on }).reason).toBe('unit-mismatch');
  });

  test('a share of institutions cannot be asked of one hospital', () => {
    const row = target('safety-plan-2021.tcm-specialty-share-tertiary');
    const result = track(seriesFor(row, { 2024: 100 }, { level: 'facility' }), row, { on });
    expect(result.reason).toBe('level-mismatch');
    expect(result.sentence.zh).toContain('这是对地区的目标');
  });

  test('what is asked of regions may be asked of the nation, and not the other way', () => {
    const row = target('emtct-process.hiv-testing-rate');
    const values = { 2024: 99 };
    expect(track(seriesFor(row, values, { level: 'country' }), row, { on }).status).toBe('met');
    expect(track(seriesFor(mmr, { 2024: 9 }, { level: 'region' }), mmr, { on }).status).toBe('undetermined');
  });

  test('a target for tertiary MCH hospitals is not one for others, and asks whoever has not said which it is', () => {
    const row = target('safety-plan-2021.science-works-per-year');
    const of = (rest: Partial<Series>) => track(seriesFor(row, { 2024: 60 }, rest), row, { on });
    expect(of({ kind: 'other' }).reason).toBe('kind-mismatch');
    expect(codesOf(of({ kind: 'tertiary-mch' }))).toEqual([]);
    expect(codesOf(of({}))).toEqual(['kind-not-given']);
  });
});

describe('met and missed are tested before the course', () => {
  const row = target('healthy-china-2030.maternal-mortality-ratio');
  test.each([
    { title: 'one value that meets is enough', values: { 2024: 12 }, on, status: 'met' },
    {
      title: 'one value that does not shows no course',
      values: { 2024: 12.1 },
      on,
      status: 'undetermined',
      reason: 'one-value',
    },
    { title: 'no value is no answer', values: {}, on, status: 'undetermined', reason: 'no-values' },
    {
      title: 'a year that is not over does not count',
      values: { 2020: 16.9, 2025: 11 },
      on,
      status: 'undetermined',
      reason: 'one-value',
    },
    { title: 'above in the last year is missed', values: { 2028: 13, 2030: 12.5 }, on: '2031-01-01', status: 'missed' },
    {
      title: 'without the last year it is not called missed',
      values: { 2028: 13, 2029: 12.5 },
      on: '2031-01-01',
      status: 'undetermined',
      reason: 'awaiting-final-value',
    },
    {
      title: 'only old values say nothing',
      values: { 2010: 9 },
      on,
      status: 'undetermined',
      reason: 'before-the-target',
    },
    {
      title: 'a zero has no annual rate',
      values: { 2020: 0, 2024: 14 },
      on,
      status: 'undetermined',
      reason: 'zero-value',
    },
  ] as const)('$title', ({ values, on: day, status, ...rest }) => {
    const result = track(seriesFor(row, values), row, { on: day });
    expect([result.status, result.reason]).toEqual([status, 'reason' in rest ? rest.reason : undefined]);
  });

  test('met only after the deadline is flagged late; met and lost again is flagged too', () => {
    const old = target('women-outline-2011.maternal-mortality-ratio'); // at most 20 by 2020
    const late = track(seriesFor(old, { 2020: 21, 2022: 19 }), old, { on });
    expect([late.status, late.since, codesOf(late)]).toEqual(['met', 2022, ['closed', 'late']]);
    const lost = track(seriesFor(old, { 2019: 19, 2020: 19, 2022: 21 }), old, { on });
    expect([lost.status, lost.since, lost.current?.year, codesOf(lost)]).toEqual([
      'met',
      2019,
      2020,
      ['closed', 'lapsed'],
    ]);
  });

  test('“since” is the start of the unbroken run', () => {
    const result = track(seriesFor(row, { 2018: 11, 2019: 13, 2021: 12, 2022: 11 }), row, { on });
    expect(result.since).toBe(2021);
  });

  test('the same year twice is no series', () => {
    const series = {
      ...seriesFor(row, {}),
      points: [
        { year: 2024, value: 11 },
        { year: 2024, value: 13 },
      ],
    };
    expect(track(series, row, { on }).reason).toBe('same-year-twice');
  });

  test('a missing value is left out, not taken for 0', () => {
    const points: SeriesPoint[] = [
      { year: 2020, value: 16.9 },
      { year: 2023, value: null },
      { year: 2024, value: undefined },
    ];
    expect(track({ ...seriesFor(row, {}), points }, row, { on }).reason).toBe('one-value');
  });

  test('a year of the annual report is over at the end of September', () => {
    const coverage = target('women-outline-2011.systematic-management-rate');
    const at = (day: string) => track(seriesFor(coverage, { 2012: 86 }, { yearEnds: '09-30' }), coverage, { on: day });
    expect(at('2012-09-30').status).toBe('met');
    expect(at('2012-09-29').reason).toBe('no-values');
  });

  test('a base year that has no value is named', () => {
    expect(track(china, row, { on, baseYear: 1999 }).reason).toBe('no-base-value');
  });
});

describe('the sentence of a report', () => {
  const row = target('child-outline-2021.infant-mortality-rate'); // below 5 by 2030
  test.each([
    {
      values: { 2020: 5.4, 2021: 5.2 },
      zh: '全国婴儿死亡率（中国儿童发展纲要（2021—2030年）：2030年低于5‰）：2021年为5.2‰，2020年以来年均下降3.7%（复利式），按期达标每年需下降0.43%，照此推算2030年为3.7‰，2023年达到，进度正常。',
      en: 'China, national: Infant mortality rate (Outline for the development of Chinese children 2021–2030: below 5 per 1000 by 2030): 5.2 per 1000 in 2021, down 3.7 % a year since 2020 (compound), needed: down 0.43 % a year, at this pace 3.7 per 1000 in 2030, reached in 2023, on course.',
    },
    {
      values: { 2020: 5.2, 2021: 5.4 },
      zh: '全国婴儿死亡率（中国儿童发展纲要（2021—2030年）：2030年低于5‰）：2021年为5.4‰，2020年以来年均上升3.85%（复利式），按期达标每年需下降0.85%，照此推算2030年为7.58‰，一百年内不会达到，进度落后。',
      en: 'China, national: Infant mortality rate (Outline for the development of Chinese children 2021–2030: below 5 per 1000 by 2030): 5.4 per 1000 in 2021, up 3.85 % a year since 2020 (compound), needed: down 0.85 % a year, at this pace 7.58 per 1000 in 2030, not reached within a hundred years, off course.',
    },
    {
      values: { 2020: 5, 2021: 5 },
      zh: '全国婴儿死亡率（中国儿童发展纲要（2021—2030年）：2030年低于5‰）：2021年为5‰，2020年以来年均持平（复利式），只差一点即达标，照此推算2030年为5‰，一百年内不会达到，进度落后。',
      en: 'China, national: Infant mortality rate (Outline for the development of Chinese children 2021–2030: below 5 per 1000 by 2030): 5 per 1000 in 2021, no change since 2020 (compound), a hair short of the target, at this pace 5 per 1000 in 2030, not reached within a hundred years, off course.',
    },
  ])('says value, pace, need and outlook: $values', ({ values, zh, en }) => {
    expect(track(seriesFor(row, values), row, { on: '2022-06-30' }).sentence).toEqual({ zh, en });
  });

  test('says so where a target is not verified', () => {
    const rooms = target('safety-plan-2021.single-double-room-share');
    const { sentence } = track(seriesFor(rooms, { 2024: 60 }), rooms, { on });
    expect(sentence.zh).toContain('目标值未核实');
    expect(sentence.en).toContain('unverified');
  });
});

describe('a target due every year', () => {
  const row = target('safety-plan-2021.science-works-per-year');
  test.each([
    { values: { 2023: 50, 2024: 49 }, status: 'missed', year: 2024 },
    { values: { 2023: 49, 2024: 50 }, status: 'met', year: 2024 },
    { values: { 2020: 80 }, status: 'undetermined', year: undefined },
  ] as const)('is judged by its latest year: $status', ({ values, status, year }) => {
    const result = track(seriesFor(row, values), row, { on });
    expect([result.status, result.current?.year]).toEqual([status, year === undefined ? 2020 : year]);
  });

  test('ends with its plan', () => {
    const result = track(seriesFor(row, { 2025: 50, 2026: 10 }), row, { on: '2027-01-01' });
    expect([result.status, result.current?.year, codesOf(result)]).toEqual(['met', 2025, ['closed', 'kind-not-given']]);
  });

  test('of each quarter is counted by the calendar, not by a yearly value', () => {
    const drills = target('safety-plan-2021.drills-per-quarter');
    expect(track(seriesFor(drills, { 2024: 4 }), drills, { on }).reason).toBe('counted-by-period');
  });
});

describe('a change against a year', () => {
  const epmm = target('epmm.maternal-mortality-ratio.from-2010');
  test('two thirds below the 30.0 of 2010 is 10.0, and the way there is counted from 2010', () => {
    const result = track(china, epmm, { on });
    expect(result.goal).toBeCloseTo(10, 9);
    expect([result.base?.year, result.status]).toEqual([2010, 'off-course']); // 30*(14.3/30)^(20/14) = 10.41
    expect(result.projected?.value).toBeCloseTo(10.41, 2);
  });

  test('is not for those who started above its limit, nor answered without the start', () => {
    const of = (values: Readonly<Record<number, number>>) => track(seriesFor(epmm, values), epmm, { on }).reason;
    expect(of({ 2010: 420, 2024: 100 })).toBe('not-addressed');
    expect(of({ 2011: 300, 2024: 100 })).toBe('no-baseline');
  });

  test('in percent and in percentage points are two different goals', () => {
    const goal = (kind: 'percent' | 'percentage-points') => {
      const row = ownTarget({
        indicator: 'obstetric-appointment-rate',
        operator: '>=',
        change: { from: 2023, by: 10, in: kind },
        unit: 'percent',
        by: 2027,
        level: 'facility',
      });
      return track(seriesFor(row, { 2023: 60, 2024: 61 }), row, { on });
    };
    expect(goal('percent').goal).toBeCloseTo(66, 9);
    expect(goal('percentage-points').goal).toBe(70);
    expect(goal('percent').sentence.zh).toContain('比2023年上升至少10%（即66%）');
    expect(goal('percentage-points').sentence.en).toContain('at least 10 percentage points above 2023 (70 %)');
  });
});

describe('with counts', () => {
  const row = target('healthy-china-2030.maternal-mortality-ratio');
  const counted = (x0: number, x1: number, size: number) => ({
    ...seriesFor(row, {}),
    points: [
      { year: 2020, value: (x0 * 1e5) / size, events: x0, total: size },
      { year: 2024, value: (x1 * 1e5) / size, events: x1, total: size },
    ],
  });

  test('few events decide nothing, many do; the probability says how sure', () => {
    const few = track(counted(169, 143, 1e6), row, { on });
    expect(few.reason).toBe('interval-spans');
    // ln(12/11.1304) / sqrt((1 + 1.5)²/143 + 1.5²/169) = 0.0752 / 0.2389 = 0.315; normal below it: 0.624
    expect(few.probability).toBeCloseTo(0.624, 3);
    const many = track(counted(169_000, 143_000, 1e9), row, { on });
    expect(many.status).toBe('on-course');
    expect(many.probability).toBeGreaterThan(0.999);
  });

  const rate = target('emtct-process.hiv-testing-rate');
  const tested = (from: readonly [number, number], to: readonly [number, number]) => {
    const point = (year: number, [events, total]: readonly [number, number]) => ({
      year,
      value: (events * 100) / total,
      events,
      total,
    });
    return track({ ...seriesFor(rate, {}), points: [point(2020, from), point(2021, to)] }, rate, { on: '2022-06-30' });
  };

  test('a percentage has Newcombe’s interval, in points a year', () => {
    // Newcombe 1998, example a: 56/70 against 48/80, difference 0.2, limits 0.0524 and 0.3339.
    const result = tested([48, 80], [56, 70]);
    expect(result.observed?.interval?.low).toBeCloseTo(5.24, 2);
    expect(result.observed?.interval?.high).toBeCloseTo(33.39, 2);
    expect(result.status).toBe('on-course'); // 3.75 points a year are required
    expect([result.projected?.value, result.projected?.high]).toEqual([100, 100]); // 80 + 4 × 20, held at 100 %
  });

  test('a small change of few women decides nothing', () => {
    expect(tested([48, 80], [50, 80]).reason).toBe('interval-spans'); // 8.125 points a year are required
  });

  test('counts that pass their total have no interval', () => {
    expect(tested([82, 80], [84, 100]).observed?.interval).toBeNull();
  });
});

describe('bad input is an error that names everything', () => {
  test('day, form, base year, level and points', () => {
    const series = { ...china, points: [{ year: 20.5, value: -1 }] };
    try {
      track(series, mmr, { on: '2025-02-30', form: 'regression' as never, baseYear: 1, level: 95 });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).issues.map(({ code }) => code)).toEqual([
        'date',
        'unknown-choice',
        'not-a-year',
        'out-of-range',
        'not-a-year',
        'out-of-range',
      ]);
    }
  });

  test('an unknown indicator, points that are no list, a total of 0', () => {
    const bad = (rest: object) => () => track({ ...china, ...rest } as Series, mmr, { on });
    expect(bad({ indicator: 'mmr' as IndicatorId })).toThrow(InputError);
    expect(bad({ points: 'none' })).toThrow(InputError);
    expect(bad({ points: [{ year: 2020, value: 1, events: 1, total: 0 }] })).toThrow(/total: expected a whole number/);
  });
});

describe('the line of a chart', () => {
  test('from 16.9 in 2020 to 14.5 in 2025 has these values', () => {
    const path = targetPath({ year: 2020, value: 16.9 }, { year: 2025, value: 14.5 }, 'steady-percent');
    // Reference catalog, note of method on-track.
    expect(path.map(({ year, value }) => `${year} ${value.toFixed(2)}`)).toEqual([
      '2021 16.39',
      '2022 15.90',
      '2023 15.42',
      '2024 14.95',
      '2025 14.50',
    ]);
    expect(targetPath({ year: 2025, value: 1 }, { year: 2025, value: 2 }, 'steady-points')).toEqual([]);
    expect(targetPath({ year: 2024, value: 0 }, { year: 2025, value: 2 }, 'steady-percent')).toEqual([]);
  });
});

describe('the number itself', () => {
  test.each([
    { operator: '<=', strict: false, at: true },
    { operator: '<=', strict: true, at: false },
    { operator: '>=', strict: false, at: true },
    { operator: '>=', strict: true, at: false },
  ] as const)('$operator strict $strict: $at', ({ operator, strict, at }) => {
    const better = operator === '<=' ? 4.9 : 5.1;
    expect([
      meets(5, { operator, strict }, 5),
      meets(better, { operator, strict }, 5),
      meets(10 - better, { operator, strict }, 5),
    ]).toEqual([at, true, false]);
  });
});
