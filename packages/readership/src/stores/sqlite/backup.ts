import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { InputError } from '../../errors.ts';
import { openDatabase } from './open.ts';

/** Copies a database that is in use, without its visitor hashes, and puts the copy in place only when it is whole. */
export async function backupDatabase(db: DatabaseSync, to: string): Promise<void> {
  refuseToReplace(to);
  const part = `${to}.part`;
  rmSync(part, { force: true });
  await backup(db, part);
  const copy = new DatabaseSync(part);
  try {
    copy.exec(
      'PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; DELETE FROM seen; VACUUM',
    );
  } finally {
    copy.close();
  }
  renameSync(part, to);
}

/**
 * Makes a database from a backup. Persons counted on days that were still open when the backup was made may count again: their hashes are not in it.
 *
 * @throws InputError `exists` when there is a file at `to` already (move it away first: it may hold more), `store-file` when the backup is damaged
 */
export function restoreSqlite(from: string, to: string): void {
  refuseToReplace(to);
  if (!existsSync(from)) {
    throw new InputError([{ code: 'missing', path: ['from'], expected: 'a backup file', received: 'no file there' }]);
  }
  const db = openDatabase(from);
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

function refuseToReplace(to: string): void {
  if (!existsSync(to)) return;
  throw new InputError([{ code: 'exists', path: ['to'], expected: 'a path where nothing is yet', received: 'a file' }]);
}
