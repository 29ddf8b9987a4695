import { InputError, show } from '../../errors.ts';
import { countingMethod } from './fetal-movement.table.ts';

/** Something that happened while counting. `at` is milliseconds since any fixed moment; the caller reads the clock, this code has none. */
export type CountEvent =
  | { readonly type: 'start'; readonly at: number }
  | { readonly type: 'movement'; readonly at: number }
  /** Takes back the last movement. */
  | { readonly type: 'undo'; readonly at: number }
  | { readonly type: 'stop'; readonly at: number };

/** A count in progress: plain data, so that it survives being stored as JSON and read back. */
export interface MovementCount {
  readonly startedAt: number | null;
  readonly movementsAt: readonly number[];
  readonly stoppedAt: number | null;
  /** When the last event happened; time does not run backwards. */
  readonly lastAt: number | null;
}

export const newMovementCount: MovementCount = { startedAt: null, movementsAt: [], stoppedAt: null, lastAt: null };

/**
 * Taps this close to the last counted one belong to the same burst (一串连续的动算1次). Our own choice, no source: it can only make the count
 * smaller, and a count that is too large is the dangerous one.
 */
export const burstMs = 10_000;

/** A clock that is set back by up to this much is taken as standing still. */
const toleratedMs = 60_000;
const minuteMs = 60_000;

/**
 * The count after one more event. A movement before the start begins the count; after the stop nothing changes until the next start,
 * which begins a new count.
 *
 * @throws InputError `type` for an `at` that is no finite number or an unknown event, `time-order` when the clock went back
 * @example countMovement(newMovementCount, { type: 'movement', at: 0 }).movementsAt // [0]
 */
export function countMovement(state: MovementCount, event: CountEvent): MovementCount {
  const at = timeOf(state, event);
  if (event.type === 'start' || (event.type === 'movement' && state.startedAt === null)) {
    const movementsAt = event.type === 'movement' ? [at] : [];
    return { startedAt: at, movementsAt, stoppedAt: null, lastAt: at };
  }
  const next = { ...state, lastAt: at };
  if (state.startedAt === null || state.stoppedAt !== null) return next;
  switch (event.type) {
    case 'movement': {
      const last = state.movementsAt.at(-1);
      const isSameBurst = last !== undefined && at - last < burstMs;
      return isSameBurst ? next : { ...next, movementsAt: [...state.movementsAt, at] };
    }
    case 'undo':
      return { ...next, movementsAt: state.movementsAt.slice(0, -1) };
    case 'stop':
      return { ...next, stoppedAt: at };
  }
}

function timeOf({ lastAt }: MovementCount, event: CountEvent): number {
  const { type, at } = event;
  if (!['start', 'movement', 'undo', 'stop'].includes(type)) {
    const expected = 'start, movement, undo or stop';
    throw new InputError([{ code: 'type', path: ['type'], expected, received: show(type) }]);
  }
  if (typeof at !== 'number' || !Number.isFinite(at)) {
    throw new InputError([{ code: 'type', path: ['at'], expected: 'milliseconds', received: show(at) }]);
  }
  if (lastAt === null || at >= lastAt || type === 'start') return at;
  if (lastAt - at <= toleratedMs) return lastAt;
  throw new InputError([{ code: 'time-order', path: ['at'], expected: `not before ${lastAt}`, received: show(at) }]);
}

/** What a count says at a moment, ready for `checkFetalMovement`. */
export interface MovementReading {
  /** Movements within the first two hours. */
  readonly count: number;
  /** Whole minutes counted, at most 120; 0 in the first minute, when there is nothing to judge yet. */
  readonly minutes: number;
  readonly secondsLeft: number;
  /** The two hours are over or the count was stopped. */
  readonly isOver: boolean;
  /** Ten were reached within two hours. This says nothing about how the baby is. */
  readonly isTenReached: boolean;
}

/**
 * Reads a count. Only the first two hours count, so that a timer forgotten overnight cannot reach ten by morning.
 *
 * @param at milliseconds on the same clock as the events
 * @returns null before the start
 */
export function readMovementCount(state: MovementCount, at: number): MovementReading | null {
  const { startedAt, movementsAt, stoppedAt, lastAt } = state;
  if (startedAt === null) return null;
  const lengthMs = countingMethod.minutes * minuteMs;
  const until = Math.min(stoppedAt ?? Math.max(at, lastAt ?? at), startedAt + lengthMs);
  const count = movementsAt.filter((movementAt) => movementAt <= until).length;
  return {
    count,
    minutes: Math.floor((until - startedAt) / minuteMs),
    secondsLeft: Math.ceil((startedAt + lengthMs - until) / 1000),
    isOver: stoppedAt !== null || until === startedAt + lengthMs,
    isTenReached: count >= countingMethod.movements,
  };
}
