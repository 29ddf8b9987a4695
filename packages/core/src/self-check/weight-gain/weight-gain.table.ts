import type { Condition, Definitions } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { bpHighSymptoms, severeHeadacheVision, suddenSwelling, vomitingSevere } from '../danger-triage/signs.ts';
import type { Evidence, InputRow, Option, Rule } from '../shared.ts';

/** One class of WS/T 801-2022. The BMI is at least `from` and below `below`. Kilograms; weekly figures hold after the first trimester. */
export interface GainRow {
  readonly id: 'underweight' | 'normal' | 'overweight' | 'obese';
  readonly text: Text;
  readonly bmi: Condition;
  readonly totalKg: readonly [low: number, high: number];
  readonly firstTrimesterKg: readonly [low: number, high: number];
  readonly weeklyMeanKg: number;
  readonly weeklyKg: readonly [low: number, high: number];
}

/**
 * WS/T 801-2022《妊娠期妇女体重增长推荐值标准》, in force from 2022-10-01: adult women in China, one baby, natural conception. The digits
 * agree in three independent public files; the standard itself has not been opened.
 */
export const gainTable = [
  {
    id: 'underweight',
    text: { zh: '低体重', en: 'Underweight' },
    bmi: { fact: 'bmi', op: '<', value: 18.5 },
    totalKg: [11.0, 16.0],
    firstTrimesterKg: [0, 2.0],
    weeklyMeanKg: 0.46,
    weeklyKg: [0.37, 0.56],
  },
  {
    id: 'normal',
    text: { zh: '正常体重', en: 'Normal weight' },
    bmi: {
      all: [
        { fact: 'bmi', op: '>=', value: 18.5 },
        { fact: 'bmi', op: '<', value: 24 },
      ],
    },
    totalKg: [8.0, 14.0],
    firstTrimesterKg: [0, 2.0],
    weeklyMeanKg: 0.37,
    weeklyKg: [0.26, 0.48],
  },
  {
    id: 'overweight',
    text: { zh: '超重', en: 'Overweight' },
    bmi: {
      all: [
        { fact: 'bmi', op: '>=', value: 24 },
        { fact: 'bmi', op: '<', value: 28 },
      ],
    },
    totalKg: [7.0, 11.0],
    firstTrimesterKg: [0, 2.0],
    weeklyMeanKg: 0.3,
    weeklyKg: [0.22, 0.37],
  },
  {
    id: 'obese',
    text: { zh: '肥胖', en: 'Obese' },
    bmi: { fact: 'bmi', op: '>=', value: 28 },
    totalKg: [5.0, 9.0],
    firstTrimesterKg: [0, 2.0],
    weeklyMeanKg: 0.22,
    weeklyKg: [0.15, 0.3],
  },
] as const satisfies readonly GainRow[];

