import { type Block, findBlocks, type Stray } from './detect.ts';
import type { ImportOptions, Part, TablePreview } from './import-options.ts';
import type { ProfileId } from './profiles.table.ts';
import { type FileContent, tableOfObjects } from './read-file.ts';
import { readBlock } from './readings.ts';
import type { NotUnderstood } from './reasons.table.ts';
import { readWechatJson } from './wechat-json.ts';

function previewOf(block: Block): TablePreview {
  const { profile, sheet, columns, header } = block;
  const headerLine = sheet.lines[header] ?? null;
  return {
    kind: profile.id as ProfileId,
    counting: profile.counting,
    sheet: sheet.name,
    headerLine,
    columns,
    rows: 0,
    caution: profile.caution ?? null,
  };
}

/**
 * The tables of a file with their lines. What no table takes is added to `notUnderstood`.
 */
export function readParts(
  content: FileContent,
  options: ImportOptions,
  notUnderstood: NotUnderstood[],
): readonly Part[] {
  const file = options.name;
  const read = 'json' in content ? readWechatJson(content.json, file) : null;
  if (read !== null) {
    notUnderstood.push(...read.notUnderstood);
    const { interface: kind, counting, readings } = read;
    return [
      {
        preview: { kind, counting, sheet: null, headerLine: null, columns: [], rows: readings.length, caution: null },
        readings,
      },
    ];
  }
  const parts: Part[] = [];
  const strays: Stray[] = [];
  const sheets = 'json' in content ? [tableOfObjects(content.json)].filter((sheet) => sheet !== null) : content.sheets;
  for (const sheet of sheets) {
    const found = findBlocks(sheet, options.profile);
    strays.push(...found.strays);
    for (const block of found.blocks) {
      const preview = previewOf(block);
      const trend = preview.kind === 'wechat-trend-of-article' ? (options.workId ?? null) : null;
      const { readings, notUnderstood: unread } = readBlock(block, file, trend);
      parts.push({ preview: { ...preview, rows: readings.length }, readings });
      if (preview.counting !== 'account') notUnderstood.push(...unread);
      else
        notUnderstood.push({
          file,
          sheet: sheet.name,
          line: preview.headerLine,
          column: null,
          reason: 'account-total',
          found: `${readings.length}`,
        });
    }
  }
  for (const { sheet, row, headers } of strays) {
    const found = headers.join(' ').slice(0, 40);
    notUnderstood.push({
      file,
      sheet: sheet.name,
      line: sheet.lines[row] ?? null,
      column: null,
      reason: 'unknown-columns',
      found,
    });
  }
  if (parts.length === 0) {
    const found = sheets[0]?.rows[0]?.join(' ').slice(0, 40) ?? null;
    notUnderstood.push({ file, sheet: null, line: null, column: null, reason: 'no-table', found });
  }
  return parts;
}
