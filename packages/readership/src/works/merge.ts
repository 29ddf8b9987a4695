import { groupBy } from '../group.ts';
import { keysOfPlace } from './places.ts';
import type { Place, Work } from './work.ts';

export interface Merging {
  /** One entry a work, ordered by day of publication, then id. */
  readonly works: readonly Work[];
  /** Which ids became one because they share a place: the id kept first, the others after it. */
  readonly merged: readonly (readonly string[])[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Older first; records of one id and day, which differ only by a later edit, in an order of their own, so that nothing depends on the list's. */
const byAge = (a: Work, b: Work): number =>
  compare(a.publishedOn, b.publishedOn) || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b));

const uniqueSorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

function uniquePlaces(places: readonly Place[]): Place[] {
  const rows = new Map(places.map((place) => [JSON.stringify([place.platform, place.externalId, place.url]), place]));
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** The oldest record gives id, title, form and author; review is taken from the newest day it holds until. */
function mergeGroup(group: readonly Work[]): Work {
  const [oldest, ...others] = [...group].sort(byAge) as [Work, ...Work[]];
  if (others.length === 0)
    return { ...oldest, topics: uniqueSorted(oldest.topics), places: uniquePlaces(oldest.places) };
  const reviewed = [oldest, ...others].filter(({ reviewer }) => reviewer !== null);
  const review = reviewed.sort((a, b) => compare(b.reviewBy ?? '', a.reviewBy ?? '') || byAge(a, b))[0] ?? oldest;
  return {
    ...oldest,
    reviewer: review.reviewer,
    reviewBy: review.reviewBy,
    topics: uniqueSorted(group.flatMap(({ topics }) => topics)),
    places: uniquePlaces(group.flatMap(({ places }) => places)),
  };
}

/**
 * Makes one work of records that say so: the same id, or a place in common (the same platform and the same id or address there). Titles
 * are never enough; see `suggestMerges` for those. The order of the records does not matter, and merging again changes nothing.
 *
 * @example mergeWorks([article, theSameOnWechat]).works.length // 1, when both name the place wechat 2247490098_1
 */
export function mergeWorks(works: readonly Work[]): Merging {
  const leader = works.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (leader[root] !== root) root = leader[root] as number;
    leader[i] = root;
    return root;
  };
  const holder = new Map<string, number>();
  for (const [i, work] of works.entries()) {
    for (const key of [`id|${work.id}`, ...work.places.flatMap(keysOfPlace)]) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, i);
      else leader[find(i)] = find(other);
    }
  }
  const groups = groupBy(works.keys(), find);
  const merged = [...groups.values()].map((members) => {
    const group = members.map((i) => works[i] as Work);
    return { work: mergeGroup(group), ids: uniqueSorted(group.map(({ id }) => id)) };
  });
  merged.sort((a, b) => byAge(a.work, b.work));
  return {
    works: merged.map(({ work }) => work),
    merged: merged
      .filter(({ ids }) => ids.length > 1)
      .map(({ work, ids }) => [work.id, ...ids.filter((id) => id !== work.id)]),
  };
}
