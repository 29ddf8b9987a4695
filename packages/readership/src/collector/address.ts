import type { Header } from './judge.ts';

/**
 * The address a request came from. What a client writes into `X-Forwarded-For` is never believed: only the entry that the outermost of our own
 * proxies added, counted from the right. Without proxies, the peer of the connection.
 *
 * @param hops how many proxies of our own stand before the collector
 * @returns an IPv4 address, or the first 64 bits of an IPv6 address (one household or phone has them all)
 * @example clientAddress((name) => (name === 'x-forwarded-for' ? '1.1.1.1, 203.0.113.9' : null), '10.0.0.2', 1) // '203.0.113.9'
 */
export function clientAddress(header: Header, peer: string, hops: number): string {
  const chain = hops > 0 ? (header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim()) : [];
  // A request that came past the proxies has too few entries: then the peer is all we know.
  const address = chain.length >= hops && hops > 0 ? (chain[chain.length - hops] as string) : peer;
  return network(address || peer);
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1] as string;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
