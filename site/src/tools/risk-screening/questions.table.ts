import type { FactId } from '@anchan/core/facts';
import type { Bilingual } from '../../data/lang.ts';

/** A question of the self-screening. Its words come from the fact dictionary unless it has words of its own. */
export interface Question {
  /** A fact of the dictionary, or `abuse`, which is a danger sign and no fact. */
  readonly id: FactId | 'abuse';
  readonly ask?: Bilingual;
  /** What the list for the doctor calls it, where the term of the form would read like a diagnosis. */
  readonly name?: Bilingual;
  readonly hint?: Bilingual;
  /** A number that need not exist: the words on the box that says so. */
  readonly notApplicable?: Bilingual;
  /** A count: what “none” means for it. */
  readonly none?: 0;
  /** Shown as soon as the answer is yes. */
  readonly note?: Bilingual;
  /** Telephone numbers beside the note. */
  readonly call?: readonly string[];
}

/** An answer to several questions at once, given by her own press of a button. */
export interface Shortcut {
  readonly label: Bilingual;
  readonly sets: Readonly<Partial<Record<FactId, number | false | 'not-applicable'>>>;
}

export interface Step {
  readonly id: string;
  readonly title: Bilingual;
  readonly lead?: Bilingual;
  /** Questions nobody should read over her shoulder: a line on privacy stands above them. */
  readonly sensitive?: true;
  readonly shortcut?: Shortcut;
  readonly questions: readonly Question[];
}

const of = (...ids: readonly FactId[]): Question[] => ids.map((id) => ({ id }));

/**
 * The questions in the order in which they are asked: first what is easy to say, then history, then how she feels, private matters last.
 * Together they are every fact of the screening form that a woman can establish (a test holds this list against the tables), and three
 * more that decide how soon she needs somebody: drug use now, thoughts of self-harm, violence at home.
 */
