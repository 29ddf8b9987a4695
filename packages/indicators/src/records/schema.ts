import { isIsoDate } from '@anchan/core/dates';
import * as z from 'zod/mini';
import type { ColumnRow, RecordType } from './model.ts';
import { records } from './tables.ts';

/** Schemas of rows that come as JSON, already in the dictionary's form. In an entry of its own, so that pages which only count do not carry zod. */

function valueSchema({ type, values, range }: ColumnRow): z.ZodMiniType {
  switch (type) {
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.string().check(z.refine(isIsoDate, { error: 'expected a calendar day YYYY-MM-DD' }));
    case 'enum':
      return z.enum((values ?? []).map(String) as [string, ...string[]]);
    case 'list':
      return z.array(z.string());
    case 'id':
      return z.string().check(z.minLength(1));
    default: {
      if (values) return z.literal(values as [number, ...number[]]);
      const number = type === 'integer' ? z.int() : z.number();
      return range ? number.check(z.gte(range[0]), z.lte(range[1])) : number;
    }
  }
}

/**
 * The strict schema of one record type: a misspelt column is an error. Every column but the key may be absent or null, which means unknown.
 *
 * @example rowSchema('work').safeParse({ workId: 'W1', reads: 15000 }).success // true
 */
export function rowSchema(type: RecordType): z.ZodMiniType {
  const { columns, key } = records[type];
  return z.strictObject(
    Object.fromEntries(
      columns.map((column) => {
        const value = valueSchema(column);
        return [column.name, column.name === key ? value : z.optional(z.nullable(value))];
      }),
    ),
  );
}
