/** Reads of one work within a group: null is unknown; `complete` false means "at least this many". */
export interface Count {
  readonly reads: number | null;
  readonly complete: boolean;
}

/** A target held against what is known: `unknown` when missing numbers could still decide it. */
export type Standing = 'met' | 'not-met' | 'unknown';

/** Reads of a group of works. One work read a million times does not hide fifty that nobody read. */
export interface Summary {
  readonly works: number;
  /** Works whose reads are not known at all, and works known on some platforms only. */
  readonly unknown: number;
  readonly partly: number;
  /** All known reads added; null when none is known. */
  readonly total: number | null;
  /** Known reads over all works, as the plan's mean is. With unknown works it is a lower bound; null without works or without any number. */
  readonly meanAtLeast: number | null;
  /** Middle of the works with known reads; null without one. */
  readonly median: number | null;
  /** Works that surely reach the target, and works that may, once what is missing is known. */
  readonly reached: number;
  readonly mayReach: number;
  /** `reached` and `mayReach` over all works, 0 to 1; null without works. */
  readonly shareAtLeast: number | null;
  readonly shareAtMost: number | null;
  /** The mean against the target. */
  readonly standing: Standing;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  if (upper === undefined) return null;
  return Number.isInteger(half) ? ((sorted[half - 1] as number) + upper) / 2 : upper;
}

/**
 * Mean, median and share of works at the target, with what is missing kept apart.
 *
 * @param target reads a work should have, 10 000 in the plan
 * @example summarize([{ reads: 15000, complete: true }, { reads: 4000, complete: true }], 10000).meanAtLeast // 9500
 */
export function summarize(counts: readonly Count[], target: number): Summary {
  const works = counts.length;
  const known = counts.map(({ reads }) => reads).filter((reads) => reads !== null);
  const total = known.length === 0 ? null : known.reduce((sum, reads) => sum + reads, 0);
  const partly = counts.filter(({ reads, complete }) => reads !== null && !complete).length;
  const reached = known.filter((reads) => reads >= target).length;
  const open = counts.filter(({ reads, complete }) => (reads === null || reads < target) && !complete).length;
  const enough = works > 0 && total !== null && total >= target * works;
  return {
    works,
    unknown: works - known.length,
    partly,
    total,
    meanAtLeast: works === 0 || total === null ? null : total / works,
    median: medianOf(known),
    reached,
    mayReach: reached + open,
    shareAtLeast: works === 0 ? null : reached / works,
    shareAtMost: works === 0 ? null : (reached + open) / works,
    standing: enough ? 'met' : works === 0 || partly > 0 || known.length < works ? 'unknown' : 'not-met',
  };
}
