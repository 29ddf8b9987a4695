import { completedMonths, daysBetween } from '../dates.ts';
import { judge } from '../language/evaluate.ts';
import { type DutyRow, type DutyWindow, infectiousDuties } from './duties.table.ts';
import { checkRecord, factsOf, fieldOf, hoursBetween, type InfectiousRecord, infections } from './record.ts';

export type DutyStatus = 'overdue' | 'due' | 'upcoming' | 'done';

export interface Duty extends DutyRow {
  readonly status: DutyStatus;
  /** Fields of the record that decide whether it applies; empty when it does. */
  readonly needs: readonly string[];
}

export interface InfectiousPlan {
  /** What applies: overdue first, then due, upcoming, done; within each in order of time. */
  readonly duties: readonly Duty[];
  /** What may apply: the answer is in `needs`. Its clock runs all the same, so it is listed with its status and never dropped. */
  readonly undecided: readonly Duty[];
  /** What to ask or test next: fields of the record. */
  readonly missing: readonly string[];
}

/**
 * The tests and measures due to mother, partner and child against HIV, syphilis and hepatitis B, on one day. A test that nobody recorded
 * counts as not done. Regimens are the doctor's: there is no dose here. Twins: once for each child.
 *
 * @returns duties with their status; what hangs on an unknown result; what is missing
 * @throws InputError `type`, `unknown-option`, `unknown-key`, `out-of-range`, `date`, `date-order`
 * @example planInfectious({ stage: 'pregnancy', gestationalAgeDays: 91 }).duties[0]?.status // 'overdue'
 */
export function planInfectious(record: InfectiousRecord): InfectiousPlan {
  checkRecord(record);
  const facts = factsOf(record);
  const ages = agesOf(record);
  const done = new Set(record.done ?? []);
  const rows: readonly DutyRow[] = infectiousDuties;
  const all = rows.flatMap((row): Duty[] => {
    if (done.has(row.id) || (row.doneBy !== undefined && facts[row.doneBy] === true)) {
      return [{ ...row, status: 'done', needs: [] }];
    }
    const { truth, needs } = judge(row.when, facts);
    return truth === 'not-met' ? [] : [{ ...row, status: statusOf(row.window, ages), needs: needs.map(fieldOf) }];
  });
  const order: readonly DutyStatus[] = ['overdue', 'due', 'upcoming', 'done'];
  const sorted = order.flatMap((status) => all.filter((duty) => duty.status === status));
  return {
    duties: sorted.filter((duty) => duty.needs.length === 0),
    undecided: sorted.filter((duty) => duty.needs.length > 0),
    missing: missingOf(record, ages, sorted),
  };
}

function statusOf(window: DutyWindow, ages: Ages): DutyStatus {
  if (window === 'now') return 'due';
  const [earliest, latest] = ages[window.of];
  if (latest < window.from) return 'upcoming';
  return window.to !== null && earliest > window.to ? 'overdue' : 'due';
}

/** The earliest and latest age that fits what is known, in the unit of each window. */
type Ages = Readonly<Record<'pregnancy' | 'hours' | 'days' | 'months', readonly [earliest: number, latest: number]>>;

const ever = Number.POSITIVE_INFINITY;

/** Labor is later than every week of pregnancy. */
function agesOf({ stage, gestationalAgeDays, child }: InfectiousRecord): Ages {
  const pregnancy: readonly [number, number] =
    stage !== 'pregnancy' ? [ever, ever] : [gestationalAgeDays ?? 0, gestationalAgeDays ?? ever];
  if (child === undefined) return { pregnancy, hours: [0, ever], days: [0, ever], months: [0, ever] };
  const { bornOn, on, ageHours } = child;
  const [days, months] = [daysBetween(bornOn, on), completedMonths(bornOn, on)];
  return {
    pregnancy,
    hours: ageHours === undefined ? hoursBetween(bornOn, on) : [ageHours, ageHours],
    days: [days, days],
    months: [months, months],
  };
}

function missingOf(record: InfectiousRecord, ages: Ages, duties: readonly Duty[]): readonly string[] {
  const { tests = {}, stage, gestationalAgeDays, child } = record;
  const open = duties.filter((duty) => duty.status !== 'done');
  const byTheHour = open.some(({ window }) => window !== 'now' && window.of === 'hours' && window.to !== null);
  const firstDays = child !== undefined && child.ageHours === undefined && ages.days[0] <= 3;
  return [
    ...new Set([
      ...(stage === 'pregnancy' && gestationalAgeDays === undefined ? ['gestationalAgeDays'] : []),
      ...infections.filter(({ field }) => tests[field] === undefined).map(({ field }) => `tests.${field}`),
      ...open.flatMap((duty) => duty.needs),
      ...(byTheHour && firstDays ? ['child.ageHours'] : []),
    ]),
  ];
}
