import type { Condition } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import type { InfectiousSourceId } from './sources.table.ts';

export type Infection = 'hiv' | 'syphilis' | 'hepatitis-b';

/**
 * When a duty is due. `pregnancy` counts days of pregnancy, `hours`, `days` and `months` the child's age (a month is complete on the same
 * day number); both bounds are included, and `to` null means that it stays due. `now` is due from the moment its condition holds.
 */
export type DutyWindow =
  | { readonly of: 'pregnancy' | 'hours' | 'days' | 'months'; readonly from: number; readonly to: number | null }
  | 'now';

/** One test or measure against transmission from mother to child. */
export interface DutyRow {
  readonly id: string;
  readonly infection: Infection;
  readonly who: 'mother' | 'partner' | 'child';
  readonly kind: 'test' | 'measure';
  readonly when: Condition;
  readonly window: DutyWindow;
  /** The fact that says that it is done: the result is recorded. */
  readonly doneBy?: string;
  readonly text: Text;
  readonly sources: readonly InfectiousSourceId[];
  /** The fact was read in a copy of one of `sources`; it does not mean that a clinician approved it. */
  readonly verified: boolean;
  readonly tier: 'A' | 'B' | 'C' | null;
  /** The documents it must be compared with before a clinician signs it. */
  readonly record: readonly InfectiousSourceId[];
  readonly reading?: string;
}

const firstTest = { of: 'pregnancy', from: 0, to: 90 } as const; // 12+6 weeks
const firstTestEvidence = {
  sources: ['lit55', 'pmtct-2020', 'emtct-press'],
  verified: true,
  tier: 'B',
  record: ['rec-emtct-norm'],
  reading: '12+6 weeks is how the indicators count "early"; later, or in labor, the test is done at once.',
} as const;

/**
 * In the order of time. Conditions over `hivTested` … (a result is known), `hivScreenPositive`, `hivPositive` … (confirmed; HBsAg needs no
 * confirmation), `hbvDnaIuPerMl`, `hbeAgPositive`, `inPregnancy`, `inLabor`, `born`. A positive screen leaves "positive" unknown, never false.
 */
