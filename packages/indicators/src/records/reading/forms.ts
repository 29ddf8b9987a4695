import { daysBetween } from '@anchan/core/dates';
import { type Condition, evaluate, type FactValue, type Truth } from '@anchan/core/language';
import type { DerivedRow, Form, Period, RecordType, Window } from '../model.ts';
import { linkOf, records } from '../tables.ts';
import { cell, type Reading } from './own-facts.ts';

/** The readings of one bundle; a record type that was not handed in is absent. */
export type Readings = Readonly<Partial<Record<RecordType, readonly Reading[]>>>;

export interface Surroundings {
  readonly readings: Readings;
  readonly period: Period;
}

type Made = FactValue | undefined;
type Of<K extends Form['form']> = Extract<Form, { readonly form: K }>;

const truthOf = (when: Condition | undefined, { facts }: Reading): Truth => (when ? evaluate(when, facts) : 'met');
const both = (a: Truth, b: Truth): Truth =>
  a === 'not-met' || b === 'not-met' ? 'not-met' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'met';
const known = (truth: Truth): boolean | undefined => (truth === 'unknown' ? undefined : truth === 'met');

export function dateOf({ row, dates }: Reading, column: string): string | undefined {
  return dates[column] ?? (cell(row, column) as string | undefined);
}

function windowTruth(window: Window | undefined, child: Reading, parent: Reading): Truth {
  if (!window) return 'met';
  const [on, start] = [dateOf(child, window.child), dateOf(parent, window.parent)];
  if (on === undefined || start === undefined) return 'unknown';
  const days = daysBetween(start, on);
  return days >= window.fromDays && days <= window.toDays ? 'met' : 'not-met';
}

/** The child rows with their membership; null when their record type was not handed in. */
function members(
  form: { readonly of: RecordType; readonly where?: Condition; readonly within?: Window },
  record: RecordType,
  parent: Reading,
  { readings }: Surroundings,
): readonly { readonly child: Reading; readonly truth: Truth }[] | null {
  const link = linkOf(form.of, record);
  const all = readings[form.of];
  if (link === null || all === undefined) return null;
  const to = cell(parent.row, link);
  return all
    .filter((child) => to !== undefined && cell(child.row, link) === to)
    .map((child) => ({ child, truth: both(truthOf(form.where, child), windowTruth(form.within, child, parent)) }));
}

function latest(form: Of<'latest'>, record: RecordType, parent: Reading, around: Surroundings): Made | string {
  const found = members(form, record, parent, around);
  if (found === null) return undefined;
  const end = around.period.to;
  const possible = found
    .filter(({ truth }) => truth !== 'not-met')
    .map((one) => ({ ...one, on: dateOf(one.child, form.by) }));
  if (possible.some(({ on }) => on === undefined)) return undefined;
  const inTime = possible.filter(({ on }) => (on as string) <= end);
  const sure = inTime.filter(({ truth }) => truth === 'met');
  const last = sure
    .map(({ on }) => on as string)
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  if (inTime.some(({ truth, on }) => truth === 'unknown' && (on as string) >= last)) return undefined;
  const values = new Set(sure.filter(({ on }) => on === last).map(({ child }) => cell(child.row, form.column)));
  return values.size === 1 ? ([...values][0] as Made | string) : undefined;
}

