import { formatWeeks } from '../gestation/weeks.ts';
import type { Support } from '../self-check/result.ts';
import { visitItems } from './items.table.ts';
import type { Late, Schedule, ScheduleItem } from './schedule.ts';
import { itemSpans, lateOf, visitSpans } from './spans.ts';
import type { DayWindow } from './state.ts';

/** A window in whole days counted from a day that is known later, with what decides its state. */
export interface CountedWindow extends DayWindow {
  readonly id: string;
  readonly weeks: { readonly from: string; readonly to: string } | null;
  readonly late: Late;
  /** First day of the visit after it; null after the last one. */
  readonly nextFrom: number | null;
  readonly support: Support;
}

export interface VisitWindow extends CountedWindow {
  /** Ids of the items it brings. */
  readonly brings: readonly string[];
}

export interface ItemWindow extends CountedWindow {
  readonly row: ScheduleItem;
  /** The visit that brings it. */
  readonly visit: string;
}

/**
 * The visits of a schedule in days of pregnancy, and the guideline's items that belong to them. A weekly item stands once for each week, as
 * `nst-weekly@v8`. Schedules without items have none.
 */
export function windowsOf(schedule: Schedule): {
  readonly visits: readonly VisitWindow[];
  readonly items: readonly ItemWindow[];
} {
  const spans = visitSpans(schedule);
  const items = (visitItems as readonly ScheduleItem[]).flatMap((row) =>
    itemSpans(row, spans).map((span): ItemWindow => {
      const id = row.weekly ? `${row.id}@${span.visit}` : row.id;
      return { id, ...span, weeks: inWeeks(span), late: lateOf(row), support: supportOf(row), row };
    }),
  );
  const visits = spans.map((span): VisitWindow => {
    const brings = items.filter(({ visit }) => visit === span.id).map(({ id }) => id);
    return { ...span, weeks: inWeeks(span), late: 'until-next', support: supportOf(schedule), brings };
  });
  return { visits, items };
}

export function inWeeks({ from, to }: { readonly from: number; readonly to: number }): CountedWindow['weeks'] {
  return { from: formatWeeks(from), to: formatWeeks(to) };
}

/** Only the evidence of a row. */
export function supportOf({ verified, tier, sources }: Support): Support {
  return { verified, tier, sources };
}
