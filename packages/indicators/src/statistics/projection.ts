import { amountIssues, choiceIssues, positiveIssues, refuse, yearIssues } from './_checks.ts';

/** A value of one calendar year. */
export interface YearlyValue {
  readonly year: number;
  readonly value: number;
}

/** `steady-percent`: the same percent every year (mortality). `steady-points`: the same number of points every year (a coverage in %). */
export type ProjectionForm = 'steady-percent' | 'steady-points';

export type NoProjectionReason = 'same-year' | 'zero-value' | 'target-year-passed' | 'never';

export interface Projected {
  /** Null where it does not exist; `reason` then says why. */
  readonly value: number | null;
  readonly reason?: NoProjectionReason;
}

const none = (reason: NoProjectionReason): Projected => ({ value: null, reason });

function valueIssues(given: YearlyValue, name: string) {
  return [...yearIssues(given.year, [name, 'year']), ...amountIssues(given.value, [name, 'value'])];
}

/**
 * The annual reduction that still leads from the current value to a target. 0 or below means that a value which must fall is already there; a
 * rising indicator is turned about (negative = must rise). The form must be that of the observed reduction it is compared with.
 *
 * @returns a fraction per year, positive = must fall; null once the target year has come (`target-year-passed`) and for a zero on either side
 * @throws InputError `not-a-year`, `out-of-range`, `unknown-choice`
 * Source: method `required-arr`.
 * @example requiredReduction({ year: 2020, value: 16.9 }, { year: 2025, value: 14.5 }, 'compound').value // 0.03017
 */
export function requiredReduction(current: YearlyValue, target: YearlyValue, form: 'compound' | 'log'): Projected {
  refuse([
    ...valueIssues(current, 'current'),
    ...valueIssues(target, 'target'),
    ...choiceIssues(form, ['form'], ['compound', 'log']),
  ]);
  const years = target.year - current.year;
  if (years <= 0) return none('target-year-passed');
  if (current.value === 0 || target.value === 0) return none('zero-value');
  const yearly = -Math.log(target.value / current.value) / years;
  return { value: form === 'log' ? yearly : -Math.expm1(-yearly) };
}

/**
 * The points by which a value must still rise each year (negative: fall) to be at the target in its year. Points of a percentage are not percent.
 *
 * @returns null once the target year has come
 * @example requiredPoints({ year: 2023, value: 62 }, { year: 2025, value: 70 }).value // 4
 */
export function requiredPoints(current: YearlyValue, target: YearlyValue): Projected {
  refuse([...valueIssues(current, 'current'), ...valueIssues(target, 'target')]);
  const years = target.year - current.year;
  return years <= 0 ? none('target-year-passed') : { value: (target.value - current.value) / years };
}

/** What stops a projection from two values; nothing where it exists. */
function obstacle(base: YearlyValue, current: YearlyValue, form: ProjectionForm): NoProjectionReason | undefined {
  refuse([
    ...valueIssues(base, 'base'),
    ...valueIssues(current, 'current'),
    ...choiceIssues(form, ['form'], ['steady-percent', 'steady-points']),
  ]);
  if (base.year === current.year) return 'same-year';
  return form === 'steady-percent' && (base.value === 0 || current.value === 0) ? 'zero-value' : undefined;
}

/**
 * The value of a later year if the change between two years goes on as it was. It is arithmetic, not a forecast: it knows nothing of causes.
 *
 * @param form `steady-percent` for mortality: compound and log reduction give the same value, `current × (current/base)^(t/span)`.
 *   `steady-points` for a percentage: the result stays within 0 to 100
 * @throws InputError `not-a-year`, `out-of-range`, `unknown-choice`
 * Source: methods `projection` and `on-track`.
 * @example projectedValue({ year: 2020, value: 16.9 }, { year: 2024, value: 14.3 }, 2030, 'steady-percent').value // 11.1304
 */
export function projectedValue(base: YearlyValue, current: YearlyValue, year: number, form: ProjectionForm): Projected {
  refuse(yearIssues(year, ['year']));
  const reason = obstacle(base, current, form);
  if (reason) return none(reason);
  const spans = (year - current.year) / (current.year - base.year);
  if (form === 'steady-percent') return { value: current.value * (current.value / base.value) ** spans };
  return { value: Math.min(100, Math.max(0, current.value + (current.value - base.value) * spans)) };
}

/**
 * When a value reaches a target if the change between two years goes on: a year with decimals, to be rounded up to the first whole year that holds
 * the target. For a value that is there already it is the current year.
 *
 * @returns null with reason `never` where the value stands still or moves away, or a percentage would have to leave 0 to 100
 * @example yearOfReaching({ year: 2020, value: 16.9 }, { year: 2024, value: 14.3 }, 12, 'steady-percent').value // 2028.2
 */
export function yearOfReaching(
  base: YearlyValue,
  current: YearlyValue,
  target: number,
  form: ProjectionForm,
): Projected {
  refuse(positiveIssues(target, ['target']));
  const reason = obstacle(base, current, form);
  if (reason) return none(reason);
  if (current.value === target) return { value: current.year };
  const scale = (value: number) => (form === 'steady-percent' ? Math.log(value) : value);
  const perYear = (scale(current.value) - scale(base.value)) / (current.year - base.year);
  const years = (scale(target) - scale(current.value)) / perYear;
  const outside = form === 'steady-points' && target > 100;
  return years > 0 && Number.isFinite(years) && !outside ? { value: current.year + years } : none('never');
}
