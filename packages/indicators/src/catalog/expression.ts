import type { VariableId } from './variables.table.ts';

/**
 * A numerator or denominator as data: a variable, a sum, a difference, or 1 for what is counted and not divided. Being data it can be computed,
 * put into words and compiled to SQL from one row.
 */
export type Expression =
  | 1
  | { readonly var: VariableId }
  | { readonly add: readonly Expression[] }
  | { readonly subtract: readonly [Expression, Expression] };

/**
 * The variables an expression names, each once, in the order of the formula.
 *
 * @example variablesOf({ add: [{ var: 'liveBirths' }, { var: 'stillbirths' }] }) // ['liveBirths', 'stillbirths']
 */
export function variablesOf(expression: Expression): readonly VariableId[] {
  if (expression === 1) return [];
  if ('var' in expression) return [expression.var];
  const parts = 'add' in expression ? expression.add : expression.subtract;
  return [...new Set(parts.flatMap(variablesOf))];
}
