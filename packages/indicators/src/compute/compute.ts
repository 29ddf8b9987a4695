import { InputError, type Issue, show } from '@anchan/core/errors';
import type { Text } from '@anchan/core/language';
import { indicator, variable } from '../catalog/catalog.ts';
import { variablesOf } from '../catalog/expression.ts';
import type { Basis } from '../catalog/indicator.ts';
import type { IndicatorId } from '../catalog/indicators.table.ts';
import type { SourceId } from '../catalog/sources.table.ts';
import type { UnitId } from '../catalog/units.table.ts';
import type { VariableId } from '../catalog/variables.table.ts';
import { basisWords } from '../catalog/words.table.ts';
import { errataFor } from '../errata/errata-for.ts';
import type { ErratumRow } from '../errata/erratum.ts';
import { type Counts, countIssues, evaluate, given } from './counts.ts';
import { type Definition, definitionIssues, definitionOf, type LocalDefinitions } from './definition.ts';
import { type FlagCode, flagWords } from './flags.table.ts';
import { formulaOf } from './formula.ts';
import {
  defaultLevel,
  exactBelow,
  type IntervalMethod,
  levelIssues,
  rareEventLimits,
  wilsonLimits,
} from './intervals.ts';
import { percentile } from './percentile.ts';

export interface ComputeOptions {
  /** Two-sided confidence level between 0 and 1; 0.95 where not given. */
  readonly level?: number;
  /** A user's own fractions, by indicator. Only recalled and operational rows take them. */
  readonly definitions?: LocalDefinitions;
}

export interface Interval {
  /** In the unit of the value. */
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: IntervalMethod;
}

export interface Flag {
  readonly code: FlagCode;
  readonly text: Text;
}

export interface IndicatorResult {
  readonly id: IndicatorId;
  readonly name: Text;
  /** Unrounded, in `unit`. Null when it cannot be known or does not exist; `reason` then says why. */
  readonly value: number | null;
  readonly reason?: 'missing' | 'empty-denominator' | 'no-values';
  /** The variables that were not given; empty when none. */
  readonly missing: readonly VariableId[];
  /** The counts divided; null where one of their variables is missing. For a median: null and the number of values. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly multiplier: number;
  readonly unit: UnitId;
  readonly interval: Interval | null;
  /** Only beside a median. */
  readonly percentile90?: number;
  readonly flags: readonly Flag[];
  /** The formula in words. */
  readonly formula: Text;
  readonly sources: readonly SourceId[];
  readonly basis: Basis | 'local';
  readonly evidence: { readonly verified: boolean; readonly text: Text };
  /** Slips in print that must stand beside this indicator. */
  readonly errata: readonly ErratumRow[];
}

type Outcome = Pick<
  IndicatorResult,
  'value' | 'reason' | 'missing' | 'numerator' | 'denominator' | 'interval' | 'percentile90'
>;

function flag(code: FlagCode, names: readonly Text[] = []): Flag {
  const fill = (locale: 'zh' | 'en', separator: string) =>
    flagWords[code][locale].replace('{names}', names.map((name) => name[locale]).join(separator));
  return { code, text: { zh: fill('zh', '、'), en: fill('en', ', ') } };
}

function intervalOf(definition: Definition, events: number, total: number, level: number): Interval | null {
  const { interval, multiplier, denominator } = definition;
  if (!Number.isSafeInteger(events) || !Number.isSafeInteger(total)) return null;
  if (interval === 'poisson') {
    const { low, high, method } = rareEventLimits(events, level);
    const below = denominator === 1 ? 1 : total;
    return { low: (low * multiplier) / below, high: (high * multiplier) / below, level, method };
  }
  if (interval === 'none' || events > total) return null;
  const { low, high } = wilsonLimits(events, total, level);
  return { low: low * multiplier, high: high * multiplier, level, method: 'wilson' };
}

function medianOf(values: readonly number[] | undefined, variableId: VariableId): Outcome {
  const none = { value: null, numerator: null, interval: null };
  if (values === undefined) return { ...none, reason: 'missing', missing: [variableId], denominator: null };
  const value = percentile(values, 0.5);
  if (value === null) return { ...none, reason: 'no-values', missing: [], denominator: 0 };
  const percentile90 = percentile(values, 0.9) as number;
  return { value, missing: [], numerator: null, denominator: values.length, interval: null, percentile90 };
}

