import { parseWorks, type Work } from './work.ts';

/** What an article's front matter must hold to be a work. Other keys are the site's own and are passed over. */
export interface FrontMatter {
  readonly title: string;
  readonly publishedOn: string;
  readonly author: string;
  readonly form?: Work['form'];
  readonly reviewer?: string | null;
  readonly reviewBy?: string | null;
  readonly topics?: readonly string[];
  /** Where else the same work stands, when its editor knows. */
  readonly places?: readonly unknown[];
}

/**
 * The registry's entry of an article of the site, so that articles register themselves.
 *
 * @param slug file name without its ending; id of the work and its id on the platform `site`
 * @param url  the page's address, null while the site has none
 * @throws InputError when the front matter lacks what a work needs (`publishedOn`, `author` …)
 * @example workFromFrontMatter({ title: '数胎动', publishedOn: '2026-03-01', author: '产科' }, 'fetal-movement', null).form // 'article'
 */
export function workFromFrontMatter(front: FrontMatter, slug: string, url: string | null): Work {
  const {
    title,
    publishedOn,
    author,
    form = 'article',
    reviewer = null,
    reviewBy = null,
    topics = [],
    places = [],
  } = front;
  const own = { platform: 'site', externalId: slug, url };
  const [work] = parseWorks([
    { id: slug, title, form, publishedOn, author, reviewer, reviewBy, topics, places: [own, ...places] },
  ]);
  return work as Work;
}
