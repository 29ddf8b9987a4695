import { DatabaseSync } from 'node:sqlite';
import { InputError } from '../../errors.ts';

/**
 * One process records into a file; others may read it and import. The lock is SQLite's own on a small file beside it, so that it is gone with the
 * process however that ends.
 *
 * @param path the lock's file, or null where nobody else can come
 */
export function recorderLock(path: string | null): { readonly take: () => void; readonly release: () => void } {
  let db: DatabaseSync | null = null;
  return {
    take: () => {
      if (path === null || db !== null) return;
      const taken = new DatabaseSync(path);
      try {
        taken.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      } catch {
        taken.close();
        throw new InputError([
          {
            code: 'store-busy',
            path: ['store'],
            expected: 'no other collector recording here',
            received: 'one that does',
          },
        ]);
      }
      db = taken;
    },
    release: () => {
      db?.close();
      db = null;
    },
  };
}
