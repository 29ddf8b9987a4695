import type { Condition, Definitions, Facts } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import { addNeeds, outcomeOf } from './_outcome.ts';
import type { Answers, InputRow } from './answers.ts';
import type { Advice, Chinese, HospitalOverrides, SelfCheckResult, Support, Urgency } from './result.ts';
import type { SelfCheckRecordId, SelfCheckSourceId } from './sources.table.ts';
import { alwaysLines, urgencyOrder } from './urgency.table.ts';

export { type Answers, type InputRow, type Option, readAnswers } from './answers.ts';

/** Where a fact or threshold of a table comes from, and how well that is known. */
export interface Evidence extends Support {
  readonly id: string;
  readonly sources: readonly SelfCheckSourceId[];
  /** The documents it must be compared with before a clinician signs it. */
  readonly record: readonly SelfCheckRecordId[];
  /** True: for clinicians' eyes, a dose or a regimen; never shown to women. */
  readonly clinicianOnly?: true;
  /** A choice made where the sources leave one. */
  readonly reading?: string;
}

/** A fact or threshold in words, with its evidence. */
export interface Fact extends Evidence {
  readonly text: Text;
}

/** A line a tool may show. When it stands, how urgent it is and its wording are this project's design on the facts it rests on. */
export interface Line<Words extends Chinese = Text> {
  readonly id: string;
  readonly urgency: Urgency;
  readonly text: Words;
  /** Ids of the facts it rests on; their evidence becomes the line's. */
  readonly restsOn?: readonly string[];
  /** Something to do at home, or to calm. `next-visit` and `info` lines are calm unless they say false: "complete the test". */
  readonly calm?: boolean;
  /** Left out when one of these lines stands and is at least as urgent: the milder of two readings of one number. */
  readonly unless?: readonly string[];
}

/** A line with the condition under which it stands. */
export interface Rule<Words extends Chinese = Text> extends Line<Words> {
  readonly when: Condition;
}

/** A line with the evidence it carries into a result. */
export interface Finding<Words extends Chinese = Text> extends Line<Words>, Partial<Support> {}

/** 1 (now) to 5 (information). */
export function rankOf(urgency: Urgency): number {
  return urgencyOrder.indexOf(urgency) + 1 || Number.NaN;
}

/**
 * Judges the rules of a tool on what was answered.
 *
 * @param rules   a table
 * @param derived computed facts: their names and the inputs they were computed from, for `missing`
 * @returns the rules that are met, and the inputs still needed (or unusable), in the order of the questions
 * @throws InputError `unknown-ref` when a rule names a definition that is not there
 */
export function judgeRules<R extends Rule<Chinese>>(
  rules: readonly R[],
  answers: Answers,
  options: {
    readonly definitions?: Definitions;
    readonly facts?: Facts;
    readonly derived?: Readonly<Record<string, readonly string[]>>;
  } = {},
): { readonly met: readonly R[]; readonly missing: readonly string[] } {
  const facts: Facts = { ...answers.facts, ...options.facts };
  const { definitions = {} } = options;
  const open = new Set<string>();
  const met = rules.filter(({ when }) => {
    const outcome = outcomeOf(when, facts, definitions);
    if (outcome === 1) addNeeds(open, when, facts, definitions);
    return outcome === 2;
  });
  const needed = new Set(answers.unusable);
  for (const fact of open) for (const id of options.derived?.[fact] ?? [fact]) needed.add(id);
  // A derived fact may be unknown although one of the inputs it needs was given.
  const isMissing = (row: InputRow<Chinese>) =>
    answers.unusable.includes(row.id) ||
    ((needed.has(row.id) || ('options' in row && row.options.some(({ id }) => needed.has(id)))) &&
      !isAnswered(row, answers.facts));
  return { met, missing: answers.rows.filter(isMissing).map(({ id }) => id) };
}

/** An answered list or choice makes every one of its options known. */
export function isAnswered(row: InputRow<Chinese>, facts: Facts): boolean {
  const first = 'options' in row ? row.options[0]?.id : row.id;
  return first !== undefined && Object.hasOwn(facts, first);
}

const weakestFirst = ['D', 'C', 'B', 'A'] as const;

