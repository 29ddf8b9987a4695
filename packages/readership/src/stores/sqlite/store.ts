import { sqliteSql } from '../../sql/sqlite.generated.ts';
import { checkDay, checkRange, checkRows } from '../check-rows.ts';
import type { DailySum, ImportRecord, NewDailySum, StoredWork } from '../model.ts';
import type { ApartSum, Outcome, ReadEvent, ReadStore, Row } from '../store.ts';
import { backupDatabase } from './backup.ts';
import { groupCommit } from './group.ts';
import { recorderLock } from './lock.ts';
import { openDatabase, storeError } from './open.ts';
import { loadRecent, type Recent } from './recent.ts';
import { type Gathered, recordGroup, writeGathered } from './record.ts';
import { saltOf } from './salt.ts';
import { questionIn, type Statements, statementsOf } from './statements.ts';

export interface SqliteOptions {
  /** Times a day that one visitor hash may count for one work and measure; more is set apart as `bulk`. */
  readonly mostPerVisitor?: number;
  /** The file may grow to this size and no further; from then on recording fails with `store-full`. */
  readonly maxBytes?: number;
}

const sumsEveryMs = 1000;

/**
 * The embedded store: one SQLite file in this process.
 *
 * @param path the database file, made when it is not there; `:memory:` for one that is gone on closing
 * @throws InputError `store-file`, `store-version`
 */
export function openSqliteStore(path: string, { mostPerVisitor = 20, ...limits }: SqliteOptions = {}): ReadStore {
  const db = openDatabase(path, limits);
  const sql = statementsOf(db);
  const saltFor = saltOf(path === ':memory:' ? null : `${path}.salt`);
  const lock = recorderLock(path === ':memory:' ? null : `${path}.lock`);
  const gathered: Gathered = { counted: new Map(), apart: new Map() };
  let recent: Recent | null = null;
  let trouble: string | null = null;

  /** Runs `work` in a transaction: all of it is on disk when this returns, or none of it ever will be. */
  function together<Result>(work: () => Result): Result {
    try {
      db.exec('BEGIN IMMEDIATE');
      const result = work();
      db.exec('COMMIT');
      trouble = null;
      return result;
    } catch (caught) {
      // After some errors (a full disk) SQLite has rolled back already.
      if (db.isTransaction) db.exec('ROLLBACK');
      const error = storeError(caught);
      trouble = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  /** Before the first event: nobody else may record here, and the sums of open days are made to follow their rows. */
  function begin(): Recent {
    try {
      lock.take();
    } catch (error) {
      trouble = (error as Error).message;
      throw error;
    }
    together(() => {
      sql.run('count-open-days-again');
      sql.run('count-apart-of-open-days-again');
    });
    return loadRecent(sql, (sql.get('how-far-are-we')?.newestDay ?? null) as string | null);
  }

  /** Everybody who reads sums sees them up to the last event. */
  function settle(): void {
    if (gathered.counted.size + gathered.apart.size === 0) return;
    together(() => writeGathered(sql, gathered));
    gathered.counted.clear();
    gathered.apart.clear();
  }

  const group = groupCommit<ReadEvent, Outcome>((events) => {
    recent ??= begin();
    const known = recent;
    const { outcomes, takeOver } = together(() => recordGroup(sql, known, gathered, events, mostPerVisitor));
    takeOver();
    return outcomes;
  });
  // Other processes that read the file see sums no older than this; after a crash they are counted again from the rows.
  const timer = setInterval(() => {
    try {
      settle();
    } catch {} // What went wrong is in `health`; the sums stay gathered for the next time.
  }, sumsEveryMs);
  timer.unref();

  return {
    record: group.add,
    countRefused: async (day, reason, value) => {
      together(() => sql.run('add-to-apart', { day, workId: '', platform: '', measure: '', reason, value }));
    },
    salt: async (day) => saltFor(day),
    ask: async (question, parameters = {}) => {
      settle();
      return sql.all(questionIn(sqliteSql, question), parameters) as unknown as readonly Row[];
    },
    dailySums: async ({ from, to }) => {
      checkRange({ from, to });
      settle();
      return sql.all('what-are-the-daily-sums', { from, to }) as unknown as readonly DailySum[];
    },
    dailyHistory: async (workId) => {
      settle();
      return sql.all('how-was-a-work-restated', { workId }) as unknown as readonly DailySum[];
    },
    apartSums: async ({ from, to }) => {
      checkRange({ from, to });
      settle();
      return sql.all('what-was-set-apart', { from, to }) as unknown as readonly ApartSum[];
    },
    putDaily: async (record, rows) => {
      checkRows(rows);
      return together(() => putDaily(sql, record, rows));
    },
    imports: async () => bodies<ImportRecord>(sql.all('which-imports-are-held')),
    upsertWorks: async (works) => {
      together(() => {
        for (const work of works) sql.run('put-work', { id: work.id, body: JSON.stringify(work) });
      });
    },
    works: async () => bodies<StoredWork>(sql.all('which-works-are-held')),
    sealDays: async (before) => {
      checkDay(before, 'before');
      recent ??= begin();
      settle();
      const sealed: string[] = [];
      const disagreeing: string[] = [];
      for (const { day } of sql.all('which-days-are-open', { before }) as { day: string }[]) {
        (together(() => sealDay(sql, day)) ? sealed : disagreeing).push(day);
      }
      return { sealed, disagreeing };
    },
    dropRaw: async (before) => {
      checkDay(before, 'before');
      return together(() => {
        const keptDays = sql.all('which-raw-days-are-not-sealed', { before }).map(({ day }) => day as string);
        sql.run('drop-raw-rows-of-sealed-days', { before });
        return { dropped: Number(db.prepare('SELECT changes() AS n').get()?.n), keptDays };
      });
    },
    backup: async (to) => {
      settle();
      await backupDatabase(db, to);
    },
    health: async () => {
      const far = sql.get('how-far-are-we');
      const newestAt = (far?.newestAt ?? null) as number | null;
      return {
        ok: trouble === null,
        engine: 'sqlite',
        trouble,
        newestAt,
        sealedThrough: (far?.sealedThrough ?? null) as string | null,
      };
    },
    close: async () => {
      clearInterval(timer);
      group.flush();
      try {
        settle();
      } finally {
        db.close();
        lock.release();
      }
    },
  };
}

function sealDay(sql: Statements, day: string): boolean {
  if (sql.all('do-sums-and-rows-disagree', { day }).length > 0) return false;
  sql.run('seal-day', { day });
  sql.run('forget-visitors-of-day', { day });
  return true;
}

function putDaily(sql: Statements, record: ImportRecord, rows: readonly NewDailySum[]) {
  if (sql.get('is-import-held', { id: record.id }))
    return { added: 0, revised: 0, unchanged: rows.length, known: true };
  sql.run('add-import', { id: record.id, body: JSON.stringify(record) });
  const result = { added: 0, revised: 0, unchanged: 0, known: false };
  for (const { workId, platform, measure, unit, day, value } of rows) {
    const key = { workId, platform, measure, unit, day };
    const newest = sql.get('which-revision-is-newest', key);
    if (newest !== undefined && newest.value === value) {
      result.unchanged++;
      continue;
    }
    const revision = newest === undefined ? 1 : Number(newest.revision) + 1;
    sql.run('add-revision', { ...key, revision, value, source: record.id });
    if (revision === 1) result.added++;
    else result.revised++;
  }
  return result;
}

function bodies<T>(rows: readonly Record<string, unknown>[]): readonly T[] {
  return rows.map(({ body }) => JSON.parse(body as string) as T);
}