/** Evidence of the table above and of the band between its figures, which the standard does not print week by week. */
export const gainEvidence = [
  {
    id: 'wst801',
    sources: ['cn-wst801-a', 'cn-wst801-b', 'cn-wst801-c', 'cn-weight-2024', 'cn-wst801-news'],
    record: ['rec-wst801'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'band',
    sources: ['cn-wst801-a'],
    record: ['rec-own', 'rec-wst801'],
    verified: false,
    tier: null,
    reading:
      'To 13+6 weeks 0–2 kg; after that (weeks − 13) × the weekly low to 2 kg + (weeks − 13) × the weekly high, never above the total: an interpolation.',
  },
] as const satisfies readonly Evidence[];

/** The table of IOM 2009, for comparison only: its classes are others (25 and 30), and a result never mixes the two. */
export const iomTable = {
  evidence: { sources: ['iom-bmc', 'iom-cn-rate', 'iom-msd'], record: [], verified: true, tier: 'B', id: 'iom-2009' },
  rows: [
    { id: 'underweight', bmi: '<18.5', totalKg: [12.5, 18.0], weeklyKg: [0.44, 0.58] },
    { id: 'normal', bmi: '18.5–24.9', totalKg: [11.5, 16.0], weeklyKg: [0.35, 0.5] },
    { id: 'overweight', bmi: '25.0–29.9', totalKg: [7.0, 11.5], weeklyKg: [0.23, 0.33] },
    { id: 'obese', bmi: '≥30', totalKg: [5.0, 9.0], weeklyKg: [0.17, 0.27] },
  ],
  /** Provisional; none for underweight: too little data. One source prints 11.5 for 11.3; 25–42 lb is 11.3–19.1 kg. */
  twins: [
    { id: 'normal', totalKg: [16.8, 24.5] },
    { id: 'overweight', totalKg: [14.1, 22.7] },
    { id: 'obese', totalKg: [11.3, 19.1] },
  ],
  twinsSources: ['iom-nap', 'iom-msd', 'iom-bmc'],
} as const satisfies { readonly evidence: Evidence; readonly [key: string]: unknown };

const dangerSigns = [severeHeadacheVision, suddenSwelling, bpHighSymptoms, vomitingSevere] as const;

const symptoms = [
  { id: 'swelling', text: { zh: '浮肿，歇一歇也不消', en: 'Swelling that does not go down with rest' } },
  { id: 'headache', text: { zh: '头痛', en: 'Headache' } },
  { id: 'little-urine', text: { zh: '尿比平时少', en: 'Less urine than usual' } },
  { id: 'vomiting', text: { zh: '呕吐', en: 'Vomiting' } },
] as const satisfies readonly Option[];

export const weightGainInputs = [
  {
    id: 'symptoms',
    kind: 'list',
    text: { zh: '现在有没有这些不舒服', en: 'Any of these now' },
    options: [...dangerSigns.map(optionOf), ...symptoms],
  },
  { id: 'heightCm', kind: 'number', text: { zh: '身高', en: 'Height' }, unit: 'cm', range: [120, 220] },
  {
    id: 'prePregnancyWeightKg',
    kind: 'number',
    text: { zh: '孕前体重', en: 'Weight before pregnancy' },
    unit: 'kg',
    range: [25, 200],
  },
  {
    id: 'fetuses',
    kind: 'number',
    text: { zh: '怀了几个', en: 'How many babies' },
    unit: '{count}',
    range: [1, 4],
    integer: true,
  },
  { id: 'ageYears', kind: 'number', text: { zh: '年龄', en: 'Age' }, unit: 'a', range: [10, 60], integer: true },
  { id: 'ivf', kind: 'flag', text: { zh: '试管等辅助生殖怀上的', en: 'Conceived by assisted reproduction' } },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '怀孕多少天', en: 'Days of pregnancy' },
    unit: 'd',
    range: [0, 308],
    integer: true,
  },
  { id: 'currentWeightKg', kind: 'number', text: { zh: '现在体重', en: 'Weight now' }, unit: 'kg', range: [25, 220] },
  {
    id: 'weightWeekAgoKg',
    kind: 'number',
    text: { zh: '一周前体重', en: 'Weight a week ago' },
    unit: 'kg',
    range: [25, 220],
    unsure: null,
  },
] as const satisfies readonly InputRow[];

export const weightGainDefinitions = {
  /** Whom the standard is for. Conception by IVF is outside it too, but only adds a remark. */
  covered: {
    all: [
      { fact: 'fetuses', op: '=', value: 1 },
      { fact: 'ageYears', op: '>=', value: 18 },
    ],
  },
  lostFivePercent: { fact: 'lossPercent', op: '>=', value: 5 },
  /** What raised blood pressure can look like. */
  pressureSymptom: { any: [{ fact: 'swelling' }, { fact: 'headache' }, { fact: 'little-urine' }] },
  anyPressureSign: {
    any: [
      { ref: 'pressureSymptom' },
      { fact: 'severe-headache-vision' },
      { fact: 'sudden-swelling' },
      { fact: 'bp-high-symptoms' },
    ],
  },
} as const satisfies Definitions;

