import type { Grade } from '../rules/criterion.ts';
import { neighbor, packAtLeast, packAtMost, packBytes, unpackBytes } from './bits.ts';
import type { BooleanColumn } from './columns.ts';
import type { NumberSource } from './numbers.ts';
import type { Node } from './program.ts';

/** What the machine runs: nodes in order, implications first. */
export interface Plan {
  readonly nodes: readonly Node[];
  readonly implications: readonly { readonly when: number; readonly fact: number }[];
  /** The implications need no nodes from here on. */
  readonly implicationEnd: number;
  readonly rows: ReadonlyMap<Grade, readonly number[]>;
  /** Grades of which some row is unknown for everyone. */
  readonly alwaysOpen: ReadonlySet<Grade>;
}

/** What is known, by slot. */
export interface Sources {
  readonly booleans: ReadonlyMap<number, BooleanColumn>;
  readonly numbers: ReadonlyMap<number, NumberSource>;
}

type NumberNode = Extract<Node, { kind: 'number' }>;

interface Masks {
  readonly met: Int32Array;
  readonly may: Int32Array;
}

/** Runs a plan over blocks of women and writes their colors. */
export class Machine {
  readonly #plan: Plan;
  readonly #sources: Sources;
  readonly #masks: readonly Masks[];
  /** The comparisons of each number, so that its column is read once a block. */
  readonly #comparisons: readonly (readonly [slot: number, nodes: readonly number[]])[];
  readonly #unknown: Int32Array;
  readonly #spare: Int32Array;
  readonly #both: Int32Array;
  readonly #blockWords: number;

  constructor(plan: Plan, sources: Sources, blockWords: number) {
    this.#plan = plan;
    this.#sources = sources;
    this.#blockWords = blockWords;
    this.#unknown = new Int32Array(blockWords);
    this.#spare = new Int32Array(blockWords);
    this.#both = new Int32Array(blockWords);
    this.#masks = plan.nodes.map(() => this.#blank());
    const bySlot = new Map<number, number[]>();
    for (const [index, node] of plan.nodes.entries()) {
      if (node.kind === 'number') bySlot.set(node.slot, [...(bySlot.get(node.slot) ?? []), index]);
    }
    this.#comparisons = [...bySlot];
  }

