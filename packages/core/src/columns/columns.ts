import { InputError, type Issue, show } from '../errors.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactId } from '../facts/facts.table.ts';

/** A boolean fact of many women: 0 false, 1 true, 2 unknown. */
export type BooleanColumn = Uint8Array;

/** A number fact of many women: `NaN` is unknown. `notApplicable` marks with 1 the women to whom it does not apply; their value is `NaN`. */
export type NumberColumn = Float64Array | { readonly values: Float64Array; readonly notApplicable: Uint8Array };

/** Facts as columns of one length; a fact without a column is unknown for everyone. */
export type Columns = Readonly<Partial<Record<FactId, BooleanColumn | NumberColumn>>>;

export function valuesOf(column: NumberColumn): Float64Array {
  return column instanceof Float64Array ? column : column.values;
}

/**
 * The number of women in a set of columns.
 *
 * @throws InputError `unknown-key`, `type`, `length` for every column that does not fit
 */
export function checkColumns(columns: Columns, facts: readonly Fact[]): number {
  const issues: Issue[] = [];
  let length: number | null = null;
  for (const [name, column] of Object.entries(columns)) {
    const fact = facts.find(({ id }) => id === name);
    if (fact === undefined || fact.kind === 'date') {
      issues.push({ code: 'unknown-key', path: [name], expected: 'a boolean or number fact', received: show(name) });
      continue;
    }
    const fits = fact.kind === 'boolean' ? column instanceof Uint8Array : isNumberColumn(column);
    if (!fits) {
      const expected = fact.kind === 'boolean' ? 'a Uint8Array' : 'a Float64Array, or { values, notApplicable }';
      issues.push({ code: 'type', path: [name], expected, received: show(column) });
      continue;
    }
    const own = column instanceof Uint8Array ? column.length : valuesOf(column).length;
    length ??= own;
    const marks = column instanceof Uint8Array || column instanceof Float64Array ? own : column.notApplicable.length;
    if (own !== length || marks !== length) {
      issues.push({
        code: 'length',
        path: [name],
        expected: `${length} values`,
        received: `${own === length ? marks : own} values`,
      });
    }
  }
  if (issues.length > 0) throw new InputError(issues);
  return length ?? 0;
}

function isNumberColumn(column: unknown): column is NumberColumn {
  if (column instanceof Float64Array) return true;
  if (typeof column !== 'object' || column === null) return false;
  const { values, notApplicable } = column as Partial<Exclude<NumberColumn, Float64Array>>;
  return values instanceof Float64Array && notApplicable instanceof Uint8Array;
}
