import type { IsoDate } from '@anchan/core';
import type { FactId } from '@anchan/core/facts';
import type { Dialect } from './dialect.ts';
import type { Parameters } from './statement.ts';

/** What is known of the inputs: texts of expressions, NULL where a value is missing. */
export interface DerivedInput {
  readonly text: string;
  readonly notApplicable?: string;
}

export interface DerivedFactSql {
  readonly fact: FactId;
  readonly from: readonly FactId[];
  /** How far a recorded value may be from the derived one before the record contradicts itself, in the fact's unit. */
  readonly tolerance: number;
  /** The value, and where it does not apply; NULL when the inputs, in the order of `from`, do not give one. */
  readonly write: (inputs: readonly DerivedInput[], context: DerivedContext) => DerivedInput;
}

export interface DerivedContext {
  readonly dialect: Dialect;
  readonly parameters: Parameters;
  readonly on: IsoDate;
}

/** To six decimals and halves upward, as core rounds; a zero below gives NULL. */
function quotient(above: string, below: string): string {
  return `floor(${above} / nullif(${below}, 0) * 1000000 + 0.5) / 1000000`;
}

/** Core's derivations of facts from facts, as expressions. A test holds the two lists together. */
export const derivedFacts: readonly DerivedFactSql[] = [
  {
    // 周岁. Born on the 29th, 30th or 31st: a year older on the last day of a shorter month.
    fact: 'ageYears',
    from: ['birthDate'],
    tolerance: 0,
    write: ([birth], { dialect, parameters, on }) => {
      const [year, month, day] = on.split('-').map(Number) as [number, number, number];
      const lastDay = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30];
      const last = [...lastDay, 31, 31, 30, 31, 30, 31][month - 1] as number;
      const whole = (value: number): string => parameters.add(value, 'integer');
      const date = dialect.cast((birth as DerivedInput).text, 'date');
      const part = (name: 'YEAR' | 'MONTH' | 'DAY'): string => dialect.part(name, date);
      const sameMonth = `${part('MONTH')} = ${whole(month)} AND ${part('DAY')} > ${whole(day)}`;
      // On the last day of its month, a later day of birth has come too.
      const later = day === last ? '' : ` OR (${sameMonth})`;
      const before = `${part('MONTH')} > ${whole(month)}${later}`;
      return { text: `${whole(year)} - ${part('YEAR')} - CASE WHEN ${before} THEN 1 ELSE 0 END` };
    },
  },
  {
    // kg/m², from the weight before pregnancy.
    fact: 'bmi',
    from: ['prePregnancyWeightKg', 'heightCm'],
    tolerance: 0.1,
    write: ([weight, height], { dialect }) => {
      const meters = `(${dialect.cast((height as DerivedInput).text, 'number')} / 100)`;
      const kilograms = dialect.cast((weight as DerivedInput).text, 'number');
      return { text: quotient(kilograms, `(${meters} * ${meters})`) };
    },
  },
  {
    // Multiples of the laboratory's own upper limit; a creatinine that does not apply gives a ratio that does not.
    fact: 'creatinineTimesUln',
    from: ['creatinineUmolPerL', 'creatinineUlnUmolPerL'],
    tolerance: 0.01,
    write: ([creatinine, limit], { dialect }) => {
      const { text, notApplicable } = creatinine as DerivedInput;
      const value = quotient(dialect.cast(text, 'number'), dialect.cast((limit as DerivedInput).text, 'number'));
      return notApplicable === undefined ? { text: value } : { text: value, notApplicable };
    },
  },
];
