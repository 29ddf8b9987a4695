import { type BecauseOpen, becauseOpen } from './_plan-open.ts';
import {
  actorsOf,
  type Duty,
  dutyOf,
  isCarrier,
  isOfTheMind,
  lineOf,
  noteLine,
  type PlanLine,
  procedure,
  reporting,
} from './_plan-parts.ts';
import { tellingFor } from './_plan-telling.ts';
import { addHours, type WallClock } from './_wall-clock.ts';
import type { Assessment, Finding } from './assessment.ts';
import type { Labeler, Text } from './language/describe.ts';
import type { Grade, Level } from './rules/criterion.ts';
import { type ManagementClause, managementTable, planTopics } from './rules/management.table.ts';
import type { NormRow } from './rules/norm-row.ts';
import { continuationDuties, planNotes, purpleDuties } from './rules/plan-words.table.ts';
import type { ReportingRule } from './rules/reporting.table.ts';

export type { BecauseOpen } from './_plan-open.ts';
export type { Duty, PlanLine } from './_plan-parts.ts';
export { planForScreening, type ScreeningOutcome, type ScreeningPlan } from './_plan-screening.ts';
export type { WallClock } from './_wall-clock.ts';

export interface ManagementPlan {
  readonly gradedAt: WallClock;
  readonly status: Assessment['status'];
  /** The level whose duties apply: the one established, or a higher one until open facts are recorded. Null: none is established. */
  readonly level: Level | null;
  /** The purple mark beside it; null while an infectious disease is neither established nor excluded. */
  readonly purple: boolean | null;
  /** Comes before everything else: emergencies do not wait for a color. */
  readonly first: readonly PlanLine[];
  readonly lines: readonly PlanLine[];
  readonly duties: readonly Duty[];
  /** For the woman, in everyday words. */
  readonly tellHer: readonly Text[];
  /** Absent when the plan is final. */
  readonly becauseOpen?: BecauseOpen;
}

export interface PlanOptions {
  /** When it was graded, by the institution's wall clock: `YYYY-MM-DDTHH:MM`. Deadlines count from here. */
  readonly gradedAt: WallClock;
  /** The place wants purple on the grading report form too (AMB-PURPLE-REPORT). Default: no, as in the norm. */
  readonly reportPurple?: boolean;
  /** Names the facts that the plan waits for; without it the plan says "what is missing". */
  readonly label?: Labeler;
}

/**
 * What follows from an assessment: care, delivery, referral, case management, reports with their deadlines, and what the woman is told.
 *
 * The plan follows `planLevel`, which may be above `level` while a fact is open, and purple beside it. It never says whether a pregnancy should
 * go on: it says that an associate chief physician's assessment is due. With no level established it says what to fill in, never "low risk".
 *
 * Source: norm 国卫办妇幼发〔2017〕35号 part 二, notice 国卫妇幼发〔2017〕42号; red is reported within 24 hours, orange within 3 calendar days.
 *
 * @throws InputError `date-time` when `gradedAt` is not a wall-clock time
 * @example managementPlan(assessRisk({ ageYears: 41 }, { on: '2026-11-22' }), { gradedAt: '2026-11-22T09:30' }).duties[0].dueAt
 * // '2026-11-25T09:30'
 */
export function managementPlan(assessment: Assessment, options: PlanOptions): ManagementPlan {
  const { gradedAt, reportPurple = false, label } = options;
  addHours(gradedAt, 0, ['gradedAt']);
  const { status, met, planLevel: level, infectious: purple } = assessment;
  const grades = followedGrades(level, purple);
  const open = becauseOpen(assessment, label);
  const plan: ManagementPlan = {
    gradedAt,
    status,
    level,
    purple,
    first: met.filter(({ emergency }) => emergency).map(emergencyLine),
    lines: linesFor(assessment, grades),
    duties: dutiesFor(grades, gradedAt, reportPurple),
    tellHer: tellingFor(assessment, grades),
  };
  return open ? { ...plan, becauseOpen: open } : plan;
}

