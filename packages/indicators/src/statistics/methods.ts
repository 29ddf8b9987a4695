import { InputError, show } from '@anchan/core/errors';
import type { MethodRow } from './method.ts';
import { methods } from './methods.table.ts';

export type MethodId = (typeof methods)[number]['id'];

/**
 * The row of a method.
 *
 * @throws InputError `unknown-method`
 * @example method('arr-log').name.en // 'Annual rate of reduction, log form'
 */
export function method(id: MethodId): MethodRow {
  const row = (methods as readonly MethodRow[]).find((one) => one.id === id);
  if (row) return row;
  throw new InputError([{ code: 'unknown-method', path: ['id'], expected: 'the id of a method', received: show(id) }]);
}
