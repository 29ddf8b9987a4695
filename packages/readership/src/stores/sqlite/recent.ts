import { addDays } from '../days.ts';
import type { ReadEvent } from '../store.ts';
import type { Statements } from './statements.ts';

/**
 * What the last two days brought, in memory: which ids are held, and how often each visitor hash came. Looking here instead of in a tree of random
 * keys is what keeps a read's cost flat. About 100 bytes an event of two days; a start reads it back from the rows.
 */
export interface Recent {
  readonly ids: Map<string, Set<string>>;
  readonly visits: Map<string, Map<string, number>>;
}

export function idKey({ id, measure }: Pick<ReadEvent, 'id' | 'measure'>): string {
  return measure === 'view' ? `v${id}` : `r${id}`;
}

export function hashKey(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1');
}

/** Reads back the two newest days. */
export function loadRecent(sql: Statements, newestDay: string | null): Recent {
  const recent: Recent = { ids: new Map(), visits: new Map() };
  if (newestDay === null) return recent;
  const from = addDays(newestDay, -1);
  for (const row of sql.all('which-ids-came-since', { from })) {
    of(recent.ids, row.day as string, () => new Set()).add(idKey(row as unknown as ReadEvent));
  }
  for (const row of sql.all('which-hashes-came-since', { from })) {
    const visits = of(recent.visits, row.day as string, () => new Map<string, number>());
    const hashes = row.hashes as Uint8Array;
    for (let i = 0; i < hashes.length; i += 16) {
      const key = hashKey(hashes.subarray(i, i + 16));
      visits.set(key, (visits.get(key) ?? 0) + 1);
    }
  }
  return recent;
}

/** Forgets the days before the day before `day`. */
export function forgetOld({ ids, visits }: Recent, day: string): void {
  if (ids.size < 3 && visits.size < 3) return;
  const from = addDays(day, -1);
  for (const map of [ids, visits]) for (const key of map.keys()) if (key < from) map.delete(key);
}

/** The entry of a key, made when it is not there. */
export function of<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
