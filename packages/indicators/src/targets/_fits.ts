import type { Series, SeriesPoint } from './series.ts';
import type { TargetRow } from './target.ts';
import { meets } from './targets.ts';
import type { UndeterminedReason } from './words.table.ts';

/** A point with a value. */
export interface KnownPoint extends SeriesPoint {
  readonly value: number;
}

/** Why a target cannot be asked of a series at all; nothing where it can. */
export function mismatch(series: Series, target: TargetRow): UndeterminedReason | undefined {
  if (series.indicator !== target.indicator) return 'indicator-mismatch';
  if (series.unit !== target.unit) return 'unit-mismatch';
  // What is asked of regions as a class may be asked of the whole country; nothing else passes from level to level.
  const level = target.level === 'region' && series.level === 'country' ? 'region' : series.level;
  if (level !== target.level) return 'level-mismatch';
  if (target.area && series.area !== target.area) return 'area-mismatch';
  return target.kinds && series.kind && !target.kinds.includes(series.kind) ? 'kind-mismatch' : undefined;
}

/** The points whose year was over on a day, in order of years. */
export function knownOn(series: Series, on: string): readonly KnownPoint[] {
  const ends = series.yearEnds ?? '12-31';
  return series.points
    .filter((point): point is KnownPoint => typeof point.value === 'number' && `${point.year}-${ends}` <= on)
    .sort((a, b) => a.year - b.year);
}

/** The number to reach: the row’s own, or the one its change gives from a year of the same series. */
export function goalOf(target: TargetRow, known: readonly KnownPoint[]): number | UndeterminedReason {
  const at = (year: number) => known.find((point) => point.year === year)?.value;
  const { only, change } = target;
  if (only) {
    const value = at(only.year);
    if (value === undefined) return 'no-baseline';
    if (!meets(value, { operator: '<=', strict: true }, only.value)) return 'not-addressed';
  }
  if (change === undefined) return target.value;
  const base = at(change.from);
  if (base === undefined) return 'no-baseline';
  return change.in === 'percent' ? base * (1 + change.by / 100) : base + change.by;
}
