import type { Text } from '../language/describe.ts';
import type { Evidence } from '../rules/criterion.ts';

/** What an answer means for going on. `gap`: something is not ready. `alert`: somebody must come or act; the form itself says “call for help”. */
export interface SafetyAnswer extends Text {
  readonly id: string;
  readonly effect?: 'gap' | 'alert';
}

export interface SafetyItem extends Text {
  readonly id: string;
  readonly pause: 'labor-confirmed' | 'ready-for-birth' | 'two-hours-after';
  readonly answers: readonly SafetyAnswer[];
  readonly evidence: Evidence;
  /** Copies of the form in which the item was seen. */
  readonly copies: readonly string[];
  /** Where the WHO Safe Childbirth Checklist was seen to ask the same; it does not make a recalled item the form's. */
  readonly alike?: readonly string[];
}

const yesNo = [
  { id: 'yes', zh: '是', en: 'yes' },
  { id: 'no', zh: '否', en: 'no' },
] as const;

/** Something that has to be there: “no” is a gap. */
const needed = [
  { id: 'yes', zh: '是', en: 'yes' },
  { id: 'no', zh: '否', en: 'no', effect: 'gap' },
] as const;

const callHelp = [
  { id: 'yes', zh: '是，呼叫帮助', en: 'yes, call for help', effect: 'alert' },
  { id: 'no', zh: '否', en: 'no' },
] as const;

const pressureTreatment = [
  { id: 'magnesium', zh: '是，给予硫酸镁', en: 'yes, magnesium sulfate given' },
  { id: 'antihypertensive', zh: '是，给予降压药物', en: 'yes, antihypertensive given' },
  { id: 'both', zh: '是，给予硫酸镁和降压药物', en: 'yes, both given' },
  { id: 'no', zh: '否', en: 'no' },
] as const;

const seen = { evidence: 'verbatim', copies: ['dsc-form'] } as const;
const recalled = { evidence: 'recall', copies: [] } as const;

/** The three pauses and who signs each: “核查人及时间：医生、助产士” (seen for the first two). */
export const safetyPauses = [
  { id: 'labor-confirmed', zh: '确定临产', en: 'Labor confirmed', signs: ['physician', 'midwife'] },
  {
    id: 'ready-for-birth',
    zh: '准备接产',
    en: 'Ready for birth',
    signs: ['physician', 'midwife', 'operator', 'counter'],
  },
  { id: 'two-hours-after', zh: '分娩后2小时', en: '2 hours after birth', signs: ['physician', 'midwife'] },
] as const;

/** Who signs. Operator and counter sign the count of gauze together (操作者/清点人双签字). Roles, never names. */
export const safetyRoles = [
  { id: 'physician', zh: '医生', en: 'physician' },
  { id: 'midwife', zh: '助产士', en: 'midwife' },
  { id: 'operator', zh: '操作者', en: 'operator' },
  { id: 'counter', zh: '清点人', en: 'counter' },
] as const;

/**
 * The delivery room safety checklist (产房分娩安全核查表, notice 国卫办医函〔2020〕626号; plan 四(三)8). Items of the first two pauses were seen in a copy. Of the third
 * only the first item was: the others are from memory and marked so; they must be compared with the form before they are used.
 */
