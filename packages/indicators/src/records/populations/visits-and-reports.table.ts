import { oneOf } from '../conditions.ts';
import type { PopulationRow } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Outpatient visits, reports of high levels, referrals. */
export const visitsAndReportsPopulations = (s: Settings): readonly PopulationRow[] => [
  {
    id: 'obVisits',
    from: 'visit',
    date: 'seenOn',
    where: { all: [oneOf('kind', 'antenatal', 'postnatal', 'other'), { not: { fact: 'emergency' } }] },
  },
  { id: 'obBookedVisits', of: 'obVisits', where: { fact: 'booked' } },
  {
    id: 'ancRevisits',
    from: 'visit',
    date: 'seenOn',
    where: { all: [{ fact: 'isRevisit' }, { not: { fact: 'pregnancyTestOnly' } }, { not: { fact: 'inLabor' } }] },
  },
  { id: 'ancRevisitsBooked', of: 'ancRevisits', where: { fact: 'booked' } },
  {
    id: 'riskReportsDue',
    from: 'assessment',
    date: 'assessedOn',
    where: { all: [oneOf('level', 'orange', 'red'), { fact: 'firstAtLevel' }] },
  },
  {
    id: 'riskReportsOnTime',
    of: 'riskReportsDue',
    where: {
      any: [
        { all: [{ fact: 'level:orange' }, { fact: 'reportHours', op: '<=', value: s.orangeReportLimitHours }] },
        { all: [{ fact: 'level:red' }, { fact: 'reportHours', op: '<=', value: s.redReportLimitHours }] },
      ],
    },
  },
  { id: 'unfitCases', from: 'assessment', date: 'assessedOn', where: { fact: 'kind:fitness' } },
  { id: 'unfitByAssociateChief', of: 'unfitCases', where: oneOf('assessorTitle', 'associate-chief', 'chief') },
  { id: 'referralsDue', from: 'case', date: 'openedOn', where: { fact: 'referralDue' } },
  { id: 'referralsOnTime', of: 'referralsDue', where: { fact: 'referralOnTime' } },
];
