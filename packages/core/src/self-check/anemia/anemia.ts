import type { Facts } from '../../language/condition.ts';
import { evaluate } from '../../language/evaluate.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { anemiaFacts } from './anemia.facts.table.ts';
import { anemiaDefinitions, anemiaGrades, anemiaInputs, anemiaRules, hemoglobinUnitHint } from './anemia.table.ts';

type SymptomId = Extract<(typeof anemiaInputs)[number], { kind: 'list' }>['options'][number]['id'];

export interface AnemiaInput {
  readonly symptoms?: readonly SymptomId[] | null;
  /** g/L, 20–220; 11.0 g/dL is 110. */
  readonly hemoglobinGPerL?: number | null;
  readonly postpartum?: boolean | null;
  /** Whole days of pregnancy, 0–308; only WHO's limit depends on it. */
  readonly gestationalAgeDays?: number | null;
  /** Meters; `'unsure'` counts as high. */
  readonly altitudeM?: number | 'unsure' | null;
  readonly smoker?: boolean | 'unsure' | null;
  readonly thalassemiaCarrier?: boolean | 'unsure' | null;
  /** µg/L; may be left out, it does not decide the urgency. */
  readonly ferritinUgPerL?: number | null;
}

/** Both gradings of one number. `none` means above that limit, not that iron is enough. */
export interface AnemiaValue {
  readonly china: (typeof anemiaGrades)['china'][number]['grade'] | 'none';
  /** Null when the weeks are not known. */
  readonly who: (typeof anemiaGrades)['who'][number]['grade'] | 'none' | null;
}

/**
 * Hemoglobin in pregnancy against the Chinese limit (110 g/L throughout) and WHO's (105 g/L in the second trimester). Altitude and
 * smoking have to be answered before anything calm is said, because both hide anemia. Sources: `anemiaFacts`.
 *
 * @returns `value` null when something asked is missing, and after birth, when other limits apply
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkAnemia({ hemoglobinGPerL: 69.9 }).urgency // 'hospital-now'
 */
export function checkAnemia(input: AnemiaInput, overrides?: HospitalOverrides): SelfCheckResult<AnemiaValue> {
  const answers = readAnswers(input, anemiaInputs);
  const { facts } = answers;
  const { met, missing } = judgeRules(anemiaRules, answers, {
    definitions: anemiaDefinitions,
    facts: {
      // A low value is not silent while the question about the birth is open; `normal` asks for the answer itself.
      notPostpartum: facts.postpartum !== true,
      lowFerritin: typeof facts.ferritinUgPerL === 'number' && facts.ferritinUgPerL < 30,
      // The weeks only choose between two limits of one urgency; they are asked for no conclusion.
      gestationalAgeDays: facts.gestationalAgeDays ?? 'not-applicable',
    },
  });
  const hemoglobin = facts.hemoglobinGPerL;
  const isGraded = missing.length === 0 && typeof hemoglobin === 'number' && facts.postpartum === false;
  return conclude(
    {
      tool: 'anemia',
      findings: met.map((rule) => supportOf(rule, anemiaFacts)),
      missing,
      value: isGraded ? gradesOf(hemoglobin, facts) : null,
      always: isBelowRange(input) ? [hemoglobinUnitHint] : [],
    },
    overrides,
  );
}

function gradesOf(hemoglobin: number, facts: Facts): AnemiaValue {
  const inSecond = evaluate(anemiaDefinitions.secondTrimester, facts);
  const china = anemiaGrades.china.find(({ below }) => hemoglobin < below)?.grade ?? 'none';
  if (inSecond === 'unknown') return { china, who: null };
  const who = anemiaGrades.who.find((row) => {
    const below = inSecond === 'met' && 'second' in row ? row.second : row.below;
    return hemoglobin < below;
  });
  return { china, who: who?.grade ?? 'none' };
}

function isBelowRange({ hemoglobinGPerL }: AnemiaInput): boolean {
  return (hemoglobinGPerL ?? 20) < 20;
}
