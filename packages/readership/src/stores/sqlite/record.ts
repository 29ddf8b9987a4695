import { addDays } from '../days.ts';
import type { ApartReason, Outcome, ReadEvent } from '../store.ts';
import { forgetOld, hashKey, idKey, of, type Recent } from './recent.ts';
import type { Statements } from './statements.ts';

/** Sums gathered in memory since they were last written: place, day and unit or reason → how many. */
export interface Gathered {
  readonly counted: Map<string, number>;
  readonly apart: Map<string, number>;
}

/** Separates the parts of a key; it stands in no id. */
const bar = '\u0000';

/** What a group changes in memory, to be taken over only when the group is on disk. */
export interface GroupResult {
  readonly outcomes: readonly Outcome[];
  readonly takeOver: () => void;
}

/**
 * Writes a group of events inside the transaction that is open: rows at the end of a table, nothing else.
 *
 * @param mostPerVisitor times a day one visitor hash counts; beyond it the event is set apart as `bulk`
 */
export function recordGroup(
  sql: Statements,
  recent: Recent,
  gathered: Gathered,
  events: readonly ReadEvent[],
  mostPerVisitor: number,
): GroupResult {
  const ids = new Map<string, Set<string>>();
  const hashes = new Map<string, Uint8Array[]>();
  const visits = new Map<string, Map<string, number>>();
  const counted: string[] = [];
  const apart: string[] = [];
  const known = new Map<string, boolean>();

  const outcomes = events.map((event): Outcome => {
    const { measure, workId, platform, day, at, visitor } = event;
    const place = `${workId}${bar}${platform}${bar}${measure}${bar}${day}${bar}`;
    const key = idKey(event);
    // A retry after midnight must not count twice either.
    if (
      of(ids, day, () => new Set()).has(key) ||
      recent.ids.get(day)?.has(key) ||
      recent.ids.get(dayBefore(day))?.has(key)
    ) {
      apart.push(`${place}repeated`);
      return 'repeated';
    }
    let reason: ApartReason | null = event.apart;
    if (look(known, sql, 'is-day-sealed', { day }, day)) reason = 'sealed-day';
    else if (reason === null && !look(known, sql, 'is-work-registered', { workId }, workId)) reason = 'unknown-work';
    let newcomer = 0;
    if (reason === null && visitor !== null) {
      const hash = hashKey(visitor);
      const today = of(visits, day, () => new Map<string, number>());
      const times = (today.get(hash) ?? recent.visits.get(day)?.get(hash) ?? 0) + 1;
      today.set(hash, times);
      of(hashes, day, () => []).push(visitor);
      newcomer = times === 1 ? 1 : 0;
      if (times > mostPerVisitor) reason = 'bulk';
    }
    sql.insertEvent(day, Buffer.from(event.id, 'hex'), measure, workId, platform, at, reason, newcomer);
    ids.get(day)?.add(key);
    if (reason !== null) {
      apart.push(place + reason);
      return 'apart';
    }
    counted.push(`${place}times`);
    if (newcomer === 1) counted.push(`${place}persons`);
    return 'counted';
  });
  for (const [day, list] of hashes) sql.run('add-seen', { day, hashes: Buffer.concat(list) });

  return {
    outcomes,
    takeOver: () => {
      for (const [day, set] of ids) for (const key of set) of(recent.ids, day, () => new Set()).add(key);
      for (const [day, map] of visits) {
        for (const [hash, times] of map) of(recent.visits, day, () => new Map<string, number>()).set(hash, times);
      }
      for (const key of counted) gathered.counted.set(key, (gathered.counted.get(key) ?? 0) + 1);
      for (const key of apart) gathered.apart.set(key, (gathered.apart.get(key) ?? 0) + 1);
      const newest = events.at(-1)?.day;
      if (newest !== undefined) forgetOld(recent, newest);
    },
  };
}

/** Writes the gathered sums inside the transaction that is open. */
export function writeGathered(sql: Statements, { counted, apart }: Gathered): void {
  for (const [key, value] of counted) {
    const [workId, platform, measure, day, unit] = parts(key);
    sql.run('add-to-daily', { workId, platform, measure, unit, day, value });
  }
  for (const [key, value] of apart) {
    const [workId, platform, measure, day, reason] = parts(key);
    sql.run('add-to-apart', { day, workId, platform, measure, reason, value });
  }
}

function parts(key: string): [string, string, string, string, string] {
  return key.split(bar) as [string, string, string, string, string];
}

let lastDay = { day: '', before: '' };
function dayBefore(day: string): string {
  if (lastDay.day !== day) lastDay = { day, before: addDays(day, -1) };
  return lastDay.before;
}

/** Asks once a group whether something is held. */
function look(
  known: Map<string, boolean>,
  sql: Statements,
  question: 'is-day-sealed' | 'is-work-registered',
  values: Readonly<Record<string, string>>,
  key: string,
): boolean {
  const name = question + key;
  const held = known.get(name) ?? sql.get(question, values) !== undefined;
  known.set(name, held);
  return held;
}
