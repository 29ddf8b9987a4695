import { note, readDay, stopAt } from '../_input.ts';
import type { IsoDate } from '../dates.ts';
import { InputError, type Issue, show } from '../errors.ts';
import { termDays } from '../gestation/methods.table.ts';
import { tableDays } from '../gestation/weeks.ts';
import type { Truth } from '../language/condition.ts';
import { isBefore, type Moment, type Read, readMoment } from './clock.ts';
import { type ReviewInterval, reviewIntervals } from './intervals.table.ts';
import { type ReviewStage, type ReviewStageId, reviewStages } from './stages.table.ts';

/** What the review knows of one point of the course. There is no place for a name: `place` is a code such as `A`. */
export interface ReviewEvent {
  readonly stage: ReviewStageId;
  /** The wall clock, or a day whose time nobody knows. */
  readonly at: Moment;
  readonly place?: string;
}

export interface MeasuredInterval {
  readonly id: string;
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** Null when an end, or its time of day, is not known. */
  readonly minutes: number | null;
  /** Whole calendar days; known where both days are. */
  readonly days: number | null;
  /** Within the limit; `unknown` while an end is not known; null where no source gives a limit. */
  readonly within: Truth | null;
  /** It did not arise: she was already in the institution when she fell ill, or treatment began before she arrived. */
  readonly notApplicable: boolean;
  /** Stages that are not recorded. */
  readonly missing: readonly ReviewStageId[];
}

export interface ReviewTimeline {
  /** In order of time; those of one day without a time come first on it. */
  readonly events: readonly (ReviewEvent & { readonly phase: ReviewStage['phase'] })[];
  readonly intervals: readonly MeasuredInterval[];
  /** Registered up to 12+6; unknown without the due date or the event. */
  readonly earlyRegistration: Truth;
  /** Hours from arrival to the first criterion, 0 when it was there on arrival; 12 and less is within 12 hours. */
  readonly hoursAfterArrival: number | null;
  readonly withinTwelveHours: Truth;
  /** Stages a review asks for in every case that nobody recorded: to be looked up, not taken as “did not happen”. */
  readonly notRecorded: readonly ReviewStageId[];
}

type Known = Read & ReviewEvent;

const place = /^[A-Za-z0-9-]{1,12}$/;

/** Pairs that cannot be the other way round. */
const mustFollow: readonly (readonly [earlier: ReviewStageId, later: ReviewStageId])[] = [
  ['onset', 'sought'],
  ['cesarean-decided', 'delivered'],
  ['discharged', 'home-visit'],
  ['delivered', 'check-42'],
];

/**
 * The course of a critical case, from registration to follow-up, with its delays: for learning what to change, not for blame. What is not
 * recorded is listed, never taken as on time.
 *
 * @param options.dueDate to judge whether registration was early
 * @throws InputError `date-time`, `unknown-option`, `place`, `repeated`, `date-order`, `type`
 * @example
 * reviewTimeline([{ stage: 'arrived', at: '2026-03-01T10:00' }, { stage: 'criterion-met', at: '2026-03-01T22:00' }]).withinTwelveHours // 'met'
 */
export function reviewTimeline(
  events: readonly ReviewEvent[],
  { dueDate }: { readonly dueDate?: IsoDate | null } = {},
): ReviewTimeline {
  const known = readEvents(events);
  const issues: Issue[] = [];
  const due = readDay(issues, dueDate, ['dueDate']);
  stopAt(issues);
  const first = (stage: ReviewStageId): Known | null => known.find((event) => event.stage === stage) ?? null;
  const arrival = arrivalBefore(first('treated') ?? first('criterion-met'), known);

  const registered = first('registered');
  const isEarly = registered && due !== null ? registered.day - (due - termDays) <= tableDays('12+6') : null;
  const hours = hoursBetween(arrival, first('criterion-met'));
  const recorded = new Set(known.map(({ stage }) => stage));
  return {
    events: known.map(({ stage, at, place: code }) => ({
      stage,
      at,
      ...(code === undefined ? {} : { place: code }),
      phase: stageOf(stage).phase,
    })),
    intervals: reviewIntervals.map((row) => measured(row, known, arrival)),
    earlyRegistration: truthOf(isEarly),
    hoursAfterArrival: hours,
    withinTwelveHours: truthOf(hours === null ? null : hours <= 12),
    notRecorded: (reviewStages as readonly (ReviewStage & { readonly id: ReviewStageId })[])
      .filter(({ id, expected }) => expected && !recorded.has(id))
      .map(({ id }) => id),
  };
}

