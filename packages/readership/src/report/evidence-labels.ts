import { importReasons } from '../imports/reasons.table.ts';
import { units } from '../units/units.table.ts';
import { platforms } from '../works/platforms.table.ts';
import type { Form } from '../works/work.ts';
import type { Summary } from './summary.ts';
import type { PastReview } from './year.ts';

const formTitles: Readonly<Record<Form, string>> = { article: '文章', drawing: '图画', video: '视频' };
const measureTitles: Readonly<Record<string, string>> = { view: '打开', read: '读过', reported: '平台数字' };
const standingTitles = { met: '已达到', 'not-met': '未达到', unknown: '还不能判断', open: '年度未结束' } as const;
const reviewTitles: Readonly<Record<PastReview['reason'], string>> = {
  'no-reviewer': '没有审核人',
  'review-over': '审核已到期',
};

export const formTitle = (form: Form): string => formTitles[form];
export const measureTitle = (measure: string): string => measureTitles[measure] ?? measure;
export const standingTitle = (standing: keyof typeof standingTitles): string => standingTitles[standing];
export const reviewTitle = (reason: PastReview['reason']): string => reviewTitles[reason];
export const platformTitle = (id: string): string => platforms.find((row) => row.id === id)?.title.zh ?? id;
export const unitTitle = (id: string): string => units.find((row) => row.id === id)?.title.zh ?? id;
export const reasonTitle = (id: string): string => importReasons.find((row) => row.id === id)?.zh ?? id;

/** A number for people, rounded to one decimal place at most; a missing one is named, not 0. @example shown(12345.67) // '12,345.7' */
export function shown(value: number | null): string {
  return value === null ? '未知' : value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** Reads of which some are missing are a lower bound, and say so. */
export const atLeast = (value: number | null, complete: boolean): string =>
  value === null || complete ? shown(value) : `至少 ${shown(value)}`;

/** A share in percent, rounded to one decimal place; a range while missing numbers leave one. */
export function shareShown({ shareAtLeast, shareAtMost }: Summary): string {
  if (shareAtLeast === null || shareAtMost === null) return '未知';
  const [low, high] = [shown(shareAtLeast * 100), shown(shareAtMost * 100)];
  return low === high ? `${low}%` : `${low}%–${high}%`;
}
