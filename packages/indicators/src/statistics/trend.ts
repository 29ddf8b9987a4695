import { type Issue, show } from '@anchan/core/errors';
import { zOf } from '../compute/gamma.ts';
import { defaultLevel, levelIssues } from '../compute/intervals.ts';
import { amountIssues, choiceIssues, countIssues, refuse, yearIssues } from './_checks.ts';
import { leastSquares } from './_least-squares.ts';
import { tOf } from './_student-t.ts';

/**
 * The three ways in which an annual rate of reduction is published. They differ: always name the form, never compare across forms.
 * `compound`: 1 - (end/base)^(1/years). `log`: -ln(end/base)/years, the form of the figures UN agencies and IHME publish. `regression`: 1 - exp(b),
 * b the slope of ln(value) on the year over all years (UNICEF's AARR).
 */
export type ReductionForm = 'compound' | 'log' | 'regression';

export const reductionForms: readonly ReductionForm[] = ['compound', 'log', 'regression'];

/** The value of one calendar year. An absent value is missing, not zero. */
export interface TrendPoint {
  readonly year: number;
  /** 0 or more, all in one unit. */
  readonly value: number | null | undefined;
  /** The events counted behind the value, where they are known: an interval of two points needs them. */
  readonly events?: number;
}

/** `too-few-years`: fewer than two years have a value. `zero-value`: no ratio and no logarithm exists. */
export type NoTrendReason = 'too-few-years' | 'same-year-twice' | 'zero-value';

/** `poisson`: from the counts of the first and last year. `student-t`: from the scatter of three years or more around the line. */
export type TrendIntervalMethod = 'poisson' | 'student-t';

export interface TrendInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: TrendIntervalMethod;
}

export interface AnnualReduction {
  readonly form: ReductionForm;
  /** Fraction per year: 0.03 is 3 % a year, and positive means falling. Null where it does not exist; `reason` then says why. */
  readonly value: number | null;
  readonly reason?: NoTrendReason;
  /** First and last year with a value; null where no year has one. */
  readonly from: number | null;
  readonly to: number | null;
  /** Years given without a value. */
  readonly missingYears: readonly number[];
  /** Null where the counts are not known, where one is 0, or, for a regression, with fewer than three years. */
  readonly interval: TrendInterval | null;
}

interface KnownPoint extends TrendPoint {
  readonly value: number;
}

/** Everything wrong with a series. Absent values are not wrong. */
export function seriesIssues(points: readonly TrendPoint[]): readonly Issue[] {
  return points.flatMap(({ year, value, events }, i) => {
    const at = (key: string) => ['points', i, key];
    const known = value !== null && value !== undefined;
    const wrong = [
      ...yearIssues(year, at('year')),
      ...(known ? amountIssues(value, at('value')) : []),
      ...(events === undefined ? [] : countIssues(events, at('events'))),
    ];
    if (wrong.length > 0 || !known || events === undefined || (events === 0) === (value === 0)) return wrong;
    const expected = events === 0 ? '0, as there were no events' : 'above 0, as there were events';
    return [{ code: 'events-disagree', path: at('value'), expected, received: show(value) }];
  });
}

function intervalOf(form: ReductionForm, points: readonly KnownPoint[], level: number): TrendInterval | null {
  const asForm = (slope: number) => (form === 'log' ? slope : -Math.expm1(-slope));
  const around = (slope: number, half: number, method: TrendIntervalMethod) => {
    return { low: asForm(slope - half), high: asForm(slope + half), level, method };
  };
  if (form === 'regression') {
    const { slope, slopeError } = leastSquares(points.map(({ year, value }) => [year, Math.log(value)]));
    return slopeError === null ? null : around(-slope, tOf(level, points.length - 2) * slopeError, 'student-t');
  }
  const [base, end] = [points[0] as KnownPoint, points.at(-1) as KnownPoint];
  if (!base.events || !end.events) return null;
  const years = end.year - base.year;
  // The variance of the logarithm of a Poisson count is about 1 over the count.
  const half = (zOf(level) * Math.sqrt(1 / base.events + 1 / end.events)) / years;
  return around(-Math.log(end.value / base.value) / years, half, 'poisson');
}

function reductionOf(form: ReductionForm, points: readonly KnownPoint[]): number {
  if (form === 'regression') {
    return -Math.expm1(leastSquares(points.map(({ year, value }) => [year, Math.log(value)])).slope);
  }
  const [base, end] = [points[0] as KnownPoint, points.at(-1) as KnownPoint];
  const slope = -Math.log(end.value / base.value) / (end.year - base.year);
  return form === 'log' ? slope : -Math.expm1(-slope);
}

/**
 * Average annual rate of reduction of a value that falls (a mortality), in the form named. Compound and log use the first and the last year with a
 * value, regression all of them. A value that rises has a negative reduction.
 *
 * @param points in any order; years without a value are left out and listed in `missingYears`
 * @param options `form` must be named; `level` is the two-sided confidence level, 0.95 where not given
 * @returns a fraction per year, or null with a reason for fewer than two years, a year given twice, and a zero that the form needs
 * @throws InputError `not-a-year`, `out-of-range`, `not-a-count`, `events-disagree`, `unknown-choice`
 * Source: methods `arr-compound`, `arr-log`, `aarr-regression` of the table of methods.
 * @example annualReduction([{ year: 1996, value: 108.7 }, { year: 2015, value: 21.8 }], { form: 'log' }).value // 0.0846 (published: 8.5 % a year)
 */
export function annualReduction(
  points: readonly TrendPoint[],
  options: { readonly form: ReductionForm; readonly level?: number },
): AnnualReduction {
  const { form, level = defaultLevel } = options;
  refuse([...choiceIssues(form, ['form'], reductionForms), ...levelIssues(level), ...seriesIssues(points)]);
  const isKnown = (point: TrendPoint): point is KnownPoint => typeof point.value === 'number';
  const known = points.filter(isKnown).sort((a, b) => a.year - b.year);
  const years = known.map(({ year }) => year);
  const missingYears = points.filter((point) => !isKnown(point)).map(({ year }) => year);
  const about = { form, from: years[0] ?? null, to: years.at(-1) ?? null, missingYears };
  const none = (reason: NoTrendReason) => ({ ...about, value: null, reason, interval: null });
  if (new Set(years).size < years.length) return none('same-year-twice');
  if (known.length < 2) return none('too-few-years');
  const used = form === 'regression' ? known : [known[0] as KnownPoint, known.at(-1) as KnownPoint];
  if (used.some(({ value }) => value === 0)) return none('zero-value');
  return { ...about, value: reductionOf(form, used), interval: intervalOf(form, used, level) };
}

/**
 * Estimated annual percent change: the slope of the regression as percent a year, negative when falling. It is the regression form of
 * `annualReduction` with the sign turned, under the name that Chinese papers print.
 *
 * @returns percent a year with its interval; null where the regression does not exist
 * @throws InputError as `annualReduction`
 * @example estimatedAnnualPercentChange([{ year: 2018, value: 20 }, { year: 2019, value: 18 }, { year: 2020, value: 16.2 }]).value // -10
 */
export function estimatedAnnualPercentChange(
  points: readonly TrendPoint[],
  options: { readonly level?: number } = {},
): { readonly value: number | null; readonly interval: TrendInterval | null; readonly reason?: NoTrendReason } {
  const { value, interval, reason } = annualReduction(points, { ...options, form: 'regression' });
  return {
    value: value === null ? null : -100 * value,
    interval: interval && { ...interval, low: -100 * interval.high, high: -100 * interval.low },
    ...(reason && { reason }),
  };
}
