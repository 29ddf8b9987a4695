import { addDays, type IsoDate, isIsoDate } from '../dates.ts';
import { InputError, type Issue, show } from '../errors.ts';
import {
  type Department,
  departments,
  type InstitutionKind,
  institutionKinds,
  type ObligationId,
  type ObligationRow,
  obligationTable,
  planTerm,
} from './obligations.table.ts';

/** Proof that something was held: a record of the institution, without names. */
export interface ObligationEvidence {
  /** The institution's own key. The same one again counts once. */
  readonly id: string;
  readonly duty: ObligationId;
  /** The day it was held, or put in place. After `on` it is planned, not done. */
  readonly on: IsoDate;
  /** For duties that departments owe each. */
  readonly department?: Department;
  /** How many works, or how many members of staff for the first time this year. Default 1. */
  readonly count?: number;
}

export interface ObligationSpan {
  /** First and last day of the calendar asked for; every period that touches them is shown whole. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Today. */
  readonly on: IsoDate;
  /** What the institution is. Left out: all kinds. */
  readonly kinds?: readonly InstitutionKind[];
  /** Obstetric and pediatric physicians, midwives and nurses; without it nobody can say whether each had their education. */
  readonly staff?: number | null;
}

export interface Obligation {
  /** Row, period and department: `case-warning@2024/obstetrics`. */
  readonly id: string;
  readonly row: ObligationRow & { readonly id: ObligationId };
  readonly department: Department | null;
  /** Null for a standing duty. */
  readonly period: { readonly label: string; readonly from: IsoDate; readonly to: IsoDate } | null;
  /** At least so many; null when it is not known (`staff`). */
  readonly required: number | null;
  readonly done: number;
  readonly planned: number;
  /** The last day of the period; null for a standing duty. */
  readonly dueOn: IsoDate | null;
  /** `unknown`: how many are required is not known. */
  readonly state: 'done' | 'due' | 'overdue' | 'upcoming' | 'unknown';
  readonly evidence: readonly string[];
  /** The period ends after the plan's term: shown for those who go on with it, not as the plan's. */
  readonly afterPlan: boolean;
}

export interface ObligationCalendar {
  readonly obligations: readonly Obligation[];
  /** Evidence that fits no obligation of this span. */
  readonly unused: readonly string[];
}

type Row = ObligationRow & { readonly id: ObligationId };
const rows: readonly Row[] = obligationTable;
const pers = ['month', 'quarter', 'half-year', 'year', 'standing'] as const satisfies readonly Row['per'][];
const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/**
 * The plan's periodic and standing duties of one institution as a calendar: due, done with evidence, overdue or upcoming, by month, quarter, half-year or
 * year of the calendar. On the last day of a period the duty is still due; the day after it is overdue. Done late is overdue all the same: each period
 * counts for itself.
 *
 * @throws InputError `date`, `date-order`, `unknown-option`, `department`, `count`, `id-conflict`
 * @example obligations({ from: '2024-01-01', to: '2024-03-31', on: '2024-04-01' }, []).obligations[0].state // 'overdue'
 */
export function obligations(span: ObligationSpan, evidence: readonly ObligationEvidence[]): ObligationCalendar {
  const issues = [...spanFaults(span), ...evidence.flatMap(evidenceFaults)];
  if (issues.length > 0) throw new InputError(issues);
  const proofs = onlyOnce(evidence);
  const kinds = span.kinds ?? institutionKinds.map(({ id }) => id);
  const periods = new Map(pers.map((per) => [per, periodsOf(per, span)]));
  const list = rows
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((row) => {
      const own = proofs.filter(({ duty }) => duty === row.id);
      return (periods.get(row.per) ?? []).flatMap((period) =>
        (row.departments ?? [null]).map((department) => obligationOf(row, period, department, span, own)),
      );
    });
  const used = new Set(list.flatMap((one) => one.evidence));
  return { obligations: list, unused: proofs.map(({ id }) => id).filter((id) => !used.has(id)) };
}

function obligationOf(
  row: Row,
  period: Obligation['period'],
  department: Department | null,
  { on, staff = null }: ObligationSpan,
  proofs: readonly ObligationEvidence[],
): Obligation {
  const own = proofs.filter(
    (one) =>
      (one.department ?? null) === department && (period === null || (one.on >= period.from && one.on <= period.to)),
  );
  const required = row.atLeast === 'each-person' ? staff : row.atLeast;
  let [done, planned] = [0, 0];
  for (const { on: held, count = 1 } of own) {
    if (held <= on) done += count;
    else planned += count;
  }
  const open = period === null || on <= period.to ? 'due' : 'overdue';
  const state =
    required === null ? 'unknown' : done >= required ? 'done' : period !== null && on < period.from ? 'upcoming' : open;
  return {
    id: `${row.id}@${period?.label ?? 'standing'}${department ? `/${department}` : ''}`,
    row,
    department,
    period,
    required,
    done,
    planned,
    dueOn: period?.to ?? null,
    state,
    evidence: own.map(({ id }) => id),
    afterPlan: (period?.to ?? on) > planTerm.to,
  };
}

