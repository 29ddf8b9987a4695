import { InputError, show } from '../../errors.ts';
import { type ChecklistRow, newbornTimetableTable, postpartumChecklistTable, type TimetableRow } from './care.table.ts';

/** `late`: the window is over and it can still be caught up. Null: nothing can be said without the age. */
export type CareStatus = 'upcoming' | 'now' | 'late' | 'past' | null;

/**
 * The checklist of the 42 days after birth, for one woman.
 *
 * @param given.days  whole days since birth; undefined when not known, then no row has a status
 * @param given.mode  how she gave birth; undefined keeps the rows of both
 * @param given.after what she had in pregnancy; undefined keeps the rows of both, an empty list says she had neither
 * @throws InputError `out-of-range` for days below 0 or not whole
 * @example postpartumChecklist({ days: 42, after: [] }).find((row) => row.id === '42-mother')?.status // 'now'
 */
export function postpartumChecklist(given: {
  readonly days?: number;
  readonly mode?: 'vaginal' | 'cesarean';
  readonly after?: readonly ('gestational-diabetes' | 'hypertension')[];
}): readonly (ChecklistRow & { readonly status: CareStatus })[] {
  const { days, mode, after } = given;
  checkWhole(days, 'days');
  const rows: readonly ChecklistRow[] = postpartumChecklistTable;
  return rows
    .filter((row) => row.mode === undefined || mode === undefined || row.mode === mode)
    .filter((row) => row.after === undefined || after === undefined || after.includes(row.after))
    .map((row) => ({ ...row, status: days === undefined ? null : within(days, row.days.from, row.days.to) }));
}

/**
 * What is due to a newborn by its hours of life: first feed, vaccines, first stool, heart, hearing and heel-prick screening.
 *
 * @param hours whole hours of life; undefined when not known
 * @throws InputError `out-of-range` for hours below 0 or not whole
 * @example newbornTimetable(72).find((row) => row.id === 'heel-prick')?.status // 'now'
 */
export function newbornTimetable(hours?: number): readonly (TimetableRow & { readonly status: CareStatus })[] {
  checkWhole(hours, 'hours');
  const rows: readonly TimetableRow[] = newbornTimetableTable;
  return rows.map((row) => {
    const { from, to, late } = row.hours;
    const status = hours === undefined ? null : within(hours, from, to ?? Number.POSITIVE_INFINITY);
    const canCatchUp = status === 'past' && late !== undefined && hours !== undefined && hours <= late;
    return { ...row, status: canCatchUp ? 'late' : status };
  });
}

function within(at: number, from: number, to: number): 'upcoming' | 'now' | 'past' {
  return at < from ? 'upcoming' : at <= to ? 'now' : 'past';
}

function checkWhole(value: unknown, name: string): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= 0)) return;
  const issue = { code: 'out-of-range', path: [name], expected: 'a whole number, 0 or more', received: show(value) };
  throw new InputError([issue]);
}
