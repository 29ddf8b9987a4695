import { InputError, show } from '@anchan/core/errors';
import { emtctTargets } from './emtct.table.ts';
import { nationalTargets } from './national.table.ts';
import { safetyPlanTargets } from './safety-plan.table.ts';
import { type TargetSetId, targetSetRows } from './sets.table.ts';
import type { TargetRow } from './target.ts';
import { worldTargets } from './world.table.ts';

const targetRows = [...safetyPlanTargets, ...nationalTargets, ...worldTargets, ...emtctTargets] as const;

export type TargetId = (typeof targetRows)[number]['id'];

/** Every target of a document. A user’s own are built by `ownTarget`. */
export const targets: readonly TargetRow[] = targetRows;

/** The documents, and `own` for what a user sets for itself. */
export const targetSets: readonly (typeof targetSetRows)[number][] = targetSetRows;

const byId = new Map(targets.map((row) => [row.id, row]));
const sets = new Map(targetSets.map((row) => [row.id, row]));

/**
 * One target.
 *
 * @throws InputError `unknown-target`
 * @example target('safety-plan-2021.maternal-mortality-ratio').value // 14.5
 */
export function target(id: TargetId): TargetRow {
  const row = byId.get(id);
  if (row) return row;
  throw new InputError([{ code: 'unknown-target', path: ['id'], expected: 'the id of a target', received: show(id) }]);
}

/** The document of a target. @example targetSet('safety-plan-2021').to // 2025 */
export function targetSet(id: TargetSetId): (typeof targetSetRows)[number] {
  const row = sets.get(id);
  if (row) return row;
  throw new InputError([
    { code: 'unknown-target-set', path: ['id'], expected: 'the id of a target set', received: show(id) },
  ]);
}

/**
 * True where a value meets a threshold, as the wording has it: `strict` leaves the number itself out. The value is compared unrounded.
 *
 * @example meets(5, { operator: '<=', strict: true }, 5) // false
 */
export function meets(
  value: number,
  { operator, strict }: Pick<TargetRow, 'operator' | 'strict'>,
  goal: number,
): boolean {
  if (operator === '<=') return strict ? value < goal : value <= goal;
  return strict ? value > goal : value >= goal;
}
