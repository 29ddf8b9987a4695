import type { PopulationRow } from '../model.ts';

/** Severe maternal outcomes, by the day they occurred. */
export const nearMissPopulations: readonly PopulationRow[] = [
  { id: 'criticalCases', from: 'nearMissEvent', date: 'occurredOn' },
  { id: 'criticalSurvived', of: 'criticalCases', where: { fact: 'outcome:near-miss' } },
  { id: 'criticalReviewed', of: 'criticalCases', where: { fact: 'reviewed' } },
  { id: 'maternalNearMiss', from: 'nearMissEvent', date: 'occurredOn', where: { fact: 'outcome:near-miss' } },
  { id: 'nearMissDeaths', from: 'nearMissEvent', date: 'occurredOn', where: { fact: 'outcome:death' } },
  { id: 'smo12', from: 'nearMissEvent', date: 'occurredOn', where: { fact: 'hoursAfterArrival', op: '<=', value: 12 } },
  { id: 'smo12Deaths', of: 'smo12', where: { fact: 'outcome:death' } },
  {
    id: 'smoIntra',
    from: 'nearMissEvent',
    date: 'occurredOn',
    where: { fact: 'hoursAfterArrival', op: '>', value: 12 },
  },
  { id: 'smoIntraDeaths', of: 'smoIntra', where: { fact: 'outcome:death' } },
];
