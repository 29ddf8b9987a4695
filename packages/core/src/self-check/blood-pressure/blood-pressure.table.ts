import type { Comparator, Condition, Definitions } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import {
  breathlessChestPain,
  constantSevereAbdoPain,
  convulsion,
  severeHeadacheVision,
  strokeSigns,
  suddenSwelling,
  upperBellyPain,
  veryPaleFaint,
} from '../danger-triage/signs.ts';
import type { InputRow, Option, Rule } from '../shared.ts';

/** How to measure, shown before the numbers are asked. */
export const bloodPressureMethod = {
  zh: '安静坐5分钟，背靠椅子、脚放平、不说话；上臂和心脏一样高，袖带大小合适。量2次，都记下来。',
  en: 'Sit quietly for 5 minutes, back supported, feet flat, not talking; upper arm at heart level, a cuff that fits. Measure twice and write both down.',
} as const satisfies Text;

const dangerSigns = [
  convulsion,
  strokeSigns,
  breathlessChestPain,
  veryPaleFaint,
  constantSevereAbdoPain,
  severeHeadacheVision,
  upperBellyPain,
  suddenSwelling,
] as const;

/** Symptoms of this tool beside the danger signs. A little swelling of the ankles is not one of them. */
const symptoms = [
  { id: 'breathless', text: { zh: '气短，比平时喘', en: 'More breathless than usual' } },
  { id: 'dizzy-faint', text: { zh: '头晕，快要晕倒', en: 'Dizzy, about to faint' } },
  { id: 'bleeding', text: { zh: '阴道流血', en: 'Vaginal bleeding' } },
] as const satisfies readonly Option[];

const pressure = { kind: 'number', unit: 'mm[Hg]' } as const;

export const bloodPressureInputs = [
  {
    id: 'symptoms',
    kind: 'list',
    text: { zh: '现在有没有这些不舒服', en: 'Any of these now' },
    options: [...dangerSigns.map(optionOf), ...symptoms],
  },
  { id: 'systolicBpMmHg', ...pressure, text: { zh: '高压', en: 'Upper number' }, range: [60, 260] },
  { id: 'diastolicBpMmHg', ...pressure, text: { zh: '低压', en: 'Lower number' }, range: [30, 160] },
  {
    id: 'repeatSystolicBpMmHg',
    ...pressure,
    text: { zh: '静坐15分钟后再量的高压', en: 'Upper number 15 minutes later' },
    range: [60, 260],
  },
  {
    id: 'repeatDiastolicBpMmHg',
    ...pressure,
    text: { zh: '再量的低压', en: 'Lower number 15 minutes later' },
    range: [30, 160],
  },
] as const satisfies readonly InputRow[];

/** A comparison with either of the two readings. The repeat is not applicable when it was not taken. */
function either(number: 'Systolic' | 'Diastolic', op: Comparator, value: number): readonly Condition[] {
  const first = number === 'Systolic' ? 'systolicBpMmHg' : 'diastolicBpMmHg';
  return [
    { fact: first, op, value },
    { fact: `repeat${number}BpMmHg`, op, value },
  ];
}

/** Either number of either reading reaches a line; an average is never taken. */
function reaches(systolic: number, diastolic: number): Condition {
  return { any: [...either('Systolic', '>=', systolic), ...either('Diastolic', '>=', diastolic)] };
}

export const bloodPressureDefinitions = {
  verySevere: reaches(180, 120),
  severe: reaches(160, 110),
  high: reaches(140, 90),
  homeTwice: {
    all: [
      {
        any: [
          { fact: 'systolicBpMmHg', op: '>=', value: 135 },
          { fact: 'diastolicBpMmHg', op: '>=', value: 85 },
        ],
      },
      {
        any: [
          { fact: 'repeatSystolicBpMmHg', op: '>=', value: 135 },
          { fact: 'repeatDiastolicBpMmHg', op: '>=', value: 85 },
        ],
      },
    ],
  },
  borderline: reaches(130, 80),
  lowUpper: { any: either('Systolic', '<', 90) },
  low: { any: [...either('Systolic', '<', 90), ...either('Diastolic', '<', 50)] },
  anySymptom: { any: [...dangerSigns, ...symptoms].map(({ id }) => ({ fact: id })) },
  shockSymptom: {
    any: [
      { fact: 'dizzy-faint' },
      { fact: 'bleeding' },
      { fact: 'breathless' },
      { fact: 'very-pale-faint' },
      { fact: 'breathless-chest-pain' },
      { fact: 'constant-severe-abdo-pain' },
      { fact: 'upper-belly-pain' },
    ],
  },
} as const satisfies Definitions;

const signsFor120 = dangerSigns.filter((sign) => sign.urgency === 'call-120-now').map((sign) => sign.id);