function first(form: Of<'first'>, record: RecordType, own: Reading, { readings }: Surroundings): Made {
  const truth = truthOf(form.where, own);
  if (truth === 'not-met') return false;
  const key = records[record].key;
  const place = ({ row }: Reading) => [cell(row, form.by), cell(row, key)] as readonly (string | undefined)[];
  const [on, id] = place(own);
  const mother = cell(own.row, 'pregnancyId');
  const incomplete = form.same.some((column) => cell(own.row, column) === undefined);
  const rivals = mother === undefined ? [] : (readings[record] ?? []);
  let doubt = truth === 'unknown' || on === undefined || mother === undefined || incomplete;
  for (const rival of rivals) {
    if (rival === own || cell(rival.row, 'pregnancyId') !== mother) continue;
    const wins = truthOf(form.where, rival);
    const pairs = form.same.map((column) => [cell(own.row, column), cell(rival.row, column)] as const);
    if (wins === 'not-met' || pairs.some(([a, b]) => a !== undefined && b !== undefined && a !== b)) continue;
    const [rivalOn, rivalId] = place(rival);
    if (on === undefined || rivalOn === undefined) {
      doubt = true;
      continue;
    }
    const earlier = rivalOn < on || (rivalOn === on && (rivalId as string) < (id as string));
    if (!earlier) continue;
    if (wins === 'met' && pairs.every(([a, b]) => a === b && a !== undefined)) return false;
    doubt = true;
  }
  return doubt ? undefined : true;
}

function cases(form: Of<'cases'>, own: Reading): Made {
  for (const { when, value } of form.cases) {
    const truth = truthOf(when, own);
    if (truth === 'met') return value;
    if (truth === 'unknown') return form.unknown;
  }
  return form.otherwise;
}

function chosen(form: Of<'choose'>, own: Reading): string | undefined {
  for (const { when, column } of form.choices) {
    const truth = truthOf(when, own);
    if (truth === 'met') return dateOf(own, column);
    if (truth === 'unknown') return undefined;
  }
  return undefined;
}

/** The day on which somebody is `years` old, written so that it can be compared: 29 February becomes "02-29" of any year, which sorts before 1 March. */
const birthday = (birth: string, years: number): string =>
  String(Number(birth.slice(0, 4)) + years).padStart(4, '0') + birth.slice(4);

function made(form: Form, record: RecordType, own: Reading, around: Surroundings): Made | string {
  switch (form.form) {
    case 'condition':
      return known(truthOf(form.when, own));
    case 'any': {
      const truths = members(form, record, own, around)?.map(({ truth }) => truth);
      return truths && (truths.includes('met') ? true : truths.includes('unknown') ? undefined : false);
    }
    case 'count':
      return undefined; // made by `count` below: it gives three facts
    case 'latest':
      return latest(form, record, own, around);
    case 'parent': {
      const to = cell(own.row, 'pregnancyId');
      const parent = around.readings.pregnancy?.find(({ row }) => to !== undefined && cell(row, 'pregnancyId') === to);
      return parent && (cell(parent.row, form.column) as Made);
    }
    case 'daysBetween': {
      const [from, to] = [dateOf(own, form.from), dateOf(own, form.to)];
      return from === undefined || to === undefined ? undefined : daysBetween(from, to);
    }
    case 'beforeBirthday': {
      const [birth, on] = [dateOf(own, form.birth), dateOf(own, form.date)];
      return birth === undefined || on === undefined ? undefined : on < birthday(birth, form.years);
    }
    case 'first':
      return first(form, record, own, around);
    case 'cases':
      return cases(form, own);
    case 'choose':
      return chosen(form, own);
  }
}

/** Adds to a reading what one derived row says of it. */
export function derive({ name, record, type, values, form }: DerivedRow, own: Reading, around: Surroundings): void {
  if (form.form === 'count') {
    const truths = members(form, record, own, around)?.map(({ truth }) => truth);
    if (!truths) return;
    const least = truths.filter((truth) => truth === 'met').length;
    const most = truths.filter((truth) => truth !== 'not-met').length;
    Object.assign(own.facts, { [`${name}:least`]: least, [`${name}:most`]: most }, least === most && { [name]: least });
    return;
  }
  const value = made(form, record, own, around);
  if (value === undefined) return;
  if (type === 'date') own.dates[name] = value as string;
  else if (type === 'enum') for (const one of values ?? []) own.facts[`${name}:${one}`] = one === value;
  else own.facts[name] = value as FactValue;
}
