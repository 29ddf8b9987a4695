import { normalTitle } from './title.ts';
import type { Place, Work } from './work.ts';

/** What a platform's file says about where a number belongs. */
export interface PlaceSigns {
  readonly platform: Place['platform'];
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** The day of publication on that platform, `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
}

/** Everything a platform's file gives to know a work by, the surest first: its id, its address, its title with the day. */
function namesOf(signs: PlaceSigns): readonly string[] {
  const names: string[] = [];
  if (signs.externalId !== null) names.push(signs.externalId);
  if (signs.url !== null) names.push(`url:${normalUrl(signs.url)}`);
  const title = normalTitle(signs.title ?? '');
  if (title !== '' && signs.publishedOn !== null) names.push(`title:${title}@${signs.publishedOn}`);
  return names;
}

/**
 * The id under which a place is remembered: the platform's own id; else its address; else title and day of publication, since some
 * platforms export nothing better.
 *
 * @returns null when the signs name no work at all (no id, no address, and not both title and day)
 * @example placeKeyOf({ platform: 'douyin', externalId: null, url: null, title: '数胎动', publishedOn: '2026-03-01' }) // 'title:数胎动@2026-03-01'
 */
export function placeKeyOf(signs: PlaceSigns): string | null {
  return namesOf(signs)[0] ?? null;
}

/** The work that stands where the signs point, null when none does. */
export function workAt(signs: PlaceSigns, index: ReadonlyMap<string, Work>): Work | null {
  for (const name of namesOf(signs)) {
    const work = index.get(`${signs.platform}|${name}`);
    if (work !== undefined) return work;
  }
  return null;
}

/** What sharing adds to an address; the page is the same without it. */
const shareMarks = /^(chksm|scene|from|share_token|xsec_token|xsec_source|utm_\w+)$/;

/** An address as it is compared: https, no fragment, no share marks, one way of encoding. Text that is no address stays as it is. */
function normalUrl(text: string): string {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return trimmed;
  const url = new URL(trimmed);
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hash = '';
  url.search = new URLSearchParams([...url.searchParams].filter(([name]) => !shareMarks.test(name))).toString();
  return url.href;
}

/** Every key that a place of a work answers to, with its platform: two works that share one are the same work. */
export function keysOfPlace(place: Place): readonly string[] {
  const keys: string[] = [];
  if (place.externalId !== null) keys.push(`${place.platform}|${place.externalId}`);
  if (place.url !== null) keys.push(`${place.platform}|url:${normalUrl(place.url)}`);
  return keys;
}

/** Which work stands under each key. Built once for a file, so that finding a row's work does not search the registry again. */
export function indexPlaces(works: readonly Work[]): ReadonlyMap<string, Work> {
  return new Map(
    works.flatMap((work) => work.places.flatMap((place) => keysOfPlace(place).map((key) => [key, work] as const))),
  );
}
