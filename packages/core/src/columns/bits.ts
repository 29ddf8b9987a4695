/** Packs 0/1/2 bytes of 32 women into two words: is it 1, and is it 2. Reads four bytes at a time when it can. */
export function packBytes(bytes: Uint8Array, from: number, words: number, ones: Int32Array, twos: Int32Array): void {
  const start = bytes.byteOffset + from;
  const whole = Math.min(words, Math.floor((bytes.length - from) / 32));
  let word = 0;
  if (start % 4 === 0) {
    const quads = new Uint32Array(bytes.buffer, start, whole * 8);
    for (; word < whole; word++) {
      let one = 0;
      let two = 0;
      for (let q = 0; q < 8; q++) {
        const quad = quads[word * 8 + q] as number;
        if (quad === 0) continue;
        const low = quad & 0x01010101;
        const high = (quad >>> 1) & 0x01010101;
        one |= ((low | (low >>> 7) | (low >>> 14) | (low >>> 21)) & 15) << (q * 4);
        two |= ((high | (high >>> 7) | (high >>> 14) | (high >>> 21)) & 15) << (q * 4);
      }
      ones[word] = one;
      twos[word] = two;
    }
  }
  for (; word < words; word++) {
    let one = 0;
    let two = 0;
    const first = from + word * 32;
    const last = Math.min(32, bytes.length - first);
    for (let bit = 0; bit < last; bit++) {
      const byte = bytes[first + bit] as number;
      one |= (byte & 1) << bit;
      two |= ((byte >>> 1) & 1) << bit;
    }
    ones[word] = one;
    twos[word] = two;
  }
}

/** For each value of four bits, the four bytes 0 or 1 they stand for, in the order this machine keeps them. */
const spread = Uint32Array.from({ length: 16 }, (_, bits) => {
  const bytes = Uint8Array.from({ length: 4 }, (_, i) => (bits >>> i) & 1);
  return new Uint32Array(bytes.buffer)[0] as number;
});

/** Writes one byte a woman: the sum of `weights` of the masks she is in. Masks must not overlap. */
export function unpackBytes(
  masks: readonly (readonly [mask: Int32Array, weight: number])[],
  words: number,
  out: Uint32Array,
): void {
  for (let word = 0; word < words; word++) {
    for (let q = 0; q < 8; q++) {
      let bytes = 0;
      for (const [mask, weight] of masks)
        bytes += (spread[((mask[word] as number) >>> (q * 4)) & 15] as number) * weight;
      out[word * 8 + q] = bytes;
    }
  }
}

// One bit a woman, the first in the lowest bit. `Number(…)` instead of `… ? 1 : 0`, because a mispredicted branch costs more than the comparison.

/** Is the value at least `low`? `NaN` never is. */
export function packAtLeast(values: Float64Array, from: number, words: number, low: number, out: Int32Array): void {
  for (let word = 0; word < words; word++) {
    const first = from + word * 32;
    let bits = 0;
    for (let i = Math.min(first + 32, values.length) - 1; i >= first; i--) {
      bits = (bits << 1) | Number((values[i] as number) >= low);
    }
    out[word] = bits;
  }
}

/** Is the value at most `high`? `NaN` never is. */
export function packAtMost(values: Float64Array, from: number, words: number, high: number, out: Int32Array): void {
  for (let word = 0; word < words; word++) {
    const first = from + word * 32;
    let bits = 0;
    for (let i = Math.min(first + 32, values.length) - 1; i >= first; i--) {
      bits = (bits << 1) | Number((values[i] as number) <= high);
    }
    out[word] = bits;
  }
}

/** Is the value unknown, that is `NaN` and not marked as not applicable? */
export function packUnknown(
  values: Float64Array,
  notApplicable: Uint8Array | null,
  from: number,
  words: number,
  out: Int32Array,
): void {
  for (let word = 0; word < words; word++) {
    const first = from + word * 32;
    let bits = 0;
    for (let i = Math.min(first + 32, values.length) - 1; i >= first; i--) {
      // NaN is the one value that differs from itself; Number.isNaN is a call in this hot loop.
      // biome-ignore lint/suspicious/noSelfCompare: see above
      bits = (bits << 1) | Number(values[i] !== values[i]);
    }
    if (notApplicable && bits !== 0) {
      for (let bit = 0; bit < 32; bit++) if (notApplicable[first + bit] === 1) bits &= ~(1 << bit);
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
