import { isIsoDate } from '@anchan/core/dates';
import { show } from '@anchan/core/errors';
import type { Text } from '@anchan/core/language';
import type { SourceId } from '../catalog/sources.table.ts';
import { defaultLevel, levelIssues } from '../compute/intervals.ts';
import { errataFor } from '../errata/errata-for.ts';
import type { ErratumRow } from '../errata/erratum.ts';
import { choiceIssues, refuse, yearIssues } from '../statistics/_checks.ts';
import { type AnnualReduction, annualReduction } from '../statistics/trend.ts';
import { type Course, courseOf, observedPace } from './_course.ts';
import { goalOf, type KnownPoint, knownOn, mismatch } from './_fits.ts';
import { sentenceOf } from './_sentence.ts';
import { type Series, seriesFaults } from './series.ts';
import type { TargetRow } from './target.ts';
import { meets, targetSet } from './targets.ts';
import { type TrackFlagCode, type TrackStatus, trackFlagWords, type UndeterminedReason } from './words.table.ts';

export interface TrackOptions {
  /** The day of the judgment, `YYYY-MM-DD`. Years that were not over by then are left out. */
  readonly on: string;
  /** The form of the annual reduction, `compound` where not given. Percentages are always projected in points. */
  readonly form?: 'compound' | 'log';
  /** The year the observed pace starts from; the year before the target’s document where not given, or the nearest there is. */
  readonly baseYear?: number;
  /** Two-sided confidence level; 0.95 where not given. */
  readonly level?: number;
}

export interface TrackFlag {
  readonly code: TrackFlagCode;
  readonly text: Text;
}

/** The judgment without its sentence. */
export interface Judged extends Omit<Course, 'outcome'> {
  readonly target: TargetRow;
  readonly on: string;
  readonly status: TrackStatus;
  /** Only with `undetermined`. */
  readonly reason?: UndeterminedReason;
  /** The number to reach; null where a change against a missing year cannot be worked out. */
  readonly goal: number | null;
  /** Only with `met`: the first year of the unbroken run of years that meet it. */
  readonly since?: number;
  /** The value the pace starts from, and the latest one. */
  readonly base: KnownPoint | null;
  readonly current: KnownPoint | null;
  /** The average reduction over every year from base to latest, in the regression form, with its own interval; null for percentages. */
  readonly trend: AnnualReduction | null;
  readonly flags: readonly TrackFlag[];
}

export interface Tracking extends Judged {
  /** What a report prints. */
  readonly sentence: Text;
  readonly sources: readonly SourceId[];
  /** Slips in print that must stand beside this indicator. */
  readonly errata: readonly ErratumRow[];
}

interface Verdict {
  readonly status: TrackStatus;
  readonly reason?: UndeterminedReason;
  readonly since?: number;
  readonly codes?: readonly TrackFlagCode[];
  /** The point judged, where it is not the latest. */
  readonly current?: KnownPoint;
  readonly course?: boolean;
}

const unknown = (reason: UndeterminedReason): Verdict => ({ status: 'undetermined', reason });

/** First year of the unbroken run of points that meet the goal up to the last one. */
function runStart(points: readonly KnownPoint[], target: TargetRow, goal: number): number {
  let start = points.length - 1;
  while (start > 0 && meets((points[start - 1] as KnownPoint).value, target, goal)) start -= 1;
  return (points[start] as KnownPoint).year;
}

/** A target due again every year: the latest year it covers, judged by itself. */
function recurring(known: readonly KnownPoint[], target: TargetRow, goal: number, on: string): Verdict {
  if (target.recurs !== 'year') return unknown('counted-by-period');
  const { from, to } = targetSet(target.set);
  const covered = known.filter(({ year }) => year >= (from ?? year) && year <= (to ?? year));
  const current = covered.at(-1);
  if (!current) return unknown(known.length > 0 ? 'before-the-target' : 'no-values');
  const closed = to !== null && on > `${to}-12-31`;
  const codes: readonly TrackFlagCode[] = closed
    ? ['closed', ...(current.year < to ? (['final-value-missing'] as const) : [])]
    : [];
  if (!meets(current.value, target, goal)) return { status: 'missed', current, codes };
  return { status: 'met', since: runStart(covered, target, goal), current, codes };
}

/** Met and missed come before any look at the course. */
function verdictOf(known: readonly KnownPoint[], target: TargetRow, goal: number, on: string): Verdict {
  if (target.recurs) return recurring(known, target, goal, on);
  const { by } = target;
  const latest = known.at(-1);
  if (!latest) return unknown('no-values');
  const { from } = targetSet(target.set);
  if (from !== null && latest.year < from - 1) return unknown('before-the-target');
  const inTime = by === null ? known : known.filter(({ year }) => year <= by);
  const last = inTime.at(-1);
  const closed = by !== null && on > `${by}-12-31`;
  const ended: readonly TrackFlagCode[] = closed ? ['closed'] : [];
  if (last && meets(last.value, target, goal)) {
    const codes: TrackFlagCode[] = [...ended];
    if (closed && last.year < by) codes.push('final-value-missing');
    if (!meets(latest.value, target, goal)) codes.push('lapsed');
    return { status: 'met', since: runStart(inTime, target, goal), codes, current: last };
  }
  // Whether a later value came too late, or not at all, only the value of the last year could say for certain.
  const after: readonly TrackFlagCode[] = last?.year === by ? [] : ['final-value-missing'];
  if (meets(latest.value, target, goal)) {
    const codes = [...ended, ...(after.length > 0 ? after : (['late'] as const))];
    return { status: 'met', since: runStart(known, target, goal), codes };
  }
  if (by === null) return unknown('no-deadline');
  if (latest.year >= by) return { status: 'missed', codes: [...ended, ...after] };
  if (closed) return { ...unknown('awaiting-final-value'), codes: ended };
  return { status: 'undetermined', course: true };
}

