import { groupBy } from '../group.ts';
import type { DailySum } from '../stores/model.ts';
import { defaultReadingRule, type ReadingRule } from '../units/reading-rules.table.ts';
import type { UnitId } from '../units/units.table.ts';
import { platforms } from '../works/platforms.table.ts';
import type { Work } from '../works/work.ts';

/** Reads of a work on one platform under a rule. */
export interface PlatformReads {
  readonly platform: string;
  /** The unit that was counted; null when none that the rule takes is known. */
  readonly unit: UnitId | null;
  readonly reads: number | null;
}

export interface WorkReads {
  readonly work: Work;
  readonly platforms: readonly PlatformReads[];
  /** The platforms' reads added; null when none of them is known. At least this many when not `complete`. */
  readonly reads: number | null;
  /** True when every platform the work stands on has given its reads. */
  readonly complete: boolean;
}

const ownIds: ReadonlySet<string> = new Set(platforms.filter((row) => 'own' in row).map(({ id }) => id));

/** Sums of one platform, unit and measure over days; null where every day is missing. */
function totalOf(rows: readonly DailySum[]): number | null {
  const values = rows.map(({ value }) => value).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/**
 * What counts as 阅读量 of each work, under a stated rule.
 *
 * @param sums    newest revisions of daily sums; days after `through` are left out
 * @param through last day counted, `YYYY-MM-DD`
 * @param rule    which unit counts; see `readingRules`
 * @returns one entry a work in the order given; a platform without a known number is null, never 0
 */
export function readsOfWorks(
  works: readonly Work[],
  sums: readonly DailySum[],
  through: string,
  rule: ReadingRule = defaultReadingRule,
): readonly WorkReads[] {
  const byWork = groupBy(
    sums.filter(({ day }) => day <= through),
    ({ workId }) => workId,
  );
  return works.map((work) => {
    const rows = byWork.get(work.id) ?? [];
    const names = [...new Set([...work.places, ...rows].map(({ platform }) => platform))].sort();
    const counted = names.map((platform): PlatformReads => {
      const measure = ownIds.has(platform) ? rule.ownPages : 'reported';
      const here = rows.filter((row) => row.platform === platform && row.measure === measure);
      for (const unit of rule.prefer) {
        const reads = totalOf(here.filter((row) => row.unit === unit));
        if (reads !== null) return { platform, unit, reads };
      }
      return { platform, unit: null, reads: null };
    });
    const known = counted.map(({ reads }) => reads).filter((reads) => reads !== null);
    return {
      work,
      platforms: counted,
      reads: known.length === 0 ? null : known.reduce((sum, reads) => sum + reads, 0),
      complete: counted.length > 0 && known.length === counted.length,
    };
  });
}
