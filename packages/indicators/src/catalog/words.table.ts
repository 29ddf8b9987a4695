import type { Text } from '@anchan/core/language';
import type { Basis, Direction, Domain, Level } from './indicator.ts';
import type { VariablePeriod } from './variable.ts';

export const domainWords: Readonly<Record<Domain, Text>> = {
  mortality: { zh: '死亡', en: 'mortality' },
  coverage: { zh: '服务覆盖', en: 'coverage' },
  'risk-management': { zh: '妊娠风险管理', en: 'risk management' },
  quality: { zh: '产科质量', en: 'quality' },
  'near-miss': { zh: '危重孕产妇', en: 'near miss' },
  emergency: { zh: '急救', en: 'emergency' },
  experience: { zh: '就诊分娩体验', en: 'experience' },
  tcm: { zh: '中医药', en: 'traditional Chinese medicine' },
  education: { zh: '健康教育与培训', en: 'education' },
  workforce: { zh: '人员与经费', en: 'workforce' },
};

export const directionWords: Readonly<Record<Direction, Text>> = {
  higher: { zh: '越高越好', en: 'higher is better' },
  lower: { zh: '越低越好', en: 'lower is better' },
  context: { zh: '高低本身不分好坏', en: 'neither up nor down is better by itself' },
};

export const levelWords: Readonly<Record<Level, Text>> = {
  facility: { zh: '机构', en: 'facility' },
  region: { zh: '地区', en: 'region' },
  both: { zh: '机构和地区', en: 'facility and region' },
};

/** What stands beside every value, so that nothing unverified looks settled. */
export const basisWords: Readonly<Record<Basis, Text>> = {
  official: { zh: '公式见于所引来源', en: 'formula seen in the sources named' },
  recalled: { zh: '公式凭记忆，原文没有读到，未核实', en: 'formula from memory, the text was not seen: unverified' },
  operational: {
    zh: '本项目按文件条款自拟的算法，未核实，可以更改',
    en: 'fraction made for this project from a clause: unverified, and yours to change',
  },
};

export const periodWords: Readonly<Record<VariablePeriod, Text>> = {
  'reporting-period': { zh: '报告期', en: 'reporting period' },
  'statistical-year': { zh: '统计年度（上年10月1日至9月30日）', en: 'statistical year, 1 October to 30 September' },
  'delivery-in-period': { zh: '报告期内分娩', en: 'delivery in the period' },
  year: { zh: '全年', en: 'year' },
  quarter: { zh: '季度', en: 'quarter' },
  'end-of-year': { zh: '年末', en: 'end of year' },
  'birth-cohort': { zh: '出生队列', en: 'birth cohort' },
  'twelve-months': { zh: '12个月', en: 'twelve months' },
  'twelve-months-or-cohort': { zh: '12个月或出生队列', en: 'twelve months or birth cohort' },
};
