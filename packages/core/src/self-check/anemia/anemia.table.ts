import type { Definitions } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { breathlessChestPain, heavyBleeding, veryPaleFaint } from '../danger-triage/signs.ts';
import type { InputRow, Option, Rule } from '../shared.ts';

const dangerSigns = [heavyBleeding, breathlessChestPain, veryPaleFaint] as const;

const symptoms = [
  { id: 'breathless-at-rest', text: { zh: '坐着不动也气短', en: 'Breathless even at rest' } },
  { id: 'palpitations', text: { zh: '心慌', en: 'Pounding heart' } },
  { id: 'fainting', text: { zh: '晕倒过，或快要晕倒', en: 'Fainted, or about to faint' } },
  { id: 'bleeding', text: { zh: '正在流血（哪里流都算）', en: 'Bleeding now (from anywhere)' } },
] as const satisfies readonly Option[];

export const anemiaInputs = [
  {
    id: 'symptoms',
    kind: 'list',
    text: { zh: '现在有没有这些不舒服', en: 'Any of these now' },
    options: [...dangerSigns.map(optionOf), ...symptoms],
  },
  {
    id: 'hemoglobinGPerL',
    kind: 'number',
    text: { zh: '血红蛋白', en: 'Hemoglobin' },
    unit: 'g/L',
    range: [20, 220],
  },
  { id: 'postpartum', kind: 'flag', text: { zh: '已经生完了', en: 'The baby is born' } },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '抽血那天怀孕多少天', en: 'Days of pregnancy when the blood was taken' },
    unit: 'd',
    range: [0, 308],
    integer: true,
  },
  {
    id: 'altitudeM',
    kind: 'number',
    text: { zh: '常住地海拔', en: 'Altitude of the place you live in' },
    unit: 'm',
    range: [0, 5500],
    unsure: 1000,
  },
  { id: 'smoker', kind: 'flag', text: { zh: '吸烟', en: 'Smoking' }, unsure: true },
  {
    id: 'thalassemiaCarrier',
    kind: 'flag',
    text: { zh: '是地中海贫血携带者', en: 'Carrier of thalassemia' },
    unsure: true,
  },
  { id: 'ferritinUgPerL', kind: 'number', text: { zh: '铁蛋白', en: 'Ferritin' }, unit: 'ug/L', range: [0, 2000] },
] as const satisfies readonly InputRow[];

export const anemiaDefinitions = {
  anemic: { fact: 'hemoglobinGPerL', op: '<', value: 110 },
  notAnemic: { fact: 'hemoglobinGPerL', op: '>=', value: 110 },
  /** Altitude and smoking raise the number; WHO adjusts from 1000 m. */
  raisedBySetting: { any: [{ fact: 'altitudeM', op: '>=', value: 1000 }, { fact: 'smoker' }] },
  anySymptom: { any: symptoms.map(({ id }) => ({ fact: id })) },
  secondTrimester: {
    all: [
      { fact: 'gestationalAgeDays', op: '>=', value: 98 },
      { fact: 'gestationalAgeDays', op: '<', value: 196 },
    ],
  },
} as const satisfies Definitions;

