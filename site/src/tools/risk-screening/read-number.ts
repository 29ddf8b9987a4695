/** What a number field allows. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

export type ReadNumber =
  | { readonly value: number }
  | { readonly fault: 'not-a-number' | 'not-whole' | 'out-of-range' }
  | null;

/**
 * Reads what was typed into a number field, the full-width digits of Chinese keyboards included.
 *
 * @returns null for an empty field: unknown, and no fault
 * @example readNumber('１６２', { min: 80, max: 230, integer: false }) // { value: 162 }
 */
export function readNumber(typed: string, { min, max, integer }: NumberLimits): ReadNumber {
  const text = typed
    .trim()
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace('。', '.');
  if (text === '') return null;
  if (!/^\d+(\.\d+)?$/.test(text)) return { fault: 'not-a-number' };
  const value = Number(text);
  if (value < min || value > max) return { fault: 'out-of-range' };
  if (integer && !Number.isInteger(value)) return { fault: 'not-whole' };
  return { value };
}
