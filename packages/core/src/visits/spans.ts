import { tableDays } from '../gestation/weeks.ts';
import type { Late, Schedule, ScheduleItem } from './schedule.ts';

/** Days of pregnancy, both included, with the first day of the visit that follows; null after the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly nextFrom: number | null;
}

/** The visits of a schedule in days, in order. */
export function visitSpans({ visits }: Pick<Schedule, 'visits'>): readonly (Span & { readonly id: string })[] {
  return visits.map(({ id, from, to }, index) => {
    const next = visits[index + 1];
    return { id, from: tableDays(from), to: tableDays(to), nextFrom: next ? tableDays(next.from) : null };
  });
}

/** The days of an item: its own window or its visit's; a weekly one has those of its visit and of every later one. */
export function itemSpans(
  row: ScheduleItem,
  visits: ReturnType<typeof visitSpans>,
): readonly (Span & { readonly visit: string })[] {
  const first = visits.findIndex(({ id }) => id === row.visit);
  const own = row.window && { from: tableDays(row.window.from), to: tableDays(row.window.to) };
  return (first < 0 ? [] : visits.slice(first, row.weekly ? undefined : first + 1)).map(({ id, ...span }) => ({
    ...span,
    ...own,
    visit: id,
  }));
}

/** Required items are made up until they are done, routine ones until the next visit, the rest not at all. */
export function lateOf({ kind, late }: Pick<ScheduleItem, 'kind' | 'late'>): Late {
  if (late) return late;
  if (kind === 'required' || kind === 'required-regional') return 'until-done';
  return kind === 'routine' ? 'until-next' : 'never';
}

/** Whether an item is for her: `unknown` while what decides it is not known, or only the doctor or the place can say. */
export function appliesTo(
  { only, kind }: Pick<ScheduleItem, 'only' | 'kind'>,
  fetuses: number | null,
  rhNegative: boolean | null,
): 'yes' | 'no' | 'unknown' {
  const answer = (yes: boolean | null): 'yes' | 'no' | 'unknown' => (yes === null ? 'unknown' : yes ? 'yes' : 'no');
  if (only === 'multiple') return answer(fetuses === null ? null : fetuses > 1);
  if (only === 'singleton') return answer(fetuses === null ? null : fetuses === 1);
  if (only === 'rh-negative') return answer(rhNegative);
  return only === 'doctor' || kind === 'required-regional' ? 'unknown' : 'yes';
}