/** Green is never shown beside purple: she has a comorbidity (AMB-PURPLE-BASE). */
function followedGrades(level: Level | null, purple: boolean | null): readonly Grade[] {
  const own = level === null || (level === 'green' && purple === true) ? [] : [level];
  return purple === true ? [...own, 'purple'] : own;
}

function emergencyLine(finding: Finding): PlanLine {
  const { id, grade, text, clause, evidence } = finding;
  const note = isOfTheMind(finding) ? planNotes.mindEmergency : planNotes.emergency;
  const words = { zh: `${note.zh}（${text.zh}）`, en: `${note.en} (${text.en})` };
  return { id, topic: 'first-step', grade, text: words, clause, evidence };
}

function beyondLine({ id, grade, text, clause, evidence }: Finding): PlanLine {
  const { zh, en } = planNotes.beyond;
  const words = { zh: `${text.zh}。${zh}`, en: `${text.en}. ${en}` };
  return { id, topic: 'first-step', grade, text: words, clause, evidence };
}

function linesFor({ level, met, beyondTable }: Assessment, grades: readonly Grade[]): readonly PlanLine[] {
  const clauses = clausesFor(grades).flatMap((row) => {
    const grade = grades.find((followed) => row.grades.includes(followed));
    if (grade) return [lineOf(row, row.topic, grade)];
    return row.id === 'M.visits.minimum' ? [lineOf(row, row.topic, null)] : [];
  });
  const carrier = isCarrier(met);
  const byTopic = [
    ...clauses,
    ...(carrier ? [noteLine('carrier', 'yellow', 'care-setting')] : []),
    ...(carrier || grades.includes('purple') ? [lineOf(procedure('IN4'), 'delivery-setting', null)] : []),
    lineOf(procedure('RA1'), 'visits', null),
    lineOf(procedure('PP1'), 'visits', null),
    ...(grades.length > 0 ? [lineOf(reporting('RP7'), 'general', null)] : []),
  ];
  return [
    ...(level === null ? [noteLine('nothingEstablished', null)] : []),
    ...beyondTable.filter(({ emergency }) => !emergency).map(beyondLine),
    ...planTopics.flatMap((topic) => byTopic.filter((line) => line.topic === topic)),
  ];
}

/** A statement that the norm is silent on a grade gives way to a clause on the same topic that another followed grade brings. */
function clausesFor(grades: readonly Grade[]): readonly ManagementClause[] {
  const rows: readonly ManagementClause[] = managementTable;
  const brings = (row: ManagementClause): boolean => row.grades.some((grade) => grades.includes(grade));
  return rows.filter(
    (row) =>
      row.stated !== false ||
      !rows.some(
        (other) =>
          other.stated !== false &&
          other.topic === row.topic &&
          brings(other) &&
          !other.grades.some((grade) => row.grades.includes(grade)),
      ),
  );
}

function dutiesFor(grades: readonly Grade[], at: WallClock, reportPurple: boolean): readonly Duty[] {
  const continuation = (id: 'SP1' | 'SP2'): Duty => dutyOf(procedure(id), at, null, continuationDuties[id]);
  const purple = (): readonly Duty[] => {
    const rule = reporting('RP3');
    const { notification: what, health: to, localReport } = purpleDuties;
    const local: NormRow = { ...rule, ...localReport, id: 'RP3.local', evidence: 'ours' };
    return [
      dutyOf(rule, at, null, { ...actorsOf(rule), what, to }),
      ...(reportPurple ? [dutyOf(local, at, null, actorsOf(reporting('RP1')))] : []),
    ];
  };
  return [
    ...(grades.includes('red') ? [reportDuty(reporting('RP2'), at), continuation('SP2'), continuation('SP1')] : []),
    ...(grades.includes('orange') ? [reportDuty(reporting('RP1'), at)] : []),
    ...(grades.includes('purple') ? purple() : []),
  ];
}

function reportDuty(rule: ReportingRule, startsAt: WallClock): Duty {
  const { within } = rule;
  const hours = within ? within.value * (within.unit === 'd' ? 24 : 1) : null;
  return dutyOf(rule, startsAt, hours === null ? null : addHours(startsAt, hours), actorsOf(rule));
}
