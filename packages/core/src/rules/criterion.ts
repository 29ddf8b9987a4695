import type { IsoDate } from '../dates.ts';
import type { FactId } from '../facts/facts.table.ts';
import type { Condition } from '../language/condition.ts';

/** The four levels of one scale, lowest first; of several, the highest is the label. */
export const levels = ['green', 'yellow', 'orange', 'red'] as const;
export type Level = (typeof levels)[number];

/** Purple marks an infectious disease. It stands beside a level and never raises or lowers it. */
export type Grade = Level | 'purple';

/** Place on the scale: 0 green to 3 red. Purple is a mark and has none: -1. */
export function rankOf(grade: Grade): number {
  return grade === 'purple' ? -1 : levels.indexOf(grade);
}

/**
 * What was seen of a clause when its row was checked. The official publication was not reachable; rows were compared with stored copies.
 * `verbatim` the words, figures and signs; `partly-seen` all but the end of a list of examples; `sign-lost` the figure without its `<` or `≥`;
 * `number-lost` the words without the figure; `paraphrase` a lay summary with the same condition and color; `regional` a regional form;
 * `recall` not seen; `ours` not in the document at all.
 */
export type Evidence =
  | 'verbatim'
  | 'partly-seen'
  | 'sign-lost'
  | 'number-lost'
  | 'paraphrase'
  | 'regional'
  | 'recall'
  | 'ours';

/** What every row of a rule table carries. */
export interface Row {
  /** The document's own numbering, with S, Y, O, R or P for the form; never given to a different criterion. */
  readonly id: string;
  /** The document's wording, verbatim where it was seen. */
  readonly zh: string;
  /** Our translation; absent in a rule set that carries Chinese only. */
  readonly en?: string;
  readonly when: Condition<FactId>;
  /** Readings taken where the wording leaves a choice: ids of `readings`. */
  readonly readings?: readonly string[];
  readonly evidence: Evidence;
  /** Stored copies in which the row was seen: ids of `sources`; the national ones stand in `provenance.table.ts`. */
  readonly copies?: readonly string[];
  /** Only where a row's own life differs from its rule set's: in force from this day … */
  readonly validFrom?: IsoDate;
  /** … up to, and without, this day. */
  readonly validTo?: IsoDate;
  /** Only where it differs from the rule set's: the day somebody last compared the row with a copy of the document. */
  readonly checkedOn?: IsoDate;
  /** Only in overlays: the clause of the local document. Elsewhere `clauseOf(row)` follows from the id. */
  readonly clause?: string;
}

/** One line of the screening form. */
export interface ScreeningItem extends Row {
  /** A starred item: offered according to the institution's ability. */
  readonly suggested?: true;
}

/** One line of the five-color form. */
export interface Criterion extends Row {
  readonly grade: Exclude<Grade, 'green'>;
  /**
   * A lower bound: while it is met, the level is at least this row's, whatever `when` says. It keeps a known disease graded when an
   * exclusion ("needs no drugs") was never asked.
   */
  readonly floor?: Condition<FactId>;
  /** While `given` is met and `open` is unknown, the plan already follows this row's level: the lower reading needs a record. */
  readonly untilRecorded?: { readonly given: Condition<FactId>; readonly open: Condition<FactId> };
  /** Do not wait for a color: the emergency path comes first. */
  readonly emergency?: true;
}

/** Green, the first line of the form: it has no condition of its own. */
export interface GreenRow extends Omit<Row, 'when'> {
  readonly grade: 'green';
}

/** A fact that follows from others by the meaning of the words. Its condition denies nothing: a "no" implies no fact. */
export interface Implication {
  readonly when: Condition<FactId>;
  readonly then: FactId;
}