export const bloodPressureRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'severe-symptoms',
    urgency: 'call-120-now',
    when: { any: [{ ref: 'verySevere' }, { all: [{ ref: 'severe' }, { ref: 'anySymptom' }] }] },
    text: {
      zh: '血压非常高，或很高又不舒服。马上打120，侧躺着等车。',
      en: 'Blood pressure is extremely high, or very high with symptoms. Call 120 now and lie on your side while you wait.',
    },
    restsOn: ['severe'],
  },
  {
    id: 'low-symptoms',
    urgency: 'call-120-now',
    when: { all: [{ ref: 'lowUpper' }, { ref: 'shockSymptom' }] },
    text: {
      zh: '血压低，又头晕、气短、流血或疼痛，可能身体里在失血。马上打120，侧躺着等车。',
      en: 'Low blood pressure with dizziness, breathlessness, bleeding or pain may be blood loss. Call 120 now and lie on your side while you wait.',
    },
  },
  {
    id: 'severe',
    urgency: 'hospital-now',
    when: { ref: 'severe' },
    unless: ['severe-symptoms'],
    text: {
      zh: '血压很高。现在就去医院急诊，别自己开车。',
      en: 'Blood pressure is very high. Go to hospital emergency now, and do not drive yourself.',
    },
    restsOn: ['severe', 'persistent'],
  },
  {
    id: 'high-symptoms',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'high' }, { ref: 'anySymptom' }] },
    unless: ['severe-symptoms', 'severe'],
    text: {
      zh: '血压高，又不舒服。现在就去医院。',
      en: 'Blood pressure is high and you feel unwell. Go to hospital now.',
    },
    restsOn: ['high', 'preeclampsia'],
  },
  {
    id: 'symptom-only',
    urgency: 'hospital-now',
    when: { ref: 'anySymptom' },
    unless: [...signsFor120, 'severe-symptoms', 'low-symptoms', 'severe', 'high-symptoms'],
    text: {
      zh: '有这些不舒服，不管血压多少，现在都要去医院。',
      en: 'With these symptoms go to hospital now, whatever the reading.',
    },
    restsOn: ['preeclampsia'],
  },
  {
    id: 'high',
    urgency: 'same-day',
    when: { ref: 'high' },
    unless: ['severe-symptoms', 'severe', 'high-symptoms'],
    text: {
      zh: '血压到了140/90。坐着歇15分钟再量一次：还高，今天就去医院；降下来了，今天也要告诉医生。',
      en: 'Blood pressure has reached 140/90. Rest 15 minutes and measure again: if still high go to hospital today; if it has come down, still tell the doctor today.',
    },
    restsOn: ['high'],
  },
  {
    id: 'low',
    urgency: 'same-day',
    when: { ref: 'low' },
    unless: ['low-symptoms', 'symptom-only', 'high-symptoms', 'severe', 'severe-symptoms'],
    text: {
      zh: '血压偏低。坐下歇一歇再量一次，今天告诉医生。头晕、流血或肚子痛，马上打120。',
      en: 'Blood pressure is low. Sit, rest and measure again, and tell the doctor today. With dizziness, bleeding or belly pain call 120.',
    },
  },
  {
    id: 'home-twice',
    urgency: 'same-day',
    when: { ref: 'homeTwice' },
    unless: ['high', 'high-symptoms', 'severe', 'severe-symptoms', 'symptom-only'],
    text: {
      zh: '连续两次到了135/85。还没到诊断线，但今天就联系医生。',
      en: 'Two readings in a row have reached 135/85. That is below the line for diagnosis, but contact the doctor today.',
    },
    restsOn: ['home'],
  },
  {
    id: 'borderline',
    urgency: 'next-visit',
    when: { ref: 'borderline' },
    unless: ['high', 'home-twice'],
    text: {
      zh: '没到诊断线，但偏高。每天量，记下来，产检时给医生看。在家连续两次到135/85，今天就联系医生。',
      en: 'Below the line, but raised. Measure daily and show the record at your visit. Two readings in a row of 135/85 at home: contact the doctor today.',
    },
    restsOn: ['borderline', 'home'],
  },
  {
    id: 'normal',
    urgency: 'info',
    when: { all: [{ not: { ref: 'borderline' } }, { not: { ref: 'low' } }, { not: { ref: 'anySymptom' } }] },
    text: {
      zh: '这次血压不高。可是只要头痛、眼花、上腹痛，血压正常也要去医院。产后6周内也会升高，要接着量。',
      en: 'Not high this time. But with headache, changed vision or upper belly pain go to hospital even if it is normal. It can still rise up to 6 weeks after birth; keep measuring.',
    },
    restsOn: ['after-birth'],
  },
  {
    id: 'on-drugs',
    urgency: 'info',
    when: { all: [{ not: { ref: 'high' } }, { not: { ref: 'anySymptom' } }] },
    text: {
      zh: '正在吃降压药的：药别自己停，复诊照常去。药名带“普利”“沙坦”的，今天就问医生怎么换。',
      en: 'If you take blood pressure medicine: do not stop it yourself and keep your appointments. If its name ends in -pril or -sartan, ask the doctor today about changing it.',
    },
    restsOn: ['acei', 'arb'],
  },
];

/** Shown when a number is below the range, as a reading in kilopascal is (16 kPa is 120 mmHg). It is never converted silently. */
export const kilopascalHint = {
  zh: '数字太小，请核对。血压计显示千帕（kPa）的，换成毫米汞柱（mmHg）再填。',
  en: 'The number is too small, please check. If the monitor shows kPa, switch it to mmHg and enter that.',
} as const satisfies Text;
