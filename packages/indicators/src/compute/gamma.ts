/**
 * The regularized incomplete gamma function and its inverse, for the exact Poisson interval and for normal and chi-square quantiles.
 * Series below a + 1 and continued fraction above it (Abramowitz and Stegun 6.5.29 and 6.5.31), logarithm of gamma after Lanczos (g = 7, nine terms).
 */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function. @param x above 0 @example logGamma(5) // ln 24 = 3.178053830347946 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first, ...rest] = lanczos;
  const base = x + 6.5;
  const sum = rest.reduce((total, term, i) => total + term / (x + i), first as number);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** `{ lower: P(a, x), upper: 1 - P(a, x) }`; the smaller of the two is computed, so that neither tail loses its digits. */
function tails(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; Math.abs(term) > sum * 1e-17 && n < 100_000; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = sum * scale;
    return { lower, upper: 1 - lower };
  }
  // Lentz's form of the continued fraction.
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 100_000; n += 1) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b || 1e-300);
    c = b + factor / c || 1e-300;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  const upper = h * scale;
  return { lower: 1 - upper, upper };
}

/**
 * P(a, x): the share of a gamma distribution of shape `a` that lies below `x`. For a whole number `a` it is also the probability that a
 * Poisson count of mean `x` reaches `a`.
 *
 * @example regularizedGamma(1, 2) // 1 - e^-2 = 0.8646647167633873
 */
export function regularizedGamma(a: number, x: number): number {
  return tails(a, x).lower;
}

/**
 * The x for which P(a, x) is `p`: halving of a bracket, which always ends, then accepted Newton steps for the last digits.
 *
 * @param a shape, above 0
 * @param p 0 gives 0; 1 is not reached by any number and gives Infinity
 * @example gammaQuantile(1, 0.975) // -ln 0.025 = 3.6888794541139363
 */
export function gammaQuantile(a: number, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = a + 1;
  while (regularizedGamma(a, high) < p) high *= 2;
  let x = high / 2;
  for (let n = 0; n < 200; n += 1) {
    const { lower, upper } = tails(a, x);
    const excess = p < 0.5 ? lower - p : 1 - p - upper;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}

/**
 * Quantile of the chi-square distribution. With 0 degrees of freedom all of it lies at 0, which the lower limit of 0 events needs.
 *
 * @param degrees degrees of freedom, 0 or more
 * @example chiSquareQuantile(0.975, 2) // 7.377758908227873
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  return degrees === 0 ? 0 : 2 * gammaQuantile(degrees / 2, p);
}

/**
 * The z of a two-sided level: that share of a standard normal distribution lies between -z and z.
 *
 * @param level between 0 and 1
 * @example zOf(0.95) // 1.959964 (1.95996398…, not 1.96)
 */
export function zOf(level: number): number {
  return Math.sqrt(2 * gammaQuantile(0.5, level));
}
