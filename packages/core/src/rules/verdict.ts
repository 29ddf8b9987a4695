import type { DecidingFact, Finding } from '../assessment.ts';
import type { FactId } from '../facts/facts.table.ts';
import type { Criterion, GreenRow } from './criterion.ts';
import type { CompiledRow, Engine } from './engine.ts';
import { askingSlots, decidingFacts, factsAt, wordingOf } from './findings.ts';
import type { Loaded } from './load.ts';

/** A row that is met, by its rule or by its floor: the slots that decide it, and absent facts that could still settle the rule. */
export interface MetRow {
  readonly basis: 'rule' | 'floor';
  readonly deciding: readonly number[];
  readonly needs: readonly FactId[];
}

/** An open row with what its answer could change. */
export interface OpenRow {
  readonly basis: 'open';
  readonly finding: Finding;
  readonly needs: readonly number[];
  /** Its grade already governs the plan until the fact is recorded. */
  readonly urgent: boolean;
  /** An answer has opened the row: something about it is known. */
  readonly opened: boolean;
}

/** Null: the row is known not to be met. */
export type Verdict = MetRow | OpenRow | null;

/** Verdicts already reached, by the outcomes they rest on. Women differ far less than their records: most rows see a handful of cases. */
const reached = new WeakMap<CompiledRow<Criterion>, Map<number, Verdict>>();
/** Keys are written to base 3 in one exact integer, and a row that sees more cases than this is not worth remembering. */
const longestKey = 32;
const mostKept = 2000;

/** Judges a row on a record. */
export function verdictOn(engine: Engine, loaded: Loaded, compiled: CompiledRow<Criterion>): Verdict {
  const { outcomes } = compiled;
  if (outcomes.length > longestKey) return judge(engine, loaded, compiled);
  let key = 0;
  for (let i = 0; i < outcomes.length; i++) key = key * 3 + (loaded.outcomes[outcomes[i] as number] as number);
  let known = reached.get(compiled);
  if (!known) {
    known = new Map();
    reached.set(compiled, known);
  }
  let verdict = known.get(key);
  if (verdict === undefined) {
    verdict = judge(engine, loaded, compiled);
    if (known.size < mostKept) known.set(key, verdict);
  }
  return verdict;
}

function judge(engine: Engine, loaded: Loaded, compiled: CompiledRow<Criterion>): Verdict {
  const { row, when, floor, given, awaited, slots } = compiled;
  const outcome = when.test(loaded);
  if (outcome === 2) return { basis: 'rule', deciding: when.reasonsFor(loaded, 2), needs: [] };
  const least = floor === null ? 0 : floor.test(loaded);
  if (floor !== null && least === 2) {
    const needs = outcome === 1 ? factsAt(engine, askingSlots(engine, loaded, [when])) : [];
    return { basis: 'floor', deciding: floor.reasonsFor(loaded, 2), needs };
  }
  if (outcome === 0 && least === 0) return null;
  const parts = [outcome === 1 ? when : null, least === 1 ? floor : null].filter((part) => part !== null);
  const needs = askingSlots(engine, loaded, parts);
  const plain = findingOf(engine, row, 'open', [], factsAt(engine, needs));
  const urgent = given !== null && awaited !== null && given.test(loaded) === 2 && awaited.test(loaded) === 1;
  const awaits = urgent ? askingSlots(engine, loaded, [awaited]) : [];
  return {
    basis: 'open',
    finding: Object.freeze(urgent ? { ...plain, awaits: factsAt(engine, awaits) } : plain),
    needs: [...new Set([...awaits, ...needs])],
    urgent,
    opened: slots.some((slot) => loaded.state[slot] !== 1),
  };
}

/** A met row with the values that met it on this record. */
export function metFinding(
  engine: Engine,
  loaded: Loaded,
  row: Criterion,
  { basis, deciding, needs }: MetRow,
): Finding {
  return findingOf(engine, row, basis, decidingFacts(engine, loaded, deciding), needs);
}

export function findingOf(
  engine: Engine,
  row: Criterion | GreenRow,
  basis: Finding['basis'],
  decidedBy: readonly DecidingFact[],
  needs: readonly FactId[],
): Finding {
  const { id, grade, evidence } = row;
  const { text, clause, readings } = wordingOf(row, engine.ruleset);
  const plain: Finding = { id, grade, text, clause, evidence, readings, basis, decidedBy, needs };
  return 'emergency' in row && row.emergency ? { ...plain, emergency: true } : plain;
}
