import { addHours, type WallClock } from '../_wall-clock.ts';
import { InputError, type Issue, show } from '../errors.ts';
import type { Truth } from '../language/condition.ts';
import {
  type SafetyItem,
  type SafetyItemId,
  type SafetyPauseId,
  type SafetyRole,
  safetyItems,
  safetyPauses,
  safetyRoles,
  thirdPauseHours,
} from './delivery-safety.table.ts';

/** One checklist of one birth, as far as it is filled in. Left out or null: not answered. */
export interface SafetyRecord {
  readonly answers?: Readonly<Partial<Record<SafetyItemId, string | null>>>;
  /** Pieces of gauze: before the birth, added during it, and after it. */
  readonly gauze?: { readonly before?: number | null; readonly added?: number | null; readonly after?: number | null };
  readonly signOffs?: readonly { readonly pause: SafetyPauseId; readonly role: SafetyRole; readonly at: WallClock }[];
  /** When the baby was born; the third pause is 2 hours later. */
  readonly bornAt?: WallClock | null;
}

/** How one pause stands. */
export interface PauseState {
  readonly pause: SafetyPauseId;
  /** `met` answered, without a gap, and signed; `not-met` something is not ready, whatever else is open; `unknown` otherwise. */
  readonly state: Truth;
  /** Items not answered, `gauze` where the count is, `bornAt` where the time of birth is. */
  readonly missing: readonly (SafetyItemId | 'gauze' | 'bornAt')[];
  /** Items that are not ready; `gauze` where the count does not come out. */
  readonly gaps: readonly (SafetyItemId | 'gauze')[];
  /** Items for which somebody must come or act. They are no fault of the checklist. */
  readonly alerts: readonly SafetyItemId[];
  readonly missingSignOffs: readonly SafetyRole[];
  /** Roles that signed the third pause before its time; these signatures do not count. */
  readonly signedEarly: readonly SafetyRole[];
}

export interface SafetyState {
  /** `not-met` if one pause is, else `unknown` if one is, else `met`. */
  readonly state: Truth;
  readonly pauses: readonly PauseState[];
}

type Item = SafetyItem & { readonly id: SafetyItemId };
const items: readonly Item[] = safetyItems;
const itemById: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]));
const itemsOf: ReadonlyMap<SafetyPauseId, readonly Item[]> = new Map(
  safetyPauses.map(({ id }) => [id, items.filter((item) => item.pause === id)]),
);

/**
 * How far the delivery room safety checklist of one birth is: per pause what is missing, what is not ready, whom to call, and who has not signed.
 *
 * An unanswered item is missing, never “in order”. Whether a checklist that is `met` goes into the medical record (plan 四(三)8) is the institution's step.
 *
 * @throws InputError `unknown-key`, `unknown-option`, `type`, `date-time`
 * @example checkDelivery({ answers: { 'B1.2': 'no' } }).pauses[1].gaps // ['B1.2']
 */
export function checkDelivery(record: SafetyRecord): SafetyState {
  const issues = faultsOf(record);
  if (issues.length > 0) throw new InputError(issues);
  const pauses = safetyPauses.map((pause) => pauseOf(pause, record));
  const has = (state: Truth) => pauses.some((one) => one.state === state);
  return { state: has('not-met') ? 'not-met' : has('unknown') ? 'unknown' : 'met', pauses };
}

function pauseOf({ id: pause, signs }: (typeof safetyPauses)[number], record: SafetyRecord): PauseState {
  const { answers = {}, signOffs = [] } = record;
  const missing: (SafetyItemId | 'gauze' | 'bornAt')[] = [];
  const gaps: (SafetyItemId | 'gauze')[] = [];
  const alerts: SafetyItemId[] = [];
  for (const { id, answers: choices } of itemsOf.get(pause) ?? []) {
    const answer = answers[id] ?? null;
    const effect = choices.find((choice) => choice.id === answer)?.effect;
    if (answer === null) missing.push(id);
    else if (effect === 'gap') gaps.push(id);
    else if (effect === 'alert') alerts.push(id);
  }
  if (pause === 'ready-for-birth') {
    const { before = null, added = null, after = null } = record.gauze ?? {};
    if (before === null || added === null || after === null) missing.push('gauze');
    else if (before + added !== after) gaps.push('gauze');
  }
  const bornAt = record.bornAt ?? null;
  const timed = pause === 'two-hours-after';
  if (timed && bornAt === null) missing.push('bornAt');
  const opens = timed && bornAt !== null ? addHours(bornAt, thirdPauseHours) : '';
  const signed = signOffs.filter((one) => one.pause === pause);
  const counting = signed.filter(({ at }) => at >= opens);
  const missingSignOffs = signs.filter((role) => !counting.some((one) => one.role === role));
  return {
    pause,
    state: gaps.length > 0 ? 'not-met' : missing.length + missingSignOffs.length > 0 ? 'unknown' : 'met',
    missing,
    gaps,
    alerts,
    missingSignOffs,
    signedEarly: [...new Set(signed.filter(({ at }) => at < opens).map(({ role }) => role))],
  };
}

function faultsOf({ answers = {}, gauze = {}, signOffs = [], bornAt }: SafetyRecord): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const choices = itemById.get(id)?.answers;
    if (choices === undefined)
      issues.push({ code: 'unknown-key', path: ['answers'], expected: 'ids of items', received: show(id) });
    else if (answer !== null && answer !== undefined && !choices.some((choice) => choice.id === answer)) {
      const expected = `one of ${choices.map((choice) => choice.id).join(', ')}`;
      issues.push({ code: 'unknown-option', path: ['answers', id], expected, received: show(answer) });
    }
  }
  for (const [name, count] of Object.entries(gauze)) {
    if (count === null || count === undefined || (Number.isInteger(count) && count >= 0)) continue;
    issues.push({ code: 'type', path: ['gauze', name], expected: 'a whole number of pieces', received: show(count) });
  }
  for (const [place, { pause, role, at }] of signOffs.entries()) {
    const signs: readonly string[] | undefined = safetyPauses.find(({ id }) => id === pause)?.signs;
    // A name may stand where a role should: it is not repeated.
    const fault = (key: string, expected: string) =>
      issues.push({ code: 'unknown-option', path: ['signOffs', place, key], expected, received: 'something else' });
    if (signs === undefined) fault('pause', `one of ${safetyPauses.map(({ id }) => id).join(', ')}`);
    else if (!signs.includes(role))
      fault(
        'role',
        `of ${safetyRoles
          .filter(({ id }) => signs.includes(id))
          .map(({ id }) => id)
          .join(', ')}`,
      );
    issues.push(...timeFaults(at, ['signOffs', place, 'at']));
  }
  return bornAt === null || bornAt === undefined ? issues : [...issues, ...timeFaults(bornAt, ['bornAt'])];
}

function timeFaults(at: WallClock, path: Issue['path']): readonly Issue[] {
  try {
    addHours(at, 0);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues.map((issue) => ({ ...issue, path }));
    throw error;
  }
}