export const weightGainRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'rapid-swelling',
    urgency: 'hospital-now',
    when: {
      all: [{ fact: 'gainInWeekKg', op: '>', value: 0.5 }, { fact: 'maybeFrom20Weeks' }, { ref: 'anyPressureSign' }],
    },
    text: {
      zh: '一周长了500克以上，又浮肿、头痛、尿少或眼花。现在就去医院量血压、验尿。',
      en: 'More than 500 g in a week with swelling, headache, little urine or changed vision. Go to hospital now to have blood pressure and urine checked.',
    },
    restsOn: ['rapid-gain'],
  },
  {
    id: 'weight-loss',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'lostFivePercent' }, { any: [{ fact: 'vomiting' }, { fact: 'vomiting-severe' }] }] },
    text: {
      zh: '吐，又比孕前轻了5%以上。现在就去医院。',
      en: 'Vomiting, and 5% or more below your weight before pregnancy. Go to hospital now.',
    },
  },
  {
    id: 'pressure-symptoms',
    urgency: 'same-day',
    when: { ref: 'pressureSymptom' },
    unless: ['rapid-swelling'],
    text: {
      zh: '浮肿、头痛或尿少，今天就量血压，联系产检医生。头痛得厉害或眼花，现在就去医院。',
      en: 'With swelling, headache or little urine have your blood pressure measured today and contact your doctor. With a bad headache or changed vision go to hospital now.',
    },
    restsOn: ['rapid-gain'],
  },
  {
    id: 'weight-loss-other',
    urgency: 'same-day',
    when: {
      any: [
        { ref: 'lostFivePercent' },
        { all: [{ fact: 'gainInWeekKg', op: '<', value: 0 }, { fact: 'maybeFrom20Weeks' }] },
      ],
    },
    unless: ['weight-loss'],
    text: {
      zh: '体重在往下掉。今天联系产检医生，查查原因。',
      en: 'Your weight is falling. Contact your doctor today to find out why.',
    },
  },
  {
    id: 'not-applicable',
    urgency: 'next-visit',
    calm: false,
    when: {
      any: [
        { fact: 'fetuses', op: '>', value: 1 },
        { fact: 'ageYears', op: '<', value: 18 },
      ],
    },
    text: {
      zh: '多胎或不到18岁，不适用这个标准，长多少合适请问医生。',
      en: 'The standard is not for twins or more, nor under 18; ask your doctor how much is right.',
    },
    restsOn: ['wst801'],
  },
  {
    id: 'ivf-note',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ fact: 'ivf' }, { fact: 'fetuses', op: '=', value: 1 }] },
    text: {
      zh: '标准是按自然怀孕的单胎定的，试管单胎只能参考，请问医生。',
      en: 'The standard is for one baby conceived naturally; after IVF take it only as a guide and ask your doctor.',
    },
    restsOn: ['wst801'],
  },
  {
    id: 'below',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ ref: 'covered' }, { fact: 'aboveLowKg', op: '<', value: 0 }] },
    text: {
      zh: '长得偏少。先看有没有孕吐、吃得少，产检时告诉医生。',
      en: 'Gain is low. See whether you vomit or eat little, and tell the doctor at your visit.',
    },
    restsOn: ['wst801', 'band'],
  },
  {
    id: 'above',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ ref: 'covered' }, { fact: 'aboveHighKg', op: '>', value: 0 }] },
    text: {
      zh: '长得偏多。别节食，产检时请医生或营养门诊指导。',
      en: 'Gain is high. Do not diet; ask the doctor or a nutrition clinic at your visit.',
    },
    restsOn: ['wst801', 'band'],
  },
  {
    id: 'within',
    urgency: 'info',
    when: {
      all: [
        { ref: 'covered' },
        { fact: 'aboveLowKg', op: '>=', value: 0 },
        { fact: 'aboveHighKg', op: '<=', value: 0 },
        { not: { ref: 'pressureSymptom' } },
      ],
    },
    text: {
      zh: '长的在参考范围里。均衡吃，规律动，按时产检。',
      en: 'Gain is in the reference range. Eat a balanced diet, keep active and keep your visits.',
    },
    restsOn: ['wst801', 'band'],
  },
];

/** Shown with every result of this tool. */
export const weightGainAlways = [
  {
    zh: '每周的范围是按标准推算的参考带，不是标准逐周的原文。医生另给了目标的（如糖尿病、减重手术后、进食障碍），听医生的。',
    en: 'The range for each week is worked out from the standard and not printed in it. If a doctor has set another target (diabetes, after weight-loss surgery, an eating disorder), follow that.',
  },
] as const satisfies readonly Text[];
