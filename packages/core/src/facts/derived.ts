import { completedYears, fromDayNumber, type IsoDate } from '../dates.ts';
import type { FactValue } from '../language/condition.ts';
import type { FactId } from './facts.table.ts';

export interface Derivation {
  readonly fact: FactId;
  /** One fact or two. */
  readonly from: readonly FactId[];
  /** The value from the inputs in the order of `from`, days as day numbers. `NaN` in, `NaN` out. */
  readonly of: (first: number, second: number, on: IsoDate) => number;
  /** How far a recorded value may be from the derived one before the record contradicts itself, in the fact's unit. */
  readonly tolerance: number;
  /** It does not apply when the first input does not. */
  readonly mayNotApply?: true;
  /** Nobody measures the fact itself: when it is missing, ask for its inputs. */
  readonly askForInputs?: true;
}

/** Six decimals: far below any measurement, far above the noise of binary fractions (64 / 1.6² must be exactly 25). */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Facts that follow from others by arithmetic. A recorded value is kept; the derived one fills a gap or reports a contradiction. */
export const derivations: readonly Derivation[] = [
  {
    // 周岁: completed years on the day of the assessment (AMB-AGE-DATE).
    fact: 'ageYears',
    from: ['birthDate'],
    of: (birthDate, _, on) => completedYears(fromDayNumber(birthDate), on),
    tolerance: 0,
  },
  {
    // kg/m², from the weight before pregnancy, never from a later one (AMB-BMI-WEIGHT).
    fact: 'bmi',
    from: ['prePregnancyWeightKg', 'heightCm'],
    of: (kg, cm) => rounded(kg / ((cm / 100) * (cm / 100))),
    tolerance: 0.1,
  },
  {
    // Multiples of the laboratory's own upper limit (AMB-CREATININE); exactly 1.5 times must not come out above 1.5.
    fact: 'creatinineTimesUln',
    from: ['creatinineUmolPerL', 'creatinineUlnUmolPerL'],
    of: (creatinine, limit) => rounded(creatinine / limit),
    tolerance: 0.01,
    mayNotApply: true,
    askForInputs: true,
  },
];

/**
 * Do a recorded and a derived number say the same? `NaN`, for what is unknown or does not apply, agrees with everything.
 *
 * @param tolerance in the fact's unit, and a little for the noise of binary fractions: 25 and 24.9 are 0.10000000000000142 apart
 */
export function agree(recorded: number, derived: number, tolerance: number): boolean {
  return !(Math.abs(recorded - derived) > tolerance + 1e-9);
}

export interface DerivedFact {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly from: readonly FactId[];
  readonly tolerance: number;
}

/**
 * Every derivation whose inputs are known, on the day of the assessment.
 *
 * @param read what is known of a fact, days as day numbers
 */
export function derive(read: (fact: FactId) => FactValue | undefined, on: IsoDate): readonly DerivedFact[] {
  const derived: DerivedFact[] = [];
  for (const { fact, from, of, tolerance, mayNotApply } of derivations) {
    const values = from.map(read);
    const computes = values.every((value) => typeof value === 'number');
    if (!computes && !(mayNotApply && values[0] === 'not-applicable')) continue;
    const inputs = from.filter((_, i) => values[i] !== undefined);
    const value = computes ? of(values[0] as number, values[1] as number, on) : 'not-applicable';
    derived.push({ fact, value, from: inputs, tolerance });
  }
  return derived;
}
