import { atLeast } from '../conditions.ts';
import type { PopulationRow } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Babies, by day of birth; their deaths by day of death. */
export const birthsPopulations = (s: Settings): readonly PopulationRow[] => [
  { id: 'liveBirths', from: 'birth', date: 'bornOn', where: { all: [{ fact: 'liveBorn' }, { fact: 'viable28' }] } },
  {
    id: 'stillbirths',
    from: 'birth',
    date: 'bornOn',
    where: { all: [{ not: { fact: 'liveBorn' } }, { fact: 'viable28' }] },
  },
  { id: 'fetalDeaths28', of: 'stillbirths', where: { fact: 'fetalDeathTiming:antepartum' } },
  { id: 'perinates', from: 'birth', date: 'bornOn', where: { fact: 'viable28' } },
  { id: 'birthDefectPerinates', of: 'perinates', where: { fact: 'birthDefect' } },
  { id: 'facilityLiveBirths', of: 'liveBirths', where: { fact: 'inHospital' } },
  { id: 'facilityStillbirths', of: 'stillbirths', where: { fact: 'inHospital' } },
  { id: 'hospitalDeliveryBirths', of: 'liveBirths', where: { fact: 'inHospital' } },
  { id: 'skilledBirths', of: 'liveBirths', where: { fact: 'skilledAttendant' } },
  { id: 'cesareanBirths', of: 'liveBirths', where: { fact: 'deliveryMode:cesarean' } },
  { id: 'weighedLiveBirths', of: 'liveBirths', where: { fact: 'birthWeightG:given' } },
  { id: 'lbwLiveBirths', of: 'weighedLiveBirths', where: { fact: 'birthWeightG', op: '<', value: 2500 } },
  { id: 'macrosomia', of: 'liveBirths', where: { fact: 'birthWeightG', op: '>=', value: 4000 } },
  {
    id: 'termLiveBirths',
    of: 'liveBirths',
    where: { fact: 'gestationalAgeDays', op: '>=', value: s.pretermBeforeDays },
  },
  { id: 'apgarLow', of: 'termLiveBirths', where: { fact: 'apgar5', op: '<', value: 7 } },
  {
    id: 'pretermBirths',
    of: 'facilityLiveBirths',
    where: { fact: 'gestationalAgeDays', op: '<', value: s.pretermBeforeDays },
  },
  {
    id: 'earlyNeonatalDeaths',
    from: 'birth',
    date: 'diedOn',
    where: {
      all: [
        { fact: 'liveBorn' },
        { fact: 'viable28' },
        { fact: 'ageAtDeathDays', op: '>=', value: 0 },
        { fact: 'ageAtDeathDays', op: '<=', value: 6 },
      ],
    },
  },
  {
    id: 'neonatalDeaths',
    from: 'birth',
    date: 'diedOn',
    where: {
      all: [
        { fact: 'liveBorn' },
        { fact: 'viable28' },
        { fact: 'ageAtDeathDays', op: '>=', value: 0 },
        { fact: 'ageAtDeathDays', op: '<=', value: 27 },
      ],
    },
  },
  {
    id: 'infantDeaths',
    from: 'birth',
    date: 'diedOn',
    where: { all: [{ fact: 'liveBorn' }, { fact: 'viable28' }, { fact: 'diedBeforeFirstBirthday' }] },
  },
  {
    id: 'under5Deaths',
    from: 'birth',
    date: 'diedOn',
    where: { all: [{ fact: 'liveBorn' }, { fact: 'viable28' }, { fact: 'diedBeforeFifthBirthday' }] },
  },
  {
    id: 'perinatalDeathsReviewed',
    from: 'birth',
    date: 'perinatalDeathOn',
    where: {
      all: [
        { fact: 'viable28' },
        { fact: 'deathReviewed' },
        {
          any: [
            { not: { fact: 'liveBorn' } },
            {
              all: [
                { fact: 'ageAtDeathDays', op: '>=', value: 0 },
                { fact: 'ageAtDeathDays', op: '<=', value: 6 },
              ],
            },
          ],
        },
      ],
    },
  },
  { id: 'newbornVisited', of: 'liveBirths', where: atLeast('newbornVisits', 1) },
  { id: 'pncNewborn2d', of: 'liveBirths', where: { fact: 'checkedWithin48h' } },
];
