import type { Assessment, Finding } from '../assessment.ts';
import type { Text } from '../language/describe.ts';
import type { NormRow } from '../rules/norm-row.ts';
import { continuationDuties } from '../rules/plan-words.table.ts';
import { continuationTable, continuationWords } from './continuation.table.ts';

/** One step that the norm asks for, with who does it and for whom. */
export interface ContinuationStep {
  readonly id: 'SP1' | 'SP2';
  readonly what: Text;
  readonly who: Text;
  readonly to: Text;
  readonly row: NormRow;
}

export interface Continuation {
  /** `open`: red is not excluded while facts are missing, so whether the step is due is not known. */
  readonly status: 'due' | 'open' | 'not-called-for' | 'pregnancy-ended';
  readonly says: Text;
  /** The steps, when they are due. */
  readonly steps: readonly ContinuationStep[];
  /** Ids of the red rows that are met: why it is due. Empty where red governs the plan until a fact is recorded. */
  readonly because: readonly string[];
  /** Absent facts to record first, where the status is open or the level is provisional. */
  readonly needs: readonly string[];
  /** A hospital's rule and the law, as far as they were seen; they make nothing due by themselves. */
  readonly also: readonly NormRow[];
}

/** The part of an assessment that decides. */
export type ContinuationInput = Pick<Assessment, 'planLevel' | 'couldReach' | 'missing'> & {
  readonly met: readonly Pick<Finding, 'id' | 'grade'>[];
};

/**
 * Says whether the tables call for an assessment by an associate chief physician or above of whether the pregnancy is suitable to continue (SP1, SP2:
 * red), with the clause and who does it. It never answers that question, and no input makes it.
 *
 * A level that is not established, or that could still reach red, is `open`: never “not needed”.
 *
 * @param options.pregnant false once the pregnancy has ended; null or left out when it is not known, which counts as pregnant
 * @example continuationDue(assessRisk({ eisenmengerSyndrome: true }, { on: '2026-11-22' })).status // 'due'
 */
export function continuationDue(
  { planLevel, couldReach, missing, met }: ContinuationInput,
  { pregnant = null }: { readonly pregnant?: boolean | null } = {},
): Continuation {
  const status =
    pregnant === false
      ? 'pregnancy-ended'
      : planLevel === 'red'
        ? 'due'
        : planLevel === null || couldReach === 'red'
          ? 'open'
          : 'not-called-for';
  const due = status === 'due';
  return {
    status,
    says: continuationWords[status],
    steps: due ? [stepOf('SP2'), stepOf('SP1')] : [],
    because: due ? met.filter(({ grade }) => grade === 'red').map(({ id }) => id) : [],
    needs: due || status === 'open' ? missing : [],
    also: due ? continuationTable.filter(({ id }) => id === 'SP3' || id === 'SP4') : [],
  };
}

function stepOf(id: 'SP1' | 'SP2'): ContinuationStep {
  const { what, who, to } = continuationDuties[id];
  const row: NormRow = continuationTable.find((one) => one.id === id) ?? continuationTable[0];
  return { id, what, who, to, row };
}
