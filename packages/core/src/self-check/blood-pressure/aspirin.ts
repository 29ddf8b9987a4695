import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { aspirinFacts } from './aspirin.facts.table.ts';
import { aspirinInputs, aspirinRules, preeclampsiaFactors } from './aspirin.table.ts';

export interface AspirinInput {
  /** What she ticked; an empty list says that none applies. */
  readonly factors?: readonly (typeof preeclampsiaFactors)[number]['id'][] | null;
  /** Whole days of pregnancy, 0–308; before pregnancy and when not known, early pregnancy is taken. */
  readonly gestationalAgeDays?: number | 'unsure' | null;
}

/** The factors ticked, for the conversation with the doctor. */
export interface AspirinValue {
  readonly factors: readonly (typeof preeclampsiaFactors)[number]['id'][];
}

/**
 * Whether to ask a doctor about low-dose aspirin against pre-eclampsia. It gives no dose and never tells anyone to start or to stop.
 *
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkAspirinFactors({ factors: ['age-40'], gestationalAgeDays: 70 }).advice[0]?.id // 'ask-about-aspirin'
 */
export function checkAspirinFactors(input: AspirinInput, overrides?: HospitalOverrides): SelfCheckResult<AspirinValue> {
  const answers = readAnswers(input, aspirinInputs);
  const { met, missing } = judgeRules(aspirinRules, answers);
  const factors = preeclampsiaFactors.map(({ id }) => id).filter((id) => answers.facts[id] === true);
  return conclude(
    {
      tool: 'blood-pressure',
      findings: met.map((rule) => supportOf(rule, aspirinFacts)),
      missing,
      value: missing.length > 0 ? null : { factors },
    },
    overrides,
  );
}
