import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { generatedSql } from '../../../gen-sql.ts';
import { aRead, aWork } from '../../../test/_events.ts';
import { restoreSqlite } from './backup.ts';
import { saltOf } from './salt.ts';
import { openSqliteStore, type SqliteOptions } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'reads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const freshPath = () => join(folder, `${files++}.db`);
const range = { from: '2026-03-01', to: '2026-03-31' };

async function freshStore(options: SqliteOptions = {}, path = ':memory:') {
  const store = openSqliteStore(path, options);
  await store.upsertWorks([aWork('w')]);
  return store;
}

async function sums(store: Awaited<ReturnType<typeof freshStore>>) {
  return Object.fromEntries((await store.dailySums(range)).map(({ day, unit, value }) => [`${day} ${unit}`, value]));
}

describe('counting', () => {
  test('two reads of one visitor are two times and one person', async () => {
    const store = await freshStore();
    const visitor = Buffer.alloc(16, 7);
    expect(await store.record([aRead(1, { visitor }), aRead(2, { visitor })])).toEqual(['counted', 'counted']);
    expect(await sums(store)).toEqual({ '2026-03-10 times': 2, '2026-03-10 persons': 1 });
  });

  test('an id held already changes nothing, in one group, in the next, and after midnight', async () => {
    const store = await freshStore();
    expect(await store.record([aRead(1), aRead(1)])).toEqual(['counted', 'repeated']);
    expect(await store.record([aRead(1)])).toEqual(['repeated']);
    expect(await store.record([aRead(1, { day: '2026-03-11' })])).toEqual(['repeated']);
    expect(await sums(store)).toEqual({ '2026-03-10 times': 1, '2026-03-10 persons': 1 });
    expect((await store.apartSums(range)).map(({ reason, value }) => [reason, value])).toEqual([
      ['repeated', 2],
      ['repeated', 1],
    ]);
  });

  test('the view and the read of one loading have one id and count once each', async () => {
    const store = await freshStore();
    expect(await store.record([aRead(1, { measure: 'view' }), aRead(1)])).toEqual(['counted', 'counted']);
  });

  test('one visitor counts up to the limit of a day; what is beyond stays with its reason', async () => {
    const store = await freshStore({ mostPerVisitor: 2 });
    const visitor = Buffer.alloc(16, 7);
    const events = [1, 2, 3].map((n) => aRead(n, { visitor }));
    expect(await store.record(events)).toEqual(['counted', 'counted', 'apart']);
    expect(await store.apartSums(range)).toEqual([
      { day: '2026-03-10', workId: 'w', platform: 'site', measure: 'read', reason: 'bulk', value: 1 },
    ]);
  });

  test('a work nobody registered is set apart', async () => {
    const store = await freshStore();
    expect(await store.record([aRead(1, { workId: 'other' })])).toEqual(['apart']);
    expect((await store.apartSums(range))[0]?.reason).toBe('unknown-work');
  });

  test('a store opened again knows the ids, the visitors and the sums of before', async () => {
    const path = freshPath();
    const visitor = Buffer.alloc(16, 7);
    const first = await freshStore({}, path);
    await first.record([aRead(1, { visitor })]);
    await first.close();
    const second = openSqliteStore(path);
    expect(await second.record([aRead(1, { visitor }), aRead(2, { visitor })])).toEqual(['repeated', 'counted']);
    expect(await sums(second)).toEqual({ '2026-03-10 times': 2, '2026-03-10 persons': 1 });
    await second.close();
  });

  test('a second collector on the same file is refused', async () => {
    const path = freshPath();
    const one = await freshStore({}, path);
    await one.record([aRead(1)]);
    const other = openSqliteStore(path);
    await expect(other.record([aRead(2)])).rejects.toMatchObject({ issues: [{ code: 'store-busy' }] });
    expect((await other.health()).ok).toBe(false);
    await other.close();
    await one.close();
  });
});

describe('sealing and retention', () => {
  test('raw rows go only when their day is sealed, and the sums stay', async () => {
    const store = await freshStore();
    await store.record([aRead(1), aRead(2, { day: '2026-03-11' })]);
    expect(await store.dropRaw('2026-04-01')).toEqual({ dropped: 0, keptDays: ['2026-03-10', '2026-03-11'] });
    expect(await store.sealDays('2026-03-11')).toEqual({ sealed: ['2026-03-10'], disagreeing: [] });
    expect(await store.dropRaw('2026-04-01')).toEqual({ dropped: 1, keptDays: ['2026-03-11'] });
    expect((await sums(store))['2026-03-10 times']).toBe(1);
  });

  test('a sealed day takes no more', async () => {
    const store = await freshStore();
    await store.record([aRead(1)]);
    await store.sealDays('2026-03-11');
    expect(await store.record([aRead(2)])).toEqual(['apart']);
    expect((await store.apartSums(range))[0]?.reason).toBe('sealed-day');
    expect((await sums(store))['2026-03-10 times']).toBe(1);
  });

  test('sealing drops the visitor hashes and no row holds one', async () => {
    const path = freshPath();
    const visitor = Buffer.from('feedfacefeedfacefeedfacefeedface', 'hex');
    const store = await freshStore({}, path);
    await store.record([aRead(1, { visitor })]);
    await store.sealDays('2026-03-11');
    await store.backup(`${path}.copy`);
    await store.close();
    expect(readFileSync(path).includes(visitor)).toBe(false);
    expect(readFileSync(`${path}.copy`).includes(visitor)).toBe(false);
  });
});

