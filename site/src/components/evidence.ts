import { evidenceWords as coreWords, type Evidence } from '@anchan/core/rules';
import type { Bilingual } from '../data/lang.ts';

export type { Evidence };

/** Short label of each state of evidence, as the tag shows it: core's words, with a capital where English begins a label. */
export const evidenceWords = Object.fromEntries(
  Object.entries(coreWords).map(([evidence, { zh, en }]) => [
    evidence,
    { 'zh-CN': zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` },
  ]),
) as Readonly<Record<Evidence, Bilingual>>;

/** What each state means, in one or two sentences. */
export const evidenceMeanings = {
  verbatim: {
    'zh-CN': '在公开留存的文本里看到了原话，数字和符号都对过。官方发布页没能打开。',
    en: 'The words, figures and signs were seen in a stored copy. The official page could not be opened.',
  },
  'partly-seen': {
    'zh-CN': '看到了原话，但举例的末尾没看全。',
    en: 'The words were seen, except the end of a list of examples.',
  },
  'sign-lost': {
    'zh-CN': '数字看到了，“大于”还是“大于等于”在文本里丢了，先按更谨慎的读法。',
    en: 'The figure was seen, but the copy had lost its sign (> or ≥). The safer reading is used.',
  },
  'number-lost': {
    'zh-CN': '文字看到了，数字没看到，数字还要核对。',
    en: 'The words were seen, the figure was not; it is still to be checked.',
  },
  paraphrase: {
    'zh-CN': '只在通俗介绍里看到同样的意思和颜色，没有看到原话。',
    en: 'A lay summary gives the same condition and color; the wording itself was not seen.',
  },
  regional: {
    'zh-CN': '在某个省市的表里看到，全国文本里还没看到。',
    en: 'Seen in a regional form, not yet in the national text.',
  },
  recall: {
    'zh-CN': '没有看到文本，只凭整理时的记录。和原文核对以前不要用。',
    en: 'No text was seen, only notes. Not to be used before it is compared with the document.',
  },
  ours: {
    'zh-CN': '规范里没有这一条。是本站为了更稳妥加上的，等专家来定。',
    en: 'Not in the document. Added by this site to be on the safe side, for the experts to settle.',
  },
} as const satisfies Record<Evidence, Bilingual>;
