/** A source's title; the Chinese one is absent where the document has none. */
interface SourceTitle {
  readonly zh?: string;
  readonly en: string;
}

/** `full-text` was read whole; `memory` was seen nowhere. */
export type SourceKind =
  | 'full-text'
  | 'official-text'
  | 'code-or-metadata'
  | 'journal'
  | 'press'
  | 'unofficial-copy'
  | 'memory';

export interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: SourceTitle;
  /** Document number, DOI, PMC number or commit. */
  readonly number: string | null;
  /** Year, month or day, as far as it is known. */
  readonly issued: string | null;
  /** Where a copy was seen; null where none was or it has no address. */
  readonly url: string | null;
  /** True where the address is the publisher's own and fit to be shown to readers. */
  readonly link: boolean;
  /** What of the document was seen. */
  readonly note?: { readonly zh: string; readonly en: string };
}
