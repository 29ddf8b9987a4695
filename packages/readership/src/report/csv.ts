export type CsvCell = string | number | null;

/**
 * A cell that a spreadsheet would run: one that begins, after spaces, with `=` `+` `-` `@` (or their wide forms) or holds a tab or a return first.
 * An apostrophe in front makes it text. Numbers are ours and stay as they are.
 */
const runs = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r]/u;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = runs.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A CSV file that Excel and WPS open with Chinese intact (UTF-8 with BOM, CRLF) and that runs nothing when opened.
 *
 * @param rows the header first; null is an empty cell, so that missing does not look like 0
 * @example csvText([['标题'], ['=1+1']]) // '\ufeff标题\r\n"\'=1+1"\r\n'
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}
