import { InputError, type Issue, show } from '@anchan/core/errors';
import type { ColumnRow, RecordType } from '../model.ts';
import type { Row } from '../rows.ts';
import { records } from '../tables.ts';
import { type CellMapping, readCell } from './cell.ts';
import { headerRows } from './headers.table.ts';

/** One column of a file: the name of the column it is, or that with words and unit of its own; null for a column to leave out. */
export type HeaderMapping = string | null | (CellMapping & { readonly column: string });

export interface Mapping {
  /** By the header in the file. Headers not named here are recognized by the dictionary: name, Chinese and English label, and `headerRows`. */
  readonly columns?: Readonly<Record<string, HeaderMapping>>;
  /** Values for columns the file does not have, the same in every row: `{ facilityId: 'F1', kind: 'antenatal' }`. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
}

export interface ParseOptions {
  readonly mapping?: Mapping;
  /** Named in reports. */
  readonly file?: string;
  /** How many rows set aside are kept with their reasons; all are counted. 1000 where not given. */
  readonly keep?: number;
}

/** A row that could not be used: where it stood, and everything wrong with it. The last step of an issue's path is the header in the file. */
export interface SetAside {
  readonly file: string | null;
  readonly line: number;
  readonly issues: readonly Issue[];
}

export interface ParseReport {
  readonly file: string | null;
  readonly type: RecordType;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsSetAside: number;
  /** The first of them. */
  readonly setAside: readonly SetAside[];
  /** Headers that no column was found for. Their cells were not read. */
  readonly ignoredHeaders: readonly string[];
  /** Columns of the dictionary that the file does not have: unknown in every row. */
  readonly absentColumns: readonly string[];
}

export interface RowParser {
  /** A row as the record model wants it, or null when it was set aside. `line` counts from 1 with the header. */
  readonly parse: (raw: Readonly<Record<string, unknown>>, line: number) => Row | null;
  /** Sets a row aside for a reason found before its cells could be read. */
  readonly setAside: (line: number, issues: readonly Issue[]) => void;
  readonly report: () => ParseReport;
}

interface Target {
  readonly column: ColumnRow;
  readonly cells: CellMapping;
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_()（）]/g, '');

function targetFinder(type: RecordType, mapping: Mapping): (header: string) => Target | null {
  const columns = new Map<string, ColumnRow>(records[type].columns.map((column) => [column.name, column]));
  const known = new Map<string, Target>();
  const learn = (header: string, column: ColumnRow | undefined, cells: CellMapping = {}): void => {
    if (column && !known.has(folded(header))) known.set(folded(header), { column, cells });
  };
  for (const column of columns.values()) for (const name of [column.name, column.zh, column.en]) learn(name, column);
  for (const { header, column, unit, records: only } of headerRows)
    if (only === undefined || only.includes(type)) learn(header, columns.get(column), unit && { unit });
  const own = mapping.columns ?? {};
  return (header) => {
    if (!Object.hasOwn(own, header)) return known.get(folded(header)) ?? null;
    const to = own[header];
    if (to === null || to === undefined) return null;
    const column = columns.get(typeof to === 'string' ? to : to.column);
    return column ? { column, cells: typeof to === 'string' ? {} : to } : null;
  };
}

function checkMapping(type: RecordType, mapping: Mapping): void {
  const names = new Set<string>(records[type].columns.map(({ name }) => name));
  const wrong = (path: readonly string[], name: string): Issue[] =>
    names.has(name) ? [] : [{ code: 'unknown-column', path, expected: `a column of ${type}`, received: show(name) }];
  const issues = [
    ...Object.entries(mapping.columns ?? {}).flatMap(([header, to]) =>
      to === null ? [] : wrong(['mapping', 'columns', header], typeof to === 'string' ? to : to.column),
    ),
    ...Object.keys(mapping.constants ?? {}).flatMap((name) => wrong(['mapping', 'constants', name], name)),
  ];
  if (issues.length > 0) throw new InputError(issues);
}

/**
 * Reads rows of one record type, one at a time, however many there are. A row with a cell that cannot be read is set aside whole, with every reason, and
 * counted: half a row would count wrongly without anybody seeing it.
 *
 * @throws InputError `unknown-column` when the mapping names a column that the record type does not have
 */
export function rowParser(type: RecordType, { mapping = {}, file, keep = 1000 }: ParseOptions = {}): RowParser {
  checkMapping(type, mapping);
  const find = targetFinder(type, mapping);
  const targets = new Map<string, Target | null>();
  const { key } = records[type];
  // Every row has every column, in one order: engines read objects of one shape much faster.
  const blank = Object.fromEntries(records[type].columns.map(({ name }) => [name, undefined]));
  const kept: SetAside[] = [];
  let read = 0;
  let aside = 0;

  const setAside = (line: number, issues: readonly Issue[]): null => {
    read++;
    aside++;
    if (kept.length < keep) kept.push({ file: file ?? null, line, issues });
    return null;
  };

  function parse(raw: Readonly<Record<string, unknown>>, line: number): Row | null {
    const row: Record<string, Row[string]> = { ...blank };
    const from = new Map<string, string>();
    const issues: Issue[] = [];
    const put = (header: string, { column, cells }: Target, cell: unknown): void => {
      const result = readCell(column, cell, cells);
      if (!('value' in result)) issues.push({ ...result, path: [type, column.name, header] });
      else if (result.value !== undefined) {
        const before = row[column.name];
        if (before === undefined) {
          row[column.name] = result.value;
          from.set(column.name, header);
        } else if (before !== result.value) {
          const expected = `the same as in ${from.get(column.name)}`;
          issues.push({ code: 'contradiction', path: [type, column.name, header], expected, received: show(cell) });
        }
      }
    };
    for (const header of Object.keys(raw)) {
      let target = targets.get(header);
      if (target === undefined) {
        target = find(header);
        targets.set(header, target);
      }
      if (target) put(header, target, raw[header]);
    }
    for (const [name, value] of Object.entries(mapping.constants ?? {}))
      if (row[name] === undefined) put(name, { column: find(name)?.column as ColumnRow, cells: {} }, value);
    if (row[key] === undefined && issues.length === 0)
      issues.push({ code: 'missing', path: [type, key], expected: `a value in ${key}`, received: 'nothing' });
    if (issues.length > 0) return setAside(line, issues);
    read++;
    return row;
  }

  return {
    parse,
    setAside,
    report: () => {
      const found = new Set([...targets.values()].flatMap((target) => target?.column.name ?? []));
      const given = new Set([...found, ...Object.keys(mapping.constants ?? {})]);
      return {
        file: file ?? null,
        type,
        rowsRead: read,
        rowsKept: read - aside,
        rowsSetAside: aside,
        setAside: kept,
        ignoredHeaders: [...targets].flatMap(([header, target]) => (target ? [] : [header])),
        absentColumns: records[type].columns.flatMap(({ name }) => (given.has(name) ? [] : [name])),
      };
    },
  };
}

/**
 * Reads rows that are already in memory.
 *
 * @param raws objects by header, as from JSON or a spreadsheet; lines are counted from 1
 * @throws InputError `unknown-column`; malformed rows are in the report instead
 */
export function parseRecords(
  type: RecordType,
  raws: Iterable<Readonly<Record<string, unknown>>>,
  options: ParseOptions = {},
): { readonly rows: readonly Row[]; readonly report: ParseReport } {
  const parser = rowParser(type, options);
  const rows: Row[] = [];
  let line = 0;
  for (const raw of raws) {
    const row = parser.parse(raw, ++line);
    if (row) rows.push(row);
  }
  return { rows, report: parser.report() };
}
