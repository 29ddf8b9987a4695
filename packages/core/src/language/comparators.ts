import type { Comparator } from './condition.ts';

/** What each comparator asks of two numbers; nothing holds of `NaN`. */
export const comparators: Readonly<Record<Comparator, (x: number, y: number) => boolean>> = {
  '>=': (x, y) => x >= y,
  '>': (x, y) => x > y,
  '<=': (x, y) => x <= y,
  '<': (x, y) => x < y,
  '=': (x, y) => x === y,
};
