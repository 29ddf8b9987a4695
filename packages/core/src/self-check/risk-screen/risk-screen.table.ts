import type { Condition, Definitions } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import { flagOf } from '../_flags.ts';
import type { Urgency } from '../result.ts';
import type { Line, Rule } from '../shared.ts';
import { riskScreenAbuse, riskScreenSigns } from './signs.table.ts';

/** What her answers come to, in the order of urgency. */
export type RiskScreenOutput = 'now-120' | 'now' | 'tell-doctor-today' | 'minor' | 'tell-doctor' | 'unknown' | 'none';

/** An answer that does not wait for the end of the questions. */
export interface RiskScreenRule extends Rule {
  readonly output: RiskScreenOutput;
  /** The danger is in the mind: the crisis line comes first. */
  readonly care?: 'mind';
}

/** Pressures in mmHg; either value is enough (READ-PRESSURE-EITHER). */
export const riskScreenDefinitions = {
  severePressure: {
    any: [
      { fact: 'systolicBpMmHg', op: '>=', value: 160 },
      { fact: 'diastolicBpMmHg', op: '>=', value: 110 },
    ],
  },
  raisedPressure: {
    any: [
      { fact: 'systolicBpMmHg', op: '>=', value: 140 },
      { fact: 'diastolicBpMmHg', op: '>=', value: 90 },
    ],
  },
} as const satisfies Definitions;

const outputOf: Readonly<Record<Urgency, RiskScreenOutput>> = {
  'call-120-now': 'now-120',
  'hospital-now': 'now',
  'same-day': 'tell-doctor-today',
  'next-visit': 'tell-doctor',
  info: 'none',
};

/** One answer, its urgency and what she reads. Urgency and wording are this project's design; no clinician has signed them. */
function row(
  id: string,
  urgency: Urgency,
  when: Condition,
  zh: string,
  en: string,
  more: Partial<RiskScreenRule> = {},
): RiskScreenRule {
  return { id, urgency, output: outputOf[urgency], when, text: { zh, en }, ...more };
}

