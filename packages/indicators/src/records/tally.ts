import type { VariableId } from '../catalog/variables.table.ts';

/** Rows, or values of what is counted, by how sure they are. */
export interface Tally {
  /** Surely in the population. */
  readonly met: number;
  /** Surely in the population it is a part of (or, without one, in the period), while its own condition is unknown. */
  readonly unknown: number;
  /** Not surely in the population it is a part of, and not kept out by its own condition. */
  readonly unclassified: number;
}

/**
 * The count of one population in one group.
 *
 * With `sum`: `met` adds the values of sure rows; `unknown` is a number of rows, sure rows without a value among them.
 * With `distinct` and `distinctPart`: different values among sure rows; among unknown rows, those not seen in sure ones; among unclassified rows, those
 * seen in neither. A row without a value counts by itself, in `unknown` when it is sure or unknown, else in `unclassified`.
 * With `values`: `met` is how many sure rows have a value.
 */
export interface PopulationCount extends Tally {
  /** With `values`: the single values of the sure rows, ascending. */
  readonly values?: readonly number[];
  /** With `rowsBy`: the rows by value; `''` for rows without one. */
  readonly by?: Readonly<Record<string, Tally>>;
}

/** By variable. A variable whose record type was not handed in is not there: nothing was counted, which is not zero. */
export type PopulationCounts = Readonly<Partial<Record<VariableId, PopulationCount>>>;

/** The values of the columns grouped by; null where a row has none. */
export type Group = Readonly<Record<string, string | number | boolean | null>>;
