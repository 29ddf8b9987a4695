import { zOf } from '../compute/gamma.ts';
import type { Limits } from '../compute/intervals.ts';
import { percentile } from '../compute/percentile.ts';
import type { CountedGroup } from './_checks.ts';
import type { FunnelKind } from './funnel-limits.ts';

/** How much more places differ than chance alone would make them. */
export interface Dispersion {
  /** Mean square of the winsorized z-scores: 1 is chance alone, above 1 is over-dispersion. */
  readonly phi: number;
  /** Variance between places on the transformed scale, 0 or more; 0 means that chance explains the differences. */
  readonly tauSquared: number;
  /** The places it was estimated from. */
  readonly places: number;
}

/** With fewer places, one outlier would make its own excuse: no dispersion is estimated. A rule of this project. */
export const fewestPlaces = 10;

/** Share of z-scores drawn in at each end, so that outliers do not widen the limits that should find them. */
const winsorized = 0.1;

/** Scales on which the variance hardly depends on the mean: arcsine of the root for a proportion, square root for a rate. */
const scales = {
  proportion: {
    to: (share: number) => Math.asin(Math.sqrt(share)),
    from: (y: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, y))) ** 2,
  },
  rate: { to: (rate: number) => Math.sqrt(rate), from: (y: number) => Math.max(0, y) ** 2 },
} as const;

// On both scales the variance of a place is 1 over 4 times its size.
const varianceOf = (size: number) => 1 / (4 * size);

/** Distance of a place from the mean in standard errors of the transformed scale, with the variance between places added. */
export function zScore(kind: FunnelKind, mean: number, { events, size }: CountedGroup, tauSquared = 0): number {
  const { to } = scales[kind];
  return (to(events / size) - to(mean)) / Math.sqrt(varianceOf(size) + tauSquared);
}

/** Limits widened by the variance between places. */
export function dispersedLimits(
  kind: FunnelKind,
  mean: number,
  size: number,
  level: number,
  tauSquared: number,
): Limits {
  const { to, from } = scales[kind];
  const half = zOf(level) * Math.sqrt(varianceOf(size) + tauSquared);
  return { low: from(to(mean) - half), high: from(to(mean) + half) };
}

/**
 * Over-dispersion of places around their mean (Spiegelhalter 2005, additive random effects, 10 % winsorized at each end).
 *
 * @returns null with fewer than 10 places
 */
export function dispersionOf(kind: FunnelKind, mean: number, places: readonly CountedGroup[]): Dispersion | null {
  if (places.length < fewestPlaces) return null;
  const scores = places.map((place) => zScore(kind, mean, place));
  const lowest = percentile(scores, winsorized) as number;
  const highest = percentile(scores, 1 - winsorized) as number;
  const drawnIn = scores.map((z) => Math.min(highest, Math.max(lowest, z)));
  const phi = drawnIn.reduce((sum, z) => sum + z * z, 0) / places.length;
  const weights = places.map(({ size }) => 1 / varianceOf(size));
  const all = weights.reduce((sum, w) => sum + w, 0);
  const squares = weights.reduce((sum, w) => sum + w * w, 0);
  const excess = places.length * phi - (places.length - 1);
  return { phi, tauSquared: Math.max(0, excess / (all - squares / all)), places: places.length };
}