/**
 * The point the pace starts from: the base year asked for; else the first from the year compared with, or the eve of the document, on; else the
 * latest before that.
 */
function baseOf(
  known: readonly KnownPoint[],
  target: TargetRow,
  current: KnownPoint,
  baseYear?: number,
): KnownPoint | null {
  const earlier = known.filter(({ year }) => year < current.year);
  if (baseYear !== undefined) return earlier.find(({ year }) => year === baseYear) ?? null;
  const eve = target.change?.from ?? (targetSet(target.set).from ?? 1) - 1;
  return earlier.find(({ year }) => year >= eve) ?? earlier.at(-1) ?? null;
}

const noCourse = { required: null, observed: null, projected: null, reaches: null, probability: null };

function judge(series: Series, target: TargetRow, options: TrackOptions): Judged {
  const { on, form = 'compound', baseYear, level = defaultLevel } = options;
  const known = knownOn(series, on);
  const evidence: readonly TrackFlagCode[] = [
    ...(target.kinds && series.kind === undefined ? (['kind-not-given'] as const) : []),
    ...(target.verified ? [] : (['unverified'] as const)),
  ];
  const flagged = (codes: readonly TrackFlagCode[] = []) =>
    [...codes, ...evidence].map((code) => ({ code, text: trackFlagWords[code] }));
  const none = { ...noCourse, target, on, goal: null, base: null, current: null, trend: null };
  const stop = (reason: UndeterminedReason): Judged => ({ ...none, status: 'undetermined', reason, flags: flagged() });

  const wrong = mismatch(series, target);
  if (wrong) return stop(wrong);
  if (new Set(known.map(({ year }) => year)).size < known.length) return stop('same-year-twice');
  const goal = goalOf(target, known);
  if (typeof goal !== 'number') return stop(goal);

  const { course, codes, ...verdict } = verdictOf(known, target, goal, on);
  const current = verdict.current ?? known.at(-1) ?? null;
  const base = current && !target.recurs ? baseOf(known, target, current, baseYear) : null;
  const about = { ...none, goal, base, current, flags: flagged(codes) };
  if (!base || !current) {
    if (!course) return { ...about, ...verdict, current };
    return { ...about, status: 'undetermined', reason: baseYear === undefined ? 'one-value' : 'no-base-value' };
  }
  const way = target.unit === 'percent' ? 'points' : form;
  const span = known.filter(({ year }) => year >= base.year && year <= current.year);
  const trend = way === 'points' ? null : annualReduction(span, { form: 'regression', level });
  const leg = { base, current, form: way, level } as const;
  if (!course) return { ...about, ...verdict, current, trend, observed: observedPace(leg) };
  const { outcome, ...rest } = courseOf(leg, target, goal, target.by as number);
  const decided = outcome === 'on-course' || outcome === 'off-course';
  const judgment = decided ? { status: outcome } : ({ status: 'undetermined', reason: outcome } as const);
  return { ...about, ...rest, ...judgment, trend };
}

/**
 * Where a series of yearly values stands against a target: met (and since when), missed, on course, off course or undetermined (and why), tested in
 * that order. Values are compared unrounded; nothing is converted between units or levels: a mismatch is undetermined, never answered.
 *
 * A closed target is judged by the value of its last year; met only later is met and flagged `late`. Without that value nothing is called missed.
 * What is projected is arithmetic on two values, not a forecast. The probability rests on the chance of the counts alone.
 *
 * @param options `on` is the day of the judgment; see `TrackOptions`
 * @throws InputError with every issue: `date`, `unknown-choice`, `not-a-year`, `out-of-range`, `not-a-count`, `events-disagree`, `unknown-indicator`, `type`
 * Source: methods `on-track`, `required-arr` and `projection`, which are rules of this project; no statistician has reviewed them.
 * @example track(publishedSeries('maternal-mortality-ratio', 'china'), target('safety-plan-2021.maternal-mortality-ratio'), { on: '2025-12-31' }).since // 2024
 */
export function track(series: Series, target: TargetRow, options: TrackOptions): Tracking {
  const { on, form = 'compound', baseYear, level = defaultLevel } = options;
  refuse([
    ...(isIsoDate(on)
      ? []
      : [{ code: 'date', path: ['on'], expected: 'a calendar day YYYY-MM-DD', received: show(on) }]),
    ...choiceIssues(form, ['form'], ['compound', 'log']),
    ...(baseYear === undefined ? [] : yearIssues(baseYear, ['baseYear'])),
    ...levelIssues(level),
    ...seriesFaults(series),
  ]);
  const judged = judge(series, target, options);
  const { indicator } = target;
  return { ...judged, sentence: sentenceOf(judged), sources: target.sources, errata: errataFor({ indicator }) };
}
