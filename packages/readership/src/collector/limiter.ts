/** How many requests one address may make. */
export interface Rate {
  /** At once, after a pause. */
  readonly burst: number;
  /** Every second on the long run. */
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Addresses remembered at most; beyond it all start anew, so that memory stays small whoever calls. */
const most = 100_000;

/**
 * A bucket of requests for each address, in memory only. Many people share one address (a ward's wireless network, a mobile carrier), so the
 * rate is for floods, not for counting.
 *
 * @returns a function that takes one request from the bucket of an address and says whether there was one
 */
export function rateLimiter({ burst, perSecond }: Rate): (address: string, seconds: number) => boolean {
  const buckets = new Map<string, Bucket>();
  return (address, seconds) => {
    let bucket = buckets.get(address);
    if (bucket === undefined) {
      if (buckets.size >= most) buckets.clear();
      bucket = { left: burst, at: seconds };
      buckets.set(address, bucket);
    }
    bucket.left = Math.min(burst, bucket.left + Math.max(0, seconds - bucket.at) * perSecond);
    bucket.at = Math.max(seconds, bucket.at);
    if (bucket.left < 1) return false;
    bucket.left--;
    return true;
  };
}
