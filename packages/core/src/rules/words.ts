import type { Text } from '../language/describe.ts';
import type { Evidence, Grade } from './criterion.ts';

/** The name of a color. On a page it stands beside its shape, never alone as a color. */
export const gradeWords: Readonly<Record<Grade, Text>> = {
  green: { zh: '绿色', en: 'green' },
  yellow: { zh: '黄色', en: 'yellow' },
  orange: { zh: '橙色', en: 'orange' },
  red: { zh: '红色', en: 'red' },
  purple: { zh: '紫色', en: 'purple' },
};

/** What was seen of a clause, in the words a page shows beside it. */
export const evidenceWords: Readonly<Record<Evidence, Text>> = {
  verbatim: { zh: '原文已核对', en: 'wording checked' },
  'partly-seen': { zh: '原文部分核对', en: 'wording checked in part' },
  'sign-lost': { zh: '符号待核对', en: 'sign to be checked' },
  'number-lost': { zh: '数字待核对', en: 'figure to be checked' },
  paraphrase: { zh: '仅见转述', en: 'seen only in paraphrase' },
  regional: { zh: '仅见地方文本', en: 'seen only in a local text' },
  recall: { zh: '仅凭记录', en: 'from memory, not seen' },
  ours: { zh: '表外，本项目自拟', en: 'not in the form: our own' },
};
