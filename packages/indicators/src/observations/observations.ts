import type { IndicatorId } from '../catalog/indicators.table.ts';
import { type AreaId, areaRows } from './areas.table.ts';
import type { ObservationRow } from './observation.ts';
import { observationRows } from './observations.table.ts';

/** Every published value kept here, as printed. */
export const observations: readonly ObservationRow[] = observationRows;

/** The areas they are about. */
export const areas = areaRows;

/** One year of a published series. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
  readonly sources: ObservationRow['sources'];
}

/**
 * The yearly values of one indicator in one area, oldest first. Values over several years, without a year, or printed as “above” are left out:
 * they are no points of a trend. An area without values gives an empty list.
 *
 * @example yearlySeries('maternal-mortality-ratio', 'china').find(({ year }) => year === 2020)?.value // 16.9
 */
export function yearlySeries(indicator: IndicatorId, area: AreaId): readonly YearValue[] {
  return observations
    .flatMap(({ from, to, bound, value, sources, ...row }) =>
      row.indicator === indicator && row.area === area && from !== null && from === to && !bound
        ? [{ year: from, value, sources }]
        : [],
    )
    .sort((a, b) => a.year - b.year);
}
