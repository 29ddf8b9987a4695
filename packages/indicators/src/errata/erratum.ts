import type { Text } from '@anchan/core/language';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { SourceId } from '../catalog/sources.table.ts';

/** Something a source prints that must not be repeated without the correction beside it. */
export interface ErratumRow {
  readonly id: string;
  /** The documents that print it, with the clause where it is known. */
  readonly where: readonly { readonly source: SourceId; readonly clause?: string }[];
  /** What is printed there. */
  readonly says: Text;
  /** Strings whose appearance in a quotation betrays the slip; spaces do not matter. */
  readonly quoted: readonly string[];
  /** What to write instead, where it is one value or one word. */
  readonly correct?: Text;
  readonly finding: Text;
  /** Indicators beside whose values the finding is shown. */
  readonly indicators: readonly IndicatorId[];
  /** Documents the finding rests on; `own-arithmetic` where it follows from the printed numbers. */
  readonly evidence: readonly (SourceId | 'own-arithmetic')[];
}
