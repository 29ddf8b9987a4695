import { completedYears, fromDayNumber, type IsoDate } from '../dates.ts';
import type { FactValue } from '../language/condition.ts';
import type { FactId } from './facts.table.ts';

interface Derivation {
  readonly fact: FactId;
  readonly from: readonly FactId[];
  /** The value from the inputs in the order of `from`, absent ones undefined, days as day numbers; undefined when they do not give one. */
  readonly compute: (inputs: readonly (FactValue | undefined)[], on: IsoDate) => FactValue | undefined;
  /** How far a recorded value may be from the derived one before the record contradicts itself. */
  readonly tolerance: number;
  /** Nobody measures the fact itself: when it is missing, ask for its inputs. */
  readonly askForInputs?: true;
}

/** Six decimals: far below any measurement, far above the noise of binary fractions (64 / 1.6² must be exactly 25). */
function quotient(above: FactValue | undefined, below: FactValue | undefined): number | undefined {
  if (typeof above !== 'number' || typeof below !== 'number') return undefined;
  return Math.round((above / below) * 1e6) / 1e6;
}

/** Facts that follow from others by arithmetic. A recorded value is kept; the derived one fills a gap or reports a contradiction. */
export const derivations: readonly Derivation[] = [
  {
    // 周岁: completed years on the day of the assessment (AMB-AGE-DATE).
    fact: 'ageYears',
    from: ['birthDate'],
    compute: ([birthDate], on) =>
      typeof birthDate === 'number' ? completedYears(fromDayNumber(birthDate), on) : undefined,
    tolerance: 0,
  },
  {
    // kg/m², from the weight before pregnancy, never from a later one (AMB-BMI-WEIGHT).
    fact: 'bmi',
    from: ['prePregnancyWeightKg', 'heightCm'],
    compute: ([weight, height]) => quotient(weight, typeof height === 'number' ? (height / 100) ** 2 : undefined),
    tolerance: 0.1,
  },
  {
    // Multiples of the laboratory's own upper limit (AMB-CREATININE); exactly 1.5 times must not come out above 1.5.
    fact: 'creatinineTimesUln',
    from: ['creatinineUmolPerL', 'creatinineUlnUmolPerL'],
    compute: ([creatinine, limit]) => (creatinine === 'not-applicable' ? creatinine : quotient(creatinine, limit)),
    tolerance: 0.01,
    askForInputs: true,
  },
];

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
  for (const { fact, from, compute, tolerance } of derivations) {
    const value = compute(from.map(read), on);
    if (value !== undefined)
      derived.push({ fact, value, from: from.filter((input) => read(input) !== undefined), tolerance });
  }
  return derived;
}
