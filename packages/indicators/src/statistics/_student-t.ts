/**
 * Probability that Student's t lies between -t and t, for a whole number of degrees of freedom: the finite trigonometric sums of
 * Abramowitz and Stegun 26.7.3 and 26.7.4.
 */
function probabilityWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const odd = degrees % 2;
  // 1 + (1/2)cos² + (1·3)/(2·4)cos⁴ … for even degrees; cos + (2/3)cos³ + (2·4)/(3·5)cos⁵ … for odd ones.
  let term = odd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * square;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/**
 * The t of a two-sided level: that share of Student's distribution lies between -t and t.
 *
 * @param degrees degrees of freedom, a whole number of 1 or more
 * @example tOf(0.95, 9) // 2.262157162798…
 */
export function tOf(level: number, degrees: number): number {
  let low = 0;
  let high = 1;
  while (probabilityWithin(high, degrees) < level && high < 1e300) {
    low = high;
    high *= 2;
  }
  for (let n = 0; n < 200; n += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (probabilityWithin(middle, degrees) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
