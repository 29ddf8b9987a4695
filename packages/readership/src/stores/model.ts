import type { Work } from '../works/work.ts';

/** What is counted on our own pages is kept apart (`view`, `read`); what a platform states about itself is `reported`. */
export type Measure = 'view' | 'read' | 'reported';

/** 次数, 人数, 播放, 曝光: four different things that are never added to each other. */
export type Unit = 'times' | 'persons' | 'plays' | 'displays';

/** Platforms that only our own collector counts. */
export const ownPlatforms = ['site', 'embed', 'syndicated'] as const;
export type OwnPlatform = (typeof ownPlatforms)[number];

/** Days in China, `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A sum as handed over by an import. */
export interface NewDailySum {
  readonly workId: string;
  /** `wechat`, `douyin` …; an own platform is refused. */
  readonly platform: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** The calendar day in China, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whole, 0 or more; null when the platform says that it does not know. */
  readonly value: number | null;
}

/** A sum as the store holds it. */
export interface DailySum extends NewDailySum {
  /** `beacon`, or the id of the import that stated it. */
  readonly source: string;
  /** 1 for the first statement; a restatement is 2, 3 … */
  readonly revision: number;
}

/** A file that was imported. */
export interface ImportRecord {
  /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  /** When it was imported, `YYYY-MM-DDTHH:mm:ssZ`, given by the caller. */
  readonly at: string;
  /** Rows read from the file. */
  readonly rows: number;
  /** What was not understood: file, line, column, reason. */
  readonly notUnderstood: readonly Readonly<Record<string, string | number | null>>[];
}

/** A work as stored, checked by the registry (`parseWorks`) before it comes here. */
export type StoredWork = Work;
