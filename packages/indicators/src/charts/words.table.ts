import type { Text } from '@anchan/core/language';

/** The words a chart adds to its data. `{…}` is replaced by a number. */
export const chartWords = {
  target: { zh: '目标 {value}', en: 'target {value}' },
  noData: { zh: '无数据', en: 'no data' },
  noValue: { zh: '无数值', en: 'no value' },
  interval: { zh: '区间 {low}～{high}', en: 'interval {low} to {high}' },
  mean: { zh: '平均 {value}', en: 'mean {value}' },
  limits: { zh: '内线95%，外线99.8%', en: 'inner lines 95 %, outer lines 99.8 %' },
  noLimits: { zh: '没有控制限', en: 'no limits' },
  inside: { zh: '在控制限内', en: 'inside the limits' },
  high: { zh: '高于{level}%限', en: 'above the {level} % limit' },
  low: { zh: '低于{level}%限', en: 'below the {level} % limit' },
  notJudged: { zh: '未作比较', en: 'not compared' },
  reference: { zh: '参照 {value}', en: 'reference {value}' },
  size: { zh: '分母', en: 'denominator' },
  logScale: { zh: '对数刻度', en: 'logarithmic scale' },
} as const satisfies Readonly<Record<string, Text>>;
