// A word holds 32 women. Which bit is whose is the same for every column: woman 4q + j of a word has bit 8j + q, because then four bytes go into
// a word, and come out of it, with one mask and one shift.

const lowBits = 0x01010101;

/** Packs bytes 0, 1, 2 of `words` × 32 women: which are 1, and which are not 0. Reads four bytes at a time when it can. */
export function packBytes(bytes: Uint8Array, from: number, words: number, ones: Int32Array, others: Int32Array): void {
  const start = bytes.byteOffset + from;
  const whole = start % 4 === 0 ? Math.min(words, Math.floor((bytes.length - from) / 32)) : 0;
  const quads = new Uint32Array(bytes.buffer, whole > 0 ? start : 0, whole * 8);
  for (let word = 0, at = 0; word < whole; word++) {
    let one = 0;
    let other = 0;
    for (let q = 0; q < 8; q++, at++) {
      const quad = quads[at] as number;
      one |= (quad & lowBits) << q;
      other |= ((quad | (quad >>> 1)) & lowBits) << q;
    }
    ones[word] = one;
    others[word] = other;
  }
  for (let word = whole; word < words; word++) {
    const first = from + word * 32;
    let one = 0;
    let other = 0;
    for (let i = 0; i < 32 && first + i < bytes.length; i++) {
      const byte = bytes[first + i] as number;
      const bit = bitOf(i);
      one |= (byte & 1) << bit;
      other |= Number(byte !== 0) << bit;
    }
    ones[word] = one;
    others[word] = other;
  }
}

/** The bit of one of the 32 women of a word. */
export function bitOf(woman: number): number {
  return 8 * (woman & 3) + (woman >> 2);
}

/** Writes one byte a woman: the sum of `weights` of the masks she is in. Masks must not overlap. */
export function unpackBytes(
  masks: readonly (readonly [mask: Int32Array, weight: number])[],
  words: number,
  out: Uint32Array,
): void {
  out.fill(0, 0, words * 8);
  for (const [mask, weight] of masks) {
    for (let word = 0, at = 0; word < words; word++) {
      const bits = mask[word] as number;
      for (let q = 0; q < 8; q++, at++) out[at] = (out[at] as number) + ((bits >>> q) & lowBits) * weight;
    }
  }
}

// `Number(…)` instead of `… ? 1 : 0`, because a mispredicted branch costs more than the comparison.

/** Is the value at least `low`? `NaN` never is. */
export function packAtLeast(values: Float64Array, from: number, words: number, low: number, out: Int32Array): void {
  for (let word = 0, first = from; word < words; word++, first += 32) {
    let bits = 0;
    for (let j = 3; j >= 0; j--) {
      for (let i = first + j + 28; i >= first; i -= 4) bits = (bits << 1) | Number((values[i] as number) >= low);
    }
    out[word] = bits;
  }
}

/** Is the value at most `high`? `NaN` never is. */
export function packAtMost(values: Float64Array, from: number, words: number, high: number, out: Int32Array): void {
  for (let word = 0, first = from; word < words; word++, first += 32) {
    let bits = 0;
    for (let j = 3; j >= 0; j--) {
      for (let i = first + j + 28; i >= first; i -= 4) bits = (bits << 1) | Number((values[i] as number) <= high);
    }
    out[word] = bits;
  }
}

/** Is the value `NaN`? */
export function packNaN(values: Float64Array, from: number, words: number, out: Int32Array): void {
  for (let word = 0, first = from; word < words; word++, first += 32) {
    let bits = 0;
    for (let j = 3; j >= 0; j--) {
      for (let i = first + j + 28; i >= first; i -= 4) {
        // NaN is the one value that differs from itself; Number.isNaN is a call in this hot loop.
        // biome-ignore lint/suspicious/noSelfCompare: see above
        bits = (bits << 1) | Number(values[i] !== values[i]);
      }
    }
    out[word] = bits;
  }
}

/** The next number above (`up` 1) or below (-1) a finite one, so that `> v` can be written as "at least the next one". */
export function neighbor(value: number, up: 1 | -1): number {
  if (value === 0) return up * Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(value).buffer);
  bits[0] = (bits[0] as bigint) + BigInt(value > 0 ? up : -up);
  return new Float64Array(bits.buffer)[0] as number;
}
