import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { InputError } from '../errors.ts';
import { show } from '../show.ts';
import type { Cell } from './cells.ts';

/** A table as it stands in the file, before anything is understood. */
export interface Sheet {
  /** Name of the sheet; null for CSV and JSON, which have one. */
  readonly name: string | null;
  readonly rows: readonly (readonly Cell[])[];
  /** Line of each row in the file, the first being 1; null for JSON. */
  readonly lines: readonly (number | null)[];
}

export type FileContent = {
  /** SHA-256 of the bytes, 64 hexadecimal digits: the id of the import. */
  readonly sha256: string;
  readonly encoding: 'xlsx' | 'utf-8' | 'utf-8-bom' | 'gb18030';
} & ({ readonly sheets: readonly Sheet[] } | { readonly json: unknown });

/** Bytes of the largest file taken. A year of a busy account is well below 1 MB. */
export const largestFileBytes = 20_000_000;
/** Bytes a workbook may unpack to, as it says itself: a small file that claims more is not a list of works. */
const largestUnpackedBytes = 200_000_000;

function refuse(name: string, code: string, expected: string, received: string): never {
  throw new InputError([{ code, path: [name], expected, received }]);
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  // Entries of the zip's central directory: PK 01 02, the unpacked size 24 bytes on.
  for (let i = 0; i + 46 <= bytes.length; i++) {
    if (view.getUint32(i, true) === 0x02014b50) sum += view.getUint32(i + 24, true);
  }
  return sum;
}

async function readSheets(bytes: Uint8Array, name: string): Promise<readonly Sheet[]> {
  if (unpackedBytes(bytes) > largestUnpackedBytes)
    refuse(name, 'too-large', 'a workbook that unpacks to at most 200 MB', 'a larger one');
  const cellOf = (cell: unknown): Cell => {
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
    return typeof cell === 'string' || typeof cell === 'number'
      ? cell
      : cell === null || cell === undefined
        ? null
        : String(cell);
  };
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: (data as readonly (readonly unknown[])[]).map((row) => row.map(cellOf)),
      lines: data.map((_, i) => i + 1),
    }));
  } catch {
    return refuse(name, 'file-format', 'a readable .xlsx workbook', 'a damaged one');
  }
}

/** Names the encoding by reading: UTF-8 that decodes without error is UTF-8, anything else is tried as GB18030 (which GBK and GB2312 are part of). */
function decode(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly encoding: FileContent['encoding'] } {
  const bom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.includes('\u0000')) break;
      return { text, encoding: bom ? 'utf-8-bom' : encoding };
    } catch {
      // Not in this encoding; the next one is tried, and when none fits the file is refused below.
    }
  }
  return refuse(name, 'encoding', 'text in UTF-8 or GB18030', 'other bytes');
}

function readLines(text: string, name: string): Sheet {
  // Tabs part the columns where most lines have one; a title above the table has neither tab nor comma.
  const opening = text.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
  const delimiter = opening.filter((line) => line.includes('\t')).length * 2 > opening.length ? '\t' : ',';
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      relax_quotes: true,
    }) as unknown as {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return { name: null, rows: records.map(({ record }) => record), lines: records.map(({ info }) => info.lines) };
  } catch (error) {
    return refuse(name, 'csv', 'CSV with every quote closed', show((error as Error).message));
  }
}

/** A JSON list of flat objects as a table whose header is its keys; null for any other JSON. */
export function tableOfObjects(json: unknown): Sheet | null {
  if (!Array.isArray(json) || json.length === 0) return null;
  if (!json.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))) return null;
  const keys = [...new Set((json as Record<string, unknown>[]).flatMap((row) => Object.keys(row)))];
  const cellOf = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null);
  const rows = (json as Record<string, unknown>[]).map((row) => keys.map((key) => cellOf(row[key])));
  return { name: null, rows: [keys, ...rows], lines: [null, ...rows.map(() => null)] };
}

/**
 * Reads a file as platforms export it: `.xlsx`, CSV or tab-separated text (UTF-8 with or without BOM, GB18030), JSON. The content decides, not the name.
 *
 * @param bytes the whole file
 * @param name  its name, for messages
 * @throws InputError `too-large`, `file-format` (an old binary `.xls`, a web page named `.xls`, a damaged workbook, broken JSON), `encoding`, `csv`, `empty`
 */
export async function readFileContent(bytes: Uint8Array, name: string): Promise<FileContent> {
  if (bytes.length === 0) refuse(name, 'empty', 'a file with something in it', '0 bytes');
  if (bytes.length > largestFileBytes) refuse(name, 'too-large', 'at most 20 MB', `${bytes.length} bytes`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return { sha256, encoding: 'xlsx', sheets: await readSheets(bytes, name) };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    refuse(
      name,
      'file-format',
      'an .xlsx or .csv file: open it in Excel or WPS and save it as .xlsx (另存为 .xlsx)',
      'an old binary .xls',
    );
  const { text, encoding } = decode(bytes, name);
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (/^<(!doctype|html|table|\?xml|meta|head)/.test(start))
    refuse(
      name,
      'file-format',
      'an .xlsx or .csv file: open it in Excel or WPS and save it as .xlsx (另存为 .xlsx)',
      'a web page or XML',
    );
  if (start.startsWith('{') || start.startsWith('[')) {
    try {
      return { sha256, encoding, json: JSON.parse(text) as unknown };
    } catch {
      return refuse(name, 'file-format', 'JSON that can be read', 'broken JSON');
    }
  }
  return { sha256, encoding, sheets: [readLines(text, name)] };
}
