import type { DecidingFact, Finding, TakenReading } from '../assessment.ts';
import type { FactId } from '../facts/facts.table.ts';
import type { Compiled, Slots } from '../language/compile.ts';
import type { FactValue } from '../language/condition.ts';
import type { Row } from './criterion.ts';
import type { Engine } from './engine.ts';
import { type Loaded, valueAt } from './load.ts';
import { clauseOf, type RuleSet } from './ruleset.ts';

type Wording = Pick<Finding, 'text' | 'clause' | 'readings'>;

type Worded = Omit<Row, 'when'>;

const wording = new WeakMap<Worded, Wording>();

/** A row's words, clause and readings, put together once. Where a rule set has no English, the Chinese wording stands for both. */
export function wordingOf(row: Worded, { readings }: RuleSet): Wording {
  let words = wording.get(row);
  if (!words) {
    const taken = (row.readings ?? []).flatMap((id): TakenReading[] => {
      const reading = readings.find((one) => one.id === id);
      return reading ? [{ id, taken: { zh: reading.zh, en: reading.en ?? reading.zh } }] : [];
    });
    words = { text: { zh: row.zh, en: row.en ?? row.zh }, clause: clauseOf(row), readings: taken };
    wording.set(row, words);
  }
  return words;
}

/** The facts that decide a row, as they stand in the record or follow from it. */
export function decidingFacts(engine: Engine, loaded: Loaded, slots: readonly number[]): readonly DecidingFact[] {
  return slots.map((slot) => {
    const fact = engine.factIds[slot] as FactId;
    const value = valueAt(engine, loaded, slot) as FactValue;
    const from = loaded.from.get(slot);
    return from ? { fact, value, from } : { fact, value };
  });
}

/** The slots of absent facts behind open conditions; what is derived asks for its inputs, or for itself when they are all there in vain. */
export function askingSlots(engine: Engine, slots: Slots, conditions: readonly Compiled[]): readonly number[] {
  const asked: number[] = [];
  for (const reason of conditions.flatMap((condition) => condition.reasonsFor(slots, 1))) {
    const inputs = (engine.askFor[reason] as readonly number[]).filter((slot) => slots.state[slot] === 1);
    for (const slot of inputs.length > 0 ? inputs : [reason]) if (!asked.includes(slot)) asked.push(slot);
  }
  return asked;
}

export function factsAt(engine: Engine, slots: readonly number[]): readonly FactId[] {
  return slots.map((slot) => engine.factIds[slot] as FactId);
}

/** Does a finding rest on the woman's own word about a fact that she cannot settle? (AMB-SELF-REPORT) */
export function restsOnHerWord(
  engine: Engine,
  { decidedBy }: Pick<Finding, 'decidedBy'>,
  selfReported: readonly FactId[] | 'all',
): boolean {
  const isHers = (fact: FactId): boolean => selfReported === 'all' || selfReported.includes(fact);
  const needsClinician = (fact: FactId): boolean =>
    !engine.facts[engine.slotOf.get(fact) as number]?.by.includes('woman');
  return decidedBy.some(({ fact, from = [fact] }) => from.some((source) => isHers(source) && needsClinician(source)));
}
