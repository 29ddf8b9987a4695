import { groupBy } from '../group.ts';
import { type UnitId, units } from '../units/units.table.ts';
import { type PlaceSigns, placeKeyOf } from '../works/places.ts';
import { type PlatformId, platforms } from '../works/platforms.table.ts';
import type { Form } from '../works/work.ts';
import { type Cell, readCount, readDay, readText } from './cells.ts';
import type { Block } from './detect.ts';
import type { ColumnField } from './profiles.table.ts';
import type { ImportReasonId, NotUnderstood } from './reasons.table.ts';

/** One line of a platform's file, understood: which work, which day, how many. */
export interface Reading {
  readonly sheet: string | null;
  readonly line: number | null;
  readonly signs: PlaceSigns;
  readonly form: Form | null;
  /** The day the numbers are of (or run through); null when the file does not say. */
  readonly day: string | null;
  /** Where the reads came from; null when the line is of all of them. */
  readonly channel: string | null;
  /** A unit the file does not give is not there; one it leaves empty is null. */
  readonly counts: Readonly<Partial<Record<UnitId, number | null>>>;
}

export interface Readings {
  readonly readings: readonly Reading[];
  readonly notUnderstood: readonly NotUnderstood[];
}

const unitIds: readonly UnitId[] = units.map(({ id }) => id);

/** What a platform's word for the form means here; 图文 stands for text with pictures, so it is an article. */
function readForm(cell: string | null): Form | null {
  if (cell === null || cell.includes('非视频')) return null;
  if (/视频|video/i.test(cell)) return 'video';
  if (/海报|漫画|长图|图解|图画|drawing/i.test(cell)) return 'drawing';
  return /图文|文章|笔记|article/i.test(cell) ? 'article' : null;
}

function readPlatform(cell: string | null): PlatformId | null {
  const row = platforms.find(({ id, title }) => cell === id || cell === title.zh || cell === title.en);
  return row === undefined || 'own' in row ? null : row.id;
}

const allChannels = new Set(['全部', '全部渠道', 'all']);

/**
 * The lines of one table. A cell that cannot be read is reported and left out; the rest of its line still counts.
 *
 * @param file     name of the file, for the report
 * @param ofWork   the work a table without titles is about (its place key), null when the table names its works
 */
export function readBlock(block: Block, file: string, ofWork: string | null): Readings {
  const { sheet, profile, columns } = block;
  const readings: Reading[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (let i = block.header + 1; i < block.end; i++) {
    const row = sheet.rows[i] ?? [];
    if (columns.every(({ index }) => readText(row[index] ?? null) === null)) continue;
    const line = sheet.lines[i] ?? null;
    const report = (reason: ImportReasonId, field: ColumnField | null) => {
      const column = columns.find((candidate) => candidate.field === field);
      const found = column === undefined ? null : readText(row[column.index] ?? null);
      notUnderstood.push({
        file,
        sheet: sheet.name,
        line,
        column: column?.header ?? null,
        reason,
        found: found?.slice(0, 40) ?? null,
      });
    };
    const cell = (field: ColumnField): Cell => {
      const column = columns.find((candidate) => candidate.field === field);
      return column === undefined ? null : (row[column.index] ?? null);
    };
    const day = (field: 'day' | 'publishedOn'): string | null => {
      const read = readDay(cell(field));
      if (read === undefined) report('bad-day', field);
      return read ?? null;
    };
    const platform = profile.platform ?? readPlatform(readText(cell('platform')));
    if (platform === null) {
      report('unknown-platform', 'platform');
      continue;
    }
    const form = readForm(readText(cell('form'))) ?? (profile.id === 'channels-videos' ? 'video' : null);
    const counts: Partial<Record<UnitId, number | null>> = {};
    for (const { field } of columns) {
      const unit = field === 'views' ? (form === 'video' ? 'plays' : 'times') : unitIds.find((id) => id === field);
      if (unit === undefined || field === null) continue;
      const read = readCount(cell(field));
      if ('problem' in read) report(read.problem, field);
      else counts[unit] = read.value;
    }
    const channel = readText(cell('channel'));
    const hasDay = columns.some(({ field }) => field === 'day');
    const on = day('day');
    if (hasDay && on === null) {
      // A line whose own day cannot be read is not put on another day.
      if (readText(cell('day')) === null) report('no-day', 'day');
      continue;
    }
    readings.push({
      sheet: sheet.name,
      line,
      signs: {
        platform,
        externalId: ofWork ?? readText(cell('externalId')),
        url: readText(cell('url')),
        title: readText(cell('title')),
        publishedOn: day('publishedOn'),
      },
      form,
      day: on,
      channel: channel === null || allChannels.has(channel.toLowerCase()) ? null : channel,
      counts,
    });
  }
  return { readings, notUnderstood };
}

/**
 * Brings the channels of one work and day together. A line for all channels is taken as it is. Without one, times and plays are added;
 * persons are not, since one person may have come through several channels.
 */
export function joinChannels(readings: readonly Reading[], file: string): Readings {
  const notUnderstood: NotUnderstood[] = [];
  const byDay = groupBy(readings, ({ signs, day, line }) => {
    return JSON.stringify([signs.platform, placeKeyOf(signs) ?? line, day]);
  });
  const joined = [...byDay.values()].flatMap((group): readonly Reading[] => {
    const whole = group.filter(({ channel }) => channel === null);
    if (whole.length > 0) return whole;
    const [first] = group as [Reading];
    const counts: Partial<Record<UnitId, number | null>> = {};
    for (const unit of unitIds) {
      const values = group.map((reading) => reading.counts[unit]).filter((value) => value !== undefined);
      if (values.length === 0) continue;
      // One channel without a number makes the sum of all unknown.
      counts[unit] = values.reduce<number | null>(
        (sum, value) => (sum === null || value === null ? null : sum + value),
        0,
      );
    }
    if (typeof counts.persons === 'number') {
      counts.persons = null;
      notUnderstood.push({
        file,
        sheet: first.sheet,
        line: first.line,
        column: null,
        reason: 'persons-by-channel',
        found: first.signs.title,
      });
    }
    return [{ ...first, channel: null, counts }];
  });
  return { readings: joined, notUnderstood };
}
