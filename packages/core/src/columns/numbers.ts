import type { IsoDate } from '../dates.ts';
import { agree, type Derivation } from '../facts/derived.ts';
import { bitOf, packBytes, packNaN } from './bits.ts';
import { type NumberColumn, valuesOf } from './columns.ts';

/** The numbers of one fact for the block of women being worked on; the women's numbers begin at `at`. */
export interface NumberBlock {
  readonly values: Float64Array;
  readonly at: number;
  /** A second value where the record contradicts itself, `NaN` elsewhere; null when no woman's does. Begins at 0. */
  readonly other: Float64Array | null;
}

/** A number fact that is read block by block. */
export interface NumberSource {
  /** Also writes into `unknown` the women of whom nothing is known: no number, and not that it does not apply. */
  readonly read: (from: number, words: number, unknown: Int32Array) => NumberBlock;
}

/** A column as it was given. */
export function recorded(column: NumberColumn, blockWords: number): NumberSource {
  const values = valuesOf(column);
  const marks = column instanceof Float64Array ? null : column.notApplicable;
  const padded = new Float64Array(blockWords * 32);
  const notApplicable = new Int32Array(blockWords);
  const spare = new Int32Array(blockWords);
  return {
    read: (from, words, unknown) => {
      let block: NumberBlock = { values, at: from, other: null };
      if (from + words * 32 > values.length) {
        // The last word is seldom full: reading past the end of an array would slow every later read.
        padded.fill(Number.NaN).set(values.subarray(from));
        block = { values: padded, at: 0, other: null };
      }
      packNaN(block.values, block.at, words, unknown);
      if (marks) {
        packBytes(marks, from, words, notApplicable, spare);
        for (let w = 0; w < words; w++) unknown[w] = (unknown[w] as number) & ~(notApplicable[w] as number);
      }
      return block;
    },
  };
}

/**
 * A number that follows from two columns, for the women whose own number is not recorded. Where one is recorded and is another, both count.
 *
 * @param own the fact's own column, if it has one
 */
export function derived(
  { of, tolerance, mayNotApply }: Derivation,
  own: NumberSource,
  above: NumberSource,
  below: NumberSource,
  on: IsoDate,
  blockWords: number,
): NumberSource {
  const values = new Float64Array(blockWords * 32);
  const other = new Float64Array(blockWords * 32);
  const aboveUnknown = new Int32Array(blockWords);
  const spare = new Int32Array(blockWords);
  return {
    read: (from, words, unknown) => {
      const mine = own.read(from, words, unknown);
      const top = above.read(from, words, aboveUnknown);
      const bottom = below.read(from, words, spare);
      let contradicted = false;
      for (let i = 0; i < words * 32; i++) {
        const value = mine.values[mine.at + i] as number;
        const computed = of(top.values[top.at + i] as number, bottom.values[bottom.at + i] as number, on);
        values[i] = Number.isNaN(value) ? computed : value;
        const differs = !agree(value, computed, tolerance);
        other[i] = differs ? computed : Number.NaN;
        contradicted ||= differs;
      }
      packNaN(mine.values, mine.at, words, spare);
      for (let w = 0; w < words; w++) {
        const notApplicable = (spare[w] as number) & ~(unknown[w] as number);
        for (let i = w * 32; notApplicable !== 0 && i < (w + 1) * 32; i++) {
          // Recorded as not applicable against a number that follows from the others.
          if (!((notApplicable >>> bitOf(i & 31)) & 1)) continue;
          other[i] = values[i] as number;
          values[i] = Number.NaN;
          contradicted = true;
        }
      }
      packNaN(values, 0, words, spare);
      for (let w = 0; w < words; w++) unknown[w] = (unknown[w] as number) & (spare[w] as number);
      if (mayNotApply) {
        packNaN(top.values, top.at, words, spare);
        for (let w = 0; w < words; w++) {
          unknown[w] = (unknown[w] as number) & ~((spare[w] as number) & ~(aboveUnknown[w] as number));
        }
      }
      return { values, at: 0, other: contradicted ? other : null };
    },
  };
}

/** A fact without a column: nothing is known of it for anybody. */
export function unrecorded(blockWords: number): NumberSource {
  const block: NumberBlock = { values: new Float64Array(blockWords * 32).fill(Number.NaN), at: 0, other: null };
  return {
    read: (_from, _words, unknown) => {
      unknown.fill(-1);
      return block;
    },
  };
}
