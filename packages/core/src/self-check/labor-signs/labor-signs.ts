import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules, readAnswers, supportOf } from '../shared.ts';
import { laborSignsFacts } from './labor-signs.facts.table.ts';
import { laborSignsDefinitions, laborSignsInputs, laborSignsRules } from './labor-signs.table.ts';

type OptionOf<Id> = Extract<(typeof laborSignsInputs)[number], { id: Id; options: unknown }>['options'][number]['id'];

export interface LaborSignsInput {
  readonly signs?: readonly OptionOf<'signs'>[] | null;
  readonly waters?: OptionOf<'waters'> | null;
  /** Asked when the waters have broken or may have. */
  readonly watersColor?: OptionOf<'watersColor'> | null;
  /** With `intervalMinutes` and `durationSeconds`: entered, or read from a log with `contractionPattern`. */
  readonly contractions?: OptionOf<'contractions'> | null;
  readonly intervalMinutes?: number | null;
  readonly durationSeconds?: number | null;
  /** Whole days of pregnancy, 140–308; not known counts as before 37 weeks. */
  readonly gestationalAgeDays?: number | 'unsure' | null;
  /** Births before this one. */
  readonly parity?: number | null;
  readonly special?: readonly OptionOf<'special'>[] | null;
  /** `'unsure'` counts as an hour. */
  readonly travelMinutes?: number | 'unsure' | null;
}

/** Whether the answers say to leave now, by any of the rules. */
export interface LaborSignsValue {
  readonly leaveNow: boolean;
}

/**
 * When to leave for the hospital: waters, bleeding, fewer movements and special conditions first, the pattern of contractions last.
 * It never says that labor has or has not begun. Sources: `laborSignsFacts`.
 *
 * @returns `value` null while anything asked is missing
 * @throws InputError `type`, `unknown-key`, `unknown-option`
 * @example checkLaborSigns({ waters: 'waters-yes', gestationalAgeDays: 273, special: ['breech'] }).urgency // 'call-120-now'
 */
export function checkLaborSigns(
  input: LaborSignsInput,
  overrides?: HospitalOverrides,
): SelfCheckResult<LaborSignsValue> {
  const answers = readAnswers(input, laborSignsInputs);
  const { met, missing } = judgeRules(laborSignsRules, answers, { definitions: laborSignsDefinitions });
  const leaveNow = met.some(({ urgency }) => urgency === 'call-120-now' || urgency === 'hospital-now');
  return conclude(
    {
      tool: 'labor-signs',
      findings: met.map((rule) => supportOf(rule, laborSignsFacts)),
      missing,
      value: missing.length > 0 ? null : { leaveNow },
    },
    overrides,
  );
}
