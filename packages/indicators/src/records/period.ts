import { toDayNumber } from '@anchan/core/dates';
import { InputError } from '@anchan/core/errors';
import type { Period } from './model.ts';

/**
 * @throws InputError `date`, `date-order`
 */
export function checkedPeriod({ from, to }: Period): Period {
  if (toDayNumber(from, ['period', 'from']) > toDayNumber(to, ['period', 'to'])) {
    const expected = `a day not before ${from}`;
    throw new InputError([{ code: 'date-order', path: ['period', 'to'], expected, received: to }]);
  }
  return { from, to };
}
