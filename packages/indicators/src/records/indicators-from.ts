import { InputError } from '@anchan/core/errors';
import { indicators } from '../catalog/catalog.ts';
import type { Expression } from '../catalog/expression.ts';
import { variablesOf } from '../catalog/expression.ts';
import type { Indicator } from '../catalog/index.ts';
import type { VariableId } from '../catalog/variables.table.ts';
import { type ComputeOptions, compute, type IndicatorResult } from '../compute/compute.ts';
import type { Counts } from '../compute/counts.ts';
import { type Definition, definitionOf } from '../compute/definition.ts';
import { wholeParts } from './calendar.ts';
import type { Period } from './model.ts';
import { calendarRows } from './tables.ts';
import type { PopulationCounts, Tally } from './tally.ts';

export interface FromOptions extends ComputeOptions {
  readonly period: Period;
  /** Counts that rows cannot give: area statistics, surveys, beds and staff. Exact; none of them may be counted from rows as well. */
  readonly given?: Counts;
}

export interface RecordIndicator extends IndicatorResult {
  /** For indicators of the Robson report: `'1'` to `'10'`, and `'99'`. */
  readonly robsonGroup?: string;
  /** Rows that may belong to the numerator too, because something about them is not known. */
  readonly unknown: number;
  /** Rows that may belong to the denominator too. */
  readonly unclassified: number;
  /**
   * Between what the value can be once everything is known: all doubtful rows out of the numerator, or all in. `high` is null where there is no limit.
   * Null as a whole where there is no value.
   */
  readonly bounds: { readonly low: number; readonly high: number | null } | null;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

type RangeOf = (id: VariableId) => Range;

function rangeOf(expression: Expression, of: RangeOf): Range {
  if (expression === 1) return { low: 1, high: 1 };
  if ('var' in expression) return of(expression.var);
  if ('add' in expression) {
    const parts = expression.add.map((part) => rangeOf(part, of));
    return { low: parts.reduce((sum, { low }) => sum + low, 0), high: parts.reduce((sum, { high }) => sum + high, 0) };
  }
  const [whole, less] = expression.subtract.map((part) => rangeOf(part, of)) as [Range, Range];
  return { low: Math.max(0, whole.low - less.high), high: Math.max(0, whole.high - less.low) };
}

const doubt = ({ unknown, unclassified }: Tally): number => unknown + unclassified;

function boundsOf(definition: Definition, of: RangeOf): RecordIndicator['bounds'] {
  const { numerator, denominator, multiplier, subset } = definition;
  const [top, bottom] = [rangeOf(numerator, of), rangeOf(denominator, of)];
  const all = subset === true ? multiplier : Number.POSITIVE_INFINITY;
  const low = bottom.high === 0 ? 0 : (top.low * multiplier) / bottom.high;
  const high = Math.min(all, bottom.low === 0 ? all : (top.high * multiplier) / bottom.low);
  return { low, high: Number.isFinite(high) ? high : null };
}

/** The counts of one Robson group in place of those of all groups. */
function ofRobsonGroup(counts: PopulationCounts, group: string): PopulationCounts {
  const none: Tally = { met: 0, unknown: 0, unclassified: 0 };
  const only = (id: 'robsonGroupWomen' | 'robsonGroupCs') =>
    counts[id] ? { [id]: counts[id].by?.[group] ?? none } : {};
  return { ...counts, ...only('robsonGroupWomen'), ...only('robsonGroupCs') };
}

const robsonGroups = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '99'];

function checkedGiven(counts: PopulationCounts, given: Counts): void {
  const issues = Object.keys(given)
    .filter((id) => Object.hasOwn(counts, id))
    .map((id) => ({
      code: 'counted-already',
      path: ['given', id],
      expected: 'a variable that the rows do not give',
      received: id,
    }));
  if (issues.length > 0) throw new InputError(issues);
}

function one(row: Indicator, counts: PopulationCounts, options: FromOptions): RecordIndicator {
  const calendar = Object.fromEntries(calendarRows.map(({ id, whole }) => [id, wholeParts(options.period, whole)]));
  const counted = Object.fromEntries(Object.entries(counts).map(([id, { met, values }]) => [id, values ?? met]));
  const result = compute(row.id, { ...options.given, ...calendar, ...counted } as Counts, options);
  const definition = definitionOf(row.id, options.definitions ?? {});
  const { numerator, denominator } = definition;
  const tallies = (part: Expression): number =>
    variablesOf(part).reduce((sum, id) => sum + (counts[id] ? doubt(counts[id]) : 0), 0);
  const of: RangeOf = (id) => {
    const tally = counts[id];
    if (!tally) {
      const exact = (calendar[id] ?? options.given?.[id]) as number;
      return { low: exact, high: exact };
    }
    // A work without a number of reads may have any number of them.
    const unlimited = id === 'scienceReads' && doubt(tally) > 0;
    return { low: tally.met, high: unlimited ? Number.POSITIVE_INFINITY : tally.met + doubt(tally) };
  };
  const bounds = result.value === null || row.statistic ? null : boundsOf(definition, of);
  return { ...result, unknown: tallies(numerator), unclassified: tallies(denominator), bounds };
}

/**
 * Every indicator of the catalog from counts, whether they came from rows, columns or a database. A variable that nobody counted is missing, which the
 * result says; it is never taken for zero.
 *
 * @param counts of one group, as `countRecords` and the databases give them
 * @returns in the order of the catalog; the four of the Robson report once for each group
 * @throws InputError `counted-already`, and what `compute` throws
 */
export function indicatorsFrom(counts: PopulationCounts, options: FromOptions): readonly RecordIndicator[] {
  checkedGiven(counts, options.given ?? {});
  return indicators.flatMap((row): readonly RecordIndicator[] => {
    if (row.by === undefined) return [one(row, counts, options)];
    return robsonGroups.map((robsonGroup) => ({
      ...one(row, ofRobsonGroup(counts, robsonGroup), options),
      robsonGroup,
    }));
  });
}
