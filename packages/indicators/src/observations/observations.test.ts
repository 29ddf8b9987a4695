import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '../catalog/index.ts';
import { errataFor } from '../errata/index.ts';
import { type AreaId, areas, observations, yearlySeries } from './index.ts';

const at = (indicator: IndicatorId, year: number, area: AreaId = 'china') =>
  yearlySeries(indicator, area).find((point) => point.year === year)?.value;

/** Relative fall in percent. */
const fall = (from: number, to: number) => ((from - to) / from) * 100;

describe('published values', () => {
  test('there are 110, of known areas, all of which have one', () => {
    expect(observations.length).toBe(110);
    const used = new Set<string>(observations.map(({ area }) => area));
    expect(areas.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('the five coverage rates of 2010 and 2020 are those the paper lists in one sentence', () => {
    const sentence =
      '全国孕产妇建卡率、系统管理率、产前检查率、产后访视率和住院分娩率均稳步提高，分别由2010年的92.9%、84.1%、94.1%、90.8%和97.8%提升至2020年的94.1%、92.7%、97.4%、95.5%和99.9%';
    const printed = [...sentence.matchAll(/([\d.]+)%/g)].map((match) => Number(match[1]));
    const rates = [
      'care-card-rate',
      'systematic-management-rate',
      'antenatal-check-rate',
      'postnatal-visit-rate',
      'hospital-delivery-rate',
    ] as const;
    expect([2010, 2020].flatMap((year) => rates.map((rate) => at(rate, year)))).toEqual(printed);
  });

  test('the MMR by area and its falls are the paper’s, but for the slip of the rural one', () => {
    expect([at('maternal-mortality-ratio', 2020), at('maternal-mortality-ratio', 2010)]).toEqual([16.9, 30]);
    const area = (id: AreaId) =>
      [2010, 2020].map((year) => at('maternal-mortality-ratio', year, id) as number) as [number, number];
    expect(area('china-urban')).toEqual([29.7, 14.1]);
    expect(area('china-rural')).toEqual([30.1, 18.5]);
    expect(fall(...area('china-urban'))).toBeCloseTo(52.5, 1); // printed 52.5
    expect(fall(...area('china-rural'))).toBeCloseTo(38.5, 1); // printed 39.5
    expect(errataFor({ source: 'paper-2022', quote: '39.5%' })[0]?.correct?.zh).toBe('38.5%');
    expect(fall(30, 16.9)).toBeCloseTo(43.7, 1); // cn-women-2020 prints 43.7
  });

  test('94 % of counties and all provinces and prefectures have a critical care center, by 2022', () => {
    const coverage = observations.filter(({ indicator }) => indicator === 'critical-center-coverage');
    expect(coverage.map(({ area, from, to, value }) => [area, from, to, value])).toEqual([
      ['china-counties', null, 2022, 94],
      ['china-provinces-and-prefectures', null, 2022, 100],
    ]);
  });

  test('14.5 per 100 000 was first met in 2024 and 5.2 per 1000 in 2021', () => {
    const firstAtMost = (indicator: IndicatorId, target: number) =>
      yearlySeries(indicator, 'china').find(({ value }) => value <= target)?.year;
    expect(firstAtMost('maternal-mortality-ratio', 14.5)).toBe(2024);
    expect(firstAtMost('infant-mortality-rate', 5.2)).toBe(2021);
  });
});

describe('a yearly series', () => {
  test('is in order of years, one value a year', () => {
    for (const { indicator, area } of observations) {
      const years = yearlySeries(indicator, area).map(({ year }) => year);
      expect(years, `${indicator} ${area}`).toEqual([...new Set(years)].sort((a, b) => a - b));
    }
  });

  test('leaves out periods of several years, values without a year and “above” a value', () => {
    expect(yearlySeries('hiv-mtct-rate', 'guangdong')).toEqual([]);
    expect(yearlySeries('hiv-mtct-rate', 'china-before-intervention')).toEqual([]);
    expect(yearlySeries('critical-rescue-success-rate', 'parts-of-china')).toEqual([]);
  });

  test('never mixes national surveillance with the UN estimate', () => {
    expect(at('maternal-mortality-ratio', 2020)).toBe(16.9);
    expect(at('maternal-mortality-ratio', 2020, 'china-un-estimate')).toBe(23);
  });

  test('without values is empty', () => {
    expect(yearlySeries('ob-mac-04', 'china')).toEqual([]);
  });
});
