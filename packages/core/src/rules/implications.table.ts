import type { Implication } from './criterion.ts';

/** Facts that contain other facts. Applied until nothing changes; `then` recorded false against a true `when` is reported as a contradiction. */
export const implications = [
  {
    when: { any: [{ fact: 'previousCesareanCount', op: '>=', value: 1 }, { fact: 'perniciousPlacentaPrevia' }] },
    then: 'scarredUterus',
  },
  {
    when: { any: [{ fact: 'chronicKidneyDisease' }, { fact: 'kidneyDiseaseWithHypertension' }] },
    then: 'kidneyDisease',
  },
  { when: { fact: 'asthmaRecurrentAttacks' }, then: 'asthma' },
  {
    when: { any: [{ fact: 'asthma' }, { fact: 'pulmonaryFibrosis' }, { fact: 'respiratoryMedicationRequired' }] },
    then: 'respiratoryDisease',
  },
  { when: { fact: 'mildLungFunctionImpairment' }, then: 'lungFunctionImpaired' },
  {
    when: {
      any: [
        { fact: 'septalDefectOrPatentDuctus' },
        { fact: 'tetralogyRepairedNoResidual' },
        { fact: 'otherMildCongenitalHeartDisease' },
      ],
    },
    then: 'otherHeartDisease',
  },
  { when: { fact: 'tetralogyRepairedNoResidual' }, then: 'tetralogyOfFallot' },
  {
    when: { any: [{ fact: 'eisenmengerSyndrome' }, { fact: 'pulmonaryArteryPressureMmHg', op: '>=', value: 50 }] },
    then: 'pulmonaryHypertension',
  },
  { when: { fact: 'mitralValveAreaCm2', op: '<=', value: 1.5 }, then: 'mitralStenosis' },
  { when: { fact: 'aorticValveGradientMmHg', op: '>=', value: 50 }, then: 'aorticStenosis' },
  { when: { fact: 'cardiomyopathyStableAfterTreatment' }, then: 'cardiomyopathy' },
  {
    when: { any: [{ fact: 'hyperthyroidism' }, { fact: 'hypothyroidism' }, { fact: 'thyroidMedicationRequired' }] },
    then: 'thyroidDisease',
  },
  {
    when: {
      any: [
        { fact: 'hyperthyroidHeartDisease' },
        { fact: 'hyperthyroidInfection' },
        { fact: 'hyperthyroidLiverDysfunction' },
        { fact: 'hyperthyroidMentalDisturbance' },
      ],
    },
    then: 'hyperthyroidism',
  },
  { when: { fact: 'hypothyroidOrganDysfunction' }, then: 'hypothyroidism' },
  {
    when: {
      any: [
        { fact: 'diabetesMedicationRequired' },
        { fact: 'diabeticNephropathyClassV' },
        { fact: 'diabeticSevereCardiovascularDisease' },
        { fact: 'proliferativeRetinopathyOrVitreousHemorrhage' },
        { fact: 'diabeticPeripheralNeuropathy' },
      ],
    },
    then: 'diabetes',
  },
  {
    when: { any: [{ fact: 'prolactinomaMedicationRequired' }, { fact: 'prolactinomaCompressionSymptoms' }] },
    then: 'prolactinoma',
  },
  { when: { any: [{ fact: 'severePreeclampsia' }, { fact: 'superimposedPreeclampsia' }] }, then: 'preeclampsia' },
  {
    when: {
      any: [
        { fact: 'preeclampsia' },
        { fact: 'eclampsia' },
        { fact: 'hellpSyndrome' },
        { fact: 'chronicHypertension' },
        { fact: 'hypertensiveHeartDiseaseOfPregnancy' },
      ],
    },
    then: 'hypertensiveDisorderOfPregnancy',
  },
  { when: { fact: 'decompensatedCirrhosis' }, then: 'cirrhosis' },
  { when: { fact: 'severeGastrointestinalBleeding' }, then: 'gastrointestinalBleeding' },
  {
    when: { any: [{ fact: 'autoimmuneDiseaseActive' }, { fact: 'autoimmuneMedicationRequired' }] },
    then: 'autoimmuneDisease',
  },
  {
    when: { all: [{ fact: 'autoimmuneDisease' }, { fact: 'prednisoneMgPerDay', op: '>', value: 0 }] },
    then: 'autoimmuneMedicationRequired',
  },
  {
    when: {
      any: [
        { fact: 'malignancyTreated' },
        { fact: 'malignancyRecurrentOrMetastatic' },
        { fact: 'malignancyFoundInPregnancy' },
      ],
    },
    then: 'malignancyHistory',
  },
  { when: { fact: 'drugAbuseCurrent' }, then: 'drugAbuseHistory' },
  {
    when: {
      any: [
        { fact: 'epilepsyPartialSeizures' },
        { fact: 'epilepsyAbsenceSeizures' },
        { fact: 'epilepsyGeneralizedSeizures' },
      ],
    },
    then: 'epilepsyHistory',
  },
  { when: { any: [{ fact: 'coma' }, { fact: 'unconsciousHours', op: '>=', value: 12 }] }, then: 'lossOfConsciousness' },
  // Facts of our own dictionary, by the same reasoning.
  {
    when: {
      any: [
        { fact: 'shockDiagnosed' },
        { fact: 'cardiacArrest' },
        { fact: 'failureToFormClots' },
        { fact: 'lossOfConsciousness' },
        { fact: 'stroke' },
        { fact: 'uncontrollableFits' },
        { fact: 'statusEpilepticus' },
        { fact: 'hysterectomyForInfectionOrHemorrhage' },
      ],
    },
    then: 'lifeThreateningEvent',
  },
  { when: { fact: 'mildIntellectualDisability' }, then: 'intellectualDisability' },
  { when: { fact: 'malignancyUntreated' }, then: 'malignancyHistory' },
  { when: { any: [{ fact: 'unrepairedCoarctation' }, { fact: 'aorticDissection' }] }, then: 'aorticDisease' },
  { when: { fact: 'aorticValveMeanGradientMmHg', op: '>=', value: 40 }, then: 'aorticStenosis' },
  { when: { fact: 'pulmonaryArteryMeanPressureMmHg', op: '>=', value: 32 }, then: 'pulmonaryHypertension' },
  { when: { any: [{ fact: 'psychosisAcute' }, { fact: 'psychosisInRemission' }] }, then: 'psychosis' },
  {
    when: {
      any: [
        { fact: 'myastheniaGravisOcular' },
        { fact: 'myastheniaGravisLimbAndBulbar' },
        { fact: 'myastheniaGravisGeneralizedOrRespiratory' },
      ],
    },
    then: 'myastheniaGravis',
  },
] as const satisfies readonly Implication[];
