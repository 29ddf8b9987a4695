import { judge } from '../../language/evaluate.ts';
import type { HospitalOverrides, SelfCheckResult, Urgency } from '../result.ts';
import { type Answers, conclude, judgeRules, type Line, type Rule, rankOf, readAnswers } from '../shared.ts';
import {
  askedOfBaby,
  askedOfMother,
  babyInputs,
  babyOutputs,
  babyRules,
  babySigns,
  checklistLine,
  motherInputs,
  motherOutputs,
  motherRules,
  type motherSigns,
  yellowFollow,
} from './postpartum-newborn.table.ts';

export interface PostpartumNewbornInput {
  /** 0–365; the day of birth is 0. */
  readonly daysPostpartum?: number | null;
  readonly mode?: 'vaginal' | 'cesarean' | null;
  /** Ticked signs; an empty list says that they were asked. */
  readonly motherSigns?: readonly (typeof motherSigns)[number]['id'][] | null;
  /** False after a loss, an adoption, or with the baby in hospital: no question about the baby is asked or counted. */
  readonly babyWithMother?: boolean | null;
  /** 0–2016 (84 days). */
  readonly babyAgeHours?: number | null;
  readonly preterm?: boolean | 'unsure' | null;
  readonly jaundiceArea?: 'not-yellow' | 'face' | 'trunk' | 'limbs' | 'palms-soles' | null;
  /** Counts in the last 24 hours, 0–30. */
  readonly feeds?: number | null;
  readonly wetDiapers?: number | null;
  readonly stools?: number | null;
  readonly babySigns?: readonly (typeof babySigns)[number]['id'][] | null;
}

export interface PostpartumNewbornValue {
  readonly mother: (typeof motherOutputs)[number]['id'] | null;
  /** Null when nothing was found, or when the baby is not with her. */
  readonly baby: (typeof babyOutputs)[number]['id'] | null;
}

/** After this day the baby's questions end; the mother's signs run for a year. */
const lastBabyDay = 84;

const inputRows = [...motherInputs, ...babyInputs];
const babySignIds: ReadonlySet<string> = new Set(babySigns.map((sign) => sign.id));
const babySignRules = babyRules.filter((rule) => babySignIds.has(rule.id));
const babyNumberRules: readonly Rule[] = [...babyRules.filter((rule) => !babySignIds.has(rule.id)), yellowFollow];
const babyInputIds: ReadonlySet<string> = new Set(babyInputs.map((row) => row.id));

/**
 * Warning signs of mother and baby after birth, with jaundice by hours of life, feeds and diapers. No sign is never "well": with every
 * question answered and nothing found it points to the 42-day check.
 *
 * @returns `value`: what to do for each, null while anything is missing
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkPostpartumNewborn({ jaundiceArea: 'palms-soles' }).urgency // 'hospital-now'
 */
export function checkPostpartumNewborn(
  input: PostpartumNewbornInput,
  overrides: HospitalOverrides = {},
): SelfCheckResult<PostpartumNewbornValue> {
  const answers = fitting(readAnswers(input, inputRows));
  const { daysPostpartum: days, babyAgeHours: age } = answers.facts;
  const tooOld = typeof days === 'number' && days > lastBabyDay;
  const away = input.babyWithMother === false;
  const asked = !away && !tooOld && (input.babyWithMother === true || babyInputs.some((row) => input[row.id] != null));

  const mother = tickedOf(motherRules, answers);
  const numbers = judgeRules(babyNumberRules, answers, { facts: { under12h: typeof age === 'number' && age < 12 } });
  // A sign ticked for a baby that is not asked about is shown all the same; if it is said not to be with her, that is asked again.
  const ticked = tickedOf(babySignRules, answers);
  const babyLines = away || tooOld ? ticked : [...ticked, ...numbers.met];
  const unknownBaby = !tooOld && (away ? ticked.length > 0 : input.babyWithMother !== true);

  const needed = new Set([
    ...(input.motherSigns == null ? ['motherSigns'] : []),
    ...openOf(askedOfMother, answers),
    ...(unknownBaby ? ['babyWithMother'] : []),
    ...(asked ? [...numbers.missing, ...openOf(askedOfBaby, answers)] : []),
    ...(asked && input.babySigns == null ? ['babySigns'] : []),
  ]);
  const missing = inputRows.map((row) => row.id).filter((id) => needed.has(id) && (asked || !babyInputIds.has(id)));
  const found = [...mother, ...babyLines.filter((rule) => rule !== yellowFollow)];
  const forMother = outputsFor(mother, motherOutputs, overrides);
  const forBaby = outputsFor(babyLines, babyOutputs, overrides);
  return conclude<PostpartumNewbornValue>(
    {
      tool: 'postpartum-newborn',
      findings: [...forMother, ...forBaby, ...mother, ...babyLines, ...(found.length === 0 ? [checklistLine] : [])],
      missing,
      value: missing.length > 0 ? null : { mother: forMother[0]?.id ?? null, baby: forBaby[0]?.id ?? null },
    },
    overrides,
  );
}

/** The rule of a sign is that it was ticked. */
function tickedOf(rules: readonly Rule[], { facts }: Answers): readonly Rule[] {
  return rules.filter((rule) => facts[rule.id] === true);
}

/** An age in hours that does not fit the days since birth cannot be used: it decides what jaundice means. */
function fitting(answers: Answers): Answers {
  const { daysPostpartum: days, babyAgeHours: hours } = answers.facts;
  if (typeof days !== 'number' || typeof hours !== 'number') return answers;
  if (hours >= (days - 1) * 24 && hours <= (days + 1) * 24) return answers;
  const { babyAgeHours: _unfit, ...facts } = answers.facts;
  return { ...answers, facts, unusable: [...answers.unusable, 'babyAgeHours'] };
}

/** The questions that leave a condition open. */
function openOf(condition: typeof askedOfMother, answers: Answers): readonly string[] {
  const { needs } = judge(condition, answers.facts);
  return needs.map((fact) => (fact === 'vaginal' || fact === 'cesarean' ? 'mode' : fact));
}

/** One line for each urgency found, and for each that the hospital raised it to; what another line supersedes does not count. */
function outputsFor<Output extends Line>(
  found: readonly Rule[],
  outputs: readonly Output[],
  { raise = {} }: HospitalOverrides,
): readonly Output[] {
  if (found.length === 0) return [];
  const ids = found.map((rule) => rule.id);
  const urgencies = found
    .filter((rule) => !rule.unless?.some((id) => ids.includes(id)))
    .flatMap((rule): Urgency[] => {
      const raised = Object.hasOwn(raise, rule.id) ? raise[rule.id] : undefined;
      return raised !== undefined && rankOf(raised) < rankOf(rule.urgency) ? [rule.urgency, raised] : [rule.urgency];
    });
  return outputs.filter((output) => urgencies.includes(output.urgency));
}
