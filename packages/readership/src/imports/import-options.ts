import { isIsoDate } from '../days.ts';
import { InputError, type Issue } from '../errors.ts';
import { show } from '../show.ts';
import type { DailySum, ImportRecord, NewDailySum } from '../stores/model.ts';
import type { Work } from '../works/work.ts';
import type { ImportedFile } from './counting.ts';
import type { FoundColumn } from './detect.ts';
import type { Counting, ProfileId } from './profiles.table.ts';
import type { FileContent } from './read-file.ts';
import type { Reading } from './readings.ts';
import type { NotUnderstood } from './reasons.table.ts';
import type { UnresolvedWork } from './unresolved.ts';
import type { WechatInterface } from './wechat-json.ts';

/** A table of the file and what its columns are taken for: to be looked at before anything is counted. */
export interface TablePreview {
  readonly kind: ProfileId | WechatInterface;
  readonly counting: Counting;
  readonly sheet: string | null;
  /** Line of the header; null for JSON. */
  readonly headerLine: number | null;
  readonly columns: readonly FoundColumn[];
  readonly rows: number;
  readonly caution: string | null;
}

export interface ImportOptions {
  /** Name of the file, as it will stand in the evidence. */
  readonly name: string;
  /** The works known so far. */
  readonly works: readonly Work[];
  /** Sums and imports held so far (`store.dailySums` over all days, `store.imports()`); empty for the first file. */
  readonly current: readonly DailySum[];
  readonly imports: readonly ImportRecord[];
  /** When, `YYYY-MM-DDTHH:mm:ssZ`; for the record only. */
  readonly at: string;
  /** For totals without a day of their own: the last day they cover, normally the day before the export. */
  readonly totalsThrough?: string;
  /** For sums over a chosen stretch of days: that stretch, as chosen when exporting. */
  readonly period?: { readonly from: string; readonly to: string };
  /** For a table about one work that does not name it: the id of the work. */
  readonly workId?: string;
  /** Read as this kind of table only, where detection guesses wrong. */
  readonly profile?: ProfileId;
}

export interface ImportPlan {
  readonly tables: readonly TablePreview[];
  readonly encoding: FileContent['encoding'];
  /** True when this very file was imported before; then there is nothing to do. */
  readonly known: boolean;
  /** For the store, together with `sums`: `store.putDaily(record, sums)`. */
  readonly record: ImportedFile;
  readonly sums: readonly NewDailySum[];
  /** Works to be registered or recognized first; their reads are not in `sums`. */
  readonly unresolved: readonly UnresolvedWork[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A table and its lines. */
export interface Part {
  readonly preview: TablePreview;
  readonly readings: readonly Reading[];
}

function need(issues: Issue[], option: string, value: unknown, expected: string, fits: boolean): void {
  if (!fits)
    issues.push({
      code: value === undefined ? 'missing-option' : 'date',
      path: [option],
      expected,
      received: show(value),
    });
}

/**
 * Totals and periods that do not name their day need it from the person who exported them; no clock is asked.
 *
 * @throws InputError `missing-option`, `date`
 */
export function checkOptions(parts: readonly Part[], options: ImportOptions): void {
  const { totalsThrough, period, workId, works } = options;
  const issues: Issue[] = [];
  const undated = parts.some(
    ({ preview, readings }) => preview.counting === 'total' && readings.some(({ day }) => day === null),
  );
  if (undated)
    need(issues, 'totalsThrough', totalsThrough, 'the last day the totals cover, YYYY-MM-DD', isIsoDate(totalsThrough));
  if (parts.some(({ preview }) => preview.counting === 'period')) {
    const fits = isIsoDate(period?.from) && isIsoDate(period?.to) && period.from <= period.to;
    need(issues, 'period', period, 'the first and the last day chosen when exporting', fits);
  }
  if (
    parts.some(({ preview }) => preview.kind === 'wechat-trend-of-article') &&
    !works.some(({ id }) => id === workId)
  ) {
    issues.push({
      code: 'missing-option',
      path: ['workId'],
      expected: 'the id of the work this table is about',
      received: show(workId),
    });
  }
  if (issues.length > 0) throw new InputError(issues);
}
