import { type IsoDate, isIsoDate } from '../days.ts';
import { InputError, type Issue } from '../errors.ts';
import { show } from '../show.ts';
import type { DailySum } from '../stores/model.ts';
import { defaultReadingRule, type ReadingRule } from '../units/reading-rules.table.ts';
import type { UnitId } from '../units/units.table.ts';
import type { Form, Work } from '../works/work.ts';
import { nationalTargets, type Targets } from './plan-targets.table.ts';
import { type Projection, projectWorks } from './projection.ts';
import { type Summary, summarize } from './summary.ts';
import { readsOfWorks, type WorkReads } from './work-reads.ts';

/** Works that lost the cover of their review, or never had one. */
export interface PastReview {
  readonly id: string;
  readonly title: string;
  readonly reason: 'no-reviewer' | 'review-over';
  readonly reviewBy: IsoDate | null;
}

/** A sum in one unit on one platform: units are never added to each other. */
export interface UnitTotal {
  readonly platform: string;
  readonly measure: DailySum['measure'];
  readonly unit: UnitId;
  readonly value: number;
  /** Works with a number in it. */
  readonly works: number;
}

/** Works that share a platform, a form or a topic. Plain data, so that a report can be sent as JSON. */
export interface Group<Key extends string> {
  readonly key: Key;
  readonly summary: Summary;
}

export interface YearReport {
  readonly year: number;
  /** The day the report is made for, and the last day whose reads are in it (31 December at the latest). */
  readonly on: IsoDate;
  readonly through: IsoDate;
  readonly rule: ReadingRule;
  readonly targets: Targets;
  /** Works published in the year up to `on`, against the target: `open` while the year still runs. `scheduled`: days of publication after `on`. */
  readonly works: {
    readonly published: number;
    readonly needed: number;
    readonly standing: 'met' | 'not-met' | 'open';
    readonly scheduled: number;
  };
  readonly reads: Summary;
  /** Reads still missing for the mean, over the works published so far; null where reads are unknown. */
  readonly readsNeeded: number | null;
  readonly byPlatform: readonly Group<string>[];
  readonly byForm: readonly Group<Form>[];
  /** A work with several topics is in each of them; one without is under `''`. */
  readonly byTopic: readonly Group<string>[];
  readonly units: readonly UnitTotal[];
  readonly projection: Projection | null;
  readonly pastReview: readonly PastReview[];
  /** Most read first; works with unknown reads last. */
  readonly ranking: readonly WorkReads[];
}

export interface YearOptions {
  readonly year: number;
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: IsoDate;
  readonly rule?: ReadingRule;
  readonly targets?: Targets;
}

function grouped<K extends string>(
  reads: readonly WorkReads[],
  keysOf: (entry: WorkReads) => readonly K[],
  target: number,
): readonly Group<K>[] {
  const keys = [...new Set(reads.flatMap(keysOf))].sort();
  return keys.map((key) => {
    const members = reads.filter((entry) => keysOf(entry).includes(key));
    return { key, summary: summarize(members, target) };
  });
}

function unitTotals(works: readonly Work[], sums: readonly DailySum[], through: IsoDate): readonly UnitTotal[] {
  const ids = new Set(works.map(({ id }) => id));
  const totals = new Map<string, { row: DailySum; value: number; works: Set<string> }>();
  for (const row of sums) {
    if (row.value === null || row.day > through || !ids.has(row.workId)) continue;
    const key = `${row.platform} ${row.measure} ${row.unit}`;
    const total = totals.get(key) ?? { row, value: 0, works: new Set() };
    total.value += row.value;
    total.works.add(row.workId);
    totals.set(key, total);
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { row, value, works: counted }]) => {
      return { platform: row.platform, measure: row.measure, unit: row.unit, value, works: counted.size };
    });
}

/**
 * The year against the plan: how many works, how widely read, and what is missing.
 *
 * A work belongs to the year of its first publication. Its reads count through `on`, and not after 31 December of that year.
 *
 * @param works the registry, merged; works of other years are passed over
 * @param sums  newest revisions of daily sums, of any days
 * @returns numbers unrounded; unknown is null and named, never 0
 * @throws InputError `date` for a bad day, `year` for a year that is not a whole number from 1970 to 9999
 */
export function reportYear(works: readonly Work[], sums: readonly DailySum[], options: YearOptions): YearReport {
  const { year, on, rule = defaultReadingRule, targets = nationalTargets } = options;
  const issues: Issue[] = [];
  if (!isIsoDate(on)) issues.push({ code: 'date', path: ['on'], expected: 'a day YYYY-MM-DD', received: show(on) });
  if (!Number.isInteger(year) || year < 1970 || year > 9999)
    issues.push({ code: 'year', path: ['year'], expected: 'a year from 1970 to 9999', received: show(year) });
  if (issues.length > 0) throw new InputError(issues);
  const last = `${year}-12-31`;
  const through = on < last ? on : last;
  const ofYear = works.filter(({ publishedOn }) => publishedOn.startsWith(`${year}-`));
  const published = ofYear.filter(({ publishedOn }) => publishedOn <= on);
  const entries = readsOfWorks(published, sums, through, rule);
  const reads = summarize(entries, targets.meanReads);
  const onPlatforms = entries.flatMap(({ work, platforms }) =>
    platforms.map(({ platform, reads: here }) => ({
      work,
      platforms: [{ platform, unit: null, reads: here }],
      reads: here,
      complete: here !== null,
    })),
  );
  const needed = Math.max(0, targets.works - published.length);
  const reviewed = published.filter(
    ({ reviewer, reviewBy }) => reviewer === null || (reviewBy !== null && reviewBy < on),
  );
  return {
    year,
    on,
    through,
    rule,
    targets,
    works: {
      published: published.length,
      needed,
      standing: needed === 0 ? 'met' : on >= last ? 'not-met' : 'open',
      scheduled: ofYear.length - published.length,
    },
    reads,
    readsNeeded: reads.total === null ? null : Math.max(0, targets.meanReads * published.length - reads.total),
    byPlatform: grouped(onPlatforms, ({ platforms }) => platforms.map(({ platform }) => platform), targets.meanReads),
    byForm: grouped(entries, ({ work }) => [work.form], targets.meanReads),
    byTopic: grouped(entries, ({ work }) => (work.topics.length === 0 ? [''] : work.topics), targets.meanReads),
    units: unitTotals(published, sums, through),
    projection: projectWorks(published.length, year, on, targets.works),
    pastReview: reviewed.map(({ id, title, reviewer, reviewBy }) => {
      return { id, title, reason: reviewer === null ? 'no-reviewer' : 'review-over', reviewBy };
    }),
    ranking: [...entries].sort(
      (a, b) => (b.reads ?? -1) - (a.reads ?? -1) || (a.work.id < b.work.id ? -1 : Number(a.work.id > b.work.id)),
    ),
  };
}
