import type { Text } from '@anchan/core/language';

/** `count` and `reads` are whole numbers. The others may have decimals: a ratio per 100 000, an amount in yuan, minutes. */
export type VariableUnit = 'count' | 'reads' | 'per-100000' | 'yuan' | 'minutes';

/** Over which time a variable is counted; the words are in `periodWords`. */
export type VariablePeriod =
  | 'reporting-period'
  | 'statistical-year'
  | 'delivery-in-period'
  | 'year'
  | 'quarter'
  | 'end-of-year'
  | 'birth-cohort'
  | 'twelve-months'
  | 'twelve-months-or-cohort';

export interface VariableRow {
  readonly id: string;
  readonly name: Text;
  readonly unit: VariableUnit;
  readonly period: VariablePeriod;
  /** Who is counted. Absent where the name says it all. */
  readonly definition?: Text;
}
