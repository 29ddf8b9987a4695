import type { Text } from '@anchan/core/language';
import type { SourceId } from '../catalog/sources.table.ts';
import type { SubjectLevel } from './target.ts';

/** `event`: each time something happens. `standing`: in place at all times; the document gives no interval. */
export type DutyPeriod = 'month' | 'quarter' | 'half-year' | 'year' | 'event' | 'standing';

/** Something that must be done so many times in each period. */
export interface DutyRow {
  readonly id: string;
  readonly name: Text;
  readonly actor: Text;
  readonly level: SubjectLevel;
  readonly atLeast: number;
  readonly per: DutyPeriod;
  /** In how many periods in a row; one where not given. */
  readonly consecutive?: number;
  /** By when, in the words of the source. */
  readonly deadline: Text;
  readonly clause?: string;
  readonly sources: readonly SourceId[];
  readonly verified: boolean;
  readonly note?: Text;
}
