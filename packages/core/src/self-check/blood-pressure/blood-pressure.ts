import type { Facts, FactValue } from '../../language/condition.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { bloodPressureFacts } from './blood-pressure.facts.table.ts';
import {
  bloodPressureDefinitions,
  bloodPressureInputs,
  bloodPressureRules,
  kilopascalHint,
} from './blood-pressure.table.ts';

type SymptomId = Extract<(typeof bloodPressureInputs)[number], { kind: 'list' }>['options'][number]['id'];

/** Readings in mmHg; the upper number must be above the lower one. */
export interface BloodPressureInput {
  /** What she feels now; an empty list says that none is present. */
  readonly symptoms?: readonly SymptomId[] | null;
  readonly systolicBpMmHg?: number | null;
  readonly diastolicBpMmHg?: number | null;
  /** Measured again after sitting for 15 minutes. */
  readonly repeatSystolicBpMmHg?: number | null;
  readonly repeatDiastolicBpMmHg?: number | null;
}

/** The higher of the readings, number by number, in mmHg: what the lines were judged on. */
export interface BloodPressureValue {
  readonly highestSystolicMmHg: number;
  readonly highestDiastolicMmHg: number;
}

/**
 * What a blood pressure in pregnancy or after birth asks for. Either number of either reading decides, and a symptom sends her to
 * hospital whatever the numbers. Sources: `bloodPressureFacts`.
 *
 * @returns `value` null when a number is missing, out of range, or not above the lower one; red flags stand all the same
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkBloodPressure({ systolicBpMmHg: 120, diastolicBpMmHg: 110, symptoms: [] }).urgency // 'hospital-now'
 */
export function checkBloodPressure(
  input: BloodPressureInput,
  overrides?: HospitalOverrides,
): SelfCheckResult<BloodPressureValue> {
  const read = readAnswers(input, bloodPressureInputs);
  const answers = { ...read, unusable: [...read.unusable, ...pairs.flatMap((pair) => impossible(pair, read.facts))] };
  const facts: Record<string, FactValue | undefined> = { ...read.facts };
  for (const id of answers.unusable) delete facts[id];
  const [, repeat] = pairs;
  if (repeat.every((id) => (input[id] ?? null) === null)) for (const id of repeat) facts[id] = 'not-applicable';

  const { met, missing } = judgeRules(
    bloodPressureRules,
    { ...answers, facts: facts as Facts },
    { definitions: bloodPressureDefinitions },
  );
  const highest = (index: 0 | 1) => Math.max(...pairs.map((pair) => Number(facts[pair[index]])).filter((n) => n > 0));
  return conclude(
    {
      tool: 'blood-pressure',
      findings: met.map((rule) => supportOf(rule, bloodPressureFacts)),
      missing,
      value: missing.length > 0 ? null : { highestSystolicMmHg: highest(0), highestDiastolicMmHg: highest(1) },
      always: pairs.flat().some((id) => isTooSmall(id, input)) ? [kilopascalHint] : [],
    },
    overrides,
  );
}

const pairs = [
  ['systolicBpMmHg', 'diastolicBpMmHg'],
  ['repeatSystolicBpMmHg', 'repeatDiastolicBpMmHg'],
] as const;

/** The two numbers of a reading whose upper number is not above the lower one: swapped or mistyped, to be entered again. */
function impossible([upper, lower]: (typeof pairs)[number], facts: Facts): readonly string[] {
  const [systolic, diastolic] = [facts[upper], facts[lower]];
  const isSwapped = typeof systolic === 'number' && typeof diastolic === 'number' && systolic <= diastolic;
  return isSwapped ? [upper, lower] : [];
}

function isTooSmall(id: (typeof pairs)[number][number], input: BloodPressureInput): boolean {
  const row = bloodPressureInputs.find((each) => each.id === id);
  return row?.kind === 'number' && (input[id] ?? row.range[0]) < row.range[0];
}
