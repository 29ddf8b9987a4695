import type { PlanTopic, ProcedureRule, ReportingRule } from '@anchan/core/rules';
import type { SourceKind } from '@anchan/core/sources';
import type { Bilingual, Lang } from '../../data/lang.ts';
import type { TableName } from './catalog.ts';

/** Names of the three tables of rows. */
export const tableWords: Readonly<Record<TableName, Bilingual>> = {
  screening: { 'zh-CN': '筛查表', en: 'Screening form' },
  grading: { 'zh-CN': '评估表', en: 'Grading form' },
  beyond: { 'zh-CN': '表外补充', en: 'Beyond the form' },
};

/** What an outcome of a condition is called. */
export const truthWords = {
  met: { 'zh-CN': '符合', en: 'met' },
  'not-met': { 'zh-CN': '不符合', en: 'not met' },
  unknown: { 'zh-CN': '未知', en: 'unknown' },
} as const satisfies Record<string, Bilingual>;

export const topicWords: Readonly<Record<PlanTopic, Bilingual>> = {
  'first-step': { 'zh-CN': '先做什么', en: 'First step' },
  'care-setting': { 'zh-CN': '在哪里保健', en: 'Place of care' },
  'delivery-setting': { 'zh-CN': '在哪里分娩', en: 'Place of delivery' },
  referral: { 'zh-CN': '转诊', en: 'Referral' },
  'case-management': { 'zh-CN': '专案管理', en: 'Case management' },
  visits: { 'zh-CN': '检查次数', en: 'Visits' },
  information: { 'zh-CN': '登记和信息', en: 'Records' },
  general: { 'zh-CN': '总的要求', en: 'In general' },
};

export const partWords: Readonly<Record<ProcedureRule['part'], Bilingual>> = {
  screening: { 'zh-CN': '筛查', en: 'Screening' },
  combination: { 'zh-CN': '几种颜色同时符合', en: 'Several colors at once' },
  color: { 'zh-CN': '颜色的含义', en: 'What the colors mean' },
  reassessment: { 'zh-CN': '动态评估', en: 'Re-assessment' },
  postpartum: { 'zh-CN': '产后', en: 'After delivery' },
  infectious: { 'zh-CN': '传染病', en: 'Infectious disease' },
  continuation: { 'zh-CN': '是否适宜继续妊娠', en: 'Whether to continue the pregnancy' },
  quality: { 'zh-CN': '质量控制', en: 'Quality' },
};

export const appliesWords: Readonly<Record<ReportingRule['appliesTo'][number], Bilingual>> = {
  green: { 'zh-CN': '绿色', en: 'green' },
  yellow: { 'zh-CN': '黄色', en: 'yellow' },
  orange: { 'zh-CN': '橙色', en: 'orange' },
  red: { 'zh-CN': '红色', en: 'red' },
  purple: { 'zh-CN': '紫色', en: 'purple' },
  'screening-positive': { 'zh-CN': '筛查阳性', en: 'screening positive' },
  'maternal-death': { 'zh-CN': '孕产妇死亡', en: 'maternal death' },
};

export const sourceKindWords: Readonly<Record<SourceKind, Bilingual>> = {
  instrument: { 'zh-CN': '规范性文件', en: 'Instrument' },
  'instrument-copy': { 'zh-CN': '规范性文件的转载', en: 'Copy of an instrument' },
  copy: { 'zh-CN': '转载或课件', en: 'Reprint or slides' },
  'copy-ocr': { 'zh-CN': '文字识别的副本', en: 'Copy by text recognition' },
  'copy-stripped': { 'zh-CN': '丢了符号的副本', en: 'Copy with signs lost' },
  'garbled-copy': { 'zh-CN': '字词被替换的副本', en: 'Copy with words replaced' },
  'local-rule': { 'zh-CN': '医院制度', en: 'Rule of a hospital' },
  regional: { 'zh-CN': '地方文本', en: 'Regional text' },
  news: { 'zh-CN': '报道', en: 'News' },
  paraphrase: { 'zh-CN': '科普转述', en: 'Paraphrase' },
  textbook: { 'zh-CN': '教材', en: 'Textbook' },
  'public-code': { 'zh-CN': '公开源代码', en: 'Public source code' },
  guideline: { 'zh-CN': '指南', en: 'Guideline' },
  paper: { 'zh-CN': '论文', en: 'Paper' },
  'paper-table': { 'zh-CN': '论文表格', en: 'Table of a paper' },
  'reference-table': { 'zh-CN': '参考表', en: 'Reference table' },
};

const since = {
  grading: { 'zh-CN': '评估分级后', en: 'of grading' },
  screening: { 'zh-CN': '筛查后', en: 'of screening' },
  death: { 'zh-CN': '死亡后', en: 'of the death' },
} as const satisfies Record<string, Bilingual>;

/** A time limit in words. @example deadlineInWords({ value: 24, unit: 'h', from: 'grading' }, 'zh-CN') // '评估分级后 24 小时内' */
export function deadlineInWords({ value, unit, from }: NonNullable<ReportingRule['within']>, lang: Lang): string {
  if (lang === 'en') return `within ${value} ${unit === 'h' ? 'hours' : 'days'} ${since[from].en}`;
  return `${since[from]['zh-CN']} ${value} ${unit === 'h' ? '小时' : '天'}内`;
}
