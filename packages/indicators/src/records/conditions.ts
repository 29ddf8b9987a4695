import type { Condition } from '@anchan/core/language';

/**
 * An enum has one of these values.
 *
 * @example oneOf('hivFirstTest', 'early', 'pregnancy') // { any: [{ fact: 'hivFirstTest:early' }, { fact: 'hivFirstTest:pregnancy' }] }
 */
export function oneOf(column: string, ...values: readonly string[]): Condition {
  return { any: values.map((value) => ({ fact: `${column}:${value}` })) };
}

/**
 * A derived count is at least `least`. Met as soon as the sure members suffice and not met when even the possible ones do not, so that a doubtful
 * fifth visit does not put seven sure ones in doubt.
 */
export function atLeast(count: string, least: number): Condition {
  const reaches = (fact: string): Condition => ({ fact, op: '>=', value: least });
  return { all: [reaches(`${count}:most`), { any: [reaches(`${count}:least`), reaches(count)] }] };
}
