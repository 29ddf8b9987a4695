import { type Issue, show } from '@anchan/core/errors';
import { CsvError, parse } from 'csv-parse';
import {
  type ParseOptions,
  type ParseReport,
  type RecordType,
  type Row,
  type RowParser,
  rowParser,
} from '../records/index.ts';
import { type Encoding, textOf } from './_decode.ts';

export interface FileOptions extends ParseOptions {
  readonly encoding?: Encoding;
  /** By the file's ending where not given: `.jsonl`, `.ndjson` and `.json` hold one JSON object a line, everything else is CSV. */
  readonly format?: 'csv' | 'json-lines';
  /** Between the fields of CSV; a comma where not given. */
  readonly delimiter?: string;
}

export interface FileRows {
  /** The rows that could be used, read while they are asked for; once only. */
  readonly rows: AsyncIterable<Row>;
  /** What was read so far; complete when `rows` has ended. */
  readonly report: () => ParseReport;
}

interface CsvLine {
  readonly fields: readonly string[];
  readonly line: number;
}

/** A quote that is opened and not closed: all that follows is inside it. */
const broken = ({ code }: CsvError): readonly Issue[] => [
  { code: 'csv', path: [], expected: 'CSV up to the end of the file', received: code },
];

/**
 * The lines of a CSV file, in batches. They are taken from the parser as it finds them and not from its output, because a stream that fails forgets what
 * nobody had read yet.
 *
 * @returns at the end, what stopped the parser before the end of the file, if anything did
 */
async function* csvBatches(file: string, options: FileOptions): AsyncGenerator<readonly CsvLine[], CsvError | null> {
  let batch: CsvLine[] = [];
  let failure: Error | null = null;
  const csv = parse({
    delimiter: options.delimiter ?? ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (fields: readonly string[], { lines }: { readonly lines: number }) => {
      batch.push({ fields, line: lines });
      return null;
    },
  });
  csv.on('error', (error: Error) => {
    failure = error;
  });
  csv.resume();
  for await (const text of textOf(file, options.encoding)) {
    await new Promise<void>((done) => csv.write(text, () => done()));
    yield batch;
    batch = [];
    if (failure) break;
  }
  if (!csv.destroyed) await new Promise<void>((done) => csv.once('close', done).end());
  yield batch;
  if (failure && !((failure as Error) instanceof CsvError)) throw failure;
  return failure;
}

async function* csvRows(file: string, parser: RowParser, options: FileOptions): AsyncGenerator<Row> {
  const batches = csvBatches(file, options);
  let headers: readonly string[] | null = null;
  let last = 0;
  try {
    for (;;) {
      const { done, value } = await batches.next();
      if (done) {
        if (value) parser.setAside(last + 1, broken(value));
        return;
      }
      for (const { fields, line } of value) {
        last = line;
        if (headers === null) {
          headers = fields.map((header) => header.trim());
          continue;
        }
        const names: readonly string[] = headers;
        if (fields.length !== names.length) {
          const [expected, received] = [`${names.length} fields`, `${fields.length} fields`];
          parser.setAside(line, [{ code: 'fields', path: [], expected, received }]);
          continue;
        }
        const row = parser.parse(Object.fromEntries(names.map((name, i) => [name, fields[i]])), line);
        if (row) yield row;
      }
    }
  } finally {
    // Somebody may stop in the middle; the file is closed then too.
    await batches.return(null);
  }
}

async function* linesOf(file: string, encoding: Encoding | undefined): AsyncGenerator<string> {
  let rest = '';
  for await (const text of textOf(file, encoding)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

async function* jsonRows(file: string, parser: RowParser, options: FileOptions): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesOf(file, options.encoding)) {
    number++;
    if (line.trim() === '') continue;
    const raw = objectIn(line);
    const row = raw
      ? parser.parse(raw, number)
      : parser.setAside(number, [{ code: 'json', path: [], expected: 'a JSON object', received: show(line) }]);
    if (row) yield row;
  }
}

/**
 * Reads the rows of one record type from a CSV file or JSON lines, as a stream: memory does not grow with the file. Rows that cannot be used are set aside
 * with line, column and reason, and counted; a file that breaks off says so in the report.
 *
 * @param file path; UTF-8 with or without a byte order mark, UTF-16, GB18030 or GBK
 * @throws InputError `unknown-column` (a mapping to a column there is not); `encoding` while reading; the file system's own error when it is not there
 */
export function readRows(type: RecordType, file: string, options: FileOptions = {}): FileRows {
  const parser = rowParser(type, { file, ...options });
  const isJson = options.format ? options.format === 'json-lines' : /\.(jsonl|ndjson|json)$/i.test(file);
  return { rows: (isJson ? jsonRows : csvRows)(file, parser, options), report: parser.report };
}
