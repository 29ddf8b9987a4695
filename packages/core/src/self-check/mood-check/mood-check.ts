import type { Text } from '../../language/describe.ts';
import type { HospitalOverrides, SelfCheckResult } from '../result.ts';
import { conclude, judgeRules } from '../shared.ts';
import {
  type CrisisLine,
  crisisLines,
  incompleteLine,
  type MoodRule,
  moodRules,
  under18Line,
} from './mood-check.table.ts';
import { type Band, epdsCitation, scaleBands, scaleLicense } from './questionnaires.table.ts';
import { type MoodTool, readScores, type Scores } from './scores.ts';

export type MoodSign = 'self-harm-now' | 'suicidal-thoughts' | 'psychosis' | 'abuse';

export interface MoodCheckInput {
  readonly tool?: MoodTool | null;
  /** Scores 0 to 3 in the order of the questions: 9 (PHQ-9), 7 (GAD-7) or 10 (EPDS, already scored by a clinic); null where unanswered. */
  readonly answers?: readonly (number | null | undefined)[] | null;
  /** EPDS only, where the clinic gave the total and not the ten scores. */
  readonly epdsTotal?: number | null;
  readonly epdsItem10?: number | null;
  /** Ticked signs; an empty list says that they were asked. */
  readonly signs?: readonly MoodSign[] | null;
  readonly phase?: 'pregnancy' | 'after-birth' | null;
  readonly under18?: boolean | null;
}

export interface MoodScore {
  readonly tool: MoodTool;
  readonly total: number;
  /** Null for the EPDS, which has cut-offs and no named bands. */
  readonly band: Band | null;
}

/** The numbers to call belong to every result of this tool, before and after the questions. */
export interface MoodCheckResult extends SelfCheckResult<MoodScore> {
  readonly crisisLines: readonly CrisisLine[];
}

/**
 * Reads a scale of mood or anxiety. Any score but 0 on the question about self-harm opens the crisis path before any score: `value` is
 * then null, whatever the total. An unfinished scale has no score; it can ask for help when the answers given already reach a cut-off,
 * and never calms. Nothing here is a diagnosis.
 *
 * @returns `value`: the total and its band, null while anything is missing or a red flag stands
 * @throws InputError wrong types, unknown keys or options, more answers than the scale has questions
 * @example checkMood({ tool: 'phq9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 1], signs: [] }).redFlags[0]?.id // 'crisis'
 */
export function checkMood(input: MoodCheckInput, overrides: HospitalOverrides = {}): MoodCheckResult {
  const scores = readScores(input);
  const { answers, bounds, selfHarm } = scores;
  const judged = judgeRules(moodRules, answers, {
    facts: { ...bounds, ...(selfHarm === null ? {} : { selfHarm }) },
    definitions: { selfHarmAnswer: { fact: 'selfHarm', op: '>', value: 0 } },
  });
  const needed = new Set([...judged.missing, ...scores.unanswered]);
  const missing = answers.rows.map((row) => row.id).filter((id) => needed.has(id));
  const result = conclude<MoodScore>(
    {
      tool: 'mood-check',
      findings: [
        ...judged.met.map((rule) => ({ ...rule, text: wording(rule, input.phase) })),
        ...(scores.tool !== null && scores.unanswered.length > 0 ? [incompleteLine] : []),
      ],
      missing,
      value: missing.length > 0 ? null : scoreOf(scores),
      always: alwaysFor(input, scores),
    },
    overrides,
  );
  return {
    ...result,
    value: result.redFlags.length > 0 ? null : result.value,
    crisisLines: crisisLines.filter((line) => !('when' in line) || input.under18 === true),
  };
}

function wording(rule: MoodRule, phase: MoodCheckInput['phase']): Text {
  const text = phase === 'after-birth' ? rule.afterBirth : phase === 'pregnancy' ? rule.inPregnancy : undefined;
  return text ?? rule.text;
}

function scoreOf({ tool, bounds }: Scores): MoodScore | null {
  if (tool === null || bounds === null) return null;
  const bands: readonly Band[] = scaleBands[tool];
  const total = bounds.atLeast;
  return { tool, total, band: bands.find((band) => total >= band.from && total <= band.to) ?? null };
}

/** The numbers to call come first; then what the scale asks to be printed with it. */
function alwaysFor({ under18 }: MoodCheckInput, { tool }: Scores): Text[] {
  return [
    ...crisisLines.filter((line) => !('when' in line)).map((line) => line.text),
    ...(under18 === true ? [under18Line] : []),
    ...(tool === null ? [] : [tool === 'epds' ? epdsCitation : scaleLicense]),
  ];
}
