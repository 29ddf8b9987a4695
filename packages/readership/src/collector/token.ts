import { createHmac, timingSafeEqual } from 'node:crypto';
import { readRule } from '../beacon/read-rule.table.ts';
import { type OwnPlatform, ownPlatforms } from '../stores/model.ts';

/** What a token says, signed: this loading of this page, of this work, in this place, was seen by the collector at this second. */
export interface PageToken {
  readonly id: string;
  readonly workId: string;
  readonly platform: OwnPlatform;
  /** Seconds since 1970 by the collector's clock. */
  readonly issuedAt: number;
}

export type TokenVerdict =
  | { readonly token: PageToken; readonly fault: 'expired-token' | 'too-soon' | null }
  | { readonly token: null; readonly fault: 'forged-token' };

/** Hours in which a page once opened can still be reported as read. */
const lifetimeSeconds = 6 * 3600;

/** Ids of works and pages, as they stand in a token. */
export const workIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
export const eventIdPattern = /^[0-9a-f]{32}$/;

/**
 * Signs a token. It goes out with the answer to a view and comes back with the read, so a read cannot be made up: not without a view, not sooner
 * than the rule allows, not for another work or day, and not twice, because its id is the view's.
 */
export function issueToken({ id, workId, platform, issuedAt }: PageToken, secret: string): string {
  const text = `1.${id}.${Math.floor(issuedAt).toString(36)}.${platform}.${workId}`;
  return `${text}.${sign(text, secret)}`;
}

/**
 * Checks a token against every secret that is still valid.
 *
 * @param secrets the newest first; older ones let tokens of before a change run out
 * @param now seconds since 1970 by the collector's clock; the client's time plays no part
 */
export function checkToken(text: string, secrets: readonly string[], now: number): TokenVerdict {
  const end = text.lastIndexOf('.');
  const signed = text.slice(0, Math.max(0, end));
  const given = Buffer.from(text.slice(end + 1));
  const genuine = secrets.some((secret) => {
    const expected = Buffer.from(sign(signed, secret));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
  const [version, id, issued, platform, ...rest] = signed.split('.') as [
    string,
    string,
    string,
    OwnPlatform,
    ...string[],
  ];
  // The work stands last, because its id may have dots in it.
  const workId = rest.join('.');
  // What we signed has this shape; the check holds should a secret ever serve another purpose too.
  const sound =
    genuine &&
    version === '1' &&
    eventIdPattern.test(id) &&
    ownPlatforms.includes(platform) &&
    workIdPattern.test(workId);
  if (!sound) return { token: null, fault: 'forged-token' };
  const token = { id, workId, platform, issuedAt: Number.parseInt(issued, 36) };
  const age = now - token.issuedAt;
  if (age > lifetimeSeconds) return { token, fault: 'expired-token' };
  return { token, fault: age < readRule.leastSeconds ? 'too-soon' : null };
}

function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 32);
}
