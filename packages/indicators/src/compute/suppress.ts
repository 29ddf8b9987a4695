import { InputError, type Issue, show } from '@anchan/core/errors';
import { type Grid, wayAround } from './_balance.ts';

/** Counts of groups: one row for each group, one column for each thing counted; a plain list is a table of one row. */
export interface CountTable {
  readonly cells: readonly (readonly number[])[];
  /** Which totals are published with the cells: of each row, of each column, or both with the grand total. */
  readonly totals: 'none' | 'rows' | 'columns' | 'both';
}

export interface SuppressOptions {
  /** Counts from 1 to one less than this are hidden; 5 where not given. */
  readonly threshold?: number;
}

/** The table as it may be published: null stands for a hidden number, zeros are shown. Why a number is hidden is not told, since that would narrow it. */
export interface PublicTable {
  readonly cells: readonly (readonly (number | null)[])[];
  /** Null where row totals are not published. */
  readonly rowTotals: readonly (number | null)[] | null;
  readonly columnTotals: readonly (number | null)[] | null;
  readonly total: number | null;
  /** How many of the numbers that would have been published are hidden. */
  readonly hidden: number;
}

/** Counts from 1 to 4 are hidden by default (a rule of this project, method `small-number`). */
export const defaultThreshold = 5;

const totalKinds: readonly string[] = ['none', 'rows', 'columns', 'both'];

function issuesOf({ cells, totals }: CountTable, threshold: number): readonly Issue[] {
  const issues: Issue[] = [];
  if (!Number.isSafeInteger(threshold) || threshold < 3)
    issues.push({
      code: 'out-of-range',
      path: ['threshold'],
      expected: 'a whole number from 3 (with 2, hidden would mean 1)',
      received: show(threshold),
    });
  if (!totalKinds.includes(totals))
    issues.push({ code: 'unknown-value', path: ['totals'], expected: totalKinds.join(', '), received: show(totals) });
  const isTable =
    Array.isArray(cells) && cells.length > 0 && cells.every((row) => Array.isArray(row) && row.length > 0);
  if (!isTable || cells.some((row) => row.length !== cells[0]?.length))
    return [
      ...issues,
      { code: 'not-a-table', path: ['cells'], expected: 'rows of one length, 1 or more', received: show(cells) },
    ];
  (cells as CountTable['cells']).forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!Number.isSafeInteger(cell) || cell < 0)
        issues.push({
          code: 'not-a-count',
          path: ['cells', r, c],
          expected: 'a whole number, 0 or more',
          received: show(cell),
        });
    });
  });
  return issues;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** The cells with row totals, column totals and grand total around them. */
function withMargins(cells: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = cells.map((row) => [...row, sum(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, c) => sum(rows.map((row) => row[c] as number)))];
}

/**
 * Hides small counts, and as many others as it takes so that no hidden one can be worked out from the totals. The counts that go with
 * them are chosen to have the smallest sum; zeros stay, and totals go only where no counts will do.
 *
 * A reader who knows this rule still cannot compute a hidden count from the printed numbers, but may find some values likelier than others. Hide the
 * rates made from a hidden count too: a rate and its denominator give the count away.
 *
 * @throws InputError `not-a-table`, `not-a-count`, `out-of-range`, `unknown-value`
 * @example suppress({ cells: [[0, 3, 12, 7]], totals: 'rows' }).cells // [[0, null, 12, null]]: 22 - 0 - 12 - 7 would give the 3
 */
export function suppress(table: CountTable, { threshold = defaultThreshold }: SuppressOptions = {}): PublicTable {
  const issues = issuesOf(table, threshold);
  if (issues.length > 0) throw new InputError(issues);
  const values = withMargins(table.cells);
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const rowTotals = table.totals === 'rows' || table.totals === 'both';
  const columnTotals = table.totals === 'columns' || table.totals === 'both';
  const printed = (r: number, c: number) => (c < columns - 1 || rowTotals) && (r < rows - 1 || columnTotals);
  const hidden = values.map((row, r) => row.map((value, c) => !printed(r, c) || (value > 0 && value < threshold)));
  const size = (values[rows - 1]?.[columns - 1] as number) + 1;
  const grid: Grid = {
    rows,
    columns,
    values,
    hidden,
    least: (r, c) => (printed(r, c) ? 1 : 0),
    // A small count goes before a large one, any number of counts before a total, and the grand total last.
    cost: (r, c) => (values[r]?.[c] as number) + (Number(r === rows - 1) + Number(c === columns - 1)) * size,
  };
  // What is hidden beside a cell shares a cycle with it, and hiding more never exposes anything, so one pass is enough.
  const small = hidden.flatMap((row, r) =>
    row.flatMap((isHidden, c) => (isHidden && printed(r, c) ? [[r, c] as const] : [])),
  );
  for (const cell of small) for (const [r, c] of wayAround(grid, cell).cells) (hidden[r] as boolean[])[c] = true;

  const publicRows = values.map((row, r) => row.map((value, c) => (hidden[r]?.[c] ? null : value)));
  const last = publicRows[rows - 1] as readonly (number | null)[];
  return {
    cells: publicRows.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: rowTotals ? publicRows.slice(0, -1).map((row) => row[columns - 1] as number | null) : null,
    columnTotals: columnTotals ? last.slice(0, -1) : null,
    total: last[columns - 1] as number | null,
    hidden: hidden.flatMap((row, r) => row.filter((isHidden, c) => isHidden && printed(r, c))).length,
  };
}