  #blank(): Masks {
    return { met: new Int32Array(this.#blockWords), may: new Int32Array(this.#blockWords) };
  }

  /** Computes every node for the women `from` … `from + 32 * words`. */
  run(from: number, words: number): void {
    const { nodes, implicationEnd } = this.#plan;
    this.#loadColumns(from, words);
    do this.#compute(0, implicationEnd, words);
    while (this.#imply(words));
    this.#compute(implicationEnd, nodes.length, words);
  }

  #loadColumns(from: number, words: number): void {
    const { nodes } = this.#plan;
    for (const [slot, indexes] of this.#comparisons) {
      const { values, at, other } = (this.#sources.numbers.get(slot) as NumberSource).read(from, words, this.#unknown);
      for (const index of indexes) {
        const { met, may } = this.#masks[index] as Masks;
        const node = nodes[index] as NumberNode;
        this.#compare(node, values, at, words, met);
        combine(may, met, this.#unknown, words);
        if (other === null) continue;
        this.#compare(node, other, 0, words, this.#spare);
        combine(may, may, this.#spare, words);
      }
    }
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node;
      if (node.kind !== 'fact') continue;
      const { met, may } = this.#masks[index] as Masks;
      const column = this.#sources.booleans.get(node.slot);
      if (column) packBytes(column, from, words, met, may);
      else {
        met.fill(0);
        may.fill(-1);
      }
    }
  }

  #compare({ op, value }: NumberNode, values: Float64Array, at: number, words: number, out: Int32Array): void {
    switch (op) {
      case '>=':
        packAtLeast(values, at, words, value, out);
        break;
      case '>':
        packAtLeast(values, at, words, neighbor(value, 1), out);
        break;
      case '<=':
        packAtMost(values, at, words, value, out);
        break;
      case '<':
        packAtMost(values, at, words, neighbor(value, -1), out);
        break;
      case '=': {
        packAtLeast(values, at, words, value, out);
        packAtMost(values, at, words, value, this.#both);
        for (let w = 0; w < words; w++) out[w] = (out[w] as number) & (this.#both[w] as number);
      }
    }
  }

  #compute(start: number, end: number, words: number): void {
    for (let index = start; index < end; index++) {
      const node = this.#plan.nodes[index] as Node;
      const { met, may } = this.#masks[index] as Masks;
      if (node.kind === 'not') {
        const member = this.#masks[node.member] as Masks;
        for (let w = 0; w < words; w++) {
          met[w] = ~(member.may[w] as number);
          may[w] = ~(member.met[w] as number);
        }
      } else if (node.kind === 'all') {
        met.fill(-1);
        may.fill(-1);
        for (const member of node.members) {
          // A member unknown for everyone: it can never be met, and does not exclude.
          if (member < 0) {
            met.fill(0);
            continue;
          }
          const other = this.#masks[member] as Masks;
          for (let w = 0; w < words; w++) {
            met[w] = (met[w] as number) & (other.met[w] as number);
            may[w] = (may[w] as number) & (other.may[w] as number);
          }
        }
      } else if (node.kind === 'any') {
        met.fill(0);
        may.fill(0);
        for (const member of node.members) {
          if (member < 0) {
            may.fill(-1);
            continue;
          }
          join(met, may, this.#masks[member] as Masks, words);
        }
      }
    }
  }

  /** Sets what is implied; true when that changed anything. */
  #imply(words: number): boolean {
    let changed = false;
    for (const { when, fact } of this.#plan.implications) {
      const source = (this.#masks[when] as Masks).met;
      const { met, may } = this.#masks[fact] as Masks;
      for (let w = 0; w < words; w++) {
        if ((source[w] as number) & ~(met[w] as number)) changed = true;
        met[w] = (met[w] as number) | (source[w] as number);
        may[w] = (may[w] as number) | (source[w] as number);
      }
    }
    return changed;
  }

  /** Writes levels, reach and mark of the block just run. */
  write(out: { level: Uint8Array; couldReach: Uint8Array; infectious: Uint8Array }, from: number, words: number): void {
    const of = (grade: Grade): Masks => this.#anyRow(grade, words);
    const [red, orange, yellow, purple] = [of('red'), of('orange'), of('yellow'), of('purple')];
    const rest = (...masks: readonly Int32Array[]): Int32Array =>
      Int32Array.from({ length: words }, (_, w) => ~masks.reduce((bits, mask) => bits | (mask[w] as number), 0));
    const and = (a: Int32Array, b: Int32Array): Int32Array =>
      a.map((bits, w) => bits & (b[w] as number)).subarray(0, words);
    const target = (bytes: Uint8Array): Uint32Array =>
      new Uint32Array(bytes.buffer, bytes.byteOffset + from, words * 8);

    const purpleOpen = and(purple.may, rest(purple.met));
    // Green waits for every row, also for an open purple one beside one that is met.
    const green = rest(red.may, orange.may, yellow.may, this.#openRow('purple', words));
    unpackBytes(
      [
        [red.met, 4],
        [and(orange.met, rest(red.met)), 3],
        [and(yellow.met, rest(red.met, orange.met)), 2],
        [green, 1],
      ],
      words,
      target(out.level),
    );
    unpackBytes(
      [
        [red.may, 4],
        [and(orange.may, rest(red.may)), 3],
        [and(yellow.may, rest(red.may, orange.may)), 2],
        [rest(red.may, orange.may, yellow.may), 1],
      ],
      words,
      target(out.couldReach),
    );
    unpackBytes(
      [
        [purple.met, 1],
        [purpleOpen, 2],
      ],
      words,
      target(out.infectious),
    );
  }

  /** Is any row of a grade open? */
  #openRow(grade: Grade, words: number): Int32Array {
    const open = new Int32Array(this.#blockWords);
    if (this.#plan.alwaysOpen.has(grade)) open.fill(-1);
    for (const index of this.#plan.rows.get(grade) ?? []) {
      const { met, may } = this.#masks[index] as Masks;
      for (let w = 0; w < words; w++) open[w] = (open[w] as number) | ((may[w] as number) & ~(met[w] as number));
    }
    return open;
  }

  #anyRow(grade: Grade, words: number): Masks {
    const { met, may } = this.#blank();
    if (this.#plan.alwaysOpen.has(grade)) may.fill(-1);
    for (const index of this.#plan.rows.get(grade) ?? []) {
      join(met, may, this.#masks[index] as Masks, words);
    }
    return { met, may };
  }
}

function join(met: Int32Array, may: Int32Array, other: Masks, words: number): void {
  for (let w = 0; w < words; w++) {
    met[w] = (met[w] as number) | (other.met[w] as number);
    may[w] = (may[w] as number) | (other.may[w] as number);
  }
}

function combine(out: Int32Array, a: Int32Array, b: Int32Array, words: number): void {
  for (let w = 0; w < words; w++) out[w] = (a[w] as number) | (b[w] as number);
}
