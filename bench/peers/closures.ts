/**
 * The grading form as a programmer would write it by hand: one closure a row, reading properties directly, without tables, without checks of
 * the input, without compilation. The yardstick for the engine: same rows, same three values, same kinds of reasons.
 */
type Rec = Readonly<Record<string, number | boolean | string | undefined>>;
interface PeerRow {
  readonly id: string;
  readonly grade: 'yellow' | 'orange' | 'red' | 'purple';
  readonly facts: readonly string[];
  readonly when: (r: Rec) => number;
  readonly floor?: (r: Rec) => number;
}

const yes = (value: unknown): number => (value === undefined ? 1 : value === true ? 2 : 0);
const all = (...outcomes: number[]): number => Math.min(...outcomes);
const any = (...outcomes: number[]): number => Math.max(...outcomes);

// biome-ignore format: one line per row
const rows: readonly PeerRow[] = [
  { id: 'Y1.1', grade: 'yellow', facts: ['ageYears'], when: (r) => any((r.ageYears === undefined ? 1 : (r.ageYears as number) >= 35 ? 2 : 0), (r.ageYears === undefined ? 1 : (r.ageYears as number) <= 18 ? 2 : 0)) },
  { id: 'Y1.2', grade: 'yellow', facts: ['bmi'], when: (r) => any((r.bmi === undefined ? 1 : (r.bmi as number) > 25 ? 2 : 0), (r.bmi === undefined ? 1 : (r.bmi as number) < 18.5 ? 2 : 0)) },
  { id: 'Y1.3', grade: 'yellow', facts: ['genitalTractMalformation'], when: (r) => yes(r.genitalTractMalformation) },
  { id: 'Y1.4', grade: 'yellow', facts: ['contractedPelvis'], when: (r) => yes(r.contractedPelvis) },
  { id: 'Y1.5', grade: 'yellow', facts: ['pregnancyLossCount', 'pretermBirthHistory', 'perinatalDeathHistory', 'birthDefectHistory', 'ectopicPregnancyHistory', 'trophoblasticDiseaseHistory'], when: (r) => any((r.pregnancyLossCount === undefined ? 1 : (r.pregnancyLossCount as number) >= 3 ? 2 : 0), yes(r.pretermBirthHistory), yes(r.perinatalDeathHistory), yes(r.birthDefectHistory), yes(r.ectopicPregnancyHistory), yes(r.trophoblasticDiseaseHistory)) },
  { id: 'Y1.6', grade: 'yellow', facts: ['scarredUterus', 'previousCesareanCount'], when: (r) => any(yes(r.scarredUterus), (r.previousCesareanCount === undefined ? 1 : (r.previousCesareanCount as number) >= 1 ? 2 : 0)) },
  { id: 'Y1.7', grade: 'yellow', facts: ['uterineFibroidMaxCm', 'ovarianCystMaxCm'], when: (r) => any((r.uterineFibroidMaxCm === undefined ? 1 : (r.uterineFibroidMaxCm as number) >= 5 ? 2 : 0), (r.ovarianCystMaxCm === undefined ? 1 : (r.ovarianCystMaxCm as number) >= 5 ? 2 : 0)) },
  { id: 'Y1.8', grade: 'yellow', facts: ['pelvicSurgeryHistory'], when: (r) => yes(r.pelvicSurgeryHistory) },
  { id: 'Y1.9', grade: 'yellow', facts: ['assistedReproduction'], when: (r) => yes(r.assistedReproduction) },
  { id: 'Y2.1.1', grade: 'yellow', facts: ['cardiologyAssessed', 'cardiacMedicationRequired', 'cardiacFunctionNormal', 'septalDefectOrPatentDuctus', 'pulmonaryHypertension', 'tetralogyRepairedNoResidual', 'otherMildCongenitalHeartDisease', 'tetralogyOfFallot', 'otherHeartDisease'], when: (r) => all(all(yes(r.cardiologyAssessed), (2 - yes(r.cardiacMedicationRequired)), yes(r.cardiacFunctionNormal)), any(all(yes(r.septalDefectOrPatentDuctus), (2 - yes(r.pulmonaryHypertension))), yes(r.tetralogyRepairedNoResidual), yes(r.otherMildCongenitalHeartDisease))), floor: (r) => any(yes(r.septalDefectOrPatentDuctus), yes(r.tetralogyOfFallot), yes(r.tetralogyRepairedNoResidual), yes(r.otherMildCongenitalHeartDisease), yes(r.otherHeartDisease)) },
  { id: 'Y2.1.2', grade: 'yellow', facts: ['cardiologyAssessed', 'cardiacMedicationRequired', 'cardiacFunctionNormal', 'myocarditisSequelae'], when: (r) => all(all(yes(r.cardiologyAssessed), (2 - yes(r.cardiacMedicationRequired)), yes(r.cardiacFunctionNormal)), yes(r.myocarditisSequelae)), floor: (r) => yes(r.myocarditisSequelae) },
  { id: 'Y2.1.3', grade: 'yellow', facts: ['cardiologyAssessed', 'cardiacMedicationRequired', 'cardiacFunctionNormal', 'arrhythmia'], when: (r) => all(all(yes(r.cardiologyAssessed), (2 - yes(r.cardiacMedicationRequired)), yes(r.cardiacFunctionNormal)), yes(r.arrhythmia)), floor: (r) => yes(r.arrhythmia) },
  { id: 'Y2.1.4', grade: 'yellow', facts: ['cardiologyAssessed', 'cardiacMedicationRequired', 'cardiacFunctionNormal', 'mildPulmonaryStenosis', 'valveDiseaseComplicated', 'mitralValveProlapse'], when: (r) => all(all(yes(r.cardiologyAssessed), (2 - yes(r.cardiacMedicationRequired)), yes(r.cardiacFunctionNormal)), any(all(yes(r.mildPulmonaryStenosis), (2 - yes(r.valveDiseaseComplicated))), yes(r.mitralValveProlapse))), floor: (r) => any(yes(r.mildPulmonaryStenosis), yes(r.mitralValveProlapse)) },
  { id: 'Y2.2', grade: 'yellow', facts: ['respiratoryDisease', 'pulmonologyAssessed', 'respiratoryMedicationRequired', 'lungFunctionNormal', 'asthma', 'scoliosis', 'thoracicDeformity', 'severeThoracicOrSpinalDeformity'], when: (r) => all(yes(r.respiratoryDisease), yes(r.pulmonologyAssessed), (2 - yes(r.respiratoryMedicationRequired)), yes(r.lungFunctionNormal)), floor: (r) => any(yes(r.respiratoryDisease), yes(r.asthma), yes(r.scoliosis), yes(r.thoracicDeformity), yes(r.severeThoracicOrSpinalDeformity)) },
  { id: 'Y2.3', grade: 'yellow', facts: ['hbsAgPositive', 'liverFunctionNormal'], when: (r) => all(yes(r.hbsAgPositive), yes(r.liverFunctionNormal)), floor: (r) => yes(r.hbsAgPositive) },
  { id: 'Y2.4', grade: 'yellow', facts: ['kidneyDisease', 'chronicKidneyDisease', 'kidneyDiseaseStable', 'kidneyFunctionNormal'], when: (r) => all(any(yes(r.kidneyDisease), yes(r.chronicKidneyDisease)), yes(r.kidneyDiseaseStable), yes(r.kidneyFunctionNormal)), floor: (r) => any(yes(r.kidneyDisease), yes(r.chronicKidneyDisease)) },
  { id: 'Y2.5', grade: 'yellow', facts: ['diabetes', 'diabetesMedicationRequired', 'thyroidDisease', 'thyroidMedicationRequired', 'prolactinoma', 'prolactinomaMedicationRequired', 'otherEndocrineDiseaseNoMedication'], when: (r) => any(all(yes(r.diabetes), (2 - yes(r.diabetesMedicationRequired))), all(yes(r.thyroidDisease), (2 - yes(r.thyroidMedicationRequired))), all(yes(r.prolactinoma), (2 - yes(r.prolactinomaMedicationRequired))), yes(r.otherEndocrineDiseaseNoMedication)), floor: (r) => any(yes(r.diabetes), yes(r.thyroidDisease), yes(r.prolactinoma), yes(r.otherEndocrineDiseaseNoMedication)) },
  { id: 'Y2.6.1', grade: 'yellow', facts: ['plateletsE9PerL', 'bleedingTendency'], when: (r) => all((r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) >= 50 ? 2 : 0), (r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) <= 100 ? 2 : 0), (2 - yes(r.bleedingTendency))), floor: (r) => all((r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) >= 50 ? 2 : 0), (r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) <= 100 ? 2 : 0)) },
  { id: 'Y2.6.2', grade: 'yellow', facts: ['hemoglobinGPerL'], when: (r) => all((r.hemoglobinGPerL === undefined ? 1 : (r.hemoglobinGPerL as number) >= 60 ? 2 : 0), (r.hemoglobinGPerL === undefined ? 1 : (r.hemoglobinGPerL as number) < 110 ? 2 : 0)) },
  { id: 'Y2.7', grade: 'yellow', facts: ['epilepsyPartialSeizures', 'myastheniaGravisOcular', 'otherMildNeurologicalDisease'], when: (r) => any(yes(r.epilepsyPartialSeizures), yes(r.myastheniaGravisOcular), yes(r.otherMildNeurologicalDisease)) },
  { id: 'Y2.8', grade: 'yellow', facts: ['autoimmuneDisease', 'autoimmuneMedicationRequired', 'autoimmuneDiseaseActive'], when: (r) => all(yes(r.autoimmuneDisease), (2 - yes(r.autoimmuneMedicationRequired)), (2 - yes(r.autoimmuneDiseaseActive))), floor: (r) => yes(r.autoimmuneDisease) },
  { id: 'Y2.9', grade: 'yellow', facts: ['genitalWarts', 'gonorrhea', 'otherStd'], when: (r) => any(yes(r.genitalWarts), yes(r.gonorrhea), yes(r.otherStd)) },
  { id: 'Y2.10', grade: 'yellow', facts: ['drugAbuseHistory', 'drugAbuseCurrent'], when: (r) => all(yes(r.drugAbuseHistory), (2 - yes(r.drugAbuseCurrent))), floor: (r) => yes(r.drugAbuseHistory) },
  { id: 'Y2.11', grade: 'yellow', facts: ['otherYellowComorbidity'], when: (r) => yes(r.otherYellowComorbidity) },
  { id: 'Y3.1', grade: 'yellow', facts: ['fetusCount'], when: (r) => (r.fetusCount === undefined ? 1 : (r.fetusCount as number) === 2 ? 2 : 0) },
  { id: 'Y3.2', grade: 'yellow', facts: ['threatenedPretermLabor'], when: (r) => yes(r.threatenedPretermLabor) },
  { id: 'Y3.3', grade: 'yellow', facts: ['fetalGrowthRestriction'], when: (r) => yes(r.fetalGrowthRestriction) },
  { id: 'Y3.4', grade: 'yellow', facts: ['macrosomia'], when: (r) => yes(r.macrosomia) },
  { id: 'Y3.5', grade: 'yellow', facts: ['hypertensiveDisorderOfPregnancy', 'severePreeclampsia', 'superimposedPreeclampsia', 'hypertensiveHeartDiseaseOfPregnancy'], when: (r) => all(yes(r.hypertensiveDisorderOfPregnancy), (2 - yes(r.severePreeclampsia)), (2 - yes(r.superimposedPreeclampsia)), (2 - yes(r.hypertensiveHeartDiseaseOfPregnancy))), floor: (r) => yes(r.hypertensiveDisorderOfPregnancy) },
  { id: 'Y3.6', grade: 'yellow', facts: ['intrahepaticCholestasis'], when: (r) => yes(r.intrahepaticCholestasis) },
  { id: 'Y3.7', grade: 'yellow', facts: ['prematureRuptureOfMembranes'], when: (r) => yes(r.prematureRuptureOfMembranes) },
  { id: 'Y3.8', grade: 'yellow', facts: ['oligohydramnios'], when: (r) => yes(r.oligohydramnios) },
  { id: 'Y3.9', grade: 'yellow', facts: ['polyhydramnios'], when: (r) => yes(r.polyhydramnios) },
  { id: 'Y3.10', grade: 'yellow', facts: ['gestationalAgeWeeks', 'malpresentation'], when: (r) => all((r.gestationalAgeWeeks === undefined ? 1 : (r.gestationalAgeWeeks as number) >= 36 ? 2 : 0), yes(r.malpresentation)) },
  { id: 'Y3.11', grade: 'yellow', facts: ['lowLyingPlacenta'], when: (r) => yes(r.lowLyingPlacenta) },
  { id: 'Y3.12', grade: 'yellow', facts: ['hyperemesisGravidarum'], when: (r) => yes(r.hyperemesisGravidarum) },
  { id: 'O1.1', grade: 'orange', facts: ['ageYears'], when: (r) => (r.ageYears === undefined ? 1 : (r.ageYears as number) >= 40 ? 2 : 0) },
  { id: 'O1.2', grade: 'orange', facts: ['bmi'], when: (r) => (r.bmi === undefined ? 1 : (r.bmi as number) >= 28 ? 2 : 0) },
  { id: 'O2.1.1', grade: 'orange', facts: ['nyhaClass', 'mildLeftVentricularDysfunction', 'lvefPercent'], when: (r) => any((r.nyhaClass === undefined ? 1 : (r.nyhaClass as number) === 2 ? 2 : 0), yes(r.mildLeftVentricularDysfunction), all((r.lvefPercent === undefined ? 1 : (r.lvefPercent as number) >= 40 ? 2 : 0), (r.lvefPercent === undefined ? 1 : (r.lvefPercent as number) <= 50 ? 2 : 0))) },
  { id: 'O2.1.2', grade: 'orange', facts: ['cardiacMedicationRequired', 'myocarditisSequelae', 'arrhythmia', 'otherHeartDisease'], when: (r) => all(yes(r.cardiacMedicationRequired), any(yes(r.myocarditisSequelae), yes(r.arrhythmia), yes(r.otherHeartDisease))) },
  { id: 'O2.1.3', grade: 'orange', facts: ['mitralStenosis', 'mitralValveAreaCm2', 'aorticStenosis', 'aorticValveGradientMmHg', 'mildPulmonaryStenosis', 'valveDiseaseComplicated', 'mitralValveProlapse', 'bicuspidAorticValve', 'marfanSyndrome', 'aorticDilatation'], when: (r) => any(all(yes(r.mitralStenosis), (r.mitralValveAreaCm2 === undefined ? 1 : (r.mitralValveAreaCm2 as number) > 1.5 ? 2 : 0)), all(yes(r.aorticStenosis), (r.aorticValveGradientMmHg === undefined ? 1 : (r.aorticValveGradientMmHg as number) < 50 ? 2 : 0)), all(yes(r.mildPulmonaryStenosis), (2 - yes(r.valveDiseaseComplicated))), yes(r.mitralValveProlapse), yes(r.bicuspidAorticValve), all(yes(r.marfanSyndrome), (2 - yes(r.aorticDilatation)))), floor: (r) => any(yes(r.mitralStenosis), yes(r.aorticStenosis), yes(r.marfanSyndrome)) },
  { id: 'O2.1.4', grade: 'orange', facts: ['aorticDisease', 'aorticDiameterMm', 'coarctationRepaired'], when: (r) => any(all(yes(r.aorticDisease), (r.aorticDiameterMm === undefined ? 1 : (r.aorticDiameterMm as number) < 45 ? 2 : 0)), yes(r.coarctationRepaired)), floor: (r) => yes(r.aorticDisease) },
  { id: 'O2.1.5', grade: 'orange', facts: ['cardiomyopathy', 'cardiomyopathyStableAfterTreatment'], when: (r) => all(yes(r.cardiomyopathy), yes(r.cardiomyopathyStableAfterTreatment)), floor: (r) => yes(r.cardiomyopathy) },
  { id: 'O2.1.6', grade: 'orange', facts: ['pulmonaryHypertension', 'pulmonaryArteryPressureMmHg'], when: (r) => all(yes(r.pulmonaryHypertension), (r.pulmonaryArteryPressureMmHg === undefined ? 1 : (r.pulmonaryArteryPressureMmHg as number) < 50 ? 2 : 0)), floor: (r) => yes(r.pulmonaryHypertension) },
  { id: 'O2.1.7', grade: 'orange', facts: ['otherOrangeCardiovascular'], when: (r) => yes(r.otherOrangeCardiovascular) },
  { id: 'O2.2.1', grade: 'orange', facts: ['asthma', 'mildLungFunctionImpairment', 'respiratoryMedicationRequired', 'pulmonologyAssessed', 'lungFunctionNormal'], when: (r) => all(yes(r.asthma), any(yes(r.mildLungFunctionImpairment), yes(r.respiratoryMedicationRequired), (2 - yes(r.pulmonologyAssessed)), (2 - yes(r.lungFunctionNormal)))) },
  { id: 'O2.2.2', grade: 'orange', facts: ['scoliosis', 'mildLungFunctionImpairment', 'lungFunctionNormal'], when: (r) => all(yes(r.scoliosis), any(yes(r.mildLungFunctionImpairment), (2 - yes(r.lungFunctionNormal)))) },
  { id: 'O2.2.3', grade: 'orange', facts: ['thoracicDeformity', 'mildLungFunctionImpairment'], when: (r) => all(yes(r.thoracicDeformity), yes(r.mildLungFunctionImpairment)) },
  { id: 'O2.3.1', grade: 'orange', facts: ['unexplainedLiverDysfunction'], when: (r) => yes(r.unexplainedLiverDysfunction) },
  { id: 'O2.3.2', grade: 'orange', facts: ['digestiveDiseaseMedicationOnly', 'cirrhosis', 'intestinalObstruction', 'gastrointestinalBleeding', 'otherDigestiveDisease'], when: (r) => all(yes(r.digestiveDiseaseMedicationOnly), any(yes(r.cirrhosis), yes(r.intestinalObstruction), yes(r.gastrointestinalBleeding), yes(r.otherDigestiveDisease))), floor: (r) => any(yes(r.cirrhosis), yes(r.intestinalObstruction), yes(r.gastrointestinalBleeding), yes(r.otherDigestiveDisease)) },
  { id: 'O2.4', grade: 'orange', facts: ['chronicKidneyDisease', 'creatinineTimesUln'], when: (r) => all(yes(r.chronicKidneyDisease), (r.creatinineTimesUln === undefined ? 1 : (r.creatinineTimesUln as number) > 1 ? 2 : 0)) },
  { id: 'O2.5.1', grade: 'orange', facts: ['diabetes', 'diabetesMedicationRequired', 'thyroidDisease', 'thyroidMedicationRequired', 'prolactinoma', 'prolactinomaMedicationRequired'], when: (r) => any(all(yes(r.diabetes), yes(r.diabetesMedicationRequired)), all(yes(r.thyroidDisease), yes(r.thyroidMedicationRequired)), all(yes(r.prolactinoma), yes(r.prolactinomaMedicationRequired))) },
  { id: 'O2.5.2', grade: 'orange', facts: ['nephrogenicDiabetesInsipidus', 'urineOutputMlPerDay'], when: (r) => all(yes(r.nephrogenicDiabetesInsipidus), (r.urineOutputMlPerDay === undefined ? 1 : (r.urineOutputMlPerDay as number) > 4000 ? 2 : 0)) },
  { id: 'O2.6.1', grade: 'orange', facts: ['plateletsE9PerL'], when: (r) => all((r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) >= 30 ? 2 : 0), (r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) <= 50 ? 2 : 0)) },
  { id: 'O2.6.2', grade: 'orange', facts: ['hemoglobinGPerL'], when: (r) => all((r.hemoglobinGPerL === undefined ? 1 : (r.hemoglobinGPerL as number) >= 40 ? 2 : 0), (r.hemoglobinGPerL === undefined ? 1 : (r.hemoglobinGPerL as number) <= 60 ? 2 : 0)) },
  { id: 'O2.6.3', grade: 'orange', facts: ['coagulationDisorder', 'bleedingTendency'], when: (r) => all(yes(r.coagulationDisorder), (2 - yes(r.bleedingTendency))), floor: (r) => yes(r.coagulationDisorder) },
  { id: 'O2.6.4', grade: 'orange', facts: ['thrombophilia'], when: (r) => yes(r.thrombophilia) },
  { id: 'O2.7', grade: 'orange', facts: ['autoimmuneDisease', 'prednisoneMgPerDay', 'prednisoneMonths', 'autoimmuneDiseaseActive', 'autoimmuneMedicationRequired'], when: (r) => all(yes(r.autoimmuneDisease), (r.prednisoneMgPerDay === undefined ? 1 : (r.prednisoneMgPerDay as number) >= 5 ? 2 : 0), (r.prednisoneMgPerDay === undefined ? 1 : (r.prednisoneMgPerDay as number) <= 10 ? 2 : 0), (r.prednisoneMonths === undefined ? 1 : (r.prednisoneMonths as number) >= 6 ? 2 : 0), (2 - yes(r.autoimmuneDiseaseActive))), floor: (r) => all(yes(r.autoimmuneDisease), yes(r.autoimmuneMedicationRequired)) },
  { id: 'O2.8', grade: 'orange', facts: ['malignancyHistory', 'malignancyTreated', 'malignancyRecurrentOrMetastatic'], when: (r) => all(yes(r.malignancyHistory), yes(r.malignancyTreated), (2 - yes(r.malignancyRecurrentOrMetastatic))), floor: (r) => yes(r.malignancyHistory) },
  { id: 'O2.9', grade: 'orange', facts: ['intellectualDisability'], when: (r) => yes(r.intellectualDisability) },
  { id: 'O2.10', grade: 'orange', facts: ['psychosisInRemission'], when: (r) => yes(r.psychosisInRemission) },
  { id: 'O2.11.1', grade: 'orange', facts: ['epilepsyAbsenceSeizures'], when: (r) => yes(r.epilepsyAbsenceSeizures) },
  { id: 'O2.11.2', grade: 'orange', facts: ['myastheniaGravisLimbAndBulbar'], when: (r) => yes(r.myastheniaGravisLimbAndBulbar) },
  { id: 'O2.12', grade: 'orange', facts: ['otherOrangeComorbidity'], when: (r) => yes(r.otherOrangeComorbidity) },
  { id: 'O3.1', grade: 'orange', facts: ['fetusCount'], when: (r) => (r.fetusCount === undefined ? 1 : (r.fetusCount as number) >= 3 ? 2 : 0) },
  { id: 'O3.2', grade: 'orange', facts: ['rhIncompatibility', 'rhNegative', 'partnerRhNegative'], when: (r) => any(yes(r.rhIncompatibility), all(yes(r.rhNegative), (2 - yes(r.partnerRhNegative)))) },
  { id: 'O3.3', grade: 'orange', facts: ['scarredUterus', 'previousCesareanCount', 'monthsSinceLastUterineSurgery'], when: (r) => all(any(yes(r.scarredUterus), (r.previousCesareanCount === undefined ? 1 : (r.previousCesareanCount as number) >= 1 ? 2 : 0)), (r.monthsSinceLastUterineSurgery === undefined ? 1 : (r.monthsSinceLastUterineSurgery as number) < 18 ? 2 : 0)) },
  { id: 'O3.4', grade: 'orange', facts: ['scarredUterus', 'previousCesareanCount', 'centralPlacentaPrevia', 'suspectedPlacentaAccreta'], when: (r) => all(any(yes(r.scarredUterus), (r.previousCesareanCount === undefined ? 1 : (r.previousCesareanCount as number) >= 1 ? 2 : 0)), any(yes(r.centralPlacentaPrevia), yes(r.suspectedPlacentaAccreta))) },
  { id: 'O3.5', grade: 'orange', facts: ['uterineSurgeryCount', 'previousCesareanCount'], when: (r) => any((r.uterineSurgeryCount === undefined ? 1 : (r.uterineSurgeryCount as number) >= 2 ? 2 : 0), (r.previousCesareanCount === undefined ? 1 : (r.previousCesareanCount as number) >= 2 ? 2 : 0)) },
  { id: 'O3.6', grade: 'orange', facts: ['fetusCount', 'polyhydramnios', 'cardiopulmonaryDecline'], when: (r) => all(any((r.fetusCount === undefined ? 1 : (r.fetusCount as number) === 2 ? 2 : 0), yes(r.polyhydramnios)), yes(r.cardiopulmonaryDecline)) },
  { id: 'O3.7', grade: 'orange', facts: ['severePreeclampsia', 'superimposedPreeclampsia'], when: (r) => any(yes(r.severePreeclampsia), yes(r.superimposedPreeclampsia)) },
  { id: 'O3.8', grade: 'orange', facts: ['unexplainedFever'], when: (r) => yes(r.unexplainedFever) },
  { id: 'O3.9', grade: 'orange', facts: ['postpartumDepression', 'puerperalHeatStroke', 'puerperalInfection'], when: (r) => any(yes(r.postpartumDepression), yes(r.puerperalHeatStroke), yes(r.puerperalInfection)) },
  { id: 'R1.1.1', grade: 'red', facts: ['pulmonaryHypertension', 'pulmonaryArteryPressureMmHg'], when: (r) => all(yes(r.pulmonaryHypertension), (r.pulmonaryArteryPressureMmHg === undefined ? 1 : (r.pulmonaryArteryPressureMmHg as number) >= 50 ? 2 : 0)) },
  { id: 'R1.1.2', grade: 'red', facts: ['complexCongenitalHeartDisease', 'eisenmengerSyndrome', 'tetralogyOfFallot', 'tetralogyRepairedNoResidual', 'cyanoticHeartDiseaseUnoperated', 'spo2Percent', 'fontanCirculation'], when: (r) => any(yes(r.complexCongenitalHeartDisease), yes(r.eisenmengerSyndrome), all(yes(r.tetralogyOfFallot), (2 - yes(r.tetralogyRepairedNoResidual))), all(yes(r.cyanoticHeartDiseaseUnoperated), (r.spo2Percent === undefined ? 1 : (r.spo2Percent as number) < 90 ? 2 : 0)), yes(r.fontanCirculation)) },
  { id: 'R1.1.3', grade: 'red', facts: ['valveReplacement', 'mitralStenosis', 'mitralValveAreaCm2', 'aorticStenosis', 'aorticValveGradientMmHg', 'marfanSyndrome', 'aorticDilatation'], when: (r) => any(yes(r.valveReplacement), all(yes(r.mitralStenosis), (r.mitralValveAreaCm2 === undefined ? 1 : (r.mitralValveAreaCm2 as number) <= 1.5 ? 2 : 0)), all(yes(r.aorticStenosis), (r.aorticValveGradientMmHg === undefined ? 1 : (r.aorticValveGradientMmHg as number) >= 50 ? 2 : 0)), all(yes(r.marfanSyndrome), yes(r.aorticDilatation))) },
  { id: 'R1.1.4', grade: 'red', facts: ['cardiomyopathy', 'cardiomyopathyStableAfterTreatment'], when: (r) => all(yes(r.cardiomyopathy), (2 - yes(r.cardiomyopathyStableAfterTreatment))) },
  { id: 'R1.1.5', grade: 'red', facts: ['infectiveEndocarditis'], when: (r) => yes(r.infectiveEndocarditis) },
  { id: 'R1.1.6', grade: 'red', facts: ['acuteMyocarditis'], when: (r) => yes(r.acuteMyocarditis) },
  { id: 'R1.1.7', grade: 'red', facts: ['rheumaticHeartDiseaseActive'], when: (r) => yes(r.rheumaticHeartDiseaseActive) },
  { id: 'R1.1.8', grade: 'red', facts: ['hypertensiveHeartDiseaseOfPregnancy'], when: (r) => yes(r.hypertensiveHeartDiseaseOfPregnancy) },
  { id: 'R1.1.9', grade: 'red', facts: ['otherRedCardiovascular'], when: (r) => yes(r.otherRedCardiovascular) },
  { id: 'R1.2', grade: 'red', facts: ['asthmaRecurrentAttacks', 'pulmonaryFibrosis', 'severeThoracicOrSpinalDeformity', 'lungFunctionImpaired'], when: (r) => any(yes(r.asthmaRecurrentAttacks), yes(r.pulmonaryFibrosis), all(yes(r.severeThoracicOrSpinalDeformity), yes(r.lungFunctionImpaired))) },
  { id: 'R1.3', grade: 'red', facts: ['severeHepatitis', 'decompensatedCirrhosis', 'severeGastrointestinalBleeding', 'acutePancreatitis', 'intestinalObstruction', 'digestiveDiseaseMedicationOnly', 'digestiveDiseaseLifeThreatening'], when: (r) => any(yes(r.severeHepatitis), yes(r.decompensatedCirrhosis), yes(r.severeGastrointestinalBleeding), yes(r.acutePancreatitis), all(yes(r.intestinalObstruction), (2 - yes(r.digestiveDiseaseMedicationOnly))), yes(r.digestiveDiseaseLifeThreatening)) },
  { id: 'R1.4', grade: 'red', facts: ['kidneyDisease', 'chronicKidneyDisease', 'kidneyDiseaseWithHypertension', 'creatinineTimesUln'], when: (r) => all(any(yes(r.kidneyDisease), yes(r.chronicKidneyDisease)), any(yes(r.kidneyDiseaseWithHypertension), (r.creatinineTimesUln === undefined ? 1 : (r.creatinineTimesUln as number) > 1.5 ? 2 : 0))) },
  { id: 'R1.5.1', grade: 'red', facts: ['diabetes', 'diabeticNephropathyClassV', 'diabeticSevereCardiovascularDisease', 'proliferativeRetinopathyOrVitreousHemorrhage', 'diabeticPeripheralNeuropathy'], when: (r) => all(yes(r.diabetes), any(yes(r.diabeticNephropathyClassV), yes(r.diabeticSevereCardiovascularDisease), yes(r.proliferativeRetinopathyOrVitreousHemorrhage), yes(r.diabeticPeripheralNeuropathy))) },
  { id: 'R1.5.2', grade: 'red', facts: ['hyperthyroidism', 'hyperthyroidHeartDisease', 'hyperthyroidInfection', 'hyperthyroidLiverDysfunction', 'hyperthyroidMentalDisturbance'], when: (r) => all(yes(r.hyperthyroidism), any(yes(r.hyperthyroidHeartDisease), yes(r.hyperthyroidInfection), yes(r.hyperthyroidLiverDysfunction), yes(r.hyperthyroidMentalDisturbance))) },
  { id: 'R1.5.3', grade: 'red', facts: ['hypothyroidism', 'hypothyroidOrganDysfunction', 'basalMetabolicRatePercent'], when: (r) => all(yes(r.hypothyroidism), any(yes(r.hypothyroidOrganDysfunction), (r.basalMetabolicRatePercent === undefined ? 1 : (r.basalMetabolicRatePercent as number) < -50 ? 2 : 0))) },
  { id: 'R1.5.4', grade: 'red', facts: ['prolactinoma', 'prolactinomaCompressionSymptoms'], when: (r) => all(yes(r.prolactinoma), yes(r.prolactinomaCompressionSymptoms)) },
  { id: 'R1.5.5', grade: 'red', facts: ['centralDiabetesInsipidus', 'markedPolydipsiaPolyuria', 'otherPituitaryDysfunction'], when: (r) => all(yes(r.centralDiabetesInsipidus), any(yes(r.markedPolydipsiaPolyuria), yes(r.otherPituitaryDysfunction))) },
  { id: 'R1.5.6', grade: 'red', facts: ['pheochromocytoma', 'otherSevereEndocrineDisease'], when: (r) => any(yes(r.pheochromocytoma), yes(r.otherSevereEndocrineDisease)) },
  { id: 'R1.6.1', grade: 'red', facts: ['aplasticAnemia'], when: (r) => yes(r.aplasticAnemia) },
  { id: 'R1.6.2', grade: 'red', facts: ['plateletsE9PerL', 'plateletsFallingProgressively', 'bleedingTendency'], when: (r) => any((r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) < 30 ? 2 : 0), all((r.plateletsE9PerL === undefined ? 1 : (r.plateletsE9PerL as number) <= 100 ? 2 : 0), any(yes(r.plateletsFallingProgressively), yes(r.bleedingTendency)))) },
  { id: 'R1.6.3', grade: 'red', facts: ['hemoglobinGPerL'], when: (r) => (r.hemoglobinGPerL === undefined ? 1 : (r.hemoglobinGPerL as number) <= 40 ? 2 : 0) },
  { id: 'R1.6.4', grade: 'red', facts: ['leukemia'], when: (r) => yes(r.leukemia) },
  { id: 'R1.6.5', grade: 'red', facts: ['coagulationDisorder', 'bleedingTendency'], when: (r) => all(yes(r.coagulationDisorder), yes(r.bleedingTendency)) },
  { id: 'R1.6.6', grade: 'red', facts: ['thromboembolicDisease'], when: (r) => yes(r.thromboembolicDisease) },
  { id: 'R1.7', grade: 'red', facts: ['autoimmuneDisease', 'autoimmuneDiseaseActive'], when: (r) => all(yes(r.autoimmuneDisease), yes(r.autoimmuneDiseaseActive)) },
  { id: 'R1.8', grade: 'red', facts: ['psychosisAcute'], when: (r) => yes(r.psychosisAcute) },
  { id: 'R1.9.1', grade: 'red', facts: ['malignancyFoundInPregnancy'], when: (r) => yes(r.malignancyFoundInPregnancy) },
  { id: 'R1.9.2', grade: 'red', facts: ['malignancyRecurrentOrMetastatic'], when: (r) => yes(r.malignancyRecurrentOrMetastatic) },
  { id: 'R1.10.1', grade: 'red', facts: ['cerebrovascularMalformation', 'cerebrovascularMalformationSurgeryHistory'], when: (r) => any(yes(r.cerebrovascularMalformation), yes(r.cerebrovascularMalformationSurgeryHistory)) },
  { id: 'R1.10.2', grade: 'red', facts: ['epilepsyGeneralizedSeizures'], when: (r) => yes(r.epilepsyGeneralizedSeizures) },
  { id: 'R1.10.3', grade: 'red', facts: ['myastheniaGravisGeneralizedOrRespiratory'], when: (r) => yes(r.myastheniaGravisGeneralizedOrRespiratory) },
  { id: 'R1.11', grade: 'red', facts: ['drugAbuseCurrent'], when: (r) => yes(r.drugAbuseCurrent) },
  { id: 'R1.12', grade: 'red', facts: ['otherRedComorbidity'], when: (r) => yes(r.otherRedComorbidity) },
  { id: 'R2.1', grade: 'red', facts: ['fetusCount', 'cardiopulmonaryDecline'], when: (r) => all((r.fetusCount === undefined ? 1 : (r.fetusCount as number) >= 3 ? 2 : 0), yes(r.cardiopulmonaryDecline)) },
  { id: 'R2.2', grade: 'red', facts: ['perniciousPlacentaPrevia', 'placentalAbruption'], when: (r) => any(yes(r.perniciousPlacentaPrevia), yes(r.placentalAbruption)) },
  { id: 'R2.3', grade: 'red', facts: ['redListDiseaseUnstablePostpartum'], when: (r) => yes(r.redListDiseaseUnstablePostpartum) },
  { id: 'P1', grade: 'purple', facts: ['viralHepatitis', 'syphilis', 'hivInfection', 'tuberculosis', 'severeInfectiousPneumonia', 'specialVirusInfection', 'otherInfectiousDisease'], when: (r) => any(yes(r.viralHepatitis), yes(r.syphilis), yes(r.hivInfection), yes(r.tuberculosis), yes(r.severeInfectiousPneumonia), yes(r.specialVirusInfection), yes(r.otherInfectiousDisease)) },
  { id: 'B.heart-failure', grade: 'red', facts: ['nyhaClass', 'lvefPercent'], when: (r) => any((r.nyhaClass === undefined ? 1 : (r.nyhaClass as number) >= 3 ? 2 : 0), (r.lvefPercent === undefined ? 1 : (r.lvefPercent as number) < 40 ? 2 : 0)) },
  { id: 'B.aorta', grade: 'red', facts: ['aorticDiameterMm', 'unrepairedCoarctation', 'aorticDissection'], when: (r) => any((r.aorticDiameterMm === undefined ? 1 : (r.aorticDiameterMm as number) >= 45 ? 2 : 0), yes(r.unrepairedCoarctation), yes(r.aorticDissection)) },
  { id: 'B.eclampsia', grade: 'red', facts: ['eclampsia', 'hellpSyndrome', 'acuteFattyLiver'], when: (r) => any(yes(r.eclampsia), yes(r.hellpSyndrome), yes(r.acuteFattyLiver)) },
  { id: 'B.acute', grade: 'red', facts: ['postpartumHemorrhage', 'uterineRupture', 'amnioticFluidEmbolism', 'sepsis'], when: (r) => any(yes(r.postpartumHemorrhage), yes(r.uterineRupture), yes(r.amnioticFluidEmbolism), yes(r.sepsis)) },
  { id: 'B.cyanotic', grade: 'red', facts: ['cyanoticHeartDiseaseUnoperated'], when: (r) => yes(r.cyanoticHeartDiseaseUnoperated) },
  { id: 'B.mean-aortic-gradient', grade: 'red', facts: ['aorticValveMeanGradientMmHg'], when: (r) => (r.aorticValveMeanGradientMmHg === undefined ? 1 : (r.aorticValveMeanGradientMmHg as number) >= 40 ? 2 : 0) },
  { id: 'B.mean-pulmonary-pressure', grade: 'red', facts: ['pulmonaryArteryMeanPressureMmHg'], when: (r) => (r.pulmonaryArteryMeanPressureMmHg === undefined ? 1 : (r.pulmonaryArteryMeanPressureMmHg as number) >= 32 ? 2 : 0) },
  { id: 'B.untreated-malignancy', grade: 'red', facts: ['malignancyUntreated'], when: (r) => yes(r.malignancyUntreated) },
  { id: 'B.endocrine-crisis', grade: 'red', facts: ['diabeticKetoacidosis', 'thyroidStorm'], when: (r) => any(yes(r.diabeticKetoacidosis), yes(r.thyroidStorm)) },
  { id: 'B.previa-without-scar', grade: 'orange', facts: ['centralPlacentaPrevia', 'suspectedPlacentaAccreta'], when: (r) => any(yes(r.centralPlacentaPrevia), yes(r.suspectedPlacentaAccreta)) },
  { id: 'B.heart-guard', grade: 'orange', facts: ['cardiacMedicationRequired', 'septalDefectOrPatentDuctus', 'tetralogyOfFallot', 'otherMildCongenitalHeartDisease', 'myocarditisSequelae', 'arrhythmia', 'otherHeartDisease', 'cardiacFunctionNormal'], when: (r) => any(yes(r.cardiacMedicationRequired), all(any(yes(r.septalDefectOrPatentDuctus), yes(r.tetralogyOfFallot), yes(r.otherMildCongenitalHeartDisease), yes(r.myocarditisSequelae), yes(r.arrhythmia), yes(r.otherHeartDisease)), (2 - yes(r.cardiacFunctionNormal)))) },
  { id: 'B.lung-guard', grade: 'orange', facts: ['respiratoryDisease', 'respiratoryMedicationRequired', 'lungFunctionNormal', 'lungFunctionImpaired', 'mildLungFunctionImpairment', 'cardiopulmonaryDecline'], when: (r) => any(all(yes(r.respiratoryDisease), any(yes(r.respiratoryMedicationRequired), (2 - yes(r.lungFunctionNormal)))), yes(r.lungFunctionImpaired), yes(r.mildLungFunctionImpairment), yes(r.cardiopulmonaryDecline)) },
  { id: 'B.kidney-guard', grade: 'orange', facts: ['kidneyDisease', 'chronicKidneyDisease', 'kidneyDiseaseStable', 'kidneyFunctionNormal', 'creatinineTimesUln'], when: (r) => any(all(any(yes(r.kidneyDisease), yes(r.chronicKidneyDisease)), any((2 - yes(r.kidneyDiseaseStable)), (2 - yes(r.kidneyFunctionNormal)))), (r.creatinineTimesUln === undefined ? 1 : (r.creatinineTimesUln as number) > 1 ? 2 : 0)) },
  { id: 'B.bleeding-guard', grade: 'orange', facts: ['bleedingTendency'], when: (r) => yes(r.bleedingTendency) },
  { id: 'B.psychosis', grade: 'orange', facts: ['psychosis', 'psychosisInRemission', 'psychosisAcute'], when: (r) => all(yes(r.psychosis), (2 - yes(r.psychosisInRemission)), (2 - yes(r.psychosisAcute))) },
  { id: 'B.unlisted', grade: 'orange', facts: ['valveRegurgitation', 'moderateOrSeverePulmonaryStenosis', 'coronaryArteryDisease', 'previousThrombosisOrEmbolism', 'previousStroke', 'organTransplant', 'uterineRuptureHistory', 'peripartumCardiomyopathyHistory'], when: (r) => any(yes(r.valveRegurgitation), yes(r.moderateOrSeverePulmonaryStenosis), yes(r.coronaryArteryDisease), yes(r.previousThrombosisOrEmbolism), yes(r.previousStroke), yes(r.organTransplant), yes(r.uterineRuptureHistory), yes(r.peripartumCardiomyopathyHistory)) },
  { id: 'B.severe-pressure', grade: 'yellow', facts: ['systolicBpMmHg', 'diastolicBpMmHg'], when: (r) => any((r.systolicBpMmHg === undefined ? 1 : (r.systolicBpMmHg as number) >= 160 ? 2 : 0), (r.diastolicBpMmHg === undefined ? 1 : (r.diastolicBpMmHg as number) >= 110 ? 2 : 0)) },
  { id: 'B.chronic-hypertension', grade: 'yellow', facts: ['chronicHypertension'], when: (r) => yes(r.chronicHypertension) },
  { id: 'B.insipidus', grade: 'yellow', facts: ['nephrogenicDiabetesInsipidus', 'centralDiabetesInsipidus', 'otherPituitaryDysfunction'], when: (r) => any(yes(r.nephrogenicDiabetesInsipidus), yes(r.centralDiabetesInsipidus), yes(r.otherPituitaryDysfunction)) },
  { id: 'B.other-type', grade: 'yellow', facts: ['epilepsyHistory', 'epilepsyPartialSeizures', 'epilepsyAbsenceSeizures', 'epilepsyGeneralizedSeizures', 'myastheniaGravis', 'myastheniaGravisOcular', 'myastheniaGravisLimbAndBulbar', 'myastheniaGravisGeneralizedOrRespiratory'], when: (r) => any(all(yes(r.epilepsyHistory), (2 - yes(r.epilepsyPartialSeizures)), (2 - yes(r.epilepsyAbsenceSeizures)), (2 - yes(r.epilepsyGeneralizedSeizures))), all(yes(r.myastheniaGravis), (2 - yes(r.myastheniaGravisOcular)), (2 - yes(r.myastheniaGravisLimbAndBulbar)), (2 - yes(r.myastheniaGravisGeneralizedOrRespiratory)))) },
  { id: 'B.fetal', grade: 'yellow', facts: ['fetalMalformation', 'fetalDeath', 'postTermPregnancy'], when: (r) => any(yes(r.fetalMalformation), yes(r.fetalDeath), yes(r.postTermPregnancy)) },
  { id: 'B.antenatal-depression', grade: 'yellow', facts: ['antenatalDepression'], when: (r) => yes(r.antenatalDepression) },
  { id: 'B.self-harm', grade: 'orange', facts: ['selfHarmThoughts'], when: (r) => yes(r.selfHarmThoughts) },
  { id: 'B.hbsag-abnormal', grade: 'purple', facts: ['hbsAgPositive', 'liverFunctionNormal'], when: (r) => all(yes(r.hbsAgPositive), (2 - yes(r.liverFunctionNormal))) },
];

