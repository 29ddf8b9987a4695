import { askedAndAbsent } from './_cases.ts';
import { facts, valuesOf } from './_records.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

const thrown: readonly unknown[] = [new TypeError('of the caller'), 'a text', null, undefined, Symbol('thrown'), 7];
const long = 'x'.repeat(100_000);
const round: Record<string, unknown> = {};
round.round = round;

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Values that have no place in a record, or only under some other fact. */
const strangers: readonly ((random: Random) => unknown)[] = [
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => -0,
  () => Number.MAX_VALUE,
  () => Number.MIN_VALUE,
  () => 0.1 + 0.2,
  (random) => Math.floor(random() * 1e6) - 1000,
  (random) => BigInt(Math.floor(random() * 1e6)),
  () => 10n ** 3000n,
  () => Symbol('value'),
  () => () => true,
  () => round,
  () => [],
  () => [41],
  () => ({}),
  () => ({ valueOf: () => 41, toString: () => '41' }),
  () => JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
  () => new Map([['ageYears', 41]]),
  () => new Set([41]),
  () => Object(41),
  () => Object(true),
  () => Object('41'),
  () => new globalThis.Date(0),
  () => new globalThis.Date(Number.NaN),
  () => new Uint8Array(4),
  () => /41/,
  () => new Error('a value'),
  revoked,
  () => new Proxy([], { get: () => pick(() => 0, thrown) }),
  () => '',
  () => ' ',
  () => '41',
  () => 'true',
  () => 'null',
  () => 'not applicable',
  () => 'not-applicable',
  () => long,
  () => '\u0000',
  () => '\ud800',
  () => '😀'.repeat(30),
  () => '<script>alert(1)</script>',
  () => "'; DROP TABLE records; --",
  () => '2026-02-30',
  () => '2026-13-01',
  () => '0000-01-01',
  () => '-000001-01-01',
  () => '+275760-09-13',
  () => '99999-01-01',
  () => '2025-02-29',
  () => '2026-1-1',
  () => '2026-01-01T00:00:00Z',
  () => '2026-01-01\n',
  () => '２０２６-０１-０１',
  () => '9999-12-31',
  () => '0001-01-01',
  () => true,
  () => false,
  () => null,
  () => undefined,
];

/** Keys that are no facts. */
const strangeKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  '0',
  '',
  ' ',
  'ageyears',
  'ageYears ',
  'age',
  'hemoglobin',
  'haemoglobinGPerL',
  'name',
  'id',
  'birthdate',
  '年龄',
  '\u0000',
  '\ud800',
  long,
  'y'.repeat(81),
];

function anyValue(random: Random, id: string): unknown {
  const fact = facts.find((one) => one.id === id);
  if (fact && random() < 0.75) return pick(random, valuesOf(fact));
  return pick(random, strangers)(random);
}

function define(record: object, key: string, get: () => unknown): void {
  Object.defineProperty(record, key, { get, enumerable: true, configurable: true });
}

/** An object with facts of all kinds: as a rule mostly right, sometimes with one fault, sometimes wild. */
function wildRecord(random: Random): object {
  const record: Record<string, unknown> = random() < 0.1 ? Object.create(null) : {};
  const wildness = pick(random, [0, 0, 0.02, 0.3, 1]);
  if (random() < 0.2) Object.assign(record, askedAndAbsent);
  const size = Math.floor(random() ** 3 * facts.length);
  for (let i = 0; i < size; i++) {
    const fact = pick(random, facts);
    const value = random() < wildness ? pick(random, strangers)(random) : pick(random, valuesOf(fact));
    record[fact.id] = value;
  }
  if (random() < wildness) {
    const key = pick(random, strangeKeys);
    Object.defineProperty(record, key, {
      value: anyValue(random, key),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (random() < wildness * 0.3)
    define(record, pick(random, facts).id, () => {
      throw pick(random, thrown);
    });
  if (random() < wildness * 0.3) {
    const { id } = pick(random, facts);
    define(record, id, () => anyValue(random, id));
  }
  if (random() < 0.05) (record as Record<symbol, unknown>)[Symbol('key')] = 1;
  if (random() < 0.05) Object.freeze(record);
  return record;
}

/** Objects that lie, refuse or change while they are read. */
function trap(random: Random): unknown {
  const target = wildRecord(random);
  const refuse = (): never => {
    throw pick(random, thrown);
  };
  switch (Math.floor(random() * 8)) {
    case 0:
      return new Proxy(target, { ownKeys: refuse });
    case 1:
      return new Proxy(target, { get: refuse });
    case 2:
      return new Proxy(target, { getOwnPropertyDescriptor: refuse });
    case 3:
      return new Proxy(target, { get: (_, key) => anyValue(random, String(key)) });
    case 4:
      return new Proxy(target, { getPrototypeOf: refuse, has: refuse });
    case 5:
      return revoked();
    case 6:
      return Object.create(target) as unknown;
    default:
      return Object.create({
        get birthDate(): never {
          return refuse();
        },
      }) as unknown;
  }
}

/** One input: a record, a trap, or something that is no record at all. */
export function hostileInput(random: Random): unknown {
  const kind = random();
  if (kind < 0.85) return wildRecord(random);
  if (kind < 0.95) return trap(random);
  return pick(random, strangers)(random);
}
