import { InputError, show } from '@anchan/core/errors';
import type { RecordType } from './model.ts';
import type { Bundle, RecordSet, RecordSource, Row } from './rows.ts';
import { recordTypes } from './tables.ts';

type Growing = { [type in RecordType]?: Row[] };

function put(bundle: Growing, type: RecordType, row: Row): void {
  const rows = bundle[type];
  if (rows) rows.push(row);
  else bundle[type] = [row];
}

/**
 * Puts whole tables together by pregnancy, in memory: for sets that fit there. Larger ones come as bundles, or sorted, from a file or a database.
 *
 * Rows without a `pregnancyId` (meetings, works, orphans) make a bundle each; rows whose pregnancy was not handed in make one without it.
 *
 * @returns a source whose `has` are the record types of the set, empty tables included
 * @throws InputError `duplicate` when two pregnancy rows have one `pregnancyId`
 */
export function joinRecords(set: RecordSet): RecordSource {
  const has = recordTypes.filter((type) => set[type] !== undefined);
  const byPregnancy = new Map<string, Growing>();
  const loose: Bundle[] = [];
  for (const type of has) {
    for (const [place, row] of (set[type] as readonly Row[]).entries()) {
      const id = row.pregnancyId;
      if (typeof id !== 'string') {
        loose.push({ [type]: [row] });
        continue;
      }
      const bundle = byPregnancy.get(id) ?? {};
      if (type === 'pregnancy' && bundle.pregnancy) {
        const path = ['pregnancy', place, 'pregnancyId'];
        throw new InputError([{ code: 'duplicate', path, expected: 'one row a pregnancy', received: show(id) }]);
      }
      put(bundle, type, row);
      byPregnancy.set(id, bundle);
    }
  }
  return { has, bundles: [...byPregnancy.values(), ...loose] };
}

/** Tables as streams, each sorted by `pregnancyId` from low to high by code unit (`ORDER BY … COLLATE "C"`), rows without one at the end. */
export type SortedTables = Readonly<Partial<Record<RecordType, AsyncIterable<Row> | Iterable<Row>>>>;

interface Head {
  readonly type: RecordType;
  readonly next: () => Promise<IteratorResult<Row>> | IteratorResult<Row>;
  row: Row | null;
  id: string | null;
}

async function step(head: Head): Promise<void> {
  const before = head.id;
  const { done, value } = await head.next();
  head.row = done ? null : (value as Row);
  head.id = head.row && typeof head.row.pregnancyId === 'string' ? head.row.pregnancyId : null;
  if (head.id !== null && before !== null && head.id < before) {
    const expected = `rows sorted by pregnancyId: ${show(before)} or after it`;
    throw new InputError([{ code: 'not-sorted', path: [head.type], expected, received: show(head.id) }]);
  }
}

/**
 * Puts sorted tables together by pregnancy while they are read, so that no more than one pregnancy is in memory.
 *
 * @throws InputError `not-sorted` (while the bundles are read), `duplicate`
 */
export function mergeSorted(tables: SortedTables): RecordSource {
  const has = recordTypes.filter((type) => tables[type] !== undefined);
  return { has, bundles: merged(tables, has) };
}

async function* merged(tables: SortedTables, has: readonly RecordType[]): AsyncGenerator<Bundle> {
  const heads: Head[] = has.map((type) => {
    const rows = tables[type] as AsyncIterable<Row> | Iterable<Row>;
    const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
    return { type, next: () => iterator.next(), row: null, id: null };
  });
  for (const head of heads) await step(head);
  for (;;) {
    let least: string | null = null;
    for (const { id } of heads) if (id !== null && (least === null || id < least)) least = id;
    if (least === null) break;
    const bundle: Growing = {};
    for (const head of heads) {
      while (head.id === least) {
        if (head.type === 'pregnancy' && bundle.pregnancy) {
          const path = ['pregnancy', 'pregnancyId'];
          throw new InputError([{ code: 'duplicate', path, expected: 'one row a pregnancy', received: show(least) }]);
        }
        put(bundle, head.type, head.row as Row);
        await step(head);
      }
    }
    yield bundle;
  }
  for (const head of heads) {
    for (; head.row !== null; await step(head)) {
      if (head.id === null) yield { [head.type]: [head.row] };
      else {
        const expected = 'rows without a pregnancyId at the end';
        throw new InputError([{ code: 'not-sorted', path: [head.type], expected, received: show(head.id) }]);
      }
    }
  }
}
