import { logGamma } from '../compute/gamma.ts';

/** Continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), in Lentz's form. */
function fraction(x: number, a: number, b: number): number {
  const nudge = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let c = 1;
  let d = 1 / nudge(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nudge(1 + even * d);
    c = nudge(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nudge(1 + odd * d);
    c = nudge(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}

/** Regularized incomplete beta function: the probability that a beta variable lies below x. @param x 0 to 1 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The x below which a beta variable lies with probability p. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let n = 0; n < 200; n += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (regularizedBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Exact limits of a binomial share (Clopper and Pearson): `events` out of `total`, 1 or more. */
export function exactShareLimits(events: number, total: number, level: number): { low: number; high: number } {
  const tail = (1 - level) / 2;
  return {
    low: events === 0 ? 0 : betaQuantile(tail, events, total - events + 1),
    high: events === total ? 1 : betaQuantile(1 - tail, events + 1, total - events),
  };
}

/** The smallest number of heads that a fair coin thrown `throws` times does not exceed with at least probability p. */
export function fairCoinQuantile(p: number, throws: number): number {
  let sum = 0;
  for (let heads = 0; heads <= throws; heads += 1) {
    const ways = logGamma(throws + 1) - logGamma(heads + 1) - logGamma(throws - heads + 1);
    sum += Math.exp(ways - throws * Math.LN2);
    if (sum >= p) return heads;
  }
  return throws;
}
