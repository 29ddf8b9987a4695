/**
 * Comma-separated values that spreadsheets open as they are: UTF-8 with a byte order mark, so that Chinese survives; a cell is quoted when it
 * holds a comma, a quotation mark or a line break.
 *
 * @param rows the header first
 * @example toCsv([['编号', '原文'], ['Y1.2', 'BMI>25,或<18.5']]) // '\uFEFF编号,原文\nY1.2,"BMI>25,或<18.5"\n'
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\n`).join('')}`;
}

/**
 * A table in Markdown.
 *
 * @param rows the header first
 * @example toMarkdown([['编号'], ['Y1.1']]) // '| 编号 |\n| --- |\n| Y1.1 |\n'
 */
export function toMarkdown(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((text) =>
        text
          .replaceAll('|', '\\|')
          .replaceAll('\n', ' ')
          .replace(/<(?=[a-z/!])/gi, '&lt;'),
      )
      .join(' | ')} |\n`;
  const [header = [], ...body] = rows;
  return line(header) + line(header.map(() => '---')) + body.map(line).join('');
}
