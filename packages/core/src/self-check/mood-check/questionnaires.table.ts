import type { Text } from '../../language/describe.ts';
import type { Support } from '../result.ts';

/** One question of a scale, asked in these words and no others: another wording would be another scale. */
export interface ScaleItem {
  readonly id: string;
  readonly text: Text;
}

/** The score that each answer stands for, in the order in which the answers are printed. */
export interface AnswerOption {
  readonly score: 0 | 1 | 2 | 3;
  readonly text: Text;
}

/** Scores `from` to `to`, both included. A band names how many complaints were ticked; it is not a diagnosis. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly text: Text;
}

/** Asked above the questions of both scales (PHQ-9, GAD-7: the past two weeks). */
export const scalePrompt = {
  zh: '在过去两周里，您有多少时候受到以下问题困扰？',
  en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
} as const satisfies Text;

export const scaleAnswers = [
  { score: 0, text: { zh: '完全不会', en: 'Not at all' } },
  { score: 1, text: { zh: '好几天', en: 'Several days' } },
  { score: 2, text: { zh: '一半以上的天数', en: 'More than half the days' } },
  { score: 3, text: { zh: '几乎每天', en: 'Nearly every day' } },
] as const satisfies readonly AnswerOption[];

/**
 * The English was compared with pages that reprint the form with its permission line. Of the Chinese several public copies were read;
 * they differ in a word here and there (items 3, 6 and 8 of PHQ-9, 5 of GAD-7), and the developers' own sheet was not opened: it must be
 * compared with the record `rec-phq` before release.
 */
export const scaleTextSupport = { sources: ['phq-free-b'], verified: false, tier: 'D' } as const satisfies Support;

/** The developers' line, to be printed under both scales (fact `phq-free`). */
export const scaleLicense = {
  zh: 'PHQ-9和GAD-7由Robert L. Spitzer、Janet B.W. Williams、Kurt Kroenke等人编制，可免费复制、翻译、展示和分发。',
  en: 'PHQ-9 and GAD-7: developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues. No permission required to reproduce, translate, display or distribute.',
} as const satisfies Text;

/** PHQ-9. Question 9 opens the crisis path at any score but 0. */
export const phq9Items = [
  { id: 'phq9-1', text: { zh: '做事时提不起劲或没有兴趣', en: 'Little interest or pleasure in doing things' } },
  { id: 'phq9-2', text: { zh: '感到心情低落、沮丧或绝望', en: 'Feeling down, depressed, or hopeless' } },
  {
    id: 'phq9-3',
    text: { zh: '入睡困难、睡不安稳或睡眠过多', en: 'Trouble falling or staying asleep, or sleeping too much' },
  },
  { id: 'phq9-4', text: { zh: '感觉疲倦或没有活力', en: 'Feeling tired or having little energy' } },
  { id: 'phq9-5', text: { zh: '食欲不振或吃太多', en: 'Poor appetite or overeating' } },
  {
    id: 'phq9-6',
    text: {
      zh: '觉得自己很糟，或觉得自己很失败，或让自己或家人失望',
      en: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    },
  },
  {
    id: 'phq9-7',
    text: {
      zh: '对事物专注有困难，例如阅读报纸或看电视时',
      en: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    },
  },
  {
    id: 'phq9-8',
    text: {
      zh: '动作或说话速度缓慢到别人已经觉察？或正好相反——烦躁或坐立不安、动来动去的情况更胜于平常',
      en: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    },
  },
  {
    id: 'phq9-9',
    text: {
      zh: '有不如死掉或用某种方式伤害自己的念头',
      en: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    },
  },
] as const satisfies readonly ScaleItem[];

export const gad7Items = [
  { id: 'gad7-1', text: { zh: '感觉紧张，焦虑或急切', en: 'Feeling nervous, anxious, or on edge' } },
  { id: 'gad7-2', text: { zh: '不能够停止或控制担忧', en: 'Not being able to stop or control worrying' } },
  { id: 'gad7-3', text: { zh: '对各种各样的事情担忧过多', en: 'Worrying too much about different things' } },
  { id: 'gad7-4', text: { zh: '很难放松下来', en: 'Trouble relaxing' } },
  { id: 'gad7-5', text: { zh: '由于不安而无法静坐', en: 'Being so restless that it is hard to sit still' } },
  { id: 'gad7-6', text: { zh: '变得容易烦恼或急躁', en: 'Becoming easily annoyed or irritable' } },
  {
    id: 'gad7-7',
    text: { zh: '感到似乎将有可怕的事情发生而害怕', en: 'Feeling afraid, as if something awful might happen' },
  },
] as const satisfies readonly ScaleItem[];

/**
 * EPDS: the ten numbers only. Its wording belongs to the Royal College of Psychiatrists; no question, answer or paraphrase of it is in
 * this package. `top` is the score of the first answer printed: items 1, 2 and 4 count upwards from 0, the others downwards from 3.
 */
export const epdsItems = [
  { id: 'epds-1', top: 0 },
  { id: 'epds-2', top: 0 },
  { id: 'epds-3', top: 3 },
  { id: 'epds-4', top: 0 },
  { id: 'epds-5', top: 3 },
  { id: 'epds-6', top: 3 },
  { id: 'epds-7', top: 3 },
  { id: 'epds-8', top: 3 },
  { id: 'epds-9', top: 3 },
  { id: 'epds-10', top: 3 },
] as const satisfies readonly { readonly id: string; readonly top: 0 | 3 }[];

/** Printed wherever the name EPDS appears. */
export const epdsCitation = {
  zh: '爱丁堡产后抑郁量表（EPDS）：Cox JL, Holden JM, Sagovsky R. 1987. Br J Psychiatry 150:782–786。题目受版权保护，这里只看医院给出的分数。',
  en: 'Edinburgh Postnatal Depression Scale (EPDS): Cox JL, Holden JM, Sagovsky R. 1987. Br J Psychiatry 150:782–786. Its questions are under copyright; only a score given by a clinic is read here.',
} as const satisfies Text;

/** Facts `phq-bands`, `gad-bands`. The EPDS has no named bands here: its cut-offs are in the rules. */
export const scaleBands = {
  phq9: [
    { id: 'minimal', from: 0, to: 4, text: { zh: '极轻', en: 'minimal' } },
    { id: 'mild', from: 5, to: 9, text: { zh: '轻', en: 'mild' } },
    { id: 'moderate', from: 10, to: 14, text: { zh: '中', en: 'moderate' } },
    { id: 'moderately-severe', from: 15, to: 19, text: { zh: '中重', en: 'moderately severe' } },
    { id: 'severe', from: 20, to: 27, text: { zh: '重', en: 'severe' } },
  ],
  gad7: [
    { id: 'minimal', from: 0, to: 4, text: { zh: '极轻', en: 'minimal' } },
    { id: 'mild', from: 5, to: 9, text: { zh: '轻', en: 'mild' } },
    { id: 'moderate', from: 10, to: 14, text: { zh: '中', en: 'moderate' } },
    { id: 'severe', from: 15, to: 21, text: { zh: '重', en: 'severe' } },
  ],
  epds: [],
} as const satisfies Readonly<Record<'phq9' | 'gad7' | 'epds', readonly Band[]>>;
