import { type FactId, factGroups, type facts, factText, writeUnit } from '@anchan/core/facts';
import {
  cn2017,
  type Implication,
  type ManagementClause,
  type NormRow,
  type ProcedureRule,
  type ReadingQuestion,
  type ReportingRule,
} from '@anchan/core/rules';
import type { Source } from '@anchan/core/sources';
import { type Evidence, evidenceWords } from '../../../components/evidence.ts';
import { gradeWords } from '../../../components/grade-mark.ts';
import type { Entry } from '../catalog.ts';
import { answeredBy, conditionInWords, factName, factShape, untilInWords } from '../say.ts';
import { appliesWords, deadlineInWords, partWords, sourceKindWords, topicWords } from '../words.ts';

/** One column of a table for experts: its Chinese header, and a cell from a row. */
export interface Column<T> {
  readonly header: string;
  readonly cell: (row: T) => string;
  /** Only in the CSV file; the printed table would grow too wide. */
  readonly csvOnly?: true;
}

const evidenceOf = (evidence: Evidence): string => evidenceWords[evidence]['zh-CN'];
const list = (items: readonly string[] | undefined): string => (items ?? []).join(' ');

const takenOf = (ids: readonly string[] | undefined): string =>
  (ids ?? []).map((id) => `${id}：${cn2017.readings.find((reading) => reading.id === id)?.zh ?? ''}`).join('；');

/** Rows of the two forms and of our own table. */
export const entryColumns: readonly Column<Entry>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '颜色', cell: ({ grade }) => (grade ? gradeWords[grade]['zh-CN'] : '') },
  { header: '分组', cell: ({ sections }) => sections.map(({ zh }) => zh).join(' › '), csvOnly: true },
  { header: '原文', cell: ({ row }) => row.zh },
  { header: '英文译文（本项目）', cell: ({ row }) => row.en ?? '', csvOnly: true },
  { header: '条款', cell: ({ clause }) => clause, csvOnly: true },
  {
    header: '条件',
    cell: ({ row, rules }) =>
      row.when ? conditionInWords(row.when, 'zh', rules) : '其他各条（含表外补充）均确知不符合',
  },
  {
    header: '条件（英文）',
    cell: ({ row, rules }) =>
      row.when ? conditionInWords(row.when, 'en', rules) : 'every other row, our own included, known not to be met',
    csvOnly: true,
  },
  { header: '下限', cell: ({ row, rules }) => (row.floor ? conditionInWords(row.floor, 'zh', rules) : '') },
  {
    header: '未记录前按本级管理',
    cell: ({ row, rules }) => (row.untilRecorded ? untilInWords(row.untilRecorded, 'zh', rules) : ''),
  },
  { header: '先走急诊', cell: ({ row }) => (row.emergency ? '是' : ''), csvOnly: true },
  { header: '建议项目（*）', cell: ({ suggested }) => (suggested ? '是' : ''), csvOnly: true },
  { header: '核对', cell: ({ evidence }) => evidenceOf(evidence) },
  { header: '采用的读法', cell: ({ row }) => list(row.readings) },
  { header: '读法内容', cell: ({ row }) => takenOf(row.readings), csvOnly: true },
  { header: '见到的副本', cell: ({ row }) => list(row.copies) },
  { header: '核对日期', cell: ({ row, rules }) => row.checkedOn ?? rules.checkedOn, csvOnly: true },
  { header: '条件（数据）', cell: ({ row }) => (row.when ? JSON.stringify(row.when) : ''), csvOnly: true },
];

export const readingColumns: readonly Column<ReadingQuestion>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '问题', cell: ({ question }) => question.zh },
  { header: '可选的读法', cell: ({ options }) => options.map(({ zh }, i) => `${i + 1}. ${zh}`).join('；') },
  { header: '采用的读法', cell: ({ id }) => cn2017.readings.find((reading) => reading.id === id)?.zh ?? '' },
  { header: '理由', cell: ({ why }) => why.zh },
  { header: '涉及的条目', cell: ({ rows }) => list(rows) },
  { header: '状态', cell: () => '等专家确定' },
  { header: '问题（英文）', cell: ({ question }) => question.en, csvOnly: true },
  {
    header: '采用的读法（英文）',
    cell: ({ id }) => cn2017.readings.find((reading) => reading.id === id)?.en ?? '',
    csvOnly: true,
  },
  { header: '理由（英文）', cell: ({ why }) => why.en, csvOnly: true },
];