// biome-ignore format: one line per implication
const implications: readonly { readonly when: (r: Rec) => number; readonly then: string }[] = [
  { when: (r) => any((r.previousCesareanCount === undefined ? 1 : (r.previousCesareanCount as number) >= 1 ? 2 : 0), yes(r.perniciousPlacentaPrevia)), then: 'scarredUterus' },
  { when: (r) => any(yes(r.chronicKidneyDisease), yes(r.kidneyDiseaseWithHypertension)), then: 'kidneyDisease' },
  { when: (r) => yes(r.asthmaRecurrentAttacks), then: 'asthma' },
  { when: (r) => any(yes(r.asthma), yes(r.pulmonaryFibrosis), yes(r.respiratoryMedicationRequired)), then: 'respiratoryDisease' },
  { when: (r) => yes(r.mildLungFunctionImpairment), then: 'lungFunctionImpaired' },
  { when: (r) => any(yes(r.septalDefectOrPatentDuctus), yes(r.tetralogyRepairedNoResidual), yes(r.otherMildCongenitalHeartDisease)), then: 'otherHeartDisease' },
  { when: (r) => yes(r.tetralogyRepairedNoResidual), then: 'tetralogyOfFallot' },
  { when: (r) => any(yes(r.eisenmengerSyndrome), (r.pulmonaryArteryPressureMmHg === undefined ? 1 : (r.pulmonaryArteryPressureMmHg as number) >= 50 ? 2 : 0)), then: 'pulmonaryHypertension' },
  { when: (r) => (r.mitralValveAreaCm2 === undefined ? 1 : (r.mitralValveAreaCm2 as number) <= 1.5 ? 2 : 0), then: 'mitralStenosis' },
  { when: (r) => (r.aorticValveGradientMmHg === undefined ? 1 : (r.aorticValveGradientMmHg as number) >= 50 ? 2 : 0), then: 'aorticStenosis' },
  { when: (r) => yes(r.cardiomyopathyStableAfterTreatment), then: 'cardiomyopathy' },
  { when: (r) => any(yes(r.hyperthyroidism), yes(r.hypothyroidism), yes(r.thyroidMedicationRequired)), then: 'thyroidDisease' },
  { when: (r) => any(yes(r.hyperthyroidHeartDisease), yes(r.hyperthyroidInfection), yes(r.hyperthyroidLiverDysfunction), yes(r.hyperthyroidMentalDisturbance)), then: 'hyperthyroidism' },
  { when: (r) => yes(r.hypothyroidOrganDysfunction), then: 'hypothyroidism' },
  { when: (r) => any(yes(r.diabetesMedicationRequired), yes(r.diabeticNephropathyClassV), yes(r.diabeticSevereCardiovascularDisease), yes(r.proliferativeRetinopathyOrVitreousHemorrhage), yes(r.diabeticPeripheralNeuropathy)), then: 'diabetes' },
  { when: (r) => any(yes(r.prolactinomaMedicationRequired), yes(r.prolactinomaCompressionSymptoms)), then: 'prolactinoma' },
  { when: (r) => any(yes(r.severePreeclampsia), yes(r.superimposedPreeclampsia)), then: 'preeclampsia' },
  { when: (r) => any(yes(r.preeclampsia), yes(r.eclampsia), yes(r.hellpSyndrome), yes(r.chronicHypertension), yes(r.hypertensiveHeartDiseaseOfPregnancy)), then: 'hypertensiveDisorderOfPregnancy' },
  { when: (r) => yes(r.decompensatedCirrhosis), then: 'cirrhosis' },
  { when: (r) => yes(r.severeGastrointestinalBleeding), then: 'gastrointestinalBleeding' },
  { when: (r) => any(yes(r.autoimmuneDiseaseActive), yes(r.autoimmuneMedicationRequired)), then: 'autoimmuneDisease' },
  { when: (r) => all(yes(r.autoimmuneDisease), (r.prednisoneMgPerDay === undefined ? 1 : (r.prednisoneMgPerDay as number) > 0 ? 2 : 0)), then: 'autoimmuneMedicationRequired' },
  { when: (r) => any(yes(r.malignancyTreated), yes(r.malignancyRecurrentOrMetastatic), yes(r.malignancyFoundInPregnancy)), then: 'malignancyHistory' },
  { when: (r) => yes(r.drugAbuseCurrent), then: 'drugAbuseHistory' },
  { when: (r) => any(yes(r.epilepsyPartialSeizures), yes(r.epilepsyAbsenceSeizures), yes(r.epilepsyGeneralizedSeizures)), then: 'epilepsyHistory' },
  { when: (r) => any(yes(r.coma), (r.unconsciousHours === undefined ? 1 : (r.unconsciousHours as number) >= 12 ? 2 : 0)), then: 'lossOfConsciousness' },
  { when: (r) => yes(r.mildIntellectualDisability), then: 'intellectualDisability' },
  { when: (r) => yes(r.malignancyUntreated), then: 'malignancyHistory' },
  { when: (r) => any(yes(r.unrepairedCoarctation), yes(r.aorticDissection)), then: 'aorticDisease' },
  { when: (r) => (r.aorticValveMeanGradientMmHg === undefined ? 1 : (r.aorticValveMeanGradientMmHg as number) >= 40 ? 2 : 0), then: 'aorticStenosis' },
  { when: (r) => (r.pulmonaryArteryMeanPressureMmHg === undefined ? 1 : (r.pulmonaryArteryMeanPressureMmHg as number) >= 32 ? 2 : 0), then: 'pulmonaryHypertension' },
  { when: (r) => any(yes(r.psychosisAcute), yes(r.psychosisInRemission)), then: 'psychosis' },
  { when: (r) => any(yes(r.myastheniaGravisOcular), yes(r.myastheniaGravisLimbAndBulbar), yes(r.myastheniaGravisGeneralizedOrRespiratory)), then: 'myastheniaGravis' },
];

