import { InputError, show } from '../errors.ts';
import type { Truth } from '../language/condition.ts';
import { type CenterLevel, centerLevels, centerRequirements } from './centers.table.ts';

/** Figures of a center; left out or null: not known. */
export interface CenterFigures {
  readonly level: CenterLevel;
  readonly obstetricBeds?: number | null;
  readonly deliveriesPerYear?: number | null;
  /** Percent, 0–100. */
  readonly highRiskPercent?: number | null;
  readonly rescueBeds?: number | null;
  readonly icu?: boolean | null;
}

export interface CenterFinding {
  readonly row: (typeof centerRequirements)[number];
  readonly truth: Truth;
  readonly value: number | boolean | null;
  readonly least: number | true;
}

/**
 * Holds a center's figures against the guide's table (40号, CC4–CC8). The guide says “as a rule” of some and lets the local authority adjust all (CC9), so
 * `not-met` is a question to the authority, not a verdict.
 *
 * @throws InputError `unknown-option` for the level; `out-of-range` for a figure that cannot be
 * @example checkCenter({ level: 'county', obstetricBeds: 29 })[0].truth // 'not-met'
 */
export function checkCenter(figures: CenterFigures): readonly CenterFinding[] {
  if (!centerLevels.some(({ id }) => id === figures.level)) {
    const expected = `one of ${centerLevels.map(({ id }) => id).join(', ')}`;
    throw new InputError([{ code: 'unknown-option', path: ['level'], expected, received: show(figures.level) }]);
  }
  return centerRequirements.map((row) => {
    const value = figures[row.figure] ?? null;
    const least = row.least[figures.level];
    if (value === null) return { row, truth: 'unknown', value, least };
    const fits =
      typeof least === 'number'
        ? isFigure(value, row.unit === '%' ? 100 : Number.POSITIVE_INFINITY)
        : typeof value === 'boolean';
    if (!fits) {
      const expected =
        least === true ? 'true or false' : row.unit === '%' ? 'a number, 0 to 100' : 'a number, 0 or more';
      throw new InputError([{ code: 'out-of-range', path: [row.figure], expected, received: show(value) }]);
    }
    return { row, truth: (least === true ? value === true : Number(value) >= least) ? 'met' : 'not-met', value, least };
  });
}

function isFigure(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most;
}
