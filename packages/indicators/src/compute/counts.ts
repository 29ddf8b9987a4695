import { type Issue, show } from '@anchan/core/errors';
import { isVariable, variable } from '../catalog/catalog.ts';
import type { Expression } from '../catalog/expression.ts';
import type { VariableUnit } from '../catalog/variable.ts';
import type { VariableId } from '../catalog/variables.table.ts';

/**
 * What was counted, by variable. A variable that is absent, null or undefined is missing, which is a result and not an error. A list of single values
 * is what a median needs (`ddiMinutes`).
 */
export type Counts = { readonly [id in VariableId]?: number | readonly number[] | null | undefined };

/** Above the number of people on earth nobody counts people; below it, count × 100 000 is still an exact whole number. */
const largestCount = 10_000_000_000;

const wholeUnits: readonly VariableUnit[] = ['count', 'reads'];

function fits(id: VariableId, value: unknown): boolean {
  if (typeof value !== 'number' || !(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return false;
  const { unit } = variable(id);
  if (!wholeUnits.includes(unit)) return true;
  return Number.isSafeInteger(value) && (unit === 'reads' || value <= largestCount);
}

function expectedOf(id: VariableId): string {
  const { unit } = variable(id);
  if (unit === 'count') return 'a whole number from 0 to 10 000 000 000';
  return unit === 'reads' ? 'a whole number, 0 or more' : 'a number, 0 or more';
}

/** Own value of a variable; what is inherited from a prototype was not given. */
export function given(counts: Counts, id: VariableId): unknown {
  return Object.hasOwn(counts, id) ? (counts[id] ?? undefined) : undefined;
}

/** Everything wrong with the counts a formula uses, and every key that is no variable at all. Unused counts are not looked at. */
export function countIssues(counts: Counts, used: readonly VariableId[], list: boolean): readonly Issue[] {
  if (typeof counts !== 'object' || counts === null || Array.isArray(counts))
    return [{ code: 'not-an-object', path: ['counts'], expected: 'an object of counts', received: show(counts) }];
  const unknown = Object.keys(counts).filter((key) => !isVariable(key));
  return [
    ...unknown.map((key) => ({
      code: 'unknown-variable',
      path: ['counts', key],
      expected: 'the id of a variable of the catalog',
      received: show(counts[key as VariableId]),
    })),
    ...used.flatMap((id) => {
      const value = given(counts, id);
      return value === undefined ? [] : list ? listIssues(id, value) : valueIssues(id, value, ['counts', id]);
    }),
  ];
}

function valueIssues(id: VariableId, value: unknown, path: readonly (string | number)[]): readonly Issue[] {
  return fits(id, value) ? [] : [{ code: 'not-a-count', path, expected: expectedOf(id), received: show(value) }];
}

function listIssues(id: VariableId, value: unknown): readonly Issue[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => valueIssues(id, item, ['counts', id, i]));
  return [{ code: 'not-a-list', path: ['counts', id], expected: 'a list of single values', received: show(value) }];
}

/**
 * The value of a numerator or denominator, from whole numbers by adding and subtracting only.
 *
 * @returns null as soon as one variable is missing
 */
export function evaluate(expression: Expression, counts: Counts): number | null {
  if (expression === 1) return 1;
  if ('var' in expression) return (given(counts, expression.var) as number | undefined) ?? null;
  const parts = ('add' in expression ? expression.add : expression.subtract).map((part) => evaluate(part, counts));
  if (parts.includes(null)) return null;
  const numbers = parts as readonly number[];
  if ('add' in expression) return numbers.reduce((sum, part) => sum + part, 0);
  return (numbers[0] as number) - (numbers[1] as number);
}
