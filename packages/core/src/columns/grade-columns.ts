import type { IsoDate } from '../dates.ts';
import { derivations } from '../facts/derived.ts';
import type { FactId } from '../facts/facts.table.ts';
import { factsOf, scopeOf } from '../language/resolve.ts';
import type { Grade } from '../rules/criterion.ts';
import { type Engine, engineFor } from '../rules/engine.ts';
import { cn2017Chinese } from '../rules/national-zh.ts';
import { applyOverlays, type Overlay } from '../rules/overlay.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import { type BooleanColumn, type Columns, checkColumns } from './columns.ts';
import { Machine, type Plan, type Sources } from './machine.ts';
import { derived, type NumberSource, recorded, unrecorded } from './numbers.ts';
import { Program } from './program.ts';

export interface GradedColumns {
  /** 0 nothing established, 1 green, 2 yellow, 3 orange, 4 red. */
  readonly level: Uint8Array;
  /** The highest level a missing fact could still give, numbered as `level`. */
  readonly couldReach: Uint8Array;
  /** The purple mark: 0 no, 1 yes, 2 unknown. */
  readonly infectious: Uint8Array;
}

export interface GradeColumnsOptions {
  readonly on: IsoDate;
  readonly ruleset?: RuleSet;
  readonly overlays?: readonly Overlay[];
}

/** Words of 32 women that are worked on together: small enough for the cache, large enough to pay for the dispatch. */
const blockWords = 64;

/**
 * Grades many women at once, colors only, 32 to a machine word. The answers are those of `assessRisk` (property test); reasons are not kept.
 * Values are not checked against the dictionary's ranges: check a file when it is read.
 *
 * @param columns facts as columns of one length; a fact without a column is unknown. Ages must be given, days are not read
 * @throws InputError `unknown-key`, `type`, `length`; `date`, `not-in-force`; an overlay's faults
 * @example gradeColumns({ ageYears: Float64Array.of(41, 30) }, { on: '2026-11-22' }).level // Uint8Array [3, 0]
 */
export function gradeColumns(columns: Columns, options: GradeColumnsOptions): GradedColumns {
  const engine = engineFor(applyOverlays(options.ruleset ?? cn2017Chinese, options.overlays ?? []), options.on);
  const size = checkColumns(columns, engine.facts);
  const sources = sourcesOf(engine, columns, options.on);

  const padded = Math.ceil(size / 32) * 32;
  const out = { level: new Uint8Array(padded), couldReach: new Uint8Array(padded), infectious: new Uint8Array(padded) };
  const machine = new Machine(planFor(engine, sources), sources, blockWords);
  for (let from = 0; from < size; from += blockWords * 32) {
    const words = Math.min(blockWords, (padded - from) / 32);
    machine.run(from, words);
    machine.write(out, from, words);
  }
  return {
    level: out.level.subarray(0, size),
    couldReach: out.couldReach.subarray(0, size),
    infectious: out.infectious.subarray(0, size),
  };
}

/** The columns by slot; what follows from two of them stands in for what is not recorded. */
function sourcesOf({ slotOf }: Engine, columns: Columns, on: IsoDate): Sources {
  const booleans = new Map<number, BooleanColumn>();
  const numbers = new Map<number, NumberSource>();
  const slot = (fact: string): number => slotOf.get(fact) as number;
  for (const [fact, column] of Object.entries(columns)) {
    if (column instanceof Uint8Array) booleans.set(slot(fact), column);
    else numbers.set(slot(fact), recorded(column, blockWords));
  }
  const source = (fact: FactId): NumberSource => numbers.get(slot(fact)) ?? unrecorded(blockWords);
  for (const derivation of derivations) {
    const { fact, from, mayNotApply } = derivation;
    const [first, second] = from as readonly [FactId, FactId?];
    // Days cannot stand in a column, so there is no age to compute.
    if (second === undefined || !numbers.has(slot(first)) || !(mayNotApply || numbers.has(slot(second)))) continue;
    numbers.set(slot(fact), derived(derivation, source(fact), source(first), source(second), on, blockWords));
  }
  return { booleans, numbers };
}

/** What to compute, given the facts about which something is known for somebody. */
function planFor(engine: Engine, { booleans, numbers }: Sources): Plan {
  const { definitions, implications } = engine.ruleset;
  const slot = (fact: string): number => engine.slotOf.get(fact) as number;
  const live = new Set([...booleans.keys(), ...numbers.keys()]);
  for (let before = -1; before !== live.size; ) {
    before = live.size;
    for (const { when, then } of implications) {
      if (factsOf(when, definitions).some((fact) => live.has(slot(fact)))) live.add(slot(then));
    }
  }

  const scope = scopeOf(definitions);
  const program = new Program(engine.slotOf, live);
  const implied = implications.flatMap(({ when, then }) => {
    const node = program.add(when, scope);
    return node < 0 ? [] : [{ when: node, fact: program.add({ fact: then }, scope) }];
  });
  const implicationEnd = program.nodes.length;
  const rows = new Map<Grade, number[]>();
  const alwaysOpen = new Set<Grade>();
  for (const { row } of engine.criteria) {
    const node = program.add(row.floor ? { any: [row.when, row.floor] } : row.when, scope);
    if (node < 0) alwaysOpen.add(row.grade);
    else rows.set(row.grade, [...(rows.get(row.grade) ?? []), node]);
  }
  return { nodes: program.nodes, implications: implied, implicationEnd, rows, alwaysOpen };
}
