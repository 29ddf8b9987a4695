import { evaluate, type Truth } from '@anchan/core/language';
import type { VariableId } from '../../catalog/variables.table.ts';
import type { Period, Population, RecordType } from '../model.ts';
import type { Bundle } from '../rows.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { derivedFor } from '../tables.ts';
import { dateOf, derive, type Readings } from './forms.ts';
import { ownReading, type Reading } from './own-facts.ts';

export interface ReadOptions {
  readonly has: readonly RecordType[];
  readonly period: Period;
  readonly settings?: Settings;
}

/**
 * What is known of every row of a bundle, made with `judge` one row at a time. This is the reference: the fast counting and the SQL agree with it.
 *
 * @param bundle rows as `parseRecords` gives them; dates `YYYY-MM-DD`
 * @returns readings by record type, in the order of the rows; a record type not in `has` is absent
 */
export function readBundle(bundle: Bundle, { has, period, settings = defaultSettings }: ReadOptions): Readings {
  const readings: Readings = Object.fromEntries(
    has.map((type) => [type, (bundle[type] ?? []).map((row) => ownReading(type, row))]),
  );
  for (const row of derivedFor(settings))
    for (const own of readings[row.record] ?? []) derive(row, own, { readings, period });
  return readings;
}

/** Is the row in the period by the population's date? */
export function inPeriod({ date }: Population, reading: Reading, { from, to }: Period): boolean {
  if (date === 'overlap') {
    const [booked, ended] = [dateOf(reading, 'bookedOn'), dateOf(reading, 'endedOn')];
    return booked !== undefined && booked <= to && (ended === undefined || ended >= from);
  }
  const on = dateOf(reading, date);
  return on !== undefined && on >= from && on <= to;
}

/** How a row stands to a population: `part` is the population it is a part of (or the period), `own` its own condition. */
export interface Standing {
  readonly part: Truth;
  readonly own: Truth;
}

/** How a row stands to a population and, through `of`, to those above it. */
export function standing(
  population: Population,
  all: ReadonlyMap<VariableId, Population>,
  reading: Reading,
  period: Period,
): Standing {
  const own = population.where ? evaluate(population.where, reading.facts) : 'met';
  if (population.of === undefined) return { part: inPeriod(population, reading, period) ? 'met' : 'not-met', own };
  const above = standing(all.get(population.of) as Population, all, reading, period);
  return { part: joined(above), own };
}

/** Both at once: the row is in the population. */
export function joined({ part, own }: Standing): Truth {
  if (part === 'not-met' || own === 'not-met') return 'not-met';
  return part === 'unknown' || own === 'unknown' ? 'unknown' : 'met';
}
