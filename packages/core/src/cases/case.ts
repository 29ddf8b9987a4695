import { InputError } from '../errors.ts';
import { faultsOf, kept } from './_check.ts';
import { illegal } from './_illegal.ts';
import type { CaseEvent } from './event.ts';
import { type CaseState, step } from './state.ts';

/** A case: its events in the order of entry, plain JSON. Nothing is ever changed in it or taken out. */
export interface CaseFile {
  readonly events: readonly CaseEvent[];
}

/**
 * Opens a case with the event that found her. Orange, red and purple open one (norm 二(三)3, plan 四(二)3).
 *
 * @throws InputError `no-case` for any other color; `not-opened`; the event's own faults
 * @example openCase({ id: 'e1', kind: 'found', at: '2026-11-22T09:30', by: 'obstetrician', assessment }).events.length // 1
 */
export function openCase(event: CaseEvent): CaseFile {
  return run({ events: [] }, [event], false);
}

/**
 * Adds one event. The same id with the same content changes nothing and gives the same object back; with other content it is an error.
 *
 * @throws InputError `id-conflict`; the event's own faults (`unknown-kind`, `unknown-key`, `role`, `date-time` …); or why it may not come now:
 *   `before-registration`, `after-closing`, `after-death`, `delivered-twice`, `not-delivered`, `lowering`, `closing-early`, `closing-unstable`,
 *   `closing-unassessed`, `too-early`, `time-order` …
 * @example applyEvent(file, { id: 'e2', kind: 'registered', at: '2026-11-22T10:00', by: 'midwife' }).events.length // 2
 */
export function applyEvent(file: CaseFile, event: CaseEvent): CaseFile {
  return run(file, [event], false);
}

/**
 * Adds events in order, all or none. However a list is cut into batches, and however often an event comes again, the case is the same.
 *
 * @throws InputError as `applyEvent`; the path starts with the place in the list, and stops at the first event that may not come
 */
export function applyEvents(file: CaseFile, events: readonly CaseEvent[]): CaseFile {
  return run(file, events, true);
}

/** The case that a list of events makes. @throws InputError as `applyEvents` */
export function replay(events: readonly CaseEvent[]): CaseFile {
  return run({ events: [] }, events, true);
}

/**
 * Where a case stands: level, colors in order, the five “ones”, phase.
 *
 * @throws InputError `not-opened` for a case without events
 */
export function caseState({ events }: CaseFile): CaseState {
  const state = events.reduce<CaseState | null>(step, null);
  if (state !== null) return state;
  throw new InputError([
    { code: 'not-opened', path: ['events'], expected: 'a case that was opened', received: 'no event' },
  ]);
}

function run(file: CaseFile, added: readonly CaseEvent[], listed: boolean): CaseFile {
  const events = [...file.events];
  const places = new Map(events.map((event) => [event.id, event]));
  let state = events.reduce<CaseState | null>(step, null);
  for (const [place, event] of added.entries()) {
    const path = listed ? [place] : [];
    stop(faultsOf(event, path));
    const entry = kept(event);
    const before = places.get(entry.id);
    if (before !== undefined) {
      if (same(before, entry)) continue;
      const expected = 'what this id already stands for: events are added, never changed';
      stop([{ code: 'id-conflict', path: [...path, 'id'], expected, received: 'other content' }]);
    }
    stop(illegal(state, entry).map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    state = step(state, entry);
    events.push(entry);
    places.set(entry.id, entry);
  }
  return events.length === file.events.length ? file : { events };
}

function stop(issues: ConstructorParameters<typeof InputError>[0]): void {
  if (issues.length > 0) throw new InputError(issues);
}

/** The same JSON, whatever the order of its keys; a key that is absent is the same as one that is undefined. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}
