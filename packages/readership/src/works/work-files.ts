import { InputError } from '../errors.ts';
import { groupBy } from '../group.ts';
import { type Cell, normalHeader, readDay, readText } from '../imports/cells.ts';
import { readFileContent } from '../imports/read-file.ts';
import { platforms } from './platforms.table.ts';
import { parseWorks, type Work } from './work.ts';

/** Columns of a list of works. One line a work, or several lines with the same id, each with one more place. */
export const workColumns = [
  { key: 'id', headers: ['编号', 'id'] },
  { key: 'title', headers: ['标题', 'title'] },
  { key: 'form', headers: ['形式', 'form'] },
  { key: 'publishedOn', headers: ['发布日期', 'publishedOn'] },
  { key: 'author', headers: ['作者', 'author'] },
  { key: 'reviewer', headers: ['审核人', 'reviewer'] },
  { key: 'reviewBy', headers: ['审核有效期至', 'reviewBy'] },
  { key: 'topics', headers: ['主题', 'topics'] },
  { key: 'platform', headers: ['平台', 'platform'] },
  { key: 'externalId', headers: ['平台编号', 'externalId'] },
  { key: 'url', headers: ['链接', 'url'] },
] as const;

type Key = (typeof workColumns)[number]['key'];
type Line = Readonly<Record<Key, Cell>>;

const forms: Readonly<Record<string, string>> = { 文章: 'article', 图画: 'drawing', 视频: 'video' };
const platformOf = (name: string): string => platforms.find(({ title }) => title.zh === name)?.id ?? name;

function objectOf(lines: readonly Line[]): unknown {
  const [first] = lines as [Line];
  const form = readText(first.form);
  const topics = lines
    .flatMap(({ topics: cell }) => readText(cell)?.split(/[;；、]/) ?? [])
    .map((topic) => topic.trim());
  return {
    id: readText(first.id),
    title: readText(first.title),
    form: form === null ? null : (forms[form] ?? form),
    publishedOn: readDay(first.publishedOn) ?? readText(first.publishedOn),
    author: readText(first.author),
    reviewer: readText(first.reviewer),
    reviewBy: readDay(first.reviewBy) ?? readText(first.reviewBy),
    topics: [...new Set(topics.filter((topic) => topic !== ''))],
    places: lines
      .filter(({ platform }) => readText(platform) !== null)
      .map(({ platform, externalId, url }) => {
        return {
          platform: platformOf(readText(platform) as string),
          externalId: readText(externalId),
          url: readText(url),
        };
      }),
  };
}

/**
 * Works from a list somebody keeps: CSV, `.xlsx`, or JSON (an array of works as `parseWorks` takes them).
 *
 * @param name the file's name, for messages
 * @throws InputError for a file that cannot be read, `missing-column` without 编号, 标题, 形式, 发布日期 or 作者, and everything `parseWorks` finds; nothing is taken over in part
 */
export async function readWorks(bytes: Uint8Array, name: string): Promise<readonly Work[]> {
  const content = await readFileContent(bytes, name);
  if ('json' in content) return parseWorks(Array.isArray(content.json) ? content.json : [content.json]);
  const [header = [], ...rows] = content.sheets[0]?.rows ?? [];
  const names = header.map(normalHeader);
  const at = new Map(
    workColumns.map(({ key, headers }) => {
      return [key, headers.map((known) => names.indexOf(normalHeader(known))).find((index) => index >= 0) ?? -1];
    }),
  );
  const missing = workColumns.slice(0, 5).filter(({ key }) => (at.get(key) ?? -1) < 0);
  if (missing.length > 0) {
    throw new InputError(
      missing.map(({ headers }) => ({
        code: 'missing-column',
        path: [name],
        expected: `a column ${headers.join(' or ')}`,
        received: 'none',
      })),
    );
  }
  const lines = rows
    .filter((row) => row.some((cell) => readText(cell) !== null))
    .map((row) => Object.fromEntries(workColumns.map(({ key }) => [key, row[at.get(key) ?? -1] ?? null])) as Line);
  return parseWorks([...groupBy(lines, ({ id }) => readText(id)).values()].map(objectOf));
}