function truthOf(answer: boolean | null): Truth {
  return answer === null ? 'unknown' : answer ? 'met' : 'not-met';
}

function stageOf(id: ReviewStageId): ReviewStage {
  return reviewStages.find((row) => row.id === id) as ReviewStage;
}

function readEvents(events: readonly ReviewEvent[]): readonly Known[] {
  if (!Array.isArray(events)) {
    throw new InputError([{ code: 'type', path: [], expected: 'a list of events', received: show(events) }]);
  }
  const issues: Issue[] = [];
  const known: Known[] = [];
  for (const [index, event] of (events as readonly Partial<ReviewEvent>[]).entries()) {
    const { stage, at, place: code } = event ?? {};
    const row = reviewStages.find(({ id }) => id === stage) as
      | (ReviewStage & { readonly id: ReviewStageId })
      | undefined;
    if (!row) note(issues, 'unknown-option', [index, 'stage'], 'a stage of `reviewStages`', stage);
    if (code !== undefined && !place.test(String(code))) {
      // Not repeated in the message: it may be a name.
      issues.push({
        code: 'place',
        path: [index, 'place'],
        expected: 'a short code, never a name',
        received: 'another text',
      });
    }
    const read = readMoment(issues, at, [index, 'at']);
    if (!row || !read) continue;
    if (!row.repeats && known.some((other) => other.stage === row.id)) {
      note(issues, 'repeated', [index, 'stage'], 'one event of this stage', stage);
    }
    known.push({ ...read, stage: row.id, at: read.text, ...(code === undefined ? {} : { place: code }) });
  }
  stopAt(issues);
  known.sort((a, b) => a.day - b.day || (a.minute ?? a.day * 1440) - (b.minute ?? b.day * 1440));
  const died = known.find(({ stage }) => stage === 'died');
  for (const event of known) {
    const after = known.find(
      (later) => mustFollow.some(([a, b]) => a === later.stage && b === event.stage) && isBefore(event, later),
    );
    if (after) note(issues, 'date-order', [event.stage], `not before ${after.stage} at ${after.at}`, event.at);
    if (died && isBefore(died, event) && event.stage !== 'delivered') {
      note(issues, 'date-order', [event.stage], `not after she died at ${died.at}`, event.at);
    }
  }
  stopAt(issues);
  return known;
}

/** The arrival at the institution where something happened: the last one before it, else the first recorded. */
function arrivalBefore(event: Known | null, known: readonly Known[]): Known | null {
  const arrivals = known.filter(({ stage }) => stage === 'arrived');
  if (event === null) return arrivals.at(-1) ?? null;
  return arrivals.filter((arrival) => !isBefore(event, arrival)).at(-1) ?? arrivals[0] ?? null;
}

function hoursBetween(arrival: Known | null, event: Known | null): number | null {
  if (arrival === null || event === null) return null;
  if (isBefore(event, arrival)) return 0;
  return arrival.minute === null || event.minute === null ? null : (event.minute - arrival.minute) / 60;
}

function measured(
  { id, from, to, limit }: ReviewInterval,
  known: readonly Known[],
  arrival: Known | null,
): MeasuredInterval {
  const first = (stage: ReviewStageId): Known | null => known.find((event) => event.stage === stage) ?? null;
  const onset = first('onset');
  // She was in the institution when she fell ill: nothing to seek and nowhere to travel, and the third delay counts from the onset.
  const inside = onset !== null && arrival !== null && isBefore(arrival, onset);
  const start = from === 'arrived' ? (inside ? onset : arrival) : first(from);
  const end = to === 'arrived' ? arrival : first(to);
  const isBackwards = start !== null && end !== null && isBefore(end, start);
  const notApplicable = isBackwards || (inside && (id === 'delay-1' || id === 'delay-2'));
  const [a, b] = notApplicable ? [null, null] : [start, end];
  const minutes = a && b && a.minute !== null && b.minute !== null ? b.minute - a.minute : null;
  const days = a && b ? b.day - a.day : null;
  const length = limit?.unit === 'd' ? days : minutes;
  return {
    id,
    from: a?.at ?? null,
    to: b?.at ?? null,
    minutes,
    days,
    within: limit === undefined || notApplicable ? null : truthOf(length === null ? null : length <= limit.value),
    notApplicable,
    missing: notApplicable ? [] : [...(a ? [] : [from]), ...(b ? [] : [to])],
  };
}
