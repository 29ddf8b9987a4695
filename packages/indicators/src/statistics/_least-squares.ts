interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Standard error of the slope; null with two points, which every line fits. */
  readonly slopeError: number | null;
}

/** The straight line of least squares through two points or more of at least two different x. */
export function leastSquares(points: readonly (readonly [x: number, y: number])[]): Line {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const intercept = meanY - slope * meanX;
  // Around the means: with years for x, the intercept lies two thousand years away and would cost digits.
  const residual = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, intercept, slopeError: n > 2 ? Math.sqrt(residual / (n - 2) / spread) : null };
}
