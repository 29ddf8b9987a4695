import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf } from '../../test/_issues.ts';
import { parseSvg, type SvgElement } from '../../test/_svg.ts';
import { funnel } from '../statistics/funnel.ts';
import { linearScale, logScale, tickText } from './_scale.ts';
import { barChart, barChartText } from './bar-chart.ts';
import { forestChart, forestChartText } from './forest-chart.ts';
import { funnelChart, funnelChartText } from './funnel-chart.ts';
import { type TrendChartPoint, trendChart, trendChartText } from './trend-chart.ts';

const options = { id: 'chart', title: '孕产妇死亡率', locale: 'zh', unit: '/10万' } as const;
const points: readonly TrendChartPoint[] = [
  { year: 2021, value: 16.1, low: 14.9, high: 17.4 },
  { year: 2022, value: 15.7, low: 14.5, high: 17 },
  { year: 2023, value: null },
  { year: 2024, value: 14.3 },
];
const rows = [
  { label: '东城区 <A&B>', value: 12.5, low: 6, high: 23 },
  { label: '西城区', value: 0, low: 0, high: 9 },
  { label: '顺义区', value: null },
];
const places = [
  { id: 'A', events: 5, size: 10_000 },
  { id: 'B', events: 12, size: 30_000 },
  { id: 'C', events: 4, size: 100_000 },
  { id: 'D', events: null, size: 8000 },
];
const drawn = funnel(places, { kind: 'rate', per: 100_000, mean: 16.9e-5 });
const charts = {
  trend: [trendChart(points, { ...options, target: 12 }), trendChartText(points, { ...options, target: 12 })],
  bar: [barChart(rows, { ...options, target: 14.5 }), barChartText(rows, { ...options, target: 14.5 })],
  forest: [forestChart(rows, options), forestChartText(rows, options)],
  funnel: [funnelChart(drawn, options), funnelChartText(drawn, options)],
} as const;

const named = (elements: readonly SvgElement[], name: string) => elements.filter((one) => one.name === name);

