import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ContractionEvent,
  type ContractionLog,
  contractionPattern,
  logContraction,
  newContractionLog,
} from './contraction-log.ts';
import { checkLaborSigns } from './labor-signs.ts';

const minute = 60_000;
const run = (events: readonly ContractionEvent[], from: ContractionLog = newContractionLog) =>
  events.reduce(logContraction, from);
/** Contractions of 40 seconds that begin at the given minutes. */
const at = (...starts: readonly number[]) =>
  run(
    starts.flatMap((m): ContractionEvent[] => [
      { type: 'start', at: m * minute },
      { type: 'end', at: m * minute + 40_000 },
    ]),
  );

describe('the pattern', () => {
  test.each([
    { starts: [], contractions: 'contractions-none', intervalMinutes: null, durationSeconds: null },
    { starts: [0], contractions: 'contractions-few', intervalMinutes: null, durationSeconds: null },
    { starts: [0, 6], contractions: 'contractions-few', intervalMinutes: null, durationSeconds: null },
    { starts: [0, 6, 12], contractions: 'contractions-regular', intervalMinutes: 6, durationSeconds: 40 },
    { starts: [0, 7, 14, 21], contractions: 'contractions-regular', intervalMinutes: 7, durationSeconds: 40 },
    { starts: [0, 5, 15], contractions: 'contractions-regular', intervalMinutes: 7.5, durationSeconds: 40 },
    { starts: [0, 5, 16], contractions: 'contractions-irregular', intervalMinutes: 8, durationSeconds: 40 },
    { starts: [0, 2, 8], contractions: 'contractions-regular', intervalMinutes: 4, durationSeconds: 40 },
    { starts: [0, 15, 30], contractions: 'contractions-regular', intervalMinutes: 15, durationSeconds: 40 },
    { starts: [0, 16, 32], contractions: 'contractions-irregular', intervalMinutes: 16, durationSeconds: 40 },
  ])('starts at minutes $starts are $contractions', ({ starts, ...pattern }) => {
    expect(contractionPattern(at(...starts), (starts.at(-1) ?? 0) * minute + minute)).toEqual(pattern);
  });

  test('only the last four within two hours count: an irregular beginning does not hide what is regular now', () => {
    const log = at(0, 31, 70, 76, 82, 88);
    expect(contractionPattern(log, 90 * minute)).toMatchObject({
      contractions: 'contractions-regular',
      intervalMinutes: 6,
    });
    expect(contractionPattern(log, 196 * minute)).toMatchObject({ contractions: 'contractions-regular' });
    expect(contractionPattern(log, 400 * minute)).toMatchObject({ contractions: 'contractions-few' });
  });

  test('regular at seven minutes sends a woman who has given birth before, as entered by hand', () => {
    const pattern = contractionPattern(at(0, 7, 14), 15 * minute);
    const result = checkLaborSigns({ ...pattern, gestationalAgeDays: 273, parity: 1 });
    expect(result.redFlags.map(({ id }) => id)).toEqual(['go-multip']);
  });

  test('a contraction whose end was not entered counts, without a length', () => {
    const log = run([0, 6, 12].map((m): ContractionEvent => ({ type: 'start', at: m * minute })));
    expect(contractionPattern(log, 13 * minute)).toEqual({
      contractions: 'contractions-regular',
      intervalMinutes: 6,
      durationSeconds: null,
    });
  });
});

describe('the log', () => {
  test('undo takes back the last contraction; an end without a start changes nothing but the clock', () => {
    const log = run([{ type: 'undo', at: 20 * minute }], at(0, 6));
    expect(log.contractions).toHaveLength(1);
    expect(run([{ type: 'end', at: 21 * minute }], log).contractions).toEqual(log.contractions);
    expect(run([{ type: 'undo', at: 0 }]).contractions).toEqual([]);
  });

  test('a clock set back by a minute stands still; by more is an error', () => {
    const log = at(10);
    const back = run([{ type: 'start', at: 10 * minute }], log);
    expect(back.contractions.at(-1)?.startedAt).toBe(10 * minute + 40_000);
    expect(() => run([{ type: 'start', at: 9 * minute }], log)).toThrow('at: expected not before 640000');
  });

  test.each([
    { event: { type: 'start', at: Number.POSITIVE_INFINITY }, message: 'at: expected milliseconds' },
    { event: { type: 'push', at: 0 }, message: 'type: expected start, end or undo' },
  ])('$event is an error', ({ event, message }) => {
    expect(() => logContraction(newContractionLog, event as never)).toThrow(message);
  });

  test('it survives being stored at any moment and read back', () => {
    const step = fc.tuple(
      fc.constantFrom<ContractionEvent['type']>('start', 'end', 'undo'),
      fc.nat({ max: 20 * minute }),
    );
    const events = fc.array(step, { maxLength: 30 }).map((list) => {
      const done: ContractionEvent[] = [];
      for (const [type, ms] of list) done.push({ type, at: (done.at(-1)?.at ?? 0) + ms });
      return done;
    });
    fc.assert(
      fc.property(events, fc.nat({ max: 30 }), (list, cut) => {
        const stored = JSON.parse(JSON.stringify(run(list.slice(0, cut))));
        expect(run(list.slice(cut), stored)).toEqual(run(list));
      }),
    );
  });
});
