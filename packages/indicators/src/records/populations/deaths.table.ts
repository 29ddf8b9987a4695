import { oneOf } from '../conditions.ts';
import type { PopulationRow } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Deaths of mothers, by day of death and place of death. */
export const deathsPopulations = (s: Settings): readonly PopulationRow[] => [
  {
    id: 'pregnancyRelatedDeaths',
    from: 'pregnancy',
    date: 'diedOn',
    where: { fact: 'pregnancyRelatedDeath' },
    groupBy: { facilityId: 'deathFacilityId' },
  },
  { id: 'facilityMaternalDeaths', of: 'pregnancyRelatedDeaths', where: { fact: 'deathFacilityId:given' } },
  {
    id: 'maternalDeaths',
    of: 'pregnancyRelatedDeaths',
    where: oneOf('deathCause', 'direct', 'indirect', 'undetermined'),
  },
  { id: 'obstetricHemorrhageDeaths', of: 'maternalDeaths', where: { fact: 'deathFromHemorrhage' } },
  { id: 'maternalDeathsReviewed', of: 'maternalDeaths', where: { fact: 'deathReviewed' } },
  {
    id: 'deathReportsOnTime',
    of: 'maternalDeaths',
    where: { fact: 'deathReportHours', op: '<=', value: s.deathReportLimitHours },
  },
];
