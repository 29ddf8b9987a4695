import type { Text } from '../../language/describe.ts';
import { guidelineItems } from '../../visits/items.table.ts';
import { itemNames } from '../../visits/names.table.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { bleedingLate, movementsReduced, severeHeadacheVision, watersBroken } from '../danger-triage/signs.ts';
import type { Support } from '../result.ts';
import type { InputRow, Rule } from '../shared.ts';

const dangerSigns = [bleedingLate, severeHeadacheVision, movementsReduced, watersBroken] as const;

export const antenatalScheduleInputs = [
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有这些情况', en: 'Any of these now' },
    options: dangerSigns.map(optionOf),
  },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '今天怀孕多少天', en: 'Days of pregnancy today' },
    unit: 'd',
    range: [0, 308],
    integer: true,
    unsure: null,
  },
  {
    id: 'done',
    kind: 'list',
    text: { zh: '已经做过的', en: 'Already done' },
    options: guidelineItems.map(({ id }) => ({ id, text: itemNames[id] })),
  },
  {
    id: 'highRisk',
    kind: 'flag',
    text: { zh: '医生说过有高危因素', en: 'A doctor named risk factors' },
    unsure: true,
  },
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

const playbook = { sources: ['cn-playbook'], verified: true, tier: 'D' } as const;
const notSeen = { sources: [], verified: false, tier: null } as const;

/**
 * `due`, `closing`, `late` say whether any item is, `nothing` that none is; the names of the items follow the words. Days are compared with 13+0, 37+0, 41+0 and 42+0.
 * `unsureWeeks`: she does not know them.
 */
export const antenatalScheduleRules: readonly (Rule & Partial<Support>)[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'postterm-42',
    urgency: 'hospital-now',
    when: { fact: 'gestationalAgeDays', op: '>=', value: 294 },
    text: { zh: '满42周了，现在就去医院。', en: '42 weeks: go to hospital now.' },
    ...notSeen,
  },
  {
    id: 'overdue-41',
    urgency: 'same-day',
    when: { fact: 'gestationalAgeDays', op: '>=', value: 287 },
    unless: ['postterm-42'],
    text: {
      zh: '满41周了，今天联系医院安排引产。',
      en: '41 weeks: contact the hospital today.',
    },
    ...playbook,
  },
  {
    id: 'unknown-weeks',
    urgency: 'same-day',
    when: { fact: 'unsureWeeks' },
    text: {
      zh: '今天联系社区卫生服务中心或医院，做超声核对孕周。',
      en: 'Contact the community health center or hospital today for an ultrasound.',
    },
  },
  {
    id: 'late-booker',
    urgency: 'same-day',
    when: { all: [{ fact: 'gestationalAgeDays', op: '>=', value: 91 }, { fact: 'noneDone' }] },
    text: {
      zh: '现在开始产检也来得及，今天联系社区卫生服务中心或医院。',
      en: 'Start now: contact the community health center or hospital today.',
    },
    sources: ['cn-lit66-2024'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'closing',
    urgency: 'same-day',
    when: { fact: 'closing' },
    text: { zh: '快到期了，请今天预约：', en: 'Closing soon, book today: ' },
  },
  {
    id: 'missed',
    urgency: 'same-day',
    when: { fact: 'late' },
    text: {
      zh: '时间过了，请今天问医生还能怎么补：',
      en: 'Time has passed, ask the doctor today: ',
    },
  },
  {
    id: 'due-now',
    urgency: 'next-visit',
    when: { fact: 'due' },
    text: { zh: '现在可以做：', en: 'Due now: ' },
  },
  {
    id: 'high-risk',
    urgency: 'next-visit',
    when: {
      any: [{ fact: 'highRisk' }, { fact: 'fetuses', op: '>', value: 1 }, { fact: 'fetusesUnknown' }],
    },
    text: {
      zh: '有高危因素或多胎的，检查更多，听医生的。双胎最好14周前看清绒毛膜性，不适合血清学唐筛。',
      en: 'Risk factors or twins mean more visits. Twins: chorionicity before 14 weeks, no serum screening.',
    },
    ...notSeen,
  },
  {
    id: 'nothing-now',
    urgency: 'info',
    when: { fact: 'nothing' },
    text: { zh: '现在没有到时间的，产检照约好的去。', en: 'Nothing is due today. Keep your appointments.' },
  },
];

/** Beside every result. */
export const antenatalScheduleAlways: readonly Text[] = [
  {
    zh: '自愿的由您定。筛查高风险不是确诊，正常也不保证全好。',
    en: 'Optional tests are your choice. High risk is no diagnosis, normal no guarantee.',
  },
];

/** After the name of an item. */
export const itemWords = {
  zh: { optional: '（自愿）', left: '（还剩{n}天）', last: '（今天最后一天）', and: '；' },
  en: { optional: ' (optional)', left: ' ({n} days left)', last: ' (last day today)', and: '; ' },
} as const;
