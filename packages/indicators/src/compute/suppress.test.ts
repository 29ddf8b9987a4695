import { InputError } from '@anchan/core/errors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountTable, type PublicTable, suppress } from './suppress.ts';

describe('suppression of small counts', () => {
  test.each([
    // Method `small-number`: 3 is hidden, and 7, the smallest other non-zero cell, or 22 - 0 - 12 - 7 gives 3.
    { cells: [[0, 3, 12, 7]], totals: 'rows', shown: [[0, null, 12, null]], rowTotals: [22] },
    // Method `small-number`: without a total 4 cannot be worked out.
    { cells: [[4, 5]], totals: 'none', shown: [[null, 5]], rowTotals: null },
    { cells: [[0, 5, 12]], totals: 'rows', shown: [[0, 5, 12]], rowTotals: [17] },
    { cells: [[1, 4]], totals: 'rows', shown: [[null, null]], rowTotals: [5] },
    // Two hidden that sum to 2 can only be 1 and 1, zeros being shown: 9 goes as well.
    { cells: [[1, 1, 9]], totals: 'rows', shown: [[null, null, null]], rowTotals: [11] },
    // Five that sum to 5 are five ones, and there is no other count to hide: the total goes.
    { cells: [[1, 1, 1, 1, 1]], totals: 'rows', shown: [[null, null, null, null, null]], rowTotals: [null] },
    // A total is a count too: 4 is hidden.
    { cells: [[0, 3, 1]], totals: 'rows', shown: [[0, null, null]], rowTotals: [null] },
  ] as const)('$cells with totals of $totals is shown as $shown', ({ cells, totals, shown, rowTotals }) => {
    expect(suppress({ cells, totals })).toMatchObject({ cells: shown, rowTotals });
  });

  test('in a table with totals on both sides closes the square with the smallest counts', () => {
    const cells = [
      [3, 20, 30],
      [40, 50, 60],
      [9, 8, 70],
    ];
    expect(suppress({ cells, totals: 'both' })).toEqual({
      cells: [
        [null, null, 30],
        [40, 50, 60],
        [null, null, 70],
      ],
      rowTotals: [53, 150, 87],
      columnTotals: [52, 78, 160],
      total: 290,
      hidden: 4,
    });
  });

  test('takes another threshold: below 10, 9 is hidden and 10 is shown', () => {
    expect(suppress({ cells: [[9, 10]], totals: 'none' }, { threshold: 10 }).cells).toEqual([[null, 10]]);
  });

  test('reports everything wrong with a table', () => {
    const wrong = {
      cells: [
        [1, -2],
        [3.5, 4],
      ],
      totals: 'all',
    } as unknown as CountTable;
    try {
      suppress(wrong, { threshold: 2 });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
        'out-of-range threshold',
        'unknown-value totals',
        'not-a-count cells.0.1',
        'not-a-count cells.1.0',
      ]);
    }
  });

  test.each([{ cells: [] }, { cells: [[]] }, { cells: [[1, 2], [3]] }])('$cells is no table', ({ cells }) => {
    expect(() => suppress({ cells, totals: 'none' })).toThrow(InputError);
  });
});

type Numbers = readonly number[];
const sum = (numbers: Numbers) => numbers.reduce((total, n) => total + n, 0);
const agrees = (seen: number | null | undefined, real: number) => seen === null || seen === undefined || seen === real;

/** Every row of whole numbers that agrees with what is printed of it; hidden counts are at least 1, since zeros are shown. */
function possibleRows(row: readonly (number | null)[], total: number | null | undefined, most: number): Numbers[] {
  const guesses = Array.from({ length: most }, (_, i) => i + 1);
  return row
    .reduce<Numbers[]>(
      (rows, seen) => rows.flatMap((start) => (seen === null ? guesses : [seen]).map((n) => [...start, n])),
      [[]],
    )
    .filter((numbers) => agrees(total, sum(numbers)));
}

/** Every table that agrees with all that is printed. */
function possible(table: PublicTable, most: number): readonly (readonly Numbers[])[] {
  return table.cells
    .reduce<Numbers[][]>(
      (tables, row, r) =>
        tables.flatMap((start) => possibleRows(row, table.rowTotals?.[r], most).map((one) => [...start, one])),
      [[]],
    )
    .filter(
      (rows) =>
        (table.columnTotals ?? []).every((seen, c) => agrees(seen, sum(rows.map((row) => row[c] as number)))) &&
        agrees(table.total, sum(rows.flat())),
    );
}

describe('what is hidden', () => {
  const kinds = fc.constantFrom<CountTable['totals']>('none', 'rows', 'columns', 'both');
  const table = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) => {
    const count = fc.integer({ min: 0, max: 4 });
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

  test('cannot be worked out: a reader finds at least two values for every hidden cell', () => {
    fc.assert(
      fc.property(table, kinds, (cells, totals) => {
        const shown = suppress({ cells, totals }, { threshold: 3 });
        // One more than any cell is enough for a second value: a hidden cell that can change can change by 1.
        const tables = possible(shown, 5);
        const ambiguous = (seen: number | null, readings: Numbers) => seen !== null || new Set(readings).size > 1;
        shown.cells.forEach((row, r) => {
          for (const [c, cell] of row.entries())
            expect(
              ambiguous(
                cell,
                tables.map((one) => one[r]?.[c] as number),
              ),
              `cell ${r} ${c}`,
            ).toBe(true);
        });
        for (const [r, total] of (shown.rowTotals ?? []).entries())
          expect(
            ambiguous(
              total,
              tables.map((one) => sum(one[r] as Numbers)),
            ),
            `total of row ${r}`,
          ).toBe(true);
        for (const [c, total] of (shown.columnTotals ?? []).entries())
          expect(
            ambiguous(
              total,
              tables.map((one) => sum(one.map((row) => row[c] as number))),
            ),
            `column ${c}`,
          ).toBe(true);
        if (totals === 'both')
          expect(
            ambiguous(
              shown.total,
              tables.map((one) => sum(one.flat())),
            ),
          ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('includes every small count and small total, and no zero; what is shown is true', () => {
    fc.assert(
      fc.property(table, kinds, (cells, totals) => {
        const shown = suppress({ cells, totals });
        const check = (seen: number | null, real: number) => {
          if (seen === null) expect(real).toBeGreaterThan(0);
          else expect(seen).toBe(real);
          if (real > 0 && real < 5) expect(seen).toBeNull();
        };
        cells.forEach((row, r) => {
          row.forEach((real, c) => {
            check(shown.cells[r]?.[c] as number | null, real);
          });
          if (shown.rowTotals) check(shown.rowTotals[r] as number | null, sum(row));
        });
        if (totals === 'both') check(shown.total, sum(cells.flat()));
        else expect(shown.total).toBeNull();
      }),
    );
  });

  test('is nothing where no count is small and no total is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 900 }), { minLength: 1, maxLength: 9 }), kinds, (row, totals) => {
        expect(suppress({ cells: [row], totals }).hidden).toBe(0);
      }),
    );
  });
});