export const safetyItems = [
  { id: 'L1.1', pause: 'labor-confirmed', zh: '急产史', en: 'Precipitate labor in the past', answers: yesNo, ...seen },
  {
    id: 'L1.2',
    pause: 'labor-confirmed',
    zh: '产后出血史',
    en: 'Postpartum hemorrhage in the past',
    answers: yesNo,
    ...seen,
  },
  { id: 'L1.3', pause: 'labor-confirmed', zh: '子宫瘢痕', en: 'Scar on the uterus', answers: yesNo, ...seen },
  {
    id: 'L1.4',
    pause: 'labor-confirmed',
    zh: '妊娠合并症及并发症',
    en: 'Comorbidity or complication of pregnancy',
    answers: yesNo,
    ...seen,
  },
  {
    id: 'L1.5',
    pause: 'labor-confirmed',
    zh: '是否有其他特殊情况（主诉、病史、化验、胎儿）',
    en: 'Anything else special (complaint, history, tests, fetus)',
    answers: yesNo,
    ...seen,
  },
  { id: 'L1.6', pause: 'labor-confirmed', zh: '是否有特殊用药', en: 'Special medicines', answers: yesNo, ...seen },
  { id: 'L1.7', pause: 'labor-confirmed', zh: '是否有药物过敏史', en: 'Drug allergy', answers: yesNo, ...seen },
  {
    id: 'L2.1',
    pause: 'labor-confirmed',
    zh: '是否已使用糖皮质激素促胎肺成熟',
    en: 'Steroids given for the fetal lungs',
    answers: [...needed, { id: 'not-needed', zh: '不需使用', en: 'not needed' }],
    ...seen,
  },
  { id: 'L2.2', pause: 'labor-confirmed', zh: '是否需要抗菌药物', en: 'Antibiotics needed', answers: yesNo, ...seen },
  {
    id: 'L2.3',
    pause: 'labor-confirmed',
    zh: '是否需要提前备血',
    en: 'Blood to be prepared in advance',
    answers: yesNo,
    ...seen,
  },
  {
    id: 'L2.4',
    pause: 'labor-confirmed',
    zh: '是否需要硫酸镁及降压治疗',
    en: 'Magnesium sulfate and antihypertensive treatment needed',
    answers: pressureTreatment,
    ...seen,
  },
  {
    id: 'L3',
    pause: 'labor-confirmed',
    zh: '胎儿监护分类',
    en: 'Category of the fetal heart tracing',
    answers: [
      { id: 'I', zh: 'I类', en: 'category I' },
      { id: 'II', zh: 'II类', en: 'category II' },
      { id: 'III', zh: 'III类', en: 'category III', effect: 'alert' },
    ],
    ...seen,
  },
  {
    id: 'L4',
    pause: 'labor-confirmed',
    zh: '是否已告知孕妇及家属在分娩期间出现特殊征象时，及时寻求帮助',
    en: 'She and her family were told to ask for help at once if a special sign appears during labor',
    answers: needed,
    ...seen,
  },
  {
    id: 'B0.1',
    pause: 'ready-for-birth',
    zh: '产妇及胎儿异常征象',
    en: 'Abnormal signs in mother or fetus',
    answers: callHelp,
    ...seen,
  },
  {
    id: 'B0.2',
    pause: 'ready-for-birth',
    zh: '是否需要儿科医生',
    en: 'Pediatrician needed',
    answers: [
      { id: 'yes', zh: '是，已联系', en: 'yes, called' },
      { id: 'no', zh: '否', en: 'no' },
    ],
    ...seen,
  },
  {
    id: 'B1.1',
    pause: 'ready-for-birth',
    zh: '缩宫素10U抽吸入注射器',
    en: 'Oxytocin 10 U drawn up',
    answers: needed,
    ...seen,
  },
  { id: 'B1.2', pause: 'ready-for-birth', zh: '开放静脉', en: 'Intravenous line open', answers: needed, ...seen },
  {
    id: 'B1.3',
    pause: 'ready-for-birth',
    zh: '是否需要同时其他宫缩剂备用',
    en: 'Other uterotonics needed at hand',
    answers: yesNo,
    ...seen,
  },
  {
    id: 'B2.1',
    pause: 'ready-for-birth',
    zh: '复苏球囊面罩、负压吸引器、辐射台功能状态良好',
    en: 'Resuscitation bag and mask, suction and radiant warmer in working order',
    answers: needed,
    ...seen,
  },
  {
    id: 'B2.2',
    pause: 'ready-for-birth',
    zh: '新生儿采血气针',
    en: 'Needle for the newborn’s blood gas',
    answers: needed,
    ...seen,
  },
  {
    id: 'B2.3',
    pause: 'ready-for-birth',
    zh: '新生儿脉氧饱和仪',
    en: 'Pulse oximeter for the newborn',
    answers: needed,
    ...seen,
  },
  {
    id: 'B3',
    pause: 'ready-for-birth',
    zh: '台下医护人员已到位',
    en: 'Circulating staff in place',
    answers: needed,
    ...seen,
  },
  {
    id: 'B4',
    pause: 'ready-for-birth',
    zh: '分娩结束，清点物品无误',
    en: 'Birth over, items counted and correct',
    answers: needed,
    ...seen,
  },
  {
    id: 'A1',
    pause: 'two-hours-after',
    zh: '产妇异常生命体征',
    en: 'Abnormal vital signs of the mother',
    answers: callHelp,
    evidence: 'partly-seen',
    copies: ['dsc-form'],
    alike: ['who-scc-18'],
  },
  {
    id: 'A2',
    pause: 'two-hours-after',
    zh: '产妇异常阴道出血',
    en: 'Abnormal vaginal bleeding',
    answers: callHelp,
    ...recalled,
    alike: ['who-scc-code'],
  },
  {
    id: 'A3',
    pause: 'two-hours-after',
    zh: '产妇是否需要抗菌药物',
    en: 'Antibiotics needed for the mother',
    answers: [
      { id: 'yes', zh: '是，已给予', en: 'yes, given' },
      { id: 'no', zh: '否', en: 'no' },
    ],
    ...recalled,
    alike: ['who-scc-code'],
  },
  {
    id: 'A4',
    pause: 'two-hours-after',
    zh: '产妇是否需要硫酸镁及降压治疗',
    en: 'Magnesium sulfate and antihypertensive treatment needed for the mother',
    answers: pressureTreatment,
    ...recalled,
    alike: ['who-scc-code'],
  },
  {
    id: 'A5',
    pause: 'two-hours-after',
    zh: '产妇膀胱充盈',
    en: 'Mother’s bladder full',
    answers: [
      { id: 'yes', zh: '是', en: 'yes', effect: 'alert' },
      { id: 'no', zh: '否', en: 'no' },
    ],
    ...recalled,
  },
  {
    id: 'A6',
    pause: 'two-hours-after',
    zh: '新生儿异常生命体征',
    en: 'Abnormal vital signs of the newborn',
    answers: callHelp,
    ...recalled,
    alike: ['who-scc-18'],
  },
  {
    id: 'A7',
    pause: 'two-hours-after',
    zh: '新生儿是否需要转儿科',
    en: 'Newborn to be referred to pediatrics',
    answers: [
      { id: 'yes', zh: '是，已联系', en: 'yes, arranged' },
      { id: 'no', zh: '否', en: 'no' },
    ],
    ...recalled,
    alike: ['who-scc-code'],
  },
  {
    id: 'A8',
    pause: 'two-hours-after',
    zh: '新生儿是否需要特别的护理和监测',
    en: 'Special care and monitoring needed for the newborn',
    answers: [
      { id: 'yes', zh: '是，已安排', en: 'yes, arranged' },
      { id: 'no', zh: '否', en: 'no' },
    ],
    ...recalled,
    alike: ['who-scc-code'],
  },
  {
    id: 'A9',
    pause: 'two-hours-after',
    zh: '已开始母乳喂养及母婴皮肤接触（母婴状况良好的）',
    en: 'Breastfeeding and skin-to-skin contact started (where mother and baby are well)',
    answers: [
      { id: 'yes', zh: '是', en: 'yes' },
      { id: 'no', zh: '否', en: 'no', effect: 'gap' },
      { id: 'not-suitable', zh: '状况不允许', en: 'not possible now' },
    ],
    ...recalled,
    alike: ['who-scc-18'],
  },
] as const satisfies readonly SafetyItem[];

export type SafetyItemId = (typeof safetyItems)[number]['id'];
export type SafetyPauseId = (typeof safetyPauses)[number]['id'];
export type SafetyRole = (typeof safetyRoles)[number]['id'];

/** The third pause is named after its time: a signature before it does not count. */
export const thirdPauseHours = 2;
