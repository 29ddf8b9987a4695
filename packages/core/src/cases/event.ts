import type { WallClock } from '../_wall-clock.ts';
import type { Assessment, Finding } from '../assessment.ts';
import type { IsoDate } from '../dates.ts';
import type { destinations } from './event-kinds.table.ts';
import type { CareRole } from './roles.table.ts';

/**
 * What a case keeps of an assessment: the color and what it rests on, none of the woman's facts. A whole `Assessment` fits; the rest of it is
 * left out of the case.
 */
export interface AssessmentSummary
  extends Pick<Assessment, 'ruleset' | 'on' | 'status' | 'level' | 'couldReach' | 'planLevel' | 'infectious'> {
  readonly met: readonly Pick<Finding, 'id'>[];
}

/**
 * What a case keeps of an assessment: no fact of the woman's.
 *
 * @example summaryOf(assessRisk({ ageYears: 41 }, { on: '2026-11-22' })).met // [{ id: 'O1.1' }]
 */
export function summaryOf(assessment: AssessmentSummary): AssessmentSummary {
  const { ruleset, on, status, level, couldReach, planLevel, infectious, met } = assessment;
  return { ruleset, on, status, level, couldReach, planLevel, infectious, met: met.map(({ id }) => ({ id })) };
}

export type Destination = (typeof destinations)[number]['id'];

/** What every event carries. */
interface Entry<Kind extends string> {
  /** The institution's own key, letters, digits and `_ : . -` only: it cannot hold a name. */
  readonly id: string;
  readonly kind: Kind;
  /** When it happened, by the institution's wall clock. */
  readonly at: WallClock;
  /** A role, never a name. */
  readonly by: CareRole;
}

export type CaseEvent =
  | (Entry<'found'> & {
      readonly assessment: AssessmentSummary;
      readonly dueDate?: IsoDate;
      /** When a primary institution found her: the day and the ids of the positive items. */
      readonly screening?: { readonly on: IsoDate; readonly items: readonly string[] };
    })
  | Entry<'registered'>
  | (Entry<'reported'> & { readonly report: 'grading' | 'infection' | 'death' })
  | (Entry<'managed'> & { readonly inCharge: CareRole })
  | Entry<'treated'>
  | (Entry<'assessed'> & {
      readonly assessment: AssessmentSummary;
      /** A physician's reason for a lower color, or for taking the purple mark off. Without it neither counts. */
      readonly lowering?: 'condition-resolved' | 'diagnosis-excluded' | 'entered-in-error';
    })
  | (Entry<'referred'> & { readonly to: Destination })
  | (Entry<'consulted'> & { readonly about: 'joint-plan' | 'continuation' | 'other' })
  /** She has arrived. */
  | (Entry<'transferred'> & { readonly to: Destination })
  /** The end of the pregnancy, whatever its outcome; the 42 days count from here. */
  | (Entry<'delivered'> & { readonly outcome: 'birth' | 'loss' })
  | Entry<'discharged'>
  | (Entry<'followed-up'> & { readonly visit: 'referral' | 'home' | 'day-42' | 'other' })
  | Entry<'died'>
  | Entry<'closed'>;
