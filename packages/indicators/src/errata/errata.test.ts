import { describe, expect, test } from 'vitest';
import { errataFor } from './index.ts';

const ids = (query: Parameters<typeof errataFor>[0]) => errataFor(query).map(({ id }) => id);

describe('errata', () => {
  test('the paper’s fall of 39.5 % is 38.5 %, however the scan spaces it', () => {
    const printed = '城市与农村地区…较2010年的29. 7 /10万和30. 1 /10万分别下降52. 5% 和39. 5%';
    const [first] = errataFor({ source: 'paper-2022', quote: printed });
    expect(first).toMatchObject({ id: 'E01', correct: { zh: '38.5%' } });
    // (30.1 - 18.5) / 30.1
    expect(((30.1 - 18.5) / 30.1) * 100).toBeCloseTo(38.54, 2);
    expect(((29.7 - 14.1) / 29.7) * 100).toBeCloseTo(52.53, 2);
  });

  test.each([
    { quote: '制定了《产房安全分娩安全核查表》', id: 'E02' },
    { quote: '我国共有 3032 家妇幼保健院（所、站）', id: 'E03' },
    { quote: '全国共建立危重孕产妇救治中心 3369 个', id: 'E04' },
    { quote: '部分地区危重孕产妇救治成功率在 90% 以上', id: 'E05' },
    { quote: '除“绿色”低风险人群外,其余孕产妇均应在二级以上医疗卫生机构接受', id: 'E06' },
    { quote: '30.1 ／ 10 万', id: 'E07' },
    { quote: 'The Maternal Mortality Rate fell', id: 'E15' },
  ])('$id is shown beside “$quote”', ({ quote, id }) => {
    expect(ids({ source: 'paper-2022', quote })).toContain(id);
  });

  test.each(['下降138.5%', '139.5%', '39.51%', '239.5%', '下降38.5%', ''])('“%s” holds no slip', (quote) => {
    expect(ids({ source: 'paper-2022', quote })).toEqual([]);
  });

  test('a figure that is a slip in one paper is not one in another', () => {
    expect(ids({ source: 'cn-series', quote: '39.5%' })).toEqual([]);
    expect(ids({ quote: '39.5%' })).toEqual(['E01']);
  });

  test('stand beside their indicators', () => {
    expect(ids({ indicator: 'critical-rescue-success-rate' })).toEqual(['E05']);
    expect(ids({ indicator: 'maternal-mortality-ratio', source: 'cn-1989' })).toEqual(['E09']);
    expect(ids({ indicator: 'care-card-rate' })).toEqual([]);
  });

  test('of nothing asked are none', () => {
    expect(errataFor({})).toEqual([]);
  });

  // E08, E09, E10 and E11 rest on these divisions.
  test.each([
    { id: 'E09', value: (3274 / 4201457) * 100_000, says: 77.93 },
    { id: 'E10', value: 129 / 16, says: 8.06 },
    { id: 'E11', value: (6980 / 586569) * 1000, says: 11.9 },
    { id: 'E08', value: (127 / 145) * 100, says: 87.59 },
  ])('$id: the printed counts give $says', ({ value, says }) => {
    expect(value).toBeCloseTo(says, 2);
  });
});
