import { atLeast, oneOf } from '../conditions.ts';
import type { PopulationRow } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Mothers delivered, and pregnancies in care. */
export const deliveriesPopulations = (s: Settings): readonly PopulationRow[] => [
  { id: 'mothersDelivered', from: 'pregnancy', date: 'endedOn', where: { fact: 'delivered28' } },
  { id: 'cardedMothers', of: 'mothersDelivered', where: { fact: 'hasCareCard' } },
  {
    id: 'earlyBookedMothers',
    of: 'mothersDelivered',
    where: {
      all: [
        { fact: 'bookedGestationalAgeDays', op: '<', value: s.earlyPregnancyBeforeDays },
        { fact: 'earlyAntenatalVisit' },
      ],
    },
  },
  { id: 'earlyCheckedMothers', of: 'mothersDelivered', where: { fact: 'earlyAntenatalVisit' } },
  { id: 'ancMothers', of: 'mothersDelivered', where: atLeast('ancVisits', 1) },
  { id: 'anc5Mothers', of: 'mothersDelivered', where: atLeast('ancVisits', 5) },
  { id: 'postnatalVisitedMothers', of: 'mothersDelivered', where: atLeast('postnatalVisits', 1) },
  {
    id: 'systemManagedMothers',
    of: 'mothersDelivered',
    where: {
      all: [
        atLeast('ancVisits', 5),
        { fact: 'earlyAntenatalVisit' },
        { fact: 'bornInHospital' },
        atLeast('postnatalVisits', 1),
      ],
    },
  },
  { id: 'highRiskMothers', of: 'mothersDelivered', where: { fact: 'highRisk' } },
  { id: 'highRiskManaged', of: 'highRiskMothers', where: { fact: 'managedAsHighRisk' } },
  { id: 'highRiskHospital', of: 'highRiskMothers', where: { fact: 'bornInHospital' } },
  { id: 'hbTestedMothers', of: 'mothersDelivered', where: { fact: 'hemoglobinMinGPerL:given' } },
  {
    id: 'anemiaMothers',
    of: 'hbTestedMothers',
    where: { fact: 'hemoglobinMinGPerL', op: '<', value: s.anemiaBelowGPerL },
  },
  {
    id: 'anemiaModSevere',
    of: 'mothersDelivered',
    where: { fact: 'hemoglobinMinGPerL', op: '<', value: s.moderateAnemiaBelowGPerL },
  },
  { id: 'prenatalScreened', of: 'mothersDelivered', where: oneOf('prenatalScreen', 'negative', 'positive') },
  { id: 'prenatalScreenPositive', of: 'prenatalScreened', where: { fact: 'prenatalScreen:positive' } },
  { id: 'prenatalDiagnosed', of: 'mothersDelivered', where: oneOf('prenatalDiagnosis', 'not-confirmed', 'confirmed') },
  { id: 'prenatalConfirmed', of: 'prenatalDiagnosed', where: { fact: 'prenatalDiagnosis:confirmed' } },
  { id: 'cesareanMothers', of: 'mothersDelivered', where: { fact: 'deliveryMode:cesarean' } },
  { id: 'nulliparousMothers', of: 'mothersDelivered', where: { fact: 'priorBirths28Weeks', op: '=', value: 0 } },
  { id: 'nulliparousCesarean', of: 'nulliparousMothers', where: { fact: 'deliveryMode:cesarean' } },
  { id: 'vaginalMothers', of: 'mothersDelivered', where: { fact: 'deliveryMode:vaginal' } },
  { id: 'vaginalEpidural', of: 'vaginalMothers', where: { fact: 'neuraxialAnesthesia' } },
  { id: 'episiotomies', of: 'vaginalMothers', where: { fact: 'episiotomy' } },
  { id: 'vaginalComplications', of: 'vaginalMothers', where: { fact: 'vaginalBirthComplication' } },
  { id: 'accompaniedMothers', of: 'vaginalMothers', where: { fact: 'professionalCompanion' } },
  { id: 'familyAccompanied', of: 'vaginalMothers', where: { fact: 'familyCompanion' } },
  {
    id: 'pretermMothers',
    of: 'mothersDelivered',
    where: { fact: 'gestationalAgeDays', op: '<', value: s.pretermBeforeDays },
  },
  {
    id: 'earlyPretermMothers',
    of: 'pretermMothers',
    where: { fact: 'gestationalAgeDays', op: '<', value: s.earlyPretermBeforeDays },
  },
  { id: 'spphMothers', of: 'mothersDelivered', where: { fact: 'bloodLoss24hMl', op: '>=', value: 1000 } },
  { id: 'spphTransfused', of: 'spphMothers', where: { fact: 'transfused' } },
  {
    id: 'pphMothers',
    of: 'mothersDelivered',
    where: {
      any: [
        { all: [{ fact: 'deliveryMode:vaginal' }, { fact: 'bloodLoss24hMl', op: '>=', value: 500 }] },
        { all: [{ fact: 'deliveryMode:cesarean' }, { fact: 'bloodLoss24hMl', op: '>=', value: 1000 }] },
      ],
    },
  },
  { id: 'hysterectomies', from: 'pregnancy', date: 'endedOn', where: { fact: 'hysterectomy' } },
  { id: 'reoperations', of: 'mothersDelivered', where: { fact: 'unplannedReoperation' } },
  { id: 'puerperalInfections', of: 'mothersDelivered', where: { fact: 'puerperalInfection' } },
  { id: 'facilityDeliveries', of: 'mothersDelivered', where: { fact: 'bornInHospital' } },
  { id: 'uterotonicMothers', of: 'facilityDeliveries', where: { fact: 'uterotonicProphylaxis' } },
  { id: 'checklistsDone', of: 'mothersDelivered', where: { fact: 'safetyChecklistFiled' } },
  { id: 'admissionsBooked', of: 'mothersDelivered', where: { fact: 'bookedAdmission' } },
  { id: 'notTransferredMothers', of: 'mothersDelivered', where: { not: { fact: 'transferredOut' } } },
  { id: 'continuityMothers', of: 'notTransferredMothers', where: { fact: 'oneTeamThroughout' } },
  { id: 'crashSections', of: 'cesareanMothers', where: { fact: 'cesareanUrgency:emergency' } },
  {
    id: 'crashWithin30',
    of: 'crashSections',
    where: { fact: 'decisionToDeliveryMinutes', op: '<=', value: s.ddiLimitMinutes },
  },
  {
    id: 'ddiMinutes',
    of: 'crashSections',
    where: { fact: 'decisionToDeliveryMinutes:given' },
    count: { values: 'decisionToDeliveryMinutes' },
  },
  { id: 'robsonAllWomen', of: 'mothersDelivered' },
  { id: 'robsonAllCs', of: 'cesareanMothers' },
  { id: 'robsonGroupWomen', of: 'robsonAllWomen', count: { rowsBy: 'robsonGroup' } },
  { id: 'robsonGroupCs', of: 'robsonAllCs', count: { rowsBy: 'robsonGroup' } },
  { id: 'pregnantWomen', from: 'pregnancy', date: 'overlap' },
  { id: 'highRiskPregnant', of: 'pregnantWomen', where: { fact: 'highRisk' } },
  { id: 'hypertensivePregnancies', of: 'pregnantWomen', where: { fact: 'hypertensiveDisorder' } },
  {
    id: 'women1549LiveBirth',
    of: 'mothersDelivered',
    where: {
      all: [
        atLeast('liveBirthCount', 1),
        { fact: 'ageYears', op: '>=', value: 15 },
        { fact: 'ageYears', op: '<=', value: 49 },
      ],
    },
  },
  { id: 'anc1Women', of: 'women1549LiveBirth', where: atLeast('skilledAncVisits', 1) },
  { id: 'anc4Women', of: 'women1549LiveBirth', where: atLeast('ancVisits', 4) },
  { id: 'anc8Women', of: 'mothersDelivered', where: atLeast('ancVisits', 8) },
];
