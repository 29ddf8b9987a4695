import type { Definitions } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { constantSevereAbdoPain, heavyBleeding, watersBad } from '../danger-triage/signs.ts';
import type { InputRow, Rule } from '../shared.ts';

const dangerSigns = [heavyBleeding, constantSevereAbdoPain, watersBad] as const;

/** Not sure counts as yes for the four questions about change, pain and bleeding. */
export const fetalMovementInputs = [
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有这些情况', en: 'Any of these now' },
    options: dangerSigns.map(optionOf),
  },
  { id: 'stopped', kind: 'flag', text: { zh: '感觉不到胎动了', en: 'You no longer feel the baby move' }, unsure: true },
  { id: 'lessThanUsual', kind: 'flag', text: { zh: '比平时少', en: 'Less than usual' }, unsure: true },
  {
    id: 'patternChange',
    kind: 'flag',
    text: { zh: '规律或力度突然变了', en: 'A sudden change in pattern or strength' },
    unsure: true,
  },
  {
    id: 'painOrBleeding',
    kind: 'flag',
    text: { zh: '同时有腹痛或流血', en: 'Belly pain or bleeding as well' },
    unsure: true,
  },
  {
    id: 'feltBefore',
    kind: 'flag',
    text: { zh: '以前感到过胎动', en: 'You have felt the baby move before' },
    unsure: false,
  },
  {
    id: 'highRisk',
    kind: 'flag',
    text: { zh: '双胎，或医生说过有高危', en: 'Twins, or the doctor said high risk' },
    unsure: true,
  },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '怀孕多少天', en: 'Days of pregnancy' },
    unit: 'd',
    range: [112, 308],
    integer: true,
    unsure: 196,
    assume: 196,
  },
  {
    id: 'count',
    kind: 'number',
    text: { zh: '这次数到几次', en: 'Movements counted' },
    unit: '{count}',
    range: [0, 500],
    integer: true,
  },
  { id: 'minutes', kind: 'number', text: { zh: '数了多久', en: 'For how long' }, unit: 'min', range: [1, 720] },
] as const satisfies readonly InputRow[];

/** The count of the method: ten movements within two hours (fact `limit`). */
export const countingMethod = { movements: 10, minutes: 120 } as const;

export const fetalMovementDefinitions = {
  from28: { fact: 'gestationalAgeDays', op: '>=', value: 196 },
  from24: { fact: 'gestationalAgeDays', op: '>=', value: 168 },
  weeks24To27: { all: [{ ref: 'from24' }, { not: { ref: 'from28' } }] },
  changed: { any: [{ fact: 'stopped' }, { fact: 'lessThanUsual' }, { fact: 'patternChange' }] },
  /** The full two hours are over and the rate is under ten in two hours. */
  lowCount: {
    all: [
      { fact: 'minutes', op: '>=', value: 120 },
      { fact: 'countPerTwoHours', op: '<', value: 10 },
    ],
  },
  reachedTen: {
    all: [
      { fact: 'count', op: '>=', value: 10 },
      { fact: 'countPerTwoHours', op: '>=', value: 10 },
    ],
  },
  /** Nothing is different and nothing hurts: every question was answered with no. */
  allNo: { all: [{ not: { ref: 'changed' } }, { not: { fact: 'painOrBleeding' } }] },
} as const satisfies Definitions;

