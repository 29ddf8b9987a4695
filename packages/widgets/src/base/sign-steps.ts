import { rankOf, type SelfCheckResult, type Urgency } from '@anchan/core/self-check';
import type { Answered, Row, Step, Words } from './tool.ts';

/** A danger sign as a form asks about it. */
export interface Asked<Id extends string = string> {
  readonly id: Id;
  readonly urgency: Urgency;
  readonly ask: Words;
}

const groups = [
  { id: 'first', title: { zh: '最急的：现在有没有这些', en: 'Most urgent: is any of these present' } },
  { id: 'then', title: { zh: '要紧的：现在有没有这些', en: 'Urgent: is any of these present' } },
  { id: 'other', title: { zh: '其他不舒服：有没有这些', en: 'Anything else: is any of these present' } },
] as const;

/**
 * A long list of signs as up to three screens, the most urgent first. Each screen is answered for itself, so that “none of these” on the first
 * says nothing about the next; with another `name` (another stage) they are asked again.
 */
export function signSteps(name: string, signs: readonly Asked[]): readonly Step[] {
  return groups.flatMap(({ id, title }, at) => {
    const options = signs
      .filter(({ urgency }) => Math.min(rankOf(urgency), 3) === at + 1)
      .map((sign) => ({ id: sign.id, text: sign.ask }));
    const row: Row = { id: `${name}-${id}`, kind: 'list', text: title, options };
    return options.length > 0 ? [{ id: row.id, title, rows: [row] }] : [];
  });
}

/** Everything ticked on any of the screens of signs, also of those no longer shown. */
export function tickedIn(answers: Answered, isSign: (id: string) => boolean): readonly string[] {
  const lists = Object.values(answers).filter((value): value is readonly string[] => Array.isArray(value));
  return [...new Set(lists.flat())].filter(isSign);
}

/** The rows of these screens that have no answer yet. */
export function openIn(steps: readonly Step[], answers: Answered): readonly string[] {
  return steps.flatMap(({ rows }) => rows.map(({ id }) => id)).filter((id) => !Object.hasOwn(answers, id));
}

/**
 * A result while screens of signs are still open: as core does with anything missing, it keeps what is already certain (`same-day` or sooner) and
 * leaves out what would calm.
 *
 * @param list the input of core that the screens stand for; they take its place among what is missing
 */
export function whileOpen<Value>(
  result: SelfCheckResult<Value, Words>,
  list: string,
  open: readonly string[],
): SelfCheckResult<Value, Words> {
  const missing = [...result.missing.filter((id) => id !== list), ...open];
  if (open.length === 0) return { ...result, missing };
  const isCertain = (urgency: Urgency | null): boolean => urgency !== null && rankOf(urgency) <= 3;
  return {
    ...result,
    missing,
    value: null,
    urgency: isCertain(result.urgency) ? result.urgency : null,
    advice: result.advice.filter(({ urgency }) => isCertain(urgency)),
  };
}
