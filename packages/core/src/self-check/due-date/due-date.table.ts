import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { bleedingEarlyPain, bleedingLate, ectopicSigns, movementsReduced } from '../danger-triage/signs.ts';
import type { InputRow, Rule } from '../shared.ts';

const dangerSigns = [ectopicSigns, bleedingEarlyPain, bleedingLate, movementsReduced] as const;

/** The days asked for, one per way of counting; the method says which is in use. Words: `dueDateDayText`. No option has such an id. */
export const dueDateDays = ['lastPeriod', 'conceivedOn', 'transfer', 'scan', 'knownDueDate'] as const;

export const dueDateInputs = [
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有这些情况', en: 'Any of these now' },
    options: dangerSigns.map(optionOf),
  },
  {
    id: 'method',
    kind: 'choice',
    text: { zh: '按什么算', en: 'Count from' },
    options: [
      { id: 'last-period', text: { zh: '末次月经', en: 'Last period' } },
      { id: 'conception', text: { zh: '受孕日', en: 'Conception' } },
      { id: 'transfer-day-3', text: { zh: '移植第3天胚胎', en: 'Transfer, day-3 embryo' } },
      { id: 'transfer-day-5', text: { zh: '移植第5天囊胚', en: 'Transfer, day-5 embryo' } },
      { id: 'ultrasound', text: { zh: '超声报告', en: 'Ultrasound report' } },
      { id: 'known-due-date', text: { zh: '医生、生殖中心说的预产期', en: 'Date from doctor or fertility center' } },
    ],
  },
  { id: 'irregular', kind: 'flag', text: { zh: '月经不规律', en: 'Periods are irregular' }, unsure: true },
  {
    id: 'uncertain',
    kind: 'flag',
    text: {
      zh: '记不清、特别少，或产后、停避孕药后还没来过月经',
      en: 'Unsure, unusually light, or none since a birth or contraceptive',
    },
    unsure: true,
  },
  {
    id: 'cycleDays',
    kind: 'number',
    text: { zh: '平时月经周期多少天', en: 'Usual days of a cycle' },
    unit: 'd',
    range: [21, 45],
    integer: true,
    unsure: null,
  },
  {
    id: 'scanAgeDays',
    kind: 'number',
    text: { zh: '超声报告上的孕周，换成天', en: 'Age on the ultrasound report, in days' },
    unit: 'd',
    range: [35, 293],
    integer: true,
  },
  { id: 'assistedReproduction', kind: 'flag', text: { zh: '做试管等辅助生殖怀上的', en: 'Assisted reproduction' } },
  {
    id: 'fetuses',
    kind: 'number',
    text: { zh: '几个宝宝', en: 'How many babies' },
    unit: '{count}',
    range: [1, 4],
    integer: true,
    unsure: null,
  },
] as const satisfies readonly InputRow[];

/** Days are compared with 37+0, 41+0 and 42+0. `olderAgeDays`: by the older date, where two are in conflict. */
export const dueDateRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'postterm-42',
    urgency: 'hospital-now',
    when: { fact: 'olderAgeDays', op: '>=', value: 294 },
    text: { zh: '满42周了，现在就去医院。', en: 'You have reached 42 weeks: go to hospital now.' },
    restsOn: ['41w'],
  },
  {
    id: 'overdue-41',
    urgency: 'same-day',
    when: { fact: 'olderAgeDays', op: '>=', value: 287 },
    unless: ['postterm-42'],
    text: {
      zh: '满41周了，今天联系医院，安排检查和引产。',
      en: 'You have reached 41 weeks: contact the hospital today about checks and induction.',
    },
    restsOn: ['41w'],
  },
  {
    id: 'multiple-37',
    urgency: 'same-day',
    when: {
      all: [
        { fact: 'olderAgeDays', op: '>=', value: 259 },
        { any: [{ fact: 'fetuses', op: '>', value: 1 }, { fact: 'fetusesUnknown' }] },
      ],
    },
    text: {
      zh: '满37周了，多胎的、不清楚几个宝宝的，今天联系医院，确认怎么生。',
      en: 'At 37 weeks with twins or more, or not knowing: contact the hospital today about the birth.',
    },
    restsOn: ['earlier'],
  },
  {
    id: 'conflict',
    urgency: 'same-day',
    when: { fact: 'datesDiffer' },
    text: {
      zh: '超声和末次月经差得多。今天带报告请医生核对，不要自己改。',
      en: 'Ultrasound and last period differ a lot. See your doctor today with the report; do not change the date yourself.',
    },
    restsOn: ['redating'],
  },
  {
    id: 'out-of-range-late',
    urgency: 'same-day',
    when: { fact: 'tooOld' },
    text: {
      zh: '按这个日期超过44周了，请再看一遍。没填错、宝宝还没出生的，现在就去医院。',
      en: 'This date makes more than 44 weeks: please check. If it is right and the baby is not born, go to hospital now.',
    },
  },
  {
    id: 'multiple',
    urgency: 'next-visit',
    when: { any: [{ fact: 'fetuses', op: '>', value: 1 }, { fact: 'fetusesUnknown' }] },
    unless: ['multiple-37'],
    text: {
      zh: '多胎一般不等到预产期，听产检医生的。不清楚几个宝宝的，产检时问清楚。',
      en: 'Twins or more are usually born before the due date; your doctor sets the time. Not sure how many? Ask at your visit.',
    },
    restsOn: ['earlier'],
  },
  {
    id: 'low-confidence',
    urgency: 'next-visit',
    when: {
      any: [
        { fact: 'irregular' },
        { fact: 'uncertain' },
        { fact: 'cycleDays', op: '>', value: 35 },
        { fact: 'cycleUnknown' },
      ],
    },
    text: {
      zh: '月经不规律、周期很长或记不清的，这个日期不太准，早点做超声核对。',
      en: 'With irregular, very long or unknown cycles this date is rough: have an early ultrasound.',
    },
    restsOn: ['last-period'],
  },
  {
    id: 'out-of-range',
    urgency: 'info',
    calm: false,
    when: { fact: 'tooYoung' },
    text: { zh: '日期可能填错了，请再看一遍。', en: 'The date may be wrong, please check.' },
  },
  {
    id: 'ok',
    urgency: 'info',
    when: { fact: 'dated' },
    text: {
      zh: '按您给的日期算，宝宝不一定那天生。早孕超声更准。',
      en: 'By your date; the baby may come on another day. An early ultrasound is surer.',
    },
  },
];

/** Follows the words of `ok`. */
export const dueDateResult = {
  zh: '预产期是{due}，今天孕{age}周。',
  en: ' Due date {due}; today {age} weeks.',
} as const satisfies Text;

/** Beside every result. */
export const dueDateAlways: readonly Text[] = [
  {
    zh: '怀在哪里、宝宝好不好，孕周看不出来，要医生看。',
    en: 'Weeks do not show where the pregnancy is or that the baby is well; a doctor has to look.',
  },
];