/** The periods of the calendar that touch the span; none from before the plan. */
function periodsOf(per: Row['per'], { from, to }: ObligationSpan): readonly Obligation['period'][] {
  if (per === 'standing') return [null];
  const size = monthsIn[per];
  const first = Math.floor(monthNumber(from > planTerm.from ? from : planTerm.from) / size);
  const last = Math.floor(monthNumber(to) / size);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const start = (first + place) * size;
    return { label: labelOf(per, start), from: firstDay(start), to: addDays(firstDay(start + size), -1) };
  });
}

/** Months since year 0. */
function monthNumber(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDay(month: number): IsoDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** `2024-03`, `2024-Q1`, `2024-H1`, `2024`. */
function labelOf(per: keyof typeof monthsIn, month: number): string {
  const [year, place] = [Math.floor(month / 12), (month % 12) / monthsIn[per] + 1];
  switch (per) {
    case 'month':
      return firstDay(month).slice(0, 7);
    case 'quarter':
      return `${year}-Q${place}`;
    case 'half-year':
      return `${year}-H${place}`;
    case 'year':
      return String(year);
  }
}

function onlyOnce(evidence: readonly ObligationEvidence[]): readonly ObligationEvidence[] {
  const content = ({ duty, on, department, count = 1 }: ObligationEvidence) => [duty, on, department, count].join(' ');
  const first = new Map<string, ObligationEvidence>();
  for (const [place, one] of evidence.entries()) {
    const before = first.get(one.id);
    if (before === undefined) first.set(one.id, one);
    else if (content(before) !== content(one)) {
      const expected = 'what this id already stands for';
      throw new InputError([
        { code: 'id-conflict', path: ['evidence', place, 'id'], expected, received: 'other content' },
      ]);
    }
  }
  return [...first.values()];
}

function spanFaults({ from, to, on, kinds = [], staff }: ObligationSpan): readonly Issue[] {
  const issues = [...dayFaults(from, ['from']), ...dayFaults(to, ['to']), ...dayFaults(on, ['on'])];
  if (issues.length > 0) return issues;
  const known: readonly string[] = institutionKinds.map(({ id }) => id);
  return [
    ...(to < from ? [{ code: 'date-order', path: ['to'], expected: `a day not before ${from}`, received: to }] : []),
    ...kinds.flatMap((kind, place) =>
      known.includes(kind)
        ? []
        : [
            {
              code: 'unknown-option',
              path: ['kinds', place],
              expected: `one of ${known.join(', ')}`,
              received: show(kind),
            },
          ],
    ),
    ...(staff === undefined || staff === null || isCount(staff, 1)
      ? []
      : [{ code: 'count', path: ['staff'], expected: 'a whole number, 1 or more', received: show(staff) }]),
  ];
}

function evidenceFaults({ duty, on, department, count = 1 }: ObligationEvidence, place: number): readonly Issue[] {
  const row = rows.find(({ id }) => id === duty);
  const at = (code: string, key: string, expected: string, received: unknown): Issue => ({
    code,
    path: ['evidence', place, key],
    expected,
    received: show(received),
  });
  const owing = row?.departments;
  const belongs = owing ? department !== undefined && owing.includes(department) : department === undefined;
  return [
    ...(row ? [] : [at('unknown-option', 'duty', `one of ${rows.map(({ id }) => id).join(', ')}`, duty)]),
    ...dayFaults(on, ['evidence', place, 'on']),
    ...(row === undefined || belongs
      ? []
      : [
          at(
            'department',
            'department',
            owing
              ? `one of ${departments
                  .map(({ id }) => id)
                  .filter((id) => owing.includes(id))
                  .join(', ')}`
              : 'none',
            department,
          ),
        ]),
    ...(isCount(count, 1) ? [] : [at('count', 'count', 'a whole number, 1 or more', count)]),
  ];
}

function isCount(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least;
}

function dayFaults(day: IsoDate, path: Issue['path']): readonly Issue[] {
  return isIsoDate(day) ? [] : [{ code: 'date', path, expected: 'a calendar day YYYY-MM-DD', received: show(day) }];
}
