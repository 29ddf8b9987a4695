import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { SourceId } from '../catalog/sources.table.ts';
import { errata } from './errata.table.ts';
import type { ErratumRow } from './erratum.ts';

const rows: readonly ErratumRow[] = errata;

/** What to look for: every key given must fit. */
export interface ErrataQuery {
  readonly indicator?: IndicatorId;
  readonly source?: SourceId;
  /** Text about to be shown. */
  readonly quote?: string;
}

/** Spaces inside numbers are common in scanned papers (39. 5%), so they do not count; nor does case or the width of signs. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

/**
 * The figure must stand on its own: `11.91` is not found in `211.91` or `11.913`.
 */
function holds(text: string, part: string): boolean {
  const wanted = plain(part);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + wanted.length] ?? '';
    const digits = /\d/;
    if (
      !(digits.test(wanted[0] ?? '') && /[\d.]/.test(before)) &&
      !(digits.test(wanted.at(-1) ?? '') && digits.test(after))
    )
      return true;
  }
  return false;
}

/**
 * The errata to show beside an indicator, a document or a quotation. A quotation is matched by what it says, so give its source too where it is known:
 * 39.5 % is a slip in one paper and may be right in another.
 *
 * @returns in the order of the table; empty where nothing fits or nothing is asked
 * @example errataFor({ source: 'paper-2022', quote: '分别下降52. 5%和39. 5%' })[0].correct.zh // '38.5%'
 */
export function errataFor({ indicator, source, quote }: ErrataQuery): readonly ErratumRow[] {
  if (indicator === undefined && source === undefined && quote === undefined) return [];
  const text = quote === undefined ? undefined : plain(quote);
  return rows.filter(
    (row) =>
      (indicator === undefined || row.indicators.includes(indicator)) &&
      (source === undefined || row.where.some((place) => place.source === source)) &&
      (text === undefined || row.quoted.some((part) => holds(text, part))),
  );
}
