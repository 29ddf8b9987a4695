import type { DailySum, DayRange, ImportRecord, Measure, NewDailySum, OwnPlatform, StoredWork } from './model.ts';

/** One view or read of our own pages, as the collector hands it over: already judged, without address, browser or person. */
export interface ReadEvent {
  /** 32 hexadecimal digits, made afresh for one loading of one page. With `measure` it makes recording idempotent. */
  readonly id: string;
  readonly measure: Extract<Measure, 'view' | 'read'>;
  readonly workId: string;
  readonly platform: OwnPlatform;
  /** Seconds since 1970, of the collector's clock. */
  readonly at: number;
  /** The calendar day in China the event is counted on. */
  readonly day: string;
  /** Why it is set apart instead of counted; null when it counts. */
  readonly apart: ApartReason | null;
  /**
   * Salted hash of the day for this work and measure: 16 bytes that say "the same visitor as before" until the day is over and nothing after.
   * It is kept in a place of its own, never beside the event. Null when the event is set apart.
   */
  readonly visitor: Uint8Array | null;
}

/** Why a well-formed event is kept apart from the counts. One row each, with its wording, in `apart-reasons.table.ts`. */
export type ApartReason =
  | 'bot'
  | 'automation'
  | 'prefetch'
  | 'expired-token'
  | 'too-soon'
  | 'bulk'
  | 'unknown-work'
  | 'sealed-day'
  | 'repeated';

/** What became of an event. `repeated`: the id was already there, nothing changed. */
export type Outcome = 'counted' | 'apart' | 'repeated';

export interface StoreHealth {
  readonly ok: boolean;
  readonly engine: string;
  /** What is wrong, in words for the person on duty; null when nothing is. */
  readonly trouble: string | null;
  /** Second of the newest event held, null when there is none. */
  readonly newestAt: number | null;
  readonly sealedThrough: string | null;
}

/** Events kept apart on a day. `workId` is null for requests refused before a work was known. */
export interface ApartSum {
  readonly day: string;
  readonly workId: string | null;
  readonly platform: string | null;
  readonly measure: Measure | null;
  readonly reason: string;
  readonly value: number;
}

/** A parameter or a value of a query. */
export type Scalar = string | number | null;
export type Row = Readonly<Record<string, Scalar>>;

/**
 * Where reads are kept. One store holds to it so far: SQLite in this process.
 *
 * Every method that writes resolves only when what it wrote is durable, and rejects with nothing half written.
 */
export interface ReadStore {
  /** Records a group of events in one transaction. An id already held changes nothing. Outcomes are in the order of the events. */
  record(events: readonly ReadEvent[]): Promise<readonly Outcome[]>;
  /** Adds to the count of requests refused before they became events, by reason. */
  countRefused(day: string, reason: string, count: number): Promise<void>;
  /** The salt of a day, made when first asked for; the salts of the days before it are destroyed by that. */
  salt(day: string): Promise<Uint8Array>;

  /** Runs a named question (`sql/<engine>/<name>.sql`) with named parameters. Whole numbers come back as numbers. */
  ask(question: string, parameters?: Readonly<Record<string, Scalar>>): Promise<readonly Row[]>;
  /** The newest revision of every sum in the range, both days included. A sum that is not there is missing, not 0. */
  dailySums(range: DayRange): Promise<readonly DailySum[]>;
  /** All revisions of one work's sums, oldest first: restatements are history, not corrections in silence. */
  dailyHistory(workId: string): Promise<readonly DailySum[]>;
  /** What was set apart or refused, with its reason. */
  apartSums(range: DayRange): Promise<readonly ApartSum[]>;

  /**
   * Writes the sums of one import together with its record, all or nothing. A value equal to the newest revision adds nothing; another value
   * becomes the next revision. An import whose id is already held changes nothing at all.
   *
   * @throws InputError `own-platform` when a row claims one of our own platforms, which only the collector counts; `sum` for a value below 0 or not whole
   */
  putDaily(
    record: ImportRecord,
    rows: readonly NewDailySum[],
  ): Promise<{ readonly added: number; readonly revised: number; readonly unchanged: number; readonly known: boolean }>;
  imports(): Promise<readonly ImportRecord[]>;

  /** Adds or replaces works by id. Works are never removed: their counts would lose their name. */
  upsertWorks(works: readonly StoredWork[]): Promise<void>;
  works(): Promise<readonly StoredWork[]>;

  /**
   * Seals every day before `before`: its sums of times are compared with its raw rows, its visitor hashes are dropped, and it takes no more events.
   * A day whose sums and rows disagree is not sealed but returned in `disagreeing`.
   */
  sealDays(before: string): Promise<{ readonly sealed: readonly string[]; readonly disagreeing: readonly string[] }>;
  /** Drops raw rows of sealed days before `before`; rows of days that are not sealed stay and are reported. */
  dropRaw(before: string): Promise<{ readonly dropped: number; readonly keptDays: readonly string[] }>;

  /** Writes a copy that can be restored, without salts and visitor hashes. `to` is a file that is not there yet. */
  backup(to: string): Promise<void>;
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}
