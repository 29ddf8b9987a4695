import { isIsoDate } from '../days.ts';

/** What stands in one cell: text, a number, or nothing. Days of a spreadsheet come as `YYYY-MM-DD` text. */
export type Cell = string | number | null;

/** A count as read: the number; null for a cell that says nothing; or why it could not be read. */
export type CountReading = { readonly value: number | null } | { readonly problem: 'bad-number' | 'rounded-number' };

const blanks = new Set(['', '-', '--', '—', '——', '/', 'n/a', 'na', 'null', '无', '暂无', '暂无数据']);

/**
 * A count from a cell. An empty cell is missing, not 0.
 *
 * @example readCount('12,345') // { value: 12345 }
 * @example readCount('--') // { value: null }
 * @example readCount('1.2万') // { problem: 'rounded-number' }
 */
export function readCount(cell: Cell): CountReading {
  if (cell === null) return { value: null };
  const text = String(cell).normalize('NFKC').trim().toLowerCase();
  if (blanks.has(text)) return { value: null };
  if (/^[\d.,]+\s*[万亿wk]\+?$/.test(text) || /^\d[\d,]*\+$/.test(text)) return { problem: 'rounded-number' };
  if (!/^\d+$/.test(text) && !/^\d{1,3}(,\d{3})+$/.test(text)) return { problem: 'bad-number' };
  const value = Number(text.replaceAll(',', ''));
  return Number.isSafeInteger(value) ? { value } : { problem: 'bad-number' };
}

/** A day, then nothing or a time of the clock as written in China. A zone (`Z`, `+00:00`) would change the day, so it is not accepted. */
const dayShape =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2})(?:\d{2})?)(?:[T\s]*\d{1,2}(?::|时)\d{1,2}(?:(?::|分)(?:\d{1,2}秒?)?)?(?:\.\d+)?)?$/;

/**
 * A day from a cell, in the ways platforms write it: `2026-03-01`, `2026/3/1 10:00`, `20260301`, `2026年3月1日10时00分00秒`.
 *
 * @returns the day; null for an empty cell; undefined when the cell holds something else
 */
export function readDay(cell: Cell): string | null | undefined {
  if (cell === null) return null;
  const text = String(cell).normalize('NFKC').trim();
  if (blanks.has(text.toLowerCase())) return null;
  const parts = dayShape.exec(text);
  if (parts === null) return undefined;
  const [, year, ...rest] = parts;
  const [month, day] = rest.filter((part) => part !== undefined) as [string, string];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** Text of a cell, null when it is blank. */
export function readText(cell: Cell): string | null {
  const text = cell === null ? '' : String(cell).trim();
  return text === '' ? null : text;
}

/** A header for comparing: width, case, spaces and line breaks passed over. @example normalHeader(' 5S完播率 ') // '5s完播率' */
export function normalHeader(cell: Cell): string {
  return cell === null ? '' : String(cell).normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
