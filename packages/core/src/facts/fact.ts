/** Who can answer a question about a fact. A statement of the woman on a fact without `woman` stays unconfirmed. */
export type Answerer = 'woman' | 'laboratory' | 'clinician';

interface FactBase {
  readonly id: string;
  /** Everyone who can establish the fact, best placed first. */
  readonly by: readonly Answerer[];
  /** The dictionary's group, in the order a form asks: see `factGroups`. */
  readonly group: string;
}

export interface BooleanFact extends FactBase {
  readonly kind: 'boolean';
}

export interface NumberFact extends FactBase {
  readonly kind: 'number';
  /** UCUM code: `a`, `cm`, `kg/m2`, `g/L`, `mm[Hg]`, `10*9/L`, `{count}`. */
  readonly unit: string;
  /** Smallest and largest plausible value, both allowed. Outside it is a typing error, not a finding. */
  readonly range: readonly [number, number];
  readonly integer?: true;
  /** May be recorded as `'not-applicable'` (no earlier birth; echocardiography not indicated): known, and no comparison holds. */
  readonly mayNotApply?: true;
}

/** A calendar day. Conditions never compare days; derived facts turn them into numbers. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
}

export type Fact = BooleanFact | NumberFact | DateFact;

/** The words for a fact. `ask…` is a question a person can answer, in everyday language. */
export interface FactText {
  readonly zh: string;
  readonly en: string;
  readonly askZh: string;
  readonly askEn: string;
}