describe('imports', () => {
  const record = {
    id: 'a'.repeat(64),
    name: '三月.xlsx',
    platform: 'wechat',
    at: '2026-04-01T01:00:00Z',
    rows: 1,
    notUnderstood: [],
  };
  const row = {
    workId: 'w',
    platform: 'wechat',
    measure: 'reported',
    unit: 'times',
    day: '2026-03-10',
    value: 100,
  } as const;

  test('the same file twice is one import; another value is the next revision; null is missing', async () => {
    const store = await freshStore();
    expect(await store.putDaily(record, [row])).toEqual({ added: 1, revised: 0, unchanged: 0, known: false });
    expect(await store.putDaily(record, [row])).toEqual({ added: 0, revised: 0, unchanged: 1, known: true });
    const second = { ...record, id: 'b'.repeat(64) };
    const missing = { ...row, unit: 'persons', value: null } as const;
    expect(await store.putDaily(second, [{ ...row, value: 105 }, missing])).toMatchObject({ added: 1, revised: 1 });
    expect(await sums(store)).toEqual({ '2026-03-10 times': 105, '2026-03-10 persons': null });
    const history = (await store.dailyHistory('w')).filter(({ unit }) => unit === 'times');
    expect(history.map(({ revision, value, source }) => [revision, value, source])).toEqual([
      [1, 100, record.id],
      [2, 105, second.id],
    ]);
  });

  test.each([
    { changed: { platform: 'site' }, code: 'own-platform' },
    { changed: { value: -1 }, code: 'sum' },
    { changed: { value: 1.5 }, code: 'sum' },
    { changed: { day: '2026-02-30' }, code: 'date' },
  ])('a row with $changed is refused and nothing of the file is held', async ({ changed, code }) => {
    const store = await freshStore();
    await expect(store.putDaily(record, [row, { ...row, ...changed }])).rejects.toMatchObject({ issues: [{ code }] });
    expect(await store.imports()).toEqual([]);
    expect(await store.dailySums(range)).toEqual([]);
  });
});

describe('trouble', () => {
  test('a full disk rejects the group, says so, and loses nothing that was acknowledged', async () => {
    const path = freshPath();
    const store = await freshStore({ maxBytes: 200_000 }, path);
    let held = 0;
    let error: unknown;
    for (let n = 0; n < 20_000 && error === undefined; n += 100) {
      try {
        await store.record(Array.from({ length: 100 }, (_, i) => aRead(n + i)));
        held += 100;
      } catch (caught) {
        error = caught;
      }
    }
    expect(error).toMatchObject({ issues: [{ code: 'store-full' }] });
    expect(await store.health()).toMatchObject({ ok: false });
    await store.close().catch(() => undefined);
    const roomier = openSqliteStore(path);
    expect(await roomier.record([aRead(99_999)])).toEqual(['counted']);
    expect((await sums(roomier))['2026-03-10 times']).toBe(held + 1);
    await roomier.close();
  });

  test.each([
    {
      what: 'no database at all',
      spoil: () => Buffer.from('not a database, but long enough to be looked at'.repeat(20)),
    },
    { what: 'a database with a page overwritten', spoil: (bytes: Buffer) => bytes.fill(0xaa, 4096, 12_288) },
  ])('$what is a clear error', async ({ spoil }) => {
    const path = freshPath();
    const store = await freshStore({}, path);
    await store.record(Array.from({ length: 500 }, (_, n) => aRead(n)));
    await store.close();
    writeFileSync(path, spoil(readFileSync(path)));
    expect(() => openSqliteStore(path)).toThrow(/store: expected a sound database file/);
  });

  test('a backup restores to the same sums; a file that is there is never replaced', async () => {
    const path = freshPath();
    const store = await freshStore({}, path);
    await store.record([aRead(1), aRead(2)]);
    await store.backup(`${path}.copy`);
    await expect(store.backup(`${path}.copy`)).rejects.toMatchObject({ issues: [{ code: 'exists' }] });
    expect(() => restoreSqlite(`${path}.copy`, path)).toThrow(/nothing is yet/);
    restoreSqlite(`${path}.copy`, `${path}.restored`);
    const restored = openSqliteStore(`${path}.restored`);
    expect(await sums(restored)).toEqual(await sums(store));
    expect((await restored.works()).map(({ id }) => id)).toEqual(['w']);
    await restored.close();
    await store.close();
  });

  test('only questions that read may be asked', async () => {
    const store = await freshStore();
    await store.record([aRead(1)]);
    expect(await store.ask('how-many-reads-by-work', range)).toMatchObject([
      { unit: 'persons' },
      { unit: 'times', value: 1 },
    ]);
    for (const name of ['put-work', 'toString', 'drop-raw-rows-of-sealed-days']) {
      await expect(store.ask(name)).rejects.toMatchObject({ issues: [{ code: 'question' }] });
    }
  });
});

describe('the salt', () => {
  test('lasts a day through restarts and is gone the next', () => {
    const path = join(folder, 'salt');
    const today = Buffer.from(saltOf(path)('2026-03-10')).toString('hex');
    expect(Buffer.from(saltOf(path)('2026-03-10')).toString('hex')).toBe(today);
    expect(Buffer.from(saltOf(path)('2026-03-11')).toString('hex')).not.toBe(today);
    expect(readFileSync(path, 'utf8')).not.toContain(today);
  });
});

test('the generated SQL is what the .sql files say', () => {
  for (const [file, text] of generatedSql()) expect(readFileSync(file, 'utf8')).toBe(text);
});
