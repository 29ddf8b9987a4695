import type { WallClock } from './_wall-clock.ts';
import type { Finding, TakenReading } from './assessment.ts';
import type { IsoDate } from './dates.ts';
import type { Text } from './language/describe.ts';
import type { Evidence, Grade } from './rules/criterion.ts';
import { readingsInEnglish } from './rules/english.table.ts';
import type { PlanTopic } from './rules/management.table.ts';
import type { NormRow } from './rules/norm-row.ts';
import { planNotes } from './rules/plan-words.table.ts';
import { procedureTable } from './rules/procedure.table.ts';
import { readings } from './rules/readings.table.ts';
import { type ReportingRule, reportingTable } from './rules/reporting.table.ts';

/** One thing to do or to know, with where it is written. */
export interface PlanLine {
  /** The row it comes from; `note.…` for words of our own. */
  readonly id: string;
  readonly topic: PlanTopic;
  /** The grade that brings it; null where it holds for every grade. */
  readonly grade: Grade | null;
  readonly text: Text;
  readonly clause: string | null;
  readonly evidence: Evidence;
}

/** Something somebody owes, with its time. */
export interface Duty {
  readonly id: string;
  readonly what: Text;
  readonly who: Text;
  readonly to: Text;
  readonly text: Text;
  readonly clause: string | null;
  readonly evidence: Evidence;
  readonly readings: readonly TakenReading[];
  /** Null where the day is not known. */
  readonly startsAt: WallClock | IsoDate | null;
  /** The last moment (a wall-clock time) or the last day; null where no time is set: as soon as possible, or as the text says. */
  readonly dueAt: WallClock | IsoDate | null;
}

export type Actors = Pick<Duty, 'what' | 'who' | 'to'>;

export function lineOf({ id, zh, en, clause, evidence }: NormRow, topic: PlanTopic, grade: Grade | null): PlanLine {
  return { id, topic, grade, text: { zh, en }, clause, evidence };
}

export function noteLine(name: keyof typeof planNotes, grade: Grade | null, topic: PlanTopic = 'first-step'): PlanLine {
  return { id: `note.${name}`, topic, grade, text: planNotes[name], clause: null, evidence: 'ours' };
}

export function dutyOf(row: NormRow, startsAt: Duty['startsAt'], dueAt: Duty['dueAt'], actors: Actors): Duty {
  const { id, zh, en, clause, evidence } = row;
  const { what, who, to } = actors;
  const taken = readings
    .filter((reading) => row.readings?.includes(reading.id))
    .map(({ id: reading, zh: words }) => ({
      id: reading,
      taken: { zh: words, en: readingsInEnglish[reading] ?? words },
    }));
  return { id, what, who, to, text: { zh, en }, clause, evidence, readings: taken, startsAt, dueAt };
}

/** What, who and to whom of a reporting rule that names all three. */
export function actorsOf({ what, who, to }: ReportingRule): Actors {
  return { what, who, to } as Actors;
}

export function procedure(id: (typeof procedureTable)[number]['id']): NormRow {
  return procedureTable.find((row) => row.id === id) as NormRow;
}

export function reporting(id: (typeof reportingTable)[number]['id']): ReportingRule {
  return reportingTable.find((row) => row.id === id) as ReportingRule;
}

/** HBsAg positive, purple or not: the child needs protection either way (AMB-HBV). */
export function isCarrier(met: readonly Finding[]): boolean {
  return met.some(({ id }) => id === 'Y2.3' || id === 'B.hbsag-abnormal');
}

/** An emergency of the mind: another door of the hospital, and other words for her. */
export function isOfTheMind({ id }: Finding): boolean {
  return id === 'B.self-harm';
}
