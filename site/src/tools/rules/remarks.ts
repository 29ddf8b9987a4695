import { assessRisk, type RiskRecord, screen } from '@anchan/core';
import { type FactValue, judge, type Truth } from '@anchan/core/language';
import type { Entry } from './catalog.ts';

/** What is known of one woman, for a worked example. */
export type Known = Readonly<Record<string, FactValue>>;

/** What a worked example shows beyond the outcome of the row's own condition. */
export interface Remark {
  /**
   * `floor` the lower bound is met, so the level is at least this row's; `floor-open` the lower bound has no answer yet, so the row stays open;
   * `implied` with what follows from the facts the outcome is `outcome`; `until` the plan follows this row's level until the open fact is
   * recorded; `contradiction` the record denies what it implies.
   */
  readonly kind: 'floor' | 'floor-open' | 'implied' | 'until' | 'contradiction';
  readonly outcome?: Truth;
}

interface Reached {
  readonly outcome: Truth;
  /** Met by its lower bound alone. */
  readonly floor: boolean;
  /** The plan already follows the row's level. */
  readonly until: boolean;
  readonly contradictory: boolean;
}

/** What screening or grading makes of a record for one row: implications and the lower bound included. */
export function reach({ id, table, rules }: Entry, record: Known): Reached {
  const on = rules.checkedOn;
  const its = <F extends { readonly id: string }>(findings: readonly F[]): F | undefined =>
    findings.find((finding) => finding.id === id);
  if (table === 'screening') {
    const { positive, unanswered, contradictions } = screen(record as RiskRecord, { ruleset: rules, on });
    const open = its(unanswered.mandatory) ?? its(unanswered.suggested);
    const outcome = its(positive) ? 'met' : open ? 'unknown' : 'not-met';
    return { outcome, floor: false, until: false, contradictory: contradictions.length > 0 };
  }
  const { met, unknown, contradictions } = assessRisk(record as RiskRecord, { ruleset: rules, on });
  const open = its(unknown);
  const outcome = its(met) ? 'met' : open ? 'unknown' : 'not-met';
  const until = open?.awaits !== undefined;
  return { outcome, floor: its(met)?.basis === 'floor', until, contradictory: contradictions.length > 0 };
}

/** What to say beside an outcome of the row's own condition. */
export function remarksOn(entry: Entry, record: Known, outcome: Truth): readonly Remark[] {
  const reached = reach(entry, record);
  const { floor } = entry.row;
  const openFloor = floor !== undefined && judge(floor, record, entry.rules.definitions).truth === 'unknown';
  const remarks: Remark[] = [];
  if (reached.floor) remarks.push({ kind: 'floor' });
  else if (openFloor && outcome === 'not-met' && reached.outcome === 'unknown') remarks.push({ kind: 'floor-open' });
  else if (reached.outcome !== outcome) remarks.push({ kind: 'implied', outcome: reached.outcome });
  if (reached.until) remarks.push({ kind: 'until' });
  if (reached.contradictory) remarks.push({ kind: 'contradiction' });
  return remarks;
}
