import type { Text } from '@anchan/core/language';
import type { SubjectLevel } from './target.ts';

export type TrackStatus = 'met' | 'missed' | 'on-course' | 'off-course' | 'undetermined';

export const trackStatusWords: Readonly<Record<TrackStatus, Text>> = {
  met: { zh: '已达到', en: 'met' },
  missed: { zh: '到期未达到', en: 'missed' },
  'on-course': { zh: '进度正常', en: 'on course' },
  'off-course': { zh: '进度落后', en: 'off course' },
  undetermined: { zh: '无法判断', en: 'undetermined' },
};

export const subjectLevelWords: Readonly<Record<SubjectLevel, Text>> = {
  world: { zh: '全球', en: 'the world' },
  country: { zh: '国家', en: 'a country' },
  region: { zh: '地区', en: 'a region' },
  facility: { zh: '机构', en: 'an institution' },
  department: { zh: '科室', en: 'a department' },
};

/** Why nothing can be said. Ends without a full stop: it stands inside a sentence. */
export const undeterminedWords = {
  'indicator-mismatch': { zh: '数值与目标不是同一个指标', en: 'the values are of another indicator than the target' },
  'unit-mismatch': {
    zh: '数值与目标的单位不同，不作换算',
    en: 'values and target differ in unit; nothing is converted',
  },
  'level-mismatch': {
    zh: '目标是对另一层级提出的，不能用来判断这里的数值',
    en: 'the target is set for another level than that of the values',
  },
  'area-mismatch': {
    zh: '目标是对另一个地区或另一个系列提出的',
    en: 'the target is about another area or another series',
  },
  'kind-mismatch': { zh: '目标不是对这类机构提出的', en: 'the target does not address this kind of institution' },
  'not-addressed': {
    zh: '目标只对起点低于界限者提出',
    en: 'the target addresses only those below its limit at the start',
  },
  'no-baseline': { zh: '缺少起点年份的数值', en: 'the value of the year compared with is missing' },
  'same-year-twice': { zh: '同一年有两个数值', en: 'one year has two values' },
  'no-values': { zh: '没有可用的数值', en: 'there is no value to judge' },
  'before-the-target': { zh: '只有目标开始之前的数值', en: 'all values are older than the target' },
  'counted-by-period': { zh: '按季度计数的任务，请用periodProgress', en: 'a task of each quarter: use periodProgress' },
  'no-deadline': { zh: '目前没有达到；文件没有写期限', en: 'not met now; the document names no year' },
  'awaiting-final-value': {
    zh: '期限已过，还没有期末的数值',
    en: 'the deadline has passed and its value is not known yet',
  },
  'one-value': { zh: '只有一个数值，看不出趋势', en: 'one value shows no trend' },
  'no-base-value': { zh: '缺少所指定起点年份的数值', en: 'the base year asked for has no value' },
  'zero-value': { zh: '有数值为0，算不出年均变化率', en: 'a value of 0 has no annual rate' },
  'interval-spans': {
    zh: '观察到的速度的区间包含了所需速度，病例数太少，不能判断',
    en: 'the interval of the observed pace holds the required pace: too few events to tell',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type UndeterminedReason = keyof typeof undeterminedWords;

export const trackFlagWords = {
  late: { zh: '期限之后才达到', en: 'met only after the deadline' },
  lapsed: { zh: '期限时达到，此后又不达标', en: 'met at the deadline, no longer since' },
  closed: { zh: '目标期限已过，作为已结束的目标展示', en: 'the deadline has passed: shown as a closed target' },
  'final-value-missing': { zh: '没有见到期限当年的数值', en: 'the value of the deadline year has not been seen' },
  'kind-not-given': {
    zh: '目标只对所列机构提出，请确认本机构属于其中',
    en: 'the target addresses only the institutions named: check that this is one',
  },
  unverified: {
    zh: '目标值未核实：凭记忆、取自征求意见稿，或是对条款的读法',
    en: 'the target value is unverified: from memory, from a draft, or a reading of the clause',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TrackFlagCode = keyof typeof trackFlagWords;

export const paceFormWords = {
  compound: { zh: '复利式', en: 'compound' },
  log: { zh: '对数式', en: 'log' },
  points: { zh: '百分点', en: 'points' },
} as const satisfies Readonly<Record<string, Text>>;
