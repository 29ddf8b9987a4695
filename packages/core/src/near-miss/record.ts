import { isAbsent, note, readDay, readFlag, readObject, readWhole, stopAt } from '../_input.ts';
import type { IsoDate } from '../dates.ts';
import { InputError, type Issue, show } from '../errors.ts';
import type { FactValue } from '../language/condition.ts';
import { readRecord } from '../record.ts';
import { type NearMissFactId, nearMissFacts } from './facts.table.ts';

type FactOf<K extends string> = Extract<(typeof nearMissFacts)[number], { readonly kind: K }>['id'];

/** Facts of an episode, each at its worst. `false` and `0` mean “looked for, and no”; leave out what was not looked for. */
export type NearMissFacts = Readonly<
  { [K in FactOf<'boolean'>]?: boolean | null | undefined } & {
    [K in FactOf<'number'>]?: number | 'not-applicable' | null | undefined;
  }
>;

/** What “acute” can be denied of: values a clinician knows to be chronic. */
export const chronicFacts = ['creatinineUmolPerL', 'plateletsE9PerL', 'bilirubinUmolPerL'] as const;
export type ChronicFact = (typeof chronicFacts)[number];

/**
 * One episode of one woman: pregnancy, birth and the 42 days after its end. It holds the worst of each fact, not the latest, so it is a record
 * of its own and never the record that is graded. It has no place for a name or a number of identity.
 */
export interface NearMissRecord {
  readonly worst: NearMissFacts;
  /** The size of a recorded unit of blood: the whole blood it is made from, in mL (200 in China, about 450 as WHO counts). */
  readonly transfusionUnitMl?: number | null;
  /** Values known to be chronic, as a clinician says: they do not count as acute. */
  readonly chronic?: readonly ChronicFact[] | null;
  /** The day the pregnancy ended, by birth or otherwise; `'not-ended'` while it has not, or when she died pregnant. */
  readonly endedOn?: IsoDate | 'not-ended' | null;
  readonly died?: boolean | null;
  readonly diedOn?: IsoDate | null;
  /** `incidental`: accidental or incidental causes, which are no maternal death. A cause not known stays in. */
  readonly deathCause?: 'related' | 'incidental' | 'unknown' | null;
}

/** A record that has been read; days since 1970-01-01. */
export interface Episode {
  readonly on: number;
  readonly facts: Readonly<Partial<Record<NearMissFactId, FactValue>>>;
  readonly unitMl: number | null;
  readonly chronic: readonly ChronicFact[];
  readonly ended: number | 'not-ended' | null;
  readonly died: boolean | null;
  readonly diedOn: number | null;
  readonly incidental: boolean;
}

const keys = ['worst', 'transfusionUnitMl', 'chronic', 'endedOn', 'died', 'diedOn', 'deathCause'];

/** Reads a record. @throws InputError with every issue at once */
export function readEpisode(record: NearMissRecord, on: IsoDate): Episode {
  const issues: Issue[] = [];
  if (!readObject(issues, record ?? '', keys, [])) stopAt(issues);
  const { chronic, endedOn, deathCause } = record;
  const facts: Record<string, FactValue> = {};
  try {
    readRecord(record.worst, nearMissFacts, ({ id }, value) => {
      facts[id] = value as FactValue;
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    issues.push(...error.issues.map((issue) => ({ ...issue, path: ['worst', ...issue.path] })));
  }
  const today = readDay(issues, on ?? '', ['on']) ?? 0;
  const unitMl = readWhole(issues, record.transfusionUnitMl, { from: 100, to: 600 }, ['transfusionUnitMl']);
  const known: readonly unknown[] = chronicFacts;
  if (!isAbsent(chronic) && (!Array.isArray(chronic) || chronic.some((fact) => !known.includes(fact)))) {
    note(issues, 'unknown-option', ['chronic'], `a list of ${chronicFacts.join(', ')}`, chronic);
  }
  const ended = endedOn === 'not-ended' ? endedOn : readDay(issues, endedOn, ['endedOn']);
  const diedOn = readDay(issues, record.diedOn, ['diedOn']);
  const died = readFlag(issues, record.died, ['died']);
  if (!isAbsent(deathCause) && !['related', 'incidental', 'unknown'].includes(deathCause)) {
    note(issues, 'unknown-option', ['deathCause'], 'related, incidental or unknown', deathCause);
  }
  for (const [key, day] of [
    ['endedOn', ended],
    ['diedOn', diedOn],
  ] as const) {
    if (typeof day === 'number' && day > today) {
      issues.push({ code: 'future-date', path: [key], expected: 'a day not after `on`', received: show(record[key]) });
    }
  }
  if (died === false && (diedOn !== null || !isAbsent(deathCause))) {
    note(issues, 'conflict', ['died'], 'true, since a death is described', false);
  }
  if (typeof ended === 'number' && diedOn !== null && diedOn < ended) {
    note(
      issues,
      'date-order',
      ['diedOn'],
      'a day not before `endedOn`; `not-ended` when she died pregnant',
      record.diedOn,
    );
  }
  stopAt(issues);
  return {
    on: today,
    facts,
    unitMl,
    chronic: chronic ?? [],
    ended,
    died: died ?? (diedOn !== null || !isAbsent(deathCause) ? true : null),
    diedOn,
    incidental: deathCause === 'incidental',
  };
}
