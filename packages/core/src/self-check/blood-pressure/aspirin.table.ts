import type { InputRow, Option, Rule } from '../shared.ts';

/** One thing that makes pre-eclampsia more likely, and the lists of `aspirinFacts` it stands on. */
interface RiskFactor extends Option {
  readonly lists: readonly ('cn-2025-high' | 'cn-2025-moderate' | 'cn-2025-low' | 'who-list')[];
}

export const preeclampsiaFactors = [
  {
    id: 'past-preeclampsia',
    text: { zh: '以前怀孕得过子痫前期', en: 'Pre-eclampsia in an earlier pregnancy' },
    lists: ['cn-2025-high', 'who-list'],
  },
  {
    id: 'chronic-hypertension',
    text: { zh: '怀孕前就有高血压', en: 'High blood pressure from before pregnancy' },
    lists: ['cn-2025-high', 'who-list'],
  },
  {
    id: 'autoimmune',
    text: {
      zh: '红斑狼疮、抗磷脂综合征等自身免疫病',
      en: 'Lupus, antiphospholipid syndrome or another autoimmune disease',
    },
    lists: ['cn-2025-high', 'who-list'],
  },
  { id: 'kidney-disease', text: { zh: '肾病', en: 'Kidney disease' }, lists: ['cn-2025-high', 'who-list'] },
  { id: 'diabetes', text: { zh: '糖尿病', en: 'Diabetes' }, lists: ['cn-2025-high', 'who-list'] },
  { id: 'bmi-28', text: { zh: 'BMI在28及以上', en: 'BMI 28 or more' }, lists: ['cn-2025-high'] },
  { id: 'age-40', text: { zh: '40岁及以上', en: 'Age 40 or more' }, lists: ['cn-2025-high'] },
  { id: 'multiple', text: { zh: '双胎或多胎', en: 'Twins or more' }, lists: ['cn-2025-moderate', 'who-list'] },
  { id: 'bmi-24', text: { zh: 'BMI在24.0–27.9', en: 'BMI 24.0–27.9' }, lists: ['cn-2025-moderate'] },
  { id: 'age-35', text: { zh: '35岁以上、不到40岁', en: 'Age 35 to under 40' }, lists: ['cn-2025-moderate'] },
  {
    id: 'bad-history',
    text: { zh: '以前怀孕不顺利（如胎死宫内、宝宝长得小）', en: 'An earlier pregnancy that went badly' },
    lists: ['cn-2025-moderate'],
  },
  {
    id: 'family',
    text: { zh: '妈妈或姐妹得过子痫前期', en: 'Mother or sister had pre-eclampsia' },
    lists: ['cn-2025-moderate'],
  },
  {
    id: 'first-or-new-partner',
    text: { zh: '第一次生，或换了伴侣', en: 'First birth, or a new partner' },
    lists: ['cn-2025-low'],
  },
  {
    id: 'ten-years',
    text: { zh: '离上次怀孕10年或更久', en: '10 years or more since the last pregnancy' },
    lists: ['cn-2025-low'],
  },
  {
    id: 'assisted',
    text: { zh: '试管等辅助生殖', en: 'Pregnant by assisted reproduction' },
    lists: ['cn-2025-low'],
  },
] as const satisfies readonly RiskFactor[];

export const aspirinInputs = [
  {
    id: 'factors',
    kind: 'list',
    text: { zh: '有没有下面这些情况', en: 'Do any of these apply' },
    options: preeclampsiaFactors,
  },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '怀孕多少天', en: 'Days of pregnancy' },
    unit: 'd',
    range: [0, 308],
    integer: true,
    unsure: 0,
    assume: 0,
  },
] as const satisfies readonly InputRow[];

const anyFactor = { any: preeclampsiaFactors.map(({ id }) => ({ fact: id })) };

/** One factor of any list is enough to ask; whether she takes it, and how much, only her doctor says. */
export const aspirinRules = [
  {
    id: 'ask-about-aspirin',
    urgency: 'next-visit',
    calm: false,
    when: { all: [anyFactor, { fact: 'gestationalAgeDays', op: '<', value: 140 }] },
    text: {
      zh: '请在孕早期问产检医生：我要不要用小剂量阿司匹林预防子痫前期。听医生的，不要自己买来吃。',
      en: 'Ask your doctor early in pregnancy: should I take low-dose aspirin against pre-eclampsia? Follow the answer; do not start it yourself.',
    },
    restsOn: ['cn-2025-high', 'cn-2025-moderate', 'cn-2025-low', 'who-list'],
  },
  {
    id: 'tell-factors',
    urgency: 'next-visit',
    calm: false,
    when: { all: [anyFactor, { fact: 'gestationalAgeDays', op: '>=', value: 140 }] },
    text: {
      zh: '把勾到的情况告诉产检医生，按时量血压。头痛、眼花、上腹痛，现在就去医院。在吃阿司匹林的别自己停。',
      en: 'Tell your doctor what you ticked and keep measuring your blood pressure. With headache, changed vision or upper belly pain go to hospital now. If you take aspirin, do not stop it yourself.',
    },
    restsOn: ['cn-2025-high', 'cn-2025-moderate', 'cn-2025-low', 'who-list'],
  },
  {
    id: 'no-factor',
    urgency: 'info',
    when: { not: anyFactor },
    text: {
      zh: '没勾到这些情况，也可能得子痫前期。每次产检都要量血压、查尿。',
      en: 'Without any of these pre-eclampsia can still happen. Have blood pressure and urine checked at every visit.',
    },
    restsOn: ['cn-2025-high', 'who-list'],
  },
] as const satisfies readonly Rule[];