export const steps: readonly Step[] = [
  {
    id: 'you',
    title: { 'zh-CN': '先说说您自己', en: 'First, about you' },
    questions: [
      { id: 'ageYears' },
      { id: 'gestationalAgeWeeks', hint: { 'zh-CN': '只填整周，比如 24。', en: 'Whole weeks, for example 24.' } },
      { id: 'heightCm', ask: { 'zh-CN': '您的身高是多少？', en: 'How tall are you?' } },
      {
        id: 'prePregnancyWeightKg',
        ask: { 'zh-CN': '您怀孕前的体重是多少？', en: 'What did you weigh before pregnancy?' },
        hint: { 'zh-CN': '按公斤填，1 公斤是 2 斤。要怀孕前的，不是现在的。', en: 'Before pregnancy, not now.' },
      },
      { id: 'physicalDisabilityAffectingChildbearing' },
    ],
  },
  {
    id: 'this-pregnancy',
    title: { 'zh-CN': '这次怀孕', en: 'This pregnancy' },
    questions: of('fetusCount', 'assistedReproduction', 'currentPregnancyAbnormality'),
  },
  {
    id: 'pregnancies-before',
    title: { 'zh-CN': '以前的怀孕和生产', en: 'Pregnancies and births before' },
    lead: {
      'zh-CN': '有些事想起来不容易。不想答的可以空着，以后当面告诉医生。',
      en: 'Some of this is hard to think about. You can leave any of it blank and tell your doctor in person.',
    },
    sensitive: true,
    shortcut: {
      label: { 'zh-CN': '这是我第一次怀孕', en: 'This is my first pregnancy' },
      sets: {
        birthIntervalMonths: 'not-applicable',
        previousCesareanCount: 0,
        pregnancyLossCount: 0,
        pretermBirthHistory: false,
        perinatalDeathHistory: false,
        stillbirthHistory: false,
        birthDefectHistory: false,
        ectopicPregnancyHistory: false,
        trophoblasticDiseaseHistory: false,
        previousPregnancyComplicationHistory: false,
      },
    },
    questions: [
      {
        id: 'birthIntervalMonths',
        ask: {
          'zh-CN': '从上一次生完，到这次怀孕前最后一次来月经，隔了多少个月？',
          en: 'How many months passed between your last birth and the last period before this pregnancy?',
        },
        hint: { 'zh-CN': '两年半就填 30。', en: 'Two and a half years are 30.' },
        notApplicable: { 'zh-CN': '以前没生过', en: 'I have not given birth before' },
      },
      { id: 'previousCesareanCount', none: 0 },
      { id: 'pregnancyLossCount', none: 0 },
      ...of('infertilityHistory', 'pretermBirthHistory'),
      ...of('perinatalDeathHistory', 'stillbirthHistory', 'birthDefectHistory', 'ectopicPregnancyHistory'),
      ...of('trophoblasticDiseaseHistory', 'previousPregnancyComplicationHistory'),
    ],
  },
  {
    id: 'gynecology',
    title: { 'zh-CN': '妇科的病和手术', en: 'Gynecologic operations' },
    questions: of(
      'scarredUterus',
      'vaginalSurgeryHistory',
      'cervicalConizationHistory',
      'hysteroscopyHistory',
      'laparoscopyHistory',
      'adnexalMalignancySurgeryHistory',
    ),
  },
  {
    id: 'family',
    title: { 'zh-CN': '家里人的病', en: 'Illness in the family' },
    questions: of(
      'familyHypertension',
      'familyDiabetesDirectRelative',
      'familyCoagulationFactorDeficiency',
      'familySevereHereditaryDisease',
    ),
  },
  {
    id: 'past-illness',
    title: { 'zh-CN': '您得过的病、做过的手术', en: 'Your own illnesses and operations' },
    questions: of(
      'majorOrganDiseaseHistory',
      'heartDiseaseHistory',
      'heartFailureHistory',
      'heartSurgeryHistory',
      'asthmaHistory',
      'kidneyDiseaseHistory',
      'chronicNephritisHistory',
      'bloodDiseaseHistory',
      'epilepsyHistory',
      'malignancyHistory',
      'majorSurgeryHistory',
      'drugAllergyHistory',
    ),
  },
  {
    id: 'heart-and-lungs',
    title: { 'zh-CN': '血压、心和肺', en: 'Blood pressure, heart and lungs' },
    lead: { 'zh-CN': '说的是最近这段时间的感觉。', en: 'How you have felt lately.' },
    questions: [
      {
        id: 'systolicBpMmHg',
        ask: { 'zh-CN': '最近一次血压，高压是多少？', en: 'Your latest blood pressure: the upper number?' },
        hint: { 'zh-CN': '没量过就空着。', en: 'Leave it blank if it was not taken.' },
      },
      { id: 'diastolicBpMmHg', ask: { 'zh-CN': '低压是多少？', en: 'The lower number?' } },
      ...of('palpitations', 'chestTightness', 'chestPainOrReferredBackPain', 'shortnessOfBreath', 'orthopnea', 'cough'),
      ...of('hemoptysis', 'prolongedLowFever', 'weightLoss', 'nightSweats'),
    ],
  },
  {
    id: 'belly',
    title: { 'zh-CN': '吃喝、肚子和大小便', en: 'Eating, belly, bladder and bowels' },
    questions: of(
      'severeAnorexia',
      'fatigue',
      'severeVomiting',
      'upperAbdominalPain',
      'jaundice',
      'bloodInStool',
      'eyelidEdema',
      'oliguria',
      'hematuria',
    ),
  },
  {
    id: 'bleeding',
    title: { 'zh-CN': '出血和瘀青', en: 'Bleeding and bruises' },
    questions: of('gumBleeding', 'nosebleed', 'bleedingWithoutClotting', 'widespreadPetechiae'),
  },
  {
    id: 'thirst-and-joints',
    title: { 'zh-CN': '口渴、出汗、关节和皮肤', en: 'Thirst, sweating, joints and skin' },
    questions: of(
      'polydipsia',
      'intenseThirst',
      'polyuria',
      'polyphagia',
      'excessiveSweating',
      'restlessness',
      'markedJointPain',
      'butterflyOrDiscoidRash',
      'dryMouth',
      'dryEyes',
    ),
  },
  {
    id: 'head',
    title: { 'zh-CN': '头痛、恶心和晕倒', en: 'Headache, nausea and fainting' },
    questions: of('recurrentHeadache', 'recurrentNausea', 'recurrentVomiting', 'unexplainedSyncopeHistory'),
  },
  {
    id: 'private',
    title: { 'zh-CN': '只有您自己知道的事', en: 'What only you know' },
    lead: {
      'zh-CN': '医生问这些，是为了护住您和宝宝，不是为了责怪谁。',
      en: 'Doctors ask about these to protect you and your baby, not to blame anyone.',
    },
    sensitive: true,
    questions: of(
      'genitalUlcerGrowthOrBlister',
      'vaginalOrUrethralPus',
      'stdHistory',
      'drugAbuseHistory',
      'drugAbuseCurrent',
    ),
  },
  {
    id: 'mood',
    title: { 'zh-CN': '心情和家里', en: 'Mood and home' },
    lead: {
      'zh-CN': '怀孕时心里难受的人很多，这不是您的错。',
      en: 'Many women feel low in pregnancy. It is not your fault.',
    },
    sensitive: true,
    questions: [
      {
        id: 'depressionSymptoms',
        name: { 'zh-CN': '常常情绪低落、提不起兴趣', en: 'often low, or no interest in things' },
        note: {
          'zh-CN': '难受的时候可以打 12356，全国统一的心理援助热线。今天也请告诉产检医院。',
          en: 'When it is hard you can call 12356, the national psychological support line. Please also tell your hospital today.',
        },
        call: ['12356'],
      },
      {
        id: 'maniaSymptoms',
        name: { 'zh-CN': '异常兴奋、几乎不想睡', en: 'unusually high, hardly needing sleep' },
        note: {
          'zh-CN': '请让家里人陪着您，今天就告诉产检医院。',
          en: 'Please have somebody stay with you, and tell your hospital today.',
        },
      },
      {
        id: 'selfHarmThoughts',
        ask: {
          'zh-CN': '您有过不想活，或想伤害自己、宝宝的念头吗？',
          en: 'Have you had thoughts of not wanting to live, or of hurting yourself or the baby?',
        },
      },
      {
        id: 'abuse',
        ask: {
          'zh-CN': '家里有人打您、骂您、威胁您吗？',
          en: 'Does somebody at home hit, insult or threaten you?',
        },
        note: {
          'zh-CN': '这不是您的错。有危险就打 110；妇女维权热线是 12338；也可以请医生单独和您谈。',
          en: 'This is not your fault. In danger call 110; the women’s rights line is 12338; you can also ask to talk to the doctor alone.',
        },
        call: ['110', '12338'],
      },
    ],
  },
];
