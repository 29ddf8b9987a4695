import {
  abuse,
  bleedingEarlyPain,
  bleedingLate,
  bpSevere,
  breathlessChestPain,
  constantSevereAbdoPain,
  convulsion,
  type DangerSign,
  fever,
  heartSymptoms,
  heavyBleeding,
  jaundiceMother,
  movementsReduced,
  selfHarmNow,
  severeHeadacheVision,
  suicidalThoughts,
  unconscious,
  upperBellyPain,
  vomitingSevere,
  watersBroken,
} from '../danger-triage/signs.ts';

/**
 * The danger signs asked before any question of the screening form, most urgent first, with the words and the evidence of the triage.
 * They are those a woman may have while she fills in a form; the whole list is the triage itself.
 */
export const riskScreenSigns = [
  convulsion,
  unconscious,
  heavyBleeding,
  breathlessChestPain,
  constantSevereAbdoPain,
  selfHarmNow,
  bleedingLate,
  bleedingEarlyPain,
  watersBroken,
  movementsReduced,
  severeHeadacheVision,
  upperBellyPain,
  bpSevere,
  heartSymptoms,
  vomitingSevere,
  jaundiceMother,
  fever,
  suicidalThoughts,
] as const satisfies readonly DangerSign[];

/** Asked last, on the screen of private questions, and not among the signs: somebody may be looking over her shoulder. */
export const riskScreenAbuse = abuse;

export type RiskScreenSignId = (typeof riskScreenSigns)[number]['id'] | (typeof riskScreenAbuse)['id'];
