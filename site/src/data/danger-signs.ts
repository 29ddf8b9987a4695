import { dangerSigns as allSigns, type DangerSignId } from '@anchan/core/triage';
import { dangerSignsInEnglish, type English } from '@anchan/core/triage/english';
import type { Bilingual } from './lang.ts';

/** What to do: dial 120, or go to a hospital at once. Milder urgencies are not on this page. */
export type Urgency = 'call-120-now' | 'hospital-now';

interface ListedSign {
  readonly code: string;
  readonly text: Bilingual;
  readonly more: Bilingual | null;
  /** The sign was seen in a published text. One that was not is shown all the same, and marked: leaving it out would be less safe. */
  readonly verified: boolean;
}

export interface DangerSignGroup {
  readonly id: string;
  readonly urgency: Urgency;
  /** Whose sign it is: it decides which hospital is the right one. */
  readonly who: 'mother' | 'mind' | 'newborn';
  readonly title: Bilingual;
  readonly signs: readonly ListedSign[];
}

/** Heading and first sentence of each urgency, and where the sentence differs for a baby or for a crisis of the mind. */
export const urgencyWords = {
  'call-120-now': {
    title: { 'zh-CN': '马上打\u00a0120', en: 'Call 120 now' },
    mother: {
      'zh-CN': '立刻拨打\u00a0120，说明怀孕周数或产后天数，不要自己开车。',
      en: 'Call 120 at once, say how many weeks pregnant or days after birth, do not drive yourself.',
    },
    newborn: {
      'zh-CN': '立刻拨打\u00a0120，说宝宝出生几天、现在什么样，照接线员说的做。',
      en: 'Call 120 at once, say how many days old the baby is and what you see, and do what the operator says.',
    },
  },
  'hospital-now': {
    title: { 'zh-CN': '现在就去医院', en: 'Go to hospital now' },
    mother: {
      'zh-CN': '现在就去能接生的医院急诊或产科，不等门诊，不等天亮。',
      en: 'Go now to a hospital that delivers babies (emergency or obstetrics); do not wait for clinic hours or morning.',
    },
    mind: {
      'zh-CN': '现在就去有精神科或心理科的医院急诊，身边不离人；去不了就打\u00a012356 或 120。',
      en: 'Go now to the emergency department of a hospital with psychiatry, with someone beside you; if you cannot, call 12356 or 120.',
    },
    newborn: {
      'zh-CN': '现在就带宝宝去有新生儿科或儿科急诊的医院，不等门诊，不等天亮。',
      en: 'Take the baby now to a hospital with newborn or child emergency care; do not wait for clinic hours or morning.',
    },
  },
} as const satisfies Record<Urgency, Record<string, Bilingual>>;

interface Topic extends Omit<DangerSignGroup, 'signs'> {
  readonly codes: readonly DangerSignId[];
}

