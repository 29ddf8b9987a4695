import type { Facts } from '../../language/condition.ts';
import { evaluate } from '../../language/evaluate.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { weightGainFacts } from './weight-gain.facts.table.ts';
import {
  gainEvidence,
  gainTable,
  weightGainAlways,
  weightGainDefinitions,
  weightGainInputs,
  weightGainRules,
} from './weight-gain.table.ts';

type SymptomId = Extract<(typeof weightGainInputs)[number], { kind: 'list' }>['options'][number]['id'];

export interface WeightGainInput {
  readonly symptoms?: readonly SymptomId[] | null;
  readonly heightCm?: number | null;
  readonly prePregnancyWeightKg?: number | null;
  /** 1 to 4; the standard is for one. */
  readonly fetuses?: number | null;
  readonly ageYears?: number | null;
  /** Conceived by assisted reproduction. */
  readonly ivf?: boolean | null;
  /** Whole days of pregnancy, 0–308. */
  readonly gestationalAgeDays?: number | null;
  readonly currentWeightKg?: number | null;
  /** `'unsure'` when she did not weigh herself. */
  readonly weightWeekAgoKg?: number | 'unsure' | null;
}

export interface WeightGainValue {
  /** kg/m², unrounded; show one decimal. */
  readonly bmi: number;
  /** Null under 18: the classes are for adults. */
  readonly bmiClass: (typeof gainTable)[number]['id'] | null;
  /** The row of WS/T 801-2022; null for twins or more and under 18. */
  readonly recommended: (typeof gainTable)[number] | null;
  /** Gain so far in kg, when the present weight was given. */
  readonly gainKg: number | null;
  /** The reference band for today in kg, worked out between the figures of the standard; null without weeks or without a row. */
  readonly bandKg: readonly [low: number, high: number] | null;
}

/**
 * Weight gain against WS/T 801-2022: the recommended total, and whether the gain so far lies in the band for today. Twins, IVF and
 * girls under 18 are never given the band without being told that the standard is not for them.
 *
 * @returns `value` as soon as height, weight, age, number of babies and conception are known; the lines on the gain need the rest
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkWeightGain({ heightCm: 160, prePregnancyWeightKg: 61.44, fetuses: 1, ageYears: 28, ivf: false }).value?.bmiClass // 'overweight'
 */
export function checkWeightGain(
  input: WeightGainInput,
  overrides?: HospitalOverrides,
): SelfCheckResult<WeightGainValue> {
  const answers = readAnswers(input, weightGainInputs);
  const value = valueFrom(answers.facts);
  const { met, missing } = judgeRules(weightGainRules, answers, {
    definitions: weightGainDefinitions,
    facts: changesOf(answers.facts, value),
    derived: {
      lossPercent: ['prePregnancyWeightKg', 'currentWeightKg'],
      gainInWeekKg: ['weightWeekAgoKg', 'currentWeightKg'],
      aboveLowKg: bandInputs,
      aboveHighKg: bandInputs,
    },
  });
  return conclude(
    {
      tool: 'weight-gain',
      findings: met.map((rule) => supportOf(rule, [...weightGainFacts, ...gainEvidence])),
      missing,
      value,
      always: weightGainAlways,
    },
    overrides,
  );
}

const bandInputs = [
  'heightCm',
  'prePregnancyWeightKg',
  'fetuses',
  'ageYears',
  'ivf',
  'gestationalAgeDays',
  'currentWeightKg',
];

/**
 * Body mass index in kg/m², rounded to a millionth so that 61.44 kg at 160 cm is 24 and not a hair beside it.
 *
 * @example bmiOf(61.44, 160) // 24
 */
export function bmiOf(weightKg: number, heightCm: number): number {
  return Math.round(((weightKg * 10_000) / heightCm ** 2) * 1e6) / 1e6;
}

/**
 * The reference band for a day of pregnancy, in kg gained. To 13+6 weeks the figures of the first trimester; then an interpolation that
 * never passes the total of the whole pregnancy.
 *
 * @example gainBand(gainTable[1], 280) // [7.02, 14]
 */
export function gainBand(row: (typeof gainTable)[number], gestationalAgeDays: number): readonly [number, number] {
  if (gestationalAgeDays <= lastDayOfFirstTrimester) return row.firstTrimesterKg;
  const weeks = (gestationalAgeDays - 13 * 7) / 7;
  const low = weeks * row.weeklyKg[0];
  const high = row.firstTrimesterKg[1] + weeks * row.weeklyKg[1];
  return [grams(low) / 1000, Math.min(grams(high) / 1000, row.totalKg[1])];
}

/** 13+6 weeks. */
const lastDayOfFirstTrimester = 97;

function valueFrom(facts: Facts): WeightGainValue | null {
  const { heightCm, prePregnancyWeightKg: before, currentWeightKg: now, gestationalAgeDays: days, ivf } = facts;
  const covered = evaluate(weightGainDefinitions.covered, facts);
  if (typeof heightCm !== 'number' || typeof before !== 'number' || covered === 'unknown' || ivf === undefined)
    return null;
  const bmi = bmiOf(before, heightCm);
  const row = gainTable.find((each) => evaluate(each.bmi, { bmi }) === 'met');
  if (row === undefined) return null;
  const recommended = covered === 'met' ? row : null;
  const isAdult = typeof facts.ageYears === 'number' && facts.ageYears >= 18;
  return {
    bmi,
    bmiClass: isAdult ? row.id : null,
    recommended,
    gainKg: typeof now === 'number' ? (grams(now) - grams(before)) / 1000 : null,
    bandKg: recommended !== null && typeof days === 'number' ? gainBand(recommended, days) : null,
  };
}

/** What the rules compare, in kg; counted in whole grams, so that 53.2 of 56 kg is 5% less and not a hair beside it. */
function changesOf(facts: Facts, value: WeightGainValue | null): Facts {
  const {
    prePregnancyWeightKg: before,
    currentWeightKg: now,
    weightWeekAgoKg: weekAgo,
    gestationalAgeDays: days,
  } = facts;
  const changes: Record<string, number | boolean | 'not-applicable'> = {
    maybeFrom20Weeks: typeof days !== 'number' || days >= 140,
  };
  if (typeof now === 'number' && typeof before === 'number') {
    changes.lossPercent = (100 * (grams(before) - grams(now))) / grams(before);
  }
  if (weekAgo === 'not-applicable') changes.gainInWeekKg = weekAgo;
  else if (typeof now === 'number' && typeof weekAgo === 'number') {
    changes.gainInWeekKg = (grams(now) - grams(weekAgo)) / 1000;
  }
  if (value !== null && value.gainKg !== null && value.bandKg !== null) {
    changes.aboveLowKg = (grams(value.gainKg) - grams(value.bandKg[0])) / 1000;
    changes.aboveHighKg = (grams(value.gainKg) - grams(value.bandKg[1])) / 1000;
  }
  return changes;
}

function grams(kilograms: number): number {
  return Math.round(kilograms * 1000);
}
