import type { Facts } from '../../language/condition.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { fetalMovementFacts } from './fetal-movement.facts.table.ts';
import {
  countingMethod,
  fetalMovementAlways,
  fetalMovementDefinitions,
  fetalMovementInputs,
  fetalMovementRules,
} from './fetal-movement.table.ts';

type SignId = Extract<(typeof fetalMovementInputs)[number], { kind: 'list' }>['options'][number]['id'];
type YesNo = boolean | 'unsure' | null;

/** Not sure counts as yes for the first four questions, and as "not felt" for `feltBefore`. */
export interface FetalMovementInput {
  readonly signs?: readonly SignId[] | null;
  readonly stopped?: YesNo;
  readonly lessThanUsual?: YesNo;
  readonly patternChange?: YesNo;
  readonly painOrBleeding?: YesNo;
  readonly feltBefore?: YesNo;
  /** Twins or any high-risk pregnancy: counts are not used. */
  readonly highRisk?: YesNo;
  /** Whole days of pregnancy, 112–308; not known counts as 28 weeks or more. */
  readonly gestationalAgeDays?: number | 'unsure' | null;
  readonly count?: number | null;
  /** Minutes counted, 1–720. */
  readonly minutes?: number | null;
}

/** The rate of this count, unrounded. */
export interface FetalMovementValue {
  readonly countPerTwoHours: number;
}

const changeQuestions = ['stopped', 'lessThanUsual', 'patternChange', 'painOrBleeding'] as const;

/**
 * What to do about the baby's movements. A change from usual decides, not the number: ten counted never answers a worried woman, and
 * it is said only when every question was answered with no. Sources: `fetalMovementFacts`.
 *
 * @returns `value` null without a count or with anything unanswered
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkFetalMovement({ gestationalAgeDays: 210, count: 10, minutes: 40, lessThanUsual: true }).urgency // 'hospital-now'
 */
export function checkFetalMovement(
  input: FetalMovementInput,
  overrides?: HospitalOverrides,
): SelfCheckResult<FetalMovementValue> {
  const answers = readAnswers(input, fetalMovementInputs);
  const { count, minutes } = answers.facts;
  const felt = maybeFelt(answers.facts);
  const rate =
    typeof count === 'number' && typeof minutes === 'number' ? (count * countingMethod.minutes) / minutes : undefined;
  const { met, missing } = judgeRules(fetalMovementRules, answers, {
    definitions: fetalMovementDefinitions,
    facts: {
      ...(rate === undefined ? {} : { countPerTwoHours: rate }),
      ...(felt === undefined ? {} : { maybeFeltBefore: felt }),
      anyUnsure: changeQuestions.some((id) => input[id] === 'unsure'),
    },
    derived: { countPerTwoHours: ['count', 'minutes'], maybeFeltBefore: ['lessThanUsual', 'patternChange'] },
  });
  return conclude(
    {
      tool: 'fetal-movement',
      findings: met.map((rule) => supportOf(rule, fetalMovementFacts)),
      missing,
      value: rate === undefined || missing.length > 0 ? null : { countPerTwoHours: rate },
      always: fetalMovementAlways,
    },
    overrides,
  );
}

/**
 * Whether she felt the baby before decides between now and today: until she says no, now. "Less than usual" and "changed" say that she
 * did, whatever she answered; undefined while those two are open.
 */
function maybeFelt({ feltBefore, lessThanUsual, patternChange }: Facts): boolean | undefined {
  if (feltBefore !== false || lessThanUsual === true || patternChange === true) return true;
  return lessThanUsual === undefined || patternChange === undefined ? undefined : false;
}