export const anemiaRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'severe',
    urgency: 'hospital-now',
    when: { fact: 'hemoglobinGPerL', op: '<', value: 70 },
    text: { zh: '重度贫血。现在就去医院。', en: 'Severe anemia. Go to hospital now.' },
    restsOn: ['cn-grade'],
  },
  {
    id: 'symptomatic',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'anemic' }, { ref: 'anySymptom' }] },
    text: {
      zh: '贫血，又气短、心慌、晕倒或流血。现在就去医院；站不住、要晕倒，打120。',
      en: 'Anemia with breathlessness, pounding heart, fainting or bleeding. Go to hospital now; if you cannot stand or are about to faint, call 120.',
    },
    restsOn: ['cn'],
  },
  {
    id: 'symptoms-anyway',
    urgency: 'hospital-now',
    when: { ref: 'anySymptom' },
    unless: ['symptomatic'],
    text: {
      zh: '有这些不舒服，血红蛋白多少都要现在去医院；站不住、要晕倒，打120。',
      en: 'With these symptoms go to hospital now, whatever the hemoglobin; if you cannot stand or are about to faint, call 120.',
    },
  },
  {
    id: 'moderate',
    urgency: 'same-day',
    when: {
      all: [
        { fact: 'hemoglobinGPerL', op: '>=', value: 70 },
        { fact: 'hemoglobinGPerL', op: '<', value: 100 },
      ],
    },
    text: { zh: '中度贫血。今天就联系产科。', en: 'Moderate anemia. Contact obstetrics today.' },
    restsOn: ['cn-grade'],
  },
  {
    id: 'second-trimester-zone',
    urgency: 'next-visit',
    calm: false,
    when: {
      all: [
        { ref: 'secondTrimester' },
        { fact: 'hemoglobinGPerL', op: '>=', value: 105 },
        { fact: 'hemoglobinGPerL', op: '<', value: 110 },
        { fact: 'notPostpartum' },
      ],
    },
    text: {
      zh: '按我国标准是轻度贫血，按WHO孕中期的标准还不算，请医生判断。',
      en: 'Mild anemia by the Chinese limit, not yet by the WHO limit for the second trimester; let the doctor decide.',
    },
    restsOn: ['cn', 'who'],
  },
  {
    id: 'mild',
    urgency: 'next-visit',
    calm: false,
    when: {
      all: [
        { fact: 'hemoglobinGPerL', op: '>=', value: 100 },
        { fact: 'hemoglobinGPerL', op: '<', value: 110 },
        { fact: 'notPostpartum' },
      ],
    },
    text: {
      zh: '轻度贫血。请医生查原因，看要不要补铁。下次产检在两周以后的，提前约。',
      en: 'Mild anemia. See the doctor about the cause and about iron. If your next visit is more than two weeks away, book it earlier.',
    },
    restsOn: ['cn', 'cn-grade'],
  },
  {
    id: 'thalassemia',
    urgency: 'next-visit',
    calm: false,
    when: { fact: 'thalassemiaCarrier' },
    text: {
      zh: '是地贫携带者，或不清楚是不是：不要自己补铁，先问医生。',
      en: 'A carrier of thalassemia, or not sure: do not take iron on your own, ask the doctor first.',
    },
  },
  {
    id: 'altitude',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ ref: 'notAnemic' }, { ref: 'raisedBySetting' }, { fact: 'notPostpartum' }] },
    text: {
      zh: '住在海拔1000米以上或吸烟，血红蛋白会偏高，可能把贫血盖住。请医生按当地标准看。',
      en: 'Living above 1000 m or smoking raises hemoglobin and can hide anemia. Let the doctor judge by the local standard.',
    },
    restsOn: ['adjust'],
  },
  {
    id: 'very-high',
    urgency: 'next-visit',
    calm: false,
    when: { fact: 'hemoglobinGPerL', op: '>=', value: 160 },
    text: { zh: '血红蛋白偏高，请医生看看原因。', en: 'Hemoglobin is high; ask the doctor why.' },
  },
  {
    id: 'postpartum',
    urgency: 'next-visit',
    calm: false,
    when: { fact: 'postpartum' },
    text: {
      zh: '产后的标准不一样，请医生看。流血多、站不住，打120。',
      en: 'After birth the limit differs; ask the doctor. With heavy bleeding, or if you cannot stand, call 120.',
    },
  },
  {
    id: 'low-ferritin',
    urgency: 'info',
    when: { fact: 'lowFerritin' },
    text: {
      zh: '铁蛋白低于30，存的铁不多（低于20算缺铁）。产检时问医生要不要补铁。',
      en: 'Ferritin below 30: iron stores are low (below 20 is iron deficiency). Ask the doctor at your visit about iron.',
    },
    restsOn: ['ferritin'],
  },
  {
    id: 'normal',
    urgency: 'info',
    when: {
      all: [
        { ref: 'notAnemic' },
        { fact: 'hemoglobinGPerL', op: '<', value: 160 },
        { not: { ref: 'raisedBySetting' } },
        { not: { ref: 'anySymptom' } },
        { not: { fact: 'postpartum' } },
      ],
    },
    text: {
      zh: '没有到贫血线。均衡吃，按时查。铁也可能不够，铁蛋白听医生安排查。',
      en: 'Above the line for anemia. Eat a balanced diet and keep your tests. Iron can still be low; ferritin is checked as the doctor arranges.',
    },
    restsOn: ['cn', 'adjust'],
  },
];

/** Shown when hemoglobin is below the range, as a value in g/dL is (11.0 g/dL is 110 g/L). It is never converted silently. */
export const hemoglobinUnitHint = {
  zh: '数字太小，请核对单位：这里只收克/升（g/L）。报告写g/dL的，乘以10再填。真的这么低，现在就去医院。',
  en: 'The number is too small, please check the unit: only g/L is taken. If the report says g/dL, multiply by 10. If it really is this low, go to hospital now.',
} as const satisfies Text;

/** Chinese and WHO grades, shown side by side: the value is below the number. `second` is WHO's limit from 14+0 to 27+6 weeks. */
export const anemiaGrades = {
  china: [
    { grade: 'very-severe', below: 40 },
    { grade: 'severe', below: 70 },
    { grade: 'moderate', below: 100 },
    { grade: 'mild', below: 110 },
  ],
  who: [
    { grade: 'severe', below: 70 },
    { grade: 'moderate', below: 100 },
    { grade: 'mild', below: 110, second: 105 },
  ],
} as const;
