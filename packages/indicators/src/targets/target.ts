import type { Text } from '@anchan/core/language';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { SourceId } from '../catalog/sources.table.ts';
import type { UnitId } from '../catalog/units.table.ts';
import type { AreaId } from '../observations/areas.table.ts';
import type { TargetSetId } from './sets.table.ts';

/** Who a value or a target is about. A nation’s target is not a province’s, and a region’s share of institutions is no institution’s. */
export type SubjectLevel = 'world' | 'country' | 'region' | 'facility' | 'department';

/** Kinds of institution that a target singles out. */
export type FacilityKind =
  | 'tertiary-mch'
  | 'tertiary-general'
  | 'critical-care-center'
  | 'labor-analgesia-pilot'
  | 'other';

/** A change against a year of the same series. Percent of the value of that year and percentage points are different things. */
export interface TargetChange {
  /** The year compared with. */
  readonly from: number;
  /** Signed: -20 is a fall by 20. */
  readonly by: number;
  /** `percentage-points` only where the values are percentages. */
  readonly in: 'percent' | 'percentage-points';
}

interface TargetBase {
  readonly id: string;
  readonly set: TargetSetId;
  readonly indicator: IndicatorId;
  readonly operator: '<=' | '>=';
  /** The wording says below or above: the number itself does not meet the target. */
  readonly strict?: boolean;
  /** That of the indicator; kept in the row so that nobody compares a number with a number of another unit. */
  readonly unit: UnitId;
  /** The last year, its 31 December included. Null where the document names none: a standing criterion. */
  readonly by: number | null;
  /** Due again in each such period; `by` is then only the end of the plan. */
  readonly recurs?: 'year' | 'quarter';
  readonly level: SubjectLevel;
  /** The one series it is about. A country’s surveillance and a UN estimate are two. */
  readonly area?: AreaId;
  /** Absent: every institution of its scope. */
  readonly kinds?: readonly FacilityKind[];
  /** Only those whose value in that year is so. */
  readonly only?: { readonly year: number; readonly operator: '<'; readonly value: number };
  readonly scope: Text;
  readonly clause?: string;
  readonly sources: readonly SourceId[];
  /** True where the value was seen in a source. False: from memory, from a draft, or a reading of a clause that gives no number. */
  readonly verified: boolean;
  readonly notes?: readonly Text[];
}

/** One target: a threshold, or a change against a year. */
export type TargetRow = TargetBase &
  (
    | { readonly value: number; readonly change?: undefined }
    | { readonly change: TargetChange; readonly value?: undefined }
  );
