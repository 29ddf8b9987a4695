import { DatabaseSync } from 'node:sqlite';
import { InputError } from '../../errors.ts';
import { sqliteSql } from '../../sql/sqlite.generated.ts';

/** Migrations in order; the number of those applied is the file's `user_version`. A migration is never edited, only followed by another. */
const migrations = Object.entries(sqliteSql)
  .filter(([name]) => name.startsWith('migrate-'))
  .map(([, text]) => text);

/**
 * Opens a database for reads, makes or migrates its tables, and checks its pages.
 *
 * WAL with `synchronous = FULL`: a commit has been written through to the disk before it returns.
 *
 * @throws InputError `store-file` when the file is damaged or no database, `store-version` when a newer release wrote it
 */
export function openDatabase(path: string, { maxBytes }: { readonly maxBytes?: number } = {}): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path);
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON',
    );
    db.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
    const pageSize = Number(db.prepare('PRAGMA page_size').get()?.page_size);
    if (maxBytes !== undefined) db.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / pageSize)}`);
    const verdict = db.prepare('PRAGMA quick_check(1)').get()?.quick_check;
    if (verdict !== 'ok') throw damaged(path, String(verdict));
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof InputError) throw error;
    throw damaged(path, error instanceof Error ? error.message : String(error));
  }
}

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (version > migrations.length) {
    throw new InputError([
      {
        code: 'store-version',
        path: ['store'],
        expected: `tables of version ${migrations.length} or older`,
        received: `${version}`,
      },
    ]);
  }
  for (let i = version; i < migrations.length; i++) {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(migrations[i] as string);
      db.exec(`PRAGMA user_version = ${i + 1}; COMMIT`);
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}

function damaged(path: string, received: string): InputError {
  const expected = `a sound database file at ${path}; restore the last backup beside it and keep this one`;
  return new InputError([{ code: 'store-file', path: ['store'], expected, received }]);
}

/** What SQLite could not write, as an error that says what to do. Anything else passes through. */
export function storeError(error: unknown): unknown {
  const code = (error as { errcode?: number } | null)?.errcode;
  const message = error instanceof Error ? error.message : String(error);
  const low = code === undefined ? null : code & 0xff;
  if (low === 13) return issue('store-full', 'room on the disk; nothing of this group was recorded', message); // SQLITE_FULL
  if (low === 5 || low === 6) return issue('store-busy', 'the database not held by another program', message); // SQLITE_BUSY, SQLITE_LOCKED
  if (low === 10 || low === 11 || low === 26) return issue('store-file', 'a readable, sound database file', message); // SQLITE_IOERR, _CORRUPT, _NOTADB
  return error;
}

function issue(code: string, expected: string, received: string): InputError {
  return new InputError([{ code, path: ['store'], expected, received }]);
}