// biome-ignore format: one line of condition, one of Chinese, one of English, so that an expert can read down
export const riskScreenRules: readonly RiskScreenRule[] = [
  ...[...riskScreenSigns, riskScreenAbuse].map((sign): RiskScreenRule => ({
    ...flagOf(sign),
    output: outputOf[sign.urgency],
    ...('care' in sign ? { care: sign.care } : {}),
  })),

  row('chest-pain', 'call-120-now', { fact: 'chestPainOrReferredBackPain' },
    '胸口痛，或痛到后背。不要走动，坐下等救护车。',
    'Chest pain, or pain that goes to the back. Do not walk about; sit down and wait for the ambulance.',
    { unless: ['breathless-chest-pain'] }),
  row('cannot-lie-flat', 'call-120-now', { fact: 'orthopnea' },
    '平躺就憋气。坐着等，不要躺平。',
    'Breathless when lying flat. Wait sitting up, do not lie down.',
    { unless: ['breathless-chest-pain'] }),
  row('coughed-blood', 'call-120-now', { fact: 'hemoptysis' },
    '咳出过血，痰里带血也算。',
    'Coughed up blood, or blood in the phlegm.'),

  row('pressure-160', 'hospital-now', { ref: 'severePressure' },
    '血压到了160/110或更高（高压、低压有一个到了就算），没有不舒服也要去。',
    'Blood pressure of 160/110 or more (either number is enough). Go even if you feel well.',
    { unless: ['bp-severe'] }),
  row('pressure-with-symptoms', 'hospital-now',
    { all: [
      { ref: 'raisedPressure' },
      { any: [
        { fact: 'recurrentHeadache' }, { fact: 'upperAbdominalPain' }, { fact: 'shortnessOfBreath' }, { fact: 'chestTightness' },
        { fact: 'eyelidEdema' }, { fact: 'oliguria' }, { fact: 'severe-headache-vision' }, { fact: 'upper-belly-pain' },
      ] },
    ] },
    '血压到了140/90，又有头痛、上腹痛、胸闷、喘、浮肿或尿少。',
    'Blood pressure of 140/90 or more together with headache, upper belly pain, a tight chest, breathlessness, swelling or little urine.'),
  row('short-of-breath', 'hospital-now', { fact: 'shortnessOfBreath' },
    '觉得气不够用。坐着不动也喘、说不完一句话，就打120。',
    'Short of breath. If you are breathless even at rest or cannot finish a sentence, call 120.',
    { unless: ['breathless-chest-pain', 'cannot-lie-flat'] }),
  row('upper-abdominal-pain', 'hospital-now', { fact: 'upperAbdominalPain' },
    '上腹痛。怀孕时这可能不只是胃的事。',
    'Pain in the upper belly. In pregnancy it may be more than the stomach.',
    { unless: ['upper-belly-pain', 'constant-severe-abdo-pain'] }),
  row('jaundice', 'hospital-now', { fact: 'jaundice' },
    '皮肤或眼白发黄。',
    'Yellow skin or eyes.',
    { unless: ['jaundice-mother'] }),
  row('cannot-keep-down', 'hospital-now', { fact: 'severeVomiting' },
    '吐得吃喝都留不住。',
    'Vomiting so much that no food or drink stays down.',
    { unless: ['vomiting-severe'] }),
  row('bleeding-will-not-stop', 'hospital-now', { fact: 'bleedingWithoutClotting' },
    '出血不凝、很难止住。现在正流着血止不住，就打120。',
    'Bleeding that does not clot or stop. If you are bleeding right now and it will not stop, call 120.'),
  row('self-harm-thoughts', 'hospital-now', { fact: 'selfHarmThoughts' },
    '有不想活，或想伤害自己、宝宝的念头。您不用一个人扛，请现在就告诉身边的人。',
    'Thoughts of not wanting to live, or of hurting yourself or the baby. You need not carry this alone: tell somebody near you now.',
    { care: 'mind', unless: ['suicidal-thoughts', 'self-harm-now'] }),

  row('pressure-140', 'same-day', { ref: 'raisedPressure' },
    '血压到了140/90（高压、低压有一个到了就算）。',
    'Blood pressure of 140/90 or more (either number is enough).',
    { unless: ['pressure-160', 'pressure-with-symptoms'] }),
  row('heart-or-chest', 'same-day', { any: [{ fact: 'palpitations' }, { fact: 'chestTightness' }] },
    '心慌或胸闷。再加上喘、胸口痛或快要晕倒，就打120。',
    'A pounding heart or a tight chest. With breathlessness, chest pain or near fainting, call 120.'),
  row('headache-again', 'same-day', { fact: 'recurrentHeadache' },
    '反复头痛。今天先量一次血压。',
    'Headaches that keep coming back. Have your blood pressure taken today.',
    { unless: ['severe-headache-vision', 'pressure-with-symptoms'] }),
  row('fainted-unexplained', 'same-day', { fact: 'unexplainedSyncopeHistory' },
    '有过找不出原因的晕倒。如果是刚才晕倒，现在就去医院。',
    'Fainted without a known cause. If it was just now, go to hospital now.'),
  row('hardly-eats', 'same-day', { fact: 'severeAnorexia' },
    '几乎吃不下东西。',
    'Hardly able to eat.',
    { unless: ['cannot-keep-down', 'vomiting-severe'] }),
  row('little-urine', 'same-day', { any: [{ fact: 'oliguria' }, { fact: 'hematuria' }] },
    '小便明显变少，或小便里有血。',
    'Much less urine than usual, or blood in the urine.'),
  row('puffy-eyelids', 'same-day', { fact: 'eyelidEdema' },
    '眼皮肿。今天先量一次血压；脸或手突然肿得厉害，现在就去医院。',
    'Swollen eyelids. Have your blood pressure taken today; if face or hands swell suddenly, go to hospital now.',
    { unless: ['pressure-with-symptoms'] }),
  row('blood-in-stool', 'same-day', { fact: 'bloodInStool' },
    '大便里有血。血多、像柏油一样黑、或者头晕，现在就去医院。',
    'Blood in the stool. If it is a lot, black like tar, or you feel dizzy, go to hospital now.'),
  row('bruises', 'same-day', { fact: 'widespreadPetechiae' },
    '身上很多处没碰过也有瘀青或小出血点。',
    'Bruises or tiny bleeding spots in many places without a knock.'),
  row('long-fever', 'same-day', { fact: 'prolongedLowFever' },
    '长时间低烧。到了38℃或打寒战，现在就去医院。',
    'A low fever for a long time. At 38 °C or with shaking chills, go to hospital now.'),
  row('anemia', 'same-day', { fact: 'hemoglobinGPerL', op: '<', value: 100 },
    '化验单上血红蛋白低于100 g/L。',
    'Hemoglobin below 100 g/L on your report.'),
  row('platelets', 'same-day', { fact: 'plateletsE9PerL', op: '<=', value: 100 },
    '化验单上血小板在100×10⁹/L或更低。',
    'Platelets of 100×10⁹/L or less on your report.'),
  row('low-or-high-mood', 'same-day', { any: [{ fact: 'depressionSymptoms' }, { fact: 'maniaSymptoms' }] },
    '最近情绪很低，或异常兴奋、几乎不睡。这不是您的错，医生能帮忙。难受的时候可以打12356。',
    'Feeling very low lately, or unusually high and hardly sleeping. It is not your fault, and a doctor can help. When it is hard you can call 12356.',
    { care: 'mind' }),
  row('drugs-now', 'same-day', { fact: 'drugAbuseCurrent' },
    '现在还在用毒品。不要自己突然停，今天就告诉医生，医生是来帮您的。',
    'Using drugs now. Do not stop suddenly on your own; tell a doctor today, who is there to help you.'),
  row('minor', 'same-day', { fact: 'ageYears', op: '<', value: 18 },
    '您还不到18岁。今天就联系医院妇产科，可以请医生单独和您谈。有人强迫过您，可以打110或12338。',
    'You are under 18. Contact a maternity department today; you may ask to talk to the doctor alone. If anyone forced you, you can call 110 or 12338.',
    { output: 'minor' }),
];

