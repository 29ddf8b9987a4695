import type { IsoDate } from './dates.ts';
import type { FactId } from './facts/facts.table.ts';
import type { FactValue } from './language/condition.ts';
import type { Text } from './language/describe.ts';
import type { Evidence, Grade, Level } from './rules/criterion.ts';

/** One fact that decided a finding, as it stood in the record or followed from it. */
export interface DecidingFact {
  readonly fact: FactId;
  readonly value: FactValue;
  /** Present when the fact was not recorded but follows from these. */
  readonly from?: readonly FactId[];
}

/** A reading taken where the wording of a clause leaves a choice. */
export interface TakenReading {
  readonly id: string;
  readonly taken: Text;
}

/** A row that is met, or that a missing fact leaves open. */
export interface Finding {
  readonly id: string;
  readonly grade: Grade;
  readonly text: Text;
  /** Where the row stands in its document: `附件2 橙色 2.6.2`. */
  readonly clause: string;
  readonly evidence: Evidence;
  readonly readings: readonly TakenReading[];
  /**
   * `rule` the row's own condition is met; `floor` only its lower bound is, so the level is at least this row's;
   * `open` an absent fact still decides.
   */
  readonly basis: 'rule' | 'floor' | 'open';
  readonly decidedBy: readonly DecidingFact[];
  /** Absent facts that could still decide the row; empty unless it is open or rests on its floor. */
  readonly needs: readonly FactId[];
  /** Only where the plan already follows this open row's grade: the facts it waits for. */
  readonly awaits?: readonly FactId[];
  /** The emergency path comes before any color. */
  readonly emergency?: true;
}

/**
 * A record that says two things that cannot both be true; shown, never resolved silently. A fact denied although another contains it is graded
 * as present; a number that differs from the arithmetic of its inputs is graded as recorded.
 */
export interface Contradiction {
  readonly fact: FactId;
  readonly recorded: FactValue;
  /** What the other facts of the record imply. */
  readonly implied: FactValue;
  readonly from: readonly FactId[];
}

/** Age in completed years on the day of the assessment, and at the due date where that changes the age group (AMB-AGE-DATE). */
export interface AssessedAge {
  readonly years: number;
  readonly atDueDate: number | null;
  /** 35 or 40 when the woman reaches it between the assessment and the due date. */
  readonly reaches: 35 | 40 | null;
}

export interface Assessment {
  readonly ruleset: string;
  readonly overlays: readonly string[];
  readonly on: IsoDate;
  /** `complete` when no row is open, nothing rests on the woman's word alone and nothing contradicts itself. */
  readonly status: 'complete' | 'provisional';
  /** The highest level established; `null` when none is established yet; `green` only when every row is known not to be met. */
  readonly level: Level | null;
  /** The highest level that a missing fact could still give; never below `level`. */
  readonly couldReach: Level;
  /** The level whose duties apply until the open facts are recorded: `level`, or higher where a row says so (Marfan, cardiomyopathy, Rh). */
  readonly planLevel: Level | null;
  /** The purple mark: `null` while an infectious disease is neither established nor excluded. */
  readonly infectious: boolean | null;
  /** Rows met, highest grade first, then the form's order. */
  readonly met: readonly Finding[];
  /** Rows that an absent fact leaves open, highest grade first. */
  readonly unknown: readonly Finding[];
  /** Absent facts, in the order in which answering them could matter most. */
  readonly missing: readonly FactId[];
  /** Ids of findings in `met` that rest on the woman's own word where a clinician must decide. */
  readonly unconfirmed: readonly string[];
  /** Rows met of our own table that the form leaves without a color, or with a lower one: specialist assessment now. Also in `met`. */
  readonly beyondTable: readonly Finding[];
  readonly contradictions: readonly Contradiction[];
  readonly age: AssessedAge | null;
}
