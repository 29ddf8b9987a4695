import { type InEnglish, inBoth } from '../_english.ts';
import type { Chinese, HospitalOverrides, SelfCheckResult } from '../result.ts';
import {
  type Answers,
  concludeWith,
  type Finding,
  isAnswered,
  judgeRules,
  type Line,
  type Rule,
  raised,
  readAnswers,
} from '../shared.ts';
import { alwaysInChinese } from '../urgency.table.ts';
import {
  askedOfBaby,
  askedOfMother,
  babyInputs,
  babyOutputs,
  babySignRules,
  type babySigns,
  checklistLine,
  motherInputs,
  motherOutputs,
  motherRules,
  type motherSigns,
  numberRules,
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

/** Lines that are not danger signs. */
export type OwnLineId =
  | (typeof numberRules | typeof motherOutputs | typeof babyOutputs)[number]['id']
  | (typeof yellowFollow | typeof checklistLine)['id'];

export type PostpartumNewbornLineId = OwnLineId | (typeof motherSigns | typeof babySigns)[number]['id'];

/** After this day the baby's questions end; the mother's signs run for a year. */
const lastBabyDay = 84;

const inputRows = [...motherInputs, ...babyInputs];
const babyNumberRules: readonly Rule<Chinese>[] = [...numberRules, yellowFollow];

/**
 * Warning signs of mother and baby after birth, with jaundice by hours of life, feeds and diapers. No sign is never "well": with every
 * question answered and nothing found it points to the 42-day check.
 *
 * @param options a hospital's own changes, which can only raise; with `english` the result is in both languages
 * @returns `value`: what to do for each, null while anything is missing
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkPostpartumNewborn({ jaundiceArea: 'palms-soles' }).urgency // 'hospital-now'
 */
export function checkPostpartumNewborn(
  input: PostpartumNewbornInput,
  options: HospitalOverrides & InEnglish<PostpartumNewbornLineId>,
): SelfCheckResult<PostpartumNewbornValue>;
export function checkPostpartumNewborn(
  input: PostpartumNewbornInput,
  options?: HospitalOverrides,
): SelfCheckResult<PostpartumNewbornValue, Chinese>;
export function checkPostpartumNewborn(
  input: PostpartumNewbornInput,
  options: HospitalOverrides & Partial<InEnglish<PostpartumNewbornLineId>> = {},
): SelfCheckResult<PostpartumNewbornValue, Chinese> {
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

  const toAsk = asked ? [...askedOfMother, ...askedOfBaby] : askedOfMother;
  const needed = new Set([
    ...inputRows.filter((row) => toAsk.includes(row.id) && !isAnswered(row, answers.facts)).map(({ id }) => id),
    ...(unknownBaby ? ['babyWithMother'] : []),
    ...(asked ? numbers.missing : []),
  ]);
  const missing = inputRows.map((row) => row.id).filter((id) => needed.has(id));
  const found = [...mother, ...babyLines.filter((rule) => rule !== yellowFollow)];
  const forMother = outputsFor(mother, motherOutputs, options);
  const forBaby = outputsFor(babyLines, babyOutputs, options);
  const calm: readonly Finding<Chinese>[] = found.length === 0 ? [checklistLine] : [];
  const findings: readonly Finding<Chinese>[] = [...forMother, ...forBaby, ...mother, ...babyLines, ...calm];
  return concludeWith<PostpartumNewbornValue, Chinese>(
    options.english?.always ?? alwaysInChinese,
    {
      tool: 'postpartum-newborn',
      findings: inBoth(findings, options.english?.lines),
      missing,
      value: missing.length > 0 ? null : { mother: forMother[0]?.id ?? null, baby: forBaby[0]?.id ?? null },
    },
    options,
  );
}

/** The rule of a sign is that it was ticked. */
function tickedOf(rules: readonly Rule<Chinese>[], { facts }: Answers): readonly Rule<Chinese>[] {
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

/** One line for each urgency found, and for each that the hospital raised it to; what another line supersedes does not count. */
function outputsFor<Output extends Line<Chinese>>(
  found: readonly Rule<Chinese>[],
  outputs: readonly Output[],
  overrides: HospitalOverrides,
): readonly Output[] {
  const ids = found.map((rule) => rule.id);
  const urgencies = found
    .filter((rule) => !rule.unless?.some((id) => ids.includes(id)))
    .flatMap((rule) => [rule.urgency, raised(rule, overrides)]);
  return outputs.filter((output) => urgencies.includes(output.urgency));
}
