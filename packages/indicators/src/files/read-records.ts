import {
  joinRecords,
  mergeSorted,
  type ParseReport,
  type RecordSource,
  type RecordType,
  type Row,
  recordTypes,
} from '../records/index.ts';
import { type FileOptions, readRows } from './read-rows.ts';

/** The files of a set by record type; a path, or a path with options of its own. */
export type RecordFiles = Readonly<Partial<Record<RecordType, string | (FileOptions & { readonly path: string })>>>;

export interface ReadRecordsOptions {
  /**
   * Every file is sorted by `pregnancyId` (by code unit, rows without one at the end): then one pregnancy at a time is in memory. Otherwise all rows are.
   */
  readonly sorted?: boolean;
}

export interface FileRecords {
  readonly source: RecordSource;
  /** One a file; complete when the source has been read to its end. */
  readonly reports: () => readonly ParseReport[];
}

/**
 * Reads a hospital's files into a source for `countRecords`.
 *
 * @example const { source, reports } = await readRecords({ pregnancy: 'deliveries.csv', birth: 'births.csv' })
 * @throws InputError `unknown-column`, `encoding`; `not-sorted` while a sorted source is read; the file system's own errors
 */
export async function readRecords(
  files: RecordFiles,
  { sorted = false }: ReadRecordsOptions = {},
): Promise<FileRecords> {
  const readings = recordTypes.flatMap((type) => {
    const file = files[type];
    if (file === undefined) return [];
    const { path, ...options } = typeof file === 'string' ? { path: file } : file;
    return [{ type, ...readRows(type, path, options) }];
  });
  const reports = (): readonly ParseReport[] => readings.map(({ report }) => report());
  if (sorted)
    return { source: mergeSorted(Object.fromEntries(readings.map(({ type, rows }) => [type, rows]))), reports };
  const tables: Partial<Record<RecordType, readonly Row[]>> = {};
  for (const { type, rows } of readings) {
    const table: Row[] = [];
    for await (const row of rows) table.push(row);
    tables[type] = table;
  }
  return { source: joinRecords(tables), reports };
}
