import type { RecordType } from './model.ts';

/** The value of a cell, in the unit of its column. Absent, `null` and `undefined` mean unknown. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** One row by column. Columns that the dictionary does not have are not looked at. */
export type Row = Readonly<Record<string, Cell>>;

/** Whole tables. A record type that is left out was not handed in: what would be counted from it is unknown. */
export type RecordSet = Readonly<Partial<Record<RecordType, readonly Row[]>>>;

/**
 * One pregnancy with all the rows that point to it, or rows that belong to no pregnancy. At most one `pregnancy` row; all rows with one `pregnancyId`
 * are in one bundle.
 */
export type Bundle = RecordSet;

/** Records as they come: which record types were handed in, and the bundles, one at a time. */
export interface RecordSource {
  readonly has: readonly RecordType[];
  readonly bundles: Iterable<Bundle> | AsyncIterable<Bundle>;
}
