import type { Text } from '../units/units.table.ts';

/** A number the plan asks for, with where it stands. */
export interface PlanTarget {
  readonly id: 'works' | 'meanReads';
  readonly value: number;
  readonly title: Text;
  /** The clause's own words. */
  readonly quote: string;
  readonly source: string;
  readonly clause: string;
  readonly verified: boolean;
  readonly note: Text;
}

/** The plan's two numbers for tertiary maternal and child health hospitals. Another place's numbers are passed to the report instead. */
export const planTargets = [
  {
    id: 'works',
    value: 50,
    title: { zh: '一年发布的科普作品', en: 'works published in a year' },
    quote: '三级妇幼保健院新媒体平台每年发布不少于50篇科普作品',
    source: '母婴安全行动提升计划（2021-2025年）',
    clause: '四(一)1',
    verified: true,
    note: {
      zh: '文件写的是三级妇幼保健院；计划期到 2025 年，之后的文件没有见到。',
      en: 'The clause names tertiary maternal and child health hospitals. The plan ended in 2025; no successor was seen.',
    },
  },
  {
    id: 'meanReads',
    value: 10_000,
    title: { zh: '单篇平均阅读量', en: 'mean reads a work' },
    quote: '单篇科普作品平均阅读量力争达到1万',
    source: '母婴安全行动提升计划（2021-2025年）',
    clause: '四(一)1',
    verified: true,
    note: {
      zh: '“力争”是努力方向。文件没有说什么算一次阅读。',
      en: '力争: something to strive for. The clause does not say what a read is.',
    },
  },
] as const satisfies readonly PlanTarget[];

/** What a year is held against; the plan's numbers unless others are given. */
export interface Targets {
  readonly works: number;
  readonly meanReads: number;
}

export const nationalTargets: Targets = { works: planTargets[0].value, meanReads: planTargets[1].value };