/** The evidence of the facts a line rests on: verified when all of them are, and the weakest of their tiers. */
export function supportOf(line: Line, facts: readonly Evidence[]): Finding {
  const under = facts.filter((fact) => line.restsOn?.includes(fact.id));
  if (under.length === 0) return line;
  const known = under.map((fact) => fact.tier).filter((tier) => tier !== null);
  return {
    ...line,
    sources: [...new Set(under.flatMap((fact) => fact.sources))],
    verified: under.every((fact) => fact.verified),
    tier: known.length < under.length ? null : (weakestFirst.find((tier) => known.includes(tier)) ?? null),
  };
}

/**
 * Puts a result together, the same way for every tool:
 * the hospital's changes first (only upwards), red flags apart, most urgent first. With a red flag or with anything missing no calm
 * line is shown. With something missing the urgency is what is already certain, `same-day` or sooner, else null.
 *
 * @param given.always sentences of this tool, after the two that accompany every result
 * @example conclude({ tool: 'x', findings: [], missing: ['weightKg'], value: null }).urgency // null
 */
export function conclude<Value>(
  given: Concluded<Value, Text> & { readonly always?: readonly Text[] },
  overrides?: HospitalOverrides,
): SelfCheckResult<Value> {
  return concludeWith([...alwaysLines, ...(given.always ?? [])], given, overrides);
}

/** What a tool found, before it is put in order. */
interface Concluded<Value, Words extends Chinese> {
  readonly tool: string;
  readonly findings: readonly Finding<Words>[];
  readonly missing: readonly string[];
  readonly value: Value | null;
}

/** As `conclude`, for a tool that carries its English apart: `always` is in the languages of the result, and whole. */
export function concludeWith<Value, Words extends Chinese>(
  always: readonly Words[],
  given: Concluded<Value, Words>,
  overrides: HospitalOverrides = {},
): SelfCheckResult<Value, Words> {
  const lines = given.findings.map((finding) => ({
    ...finding,
    calm: finding.calm ?? rankOf(finding.urgency) >= 4,
    urgency: raised(finding, overrides),
  }));
  const hides = (a: { id: string; urgency: Urgency }, b: (typeof lines)[number]) =>
    b.unless?.includes(a.id) === true && rankOf(a.urgency) <= rankOf(b.urgency);
  const standing = lines
    .filter((line) => line.unless === undefined || !lines.some((other) => hides(other, line)))
    .sort((a, b) => rankOf(a.urgency) - rankOf(b.urgency));
  const redFlags = standing.filter((line) => rankOf(line.urgency) <= 2);
  const [flagged, incomplete] = [redFlags.length > 0, given.missing.length > 0];
  const advice = standing.filter(({ urgency, calm }) => {
    const rank = rankOf(urgency);
    return rank > 2 && !(calm && (flagged || incomplete)) && !(flagged && rank > 3);
  });
  const shown = [...redFlags, ...advice];
  const [first] = shown;
  return {
    tool: given.tool,
    urgency: first === undefined || (incomplete && rankOf(first.urgency) > 3) ? null : first.urgency,
    redFlags: redFlags.map((line) => adviceOf(line, overrides)),
    advice: advice.map((line) => adviceOf(line, overrides)),
    value: given.value,
    missing: given.missing,
    always,
    sources: [...new Set(shown.flatMap((line) => line.sources ?? []))],
  };
}

/** The more urgent of ours and the hospital's; anything else a hospital writes changes nothing. */
export function raised(line: Line<Chinese>, { raise }: HospitalOverrides): Urgency {
  const theirs = ownOf(raise, line.id);
  return theirs !== undefined && rankOf(theirs) < rankOf(line.urgency) ? theirs : line.urgency;
}

function ownOf<T>(words: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return words !== undefined && Object.hasOwn(words, id) ? words[id] : undefined;
}

function adviceOf<Words extends Chinese>(line: Advice<Words>, { addText }: HospitalOverrides): Advice<Words> {
  const added = ownOf(addText, line.id);
  const { zh, en } = line.text;
  const text = added
    ? ({ zh: `${zh}\n${added.zh}`, ...(en === undefined ? {} : { en: `${en}\n${added.en}` }) } as Words)
    : line.text;
  const { id, urgency, sources, verified, tier } = line;
  const support = sources === undefined ? {} : { sources, verified: verified ?? false, tier: tier ?? null };
  return { id, urgency, text, ...support };
}
