import type { ImportRecord } from '../stores/model.ts';
import type { CsvCell } from './csv.ts';
import {
  atLeast,
  formTitle,
  measureTitle,
  platformTitle,
  reasonTitle,
  reviewTitle,
  unitTitle,
} from './evidence-labels.ts';
import type { YearReport } from './year.ts';

/** A table of the evidence: a file of its own, and where `printed` a part of the printed page. */
export interface EvidenceTable {
  readonly file: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const text = (value: CsvCell | undefined): string | null =>
  value === undefined || value === null ? null : String(value);

/**
 * The tables of an inspection: works with their reads, sums in each unit, works past review, imported files, and what was not understood
 * in them. Numbers are unrounded; what is missing is empty.
 */
export function evidenceTables(report: YearReport, imports: readonly ImportRecord[]): readonly EvidenceTable[] {
  return [
    {
      file: 'works.csv',
      title: '作品清单',
      header: [
        '编号',
        '标题',
        '形式',
        '发布日期',
        '作者',
        '审核人',
        '审核有效期至',
        '主题',
        '平台',
        '阅读量',
        '平台是否齐全',
        '计入单位',
      ],
      rows: report.ranking.map(({ work, platforms, reads, complete }) => [
        work.id,
        work.title,
        formTitle(work.form),
        work.publishedOn,
        work.author,
        work.reviewer,
        work.reviewBy,
        work.topics.join('；'),
        platforms.map(({ platform }) => platformTitle(platform)).join('；'),
        reads,
        complete ? '齐全' : '有缺',
        platforms
          .map(
            ({ platform, unit, reads: here }) =>
              `${platformTitle(platform)}：${unit === null ? '未知' : `${unitTitle(unit)} ${here}`}`,
          )
          .join('；'),
      ]),
    },
    {
      file: 'units.csv',
      title: '各平台、各单位合计（单位之间不相加）',
      header: ['平台', '怎么来的', '单位', '合计', '有数字的作品数'],
      rows: report.units.map(({ platform, measure, unit, value, works }) => [
        platformTitle(platform),
        measureTitle(measure),
        unitTitle(unit),
        value,
        works,
      ]),
    },
    {
      file: 'past-review.csv',
      title: '没有审核或审核到期的作品',
      header: ['编号', '标题', '原因', '审核有效期至'],
      rows: report.pastReview.map(({ id, title, reason, reviewBy }) => [id, title, reviewTitle(reason), reviewBy]),
    },
    {
      file: 'imports.csv',
      title: '导入的平台文件',
      header: ['文件名', 'SHA-256', '平台', '导入时间', '读出的行数', '没有计入的处数'],
      rows: imports.map(({ name, id, platform, at, rows, notUnderstood }) => [
        name,
        id,
        platformTitle(platform),
        at,
        rows,
        notUnderstood.length,
      ]),
    },
    {
      file: 'not-understood.csv',
      title: '导入时没有计入的内容',
      header: ['文件名', '工作表', '行', '列', '原因', '原文'],
      rows: imports.flatMap(({ name, notUnderstood }) =>
        notUnderstood.map(({ sheet, line, column, reason, found }) => [
          name,
          text(sheet),
          text(line),
          text(column),
          reasonTitle(String(reason)),
          text(found),
        ]),
      ),
    },
  ];
}

/** The reads of a work as printed. */
export const readsShown = (entry: YearReport['ranking'][number]): string => atLeast(entry.reads, entry.complete);
