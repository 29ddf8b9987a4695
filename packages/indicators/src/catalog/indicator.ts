import type { Text } from '@anchan/core/language';
import type { Expression } from './expression.ts';
import type { SourceId } from './sources.table.ts';
import type { UnitId } from './units.table.ts';

export type Domain =
  | 'mortality'
  | 'coverage'
  | 'risk-management'
  | 'quality'
  | 'near-miss'
  | 'emergency'
  | 'experience'
  | 'tcm'
  | 'education'
  | 'workforce';

/** `context`: neither up nor down is better by itself (cesarean, share of high risk, adverse events reported). */
export type Direction = 'higher' | 'lower' | 'context';

/** `poisson` for rare events, `wilson` for proportions, `none` where no sampling error is meant. */
export type IntervalKind = 'poisson' | 'wilson' | 'none';

/** `region` indicators say nothing about one institution: a share of institutions is yes or no there. */
export type Level = 'facility' | 'region' | 'both';

/**
 * Where a fraction comes from. `official`: it was seen in the document or a copy of it; `recalled`: from memory, not to be shown unmarked;
 * `operational`: made for this project from a clause that gives a threshold or a duty and no fraction, so its user may change it.
 */
export type Basis = 'official' | 'recalled' | 'operational';

export interface IndicatorRow {
  readonly id: string;
  readonly name: Text;
  readonly domain: Domain;
  readonly numerator: Expression;
  readonly denominator: Expression;
  readonly multiplier: 1 | 100 | 1000 | 10_000 | 100_000;
  readonly unit: UnitId;
  readonly direction: Direction;
  readonly interval: IntervalKind;
  /** The value is the median of the single values of the numerator, not a fraction. */
  readonly statistic?: 'median';
  /** Counted once for each of these groups. */
  readonly by?: 'robson-group';
  /**
   * True where everyone in the numerator is also in the denominator. False where they are different people or different things (mothers over
   * babies): such a value can pass 100 % without any error in the data. Absent for plain counts and ratios.
   */
  readonly subset?: boolean;
  /** Who is left out. */
  readonly exclusions?: readonly Text[];
  readonly level: Level;
  readonly basis: Basis;
  /** What a user may replace although the basis is official. Recalled and operational formulas may be replaced as a whole. */
  readonly adjustable?: 'multiplier';
  /** True only where the definition was seen in one of the sources. It does not mean that a clinician or statistician approved it. */
  readonly verified: boolean;
  readonly sources: readonly SourceId[];
  readonly note?: Text;
}
