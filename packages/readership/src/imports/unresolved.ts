import { createHash } from 'node:crypto';
import { type PlaceSigns, placeKeyOf } from '../works/places.ts';
import type { Form, Place, Work } from '../works/work.ts';

/** A work in a file that the registry does not know under this place. Its reads wait until a person has said what it is. */
export interface UnresolvedWork {
  readonly signs: PlaceSigns;
  readonly form: Form | null;
  /** First line of the file it stands on. */
  readonly line: number | null;
  /** Ids of works with the same title and a day near by: perhaps the same, for a person to decide. */
  readonly like: readonly string[];
}

function placeOf({ signs }: UnresolvedWork): Place {
  // Files sometimes hold an address without http; it still names the place, through `externalId`.
  const url = signs.url !== null && URL.canParse(signs.url) && /^https?:/.test(signs.url) ? signs.url : null;
  return { platform: signs.platform, externalId: placeKeyOf(signs), url };
}

/** The work with one more place: how a person says "this line of the file is that work". The next import knows it. */
export function withPlace(work: Work, unresolved: UnresolvedWork): Work {
  return { ...work, places: [...work.places, placeOf(unresolved)] };
}

/**
 * A new entry of the registry for a work first met in a file.
 *
 * @param author who stands for the account it was published on; files do not say
 * @returns null when the file gives no title or no day of publication; its reviewer is null: nobody is on record
 */
export function workFromFile(unresolved: UnresolvedWork, author: string): Work | null {
  const { signs, form } = unresolved;
  if (signs.title === null || signs.publishedOn === null) return null;
  const key = createHash('sha256')
    .update(`${signs.platform}|${placeKeyOf(signs)}`)
    .digest('hex')
    .slice(0, 12);
  return {
    id: `${signs.platform}-${key}`,
    title: signs.title,
    form: form ?? (signs.platform === 'douyin' || signs.platform === 'channels' ? 'video' : 'article'),
    publishedOn: signs.publishedOn,
    author,
    reviewer: null,
    reviewBy: null,
    topics: [],
    places: [placeOf(unresolved)],
  };
}
