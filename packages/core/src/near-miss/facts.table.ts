import type { Fact } from '../facts/fact.ts';

/**
 * The facts of a near-miss record. They are **the worst of the episode** (pregnancy, birth and the 42 days after its end), not the present value
 * that grading asks for, so they never share a record with it. Those that grading asks for too stand here with the same unit and range (a test
 * holds the two together), so that a page which classifies does not carry the dictionary.
 */
// biome-ignore format: one line per fact, so that an expert can read down a column
export const nearMissFacts = [
  // Near miss (WHO 2011): the worst of pregnancy, birth and the 42 days after its end
  { id: 'shockDiagnosed', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  // longest time with a systolic pressure under 90; hours fall inside and cannot be told apart
  { id: 'hypotensionMinutes', kind: 'number', by: ['clinician'], group: 'near-miss', unit: 'min', range: [0, 10080] },
  { id: 'pulsePerMin', kind: 'number', by: ['clinician'], group: 'near-miss', unit: '/min', range: [20, 300] },
  // 0 when none; liters fall inside and cannot be told apart
  { id: 'fluidReplacementMl', kind: 'number', by: ['clinician'], group: 'near-miss', unit: 'mL', range: [0, 50000] },
  { id: 'cardiacArrest', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  // mg/dL falls outside from 41; below that (4.5 mmol/L) it cannot be told apart
  { id: 'lactateMmolPerL', kind: 'number', by: ['laboratory'], group: 'near-miss', unit: 'mmol/L', range: [0.1, 40], mayNotApply: true },
  // hydrogen ions in nmol/L fall outside
  { id: 'bloodPh', kind: 'number', by: ['laboratory'], group: 'near-miss', unit: '[pH]', range: [6.3, 8], mayNotApply: true },
  { id: 'continuousVasoactiveDrugs', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'cardiopulmonaryResuscitation', kind: 'boolean', by: ['clinician'], group: 'near-miss' },

  { id: 'acuteCyanosis', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'gasping', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'respiratoryRatePerMin', kind: 'number', by: ['clinician'], group: 'near-miss', unit: '/min', range: [0, 100] },
  // added: the slowest of the episode where both ends were bad; a single rate that is recorded stands for both
  { id: 'lowestRespiratoryRatePerMin', kind: 'number', by: ['clinician'], group: 'near-miss', unit: '/min', range: [0, 100] },
  // longest time with a saturation under 90 percent, up to 42 days; hours fall inside and cannot be told apart
  { id: 'lowSpo2Minutes', kind: 'number', by: ['clinician'], group: 'near-miss', unit: 'min', range: [0, 60480] },
  // kPa falls outside under 30 (225 mmHg), and so does a ratio taken with FiO2 in percent; kPa from 30 cannot be told apart
  { id: 'pao2FiO2MmHg', kind: 'number', by: ['laboratory', 'clinician'], group: 'near-miss', unit: 'mm[Hg]', range: [30, 700], mayNotApply: true },
  { id: 'intubationVentilationNotForAnesthesia', kind: 'boolean', by: ['clinician'], group: 'near-miss' },

  // hours running with an output under 30 mL/h
  { id: 'oliguriaHours', kind: 'number', by: ['clinician'], group: 'near-miss', unit: 'h', range: [0, 1008] },
  { id: 'urineOutputMlPerDay', kind: 'number', by: ['clinician'], group: 'urinary', unit: 'mL/d', range: [0, 30000], mayNotApply: true },
  { id: 'respondsToFluidsOrDiuretics', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'creatinineUmolPerL', kind: 'number', by: ['laboratory'], group: 'urinary', unit: 'umol/L', range: [15, 3000], mayNotApply: true },
  { id: 'dialysisForAcuteRenalFailure', kind: 'boolean', by: ['clinician'], group: 'near-miss' },

  { id: 'failureToFormClots', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'near-miss' },
  { id: 'plateletsE9PerL', kind: 'number', by: ['laboratory'], group: 'laboratory', unit: '10*9/L', range: [0, 3000] },
  // milliliters (200 and more) fall outside. A Chinese unit is made from 200 mL of whole blood, a WHO unit from about 450 mL: they cannot be told apart (AMB-TRANSFUSION)
  { id: 'redCellUnitsTransfused', kind: 'number', by: ['clinician'], group: 'near-miss', unit: '{units}', range: [0, 199] },

  { id: 'jaundice', kind: 'boolean', by: ['clinician', 'woman'], group: 'digestive' },
  { id: 'preeclampsia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  // mg/dL from 1.5 (26 umol/L) falls inside and cannot be told apart
  { id: 'bilirubinUmolPerL', kind: 'number', by: ['laboratory'], group: 'near-miss', unit: 'umol/L', range: [1.5, 1200], mayNotApply: true },

  { id: 'unconsciousHours', kind: 'number', by: ['clinician'], group: 'near-miss', unit: 'h', range: [0, 7000] },
  { id: 'coma', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'lossOfConsciousness', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'urineGlucosePositive', kind: 'boolean', by: ['laboratory'], group: 'laboratory' },
  { id: 'urineKetonesPositive', kind: 'boolean', by: ['laboratory'], group: 'near-miss' },
  { id: 'stroke', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'uncontrollableFits', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'statusEpilepticus', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'totalParalysis', kind: 'boolean', by: ['clinician'], group: 'near-miss' },

  { id: 'hysterectomyForInfectionOrHemorrhage', kind: 'boolean', by: ['clinician'], group: 'near-miss' },

  // added: the dictionary has hemorrhage of any amount, the WHO form asks for a severe one
  { id: 'severePostpartumHemorrhage', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'severePreeclampsia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'superimposedPreeclampsia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'eclampsia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'sepsis', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'uterineRupture', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  // added, with the four interventions: named by the WHO form only
  { id: 'severeAbortionComplication', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'intensiveCareAdmission', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'interventionalRadiology', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'laparotomyNotCesarean', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'bloodProductsUsed', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
] as const satisfies readonly Fact[];

export type NearMissFactId = (typeof nearMissFacts)[number]['id'];
