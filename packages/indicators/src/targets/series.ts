import { type Issue, show } from '@anchan/core/errors';
import { indicator, isIndicator } from '../catalog/catalog.ts';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { UnitId } from '../catalog/units.table.ts';
import type { AreaId } from '../observations/areas.table.ts';
import { yearlySeries } from '../observations/observations.ts';
import { seriesIssues, type TrendPoint } from '../statistics/trend.ts';
import type { FacilityKind, SubjectLevel } from './target.ts';

/** The value of one year, with the counts behind it where they are known. A value that is absent is missing, not zero. */
export interface SeriesPoint extends TrendPoint {
  /** What the events were counted among; needed beside `events` for the interval of a percentage. */
  readonly total?: number;
}

/** The yearly values of one indicator for one subject. */
export interface Series {
  readonly indicator: IndicatorId;
  /** The unit of the values. It is asked for so that ‰ is never taken for %. */
  readonly unit: UnitId;
  readonly level: SubjectLevel;
  readonly area?: AreaId;
  readonly kind?: FacilityKind;
  /** The day its year ends; the national annual report runs from October to September. 31 December where not given. */
  readonly yearEnds?: '12-31' | '09-30';
  readonly points: readonly SeriesPoint[];
}

const levelOfArea: { readonly [area in AreaId]?: SubjectLevel } = {
  china: 'country',
  'china-urban': 'country',
  'china-rural': 'country',
  'china-un-estimate': 'country',
  world: 'world',
};

/**
 * The published yearly values of an area as a series to track.
 *
 * @example publishedSeries('maternal-mortality-ratio', 'china').points.at(-1) // { year: 2024, value: 14.3 }
 */
export function publishedSeries(id: IndicatorId, area: AreaId): Series {
  const points = yearlySeries(id, area).map(({ year, value }) => ({ year, value }));
  return { indicator: id, unit: indicator(id).unit, level: levelOfArea[area] ?? 'region', area, points };
}

/** Everything wrong with a series; what is only absent is not wrong. */
export function seriesFaults(series: Series): readonly Issue[] {
  const { points, indicator: id } = series;
  const named = isIndicator(id)
    ? []
    : [{ code: 'unknown-indicator', path: ['indicator'], expected: 'the id of an indicator', received: show(id) }];
  if (!Array.isArray(points))
    return [...named, { code: 'type', path: ['points'], expected: 'a list of points', received: show(points) }];
  const totals = points.flatMap(({ total, events }: SeriesPoint, i): readonly Issue[] => {
    if (total === undefined || (Number.isSafeInteger(total) && total > 0 && (events ?? 0) >= 0)) return [];
    return [
      { code: 'not-a-count', path: ['points', i, 'total'], expected: 'a whole number above 0', received: show(total) },
    ];
  });
  return [...named, ...seriesIssues(points), ...totals];
}
