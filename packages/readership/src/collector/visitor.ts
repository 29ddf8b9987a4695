import { hash } from 'node:crypto';

/**
 * The day's hash of "the same visitor": of the salt of the day, the address, the name of the browser, the work and the measure. Because the work is
 * in it, two works read by one person have hashes that nothing connects; because the salt is destroyed when the day is over, nobody can make it again.
 *
 * @returns 16 bytes
 */
export function visitorHash(
  salt: Uint8Array,
  address: string,
  agent: string,
  workId: string,
  measure: string,
): Uint8Array {
  // 32 bytes of secret before the text, and half of the digest withheld: no other text can be fitted to a hash.
  const text = `${address}\n${agent.slice(0, 512)}\n${workId}\n${measure}`;
  return hash('sha256', Buffer.concat([salt, Buffer.from(text)]), 'buffer').subarray(0, 16);
}
