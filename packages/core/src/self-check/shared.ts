import { type Compiled, compile, type Slots } from '../language/compile.ts';
import type { Condition, Definitions, Facts } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import { factsOf } from '../language/resolve.ts';
import type { Answers } from './answers.ts';
import type { Advice, HospitalOverrides, SelfCheckResult, Support, Urgency } from './result.ts';
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
export interface Line {
  readonly id: string;
  readonly urgency: Urgency;
  readonly text: Text;
  /** Ids of the facts it rests on; their evidence becomes the line's. */
  readonly restsOn?: readonly string[];
  /** Something to do at home, or to calm. `next-visit` and `info` lines are calm unless they say false: "complete the test". */
  readonly calm?: boolean;
  /** Left out when one of these lines stands and is at least as urgent: the milder of two readings of one number. */
  readonly unless?: readonly string[];
}

/** A line with the condition under which it stands. */
export interface Rule extends Line {
  readonly when: Condition;
}

/** A line with the evidence it carries into a result. */
export interface Finding extends Line, Partial<Support> {}

/** 1 (now) to 5 (information). */
export function rankOf(urgency: Urgency): number {
  return urgencyOrder.indexOf(urgency) + 1 || Number.NaN;
}

/**
 * Judges the rules of a tool on what was answered.
 *
 * @param rules   a table; it is compiled at its first use, with the definitions given then, which belong to it
 * @param derived computed facts: their names and the inputs they were computed from, for `missing`
 * @returns the rules that are met, and the inputs still needed (or unusable), in the order of the questions
 * @throws InputError `unknown-ref` when a rule names a definition that is not there
 */
export function judgeRules<R extends Rule>(
  rules: readonly R[],
  answers: Answers,
  options: {
    readonly definitions?: Definitions;
    readonly facts?: Facts;
    readonly derived?: Readonly<Record<string, readonly string[]>>;
  } = {},
): { readonly met: readonly R[]; readonly missing: readonly string[] } {
  const { names, tests } = compiledRules(rules, options.definitions);
  const facts: Facts = { ...answers.facts, ...options.facts };
  const values = names.map((name) => (Object.hasOwn(facts, name) ? facts[name] : undefined));
  const slots: Slots = {
    state: Uint8Array.from(values, (value) => (value === undefined ? 1 : value === true ? 2 : 0)),
    number: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
  };
  const needed = new Set(answers.unusable);
  const met = rules.filter((_, index) => {
    const { test, reasonsFor } = tests[index] as Compiled;
    const outcome = test(slots);
    for (const slot of outcome === 1 ? reasonsFor(slots, outcome) : []) {
      const fact = names[slot] as string;
      for (const id of options.derived?.[fact] ?? [fact]) needed.add(inputOf(id, answers));
    }
    return outcome === 2;
  });
  // A derived fact may be unknown although one of the inputs it needs was given.
  const absent = (id: string) => answers.unusable.includes(id) || !isAnswered(id, answers);
  return { met, missing: answers.rows.map((row) => row.id).filter((id) => needed.has(id) && absent(id)) };
}

interface CompiledRules {
  /** The fact of each slot. */
  readonly names: readonly string[];
  readonly tests: readonly Compiled[];
}

const compiledTables = new WeakMap<readonly Rule[], CompiledRules>();

function compiledRules(rules: readonly Rule[], definitions: Definitions = {}): CompiledRules {
  const known = compiledTables.get(rules);
  if (known) return known;
  const names = [...new Set(rules.flatMap(({ when }) => factsOf(when, definitions)))];
  const slotOf = new Map(names.map((name, slot) => [name, slot]));
  const compiled = { names, tests: rules.map(({ when }) => compile(when, slotOf, definitions)) };
  compiledTables.set(rules, compiled);
  return compiled;
}

/** The question behind a fact: itself, or the list it is an option of. */
function inputOf(fact: string, answers: Answers): string {
  const row = answers.rows.find((r) => r.id === fact || ('options' in r && r.options.some((o) => o.id === fact)));
  return row?.id ?? fact;
}

function isAnswered(id: string, answers: Answers): boolean {
  const row = answers.rows.find((r) => r.id === id);
  const facts = row !== undefined && 'options' in row ? row.options.map((o) => o.id) : [id];
  return facts.every((fact) => Object.hasOwn(answers.facts, fact));
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
  given: {
    readonly tool: string;
    readonly findings: readonly Finding[];
    readonly missing: readonly string[];
    readonly value: Value | null;
    readonly always?: readonly Text[];
  },
  overrides: HospitalOverrides = {},
): SelfCheckResult<Value> {
  const lines = given.findings.map((finding) => ({
    ...finding,
    calm: finding.calm ?? rankOf(finding.urgency) >= 4,
    urgency: raised(finding, overrides),
  }));
  const hides = (a: { id: string; urgency: Urgency }, b: (typeof lines)[number]) =>
    b.unless?.includes(a.id) === true && rankOf(a.urgency) <= rankOf(b.urgency);
  const standing = lines
    .filter((line) => !lines.some((other) => hides(other, line)))
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
    always: [...alwaysLines, ...(given.always ?? [])],
    sources: [...new Set(shown.flatMap((line) => line.sources ?? []))],
  };
}

/** The more urgent of ours and the hospital's; anything else a hospital writes changes nothing. */
function raised(line: Line, { raise }: HospitalOverrides): Urgency {
  const theirs = raise !== undefined && Object.hasOwn(raise, line.id) ? raise[line.id] : undefined;
  return theirs !== undefined && rankOf(theirs) < rankOf(line.urgency) ? theirs : line.urgency;
}

function adviceOf(line: Advice, { addText }: HospitalOverrides): Advice {
  const added = addText !== undefined && Object.hasOwn(addText, line.id) ? addText[line.id] : undefined;
  const text = added ? { zh: `${line.text.zh}\n${added.zh}`, en: `${line.text.en}\n${added.en}` } : line.text;
  const { id, urgency, sources, verified, tier } = line;
  const support = sources === undefined ? {} : { sources, verified: verified ?? false, tier: tier ?? null };
  return { id, urgency, text, ...support };
}
