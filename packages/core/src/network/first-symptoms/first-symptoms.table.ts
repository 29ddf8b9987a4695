import type { Text } from '../../language/describe.ts';
import {
  allergySevere,
  birthImminent,
  bleedingEarlyPain,
  bleedingLate,
  bpHighSymptoms,
  bpSevere,
  breathlessChestPain,
  constantSevereAbdoPain,
  convulsion,
  cordVisible,
  type DangerSign,
  dka,
  ectopicSigns,
  fainted,
  heartSymptoms,
  heatStroke,
  heavyBleeding,
  jaundiceMother,
  movementsReduced,
  poisoning,
  ppHeavyBleeding,
  pretermContractions,
  psychosis,
  scarTearingPain,
  selfHarmNow,
  sepsisSigns,
  severeHeadacheVision,
  strokeSigns,
  suicidalThoughts,
  trauma,
  unconscious,
  upperBellyPain,
  veryPaleFaint,
  watersBad,
} from '../../self-check/danger-triage/signs.ts';
import type { Capability } from '../centers.table.ts';

export interface FirstSymptomRow {
  /** The danger sign, with its words, urgency and evidence from the triage of danger signs. */
  readonly sign: DangerSign;
  /** What the receiving center should have ready. Ours: no document lists it, and it names no diagnosis. */
  readonly prepare: readonly Capability[];
}

/** First symptoms as a caller or a first responder reports them, and what they ask of the center. For an obstetrician to settle. */
export const firstSymptoms = [
  { sign: convulsion, prepare: ['icu', 'emergency-cesarean', 'newborn-rescue', 'neuro'] },
  { sign: unconscious, prepare: ['icu', 'neuro', 'blood'] },
  { sign: heavyBleeding, prepare: ['blood', 'emergency-cesarean', 'newborn-rescue', 'icu'] },
  { sign: ppHeavyBleeding, prepare: ['blood', 'icu', 'interventional'] },
  { sign: veryPaleFaint, prepare: ['blood', 'icu'] },
  { sign: breathlessChestPain, prepare: ['icu', 'cardiac', 'multidisciplinary'] },
  { sign: constantSevereAbdoPain, prepare: ['emergency-cesarean', 'blood', 'newborn-rescue', 'icu'] },
  { sign: scarTearingPain, prepare: ['emergency-cesarean', 'blood', 'newborn-rescue', 'icu'] },
  { sign: ectopicSigns, prepare: ['blood', 'icu'] },
  { sign: cordVisible, prepare: ['emergency-cesarean', 'newborn-rescue'] },
  { sign: birthImminent, prepare: ['newborn-rescue', 'blood'] },
  { sign: strokeSigns, prepare: ['neuro', 'icu'] },
  { sign: sepsisSigns, prepare: ['icu', 'multidisciplinary'] },
  { sign: heatStroke, prepare: ['icu'] },
  { sign: allergySevere, prepare: ['icu'] },
  { sign: poisoning, prepare: ['icu', 'renal'] },
  { sign: dka, prepare: ['icu', 'multidisciplinary'] },
  { sign: selfHarmNow, prepare: ['psychiatry'] },
  { sign: severeHeadacheVision, prepare: ['icu', 'emergency-cesarean', 'neuro'] },
  { sign: upperBellyPain, prepare: ['icu', 'emergency-cesarean', 'blood'] },
  { sign: bpSevere, prepare: ['icu', 'emergency-cesarean', 'newborn-rescue'] },
  { sign: bpHighSymptoms, prepare: ['icu', 'emergency-cesarean', 'newborn-rescue'] },
  { sign: bleedingLate, prepare: ['blood', 'emergency-cesarean', 'newborn-rescue'] },
  { sign: bleedingEarlyPain, prepare: ['blood'] },
  { sign: watersBad, prepare: ['emergency-cesarean', 'newborn-rescue'] },
  { sign: movementsReduced, prepare: ['emergency-cesarean', 'newborn-rescue'] },
  { sign: pretermContractions, prepare: ['newborn-rescue'] },
  { sign: trauma, prepare: ['blood', 'emergency-cesarean', 'icu'] },
  { sign: heartSymptoms, prepare: ['cardiac', 'icu'] },
  { sign: fainted, prepare: ['icu', 'blood', 'cardiac'] },
  { sign: jaundiceMother, prepare: ['icu', 'blood', 'multidisciplinary'] },
  { sign: psychosis, prepare: ['psychiatry'] },
  { sign: suicidalThoughts, prepare: ['psychiatry'] },
] as const satisfies readonly FirstSymptomRow[];

export type FirstSymptom = (typeof firstSymptoms)[number]['sign']['id'];

/** Who is told, and said with every answer. */
export const firstSymptomWords = {
  alert: {
    zh: '同时通知：要送去的危重孕产妇救治中心；需要用血的，通知血站。（助产机构、急救中心和血站联动）',
    en: 'Tell at the same time: the critical maternal care center she is going to and, where blood is needed, the blood station (midwifery institutions, emergency center and blood station work together)',
  },
  none: {
    zh: '没有报出这些症状，不等于没事。说不清、看着不好，按急的来。',
    en: 'None of these was reported: that does not mean all is well. If it is unclear or she looks ill, treat it as urgent.',
  },
  notAsked: {
    zh: '还没有问症状，现在不能下结论。',
    en: 'Symptoms were not asked about: nothing can be concluded.',
  },
} as const satisfies Readonly<Record<string, Text>>;