/** Which sign stands where on the page; the signs themselves, their words and their urgency come from the table of the triage tool. */
const topics: readonly Topic[] = [
  {
    id: 'call-mother',
    urgency: 'call-120-now',
    who: 'mother',
    title: { 'zh-CN': '怀孕、生产和产后', en: 'Pregnancy, birth and after' },
    codes: [
      'convulsion',
      'unconscious',
      'heavy-bleeding',
      'pp-heavy-bleeding',
      'breathless-chest-pain',
      'constant-severe-abdo-pain',
      'scar-tearing-pain',
      'ectopic-signs',
      'cord-visible',
      'birth-imminent',
      'stroke-signs',
      'sepsis-signs',
      'self-harm-now',
      'heat-stroke',
      'allergy-severe',
      'poisoning',
      'dka',
      'very-pale-faint',
    ],
  },
  {
    id: 'call-newborn',
    urgency: 'call-120-now',
    who: 'newborn',
    title: { 'zh-CN': '宝宝（出生 28 天内）', en: 'Baby (first 28 days)' },
    codes: ['nb-not-breathing', 'nb-unresponsive', 'nb-convulsion', 'nb-pale-gray'],
  },
  {
    id: 'bleeding-waters',
    urgency: 'hospital-now',
    who: 'mother',
    title: { 'zh-CN': '流血、破水', en: 'Bleeding, waters' },
    codes: ['bleeding-early-pain', 'bleeding-late', 'waters-broken', 'waters-bad', 'lochia-bad'],
  },
  {
    id: 'movements-contractions',
    urgency: 'hospital-now',
    who: 'mother',
    title: { 'zh-CN': '胎动、宫缩', en: 'Movements, contractions' },
    codes: ['movements-reduced', 'preterm-contractions', 'labor-time'],
  },
  {
    id: 'head-pressure',
    urgency: 'hospital-now',
    who: 'mother',
    title: { 'zh-CN': '头、眼睛、血压', en: 'Head, eyes, blood pressure' },
    codes: ['severe-headache-vision', 'bp-severe', 'bp-high-symptoms', 'sudden-swelling', 'fainted'],
  },
  {
    id: 'belly-liver',
    urgency: 'hospital-now',
    who: 'mother',
    title: { 'zh-CN': '肚子痛、发黄、呕吐、摔伤', en: 'Belly pain, yellow skin, vomiting, injury' },
    codes: ['upper-belly-pain', 'jaundice-mother', 'vomiting-severe', 'trauma'],
  },
  {
    id: 'fever-wound',
    urgency: 'hospital-now',
    who: 'mother',
    title: { 'zh-CN': '发热、伤口', en: 'Fever, wounds' },
    codes: ['fever', 'wound-infection'],
  },
  {
    id: 'heart-legs',
    urgency: 'hospital-now',
    who: 'mother',
    title: { 'zh-CN': '心脏、腿', en: 'Heart, legs' },
    codes: ['heart-symptoms', 'leg-clot'],
  },
  {
    id: 'mind',
    urgency: 'hospital-now',
    who: 'mind',
    title: { 'zh-CN': '心里撑不住', en: 'Mind' },
    codes: ['suicidal-thoughts', 'psychosis'],
  },
  {
    id: 'newborn',
    urgency: 'hospital-now',
    who: 'newborn',
    title: { 'zh-CN': '宝宝（出生 28 天内）', en: 'Baby (first 28 days)' },
    codes: [
      'nb-fast-breathing',
      'nb-not-feeding',
      'nb-fever',
      'nb-cold',
      'nb-jaundice-24h',
      'nb-jaundice-palms',
      'nb-bleeding',
      'nb-cord-infection',
      'nb-low-movement',
      'nb-injury',
      'nb-vomit-distension',
      'nb-no-urine',
    ],
  },
];

function listed(code: DangerSignId, urgency: Urgency): ListedSign {
  const sign = allSigns.find(({ id }) => id === code);
  // The page must not calm where the table alarms: a sign that moved to another urgency stops the build.
  if (sign?.urgency !== urgency) throw new Error(`danger sign ${code} is no longer ${urgency}`);
  // A sign with a second sentence has one in both languages: a test of the table compares them.
  const english: English = dangerSignsInEnglish[code];
  const [ask, then] = typeof english === 'string' ? [english] : english;
  const more = sign.more === undefined || then === undefined ? null : { 'zh-CN': sign.more.zh, en: then };
  return { code, text: { 'zh-CN': sign.ask.zh, en: ask }, more, verified: sign.verified };
}

const placed = topics.flatMap(({ codes }) => codes);
for (const { id, urgency } of allSigns) {
  const urgent = urgency === 'call-120-now' || urgency === 'hospital-now';
  if (urgent && !placed.includes(id)) throw new Error(`danger sign ${id} has no place on the danger page`);
}

/** Every sign that asks for 120 or a hospital now, by topic. */
export const dangerSigns: readonly DangerSignGroup[] = topics.map(({ codes, ...topic }) => ({
  ...topic,
  signs: codes.map((code) => listed(code, topic.urgency)),
}));