const rank = { yellow: 1, orange: 2, red: 3, purple: -1 } as const;
const order = ['red', 'purple', 'orange', 'yellow'] as const;
const sorted = order.flatMap((grade) => rows.filter((row) => row.grade === grade));

export interface PeerAssessment {
  readonly level: number;
  readonly couldReach: number;
  readonly infectious: boolean | null;
  readonly met: readonly {
    readonly id: string;
    readonly grade: string;
    readonly decidedBy: readonly (readonly [string, unknown])[];
  }[];
  readonly unknown: readonly { readonly id: string; readonly grade: string; readonly needs: readonly string[] }[];
  readonly missing: readonly string[];
}

export function assessByHand(input: Rec): PeerAssessment {
  const r: Record<string, number | boolean | string | undefined> = { ...input };
  if (r.bmi === undefined && typeof r.prePregnancyWeightKg === 'number' && typeof r.heightCm === 'number') {
    r.bmi = r.prePregnancyWeightKg / (r.heightCm / 100) ** 2;
  }
  if (r.creatinineUmolPerL === 'not-applicable') r.creatinineTimesUln = 'not-applicable';
  else if (typeof r.creatinineUmolPerL === 'number' && typeof r.creatinineUlnUmolPerL === 'number') {
    r.creatinineTimesUln = r.creatinineUmolPerL / r.creatinineUlnUmolPerL;
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const { when, then } of implications) {
      if (r[then] !== true && when(r) === 2) {
        r[then] = true;
        changed = true;
      }
    }
  }
  const met: PeerAssessment['met'][number][] = [];
  const unknown: PeerAssessment['unknown'][number][] = [];
  const missing = new Set<string>();
  let level = -1;
  let couldReach = -1;
  let infectious: boolean | null = false;
  for (const row of sorted) {
    const outcome = Math.max(row.when(r), row.floor ? row.floor(r) : 0);
    if (outcome === 0) continue;
    if (outcome === 2) {
      const decidedBy: (readonly [string, unknown])[] = [];
      for (const fact of row.facts) if (r[fact] !== undefined && r[fact] !== false) decidedBy.push([fact, r[fact]]);
      met.push({ id: row.id, grade: row.grade, decidedBy });
      level = Math.max(level, rank[row.grade]);
      if (row.grade === 'purple') infectious = true;
    } else {
      const needs: string[] = [];
      for (const fact of row.facts) {
        if (r[fact] === undefined) {
          needs.push(fact);
          missing.add(fact);
        }
      }
      unknown.push({ id: row.id, grade: row.grade, needs });
      couldReach = Math.max(couldReach, rank[row.grade]);
      if (row.grade === 'purple' && !infectious) infectious = null;
    }
  }
  if (level < 0 && unknown.length === 0) level = 0;
  return { level, couldReach: Math.max(level, couldReach, 0), infectious, met, unknown, missing: [...missing] };
}
