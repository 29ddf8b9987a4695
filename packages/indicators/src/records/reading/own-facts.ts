import type { FactValue } from '@anchan/core/language';
import type { RecordType } from '../model.ts';
import type { Cell, Row } from '../rows.ts';
import { records } from '../tables.ts';

/** One row with what is known of it. */
export interface Reading {
  readonly row: Row;
  /** By the grammar of `FactName`. */
  readonly facts: Record<string, FactValue>;
  /** Derived dates. */
  readonly dates: Record<string, string>;
}

/** An own cell; what is inherited, `null` and `undefined` are absent. */
export function cell(row: Row, column: string): Exclude<Cell, null | undefined> | undefined {
  return Object.hasOwn(row, column) ? (row[column] ?? undefined) : undefined;
}

/** The facts that the columns of a row give, before anything is derived. */
export function ownReading(type: RecordType, row: Row): Reading {
  const facts: Record<string, FactValue> = {};
  for (const { name, type: kind, values } of records[type].columns) {
    const value = cell(row, name);
    facts[`${name}:given`] = value !== undefined;
    if (value === undefined) continue;
    if (kind === 'boolean' || kind === 'integer' || kind === 'number') facts[name] = value as boolean | number;
    if (kind === 'enum') for (const one of values ?? []) facts[`${name}:${one}`] = one === value;
  }
  return { row, facts, dates: {} };
}
