import type { Comparator, Condition, Definitions } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import { unconscious, vomitingSevere } from '../danger-triage/signs.ts';
import type { InputRow, Option, Rule } from '../shared.ts';

const dangerSigns = [unconscious, vomitingSevere] as const;

const symptoms = [
  { id: 'deep-breathing', text: { zh: '呼吸又深又快', en: 'Deep, fast breathing' } },
  { id: 'drowsy', text: { zh: '昏昏沉沉，叫着反应慢', en: 'Drowsy, slow to respond' } },
  { id: 'vomiting', text: { zh: '恶心或呕吐', en: 'Nausea or vomiting' } },
  { id: 'shaking', text: { zh: '出冷汗、发抖、心慌', en: 'Cold sweat, shaking, pounding heart' } },
] as const satisfies readonly Option[];

const glucose = { kind: 'number', unit: 'mmol/L' } as const;

export const ogttInputs = [
  {
    id: 'symptoms',
    kind: 'list',
    text: { zh: '现在有没有这些不舒服', en: 'Any of these now' },
    options: [...dangerSigns.map(optionOf), ...symptoms],
  },
  {
    id: 'knownDiabetes',
    kind: 'flag',
    text: {
      zh: '医生已经说过有糖尿病（怀孕前或这次都算）',
      en: 'A doctor has already said diabetes (before or in this pregnancy)',
    },
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
    id: 'venousPlasma',
    kind: 'flag',
    text: { zh: '是医院抽静脉血的结果（不是扎手指）', en: 'Blood from a vein at a hospital (not a finger prick)' },
    unsure: false,
  },
  { id: 'fastingMmolPerL', ...glucose, text: { zh: '空腹血糖', en: 'Fasting glucose' }, range: [2, 33.3] },
  { id: 'oneHourMmolPerL', ...glucose, text: { zh: '服糖后1小时', en: '1 hour after the drink' }, range: [2, 40] },
  { id: 'twoHourMmolPerL', ...glucose, text: { zh: '服糖后2小时', en: '2 hours after the drink' }, range: [2, 40] },
] as const satisfies readonly InputRow[];

/** Any of the three values. Values a home meter did not take are not applicable. */
function any(op: Comparator, value: number): Condition {
  return {
    any: [
      { fact: 'fastingMmolPerL', op, value },
      { fact: 'oneHourMmolPerL', op, value },
      { fact: 'twoHourMmolPerL', op, value },
    ],
  };
}

export const ogttDefinitions = {
  /** One value is enough (not two). */
  anyLimit: {
    any: [
      { fact: 'fastingMmolPerL', op: '>=', value: 5.1 },
      { fact: 'oneHourMmolPerL', op: '>=', value: 10.0 },
      { fact: 'twoHourMmolPerL', op: '>=', value: 8.5 },
    ],
  },
  overt: {
    any: [
      { fact: 'fastingMmolPerL', op: '>=', value: 7.0 },
      { fact: 'twoHourMmolPerL', op: '>=', value: 11.1 },
      { all: [{ not: { fact: 'venousPlasma' } }, any('>=', 11.1)] },
    ],
  },
  /** Before 24+0 weeks a fasting value from 5.1 and below 5.6 is not yet a reason for today. */
  earlyHigh: {
    any: [
      { fact: 'fastingMmolPerL', op: '>=', value: 5.6 },
      { fact: 'oneHourMmolPerL', op: '>=', value: 10.0 },
      { fact: 'twoHourMmolPerL', op: '>=', value: 8.5 },
    ],
  },
  early: { fact: 'gestationalAgeDays', op: '<', value: 168 },
  ketosisPossible: { any: [{ fact: 'knownDiabetes' }, any('>=', 11.1)] },
  lowSugar: {
    any: [
      { fact: 'shaking' },
      { all: [any('<', 3.9), { any: [{ fact: 'knownDiabetes' }, { not: { fact: 'venousPlasma' } }] }] },
    ],
  },
  /** The limits of pregnancy are for a woman not known to have diabetes, before the birth, on blood from a vein. */
  judged: { all: [{ fact: 'venousPlasma' }, { fact: 'notKnownDiabetes' }, { fact: 'notPostpartum' }] },
} as const satisfies Definitions;

