import type { Fact } from './fact.ts';

/**
 * Every fact the rules ask about, in the order of the national forms (`factGroups`). The words are in `fact-text.table.ts`,
 * so that a page which only computes does not carry them.
 *
 * - A fact holds one present value; near miss wants the worst of the episode instead, so keep that record apart.
 * - `range` keeps every real patient in and the usual wrong unit out. Where a wrong unit still falls inside, the line says so.
 * - `mayNotApply` is for numbers that need not exist (no earlier birth) or need not be measured in a healthy woman. Where 0
 *   says "none" (fibroid, cyst, counts, durations) there is no `mayNotApply`: a scan never done must stay unknown.
 * - `added` marks a fact that no item of the forms names; the comment gives its reason.
 */
// biome-ignore format: one line per fact, so that an expert can read down a column
export const facts = [
  // Basics (screening 1)
  // added: the age on any day can be computed from it, so that it does not go stale
  { id: 'birthDate', kind: 'date', by: ['woman', 'clinician'], group: 'basics' },
  // a woman of 67 has given birth in China; a birth year falls outside
  { id: 'ageYears', kind: 'number', by: ['woman', 'clinician'], group: 'basics', unit: 'a', range: [8, 75], integer: true },
  // added: the weeks on any day can be computed from it, and intervals end at it (AMB-INTERVAL)
  { id: 'lastMenstrualPeriod', kind: 'date', by: ['woman', 'clinician'], group: 'basics' },
  // added: the weeks on any day can be computed from it; corrected by ultrasound it outranks the last menstrual period
  { id: 'dueDate', kind: 'date', by: ['clinician', 'woman'], group: 'basics' },
  // 36+6 is 36.857; 36.6 typed for it cannot be told apart. Days (above 46) fall outside
  { id: 'gestationalAgeWeeks', kind: 'number', by: ['clinician', 'woman'], group: 'basics', unit: 'wk', range: [0, 46] },
  // meters and inches fall outside
  { id: 'heightCm', kind: 'number', by: ['woman', 'clinician'], group: 'basics', unit: 'cm', range: [80, 230] },
  // added: the weight that BMI is taken from (AMB-BMI-WEIGHT). Jin and pounds are about twice the kilograms: they cannot be told apart
  { id: 'prePregnancyWeightKg', kind: 'number', by: ['woman', 'clinician'], group: 'basics', unit: 'kg', range: [20, 300] },
  { id: 'bmi', kind: 'number', by: ['clinician', 'woman'], group: 'basics', unit: 'kg/m2', range: [10, 80] },
  { id: 'physicalDisabilityAffectingChildbearing', kind: 'boolean', by: ['clinician', 'woman'], group: 'basics' },
  { id: 'rhNegative', kind: 'boolean', by: ['laboratory'], group: 'basics' },
  // added: an Rh-negative woman is orange unless the father is Rh-negative too (AMB-RH)
  { id: 'partnerRhNegative', kind: 'boolean', by: ['laboratory'], group: 'basics' },

  // Obstetric history (screening 2, grading 1.5)
  // to the last menstrual period of this pregnancy. Years, and days under 480, fall inside and cannot be told apart
  { id: 'birthIntervalMonths', kind: 'number', by: ['woman', 'clinician'], group: 'obstetric-history', unit: 'mo', range: [0, 480], mayNotApply: true },
  { id: 'previousCesareanCount', kind: 'number', by: ['woman', 'clinician'], group: 'obstetric-history', unit: '{count}', range: [0, 15], integer: true },
  { id: 'infertilityHistory', kind: 'boolean', by: ['woman'], group: 'obstetric-history' },
  { id: 'pregnancyLossCount', kind: 'number', by: ['woman', 'clinician'], group: 'obstetric-history', unit: '{count}', range: [0, 40], integer: true },
  { id: 'pretermBirthHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  { id: 'perinatalDeathHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  // named by the form among the immune signs (7.5.3), since it can be the first of them
  { id: 'stillbirthHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  { id: 'birthDefectHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  { id: 'ectopicPregnancyHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  { id: 'trophoblasticDiseaseHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  { id: 'previousPregnancyComplicationHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'obstetric-history' },
  // added: serious and in no color (GAP-UNLISTED)
  { id: 'uterineRuptureHistory', kind: 'boolean', by: ['clinician', 'woman'], group: 'obstetric-history' },

  // Gynecology (screening 3, grading 1.3-1.8)
  { id: 'genitalTractMalformation', kind: 'boolean', by: ['clinician'], group: 'gynecology' },
  { id: 'contractedPelvis', kind: 'boolean', by: ['clinician'], group: 'gynecology' },
  // 0 when none. Millimeters up to 30 fall inside: read as centimeters they give the higher color
  { id: 'uterineFibroidMaxCm', kind: 'number', by: ['clinician'], group: 'gynecology', unit: 'cm', range: [0, 30] },
  // 0 when none. Millimeters up to 40 fall inside: read as centimeters they give the higher color
  { id: 'ovarianCystMaxCm', kind: 'number', by: ['clinician'], group: 'gynecology', unit: 'cm', range: [0, 40] },
  { id: 'vaginalSurgeryHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },
  { id: 'cervicalConizationHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },
  { id: 'hysteroscopyHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },
  { id: 'laparoscopyHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },
  { id: 'pelvicSurgeryHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },
  { id: 'scarredUterus', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },
  // cesareans included, so never less than previousCesareanCount
  { id: 'uterineSurgeryCount', kind: 'number', by: ['woman', 'clinician'], group: 'gynecology', unit: '{count}', range: [0, 20], integer: true },
  // to the last menstrual period of this pregnancy. Years, and days under 480, fall inside and cannot be told apart
  { id: 'monthsSinceLastUterineSurgery', kind: 'number', by: ['woman', 'clinician'], group: 'gynecology', unit: 'mo', range: [0, 480], mayNotApply: true },
  { id: 'adnexalMalignancySurgeryHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'gynecology' },

  // Family history (screening 4)
  { id: 'familyHypertension', kind: 'boolean', by: ['woman'], group: 'family' },
  { id: 'familyDiabetesDirectRelative', kind: 'boolean', by: ['woman'], group: 'family' },
  { id: 'familyCoagulationFactorDeficiency', kind: 'boolean', by: ['woman'], group: 'family' },
  { id: 'familySevereHereditaryDisease', kind: 'boolean', by: ['woman'], group: 'family' },

  // Past history (screening 5)
  { id: 'majorOrganDiseaseHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'past-history' },
  { id: 'malignancyHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'past-history' },
  { id: 'majorSurgeryHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'past-history' },
  { id: 'drugAllergyHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'past-history' },

  // Laboratory (screening 6)
  // g/dL (up to 19.9) and mmol/L fall outside
  { id: 'hemoglobinGPerL', kind: 'number', by: ['laboratory'], group: 'laboratory', unit: 'g/L', range: [20, 250] },
  // per microliter falls outside from 3001. In ten thousands per microliter (15) it falls inside, a tenth of the true value: the higher color
  { id: 'plateletsE9PerL', kind: 'number', by: ['laboratory'], group: 'laboratory', unit: '10*9/L', range: [0, 3000] },
  { id: 'syphilisScreenPositive', kind: 'boolean', by: ['laboratory'], group: 'laboratory' },
  { id: 'hivScreenPositive', kind: 'boolean', by: ['laboratory'], group: 'laboratory' },
  { id: 'abnormalMidstreamUrineCount', kind: 'number', by: ['laboratory'], group: 'laboratory', unit: '{count}', range: [0, 50], integer: true },
  { id: 'urineGlucosePositive', kind: 'boolean', by: ['laboratory'], group: 'laboratory' },
  // mg/dL falls outside from 51
  { id: 'fastingGlucoseMmolPerL', kind: 'number', by: ['laboratory'], group: 'laboratory', unit: 'mmol/L', range: [0.5, 50] },
  // ng/mL is the same number; pmol/L (2.25 times as much) cannot be told apart; mg/L falls outside. Starred in the form, hence mayNotApply
  { id: 'serumFerritinUgPerL', kind: 'number', by: ['laboratory'], group: 'laboratory', unit: 'ug/L', range: [0.5, 100000], mayNotApply: true },

  // Heart and vessels (screening 7.1, grading 2.1, red 1.1)
  { id: 'palpitations', kind: 'boolean', by: ['woman'], group: 'cardiovascular' },
  { id: 'chestTightness', kind: 'boolean', by: ['woman'], group: 'cardiovascular' },
  { id: 'chestPainOrReferredBackPain', kind: 'boolean', by: ['woman'], group: 'cardiovascular' },
  { id: 'shortnessOfBreath', kind: 'boolean', by: ['woman', 'clinician'], group: 'cardiovascular' },
  { id: 'orthopnea', kind: 'boolean', by: ['woman', 'clinician'], group: 'cardiovascular' },
  { id: 'heartLungAuscultationAbnormal', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // kPa (up to 34) falls outside. A pressure too low to measure is shockDiagnosed
  { id: 'systolicBpMmHg', kind: 'number', by: ['clinician', 'woman'], group: 'cardiovascular', unit: 'mm[Hg]', range: [35, 300] },
  // kPa (up to 19) falls outside
  { id: 'diastolicBpMmHg', kind: 'number', by: ['clinician', 'woman'], group: 'cardiovascular', unit: 'mm[Hg]', range: [20, 200] },
  { id: 'heartDiseaseHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'cardiovascular' },
  { id: 'heartFailureHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'cardiovascular' },
  { id: 'heartSurgeryHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'cardiovascular' },
  { id: 'cardiologyAssessed', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'cardiacMedicationRequired', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'cardiacFunctionNormal', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'nyhaClass', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: '{class}', range: [1, 4], integer: true, mayNotApply: true },
  { id: 'mildLeftVentricularDysfunction', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // a fraction (0.55) falls outside
  { id: 'lvefPercent', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: '%', range: [5, 90], mayNotApply: true },
  { id: 'septalDefectOrPatentDuctus', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'tetralogyOfFallot', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'tetralogyRepairedNoResidual', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'otherMildCongenitalHeartDisease', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'complexCongenitalHeartDisease', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'eisenmengerSyndrome', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'cyanoticHeartDiseaseUnoperated', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // at rest. A fraction (0.95) falls outside
  { id: 'spo2Percent', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: '%', range: [30, 100], mayNotApply: true },
  { id: 'fontanCirculation', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'pulmonaryHypertension', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // systolic, by echocardiography (AMB-PAP). Jet velocity in m/s and kPa under 10 (75 mmHg) fall outside; kPa from 10 cannot be told apart
  { id: 'pulmonaryArteryPressureMmHg', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: 'mm[Hg]', range: [10, 200], mayNotApply: true },
  // added: mean, by catheter; never compared with the systolic limit (AMB-PAP). kPa from 5 (38 mmHg) cannot be told apart
  { id: 'pulmonaryArteryMeanPressureMmHg', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: 'mm[Hg]', range: [5, 150], mayNotApply: true },
  { id: 'myocarditisSequelae', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'acuteMyocarditis', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'arrhythmia', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'otherHeartDisease', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'mildPulmonaryStenosis', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // added: the forms name only mild stenosis (GAP-UNLISTED)
  { id: 'moderateOrSeverePulmonaryStenosis', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'mitralValveProlapse', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'valveDiseaseComplicated', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'mitralStenosis', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // mm2 (20 and more) falls outside
  { id: 'mitralValveAreaCm2', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: 'cm2', range: [0.2, 8], mayNotApply: true },
  { id: 'aorticStenosis', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // peak, or one not labeled (AMB-GRADIENT). A jet velocity in m/s (1-6) falls inside and cannot be told from a normal gradient
  { id: 'aorticValveGradientMmHg', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: 'mm[Hg]', range: [0, 250], mayNotApply: true },
  // added: a mean gradient is severe from 40, where 50 applies to the peak (AMB-GRADIENT)
  { id: 'aorticValveMeanGradientMmHg', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: 'mm[Hg]', range: [0, 150], mayNotApply: true },
  { id: 'bicuspidAorticValve', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // added: serious and in no color (GAP-UNLISTED)
  { id: 'valveRegurgitation', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'valveReplacement', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'marfanSyndrome', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'aorticDilatation', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'aorticDisease', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // centimeters (under 10) fall outside
  { id: 'aorticDiameterMm', kind: 'number', by: ['clinician'], group: 'cardiovascular', unit: 'mm', range: [10, 120], mayNotApply: true },
  { id: 'coarctationRepaired', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // added: the forms name only repaired coarctation (GAP-AORTA)
  { id: 'unrepairedCoarctation', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // added: an emergency in no color (GAP-AORTA)
  { id: 'aorticDissection', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // added: serious and in no color (GAP-UNLISTED)
  { id: 'coronaryArteryDisease', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'cardiomyopathy', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'cardiomyopathyStableAfterTreatment', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  // added: may come back in a later pregnancy, and is in no color (GAP-UNLISTED)
  { id: 'peripartumCardiomyopathyHistory', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'infectiveEndocarditis', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'rheumaticHeartDiseaseActive', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'hypertensiveHeartDiseaseOfPregnancy', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'otherOrangeCardiovascular', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },
  { id: 'otherRedCardiovascular', kind: 'boolean', by: ['clinician'], group: 'cardiovascular' },

  // Lungs and chest (screening 7.1, grading 2.2)
  { id: 'asthmaHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'respiratory' },
  { id: 'asthma', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'asthmaRecurrentAttacks', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'cough', kind: 'boolean', by: ['woman'], group: 'respiratory' },
  { id: 'hemoptysis', kind: 'boolean', by: ['woman', 'clinician'], group: 'respiratory' },
  { id: 'prolongedLowFever', kind: 'boolean', by: ['woman', 'clinician'], group: 'respiratory' },
  { id: 'weightLoss', kind: 'boolean', by: ['woman', 'clinician'], group: 'respiratory' },
  { id: 'nightSweats', kind: 'boolean', by: ['woman'], group: 'respiratory' },
  { id: 'thoracicDeformity', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'scoliosis', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'severeThoracicOrSpinalDeformity', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'respiratoryDisease', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'pulmonaryFibrosis', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'pulmonologyAssessed', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'respiratoryMedicationRequired', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'lungFunctionNormal', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'mildLungFunctionImpairment', kind: 'boolean', by: ['clinician'], group: 'respiratory' },
  { id: 'lungFunctionImpaired', kind: 'boolean', by: ['clinician'], group: 'respiratory' },

  // Digestive system (screening 7.2, grading 2.3)
  { id: 'severeAnorexia', kind: 'boolean', by: ['woman', 'clinician'], group: 'digestive' },
  { id: 'fatigue', kind: 'boolean', by: ['woman'], group: 'digestive' },
  { id: 'severeVomiting', kind: 'boolean', by: ['woman', 'clinician'], group: 'digestive' },
  { id: 'upperAbdominalPain', kind: 'boolean', by: ['woman', 'clinician'], group: 'digestive' },
  { id: 'hepatosplenomegaly', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'jaundice', kind: 'boolean', by: ['clinician', 'woman'], group: 'digestive' },
  { id: 'bloodInStool', kind: 'boolean', by: ['woman', 'clinician'], group: 'digestive' },
  { id: 'hbsAgPositive', kind: 'boolean', by: ['laboratory'], group: 'digestive' },
  { id: 'liverFunctionNormal', kind: 'boolean', by: ['laboratory', 'clinician'], group: 'digestive' },
  { id: 'unexplainedLiverDysfunction', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'digestive' },
  { id: 'cirrhosis', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'decompensatedCirrhosis', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'intestinalObstruction', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'gastrointestinalBleeding', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'severeGastrointestinalBleeding', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'otherDigestiveDisease', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'digestiveDiseaseMedicationOnly', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'severeHepatitis', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'acutePancreatitis', kind: 'boolean', by: ['clinician'], group: 'digestive' },
  { id: 'digestiveDiseaseLifeThreatening', kind: 'boolean', by: ['clinician'], group: 'digestive' },

  // Kidneys and urine (screening 7.3, grading 2.4)
  { id: 'eyelidEdema', kind: 'boolean', by: ['woman', 'clinician'], group: 'urinary' },
  { id: 'oliguria', kind: 'boolean', by: ['woman', 'clinician'], group: 'urinary' },
  { id: 'proteinuria', kind: 'boolean', by: ['laboratory'], group: 'urinary' },
  // her answer speaks of blood she can see; only the laboratory excludes the rest
  { id: 'hematuria', kind: 'boolean', by: ['laboratory', 'woman'], group: 'urinary' },
  { id: 'urinaryCasts', kind: 'boolean', by: ['laboratory'], group: 'urinary' },
  { id: 'chronicNephritisHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'urinary' },
  { id: 'kidneyDiseaseHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'urinary' },
  { id: 'kidneyDisease', kind: 'boolean', by: ['clinician'], group: 'urinary' },
  { id: 'chronicKidneyDisease', kind: 'boolean', by: ['clinician'], group: 'urinary' },
  { id: 'kidneyDiseaseStable', kind: 'boolean', by: ['clinician'], group: 'urinary' },
  { id: 'kidneyFunctionNormal', kind: 'boolean', by: ['laboratory', 'clinician'], group: 'urinary' },
  { id: 'kidneyDiseaseWithHypertension', kind: 'boolean', by: ['clinician'], group: 'urinary' },
  // mg/dL falls outside up to 14.9 (1317 umol/L)
  { id: 'creatinineUmolPerL', kind: 'number', by: ['laboratory'], group: 'urinary', unit: 'umol/L', range: [15, 3000], mayNotApply: true },
  // the laboratory's own; mg/dL falls outside
  { id: 'creatinineUlnUmolPerL', kind: 'number', by: ['laboratory'], group: 'urinary', unit: 'umol/L', range: [40, 200], mayNotApply: true },
  // added: derived, creatinine over its limit, so that "1.5 times" is one comparison; the range spans the extremes of the two
  { id: 'creatinineTimesUln', kind: 'number', by: ['laboratory'], group: 'urinary', unit: '1', range: [0.075, 75], mayNotApply: true },
  // liters fall inside, since anuria is real: they cannot be told apart
  { id: 'urineOutputMlPerDay', kind: 'number', by: ['clinician'], group: 'urinary', unit: 'mL/d', range: [0, 30000], mayNotApply: true },

  // Endocrine system (screening 7.5, grading 2.5)
  { id: 'polydipsia', kind: 'boolean', by: ['woman'], group: 'endocrine' },
  { id: 'polyuria', kind: 'boolean', by: ['woman'], group: 'endocrine' },
  { id: 'polyphagia', kind: 'boolean', by: ['woman'], group: 'endocrine' },
  { id: 'intenseThirst', kind: 'boolean', by: ['woman'], group: 'endocrine' },
  { id: 'restlessness', kind: 'boolean', by: ['woman', 'clinician'], group: 'endocrine' },
  { id: 'excessiveSweating', kind: 'boolean', by: ['woman'], group: 'endocrine' },
  { id: 'diabetes', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'diabetesMedicationRequired', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'diabeticNephropathyClassV', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'diabeticSevereCardiovascularDisease', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'proliferativeRetinopathyOrVitreousHemorrhage', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'diabeticPeripheralNeuropathy', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  // added: an emergency in no color (GAP-UNLISTED)
  { id: 'diabeticKetoacidosis', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'thyroidDisease', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'thyroidMedicationRequired', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hyperthyroidism', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hyperthyroidHeartDisease', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hyperthyroidInfection', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hyperthyroidLiverDysfunction', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hyperthyroidMentalDisturbance', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  // added: an emergency in no color (GAP-UNLISTED)
  { id: 'thyroidStorm', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hypothyroidism', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'hypothyroidOrganDysfunction', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  // deviation from normal: 0 is normal, -50 is half. A percentage of normal (45 for -55) falls inside and cannot be told apart
  { id: 'basalMetabolicRatePercent', kind: 'number', by: ['clinician'], group: 'endocrine', unit: '%', range: [-80, 150], mayNotApply: true },
  { id: 'prolactinoma', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'prolactinomaMedicationRequired', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'prolactinomaCompressionSymptoms', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'nephrogenicDiabetesInsipidus', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'centralDiabetesInsipidus', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'markedPolydipsiaPolyuria', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'otherPituitaryDysfunction', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'pheochromocytoma', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'otherEndocrineDiseaseNoMedication', kind: 'boolean', by: ['clinician'], group: 'endocrine' },
  { id: 'otherSevereEndocrineDisease', kind: 'boolean', by: ['clinician'], group: 'endocrine' },

  // Blood (screening 7.4, grading 2.6)
  { id: 'gumBleeding', kind: 'boolean', by: ['woman', 'clinician'], group: 'blood' },
  { id: 'nosebleed', kind: 'boolean', by: ['woman', 'clinician'], group: 'blood' },
  { id: 'bleedingWithoutClotting', kind: 'boolean', by: ['woman', 'clinician'], group: 'blood' },
  { id: 'widespreadPetechiae', kind: 'boolean', by: ['woman', 'clinician'], group: 'blood' },
  { id: 'bloodDiseaseHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'blood' },
  { id: 'bleedingTendency', kind: 'boolean', by: ['clinician'], group: 'blood' },
  { id: 'plateletsFallingProgressively', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'blood' },
  { id: 'coagulationDisorder', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'blood' },
  { id: 'thrombophilia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'blood' },
  { id: 'thromboembolicDisease', kind: 'boolean', by: ['clinician'], group: 'blood' },
  // added: the forms name only the present disease (GAP-UNLISTED)
  { id: 'previousThrombosisOrEmbolism', kind: 'boolean', by: ['clinician'], group: 'blood' },
  { id: 'aplasticAnemia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'blood' },
  { id: 'leukemia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'blood' },

  // Immune system (screening 7.5, grading 2.8, orange 2.7, red 1.7)
  { id: 'markedJointPain', kind: 'boolean', by: ['woman', 'clinician'], group: 'immune' },
  { id: 'butterflyOrDiscoidRash', kind: 'boolean', by: ['clinician', 'woman'], group: 'immune' },
  { id: 'dryMouth', kind: 'boolean', by: ['woman'], group: 'immune' },
  { id: 'dryEyes', kind: 'boolean', by: ['woman'], group: 'immune' },
  { id: 'autoimmuneDisease', kind: 'boolean', by: ['clinician'], group: 'immune' },
  { id: 'autoimmuneDiseaseActive', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'immune' },
  { id: 'autoimmuneMedicationRequired', kind: 'boolean', by: ['clinician'], group: 'immune' },
  // or the equivalent dose of another steroid. Tablets (of 5 mg) fall inside and cannot be told apart
  { id: 'prednisoneMgPerDay', kind: 'number', by: ['clinician'], group: 'immune', unit: 'mg/d', range: [0, 1500], mayNotApply: true },
  { id: 'prednisoneMonths', kind: 'number', by: ['clinician'], group: 'immune', unit: 'mo', range: [0, 600], mayNotApply: true },

  // Infections (screening 7.6, yellow 2.9, purple)
  { id: 'genitalUlcerGrowthOrBlister', kind: 'boolean', by: ['clinician', 'woman'], group: 'infectious' },
  { id: 'vaginalOrUrethralPus', kind: 'boolean', by: ['woman', 'clinician'], group: 'infectious' },
  { id: 'stdHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'infectious' },
  { id: 'genitalWarts', kind: 'boolean', by: ['clinician'], group: 'infectious' },
  { id: 'gonorrhea', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },
  { id: 'otherStd', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },
  { id: 'viralHepatitis', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },
  { id: 'syphilis', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },
  { id: 'hivInfection', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },
  { id: 'tuberculosis', kind: 'boolean', by: ['clinician'], group: 'infectious' },
  { id: 'severeInfectiousPneumonia', kind: 'boolean', by: ['clinician'], group: 'infectious' },
  { id: 'specialVirusInfection', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },
  { id: 'otherInfectiousDisease', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'infectious' },

  // Nervous system (screening 7.7, yellow 2.7, orange 2.11, red 1.10)
  { id: 'recurrentHeadache', kind: 'boolean', by: ['woman'], group: 'neurological' },
  { id: 'recurrentNausea', kind: 'boolean', by: ['woman'], group: 'neurological' },
  { id: 'recurrentVomiting', kind: 'boolean', by: ['woman'], group: 'neurological' },
  { id: 'unexplainedSyncopeHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'neurological' },
  { id: 'epilepsyHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'neurological' },
  { id: 'epilepsyPartialSeizures', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'epilepsyAbsenceSeizures', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  // absence seizures apart; partial seizures that generalize included (AMB-EPILEPSY)
  { id: 'epilepsyGeneralizedSeizures', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  // added: the diagnosis itself; known without its type it must not be green (GAP-GUARD)
  { id: 'myastheniaGravis', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'myastheniaGravisOcular', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'myastheniaGravisLimbAndBulbar', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'myastheniaGravisGeneralizedOrRespiratory', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'cerebrovascularMalformation', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'cerebrovascularMalformationSurgeryHistory', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  // added: `stroke` is the near-miss event of this pregnancy; an earlier one is in no color (GAP-UNLISTED)
  { id: 'previousStroke', kind: 'boolean', by: ['clinician'], group: 'neurological' },
  { id: 'otherMildNeurologicalDisease', kind: 'boolean', by: ['clinician'], group: 'neurological' },

  // Mental health (screening 7.7, orange 2.9-2.10, red 1.8)
  { id: 'communicationDifficulty', kind: 'boolean', by: ['clinician'], group: 'mental' },
  { id: 'intellectualDisability', kind: 'boolean', by: ['clinician'], group: 'mental' },
  // added: Zhejiang 2018 splits intellectual disability, mild in yellow
  { id: 'mildIntellectualDisability', kind: 'boolean', by: ['clinician'], group: 'mental' },
  { id: 'depressionSymptoms', kind: 'boolean', by: ['woman', 'clinician'], group: 'mental' },
  { id: 'maniaSymptoms', kind: 'boolean', by: ['woman', 'clinician'], group: 'mental' },
  // added: an emergency whatever the color (GAP-MENTAL)
  { id: 'selfHarmThoughts', kind: 'boolean', by: ['woman', 'clinician'], group: 'mental' },
  // added: the forms grade only depression after birth (GAP-MENTAL)
  { id: 'antenatalDepression', kind: 'boolean', by: ['clinician'], group: 'mental' },
  // added: the diagnosis itself; known without its phase it must not be green (GAP-GUARD)
  { id: 'psychosis', kind: 'boolean', by: ['clinician'], group: 'mental' },
  { id: 'psychosisInRemission', kind: 'boolean', by: ['clinician'], group: 'mental' },
  { id: 'psychosisAcute', kind: 'boolean', by: ['clinician'], group: 'mental' },

  // Other disease (screening 7.8, grading 2.10-2.12, orange 2.8, red 1.9)
  { id: 'drugAbuseHistory', kind: 'boolean', by: ['woman', 'clinician'], group: 'other-disease' },
  { id: 'drugAbuseCurrent', kind: 'boolean', by: ['woman', 'clinician'], group: 'other-disease' },
  { id: 'malignancyTreated', kind: 'boolean', by: ['clinician'], group: 'other-disease' },
  { id: 'malignancyRecurrentOrMetastatic', kind: 'boolean', by: ['clinician'], group: 'other-disease' },
  { id: 'malignancyFoundInPregnancy', kind: 'boolean', by: ['clinician'], group: 'other-disease' },
  // added: the forms name only treated or newly found malignancy (GAP-UNLISTED)
  { id: 'malignancyUntreated', kind: 'boolean', by: ['clinician'], group: 'other-disease' },
  // added: serious and in no color (GAP-UNLISTED)
  { id: 'organTransplant', kind: 'boolean', by: ['clinician', 'woman'], group: 'other-disease' },
  { id: 'otherYellowComorbidity', kind: 'boolean', by: ['clinician'], group: 'other-disease' },
  { id: 'otherOrangeComorbidity', kind: 'boolean', by: ['clinician'], group: 'other-disease' },
  { id: 'otherRedComorbidity', kind: 'boolean', by: ['clinician'], group: 'other-disease' },

  // This pregnancy (screening 2.5, grading 3, red 2)
  { id: 'fetusCount', kind: 'number', by: ['clinician', 'woman'], group: 'this-pregnancy', unit: '{count}', range: [1, 10], integer: true },
  { id: 'assistedReproduction', kind: 'boolean', by: ['woman', 'clinician'], group: 'this-pregnancy' },
  { id: 'currentPregnancyAbnormality', kind: 'boolean', by: ['clinician', 'woman'], group: 'this-pregnancy' },
  { id: 'hyperemesisGravidarum', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'unexplainedFever', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'rhIncompatibility', kind: 'boolean', by: ['laboratory', 'clinician'], group: 'this-pregnancy' },
  { id: 'threatenedPretermLabor', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'prematureRuptureOfMembranes', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  // added: outside the colors, with a pathway of its own (GAP-FETAL)
  { id: 'postTermPregnancy', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'fetalGrowthRestriction', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'macrosomia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  // added: outside the colors, with a pathway of its own (GAP-FETAL)
  { id: 'fetalMalformation', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  // added: outside the colors, with a pathway of its own (GAP-FETAL)
  { id: 'fetalDeath', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'malpresentation', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'oligohydramnios', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'polyhydramnios', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'lowLyingPlacenta', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'centralPlacentaPrevia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'suspectedPlacentaAccreta', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'perniciousPlacentaPrevia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'placentalAbruption', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'hypertensiveDisorderOfPregnancy', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'chronicHypertension', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'preeclampsia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'severePreeclampsia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'superimposedPreeclampsia', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'eclampsia', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'hellpSyndrome', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'acuteFattyLiver', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'intrahepaticCholestasis', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'this-pregnancy' },
  { id: 'cardiopulmonaryDecline', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'uterineRupture', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'amnioticFluidEmbolism', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },
  { id: 'sepsis', kind: 'boolean', by: ['clinician'], group: 'this-pregnancy' },

  // After birth (orange 3.9, red 2.3)
  { id: 'postpartumHemorrhage', kind: 'boolean', by: ['clinician'], group: 'postpartum' },
  { id: 'puerperalInfection', kind: 'boolean', by: ['clinician'], group: 'postpartum' },
  { id: 'puerperalHeatStroke', kind: 'boolean', by: ['clinician'], group: 'postpartum' },
  { id: 'postpartumDepression', kind: 'boolean', by: ['clinician'], group: 'postpartum' },
  { id: 'redListDiseaseUnstablePostpartum', kind: 'boolean', by: ['clinician'], group: 'postpartum' },

  // Life-threatening events (WHO near miss 2011). Its measured criteria are in the near-miss record, as the worst of the episode
  // added: one question for all of them, so that a woman who has had none need not be asked each
  { id: 'lifeThreateningEvent', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'shockDiagnosed', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'cardiacArrest', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'failureToFormClots', kind: 'boolean', by: ['clinician', 'laboratory'], group: 'near-miss' },
  { id: 'lossOfConsciousness', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'unconsciousHours', kind: 'number', by: ['clinician'], group: 'near-miss', unit: 'h', range: [0, 7000] },
  { id: 'coma', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'stroke', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'uncontrollableFits', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'statusEpilepticus', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
  { id: 'hysterectomyForInfectionOrHemorrhage', kind: 'boolean', by: ['clinician'], group: 'near-miss' },
] as const satisfies readonly Fact[];

export type FactId = (typeof facts)[number]['id'];
