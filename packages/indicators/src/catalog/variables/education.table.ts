import type { VariableRow } from '../variable.ts';

/** Counts first used by: popular science and training. */
export const educationVariables = [
  {
    id: 'warningSessions',
    name: { zh: '案例警示教育次数', en: 'Case-warning sessions' },
    unit: 'count',
    period: 'year',
  },
  {
    id: 'scienceWorks',
    name: { zh: '科普作品数', en: 'Popular-science works published' },
    unit: 'count',
    period: 'year',
    definition: { zh: '文章、图画、视频', en: 'Articles, pictures, videos' },
  },
  {
    id: 'scienceReads',
    name: { zh: '科普作品总阅读量', en: 'Reads of popular-science works' },
    unit: 'reads',
    period: 'year',
  },
  {
    id: 'cmeStaff',
    name: { zh: '应参加继续教育人数', en: 'Obstetric and pediatric doctors, midwives and nurses' },
    unit: 'count',
    period: 'year',
  },
  {
    id: 'cmeDone',
    name: { zh: '已参加至少1次针对性继续教育人数', en: 'Staff with at least one targeted CME' },
    unit: 'count',
    period: 'year',
  },
] as const satisfies readonly VariableRow[];
