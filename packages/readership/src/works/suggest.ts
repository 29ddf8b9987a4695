import { daysBetween } from '../days.ts';
import { groupBy } from '../group.ts';
import { normalTitle } from './title.ts';
import type { Work } from './work.ts';

/** Two works that may be one. A person decides; nothing is merged on this alone. */
export interface Suggestion {
  readonly ids: readonly [string, string];
  /** Days between the two publications, 0 or more. */
  readonly daysApart: number;
}

/** A work put on a second platform usually follows within days; a title used again a year later is usually another work. */
export const suggestionDays = 14;

/** Works whose title says the same and whose day is near. */
export function worksLike(title: string, publishedOn: string, works: readonly Work[]): readonly Work[] {
  const normal = normalTitle(title);
  if (normal === '') return [];
  return works.filter((work) => {
    return normalTitle(work.title) === normal && Math.abs(daysBetween(work.publishedOn, publishedOn)) <= suggestionDays;
  });
}

/**
 * Pairs that may be one work on two platforms: the same title once punctuation, spaces and `#topics` are gone, published at most
 * `suggestionDays` days apart.
 *
 * @returns each pair once, the smaller id first, ordered by id
 */
export function suggestMerges(works: readonly Work[]): readonly Suggestion[] {
  const byTitle = groupBy(works, ({ title }) => normalTitle(title));
  byTitle.delete('');
  const pairs: Suggestion[] = [];
  for (const group of byTitle.values()) {
    const ordered = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, a] of ordered.entries()) {
      for (const b of ordered.slice(i + 1)) {
        const daysApart = Math.abs(daysBetween(a.publishedOn, b.publishedOn));
        if (daysApart <= suggestionDays) pairs.push({ ids: [a.id, b.id], daysApart });
      }
    }
  }
  return pairs.sort((a, b) => (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1));
}
