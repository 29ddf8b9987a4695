/**
 * What counts as a read of our own pages, beside a view, which is one loading of a page. The numbers are our own choice, not a regulation's; the
 * beacon, the collector and the page on how counting works all take them from here.
 *
 * A read: the page was visible for `characters of the text / charactersPerSecond` seconds, at least `leastSeconds` and at most `mostSeconds`, and
 * the text was scrolled to `scrollShare` of its height. About a third of the time a reader of Chinese takes at six characters a second, so that
 * who skims attentively is counted and who leaves at once is not.
 */
export const readRule = {
  charactersPerSecond: 18,
  /** The collector holds to this one by its own clock, from handing out the token to receiving the read. */
  leastSeconds: 8,
  mostSeconds: 60,
  scrollShare: 0.5,
} as const;

/**
 * Seconds a text must be visible to count as read.
 *
 * @param characters length of the text without white space
 * @example secondsToRead(900) // 50
 */
export function secondsToRead(characters: number): number {
  const { charactersPerSecond, leastSeconds, mostSeconds } = readRule;
  return Math.min(mostSeconds, Math.max(leastSeconds, characters / charactersPerSecond));
}
