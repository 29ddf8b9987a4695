import { regularizedGamma, zOf } from '../compute/gamma.ts';
import { projectedValue, requiredPoints, requiredReduction } from '../statistics/projection.ts';
import { riskDifference } from '../statistics/ratio.ts';
import { annualReduction } from '../statistics/trend.ts';
import type { KnownPoint } from './_fits.ts';
import type { TargetRow } from './target.ts';
import { meets } from './targets.ts';
import type { UndeterminedReason } from './words.table.ts';

export interface PaceInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: 'poisson' | 'newcombe';
}

/** How fast a value changes, or must change, in a year. */
export interface Pace {
  /** Compound and log reduction are percent of the value, positive = falling; points are percentage points, positive = rising. */
  readonly form: 'compound' | 'log' | 'points';
  /** 0.03 is 3 % a year in the two reduction forms; 3 is three percentage points a year in points. */
  readonly perYear: number;
  /** Null where the events are not known or one number of events is 0. */
  readonly interval: PaceInterval | null;
}

export interface Course {
  readonly required: Pace | null;
  readonly observed: Pace | null;
  /** If the change goes on as it was: the value of the last year, with an interval where the events are known. */
  readonly projected: {
    readonly year: number;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
  } | null;
  /** First whole year in which the projection meets the target; null where none of the next hundred does. */
  readonly reaches: number | null;
  /** That the projected underlying value meets the target, by the counts alone; null where they are not known. */
  readonly probability: number | null;
  readonly outcome: 'on-course' | 'off-course' | UndeterminedReason;
}

/** How far a projection is followed; beyond it no pace means anything. */
const horizonYears = 100;

interface Leg {
  readonly base: KnownPoint;
  readonly current: KnownPoint;
  readonly form: 'compound' | 'log' | 'points';
  readonly level: number;
}

/** Share of a standard normal distribution below z. */
function normalBelow(z: number): number {
  const within = regularizedGamma(0.5, (z * z) / 2);
  return z < 0 ? (1 - within) / 2 : (1 + within) / 2;
}

function counted({ events, total }: KnownPoint): { readonly events: number; readonly size: number } | null {
  return events === undefined || total === undefined || events > total ? null : { events, size: total };
}

/** Limits of a difference of two percentages, in points a year. */
function pointsInterval({ base, current, level }: Leg): PaceInterval | null {
  const [from, to] = [counted(base), counted(current)];
  const interval = from && to && riskDifference(to, from, { level }).interval;
  if (!interval) return null;
  const perYear = 100 / (current.year - base.year);
  return { low: interval.low * perYear, high: interval.high * perYear, level, method: 'newcombe' };
}

/** The change observed between two years, in one form. Null for a zero in a reduction form. */
export function observedPace({ base, current, form, level }: Leg): Pace | null {
  if (form === 'points') {
    const perYear = (current.value - base.value) / (current.year - base.year);
    return { form, perYear, interval: pointsInterval({ base, current, form, level }) };
  }
  const { value, interval } = annualReduction([base, current], { form, level });
  if (value === null) return null;
  return { form, perYear: value, interval: interval && { ...interval, method: 'poisson' } };
}

function requiredPace(current: KnownPoint, goal: number, year: number, form: Leg['form']): Pace | null {
  const to = { year, value: goal };
  const { value } = form === 'points' ? requiredPoints(current, to) : requiredReduction(current, to, form);
  return value === null ? null : { form, perYear: value, interval: null };
}

/** A projection carries the noise of its arithmetic, so a hair’s breadth beside the goal counts as on it. */
function projectionMeets(value: number, target: TargetRow, goal: number): boolean {
  return meets(Math.abs(value - goal) <= 1e-9 * Math.max(1, Math.abs(goal)) ? goal : value, target, goal);
}

/** Chance error of the projected value: of its logarithm in the reduction forms, of percentage points in points. */
function projectionError({ base, current, form }: Leg, year: number): number | null {
  const spans = (year - current.year) / (current.year - base.year);
  const spread = (now: number, then: number) => Math.sqrt((1 + spans) ** 2 * now + spans ** 2 * then);
  if (form !== 'points') {
    return base.events && current.events ? spread(1 / current.events, 1 / base.events) : null;
  }
  const [from, to] = [counted(base), counted(current)];
  if (!from || !to) return null;
  const variance = ({ events: x, size: n }: typeof to) => (10_000 * (x / n) * (1 - x / n)) / n;
  return spread(variance(to), variance(from)) || null;
}

/**
 * Where a value is heading that has not met its target and still has time. The reference’s rule: the observed pace against the required one, in the
 * same form; where the events are known, an interval of the observed pace that holds the required one decides nothing.
 */
export function courseOf(leg: Leg, target: TargetRow, goal: number, by: number): Course {
  const { base, current, form, level } = leg;
  const required = requiredPace(current, goal, by, form);
  const observed = observedPace(leg);
  const nothing = { required, observed, projected: null, reaches: null, probability: null };
  if (!required || !observed) return { ...nothing, outcome: 'zero-value' };
  const projection = form === 'points' ? 'steady-points' : 'steady-percent';
  const at = (year: number) => projectedValue(base, current, year, projection).value as number;
  const value = at(by);
  const reaches = Array.from({ length: horizonYears }, (_, i) => current.year + 1 + i).find((year) =>
    projectionMeets(at(year), target, goal),
  );
  const error = projectionError(leg, by);
  const scale = (amount: number) => (form === 'points' ? amount : Math.log(amount));
  const unscale = (amount: number) => (form === 'points' ? Math.min(100, Math.max(0, amount)) : Math.exp(amount));
  // Unclamped: a projection beyond 100 % is further from the goal than one at 100 %.
  const center =
    scale(current.value) +
    ((scale(current.value) - scale(base.value)) * (by - current.year)) / (current.year - base.year);
  const half = error === null ? null : zOf(level) * error;
  const projected = {
    year: by,
    value,
    ...(half !== null && { low: unscale(center - half), high: unscale(center + half) }),
  };
  const toward = target.operator === '<=' ? scale(goal) - center : center - scale(goal);
  const probability = error === null ? null : normalBelow(toward / error);
  const { interval } = observed;
  const spans = interval !== null && interval.low <= required.perYear && required.perYear <= interval.high;
  const outcome = spans ? 'interval-spans' : projectionMeets(value, target, goal) ? 'on-course' : 'off-course';
  return { required, observed, projected, reaches: reaches ?? null, probability, outcome };
}
