import type { ReadEvent, StoredWork } from '@anchan/readership/store';

export function aWork(id: string): StoredWork {
  return {
    id,
    title: id,
    form: 'article',
    publishedOn: '2026-01-01',
    author: '产科',
    reviewer: null,
    reviewBy: null,
    topics: [],
    places: [],
  };
}

/** A read that counts; `n` makes its id and its visitor. */
export function aRead(n: number, changed: Partial<ReadEvent> = {}): ReadEvent {
  const id = n.toString(16).padStart(32, '0');
  const day = '2026-03-10';
  return {
    id,
    measure: 'read',
    workId: 'w',
    platform: 'site',
    at: 1_773_072_000,
    day,
    apart: null,
    visitor: Buffer.from(id, 'hex'),
    ...changed,
  };
}
