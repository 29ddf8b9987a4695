import { oneOf } from '../conditions.ts';
import type { PopulationRow } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Prevention of mother-to-child transmission of HIV, syphilis and hepatitis B: mothers, then their infants. */
export const infectionsPopulations = (s: Settings): readonly PopulationRow[] => [
  { id: 'hivTestedMothers', of: 'mothersDelivered', where: oneOf('hivFirstTest', 'early', 'pregnancy', 'labor') },
  { id: 'hivTestedPregnancy', of: 'hivTestedMothers', where: oneOf('hivFirstTest', 'early', 'pregnancy') },
  { id: 'hivTestedEarly', of: 'hivTestedPregnancy', where: { fact: 'hivFirstTest:early' } },
  {
    id: 'syphilisTestedMothers',
    of: 'mothersDelivered',
    where: oneOf('syphilisFirstTest', 'early', 'pregnancy', 'labor'),
  },
  {
    id: 'syphilisTestedPregnancy',
    of: 'syphilisTestedMothers',
    where: oneOf('syphilisFirstTest', 'early', 'pregnancy'),
  },
  { id: 'syphilisTestedEarly', of: 'syphilisTestedPregnancy', where: { fact: 'syphilisFirstTest:early' } },
  { id: 'hbsagTestedMothers', of: 'mothersDelivered', where: oneOf('hbsagFirstTest', 'early', 'pregnancy', 'labor') },
  { id: 'hbsagTestedPregnancy', of: 'hbsagTestedMothers', where: oneOf('hbsagFirstTest', 'early', 'pregnancy') },
  { id: 'hbsagTestedEarly', of: 'hbsagTestedPregnancy', where: { fact: 'hbsagFirstTest:early' } },
  { id: 'hivPositiveMothers', of: 'mothersDelivered', where: { fact: 'hivPositive' } },
  { id: 'hivMothersArt', of: 'hivPositiveMothers', where: { fact: 'hivAntiretroviral' } },
  { id: 'hivPartnersTested', of: 'hivPositiveMothers', where: { fact: 'hivPartnerTested' } },
  { id: 'syphilisPositiveMothers', of: 'mothersDelivered', where: { fact: 'syphilisPositive' } },
  { id: 'syphilisTreated', of: 'syphilisPositiveMothers', where: oneOf('syphilisTreatment', 'partial', 'adequate') },
  { id: 'syphilisAdequate', of: 'syphilisPositiveMothers', where: { fact: 'syphilisTreatment:adequate' } },
  { id: 'syphilisPartnersTested', of: 'syphilisPositiveMothers', where: { fact: 'syphilisPartnerTested' } },
  {
    id: 'hbvHighViralMothers',
    of: 'mothersDelivered',
    where: { all: [{ fact: 'hbsagPositive' }, { fact: 'hbvHighRisk' }] },
  },
  { id: 'hbvAntiviral', of: 'hbvHighViralMothers', where: { fact: 'hbvAntiviralGiven' } },
  { id: 'hivBirths', of: 'liveBirths', where: { fact: 'motherHivPositive' } },
  { id: 'hivExposedInfants', of: 'hivBirths' },
  { id: 'hivExposedProphylaxis', of: 'hivExposedInfants', where: { fact: 'hivProphylaxis' } },
  { id: 'hivEidTested', of: 'hivExposedInfants', where: { fact: 'hivEarlyTest' } },
  { id: 'hiv18mTested', of: 'hivExposedInfants', where: { fact: 'hiv18MonthTest' } },
  { id: 'hivInfectedChildren', of: 'hivExposedInfants', where: { fact: 'hivInfected' } },
  { id: 'syphilisExposedInfants', of: 'liveBirths', where: { fact: 'motherSyphilisPositive' } },
  { id: 'syphilisInfantProphylaxis', of: 'syphilisExposedInfants', where: { fact: 'syphilisProphylaxis' } },
  { id: 'congenitalSyphilis', of: 'liveBirths', where: { fact: 'congenitalSyphilisReported' } },
  { id: 'hbvExposedInfants', of: 'liveBirths', where: { fact: 'motherHbsagPositive' } },
  { id: 'hbigTimely', of: 'hbvExposedInfants', where: { fact: 'hbigGivenHours', op: '<=', value: s.hbigLimitHours } },
  {
    id: 'hepbTimely',
    of: 'hbvExposedInfants',
    where: { fact: 'hepbFirstDoseHours', op: '<=', value: s.hepbLimitHours },
  },
  { id: 'hepbFull', of: 'hbvExposedInfants', where: { fact: 'hepbDoses', op: '>=', value: 3 } },
  { id: 'hbvTestedChildren', of: 'hbvExposedInfants', where: { fact: 'hbvTested' } },
  { id: 'hbvInfectedChildren', of: 'hbvTestedChildren', where: { fact: 'hbvInfected' } },
  { id: 'hbvHighExposed', of: 'hbvExposedInfants', where: { fact: 'motherHbvHighRisk' } },
  { id: 'hbvHighTested', of: 'hbvHighExposed', where: { fact: 'hbvTested' } },
];
