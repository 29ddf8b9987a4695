import type { GestationSourceId } from './sources.table.ts';

/** How well a row is known. Carried by every row of every table here, so that nothing unverified can look settled. */
export interface Evidence {
  /** True: the fact was read in a copy of one of `sources`. It does not mean that a clinician approved it. */
  readonly verified: boolean;
  /** Best tier among `sources` (see `gestationSources`), null without one. C or D alone is not enough to publish on. */
  readonly tier: 'A' | 'B' | 'C' | 'D' | null;
  readonly sources: readonly GestationSourceId[];
  /** The documents the row must be compared with before a clinician signs it. */
  readonly record: readonly GestationSourceId[];
  /** A choice made where the sources leave one. */
  readonly reading?: string;
}

/** Weeks and days as obstetrics writes them: `'12+3'` is 12 weeks and 3 days, 87 days. */
export type Weeks = `${number}+${0 | 1 | 2 | 3 | 4 | 5 | 6}`;
