import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountEvent, countMovement, type MovementCount, newMovementCount, readMovementCount } from './counter.ts';
import { checkFetalMovement } from './fetal-movement.ts';

const minute = 60_000;
const run = (events: readonly CountEvent[], from: MovementCount = newMovementCount) =>
  events.reduce(countMovement, from);
/** Movements at the given minutes after a start at 0. */
const counted = (...minutes: readonly number[]) =>
  run([{ type: 'start', at: 0 }, ...minutes.map((m): CountEvent => ({ type: 'movement', at: m * minute }))]);

const types = ['movement', 'movement', 'movement', 'undo', 'stop', 'start'] as const;
const steps = fc.tuple(fc.constantFrom(...types), fc.nat({ max: 30 * minute }));
const events = fc.array(steps, { maxLength: 30 }).map((list) => {
  const done: CountEvent[] = [];
  for (const [type, step] of list) done.push({ type, at: (done.at(-1)?.at ?? 0) + step });
  return done;
});

describe('counting', () => {
  test('before the start there is nothing to read', () => {
    expect(readMovementCount(newMovementCount, 5 * minute)).toBeNull();
  });

  test('a movement begins the count by itself', () => {
    const state = run([{ type: 'movement', at: 7 }]);
    expect(readMovementCount(state, 7 + 3 * minute)).toMatchObject({ count: 1, minutes: 3, isOver: false });
  });

  test.each([
    { seconds: 9.999, count: 1 },
    { seconds: 10, count: 2 },
  ])('two taps $seconds s apart are $count movements, because one burst counts as one', ({ seconds, count }) => {
    const state = run([
      { type: 'movement', at: 0 },
      { type: 'movement', at: seconds * 1000 },
    ]);
    expect(state.movementsAt).toHaveLength(count);
  });

  test('undo takes back the last movement, and stop ends the count until a new start', () => {
    const state = run(
      [
        { type: 'undo', at: 20 * minute },
        { type: 'stop', at: 30 * minute },
      ],
      counted(1, 2, 3),
    );
    expect(readMovementCount(state, 200 * minute)).toMatchObject({ count: 2, minutes: 30, isOver: true });
    const after = run([{ type: 'movement', at: 40 * minute }], state);
    expect(after.movementsAt).toEqual(state.movementsAt);
    expect(run([{ type: 'start', at: 50 * minute }], after).movementsAt).toEqual([]);
  });

  test.each([
    { at: 119.99, minutes: 119, isOver: false, urgency: null },
    { at: 120, minutes: 120, isOver: true, urgency: 'hospital-now' },
  ])('nine movements are read at $at minutes as $minutes minutes', ({ at, minutes, isOver, urgency }) => {
    const reading = readMovementCount(counted(1, 2, 3, 4, 5, 6, 7, 8, 9), at * minute);
    expect(reading).toMatchObject({ count: 9, minutes, isOver, isTenReached: false });
    const result = checkFetalMovement({ gestationalAgeDays: 210, count: 9, minutes: reading?.minutes ?? 0 });
    expect(result.urgency).toBe(urgency);
  });

  test('a timer forgotten overnight cannot reach ten by morning', () => {
    const state = counted(1, 30, 60, 90, 119, 300, 301, 302, 303, 304, 305, 306);
    expect(readMovementCount(state, 600 * minute)).toEqual({
      count: 5,
      minutes: 120,
      secondsLeft: 0,
      isOver: true,
      isTenReached: false,
    });
  });

  test('ten in 40 minutes are said as ten in 40 minutes, with the time that is left', () => {
    const state = counted(1, 5, 9, 13, 17, 21, 25, 29, 33, 40);
    expect(readMovementCount(state, 40 * minute)).toEqual({
      count: 10,
      minutes: 40,
      secondsLeft: 80 * 60,
      isOver: false,
      isTenReached: true,
    });
  });
});

describe('the clock is the caller’s', () => {
  test('a clock set back by a minute stands still; by more is an error, except at a new start', () => {
    const state = counted(10);
    expect(run([{ type: 'movement', at: 9 * minute }], state).lastAt).toBe(10 * minute);
    expect(() => run([{ type: 'movement', at: 9 * minute - 1 }], state)).toThrow('at: expected not before 600000');
    expect(run([{ type: 'start', at: 0 }], state).startedAt).toBe(0);
  });

  test.each([
    { event: { type: 'movement', at: Number.NaN }, message: 'at: expected milliseconds' },
    { event: { type: 'movement', at: '12:00' }, message: 'at: expected milliseconds' },
    { event: { type: 'kick', at: 0 }, message: 'type: expected start, movement, undo or stop' },
  ])('$event is an error', ({ event, message }) => {
    expect(() => countMovement(newMovementCount, event as never)).toThrow(message);
  });
});

test('a count survives being stored at any moment and read back', () => {
  fc.assert(
    fc.property(events, fc.nat({ max: 30 }), (list, cut) => {
      const stored = JSON.parse(JSON.stringify(run(list.slice(0, cut))));
      expect(run(list.slice(cut), stored)).toEqual(run(list));
    }),
  );
});

test('the number read is never more than the taps, and never falls while time passes', () => {
  fc.assert(
    fc.property(events, fc.nat({ max: 200 * minute }), fc.nat({ max: 200 * minute }), (list, later, evenLater) => {
      const state = run(list);
      const end = state.lastAt ?? 0;
      const [first, second] = [
        readMovementCount(state, end + later),
        readMovementCount(state, end + later + evenLater),
      ];
      expect(first?.count ?? 0).toBeLessThanOrEqual(list.filter(({ type }) => type === 'movement').length);
      expect(second?.count ?? 0).toBe(first?.count ?? 0);
      expect(second?.minutes ?? 0).toBeGreaterThanOrEqual(first?.minutes ?? 0);
    }),
  );
});
