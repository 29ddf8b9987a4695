import type { Grade } from '@anchan/core/rules';
import type { Bilingual, Lang } from '../data/lang.ts';

/** The five marks of the grading norm. Purple stands beside another grade and never replaces it. */
export type GradeName = Grade;
export type MarkSize = 's' | 'm' | 'l';

/** Word of each grade, which always accompanies its shape and color. */
export const gradeWords = {
  green: { 'zh-CN': '绿色', en: 'Green' },
  yellow: { 'zh-CN': '黄色', en: 'Yellow' },
  orange: { 'zh-CN': '橙色', en: 'Orange' },
  red: { 'zh-CN': '红色', en: 'Red' },
  purple: { 'zh-CN': '紫色', en: 'Purple' },
} as const satisfies Record<GradeName, Bilingual>;

/** Name of each shape, for explaining the marks in words. */
export const gradeShapeWords = {
  green: { 'zh-CN': '圆形', en: 'circle' },
  yellow: { 'zh-CN': '三角形', en: 'triangle' },
  orange: { 'zh-CN': '菱形', en: 'diamond' },
  red: { 'zh-CN': '八角形', en: 'octagon' },
  purple: { 'zh-CN': '六角形', en: 'hexagon' },
} as const satisfies Record<GradeName, Bilingual>;

/** Filled shapes on a 24 × 24 grid, drawn to look equally heavy; each is the `d` of one path. */
export const gradeShapes = {
  green: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z',
  yellow: 'M12 2L23 21.5H1Z',
  orange: 'M12 1l11 11-11 11L1 12Z',
  red: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9Z',
  purple: 'M12 1l9.5 5.5v11L12 23l-9.5-5.5v-11Z',
} as const satisfies Record<GradeName, string>;

export interface GradeMarkOptions {
  /** Words shown instead of the plain grade word, e.g. 至少橙色. They must name the grade. */
  readonly label?: string;
  readonly lang?: Lang;
  readonly size?: MarkSize;
}

/**
 * The same mark as `GradeMark.astro`, made by a script in the page.
 *
 * @param grade which grade
 * @param options words, language (Chinese when absent) and size (`m` when absent)
 * @returns a `<span>` ready to be inserted; colors come from the site's sheet
 * @example createGradeMark('orange', { label: '至少橙色' }).textContent // '至少橙色'
 */
export function createGradeMark(grade: GradeName, options: GradeMarkOptions = {}): HTMLSpanElement {
  const { lang = 'zh-CN', size = 'm', label = gradeWords[grade][lang] } = options;
  const svgNamespace = 'http://www.w3.org/2000/svg';
  const mark = document.createElement('span');
  mark.className = 'grade-mark';
  mark.dataset.grade = grade;
  mark.dataset.size = size;
  const shape = document.createElementNS(svgNamespace, 'svg');
  shape.setAttribute('class', 'grade-shape');
  shape.setAttribute('viewBox', '0 0 24 24');
  shape.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', gradeShapes[grade]);
  shape.append(path);
  mark.append(shape, label);
  return mark;
}
