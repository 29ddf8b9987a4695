import type { IsoDate } from '../dates.ts';
import { derivations } from '../facts/derived.ts';
import type { FactValue } from '../language/condition.ts';
import { factsOf, scopeOf } from '../language/resolve.ts';
import type { Grade } from '../rules/criterion.ts';
import { type Engine, engineFor } from '../rules/engine.ts';
import { cn2017Chinese } from '../rules/national-zh.ts';
import { applyOverlays, type Overlay } from '../rules/overlay.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import { type Columns, checkColumns, type NumberColumn, valuesOf } from './columns.ts';
import { Machine, type Plan } from './machine.ts';
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
  const bySlot = new Map(
    (Object.entries(withDerived(columns, size, options.on)) as [string, Uint8Array | NumberColumn][]).map(
      ([fact, column]) => [engine.slotOf.get(fact) as number, column],
    ),
  );

  const padded = Math.ceil(size / 32) * 32;
  const out = { level: new Uint8Array(padded), couldReach: new Uint8Array(padded), infectious: new Uint8Array(padded) };
  const machine = new Machine(planFor(engine, bySlot), bySlot, blockWords);
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

/** Fills derived facts where their own column has nothing but their inputs do; what is recorded stays. */
function withDerived(columns: Columns, size: number, on: IsoDate): Columns {
  const filled: { -readonly [K in keyof Columns]: Columns[K] } = { ...columns };
  for (const { fact, from, compute } of derivations) {
    const inputs = from.map((input) => columns[input]);
    if (inputs.every((column) => column === undefined)) continue;
    const own = filled[fact] as NumberColumn | undefined;
    const values = own ? Float64Array.from(valuesOf(own)) : new Float64Array(size).fill(Number.NaN);
    const marks = own && !(own instanceof Float64Array) ? own.notApplicable : new Uint8Array(size);
    const notApplicable = Uint8Array.from(marks);
    const row: (FactValue | undefined)[] = [];
    let known = own !== undefined;
    for (let i = 0; i < size; i++) {
      if (!Number.isNaN(values[i] as number) || notApplicable[i] === 1) continue;
      for (let k = 0; k < inputs.length; k++) row[k] = readNumber(inputs[k] as NumberColumn | undefined, i);
      const value = compute(row, on);
      if (value === undefined) continue;
      known = true;
      if (typeof value === 'number') values[i] = value;
      else notApplicable[i] = 1;
    }
    if (known) filled[fact] = { values, notApplicable };
  }
  return filled;
}

function readNumber(column: NumberColumn | undefined, i: number): FactValue | undefined {
  if (column === undefined) return undefined;
  const value = valuesOf(column)[i] as number;
  if (!Number.isNaN(value)) return value;
  return !(column instanceof Float64Array) && column.notApplicable[i] === 1 ? 'not-applicable' : undefined;
}

/** What to compute, given the facts about which something is known for somebody. */
function planFor(engine: Engine, columns: ReadonlyMap<number, unknown>): Plan {
  const { definitions, implications } = engine.ruleset;
  const slot = (fact: string): number => engine.slotOf.get(fact) as number;
  const live = new Set(columns.keys());
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
