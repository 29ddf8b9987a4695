import type { Text } from '../language/describe.ts';
import type { Evidence } from './criterion.ts';

/** A sentence of the norm that is no condition: what follows from a grade, who reports, how screening is done. */
export interface NormRow {
  readonly id: string;
  /** The document's wording, verbatim where it was seen. */
  readonly zh: string;
  readonly en: string;
  /** Document and section; null where the section is not known. Section numbers of the norm come from headings in the copies and partly from memory. */
  readonly clause: string | null;
  readonly evidence: Evidence;
  /** Stored copies in which the sentence was seen: ids of `sources`. */
  readonly copies: readonly string[];
  /** The document, as far as it was seen, says nothing here; the row says so in our words. */
  readonly stated?: false;
  readonly readings?: readonly string[];
  readonly note?: Text;
}
