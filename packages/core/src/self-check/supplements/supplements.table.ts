import type { Condition } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { veryPaleFaint, vomitingSevere } from '../danger-triage/signs.ts';
import type { Support } from '../result.ts';
import type { InputRow, Rule } from '../shared.ts';

const signs = [veryPaleFaint, vomitingSevere] as const;

export const supplementsInputs = [
  {
    id: 'stage',
    kind: 'choice',
    text: { zh: '现在是', en: 'Now' },
    options: [
      { id: 'preconception', text: { zh: '准备怀孕', en: 'Planning a pregnancy' } },
      { id: 'first', text: { zh: '孕早期（13+6周以内）', en: 'First trimester (to 13+6 weeks)' } },
      { id: 'second', text: { zh: '孕中期（14–27+6周）', en: 'Second trimester (14 to 27+6 weeks)' } },
      { id: 'third', text: { zh: '孕晚期（28周起）', en: 'Third trimester (from 28 weeks)' } },
      { id: 'breastfeeding', text: { zh: '哺乳期', en: 'Breastfeeding' } },
    ],
  },
  {
    id: 'ntdHistory',
    kind: 'flag',
    text: {
      zh: '以前的孩子有神经管畸形（如脊柱裂、无脑儿），或夫妻一方有',
      en: 'A neural tube defect (such as spina bifida) in an earlier child, or in either parent',
    },
    unsure: true,
  },
  {
    id: 'folicRisk',
    kind: 'list',
    text: { zh: '有没有下面的情况', en: 'Is any of these true' },
    options: [
      { id: 'antiepileptic', text: { zh: '在吃抗癫痫药', en: 'Taking antiepileptic medicine' } },
      { id: 'diabetes', text: { zh: '有糖尿病', en: 'Diabetes' } },
      { id: 'obesity', text: { zh: '肥胖', en: 'Obesity' } },
      { id: 'family-ntd', text: { zh: '家族里有人有神经管畸形', en: 'A neural tube defect in the family' } },
    ],
  },
  {
    id: 'hemoglobinGPerL',
    kind: 'number',
    text: {
      zh: '血红蛋白（克/升；化验单上写11.0 g/dL的，填110）',
      en: 'Hemoglobin (g/L; 11.0 g/dL on the report is 110)',
    },
    unit: 'g/L',
    range: [20, 220],
    unsure: null,
  },
  {
    id: 'thalassemiaCarrier',
    kind: 'flag',
    text: { zh: '地中海贫血（地贫）携带者', en: 'Thalassemia carrier' },
    unsure: true,
  },
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有', en: 'Is any of these present now' },
    options: signs.map(optionOf),
  },
] as const satisfies readonly InputRow[];

const folicRisk: Condition = {
  any: [
    { fact: 'ntdHistory' },
    { fact: 'antiepileptic' },
    { fact: 'diabetes' },
    { fact: 'obesity' },
    { fact: 'family-ntd' },
  ],
};

/** `bloodTested` is derived from the answer: a number says yes, `'unsure'` no; without an answer it is unknown, not "normal". */
const tested = (condition: Condition): Condition => ({ all: [{ fact: 'bloodTested' }, condition] });

export const supplementsRules: readonly (Rule & Partial<Support>)[] = [
  flagOf(veryPaleFaint),
  flagOf(vomitingSevere),
  {
    id: 'anemic-severe',
    urgency: 'hospital-now',
    when: tested({ fact: 'hemoglobinGPerL', op: '<', value: 70 }),
    text: {
      zh: '血红蛋白低于70克/升，现在就去医院。不要自己补铁拖着。',
      en: 'Hemoglobin is under 70 g/L: go to hospital now. Do not wait at home on iron tablets.',
    },
    sources: ['cn-ida-grade', 'cn-ida-colour'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'anemic-more',
    urgency: 'same-day',
    when: tested({ fact: 'hemoglobinGPerL', op: '<', value: 100 }),
    unless: ['anemic-severe'],
    text: {
      zh: '血红蛋白低得比较多，今天联系产科。低于70现在就去医院。',
      en: 'Hemoglobin is clearly low: contact obstetrics today. Under 70, go to hospital now.',
    },
    sources: ['cn-ida-grade', 'cn-ida-colour'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'ask-dose',
    urgency: 'same-day',
    when: folicRisk,
    text: {
      zh: '您的叶酸量可能和别人不一样，要由医生定。今天就问医生；问到之前，普通量的叶酸照常吃，自己不要加。医生开的药也不要自己停。',
      en: 'Your amount of folic acid may differ and is set by the doctor. Ask today; until then keep taking the usual amount, do not raise it yourself, and do not stop any prescribed medicine.',
    },
    sources: ['cn-folic-high', 'cn-anc-2018-b'],
    verified: false,
    tier: null,
  },
  {
    id: 'anemic',
    urgency: 'next-visit',
    when: tested({
      all: [
        { fact: 'hemoglobinGPerL', op: '>=', value: 100 },
        { fact: 'hemoglobinGPerL', op: '<', value: 110 },
      ],
    }),
    text: {
      zh: '血红蛋白在贫血线（110克/升）以下。先看医生，再决定补不补铁。下次产检在两周以后的，提前约。',
      en: 'Hemoglobin is below the anemia line (110 g/L). See the doctor before taking iron; if the next visit is more than two weeks away, book earlier.',
    },
    sources: ['cn-ida-2014', 'cn-lit55-a'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'hemoglobin-high',
    urgency: 'next-visit',
    when: tested({ fact: 'hemoglobinGPerL', op: '>=', value: 160 }),
    text: {
      zh: '血红蛋白偏高，请医生看看原因，再决定补不补铁。',
      en: 'Hemoglobin is high: let the doctor find out why before taking iron.',
    },
  },
  {
    id: 'iron-no',
    urgency: 'next-visit',
    when: { fact: 'thalassemiaCarrier' },
    text: {
      zh: '地贫携带者（没查过、不清楚的也算）不要自己补铁，先问医生。',
      en: 'Thalassemia carriers, and women who do not know, should not take iron without asking the doctor.',
    },
  },
  {
    id: 'untested',
    urgency: 'next-visit',
    when: { not: { fact: 'bloodTested' } },
    text: {
      zh: '还没有血红蛋白的结果：检查时请医生查血常规，铁蛋白听医生安排。查之前不要自己补铁。',
      en: 'No hemoglobin result yet: ask for a blood count at the visit, and ferritin as the doctor says. Take no iron before that.',
    },
    sources: ['cn-ida-2014'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'routine',
    urgency: 'info',
    when: {
      all: [
        {
          any: [
            { fact: 'preconception' },
            { fact: 'first' },
            { fact: 'second' },
            { fact: 'third' },
            { fact: 'breastfeeding' },
          ],
        },
        { not: folicRisk },
        { not: { fact: 'thalassemiaCarrier' } },
        { not: tested({ fact: 'hemoglobinGPerL', op: '<', value: 110 }) },
        { not: tested({ fact: 'hemoglobinGPerL', op: '>=', value: 160 }) },
      ],
    },
    text: {
      zh: '按这个阶段的一般补充来，检查时告诉医生您在吃什么。',
      en: 'Follow the general supplements for your stage, and tell the doctor at your visit what you take.',
    },
  },
];

/** Beside every result. */
export const supplementsAlways: readonly Text[] = [
  {
    zh: '这里是一般资料，不是处方。补充剂代替不了吃饭，不是越多越好，也不是越贵越好。',
    en: 'This is general information, not a prescription. Supplements do not replace food; more is not better, and neither is a dearer brand.',
  },
];
