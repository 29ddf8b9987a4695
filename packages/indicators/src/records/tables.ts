import type { VariableId } from '../catalog/variables.table.ts';
import { assessmentRecord } from './columns/assessment.table.ts';
import { birthRecord } from './columns/birth.table.ts';
import { caseRecord } from './columns/case.table.ts';
import { nearMissEventRecord } from './columns/near-miss-event.table.ts';
import { pregnancyRecord } from './columns/pregnancy.table.ts';
import { processEventRecord } from './columns/process-event.table.ts';
import { visitRecord } from './columns/visit.table.ts';
import { workRecord } from './columns/work.table.ts';
import { derivedRows } from './derived.table.ts';
import type { CalendarRow, DerivedRow, Population, PopulationRow, RecordRow, RecordType } from './model.ts';
import { activitiesPopulations } from './populations/activities.table.ts';
import { birthsPopulations } from './populations/births.table.ts';
import { bookingPopulations } from './populations/booking.table.ts';
import { deathsPopulations } from './populations/deaths.table.ts';
import { deliveriesPopulations } from './populations/deliveries.table.ts';
import { infectionsPopulations } from './populations/infections.table.ts';
import { nearMissPopulations } from './populations/near-miss.table.ts';
import { visitsAndReportsPopulations } from './populations/visits-and-reports.table.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** The eight record types with their columns. */
export const records: Readonly<Record<RecordType, RecordRow>> = {
  pregnancy: pregnancyRecord,
  birth: birthRecord,
  visit: visitRecord,
  assessment: assessmentRecord,
  case: caseRecord,
  nearMissEvent: nearMissEventRecord,
  processEvent: processEventRecord,
  work: workRecord,
};

export const recordTypes = Object.keys(records) as readonly RecordType[];

/**
 * The column by which rows of `child` point to rows of `parent`; null where they do not. A visit points to a baby by `birthId`, everything else to a
 * pregnancy by `pregnancyId`.
 *
 * @example linkOf('visit', 'birth') // 'birthId'
 */
export function linkOf(child: RecordType, parent: RecordType): 'pregnancyId' | 'birthId' | null {
  const column = parent === 'pregnancy' ? 'pregnancyId' : parent === 'birth' ? 'birthId' : null;
  if (column === null || child === parent) return null;
  return records[child].columns.some(({ name }) => name === column) ? column : null;
}

/** Derived rows in the order in which they have to be made. Their conditions hold the numbers of the settings. */
export function derivedFor(settings: Settings = defaultSettings): readonly DerivedRow[] {
  return derivedRows(settings);
}

/**
 * Who is counted for each variable that rows can give; a population stands after the one it is a part of.
 *
 * @example populationsFor().find(({ id }) => id === 'ancMothers')?.date // 'endedOn', taken over from mothersDelivered
 */
export function populationsFor(settings: Settings = defaultSettings): readonly Population[] {
  const rows: readonly PopulationRow[] = [
    ...deliveriesPopulations(settings),
    ...birthsPopulations(settings),
    ...infectionsPopulations(settings),
    ...bookingPopulations,
    ...deathsPopulations(settings),
    ...visitsAndReportsPopulations(settings),
    ...nearMissPopulations,
    ...activitiesPopulations,
  ];
  const done = new Map<VariableId, Population>();
  for (const row of rows) {
    const { where, count, ...whole } =
      row.of === undefined ? ({} as Partial<Population>) : (done.get(row.of) as Population);
    done.set(row.id, { ...whole, ...row } as Population);
  }
  return [...done.values()];
}

/** Counts of the calendar: how many whole parts the period has. */
export const calendarRows: readonly CalendarRow[] = [
  { id: 'quarters', whole: 'quarter' },
  { id: 'halfYears', whole: 'halfYear' },
  { id: 'months', whole: 'month' },
];