export const fetalMovementRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'emergency',
    urgency: 'call-120-now',
    when: { all: [{ fact: 'painOrBleeding' }, { any: [{ ref: 'changed' }, { ref: 'lowCount' }] }] },
    text: { zh: '胎动少了，又有腹痛或流血。马上打120。', en: 'Fewer movements with pain or bleeding. Call 120 now.' },
    restsOn: ['limit'],
  },
  {
    id: 'go-now',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'from28' }, { any: [{ ref: 'changed' }, { ref: 'lowCount' }] }] },
    text: {
      zh: '胎动和平时不一样，或2小时不到10次。现在就去医院做胎心监护，夜里也去，不要等，也不用再数一遍。',
      en: 'Movements differ from usual, or fewer than 10 in 2 hours. Go to hospital now for monitoring, at night too; do not wait and do not count again.',
    },
    restsOn: ['limit', 'no-wait'],
  },
  {
    id: 'go-now-24-27',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'weeks24To27' }, { fact: 'maybeFeltBefore' }, { ref: 'changed' }] },
    text: {
      zh: '24周以后，胎动少了或变了，现在就去医院。',
      en: 'After 24 weeks, with fewer or changed movements, go to hospital now.',
    },
    restsOn: ['no-wait'],
  },
  {
    id: 'pain-bleeding',
    urgency: 'hospital-now',
    when: { fact: 'painOrBleeding' },
    unless: ['emergency'],
    text: {
      zh: '有腹痛或流血，胎动正常也要现在去医院。流血多，或肚子硬得像木板，打120。',
      en: 'With belly pain or bleeding go to hospital now, even if the baby moves as usual. With heavy bleeding or a board-hard belly call 120.',
    },
  },
  {
    id: 'never-felt-28',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'from28' }, { not: { fact: 'feltBefore' } }] },
    text: {
      zh: '满28周还没感到过胎动，现在就去医院。',
      en: 'No movement felt by 28 weeks: go to hospital now.',
    },
    restsOn: ['from'],
  },
  {
    id: 'unsure',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'from24' }, { fact: 'maybeFeltBefore' }, { fact: 'anyUnsure' }] },
    text: {
      zh: '说不准，就当作少了，去医院看。白跑一趟也值得。',
      en: 'If you are not sure, take it as fewer and go. A trip for nothing is fine.',
    },
    restsOn: ['no-wait'],
  },
  {
    id: 'never-felt-24',
    urgency: 'same-day',
    when: { all: [{ ref: 'weeks24To27' }, { not: { fact: 'feltBefore' } }] },
    text: {
      zh: '满24周还没感到过胎动，今天联系医生。',
      en: 'No movement felt by 24 weeks: contact the doctor today.',
    },
    restsOn: ['from'],
  },
  {
    id: 'count-before-28',
    urgency: 'same-day',
    when: { all: [{ ref: 'weeks24To27' }, { ref: 'lowCount' }] },
    unless: ['emergency', 'go-now-24-27', 'pain-bleeding'],
    text: {
      zh: '28周前不按次数判断，今天联系医院。觉得比平时少了，现在就去。',
      en: 'Before 28 weeks the count does not decide: contact the hospital today. If it feels less than usual, go now.',
    },
    restsOn: ['from', 'limit'],
  },
  {
    id: 'stopped-early',
    urgency: 'same-day',
    when: { all: [{ not: { ref: 'from24' } }, { fact: 'maybeFeltBefore' }, { ref: 'changed' }] },
    text: {
      zh: '24周前胎动还没有规律。可是您觉得少了、没了，今天就联系医生。',
      en: 'Before 24 weeks movements are still irregular. But if you feel fewer or none, contact the doctor today.',
    },
  },
  {
    id: 'not-yet',
    urgency: 'next-visit',
    when: {
      all: [
        { not: { ref: 'from24' } },
        { not: { fact: 'painOrBleeding' } },
        { any: [{ not: { ref: 'changed' } }, { not: { fact: 'maybeFeltBefore' } }] },
      ],
    },
    text: {
      zh: '24周前胎动还没有规律。到24周还没感到，就联系医生。',
      en: 'Before 24 weeks movements are irregular. If you feel none by 24 weeks, contact the doctor.',
    },
    restsOn: ['from'],
  },
  {
    id: 'no-counting',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ fact: 'highRisk' }, { ref: 'from24' }] },
    text: {
      zh: '双胎或有高危的，不按次数判断：和平时有一点不一样，就去医院。',
      en: 'With twins or high risk the count does not decide: with any change from usual, go to hospital.',
    },
  },
  {
    id: 'keep-counting',
    urgency: 'info',
    when: {
      all: [
        { ref: 'from24' },
        { ref: 'allNo' },
        { not: { fact: 'highRisk' } },
        { fact: 'feltBefore' },
        { fact: 'minutes', op: '<', value: 120 },
        { fact: 'count', op: '<', value: 10 },
      ],
    },
    text: {
      zh: '还没到2小时，左侧躺着接着数。到2小时不足10次，或您不放心，现在就去医院。',
      en: 'Not 2 hours yet: lie on your left side and go on. Under 10 by 2 hours, or if you are worried, go to hospital now.',
    },
    restsOn: ['how', 'limit'],
  },
  {
    id: 'reached-10',
    urgency: 'info',
    when: {
      all: [
        { ref: 'from24' },
        { ref: 'allNo' },
        { not: { fact: 'highRisk' } },
        { fact: 'feltBefore' },
        { ref: 'reachedTen' },
      ],
    },
    text: {
      zh: '这次数到了10次。次数不能保证什么：您觉得和平时不一样，就现在去医院。',
      en: 'Ten counted this time. A count promises nothing: if it does not feel as usual, go to hospital now.',
    },
    restsOn: ['no-set-number', 'limit'],
  },
];

/** Shown with every result of this tool. */
export const fetalMovementAlways = [
  {
    zh: '觉得胎动不对，不吃甜的、不喝凉水、不用胎心仪等着看，直接去医院。临近生产，胎动也不会变少。',
    en: 'If the movements feel wrong, do not wait and see with something sweet, cold water or a home Doppler; go straight to hospital. Babies do not move less near birth.',
  },
] as const satisfies readonly Text[];
