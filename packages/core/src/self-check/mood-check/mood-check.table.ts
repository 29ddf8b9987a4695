import type { Condition } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { abuse, psychosis, selfHarmNow, suicidalThoughts } from '../danger-triage/signs.ts';
import type { Support } from '../result.ts';
import type { InputRow, Line, Rule } from '../shared.ts';
import type { SelfCheckRecordId, SelfCheckSourceId } from '../sources.table.ts';

/** A number to call. `when` says for whom it is shown; those without are shown at every score, before and after the questions. */
export interface CrisisLine extends Support {
  readonly id: string;
  readonly number: string;
  readonly text: Text;
  readonly sources: readonly SelfCheckSourceId[];
  readonly record: readonly SelfCheckRecordId[];
  readonly when?: 'under18';
}

export const crisisLines = [
  {
    id: 'line-12356',
    number: '12356',
    text: {
      zh: '12356：全国统一心理援助热线，每天至少18小时有人接。打不通就打120。',
      en: '12356: the national psychological support line, answered at least 18 hours a day. If nobody answers, call 120.',
    },
    sources: ['cn-12356', 'cn-12356-notice'],
    verified: true,
    tier: 'B',
    record: ['rec-mood-2019'],
  },
  {
    id: 'line-120',
    number: '120',
    text: {
      zh: '120：正在伤害自己或别人，或眼看要发生。身边不离人，把药和刀具收走。',
      en: '120: harm is happening or about to happen. Stay with her, and put medicines and knives out of reach.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-mood-2019'],
  },
  {
    id: 'line-110',
    number: '110',
    text: {
      zh: '110：有人打您、威胁您，或正在发生危险。',
      en: '110: somebody hits or threatens you, or danger is at hand.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-mood-2019'],
  },
  {
    id: 'line-12338',
    number: '12338',
    text: {
      zh: '12338：妇女维权公益热线。您也可以请医生单独谈，不用家人在场。',
      en: "12338: the women's rights line. You may also ask the doctor for a talk alone, without your family.",
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-own'],
    when: 'under18',
  },
] as const satisfies readonly CrisisLine[];

/** Asked together with every scale: things a score does not see. */
const signs = [selfHarmNow, suicidalThoughts, psychosis, abuse] as const;

/** Everything asked besides the scores. `phase` chooses the wording only; `under18` adds a line. */
export const moodInputs = [
  {
    id: 'tool',
    kind: 'choice',
    text: { zh: '量表', en: 'Scale' },
    options: [
      { id: 'phq9', text: { zh: 'PHQ-9（情绪，9题）', en: 'PHQ-9 (mood, 9 questions)' } },
      { id: 'gad7', text: { zh: 'GAD-7（焦虑，7题）', en: 'GAD-7 (anxiety, 7 questions)' } },
      { id: 'epds', text: { zh: '医院给我的爱丁堡分数', en: 'An Edinburgh score from my hospital' } },
    ],
  },
  {
    id: 'epdsTotal',
    kind: 'number',
    text: { zh: '医院告诉我的爱丁堡总分', en: 'The Edinburgh total my hospital told me' },
    unit: '分',
    range: [0, 30],
    integer: true,
  },
  {
    id: 'epdsItem10',
    kind: 'number',
    text: { zh: '爱丁堡第10题分数', en: 'The score of item 10 of the Edinburgh scale' },
    unit: '分',
    range: [0, 3],
    integer: true,
  },
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '有没有下面的情况', en: 'Is any of these true' },
    options: signs.map(optionOf),
  },
  {
    id: 'phase',
    kind: 'choice',
    text: { zh: '现在', en: 'Now' },
    options: [
      { id: 'pregnancy', text: { zh: '怀孕中', en: 'Pregnant' } },
      { id: 'after-birth', text: { zh: '产后（或流产、胎儿不在了以后）', en: 'After birth, or after a loss' } },
    ],
  },
  { id: 'under18', kind: 'flag', text: { zh: '未满18岁', en: 'Under 18' } },
] as const satisfies readonly InputRow[];

/** A rule whose words differ in pregnancy and after birth: after birth there is no next antenatal visit to wait for. */
export interface MoodRule extends Rule, Partial<Support> {
  readonly inPregnancy?: Text;
  readonly afterBirth?: Text;
}

/** Any of the four signs, or any answer but 0 to the question about self-harm: then nothing may calm. */
const nothingGrave: Condition = {
  not: {
    any: [
      { ref: 'selfHarmAnswer' },
      { fact: 'suicidal-thoughts' },
      { fact: 'self-harm-now' },
      { fact: 'psychosis' },
      { fact: 'abuse' },
    ],
  },
};

/**
 * `atLeast` and `atMost` are the lowest and the highest total still possible: equal when every question is answered. So an unfinished scale
 * can already ask for help, and can never calm. `selfHarmAnswer` is question 9 of PHQ-9 or item 10 of the EPDS.
 */
