import { InputError, show } from '../../errors.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers } from '../shared.ts';
import { type Amount, type SupplementStage, supplementAmounts } from './amounts.table.ts';
import { supplementsAlways, supplementsInputs, supplementsRules } from './supplements.table.ts';

/** `'unsure'` is a known answer: the question was asked, and the safer reading is taken. */
export interface SupplementsInput {
  readonly stage?: SupplementStage | null;
  readonly ntdHistory?: boolean | 'unsure' | null;
  readonly folicRisk?: readonly ('antiepileptic' | 'diabetes' | 'obesity' | 'family-ntd')[] | null;
  /** g/L, 20–220; `'unsure'`: not tested yet, or the number is not known. */
  readonly hemoglobinGPerL?: number | 'unsure' | null;
  readonly thalassemiaCarrier?: boolean | 'unsure' | null;
  readonly signs?: readonly ('very-pale-faint' | 'vomiting-severe')[] | null;
}

export interface SupplementsValue {
  readonly amounts: readonly Amount[];
}

/**
 * General amounts of folic acid, iron and calcium for a stage, with whom to ask first. Not a prescription: with a reason for another
 * amount it sends her to the doctor today and names no figure.
 *
 * @returns `value`: the amounts to show, null while anything is missing or a red flag stands
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkSupplements({ stage: 'first', ntdHistory: true }).advice[0]?.id // 'ask-dose'
 */
export function checkSupplements(
  input: SupplementsInput,
  overrides: HospitalOverrides = {},
): SelfCheckResult<SupplementsValue> {
  const answers = readAnswers(input, supplementsInputs);
  const untested = input.hemoglobinGPerL === 'unsure';
  const tested = typeof answers.facts.hemoglobinGPerL === 'number';
  const judged = judgeRules(supplementsRules, answers, {
    facts: tested || untested ? { bloodTested: tested } : {},
    derived: { bloodTested: ['hemoglobinGPerL'] },
  });
  const { met } = judged;
  const stage = input.stage ?? null;
  const missing = stage === null ? ['stage', ...judged.missing.filter((id) => id !== 'stage')] : judged.missing;
  const value = missing.length > 0 || stage === null ? null : { amounts: amountsFor(stage) };
  const result = conclude<SupplementsValue>(
    { tool: 'supplements', findings: met, missing, value, always: supplementsAlways },
    overrides,
  );
  return result.redFlags.length > 0 ? { ...result, value: null } : result;
}

/**
 * The amounts shown to women at a stage, in the order of the table.
 *
 * @throws InputError `unknown-option` for any other stage
 * @example amountsFor('preconception').map((row) => row.id)[0] // 'folic-cn'
 */
export function amountsFor(stage: SupplementStage): readonly Amount[] {
  const rows: readonly Amount[] = supplementAmounts;
  const shown = rows.filter((row) => row.stages.includes(stage));
  if (shown.length === 0) {
    const expected = 'preconception, first, second, third or breastfeeding';
    throw new InputError([{ code: 'unknown-option', path: ['stage'], expected, received: show(stage) }]);
  }
  return shown;
}
