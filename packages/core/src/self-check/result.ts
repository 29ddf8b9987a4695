import type { Text } from '../language/describe.ts';

/** How soon she needs somebody, most urgent first. `rank` 1 is now. */
export type Urgency = 'call-120-now' | 'hospital-now' | 'same-day' | 'next-visit' | 'info';

/** How well a fact is supported: seen in a stored copy of its source or not, and the best kind of copy (A official … D public file). */
export interface Support {
  /** Ids of the source table. */
  readonly sources: readonly string[];
  readonly verified: boolean;
  /** A official text, B faithful copy or paper, C secondary page, D public file; null when nothing was seen. */
  readonly tier: 'A' | 'B' | 'C' | 'D' | null;
}

/** A text whose English may stand elsewhere: the tools with many words carry it only when it is given to them. */
export interface Chinese {
  readonly zh: string;
  readonly en?: string;
}

/** One line of a result: what was found or what to do, with how soon. */
export interface Advice<Words extends Chinese = Text> extends Partial<Support> {
  readonly id: string;
  readonly urgency: Urgency;
  readonly text: Words;
}

/**
 * What every self-check returns. Red flags come before anything else and do not wait for the other answers. With a red flag there is no
 * home-care text; with something missing there is no conclusion; without either there is still no promise: `always` is shown with every result.
 */
export interface SelfCheckResult<Value = unknown, Words extends Chinese = Text> {
  /** Id of the tool: `danger-triage`, `blood-pressure` … */
  readonly tool: string;
  /** The most urgent of red flags and advice; null when the answers given allow no conclusion. */
  readonly urgency: Urgency | null;
  readonly redFlags: readonly Advice<Words>[];
  /** Most urgent first; those that would reassure are left out while a red flag stands. */
  readonly advice: readonly Advice<Words>[];
  /** What was computed; null when inputs are missing or out of range. */
  readonly value: Value | null;
  /** Input ids that are missing, out of range or without a unit, in the order to ask for them. */
  readonly missing: readonly string[];
  /** Sentences that accompany every result, such as "if you are worried, go". */
  readonly always: readonly Words[];
  readonly sources: readonly string[];
}

/** A hospital's own changes: it may raise an urgency or add text and contact lines, never lower an urgency or edit a threshold. */
export interface HospitalOverrides {
  /** Advice or sign id → a more urgent level. */
  readonly raise?: Readonly<Record<string, Urgency>>;
  /** Advice or sign id → an extra line shown after ours. */
  readonly addText?: Readonly<Record<string, Text>>;
}
