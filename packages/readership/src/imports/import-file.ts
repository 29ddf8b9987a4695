import { groupBy } from '../group.ts';
import type { UnitId } from '../units/units.table.ts';
import { indexPlaces, placeKeyOf, workAt } from '../works/places.ts';
import { worksLike } from '../works/suggest.ts';
import { type Observation, sumsOf } from './counting.ts';
import { checkOptions, type ImportOptions, type ImportPlan } from './import-options.ts';
import type { Counting } from './profiles.table.ts';
import { readFileContent } from './read-file.ts';
import { readParts } from './read-parts.ts';
import { joinChannels, type Reading } from './readings.ts';
import type { NotUnderstood } from './reasons.table.ts';

/**
 * Reads a file a platform let its author download, and works out what it changes. Nothing is written and nothing is fetched: look at
 * `tables`, `unresolved` and `notUnderstood`, then hand `record` and `sums` to a store.
 *
 * The same file again changes nothing. A newer file for days already held restates them; the store keeps what was said before.
 *
 * @param bytes the whole file: `.xlsx`, CSV (UTF-8, with BOM, GB18030), JSON
 * @returns sums in the units the platform gave; an empty cell gives no sum at all, never 0
 * @throws InputError for a file that cannot be read (`file-format`, `encoding`, `csv`, `too-large`, `empty`) and for options it needs (`missing-option`, `date`)
 */
export async function planImport(bytes: Uint8Array, options: ImportOptions): Promise<ImportPlan> {
  const { name, works, imports, current } = options;
  const content = await readFileContent(bytes, name);
  const notUnderstood: NotUnderstood[] = [];
  const parts = readParts(content, options, notUnderstood);
  const counted = parts.filter(({ preview }) => preview.counting !== 'account');
  checkOptions(counted, options);
  const index = indexPlaces(works);
  const byId = new Map(works.map((work) => [work.id, work]));
  const observations: Observation[] = [];
  const waiting: Reading[] = [];
  for (const { preview, readings } of counted) {
    const counting = preview.counting as Observation['counting'];
    const joined = joinChannels(readings, name);
    notUnderstood.push(...joined.notUnderstood);
    for (const reading of joined.readings) {
      const { sheet, line, signs, counts } = reading;
      const report = (reason: NotUnderstood['reason']) =>
        notUnderstood.push({ file: name, sheet, line, column: null, reason, found: signs.title?.slice(0, 40) ?? null });
      const own =
        preview.kind === 'wechat-trend-of-article' ? (byId.get(options.workId ?? '') ?? null) : workAt(signs, index);
      const stands =
        counting === 'period' ? options.period?.to : counting === 'total' ? options.totalsThrough : undefined;
      const day = reading.day ?? stands ?? null;
      if (own === null && placeKeyOf(signs) === null) report('no-title');
      else if (own === null) waiting.push(reading);
      else if (day !== null && signs.publishedOn !== null && day < signs.publishedOn) report('before-publication');
      else if (day !== null) {
        for (const [unit, value] of Object.entries(counts)) {
          if (value === null || value === undefined) continue;
          observations.push({
            workId: own.id,
            platform: signs.platform,
            unit: unit as UnitId,
            day,
            value,
            counting,
            line,
            sheet,
          });
        }
      }
    }
  }
  const unresolved = [...groupBy(waiting, ({ signs }) => `${signs.platform}|${placeKeyOf(signs)}`).values()].map(
    (group) => {
      const [{ signs, form, line, sheet }] = group as [Reading];
      notUnderstood.push({
        file: name,
        sheet,
        line,
        column: null,
        reason: 'unknown-work',
        found: (signs.title ?? placeKeyOf(signs))?.slice(0, 40) ?? null,
      });
      const like =
        signs.title === null || signs.publishedOn === null ? [] : worksLike(signs.title, signs.publishedOn, works);
      return { signs, form, line, like: like.map(({ id }) => id) };
    },
  );
  const known = imports.some(({ id }) => id === content.sha256);
  const { sums, troubles } = known ? { sums: [], troubles: [] } : sumsOf(observations, current, imports);
  for (const { reason, observation } of troubles) {
    const { line, sheet, unit, workId, day } = observation;
    notUnderstood.push({ file: name, sheet, line, column: unit, reason, found: `${workId} ${day}` });
  }
  const platforms = new Set(counted.flatMap(({ readings }) => readings.map(({ signs }) => signs.platform)));
  const kinds = new Set(counted.map(({ preview }) => preview.counting));
  return {
    tables: parts.map(({ preview }) => preview),
    encoding: content.encoding,
    known,
    record: {
      id: content.sha256,
      name,
      platform: platforms.size === 1 ? ([...platforms][0] as string) : 'other',
      at: options.at,
      rows: counted.reduce((sum, { readings }) => sum + readings.length, 0),
      notUnderstood,
      counting: kinds.size === 1 ? ([...kinds][0] as Counting) : null,
    },
    sums,
    unresolved,
    notUnderstood,
  };
}