describe.each(Object.entries(charts))('a %s chart', (_, [source, text]) => {
  const elements = parseSvg(source);

  test('is an image with a title and all of its numbers as description', () => {
    const [svg, title, desc] = elements;
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'chart-title chart-desc', lang: 'zh-CN' });
    expect(title).toMatchObject({ name: 'title', text: text.title, attributes: { id: 'chart-title' }, depth: 1 });
    expect(desc).toMatchObject({
      name: 'desc',
      text: text.lines.join('\n'),
      attributes: { id: 'chart-desc' },
      depth: 1,
    });
  });

  test('runs nothing, loads nothing and leaves its colors to the page', () => {
    expect(source).not.toMatch(/<script|<style|style=|href|url\(|on\w+="|NaN|undefined|Infinity/);
    const colors = elements.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter(Boolean);
    expect(
      colors.filter((color) => !/^(none|currentColor|var\(--chart-\w+, #[\da-f]{6}\))$/.test(color as string)),
    ).toEqual([]);
  });

  test('has no text smaller than 12 at a width of 320', () => {
    expect(elements[0]?.attributes).toMatchObject({ 'font-size': '12' });
    expect(elements[0]?.attributes.viewBox).toMatch(/^0 0 320 \d+$/);
    expect(elements.filter(({ attributes, depth }) => depth > 0 && attributes['font-size'])).toEqual([]);
  });
});

describe('a trend chart', () => {
  const elements = parseSvg(charts.trend[0]);

  test('says the numbers of every year, the missing one as missing', () => {
    expect(charts.trend[1].lines).toEqual([
      '2021：16.1/10万（区间 14.9/10万～17.4/10万）',
      '2022：15.7/10万（区间 14.5/10万～17.0/10万）',
      '2023：无数据',
      '2024：14.3/10万',
      '目标 12.0/10万',
    ]);
  });

  test('draws no line through a missing year, and a band only where there is an interval', () => {
    expect(named(elements, 'polyline').map(({ attributes }) => attributes.points?.split(' ').length)).toEqual([2, 1]);
    expect(named(elements, 'polygon').map(({ attributes }) => attributes.points?.split(' ').length)).toEqual([4]);
    expect(named(elements, 'circle')).toHaveLength(3);
  });

  test('puts a lower value lower, and the target line at the target', () => {
    const heights = named(elements, 'circle').map(({ attributes }) => Number(attributes.cy));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const target = named(elements, 'line').find(({ attributes }) => attributes['stroke-dasharray'] === '6 4');
    expect(Number(target?.attributes.y1)).toBeGreaterThan(heights.at(-1) as number);
  });

  test('without points or with one year is still an image', () => {
    expect(parseSvg(trendChart([], options)).length).toBeGreaterThan(3);
    expect(named(parseSvg(trendChart([{ year: 2020, value: 3 }], options)), 'circle')).toHaveLength(1);
  });
});

describe('a bar chart', () => {
  test('tells a bar of 0 from no data', () => {
    expect(charts.bar[1].lines.slice(0, 3)).toEqual([
      '东城区 <A&B>：12.5/10万（区间 6.0/10万～23.0/10万）',
      '西城区：0.0/10万（区间 0.0/10万～9.0/10万）',
      '顺义区：无数据',
    ]);
    const bars = named(parseSvg(charts.bar[0]), 'rect').map(({ attributes }) => Number(attributes.width));
    expect(bars).toEqual([expect.any(Number), 0]);
  });
});

describe('a forest chart', () => {
  test('shows an interval without a value or an upper end as such', () => {
    const open = [{ label: 'A', value: null, low: 0.28, high: Number.POSITIVE_INFINITY }];
    expect(forestChartText(open, { ...options, locale: 'en', unit: '', decimals: 2 }).lines).toEqual([
      'A: no value (interval 0.28 to ∞)',
      'reference 1.00',
      'logarithmic scale',
    ]);
    expect(named(parseSvg(forestChart(open, options)), 'rect')).toHaveLength(0);
    expect(named(parseSvg(forestChart(open, options)), 'polygon')).toHaveLength(1);
  });

  test('puts twice and half equally far from 1 on its logarithmic scale', () => {
    const elements = parseSvg(
      forestChart(
        [
          { label: 'half', value: 0.5 },
          { label: 'twice', value: 2 },
        ],
        options,
      ),
    );
    const [half, twice] = named(elements, 'rect').map(({ attributes }) => Number(attributes.x) + 4);
    const one = Number(named(elements, 'line').find(({ attributes }) => attributes['stroke-dasharray'])?.attributes.x1);
    expect((twice as number) - one).toBeCloseTo(one - (half as number), 1);
    expect(parseSvg(forestChart(rows, { ...options, scale: 'linear', reference: 0 })).length).toBeGreaterThan(5);
  });
});

describe('a funnel chart', () => {
  test('says where each place lies, and that one was not counted', () => {
    expect(charts.funnel[1].lines).toEqual([
      '平均 16.9/10万',
      '内线95%，外线99.8%',
      'A：分母 10000，50.0/10万，在控制限内',
      'B：分母 30000，40.0/10万，高于95%限',
      'C：分母 100000，4.0/10万，低于99.8%限',
      'D：分母 8000，无数据',
    ]);
  });

  test('marks a signal by its shape as well, with its name', () => {
    const elements = parseSvg(funnelChart(drawn, { ...options, names: { B: '乙县' } }));
    expect(named(elements, 'circle')).toHaveLength(1);
    // B lies above and its triangle points up (to a smaller y), C lies below and points down.
    const tips = named(elements, 'polygon').map(({ attributes }) => {
      const [tip, base] = (attributes.points ?? '').split(' ').map((point) => Number(point.split(',')[1]));
      return Math.sign((tip as number) - (base as number));
    });
    expect(tips).toEqual([-1, 1]);
    const texts = named(elements, 'text').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['乙县', 'C']));
    expect(texts).not.toContain('A');
  });

  test('without limits says so, and calls no place inside', () => {
    const calm = funnel([{ id: 'A', events: 0, size: 50 }], { kind: 'rate' });
    expect(funnelChartText(calm, options).lines).toEqual([
      '平均 0.0/10万',
      '没有控制限',
      'A：分母 50，0.0/10万，未作比较',
    ]);
    expect(parseSvg(funnelChart(calm, options)).length).toBeGreaterThan(5);
    expect(parseSvg(funnelChart(funnel([], { kind: 'rate' }), options)).length).toBeGreaterThan(3);
  });
});

test('any title, label and value make a well-formed image that shows what the text says', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const row = fc.record({ label: fc.string({ unit: 'binary' }), value: fc.option(number) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.string({ unit: 'binary' }), (all, title) => {
      for (const source of [barChart(all, { ...options, title }), forestChart(all, { ...options, title })]) {
        expect(source).not.toMatch(/NaN|undefined/);
        expect(named(parseSvg(source), 'title')).toHaveLength(1);
      }
    }),
  );
});

describe('scales', () => {
  test('hold every value between their ends, on ticks in order', () => {
    const values = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.constantFrom(linearScale, logScale), (all, scale) => {
        const { at, from, to, ticks } = scale(all, 0, 100);
        expect(from).toBeLessThanOrEqual(Math.min(...all));
        expect(to).toBeGreaterThanOrEqual(Math.max(...all));
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
        expect(at(from)).toBeCloseTo(0, 9);
        expect(at(to)).toBeCloseTo(100, 9);
      }),
    );
  });

  test.each([
    { value: 50_000, zh: '5万', en: '50k' },
    { value: 2000, zh: '2000', en: '2000' },
    { value: 0.5, zh: '0.5', en: '0.5' },
  ])('write $value as $zh and $en', ({ value, zh, en }) => {
    expect(tickText(value, 'zh')).toBe(zh);
    expect(tickText(value, 'en')).toBe(en);
  });
});

test('numbers that are none, ids that are none and odd decimals are named', () => {
  const wrong = { ...options, id: '1 chart', decimals: 1.5, target: Number.NaN };
  expect(issuesOf(() => trendChart([{ year: 2020, value: Number.POSITIVE_INFINITY }], wrong))).toEqual([
    'not-a-number target',
    'not-a-number points.0.value',
    'not-an-id id',
    'out-of-range decimals',
  ]);
  expect(issuesOf(() => barChart([{ label: 'A', value: 1e16 }], options))).toEqual(['not-a-number rows.0.value']);
  expect(issuesOf(() => barChart([{ label: 'A', value: 1, low: Number.NaN, high: 2 }], options))).toEqual([
    'not-a-number rows.0.low',
  ]);
  expect(issuesOf(() => funnelChart(drawn, { ...options, id: '' }))).toEqual(['not-an-id id']);
});
