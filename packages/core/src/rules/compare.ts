import type { IsoDate } from '../dates.ts';
import type { Row } from './criterion.ts';
import { isValidOn, type RuleSet } from './ruleset.ts';

/** How one row differs between two rule sets, or between two days of one. */
export interface RowDifference {
  readonly id: string;
  readonly table: 'screening' | 'grading' | 'beyond';
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Row | null;
  readonly after: Row | null;
  /** The parts of a changed row that differ: `when`, `grade`, `zh` … */
  readonly parts: readonly string[];
}

const tables = ['screening', 'grading', 'beyond'] as const;
/** Administrative parts: a row that differs only in these says the same. */
const bookkeeping = ['validFrom', 'validTo', 'checkedOn'];

/**
 * Compares two rule sets row by row, each on a day; the same rule set on two days shows what changed in between.
 *
 * @example compareRuleSets({ ruleset: cn2017, on: '2020-01-01' }, { ruleset: cn2017, on: '2026-01-01' }) // []
 */
export function compareRuleSets(
  before: { readonly ruleset: RuleSet; readonly on: IsoDate },
  after: { readonly ruleset: RuleSet; readonly on: IsoDate },
): readonly RowDifference[] {
  return tables.flatMap((table) => {
    const [from, to] = [rowsOn(before.ruleset[table], before.on), rowsOn(after.ruleset[table], after.on)];
    const ids = [...new Set([...from.keys(), ...to.keys()])];
    return ids.flatMap((id) => compareRow(table, id, from.get(id) ?? null, to.get(id) ?? null));
  });
}

function rowsOn(rows: readonly Row[], on: IsoDate): ReadonlyMap<string, Row> {
  return new Map(rows.filter((row) => isValidOn(row, on)).map((row) => [row.id, row]));
}

function compareRow(
  table: RowDifference['table'],
  id: string,
  before: Row | null,
  after: Row | null,
): readonly RowDifference[] {
  if (!before || !after) {
    return [{ id, table, change: before ? 'removed' : 'added', before, after, parts: [] }];
  }
  const part = (row: Row, key: string): unknown => row[key as keyof Row];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const parts = keys.filter(
    (key) => !bookkeeping.includes(key) && JSON.stringify(part(before, key)) !== JSON.stringify(part(after, key)),
  );
  return parts.length > 0 ? [{ id, table, change: 'changed', before, after, parts }] : [];
}
