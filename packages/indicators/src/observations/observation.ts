import type { Text } from '@anchan/core/language';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { SourceId } from '../catalog/sources.table.ts';
import type { AreaId } from './areas.table.ts';

/** A published value, as printed, in the unit of its indicator. */
export interface ObservationRow {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  /** First and last calendar year it stands for. Null where the source gives none; `period` then says what it gives. */
  readonly from: number | null;
  readonly to: number | null;
  readonly period?: Text;
  readonly value: number;
  /** The source prints “above” this value, not the value itself. */
  readonly bound?: 'above';
  readonly sources: readonly SourceId[];
  readonly note?: Text;
}
