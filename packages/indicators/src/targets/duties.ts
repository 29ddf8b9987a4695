import { InputError, show } from '@anchan/core/errors';
import { dutyRows } from './duties.table.ts';
import type { DutyRow } from './duty.ts';

export type DutyId = (typeof dutyRows)[number]['id'];

/** Every duty, with its period. */
export const duties: readonly DutyRow[] = dutyRows;

const byId = new Map(duties.map((row) => [row.id, row]));

/**
 * One duty.
 *
 * @throws InputError `unknown-duty`
 * @example duty('science-works').atLeast // 50
 */
export function duty(id: DutyId): DutyRow {
  const row = byId.get(id);
  if (row) return row;
  throw new InputError([{ code: 'unknown-duty', path: ['id'], expected: 'the id of a duty', received: show(id) }]);
}
