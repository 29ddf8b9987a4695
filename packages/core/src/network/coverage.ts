import type { CenterLevel } from './centers.table.ts';
import { type Network, upward } from './network.ts';

/** Which regions of a level have a center, and which have none. */
export interface Coverage {
  readonly level: CenterLevel;
  readonly by: 'established' | 'served';
  readonly regions: number;
  readonly covered: readonly { readonly region: string; readonly centers: readonly string[] }[];
  readonly uncovered: readonly string[];
  /** Covered regions over all of the level, not rounded; null without any region. */
  readonly share: number | null;
  readonly reason: 'no-region' | null;
}

/**
 * The share of counties (or cities, or provinces) that have a critical maternal care center.
 *
 * `established` counts regions in which a center stands, as “94% 的县（市、区）建立了危重孕产妇救治中心” does (paper of 2022, no year given); `served` counts
 * regions that some center answers for, wherever it stands. The two are different figures.
 *
 * @example coverage({ regions: [{ id: 'c1', level: 'county' }], centers: [], travel: [] }).share // 0
 */
export function coverage(
  { regions, centers }: Network,
  { level = 'county', by = 'established' }: { readonly level?: CenterLevel; readonly by?: Coverage['by'] } = {},
): Coverage {
  const rows = regions
    .filter((region) => region.level === level)
    .map(({ id }) => {
      const chain = by === 'served' ? upward(regions, id) : [id];
      // A center in a county stands in its city and province too.
      const here = centers.filter(({ region, catchment }) =>
        by === 'served' ? catchment.some((one) => chain.includes(one)) : upward(regions, region).includes(id),
      );
      return { region: id, centers: here.map((center) => center.id) };
    });
  const covered = rows.filter((row) => row.centers.length > 0);
  return {
    level,
    by,
    regions: rows.length,
    covered,
    uncovered: rows.filter((row) => row.centers.length === 0).map(({ region }) => region),
    share: rows.length === 0 ? null : covered.length / rows.length,
    reason: rows.length === 0 ? 'no-region' : null,
  };
}
