import type { Text } from '@anchan/core/language';
import type { SourceId } from '../catalog/sources.table.ts';

/** A statistical method, so that a report can name what it used and a statistician can check it. */
export interface MethodRow {
  readonly id: string;
  readonly name: Text;
  /** What it is for. */
  readonly use: Text;
  /** The formula as it is computed here. */
  readonly formula: Text;
  /** What must hold, and what it cannot do. */
  readonly assumptions: readonly Text[];
  readonly sources: readonly SourceId[];
  /** Papers and programs that are not among the catalog's documents. */
  readonly literature?: readonly { readonly title: string; readonly number: string }[];
  /** True only where the formula or the numbers it must give were seen in a source. No statistician has reviewed any row. */
  readonly verified: boolean;
  /** The functions that compute it, by their exported names. */
  readonly functions: readonly string[];
}
