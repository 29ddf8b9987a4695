import { type Issue, show } from '@anchan/core/errors';
import { type Indicator, indicator, isIndicator, isVariable } from '../catalog/catalog.ts';
import type { Expression } from '../catalog/expression.ts';
import type { Basis } from '../catalog/indicator.ts';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { UnitId } from '../catalog/units.table.ts';

/** What a user may put in place of a row's own fraction. What is left out stays as in the row. */
export interface LocalDefinition {
  readonly numerator?: Expression;
  readonly denominator?: Expression;
  readonly multiplier?: 100 | 1000 | 10_000 | 100_000;
}

/** A row as it is computed: the catalog's, or the catalog's with a local definition in it, which is then marked `local`. */
export type Definition = Omit<Indicator, 'basis'> & { readonly basis: Basis | 'local' };

const unitOf: Readonly<Record<number, UnitId>> = {
  100: 'percent',
  1000: 'per-1000',
  10000: 'per-10000',
  100000: 'per-100000',
};

/**
 * True where a user may replace the formula, or at least the multiplier, of an indicator: recalled and operational rows as a whole (a median is no
 * fraction), and two official ones whose multiplier is not legible in the copies.
 *
 * @example isAdjustable(indicator('booked-admission-rate')) // true
 */
export function isAdjustable({ basis, adjustable, statistic }: Indicator): boolean {
  return (basis !== 'official' && statistic === undefined) || adjustable !== undefined;
}

function expressionIssues(value: unknown, path: readonly (string | number)[]): readonly Issue[] {
  if (value === 1) return [];
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const [key] = keys;
  const inner = key === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[key];
  if (keys.length === 1 && key === 'var' && typeof inner === 'string' && isVariable(inner)) return [];
  if (
    keys.length === 1 &&
    Array.isArray(inner) &&
    (key === 'add' ? inner.length > 0 : key === 'subtract' && inner.length === 2)
  )
    return inner.flatMap((part, i) => expressionIssues(part, [...path, key as string, i]));
  return [
    {
      code: 'not-an-expression',
      path,
      expected: '1, { var: a variable of the catalog }, { add: […] } or { subtract: [from, what] }',
      received: key === 'var' ? show(inner) : show(value),
    },
  ];
}

function issuesOf(row: Indicator, local: LocalDefinition): readonly Issue[] {
  if (typeof local !== 'object' || local === null)
    return [
      { code: 'not-an-object', path: ['definitions', row.id], expected: 'a local definition', received: show(local) },
    ];
  const whole = row.basis !== 'official' && !row.statistic;
  const allowed = whole ? ['numerator', 'denominator', 'multiplier'] : row.adjustable ? [row.adjustable] : [];
  const path = ['definitions', row.id];
  return Object.entries(local).flatMap(([key, value]): readonly Issue[] => {
    if (!allowed.includes(key)) {
      const expected = allowed.length ? allowed.join(', ') : 'no change: this formula is fixed';
      return [{ code: 'not-adjustable', path: [...path, key], expected, received: show(value) }];
    }
    if (key !== 'multiplier') return expressionIssues(value, [...path, key]);
    if (row.multiplier !== 1 && typeof value === 'number' && unitOf[value]) return [];
    return [
      {
        code: 'not-a-multiplier',
        path: [...path, key],
        expected: '100, 1000, 10000 or 100000, for an indicator that has one',
        received: show(value),
      },
    ];
  });
}

/** A user's own fractions, by indicator. Only recalled and operational rows take them. */
export type LocalDefinitions = { readonly [id in IndicatorId]?: LocalDefinition | undefined };

/** Everything wrong with the local definitions: ids that are no indicator, and what does not fit the one asked for. */
export function definitionIssues(id: IndicatorId, definitions: LocalDefinitions): readonly Issue[] {
  const unknown = Object.keys(definitions).filter((key) => !isIndicator(key));
  const local = Object.hasOwn(definitions, id) ? definitions[id] : undefined;
  return [
    ...unknown.map((key) => ({
      code: 'unknown-indicator',
      path: ['definitions', key],
      expected: 'the id of an indicator',
      received: show(definitions[key as IndicatorId]),
    })),
    ...(local === undefined ? [] : issuesOf(indicator(id), local)),
  ];
}

/** The definition an indicator is computed with; `definitionIssues` has found nothing. A new multiplier brings its unit with it. */
export function definitionOf(id: IndicatorId, definitions: LocalDefinitions): Definition {
  const row = indicator(id);
  const local = Object.hasOwn(definitions, id) ? definitions[id] : undefined;
  if (local === undefined) return row;
  const { subset: _, ...rest } = row;
  // Whether the numerator still lies within the denominator is not known of a fraction somebody else made.
  const kept = local.numerator === undefined && local.denominator === undefined ? row : rest;
  const unit = local.multiplier === undefined ? row.unit : (unitOf[local.multiplier] as UnitId);
  return { ...kept, ...local, unit, basis: 'local', verified: false };
}
