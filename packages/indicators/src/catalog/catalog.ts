import { InputError, show } from '@anchan/core/errors';
import type { IndicatorRow } from './indicator.ts';
import { type IndicatorId, indicatorRows } from './indicators.table.ts';
import type { SourceRow } from './source.ts';
import { type SourceId, sources } from './sources.table.ts';
import { type UnitId, unitRows } from './units.table.ts';
import type { VariableRow } from './variable.ts';
import { type VariableId, variableRows } from './variables.table.ts';

export interface Indicator extends IndicatorRow {
  readonly id: IndicatorId;
}

export interface Variable extends VariableRow {
  readonly id: VariableId;
}

/** Every indicator of the catalog, by domain. */
export const indicators: readonly Indicator[] = indicatorRows;

/** Every variable that a formula may use. */
export const variables: readonly Variable[] = variableRows;

const byId = {
  indicator: new Map<string, Indicator>(indicators.map((row) => [row.id, row])),
  variable: new Map<string, Variable>(variables.map((row) => [row.id, row])),
  source: new Map<string, SourceRow>(sources.map((row) => [row.id, row])),
  unit: new Map<string, (typeof unitRows)[number]>(unitRows.map((row) => [row.id, row])),
};

function find<Row>(rows: ReadonlyMap<string, Row>, kind: string, id: string): Row {
  const row = rows.get(id);
  if (row) return row;
  throw new InputError([
    {
      code: `unknown-${kind}`,
      path: ['id'],
      expected: `the id of ${kind === 'indicator' ? 'an' : 'a'} ${kind}`,
      received: show(id),
    },
  ]);
}

/**
 * One indicator of the catalog.
 *
 * @throws InputError `unknown-indicator`
 * @example indicator('maternal-mortality-ratio').multiplier // 100000
 */
export function indicator(id: IndicatorId): Indicator {
  return find(byId.indicator, 'indicator', id);
}

/** One variable. @throws InputError `unknown-variable` @example variable('liveBirths').name.zh // '活产数' */
export function variable(id: VariableId): Variable {
  return find(byId.variable, 'variable', id);
}

/** One source. @throws InputError `unknown-source` @example source('plan-2021').number // '国卫妇幼发〔2021〕30号' */
export function source(id: SourceId): SourceRow {
  return find(byId.source, 'source', id);
}

/** One unit. @throws InputError `unknown-unit` @example unit('per-1000').sign.zh // '‰' */
export function unit(id: UnitId): (typeof unitRows)[number] {
  return find(byId.unit, 'unit', id);
}

/** True for the id of a variable, so that a misspelt column can be told from an unused one. @example isVariable('livebirths') // false */
export function isVariable(id: string): id is VariableId {
  return byId.variable.has(id);
}

/** True for the id of an indicator. @example isIndicator('maternal-mortality-rate') // false: it is a ratio */
export function isIndicator(id: string): id is IndicatorId {
  return byId.indicator.has(id);
}
