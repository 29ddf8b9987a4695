import { InputError, type Issue, show } from '../../errors.ts';
import { type Answers, type InputRow, readAnswers } from '../shared.ts';
import { moodInputs } from './mood-check.table.ts';
import { epdsItems } from './questionnaires.table.ts';

export type MoodTool = 'phq9' | 'gad7' | 'epds';

/** What the scores given so far allow to be said, whatever is still unanswered. */
export interface Scores {
  readonly answers: Answers;
  /** Null when the tool was not named. */
  readonly tool: MoodTool | null;
  /** Lowest and highest total still possible; absent when nothing was scored, or the numbers given contradict each other. */
  readonly bounds: { readonly atLeast: number; readonly atMost: number } | null;
  /** Question 9 of PHQ-9 or item 10 of the EPDS, without its sign: any number but 0 counts, even one that no form offers. */
  readonly selfHarm: number | null;
  /** Questions without a usable answer, and totals that contradict the items; only the scale itself while it is not named. */
  readonly unanswered: readonly string[];
}

/** The wording of the questions is the page's; here only their number counts. */
const questions: Readonly<Record<MoodTool, number>> = { phq9: 9, gad7: 7, epds: 10 };
const selfHarmItem: Readonly<Record<MoodTool, number | null>> = { phq9: 8, gad7: null, epds: 9 };

/**
 * Turns the answers to a form of the EPDS into scores. A clinic that holds a licensed copy counts positions from the top; which items
 * count upwards and which downwards is in the table (fact `epds-dir`), where public programs are often wrong.
 *
 * @param positions ten times 0 (first answer printed) to 3 (last); null where unanswered
 * @throws InputError `length`, `out-of-range`
 * @example epdsScores([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) // [0, 0, 3, 0, 3, 3, 3, 3, 3, 3]
 */
export function epdsScores(positions: readonly (number | null)[]): (number | null)[] {
  if (!Array.isArray(positions) || positions.length !== epdsItems.length) {
    throw new InputError([{ code: 'length', path: [], expected: 'ten positions', received: show(positions) }]);
  }
  const issues: Issue[] = [];
  const scores = epdsItems.map(({ top }, index) => {
    const position = positions[index] ?? null;
    if (position !== null && ![0, 1, 2, 3].includes(position)) {
      issues.push({ code: 'out-of-range', path: [index], expected: '0, 1, 2 or 3', received: show(position) });
    }
    return position === null ? null : Math.abs(top - position);
  });
  if (issues.length > 0) throw new InputError(issues);
  return scores;
}

/**
 * Reads the scores of one scale.
 *
 * @throws InputError `type`, `length` of `answers`, and what `readAnswers` throws
 */
export function readScores(input: unknown): Scores {
  const { answers: given, ...rest } = isObject(input) ? input : {};
  const named = rest.tool;
  const asked = readAnswers(isObject(input) ? rest : input, moodInputs);
  const raw = readList(given);
  // Without a name the number of answers still tells which question asks about self-harm.
  const tool = isTool(named) ? named : (tools.find((t) => questions[t] === raw.length) ?? 'epds');
  const items = Array.from({ length: questions[tool] }, (_, index) => ({ id: `${tool}-${index + 1}` }));
  if (raw.length > items.length) {
    const expected = `at most ${items.length} answers`;
    throw new InputError([{ code: 'length', path: ['answers'], expected, received: `${raw.length} answers` }]);
  }
  const scored = readAnswers(Object.fromEntries(raw.map((score, i) => [items[i]?.id, score])), items.map(rowOf));
  const answers: Answers = {
    facts: { ...asked.facts, ...scored.facts },
    unusable: [...asked.unusable, ...scored.unusable],
    rows: [...asked.rows, ...scored.rows],
  };
  const byItem = tool !== 'epds' || raw.length > 0;
  const bounds = byItem ? itemBounds(answers, items) : totalBounds(answers);
  const contradicted = tool === 'epds' && contradicts(answers, bounds, byItem, raw[9] ?? null);
  const needed = byItem ? items.map((item) => item.id) : ['epdsTotal', 'epdsItem10'];
  return {
    answers,
    tool: isTool(named) ? named : null,
    bounds: contradicted ? null : bounds,
    selfHarm: selfHarmOf(tool, raw, rest.epdsItem10),
    unanswered: !isTool(named)
      ? ['tool']
      : [
          ...needed.filter((id) => answers.facts[id] === undefined),
          ...(contradicted ? ['epdsTotal', 'epdsItem10'].filter((id) => answers.facts[id] !== undefined) : []),
        ],
  };
}

const tools = ['phq9', 'gad7', 'epds'] as const;

function isTool(value: unknown): value is MoodTool {
  return tools.some((tool) => tool === value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readList(given: unknown): (number | null)[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    throw new InputError([{ code: 'type', path: ['answers'], expected: 'a list of scores', received: show(given) }]);
  }
  const issues: Issue[] = [];
  const read = Array.from(given, (score: unknown, index) => {
    if (score === undefined || score === null) return null;
    if (typeof score === 'number' && !Number.isNaN(score)) return score;
    issues.push({ code: 'type', path: ['answers', index], expected: 'a number or null', received: show(score) });
    return null;
  });
  if (issues.length > 0) throw new InputError(issues);
  return read;
}

function rowOf(item: { readonly id: string }): InputRow {
  return { id: item.id, kind: 'number', text: { zh: item.id, en: item.id }, unit: '', range: [0, 3], integer: true };
}

function itemBounds({ facts }: Answers, items: readonly { readonly id: string }[]): Scores['bounds'] {
  const scores = items.map((item) => facts[item.id]).filter((score) => typeof score === 'number');
  const atLeast = scores.reduce((sum, score) => sum + score, 0);
  return scores.length === 0 ? null : { atLeast, atMost: atLeast + 3 * (items.length - scores.length) };
}

function totalBounds({ facts: { epdsTotal } }: Answers): Scores['bounds'] {
  return typeof epdsTotal === 'number' ? { atLeast: epdsTotal, atMost: epdsTotal } : null;
}

/** A total outside what the items allow (item 10 alone: up to 27 more from the other nine), or two values for item 10. */
function contradicts({ facts }: Answers, bounds: Scores['bounds'], byItem: boolean, tenth: number | null): boolean {
  const { epdsTotal: total, epdsItem10: item10 } = facts;
  if (byItem && tenth !== null && typeof item10 === 'number' && item10 !== tenth) return true;
  if (typeof total !== 'number') return false;
  if (byItem) return bounds !== null && (total < bounds.atLeast || total > bounds.atMost);
  return typeof item10 === 'number' && (total < item10 || total > item10 + 27);
}

/** GAD-7 does not ask. A score of item 10 counts with every tool, and so does one that no form offers. */
function selfHarmOf(tool: MoodTool, raw: readonly (number | null)[], item10: unknown): number | null {
  const index = selfHarmItem[tool];
  const given = [index === null ? 0 : raw[index], item10].filter((score) => typeof score === 'number');
  return given.length === 0 ? null : Math.max(...given.map(Math.abs));
}
