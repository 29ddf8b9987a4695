/** How a number is compared. There is no "not equal": write `{ not: { fact, op: '=', value } }`. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** A number fact compared with a number, in the unit the fact dictionary gives. */
export interface Comparison<F extends string = string> {
  readonly fact: F;
  readonly op: Comparator;
  readonly value: number;
}

/** A boolean fact that must be true. */
export interface Presence<F extends string = string> {
  readonly fact: F;
}

/**
 * A condition is data. The same condition is evaluated, compiled, explained, described in words, stored as JSON and, later, written as SQL.
 *
 * It has three outcomes, like SQL's: met, not met, unknown. `all` is as weak as its weakest member, `any` as strong as its strongest,
 * and `not` of unknown stays unknown: what was never asked is not "no".
 *
 * @example { any: [{ fact: 'ageYears', op: '>=', value: 35 }, { fact: 'ageYears', op: '<=', value: 18 }] }
 */
export type Condition<F extends string = string> =
  | Comparison<F>
  | Presence<F>
  | { readonly all: readonly Condition<F>[] }
  | { readonly any: readonly Condition<F>[] }
  | { readonly not: Condition<F> }
  | { readonly ref: string };

/** Named conditions that others point to with `{ ref: name }`. */
export type Definitions<F extends string = string> = Readonly<Record<string, Condition<F>>>;

export type Truth = 'met' | 'not-met' | 'unknown';

/**
 * What is known of one fact. `'not-applicable'` is knowledge, not a gap: no earlier birth, so no interval; no comparison with it holds.
 * A fact that is absent (or `undefined`) was not asked or has no result yet.
 */
export type FactValue = number | boolean | 'not-applicable';

export type Facts<F extends string = string> = Readonly<Partial<Record<F, FactValue>>>;
