import type { FactId } from '@anchan/core/facts';

/**
 * Facts that say something good about a disease or that somebody has looked at it. Denying them is a finding, not the absence of one, so
 * “none of the rest” never answers them; without the disease nobody needs them.
 */
export const qualifiers: readonly FactId[] = [
  'partnerRhNegative',
  'cardiologyAssessed',
  'cardiacFunctionNormal',
  'cardiomyopathyStableAfterTreatment',
  'pulmonologyAssessed',
  'lungFunctionNormal',
  'liverFunctionNormal',
  'digestiveDiseaseMedicationOnly',
  'kidneyDiseaseStable',
  'kidneyFunctionNormal',
];