/** Lines that rest on the whole of her answers. */
export const riskScreenLines = {
  tellDoctor: {
    id: 'tell-doctor',
    urgency: 'next-visit',
    text: {
      zh: '这些请在产检时主动告诉医生。下次产检在两周以后的，现在就约早一点。要不要分级、怎么分，由医生定。',
      en: 'Tell your doctor about these at the visit. If it is more than two weeks away, book an earlier one now. Whether and how to grade is for the doctor.',
    },
  },
  unknown: {
    id: 'unknown',
    urgency: 'next-visit',
    text: {
      zh: '不清楚、没答的也记下来，产检时问医生。没有答案的不能当作没有。',
      en: 'Write down what you did not know or answer, and ask at your visit. What has no answer cannot be taken as no.',
    },
  },
  none: {
    id: 'none',
    urgency: 'info',
    text: {
      zh: '您答的这些里没有勾到。这不等于安全：仍要按时产检，还有一些项目要由医院来查，风险由医院正式评估。',
      en: 'Nothing was ticked in what you answered. That is not safety: keep your visits. Some items are for the hospital to check, and the hospital makes the formal assessment.',
    },
  },
} as const satisfies Record<string, Line>;

/** Accompanies every result of this tool. */
export const riskScreenAlways = {
  zh: '这是筛查，不是诊断，也不分颜色。妊娠风险评估是医疗机构的工作，自查不能代替。',
  en: 'This is screening, not a diagnosis, and gives no color. Risk assessment is the institution’s duty; a self-check cannot replace it.',
} as const satisfies Text;
