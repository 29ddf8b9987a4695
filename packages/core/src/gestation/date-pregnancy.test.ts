import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, toDayNumber } from '../dates.ts';
import { InputError } from '../errors.ts';
import { type DatingInput, datePregnancy } from './index.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flag = maybe(fc.option(fc.boolean()));

/** Inputs as people give them: every source about one pregnancy, some days off, some incomplete, some impossible. */
const input: fc.Arbitrary<DatingInput> = fc
  .record({
    zero: fc.integer({ min: toDayNumber('1996-01-01'), max: toDayNumber('2035-12-31') }),
    age: fc.integer({ min: 40, max: 300 }),
    off: fc.array(fc.integer({ min: -25, max: 25 }), { minLength: 6, maxLength: 6 }),
    has: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    cycleDays: maybe(fc.integer({ min: 21, max: 45 })),
    irregular: flag,
    uncertain: flag,
    embryoDay: fc.constantFrom(3 as const, 5 as const, 6 as const),
    scans: fc.array(fc.integer({ min: 35, max: 293 }), { maxLength: 3 }),
    assistedReproduction: flag,
  })
  .map(({ zero, age, off, has, cycleDays, irregular, uncertain, embryoDay, scans, assistedReproduction }) => {
    const at = (days: number, index: number) => fromDayNumber(zero + days + (off[index] ?? 0));
    return {
      on: fromDayNumber(zero + age),
      lastPeriod: has[0] ? { date: has[1] ? at(0, 0) : null, cycleDays, irregular, uncertain } : undefined,
      conception: has[2] ? at(14, 1) : null,
      transfer: has[3] ? { date: at(14 + embryoDay, 2), embryoDay: has[4] ? embryoDay : null } : undefined,
      ultrasounds: scans.map((days, index) => ({
        date: at(Math.min(days, age) - 25, 3),
        ageDays: index ? days : null,
      })),
      knownDueDate: has[5] ? at(280, 4) : null,
      assistedReproduction,
    };
  });

function dateOrNull(given: DatingInput) {
  try {
    return datePregnancy(given);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The same input with every day moved. */
function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return addDays(value, days);
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, days)]));
}

/** Runs a law on the inputs that have a result, and makes sure that enough of them do. */
function holds(law: (given: DatingInput, dating: ReturnType<typeof datePregnancy>) => void): void {
  let dated = 0;
  fc.assert(
    fc.property(input, (given) => {
      const dating = dateOrNull(given);
      if (dating === null) return;
      dated += 1;
      law(given, dating);
    }),
    { numRuns: 1000 },
  );
  expect(dated).toBeGreaterThan(200);
}

test('a result holds together: due date, day 0+0, age and the reading in use', () => {
  holds((given, dating) => {
    expect(dating.on).toBe(given.on);
    if (dating.dueDate === null || dating.equivalentLastPeriod === null || dating.gestationalAgeDays === null) return;
    expect(daysBetween(dating.equivalentLastPeriod, dating.dueDate)).toBe(280);
    expect(daysBetween(dating.equivalentLastPeriod, dating.on)).toBe(dating.gestationalAgeDays);
    expect(dating.readings.map(({ status }) => status === 'used')).toEqual(dating.readings.map((_, i) => i === 0));
    expect(dating.readings[0]).toMatchObject({ method: dating.method, dueDate: dating.dueDate, differenceDays: 0 });
    for (const reading of dating.readings) {
      expect(daysBetween(dating.dueDate, reading.dueDate)).toBe(reading.differenceDays);
      expect(dating.gestationalAgeDays - reading.differenceDays).toBe(reading.gestationalAgeDays);
    }
    expect(dating.conflict).toBe(dating.readings.some(({ status }) => status === 'differs'));
  });
});

test('an absent date is null everywhere, with a reason and a word on what is missing', () => {
  holds((_, dating) => {
    const empty = dating.gestationalAgeDays === null;
    expect([dating.dueDate, dating.method, dating.confidence, dating.ageRangeDays].map((x) => x === null)).toEqual(
      Array(4).fill(empty),
    );
    expect(dating.reason.id === 'no-date').toBe(empty);
    expect(dating.readings.length === 0).toBe(empty);
    if (empty) expect(dating.missing.length).toBeGreaterThan(0);
  });
});

test('moving every day by n moves the result by n, across leap days and ends of months', () => {
  fc.assert(
    fc.property(input, fc.integer({ min: -4000, max: 4000 }), (given, days) => {
      const [here, there] = [dateOrNull(given), dateOrNull(moved(given, days) as DatingInput)];
      expect(there === null).toBe(here === null);
      if (here === null || there === null) return;
      const { gestationalAgeDays, confidence, notes, missing } = here;
      expect(there).toMatchObject({ gestationalAgeDays, confidence, notes, missing });
      expect(there.dueDate).toBe(here.dueDate && addDays(here.dueDate, days));
    }),
  );
});

test('an ultrasound never changes a date given by a doctor, a transfer or a sound last period', () => {
  holds((given, dating) => {
    const without = dateOrNull({ ...given, ultrasounds: [] });
    const sound = without?.method !== 'ultrasound' && without?.reason.id !== 'last-period-uncertain';
    if (without?.method && sound && without.method !== 'conception') expect(dating.dueDate).toBe(without.dueDate);
  });
});

test('leaving an answer out never makes a date surer', () => {
  const rank = { low: 0, moderate: 1, high: 2 };
  holds((given, dating) => {
    if (!given.lastPeriod || dating.method !== 'last-period' || !dating.confidence) return;
    for (const key of ['irregular', 'uncertain'] as const) {
      if (given.lastPeriod[key] === true) continue; // leaving out a "yes" is hiding a fact, not missing one
      const less = dateOrNull({ ...given, lastPeriod: { ...given.lastPeriod, [key]: undefined } });
      expect(rank[less?.confidence ?? 'low']).toBeLessThanOrEqual(rank[dating.confidence]);
    }
  });
});

test('a conflict always comes with low confidence, the range of ages and a word for the doctor', () => {
  let conflicts = 0;
  holds((_, dating) => {
    if (!dating.conflict) return;
    conflicts += 1;
    expect(dating.confidence).toBe('low');
    expect(dating.ageRangeDays?.to).toBeGreaterThan(dating.ageRangeDays?.from ?? 0);
    expect(dating.notes.some(({ id }) => id === 'conflict' || id === 'transfer-differs')).toBe(true);
  });
  expect(conflicts).toBeGreaterThan(20);
});

test('anything at all gives a result or an InputError', () => {
  const keys = ['on', 'lastPeriod', 'conception', 'transfer', 'ultrasounds', 'knownDueDate', 'assistedReproduction'];
  const junk = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.anything()));
  fc.assert(fc.property(junk, (value) => void dateOrNull(value as DatingInput)));
});

test('a result is plain data', () => {
  holds((_, dating) => expect(JSON.parse(JSON.stringify(dating))).toEqual(dating));
});
