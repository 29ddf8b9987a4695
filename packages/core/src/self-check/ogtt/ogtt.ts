import type { Facts, FactValue } from '../../language/condition.ts';
import type { Text } from '../../language/describe.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { ogttFacts } from './ogtt.facts.table.ts';
import { glucoseTooLowHint, glucoseUnitHint, ogttDefinitions, ogttInputs, ogttRules } from './ogtt.table.ts';

type SymptomId = Extract<(typeof ogttInputs)[number], { kind: 'list' }>['options'][number]['id'];
type ValueId = 'fastingMmolPerL' | 'oneHourMmolPerL' | 'twoHourMmolPerL';

/** Glucose in mmol/L. */
export interface OgttInput {
  readonly symptoms?: readonly SymptomId[] | null;
  readonly knownDiabetes?: boolean | null;
  readonly postpartum?: boolean | null;
  /** Whole days of pregnancy on the day of the test, 0–308. */
  readonly gestationalAgeDays?: number | null;
  /** True for a hospital's result from a vein; a home meter never diagnoses. */
  readonly venousPlasma?: boolean | 'unsure' | null;
  readonly fastingMmolPerL?: number | null;
  readonly oneHourMmolPerL?: number | null;
  readonly twoHourMmolPerL?: number | null;
}

/** Which values reached the limit of gestational diabetes. */
export interface OgttValue {
  readonly reached: readonly ValueId[];
}

/**
 * Reads a 75 g glucose tolerance test, or a single glucose, against the limits of pregnancy. Any one value reaching its limit counts.
 * Before 24+0 weeks a fasting value of 5.1–5.5 alone is not called gestational diabetes. Sources: `ogttFacts`.
 *
 * @returns `value` null unless all three values of a hospital's test and everything else asked are there
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkOgtt({ fastingMmolPerL: 17, venousPlasma: false }).urgency // 'hospital-now'
 */
export function checkOgtt(input: OgttInput, overrides?: HospitalOverrides): SelfCheckResult<OgttValue> {
  const answers = readAnswers(input, ogttInputs);
  const { met, missing } = judgeRules(ogttRules, answers, {
    definitions: ogttDefinitions,
    facts: derivedFacts(answers.facts, answers.unusable),
  });
  const isJudged = missing.length === 0 && limits.every(({ id }) => typeof answers.facts[id] === 'number');
  const reached = limits.filter(({ id, from }) => Number(answers.facts[id]) >= from).map(({ id }) => id);
  return conclude(
    {
      tool: 'ogtt',
      findings: met.map((rule) => supportOf(rule, ogttFacts)),
      missing,
      value: isJudged ? { reached } : null,
      always: limits.flatMap(({ id }) => hintOn(id, input)),
    },
    overrides,
  );
}

function hintOn(id: ValueId, input: OgttInput): readonly Text[] {
  const [row, value] = [ogttInputs.find((each) => each.id === id), input[id] ?? null];
  if (row?.kind !== 'number' || value === null) return [];
  if (value > row.range[1]) return [glucoseUnitHint];
  return value < row.range[0] ? [glucoseTooLowHint] : [];
}

const limits = ogttDefinitions.anyLimit.any.map(({ fact, value }) => ({ id: fact, from: value }));

/**
 * `notKnownDiabetes` and `notPostpartum` hold until the contrary was said, so that a high value is not silent while those questions
 * are open; the calm line `below` asks for the answers themselves.
 */
function derivedFacts(facts: Facts, unusable: readonly string[]): Facts {
  const derived: Record<string, FactValue> = {
    notKnownDiabetes: facts.knownDiabetes !== true,
    notPostpartum: facts.postpartum !== true,
    weeksUnknown: facts.gestationalAgeDays === undefined,
    valueAbsent: limits.some(({ id }) => facts[id] === undefined),
  };
  // A home meter takes one value at a time; the others are not missing.
  if (facts.venousPlasma === false && limits.some(({ id }) => facts[id] !== undefined)) {
    for (const { id } of limits) if (facts[id] === undefined && !unusable.includes(id)) derived[id] = 'not-applicable';
  }
  return derived;
}