export const infectiousDuties = [
  {
    id: 'hiv.test',
    infection: 'hiv',
    who: 'mother',
    kind: 'test',
    when: { not: { fact: 'hivTested' } },
    doneBy: 'hivTested',
    window: firstTest,
    text: {
      zh: '第一次产检查艾滋病病毒抗体，孕12+6周以内；没查过的，任何时候马上查，临产也查。',
      en: 'HIV antibody at the first visit, by 12+6 weeks; if never done, at once at any time, in labor too.',
    },
    ...firstTestEvidence,
  },
  {
    id: 'syphilis.test',
    infection: 'syphilis',
    who: 'mother',
    kind: 'test',
    when: { not: { fact: 'syphilisTested' } },
    doneBy: 'syphilisTested',
    window: firstTest,
    text: {
      zh: '第一次产检查梅毒血清，孕12+6周以内；没查过的，任何时候马上查，临产也查。',
      en: 'Syphilis serology at the first visit, by 12+6 weeks; if never done, at once at any time, in labor too.',
    },
    ...firstTestEvidence,
  },
  {
    id: 'hepatitis-b.test',
    infection: 'hepatitis-b',
    who: 'mother',
    kind: 'test',
    when: { not: { fact: 'hepatitisBTested' } },
    doneBy: 'hepatitisBTested',
    window: firstTest,
    text: {
      zh: '第一次产检查乙肝表面抗原，孕12+6周以内；没查过的，任何时候马上查，临产也查。',
      en: 'Hepatitis B surface antigen at the first visit, by 12+6 weeks; if never done, at once at any time, in labor too.',
    },
    ...firstTestEvidence,
    sources: ['lit55', 'pmtct-2020', 'hbv-2020'],
    tier: 'A',
    record: ['rec-emtct-norm', 'rec-hbv-2020'],
  },
  {
    id: 'hiv.confirm',
    infection: 'hiv',
    who: 'mother',
    kind: 'test',
    when: { fact: 'hivScreenPositive' },
    window: 'now',
    text: {
      zh: '艾滋病筛查阳性：马上做确认试验。确认之前不算感染，也不算没感染。',
      en: 'Positive HIV screen: confirm at once. Until then she neither has the infection nor is free of it.',
    },
    sources: ['labor-rapid'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'syphilis.confirm',
    infection: 'syphilis',
    who: 'mother',
    kind: 'test',
    when: { fact: 'syphilisScreenPositive' },
    window: 'now',
    text: {
      zh: '梅毒筛查阳性：马上复检，由医生判断是不是感染、要不要治疗。',
      en: 'Positive syphilis screen: test again at once; the doctor decides whether it is an infection and needs treatment.',
    },
    sources: ['labor-rapid'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'hiv.mother.antiviral',
    infection: 'hiv',
    who: 'mother',
    kind: 'measure',
    when: { any: [{ fact: 'hivPositive' }, { all: [{ fact: 'inLabor' }, { fact: 'hivScreenPositive' }] }] },
    window: 'now',
    text: {
      zh: '马上联系定点医院，尽早开始抗病毒治疗，不管孕几周；已经在用的接着用，不要自己停。',
      en: 'Contact the designated hospital at once and start antivirals as early as possible, at any week; if on treatment go on, do not stop it.',
    },
    sources: ['child-measures-2025', 'emtct-list', 'labor-rapid'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
    reading: 'In labor a positive rapid test is acted on before it is confirmed.',
  },
  {
    id: 'syphilis.mother.treatment',
    infection: 'syphilis',
    who: 'mother',
    kind: 'measure',
    when: { fact: 'syphilisPositive' },
    window: 'now',
    text: {
      zh: '确诊就马上规范治疗，越早越好，用青霉素；过敏的告诉医生。治疗后按医生说的复查。',
      en: 'Treatment by the norm at once when diagnosed, the sooner the better, with penicillin; tell the doctor of an allergy. Re-tests as the doctor says.',
    },
    sources: ['child-measures-2025', 'emtct-list'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'hepatitis-b.mother.assess',
    infection: 'hepatitis-b',
    who: 'mother',
    kind: 'test',
    when: { fact: 'hbsagPositive' },
    window: 'now',
    text: {
      zh: '表面抗原阳性：查e抗原、HBV DNA、肝功能和肝脏超声。肝功能不好，看肝病或感染科。',
      en: 'HBsAg positive: HBeAg, HBV DNA, liver function and liver ultrasound. With abnormal liver function, a liver or infection clinic.',
    },
    sources: ['hbv-flow-2021'],
    verified: true,
    tier: 'B',
    record: ['rec-hbv-2020'],
  },
  {
    id: 'hepatitis-b.mother.antiviral',
    infection: 'hepatitis-b',
    who: 'mother',
    kind: 'measure',
    when: {
      all: [
        { fact: 'hbsagPositive' },
        { any: [{ fact: 'hbvDnaIuPerMl', op: '>', value: 200_000 }, { fact: 'hbeAgPositive' }] },
        { fact: 'inPregnancy' },
      ],
    },
    window: { of: 'pregnancy', from: 196, to: 224 },
    text: {
      zh: '病毒量高（HBV DNA>2×10⁵ IU/mL）或e抗原阳性：孕28–32周起可以用抗病毒药，用不用、用哪种由医生定。',
      en: 'High virus load (HBV DNA above 2×10⁵ IU/mL) or HBeAg positive: antivirals may start at 28-32 weeks; whether and which the doctor decides.',
    },
    sources: ['hbv-2020-abstract'],
    verified: true,
    tier: 'B',
    record: ['rec-hbv-2020'],
    reading: 'Due from 28+0 to 32+0; after that overdue, as starting late is for the doctor to judge.',
  },
  {
    id: 'hiv.partner.test',
    infection: 'hiv',
    who: 'partner',
    kind: 'test',
    when: { fact: 'hivPositive' },
    window: 'now',
    text: { zh: '配偶或性伴查艾滋病病毒抗体。', en: 'The partner is tested for HIV.' },
    sources: ['emtct-list'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'syphilis.partner.test',
    infection: 'syphilis',
    who: 'partner',
    kind: 'test',
    when: { fact: 'syphilisPositive' },
    window: 'now',
    text: {
      zh: '配偶或性伴查梅毒，阳性的一起治。',
      en: 'The partner is tested for syphilis and treated too if positive.',
    },
    sources: ['emtct-list'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'hiv.child.antiviral',
    infection: 'hiv',
    who: 'child',
    kind: 'measure',
    when: { all: [{ fact: 'born' }, { any: [{ fact: 'hivPositive' }, { fact: 'hivScreenPositive' }] }] },
    window: { of: 'hours', from: 0, to: 6 },
    text: {
      zh: '宝宝出生后6小时内尽早服预防性抗病毒药；吃哪几种、吃多久由医生按风险定。',
      en: 'The baby gets preventive antivirals as early as possible within 6 hours of birth; which and for how long the doctor decides by risk.',
    },
    sources: ['gd-cdc-2024', 'child-measures-2025'],
    verified: true,
    tier: 'A',
    record: ['rec-emtct-norm'],
    reading:
      'Older plans and a hospital page write 6-12 hours; the shorter is taken. A positive screen in labor is acted on.',
  },
  {
    id: 'hiv.child.feeding',
    infection: 'hiv',
    who: 'child',
    kind: 'measure',
    when: { all: [{ fact: 'born' }, { any: [{ fact: 'hivPositive' }, { fact: 'hivScreenPositive' }] }] },
    window: { of: 'hours', from: 0, to: null },
    text: {
      zh: '喂养：我国提倡人工喂养，绝不混合喂养；有疑问马上问医生。',
      en: 'Feeding: China advises formula, never mixed feeding; ask the doctor at once if in doubt.',
    },
    sources: ['hiv-feed'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'syphilis.child.prophylaxis',
    infection: 'syphilis',
    who: 'child',
    kind: 'measure',
    when: { all: [{ fact: 'born' }, { any: [{ fact: 'syphilisPositive' }, { fact: 'syphilisScreenPositive' }] }] },
    window: { of: 'hours', from: 0, to: null },
    text: {
      zh: '宝宝出生后就做梅毒检查和预防性青霉素治疗，由医生定。',
      en: 'At birth the baby is tested for syphilis and given preventive penicillin, as the doctor decides.',
    },
    sources: ['child-measures-2025', 'emtct-list'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
    reading:
      'Which babies need it depends on how the mother was treated; the rule of the norm was not seen, so it is due for all.',
  },
  {
    id: 'hepatitis-b.child.immunoglobulin',
    infection: 'hepatitis-b',
    who: 'child',
    kind: 'measure',
    when: { all: [{ fact: 'born' }, { fact: 'hbsagPositive' }] },
    window: { of: 'hours', from: 0, to: 12 },
    text: {
      zh: '宝宝出生12小时内（越快越好）打乙肝免疫球蛋白。',
      en: 'Hepatitis B immunoglobulin for the baby within 12 hours of birth, the sooner the better.',
    },
    sources: ['hbv-2020', 'hbv-2020-abstract'],
    verified: true,
    tier: 'A',
    record: ['rec-hbv-2020'],
  },
  {
    id: 'hepatitis-b.child.vaccine-1-exposed',
    infection: 'hepatitis-b',
    who: 'child',
    kind: 'measure',
    when: { all: [{ fact: 'born' }, { fact: 'hbsagPositive' }] },
    window: { of: 'hours', from: 0, to: 12 },
    text: {
      zh: '同时打第1针乙肝疫苗，12小时内，越快越好。',
      en: 'With it the first hepatitis B vaccine, within 12 hours, the sooner the better.',
    },
    sources: ['hbv-2020', 'hbv-2020-abstract'],
    verified: true,
    tier: 'A',
    record: ['rec-hbv-2020'],
  },
  {
    id: 'hepatitis-b.child.vaccine-1',
    infection: 'hepatitis-b',
    who: 'child',
    kind: 'measure',
    when: { all: [{ fact: 'born' }, { not: { fact: 'hbsagPositive' } }] },
    window: { of: 'hours', from: 0, to: 24 },
    text: { zh: '宝宝出生24小时内打第1针乙肝疫苗。', en: 'First hepatitis B vaccine within 24 hours of birth.' },
    sources: ['vax-birth'],
    verified: true,
    tier: 'C',
    record: ['rec-imm-2021'],
  },
  {
    id: 'hiv.child.early-test-1',
    infection: 'hiv',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { fact: 'hivPositive' }] },
    window: { of: 'hours', from: 0, to: 48 },
    text: {
      zh: '宝宝出生48小时内第1次核酸检测（早期诊断）。',
      en: 'First nucleic acid test of the baby within 48 hours (early diagnosis).',
    },
    sources: ['gd-cdc-2024'],
    verified: true,
    tier: 'A',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'hepatitis-b.child.vaccine-2',
    infection: 'hepatitis-b',
    who: 'child',
    kind: 'measure',
    when: { fact: 'born' },
    window: { of: 'months', from: 1, to: 1 },
    text: { zh: '满1个月打第2针乙肝疫苗。', en: 'Second hepatitis B vaccine at 1 month.' },
    sources: ['hbv-2020-abstract'],
    verified: true,
    tier: 'B',
    record: ['rec-hbv-2020', 'rec-imm-2021'],
  },
  {
    id: 'hiv.child.early-test-2',
    infection: 'hiv',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { fact: 'hivPositive' }] },
    window: { of: 'days', from: 42, to: 48 },
    text: { zh: '满6周第2次核酸检测。', en: 'Second nucleic acid test at 6 weeks.' },
    sources: ['gd-cdc-2024'],
    verified: true,
    tier: 'A',
    record: ['rec-emtct-norm'],
    reading: 'The page says "6 weeks"; the seven days of that week are allowed.',
  },
  {
    id: 'hiv.child.early-test-3',
    infection: 'hiv',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { fact: 'hivPositive' }] },
    window: { of: 'months', from: 3, to: 3 },
    text: { zh: '满3个月第3次核酸检测。', en: 'Third nucleic acid test at 3 months.' },
    sources: ['gd-cdc-2024'],
    verified: true,
    tier: 'A',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'hepatitis-b.child.vaccine-3',
    infection: 'hepatitis-b',
    who: 'child',
    kind: 'measure',
    when: { fact: 'born' },
    window: { of: 'months', from: 6, to: 6 },
    text: { zh: '满6个月打第3针乙肝疫苗。', en: 'Third hepatitis B vaccine at 6 months.' },
    sources: ['hbv-2020-abstract'],
    verified: true,
    tier: 'B',
    record: ['rec-hbv-2020', 'rec-imm-2021'],
  },
  {
    id: 'hepatitis-b.child.serology',
    infection: 'hepatitis-b',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { fact: 'hbsagPositive' }] },
    window: { of: 'months', from: 7, to: 12 },
    text: {
      zh: '7–12个月抽血，看有没有感染、有没有保护好。',
      en: 'A blood test at 7-12 months shows infection and protection.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-hbv-2020'],
  },
  {
    id: 'hiv.child.antibody-12',
    infection: 'hiv',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { fact: 'hivPositive' }] },
    window: { of: 'months', from: 12, to: 12 },
    text: { zh: '满12个月查抗体。', en: 'Antibody test at 12 months.' },
    sources: ['gd-cdc-2024'],
    verified: true,
    tier: 'A',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'hiv.child.antibody-18',
    infection: 'hiv',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { fact: 'hivPositive' }] },
    window: { of: 'months', from: 18, to: 18 },
    text: {
      zh: '满18个月查抗体；12个月已经阴性的由医生定。',
      en: 'Antibody test at 18 months; after a negative at 12 months the doctor decides.',
    },
    sources: ['gd-cdc-2024', 'emtct-list'],
    verified: true,
    tier: 'A',
    record: ['rec-emtct-norm'],
  },
  {
    id: 'syphilis.child.follow-up',
    infection: 'syphilis',
    who: 'child',
    kind: 'test',
    when: { all: [{ fact: 'born' }, { any: [{ fact: 'syphilisPositive' }, { fact: 'syphilisScreenPositive' }] }] },
    window: { of: 'months', from: 0, to: 18 },
    text: {
      zh: '按医生约的时间复查梅毒血清，一直到18个月或排除为止。',
      en: 'Syphilis serology as the doctor appoints, to 18 months or until excluded.',
    },
    sources: ['syphilis-follow'],
    verified: true,
    tier: 'C',
    record: ['rec-emtct-norm'],
  },
] as const satisfies readonly DutyRow[];

export type DutyId = (typeof infectiousDuties)[number]['id'];
