import { InputError, show } from '../../errors.ts';
import type { LaborSignsInput } from './labor-signs.ts';

/** Something that happened while timing. `at` is milliseconds since any fixed moment; the caller reads the clock, this code has none. */
export type ContractionEvent =
  | { readonly type: 'start'; readonly at: number }
  | { readonly type: 'end'; readonly at: number }
  /** Takes back the last contraction. */
  | { readonly type: 'undo'; readonly at: number };

export interface Contraction {
  readonly startedAt: number;
  /** Null while it lasts, or when its end was not entered. */
  readonly endedAt: number | null;
}

/** A log in progress: plain data, so that it survives being stored as JSON and read back. */
export interface ContractionLog {
  readonly contractions: readonly Contraction[];
  readonly lastAt: number | null;
}

export const newContractionLog: ContractionLog = { contractions: [], lastAt: null };

/** A clock that is set back by up to this much is taken as standing still. */
const toleratedMs = 60_000;

/**
 * The log after one more event. A start while one still lasts begins the next one and leaves the end of the first open; an end without
 * a start changes nothing.
 *
 * @throws InputError `type` for an `at` that is no finite number or an unknown event, `time-order` when the clock went back
 * @example logContraction(newContractionLog, { type: 'start', at: 0 }).contractions // [{ startedAt: 0, endedAt: null }]
 */
export function logContraction(log: ContractionLog, event: ContractionEvent): ContractionLog {
  const lastAt = timeOf(log, event);
  const { contractions } = log;
  const last = contractions.at(-1);
  switch (event.type) {
    case 'start':
      return { contractions: [...contractions, { startedAt: lastAt, endedAt: null }], lastAt };
    case 'end':
      if (last === undefined || last.endedAt !== null) return { contractions, lastAt };
      return { contractions: [...contractions.slice(0, -1), { ...last, endedAt: lastAt }], lastAt };
    case 'undo':
      return { contractions: contractions.slice(0, -1), lastAt };
  }
}

function timeOf({ lastAt }: ContractionLog, { type, at }: ContractionEvent): number {
  if (!['start', 'end', 'undo'].includes(type)) {
    throw new InputError([{ code: 'type', path: ['type'], expected: 'start, end or undo', received: show(type) }]);
  }
  if (typeof at !== 'number' || !Number.isFinite(at)) {
    throw new InputError([{ code: 'type', path: ['at'], expected: 'milliseconds', received: show(at) }]);
  }
  if (lastAt === null || at >= lastAt) return at;
  if (lastAt - at <= toleratedMs) return lastAt;
  throw new InputError([{ code: 'time-order', path: ['at'], expected: `not before ${lastAt}`, received: show(at) }]);
}

/**
 * How a log is read. "At least 3 to judge regularity" is the reference's; the rest is our own choice, without a source, and leans
 * towards calling contractions regular, which sends a woman in sooner.
 */
export const patternRule = {
  atLeast: 3,
  /** Only the last so many contractions count, and only those of the last so many minutes. */
  last: 4,
  withinMinutes: 120,
  /** Regular: no gap longer than this, and the longest at most so many times the shortest … */
  longestGapMinutes: 15,
  spread: 2,
  /** … or every gap this short. */
  alwaysRegularMinutes: 6,
} as const;

/** What a log says, in the words of `checkLaborSigns`: spread it into the input. */
export type ContractionPattern = Pick<LaborSignsInput, 'contractions' | 'intervalMinutes' | 'durationSeconds'>;

/**
 * The pattern of the latest contractions: mean minutes from start to start, mean length of those whose end was entered.
 *
 * @param at milliseconds on the same clock as the events
 * @returns interval and length null when there are too few; never an interval without a judgement on regularity
 * @example contractionPattern(newContractionLog, 0) // { contractions: 'contractions-none', intervalMinutes: null, durationSeconds: null }
 */
export function contractionPattern(log: ContractionLog, at: number): ContractionPattern {
  const rule = patternRule;
  const recent = log.contractions
    .filter(({ startedAt }) => at - startedAt <= rule.withinMinutes * 60_000)
    .slice(-rule.last);
  // Old contractions are not none: she may have stopped entering them.
  const few = log.contractions.length === 0 ? 'contractions-none' : 'contractions-few';
  if (recent.length < rule.atLeast) return { contractions: few, intervalMinutes: null, durationSeconds: null };
  const gaps = recent.slice(1).map(({ startedAt }, i) => (startedAt - (recent[i]?.startedAt ?? 0)) / 60_000);
  const [longest, shortest] = [Math.max(...gaps), Math.min(...gaps)];
  const isEven = longest <= rule.longestGapMinutes && longest <= shortest * rule.spread;
  const isRegular = isEven || longest <= rule.alwaysRegularMinutes;
  const lengths = recent.flatMap(({ startedAt, endedAt }) => (endedAt === null ? [] : [(endedAt - startedAt) / 1000]));
  return {
    contractions: isRegular ? 'contractions-regular' : 'contractions-irregular',
    intervalMinutes: mean(gaps),
    durationSeconds: lengths.length > 0 ? mean(lengths) : null,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
