import { isAbsent, stopAt } from '../_input.ts';
import type { Issue } from '../errors.ts';
import { byId } from './_rows.ts';
import { type Period, type PeriodDefinition, type PeriodDefinitionId, periodDefinitions } from './periods.table.ts';
import { requiredAge, tableDays } from './weeks.ts';

/**
 * The period of a definition that an age falls in, both ends included.
 *
 * @param ageDays whole days, 0 to 308; null or undefined when unknown
 * @returns null when the age is unknown or the definition names no period for it (`birth-cn` before 28+0)
 * @throws InputError `out-of-range`
 * @example periodAt(258, 'birth-cn')?.id // 'preterm' (36+6)
 */
export function periodAt(ageDays: number | null | undefined, definition: PeriodDefinitionId): Period | null {
  if (isAbsent(ageDays)) return null;
  const issues: Issue[] = [];
  requiredAge(issues, ageDays, ['ageDays']);
  stopAt(issues);
  const periods: readonly Period[] = byId(periodDefinitions, definition).periods;
  return (
    periods.find(({ from, to }) => ageDays >= tableDays(from) && (to === null || ageDays <= tableDays(to))) ?? null
  );
}

/**
 * The same age under every definition, side by side, each with its source and its evidence.
 *
 * @param subject only definitions of this kind; all of them when left out
 * @returns one entry per definition, with `period: null` where it names none or the age is unknown
 * @throws InputError `out-of-range`
 * @example periodsAt(91, 'early-pregnancy').map(({ period }) => period) // three times null: 13+0 is early nowhere
 */
export function periodsAt(
  ageDays: number | null | undefined,
  subject?: PeriodDefinition['subject'],
): readonly { readonly definition: PeriodDefinition; readonly period: Period | null }[] {
  return periodDefinitions
    .filter((definition) => subject === undefined || definition.subject === subject)
    .map((definition) => ({ definition, period: periodAt(ageDays, definition.id) }));
}
