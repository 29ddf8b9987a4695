import type { FactValue } from '../../language/condition.ts';
import { type InEnglish, inBoth } from '../_english.ts';
import { flagOf } from '../_flags.ts';
import type { Advice, Chinese, HospitalOverrides, SelfCheckResult, Urgency } from '../result.ts';
import { concludeWith, type Finding, readAnswers } from '../shared.ts';
import { alwaysInChinese } from '../urgency.table.ts';
import { type DangerSign, type DangerSignId, dangerSigns, type Stage } from './danger-triage.table.ts';
import { dangerTriageInputs, firstLateDay, lastDay, noSign, type StageRow, triageStages } from './stages.table.ts';

/** What a danger-sign triage is asked. Weeks that are not known take the safer stage. */
export interface DangerTriageInput {
  /** `pregnant` when the weeks are not known; `postpartum` also after a loss. */
  readonly stage?: (typeof triageStages)[number]['id'] | null;
  /** Whole days of pregnancy, 0–308. */
  readonly gestationalAgeDays?: number | 'unsure' | null;
  /** The signs ticked; an empty list says that none is present. */
  readonly signs?: readonly DangerSignId[] | null;
}

export type TriageLineId = DangerSignId | (typeof noSign)['id'];

/** The signs ticked, in the order of the table; how soon is the urgency of the result. */
export interface DangerTriageValue {
  readonly ticked: readonly DangerSignId[];
}

/**
 * Triage of danger signs of mother and newborn: the most urgent sign decides, whatever else is ticked or missing.
 * A sign counts even when it stands on the list of another stage. Nothing ticked is never "well".
 *
 * @param options a hospital's own changes, which can only raise; with `english` the result is in both languages
 * @returns `urgency` null when nothing was ticked and the stage is missing
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkDangerSigns({ stage: 'late', signs: ['bleeding-late'] }).urgency // 'hospital-now'
 */
export function checkDangerSigns(
  input: DangerTriageInput,
  options: HospitalOverrides & InEnglish<TriageLineId>,
): SelfCheckResult<DangerTriageValue>;
export function checkDangerSigns(
  input: DangerTriageInput,
  options?: HospitalOverrides,
): SelfCheckResult<DangerTriageValue, Chinese>;
export function checkDangerSigns(
  input: DangerTriageInput,
  options: HospitalOverrides & Partial<InEnglish<TriageLineId>> = {},
): SelfCheckResult<DangerTriageValue, Chinese> {
  const { facts, unusable } = readAnswers(input, dangerTriageInputs);
  const situation = situationOf(input.stage, facts.gestationalAgeDays);
  const missing: string[] = [];
  if (input.stage == null || situation.clash) missing.push('stage');
  if (unusable.length > 0) missing.push('gestationalAgeDays');
  if (input.signs == null) missing.push('signs');
  const ticked = dangerSigns.filter((sign) => facts[sign.id] === true);
  const findings = ticked.map((sign): Finding<Chinese> => ({ ...flagOf(sign), urgency: urgencyOf(sign, situation) }));
  if (input.signs && ticked.length === 0) findings.push(noSign);
  const value = missing.length > 0 ? null : { ticked: ticked.map((sign) => sign.id) };
  const { english } = options;
  const given = { tool: 'danger-triage', findings: inBoth(findings, english?.lines), missing, value };
  return concludeWith<DangerTriageValue, Chinese>(english?.always ?? alwaysInChinese, given, options);
}

/**
 * The signs to ask about, in the order of the table: early and late when the weeks are not known, all of the mother's without a stage.
 *
 * @example signsToAsk('newborn').length // 21
 */
export function signsToAsk(
  stage?: DangerTriageInput['stage'],
  gestationalAgeDays?: number,
): readonly (typeof dangerSigns)[number][] {
  const { lists } = situationOf(stage, gestationalAgeDays);
  return dangerSigns.filter((sign) => sign.stages.some((list) => lists.includes(list)));
}

interface Situation {
  readonly lists: readonly Stage[];
  /** The first and last day of pregnancy it can be. */
  readonly from: number;
  readonly to: number;
  /** The stage and the weeks contradict each other: weeks count as unknown, and both are to be looked at again. */
  readonly clash: boolean;
}

/** Which lists and days fit what she said. */
function situationOf(stage: DangerTriageInput['stage'], days: FactValue | undefined): Situation {
  const row: StageRow | undefined = triageStages.find(({ id }) => id === stage);
  const lists: readonly Stage[] = row?.lists ?? ['early', 'late', 'labor', 'postpartum'];
  const [from, to] = row?.days ?? [0, lastDay];
  if (typeof days !== 'number') return { lists, from, to, clash: false };
  if (days < from || days > to) return { lists: ['early', 'late'], from: 0, to: lastDay, clash: true };
  const passed = days < firstLateDay ? 'late' : 'early';
  return { lists: lists.filter((list) => list !== passed), from: days, to: days, clash: false };
}

function urgencyOf({ urgency, mild }: DangerSign<Chinese>, { from, to }: Situation): Urgency {
  return mild === undefined || (from >= mild.from && to <= mild.to) ? urgency : mild.otherwise;
}

/** Whom the action of an urgency level is about: the mother, the newborn, or her state of mind (see `urgencyLevels`). */
export function careOf({ id }: Pick<Advice, 'id'>): 'mother' | 'newborn' | 'mind' {
  const known = dangerSigns.find((sign) => sign.id === id);
  return known?.stages.includes('newborn') ? 'newborn' : (known?.care ?? 'mother');
}
