import { atLeast, oneOf } from '../conditions.ts';
import type { PopulationRow } from '../model.ts';

/** Women booked in the period, their screening and grading. A grading is the latest up to the last day of the period. */
export const bookingPopulations: readonly PopulationRow[] = [
  { id: 'bookedWomen', from: 'pregnancy', date: 'bookedOn' },
  { id: 'screenedWomen', of: 'bookedWomen', where: atLeast('screenings', 1) },
  { id: 'screenPositive', of: 'screenedWomen', where: { fact: 'screenEverPositive' } },
  {
    id: 'gradeEligible',
    of: 'bookedWomen',
    where: {
      any: [
        { fact: 'screenEverPositive' },
        { fact: 'bookedFacilityLevel', op: '>=', value: 2 },
        atLeast('gradings', 1),
      ],
    },
  },
  { id: 'gradedWomen', of: 'gradeEligible', where: atLeast('gradings', 1) },
  {
    id: 'greenWomen',
    of: 'gradedWomen',
    where: { all: [{ fact: 'currentLevel:green' }, { not: { fact: 'currentInfectious' } }] },
  },
  { id: 'yellowWomen', of: 'gradedWomen', where: { fact: 'currentLevel:yellow' } },
  { id: 'orangeWomen', of: 'gradedWomen', where: { fact: 'currentLevel:orange' } },
  { id: 'redWomen', of: 'gradedWomen', where: { fact: 'currentLevel:red' } },
  { id: 'purpleWomen', of: 'gradedWomen', where: { fact: 'currentInfectious' } },
  {
    id: 'oprWomen',
    of: 'gradedWomen',
    where: { any: [oneOf('currentLevel', 'orange', 'red'), { fact: 'currentInfectious' }] },
  },
  { id: 'oprManaged', of: 'oprWomen', where: { fact: 'caseOpened' } },
  { id: 'fiveOneComplete', of: 'oprWomen', where: { fact: 'fiveOnesDone' } },
  { id: 'seniorManaged', of: 'oprWomen', where: { fact: 'seniorInCharge' } },
  {
    id: 'nonGreenDelivered',
    of: 'mothersDelivered',
    where: { any: [oneOf('currentLevel', 'yellow', 'orange', 'red'), { fact: 'currentInfectious' }] },
  },
  { id: 'nonGreenLevel2', of: 'nonGreenDelivered', where: { fact: 'facilityLevel', op: '>=', value: 2 } },
  { id: 'postpartumRiskAssessed', of: 'mothersDelivered', where: atLeast('postpartumAssessments', 1) },
];
