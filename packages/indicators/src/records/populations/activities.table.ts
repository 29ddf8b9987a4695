import type { PopulationRow } from '../model.ts';

/** Drills, meetings, training and published works. */
export const activitiesPopulations: readonly PopulationRow[] = [
  { id: 'drillsHeld', from: 'processEvent', date: 'heldOn', where: { fact: 'kind:drill' } },
  {
    id: 'quartersMet',
    from: 'processEvent',
    date: 'heldOn',
    where: { fact: 'kind:drill' },
    count: { distinctPart: 'quarter', of: 'heldOn' },
  },
  {
    id: 'halfYearsMet',
    from: 'processEvent',
    date: 'heldOn',
    where: { fact: 'kind:joint-meeting' },
    count: { distinctPart: 'halfYear', of: 'heldOn' },
  },
  {
    id: 'warningSessions',
    from: 'processEvent',
    date: 'heldOn',
    where: { fact: 'kind:case-warning' },
    count: { rowsBy: 'department' },
  },
  {
    id: 'monthsAssessed',
    from: 'processEvent',
    date: 'heldOn',
    where: { fact: 'kind:self-assessment' },
    count: { distinctPart: 'month', of: 'heldOn' },
  },
  { id: 'adverseEventsKnown', from: 'processEvent', date: 'heldOn', where: { fact: 'kind:adverse-event' } },
  { id: 'adverseEvents', of: 'adverseEventsKnown', where: { fact: 'reported' } },
  { id: 'cmeDone', from: 'processEvent', date: 'heldOn', where: { fact: 'kind:cme' }, count: { distinct: 'staffId' } },
  { id: 'scienceWorks', from: 'work', date: 'publishedOn' },
  { id: 'scienceReads', of: 'scienceWorks', count: { sum: 'reads' } },
];
