import type { Contradiction } from '../assessment.ts';
import { dayNumber, type IsoDate } from '../dates.ts';
import { InputError, show } from '../errors.ts';
import { agree, derive } from '../facts/derived.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactId } from '../facts/facts.table.ts';
import type { Slots } from '../language/compile.ts';
import type { FactValue } from '../language/condition.ts';
import { faultOf, readRecord } from '../record.ts';
import type { CompiledImplication, Engine, SharedComparison } from './engine.ts';

/** A record in the engine's slots, with what follows from it filled in. */
export interface Loaded extends Slots {
  /** The outcome of every fact, then of every comparison of the engine; `state` is its first part. */
  readonly outcomes: Uint8Array;
  /** Slots that hold something known; a slot may stand here twice. */
  readonly known: readonly number[];
  /** For values that were not recorded, or were overruled: the facts they follow from. */
  readonly from: ReadonlyMap<number, readonly FactId[]>;
  readonly contradictions: readonly Contradiction[];
}

/** What a slot holds; days as day numbers. */
export function valueAt(engine: Engine, { state, number }: Slots, slot: number): FactValue | undefined {
  if (state[slot] === 1) return undefined;
  if (engine.facts[slot]?.kind === 'boolean') return state[slot] === 2;
  const value = number[slot] as number;
  return Number.isNaN(value) ? 'not-applicable' : value;
}

/**
 * Checks a record, fills the slots, adds derived facts and applies the implications until nothing changes.
 *
 * @throws InputError with every fault of the record, as `parseRecord` does
 */
export function load(engine: Engine, record: unknown, on: IsoDate): Loaded {
  const { facts, slotOf } = engine;
  const outcomes = new Uint8Array(facts.length + engine.comparisons.length).fill(1);
  const state = outcomes.subarray(0, facts.length);
  const number = new Float64Array(facts.length).fill(Number.NaN);
  const known: number[] = [];
  const from = new Map<number, readonly FactId[]>();
  const contradictions: Contradiction[] = [];
  let slots: Slots = { state, number, other: number };
  const set = (slot: number, value: FactValue): void => {
    state[slot] = value === false ? 0 : 2;
    if (typeof value === 'number') number[slot] = value + 0; // -0 becomes 0, as JSON has it
    known.push(slot);
  };

  readRecord(record, facts, (fact, value, slot) => {
    set(slot, fact.kind === 'date' ? (dayNumber(value as string) as number) : (value as FactValue));
  });

  const read = (fact: FactId): FactValue | undefined => valueAt(engine, slots, slotOf.get(fact) as number);
  for (const { fact, value, from: inputs, tolerance } of derive(read, on)) {
    const slot = slotOf.get(fact) as number;
    const fault = faultOf(facts[slot] as Fact, value);
    if (fault) {
      const expected = `values that give ${fact} ${fault.expected}`;
      throw new InputError(
        inputs.map((input) => ({ code: fault.code, path: [input], expected, received: show(value) })),
      );
    }
    const recorded = read(fact);
    if (recorded === undefined) {
      set(slot, value);
      from.set(slot, inputs);
    } else if (typeof recorded !== typeof value || !agree(recorded as number, value as number, tolerance)) {
      contradictions.push({ fact, recorded, implied: value, from: inputs });
      if (typeof value !== 'number') continue;
      if (slots.other === number) slots = { state, number, other: Float64Array.from(number) };
      slots.other[slot] = value;
    }
  }

  // In the dictionary's order, not the record's: the order of its keys must change nothing. The list grows while it is walked, so that each
  // newly implied fact gets its turn.
  const turns = known.filter((slot) => state[slot] !== 0).sort((a, b) => a - b);
  for (let i = 0; i < turns.length; i++) {
    for (const index of engine.implicationsOf[turns[i] as number] as readonly number[]) {
      const { when, then } = engine.implications[index] as CompiledImplication;
      if (state[then] === 2 || when.test(slots) !== 2) continue;
      // Down to what was recorded: a chain of implications rests on its first fact.
      const roots = when.reasonsFor(slots, 2).flatMap((slot) => from.get(slot) ?? [engine.factIds[slot] as FactId]);
      const inputs = [...new Set(roots)];
      if (state[then] === 0)
        contradictions.push({ fact: engine.factIds[then] as FactId, recorded: false, implied: true, from: inputs });
      from.set(then, inputs);
      set(then, true);
      turns.push(then);
    }
  }
  for (const slot of known) {
    if (state[slot] === 0) continue;
    for (const index of engine.comparisonsOf[slot] as readonly number[]) {
      outcomes[facts.length + index] = (engine.comparisons[index] as SharedComparison).test(slots);
    }
  }
  return { outcomes, ...slots, known, from, contradictions };
}