export const moodRules: readonly MoodRule[] = [
  flagOf(selfHarmNow),
  {
    id: 'crisis',
    urgency: 'hospital-now',
    when: { any: [{ ref: 'selfHarmAnswer' }, { fact: 'suicidal-thoughts' }] },
    text: {
      zh: '您提到了伤害自己的念头。谢谢您说出来。请现在告诉身边的人，拨打12356，去有精神科的医院急诊；有危险就打120。',
      en: 'You mentioned thoughts of harm. Thank you for saying so. Tell someone with you now, call 12356, and go to an emergency department with psychiatry; call 120 if there is danger.',
    },
    restsOn: ['phq-item9', 'epds-item10'],
    sources: ['epds-score', 'cn-mood-2019'],
    verified: false,
    tier: null,
  },
  flagOf(psychosis),
  flagOf(abuse),
  {
    id: 'high',
    urgency: 'same-day',
    when: {
      any: [
        { all: [{ fact: 'epds' }, { fact: 'atLeast', op: '>=', value: 13 }] },
        { all: [{ not: { fact: 'epds' } }, { fact: 'atLeast', op: '>=', value: 15 }] },
      ],
    },
    text: {
      zh: '分数较高，请今天联系产科或心理门诊，并告诉一个您信得过的人。这不是您的错，也能得到帮助。',
      en: 'The score is high. Contact obstetrics or a mental-health clinic today, and tell someone you trust. It is not your fault, and there is help.',
    },
    restsOn: ['phq-10', 'gad-14', 'epds-13'],
    sources: ['phq-bands', 'cn-mood-2019'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'middle',
    urgency: 'same-day',
    when: { all: [{ not: { fact: 'epds' } }, { fact: 'atLeast', op: '>=', value: 10 }] },
    unless: ['high'],
    text: {
      zh: '分数偏高，需要评估。今天联系产检医院、社区医生或心理门诊约时间。不是急诊，但别拖。',
      en: 'The score is raised and needs an assessment. Call your hospital, community doctor or a mental-health clinic today for an appointment. It is not an emergency, but do not put it off.',
    },
    inPregnancy: {
      zh: '分数偏高，需要评估。今天联系产检医院或心理门诊约时间。不是急诊，但别拖到下次产检。',
      en: 'The score is raised and needs an assessment. Call your antenatal hospital or a mental-health clinic today for an appointment. It is not an emergency, but do not wait for the next visit.',
    },
    afterBirth: {
      zh: '分数偏高，需要评估。今天联系上门访视的社区医生、产后门诊或心理门诊约时间。不是急诊，但别等到42天检查。',
      en: 'The score is raised and needs an assessment. Call the community doctor who visits you, the postnatal clinic or a mental-health clinic today for an appointment. It is not an emergency, but do not wait for the 42-day check.',
    },
    restsOn: ['phq-10', 'gad-bands'],
    sources: ['phq-bands', 'cn-mood-2019', 'gad-bands'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'epds-watch',
    urgency: 'next-visit',
    when: {
      all: [
        { fact: 'epds' },
        { fact: 'atLeast', op: '>=', value: 10 },
        { fact: 'atMost', op: '<=', value: 12 },
        nothingGrave,
      ],
    },
    text: {
      zh: '分数偏高。2–4周内再测一次，并告诉医生或上门访视的人。加重了就提前去。',
      en: 'The score is raised. Repeat it in 2-4 weeks, and tell your doctor or the visiting health worker. Go sooner if it gets worse.',
    },
    inPregnancy: {
      zh: '分数偏高。2–4周内再测一次，产检时告诉医生。加重了就提前去。',
      en: 'The score is raised. Repeat it in 2-4 weeks, and tell the doctor at your visit. Go sooner if it gets worse.',
    },
    afterBirth: {
      zh: '分数偏高。2–4周内再测一次，告诉上门访视的社区医生，或在42天检查、门诊时说。加重了就提前去。',
      en: 'The score is raised. Repeat it in 2-4 weeks, and tell the community doctor who visits you, the 42-day check or a clinic. Go sooner if it gets worse.',
    },
    restsOn: ['epds-13', 'epds-910'],
    sources: ['epds-lee', 'cn-mood-2019'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'low',
    urgency: 'info',
    when: { all: [{ fact: 'atMost', op: '<=', value: 9 }, nothingGrave] },
    text: {
      zh: '分数不高，但分数不能说明一切。心情影响到吃饭、睡觉或照顾宝宝，就去找医生，不用等分数变高。',
      en: 'The score is not raised, but a score does not see everything. If your mood harms eating, sleep or caring for the baby, see a doctor; do not wait for a higher score.',
    },
    restsOn: ['phq-bands', 'gad-bands', 'epds-910'],
    sources: ['phq-bands', 'gad-bands', 'epds-lee'],
    verified: true,
    tier: 'C',
  },
];

/** Shown while any question of the scale is unanswered, until a red flag stands. It says nothing calm. */
export const incompleteLine = {
  id: 'incomplete',
  urgency: 'info',
  calm: false,
  text: {
    zh: '有题没答完，总分不算。剩下的答完，它只会一样或更高。',
    en: 'Some questions are unanswered, so the total does not count. With the rest answered it can only stay or rise.',
  },
} as const satisfies Line;

/** Shown to a woman under 18. */
export const under18Line = {
  zh: '您可以请医生单独谈，不用家人在场；也可以打12338。这里的答案不会发给任何人。',
  en: 'You may ask the doctor to talk with you alone, and you may call 12338. Your answers here are not sent to anybody.',
} as const satisfies Text;