function outcomeOf(definition: Definition, counts: Counts, used: readonly VariableId[], level: number): Outcome {
  if (definition.statistic)
    return medianOf(given(counts, used[0] as VariableId) as readonly number[] | undefined, used[0] as VariableId);
  const numerator = evaluate(definition.numerator, counts);
  const denominator = evaluate(definition.denominator, counts);
  const missing = used.filter((id) => given(counts, id) === undefined);
  const parts = { missing, numerator, denominator };
  if (numerator === null || denominator === null) return { ...parts, value: null, reason: 'missing', interval: null };
  if (denominator === 0) return { ...parts, value: null, reason: 'empty-denominator', interval: null };
  // Whole numbers up to here: the division comes last.
  const value = (numerator * definition.multiplier) / denominator;
  return { ...parts, value, interval: intervalOf(definition, numerator, denominator, level) };
}

function flagsOf(definition: Definition, outcome: Outcome): readonly Flag[] {
  const { reason, missing, value, numerator, denominator, interval } = outcome;
  const codes: FlagCode[] = [];
  if (value !== null && numerator !== null && denominator !== null) {
    const above = numerator > denominator;
    if (definition.interval !== 'none' && numerator === 0) codes.push('zero-events');
    if (definition.interval !== 'none' && numerator < exactBelow) codes.push('small-numbers');
    if (above && (definition.unit === 'percent' || definition.unit === 'percentage-points')) codes.push('above-100');
    if (above && definition.subset) codes.push('numerator-above-denominator');
    if (interval?.method === 'wilson' && definition.subset === false) codes.push('different-populations');
  }
  return [
    ...(reason
      ? [
          flag(
            reason,
            missing.map((id) => variable(id).name),
          ),
        ]
      : []),
    ...codes.map((code) => flag(code)),
    ...(definition.basis === 'local' ? [flag('local-definition')] : definition.verified ? [] : [flag('unverified')]),
  ];
}

/** A difference below zero means that two counts contradict each other, as more divisions without a center than divisions. */
function contradictions(definition: Definition, counts: Counts): readonly Issue[] {
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const value = evaluate(definition[part], counts);
    if (value === null || value >= 0) return [];
    const names = variablesOf(definition[part]).join(', ');
    return [
      {
        code: 'contradiction',
        path: ['counts'],
        expected: `a ${part} of 0 or more from ${names}`,
        received: show(value),
      },
    ];
  });
}

/**
 * An indicator from counts: value, interval, what to beware of, and where the formula comes from. Nothing is rounded and nothing is clamped.
 *
 * @param id of the catalog
 * @param counts by variable; other variables than those of the formula may be there and are not looked at
 * @returns `value: null` with a `reason` when a variable is missing (`missing` names it) or the denominator is 0. Zero events have a value of 0 and an
 * upper limit.
 * @throws InputError with every issue: `unknown-indicator`, `unknown-variable`, `not-a-count` (negative, fractional), `not-a-list`, `contradiction`,
 * `out-of-range` (level), `not-adjustable`, `not-an-expression` and `not-a-multiplier` (local definitions)
 * @example compute('maternal-mortality-ratio', { maternalDeaths: 7, liveBirths: 51_200 }).value // 13.671875
 */
export function compute(id: IndicatorId, counts: Counts, options: ComputeOptions = {}): IndicatorResult {
  const { level = defaultLevel, definitions = {} } = options;
  indicator(id);
  const wrong = definitionIssues(id, definitions);
  const definition = definitionOf(id, wrong.length > 0 ? {} : definitions);
  const used = [...new Set([...variablesOf(definition.numerator), ...variablesOf(definition.denominator)])];
  const issues = [...wrong, ...levelIssues(level), ...countIssues(counts, used, definition.statistic !== undefined)];
  if (issues.length === 0 && !definition.statistic) issues.push(...contradictions(definition, counts));
  if (issues.length > 0) throw new InputError(issues);
  const outcome = outcomeOf(definition, counts, used, level);
  const { name, multiplier, unit, basis, verified, sources } = definition;
  return {
    id,
    name,
    ...outcome,
    multiplier,
    unit,
    flags: flagsOf(definition, outcome),
    formula: formulaOf(definition),
    sources,
    basis,
    evidence: { verified, text: basis === 'local' ? flagWords['local-definition'] : basisWords[basis] },
    errata: errataFor({ indicator: id }),
  };
}
