import { gradeWords } from '../../../components/grade-mark.ts';
import type { Lang } from '../../../data/lang.ts';
import { type Entry, locals } from '../catalog.ts';

/**
 * Where a row stands in its document, in the page's language.
 *
 * @example clauseInWords(entry, 'en') // 'Annex 2, yellow 2.6.2'
 */
export function clauseInWords({ clause, table, grade, id, ruleset }: Entry, lang: Lang): string {
  if (lang === 'zh-CN') return clause;
  if (table === 'beyond') return 'Beyond the form (our own)';
  const local = locals.find(({ overlay }) => overlay.id === ruleset)?.overlay;
  const color = grade ? gradeWords[grade].en.toLowerCase() : '';
  if (local) return `${local.id}, ${color}`;
  if (table === 'screening') return `Annex 1, item ${id.slice(1)}`;
  const number = grade === 'green' || grade === 'purple' ? '' : ` ${id.slice(1)}`;
  return `Annex 2, ${color}${number}`;
}