export const factColumns: readonly Column<(typeof facts)[number]>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '名称', cell: ({ id }) => factText[id].zh },
  { header: '英文', cell: ({ id }) => factText[id].en },
  { header: '组', cell: ({ group }) => factGroups.find(({ id }) => id === group)?.zh ?? group },
  { header: '类型', cell: ({ id }) => factShape(id, 'zh').kind },
  { header: '单位', cell: (fact) => (fact.kind === 'number' ? writeUnit(fact.unit, 'zh') : '') },
  { header: '单位（UCUM）', cell: (fact) => (fact.kind === 'number' ? fact.unit : ''), csvOnly: true },
  { header: '合理范围', cell: ({ id }) => factShape(id, 'zh').range },
  { header: '谁能回答', cell: ({ id }) => answeredBy(id, 'zh') },
  { header: '怎么问', cell: ({ id }) => factText[id].askZh, csvOnly: true },
  { header: '怎么问（英文）', cell: ({ id }) => factText[id].askEn, csvOnly: true },
];

export const implicationColumns: readonly Column<Implication>[] = [
  { header: '如果', cell: ({ when }) => conditionInWords(when, 'zh') },
  { header: '就视为', cell: ({ then }) => factName(then, 'zh') },
  { header: '事实编号', cell: ({ then }) => then satisfies FactId },
];

const normColumns: readonly Column<NormRow>[] = [
  { header: '原文', cell: ({ zh, stated }) => `${zh}${stated === false ? '（规范未写，本项目说明）' : ''}` },
  { header: '英文译文（本项目）', cell: ({ en }) => en, csvOnly: true },
  { header: '条款', cell: ({ clause }) => clause ?? '' },
  { header: '核对', cell: ({ evidence }) => evidenceOf(evidence) },
  { header: '见到的副本', cell: ({ copies }) => list(copies) },
  { header: '采用的读法', cell: ({ readings }) => list(readings) },
  { header: '说明', cell: ({ note }) => note?.zh ?? '' },
];

const gradeList = (grades: readonly string[]): string =>
  grades
    .map((grade) => (grade in gradeWords ? gradeWords[grade as keyof typeof gradeWords]['zh-CN'] : grade))
    .join('、');

export const managementColumns: readonly Column<ManagementClause>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '颜色', cell: ({ grades }) => gradeList(grades) },
  { header: '事项', cell: ({ topic }) => topicWords[topic]['zh-CN'] },
  ...normColumns,
];

export const reportingColumns: readonly Column<ReportingRule>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '适用', cell: ({ appliesTo }) => appliesTo.map((to) => appliesWords[to]['zh-CN']).join('、') },
  { header: '报什么', cell: ({ what }) => what?.zh ?? '' },
  { header: '谁报', cell: ({ who }) => who?.zh ?? '' },
  { header: '报给谁', cell: ({ to }) => to?.zh ?? '' },
  { header: '时限', cell: ({ within }) => (within ? deadlineInWords(within, 'zh-CN') : '') },
  ...normColumns,
];

export const procedureColumns: readonly Column<ProcedureRule>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '部分', cell: ({ part }) => partWords[part]['zh-CN'] },
  ...normColumns,
];

export const sourceColumns: readonly Column<Source>[] = [
  { header: '编号', cell: ({ id }) => id },
  { header: '类别', cell: ({ kind }) => sourceKindWords[kind]['zh-CN'] },
  { header: '题名', cell: ({ title }) => title.zh },
  { header: '文号', cell: ({ number }) => number ?? '' },
  { header: '机关', cell: ({ issuer }) => issuer ?? '' },
  { header: '日期', cell: ({ issued }) => issued ?? '' },
  { header: '见到的地址', cell: ({ url }) => url ?? '' },
  { header: '文号或日期已见到', cell: ({ verified }) => (verified === false ? '否' : '') },
  { header: '说明', cell: ({ note }) => note?.zh ?? '' },
];
