import type { Text } from '@anchan/core/language';

/** What a reader must know about a value. `{names}` is replaced by the variables meant. */
export const flagWords = {
  missing: { zh: '缺少数据：{names}', en: 'missing: {names}' },
  'empty-denominator': { zh: '分母为0，没有数值', en: 'the denominator is 0: no value' },
  'no-values': { zh: '没有单个数值，算不出中位数', en: 'no single values: no median' },
  'zero-events': { zh: '0例不等于没有风险，请看区间上限', en: '0 events is not no risk: read the upper limit' },
  'small-numbers': {
    zh: '少于10例，数值不稳定；公开发布前先处理小数（见suppress）',
    en: 'fewer than 10 events: the value is unstable; suppress small numbers before publishing',
  },
  'above-100': {
    zh: '超过100%，照原样给出，不算比例的区间',
    en: 'above 100 %: shown as it is, without a proportion’s interval',
  },
  'numerator-above-denominator': {
    zh: '分子大于分母，而分子本应包含在分母内：请核对数据',
    en: 'the numerator exceeds the denominator it should lie in: check the data',
  },
  'different-populations': {
    zh: '分子和分母数的不是同一批对象，区间只作参考',
    en: 'numerator and denominator count different people or things: the interval is a guide only',
  },
  unverified: { zh: '公式未核实', en: 'the formula is not verified' },
  'local-definition': {
    zh: '按使用者自定的公式计算，不可与其他机构直接比较',
    en: 'computed by a local definition: not to be compared with others as it stands',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type FlagCode = keyof typeof flagWords;