const urgent = ['emergency', 'emergency-symptoms'] as const;

export const ogttRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'emergency-symptoms',
    urgency: 'call-120-now',
    when: { all: [{ ref: 'ketosisPossible' }, { any: [{ fact: 'deep-breathing' }, { fact: 'drowsy' }] }] },
    text: {
      zh: '血糖高或有糖尿病，又呼吸深快或昏沉。马上打120。',
      en: 'High glucose or diabetes, with deep breathing or drowsiness. Call 120 now.',
    },
    restsOn: ['emergency-167'],
  },
  {
    id: 'emergency',
    urgency: 'hospital-now',
    when: { any: [any('>=', 16.7), { all: [{ fact: 'vomiting' }, { ref: 'ketosisPossible' }] }] },
    text: {
      zh: '血糖很高，或有糖尿病、血糖高又吐。现在就去急诊。',
      en: 'Glucose is very high, or there is vomiting with diabetes or high glucose. Go to emergency now.',
    },
    restsOn: ['emergency-167'],
  },
  {
    id: 'symptoms-anyway',
    urgency: 'hospital-now',
    when: { any: [{ fact: 'deep-breathing' }, { fact: 'drowsy' }] },
    unless: ['emergency-symptoms'],
    text: {
      zh: '呼吸又深又快，或昏昏沉沉，不管血糖多少，现在就去医院。',
      en: 'With deep fast breathing or drowsiness go to hospital now, whatever the glucose.',
    },
  },
  {
    id: 'low',
    urgency: 'same-day',
    when: { ref: 'lowSugar' },
    unless: ['emergency', 'emergency-symptoms', 'overt'],
    text: {
      zh: '血糖低，或出冷汗、发抖：马上吃15克糖（约半杯含糖饮料），15分钟后再测，今天告诉医生。人糊涂、叫不醒，打120。',
      en: 'Low glucose, or cold sweat and shaking: take 15 g of sugar now (about half a glass of a sweet drink), test again after 15 minutes and tell the doctor today. If confused or not waking, call 120.',
    },
  },
  {
    id: 'overt',
    urgency: 'same-day',
    when: { ref: 'overt' },
    unless: urgent,
    text: {
      zh: '数值比较高。今天就联系医院，复查和管理。',
      en: 'The values are high. Contact the hospital today to repeat them and arrange care.',
    },
    restsOn: ['overt'],
  },
  {
    id: 'gdm',
    urgency: 'same-day',
    when: { all: [{ ref: 'judged' }, { fact: 'gestationalAgeDays', op: '>=', value: 168 }, { ref: 'anyLimit' }] },
    unless: ['overt', ...urgent],
    text: {
      zh: '至少一项到了诊断界值，是不是要由医生确认。今天联系产检医院，约最近的门诊，先别自己节食。',
      en: 'At least one value has reached the diagnostic limit; your doctor confirms it. Contact your hospital today for the next appointment, and do not start dieting by yourself.',
    },
    restsOn: ['gdm'],
  },
  {
    id: 'early-high',
    urgency: 'same-day',
    when: { all: [{ ref: 'judged' }, { ref: 'early' }, { ref: 'earlyHigh' }] },
    unless: ['overt', ...urgent],
    text: {
      zh: '24周前血糖就偏高。今天联系产检医生，安排复查和饮食指导。',
      en: 'Raised before 24 weeks. Contact your doctor today about repeat tests and advice on eating.',
    },
    restsOn: ['early-fpg'],
  },
  {
    id: 'weeks-unknown',
    urgency: 'same-day',
    when: { all: [{ ref: 'judged' }, { fact: 'weeksUnknown' }, { ref: 'anyLimit' }] },
    unless: ['overt', ...urgent],
    text: {
      zh: '至少一项到了界值。怎么看和孕周有关，今天联系产检医院。',
      en: 'At least one value has reached a limit. What it means depends on the weeks; contact your hospital today.',
    },
    restsOn: ['gdm', 'early-fpg'],
  },
  {
    id: 'early-fasting',
    urgency: 'next-visit',
    calm: false,
    when: {
      all: [
        { ref: 'judged' },
        { ref: 'early' },
        { fact: 'fastingMmolPerL', op: '>=', value: 5.1 },
        { fact: 'fastingMmolPerL', op: '<', value: 5.6 },
      ],
    },
    unless: ['early-high', 'overt'],
    text: {
      zh: '24周前空腹稍高，不能只凭它诊断。告诉医生，24–28周一定要做糖耐量。',
      en: 'Fasting is slightly high before 24 weeks; that alone does not diagnose. Tell the doctor, and be sure to have the OGTT at 24–28 weeks.',
    },
    restsOn: ['early-fpg', 'window'],
  },
  {
    id: 'known-diabetes',
    urgency: 'next-visit',
    calm: false,
    when: { fact: 'knownDiabetes' },
    text: {
      zh: '已经确诊糖尿病，不用糖耐量来判断，按医生给的目标看。超出目标，今天就联系医生。',
      en: 'With diabetes already diagnosed the OGTT is not used; go by your doctor’s targets. Above them, contact the doctor today.',
    },
    restsOn: ['who-not'],
  },
  {
    id: 'incomplete',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ ref: 'judged' }, { fact: 'valueAbsent' }] },
    text: {
      zh: '少一项也可能漏掉，请把三项结果补齐。',
      en: 'One missing value can hide the diagnosis; please complete all three.',
    },
    restsOn: ['gdm'],
  },
  {
    id: 'not-for-diagnosis',
    urgency: 'next-visit',
    calm: false,
    when: { all: [{ not: { fact: 'venousPlasma' } }, { not: any('>=', 11.1) }, { not: any('<', 3.9) }] },
    unless: ['overt', 'low'],
    text: {
      zh: '家用血糖仪不能用来诊断，请到医院抽血查。',
      en: 'A home meter cannot diagnose; have blood taken at a hospital.',
    },
  },
  {
    id: 'below',
    urgency: 'next-visit',
    when: {
      all: [
        { fact: 'venousPlasma' },
        { not: { fact: 'knownDiabetes' } },
        { not: { fact: 'postpartum' } },
        { fact: 'fastingMmolPerL', op: '<', value: 5.1 },
        { fact: 'oneHourMmolPerL', op: '<', value: 10.0 },
        { fact: 'twoHourMmolPerL', op: '<', value: 8.5 },
      ],
    },
    unless: ['low'],
    text: {
      zh: '三项都低于界值，产检照常。24周前做的，24–28周还要再做一次。',
      en: 'All three are below the limits; keep your visits. If this was before 24 weeks, it is repeated at 24–28 weeks.',
    },
    restsOn: ['gdm', 'window'],
  },
  {
    id: 'postpartum',
    urgency: 'info',
    calm: false,
    when: { fact: 'postpartum' },
    text: {
      zh: '产后的标准不一样，这里不判断，请医生看。孕期得过妊娠期糖尿病的，产后要复查糖耐量。',
      en: 'After birth the limits differ and this tool does not judge; ask the doctor. After gestational diabetes the test is repeated after birth.',
    },
    restsOn: ['after-birth'],
  },
];

/** Shown when a value is above the range: another unit, or a meter that can only say "HI". It is never converted silently. */
export const glucoseUnitHint = {
  zh: '数字太大，请核对单位：这里只收mmol/L，mg/dL的不要直接填。血糖仪显示“HI”就是太高，现在去急诊。',
  en: 'The number is too large, please check the unit: only mmol/L is taken, not mg/dL. A meter that shows “HI” means far too high; go to emergency now.',
} as const satisfies Text;

/** Shown when a value is below the range: a slip of the pen, or a meter that can only say "LO". */
export const glucoseTooLowHint = {
  zh: '数字太小，请核对。血糖仪显示“LO”或低于2，就是太低：马上吃15克糖，今天告诉医生；人糊涂、叫不醒打120。',
  en: 'The number is too small, please check. A meter that shows “LO”, or below 2, means far too low: take 15 g of sugar now and tell the doctor today; if confused or not waking, call 120.',
} as const satisfies Text;
