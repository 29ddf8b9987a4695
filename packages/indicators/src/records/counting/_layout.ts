import { dayNumber } from '@anchan/core/dates';
import { InputError, show } from '@anchan/core/errors';
import type { Slots } from '@anchan/core/language';
import type { ColumnRow, DerivedRow, RecordType } from '../model.ts';
import type { Row } from '../rows.ts';
import { records } from '../tables.ts';

/** Where each fact of a record type stands in its slots. A date has a slot of its own name, with days since 1970; an enum one with its place. */
export interface Layout {
  readonly type: RecordType;
  readonly slotOf: ReadonlyMap<string, number>;
  readonly size: number;
  /** Writes what the columns of a row give. Throws on a cell that does not fit its column. */
  readonly fill: (row: Row, slots: Slots) => void;
}

const columnFacts = ({ name, type, values }: ColumnRow): readonly string[] => [
  `${name}:given`,
  ...(type === 'enum' ? (values ?? []).map((value) => `${name}:${value}`) : []),
  ...(type === 'id' || type === 'list' ? [] : [name]),
];

const derivedFacts = ({ name, type, values, form }: DerivedRow): readonly string[] => [
  name,
  ...(type === 'enum' ? (values ?? []).map((value) => `${name}:${value}`) : []),
  ...(form.form === 'count' ? [`${name}:least`, `${name}:most`] : []),
];

/** Days are asked for again and again, so they are kept; a file of hospital data has a few thousand of them. */
const days = new Map<string, number>();

function dayOf(text: string): number | null {
  const kept = days.get(text);
  if (kept !== undefined) return kept;
  const day = dayNumber(text);
  if (day === null) return null;
  if (days.size > 50_000) days.clear();
  days.set(text, day);
  return day;
}

const expectedOf = ({ type, values }: ColumnRow): string =>
  ({
    boolean: 'true or false',
    date: 'a calendar day YYYY-MM-DD',
    enum: `one of ${values?.join(', ')}`,
    integer: 'a number',
    number: 'a number',
    id: 'a text',
    list: 'a list',
  })[type];

function misfit(type: RecordType, column: ColumnRow, value: unknown): never {
  throw new InputError([
    { code: 'type', path: [type, column.name], expected: expectedOf(column), received: show(value) },
  ]);
}

type Filler = (row: Row, slots: Slots) => void;

function fillerOf(type: RecordType, column: ColumnRow, slotOf: ReadonlyMap<string, number>): Filler {
  const { name } = column;
  // Most columns are never asked whether they were given.
  const given = slotOf.get(`${name}:given`) ?? -1;
  const slot = slotOf.get(name) as number;
  const misfits = (value: unknown): never => misfit(type, column, value);
  switch (column.type) {
    case 'boolean':
      return (row, { state }) => {
        const value = row[name];
        if (value === true) state[slot] = 2;
        else if (value === false) state[slot] = 0;
        else if (value === undefined || value === null) state[slot] = 1;
        else misfits(value);
        if (given >= 0) state[given] = state[slot] === 1 ? 0 : 2;
      };
    case 'integer':
    case 'number':
      return (row, { state, number }) => {
        const value = row[name];
        const known = typeof value === 'number' && !Number.isNaN(value);
        if (!known && value !== undefined && value !== null) misfits(value);
        number[slot] = known ? value : Number.NaN;
        state[slot] = known ? 2 : 1;
        if (given >= 0) state[given] = known ? 2 : 0;
      };
    case 'date':
      return (row, { state, number }) => {
        const value = row[name];
        const known = value !== undefined && value !== null;
        const day = known ? (typeof value === 'string' ? dayOf(value) : null) : Number.NaN;
        number[slot] = day === null ? misfits(value) : day;
        state[slot] = known ? 2 : 1;
        if (given >= 0) state[given] = known ? 2 : 0;
      };
    case 'enum': {
      const places = new Map((column.values ?? []).map((value, place) => [value as unknown, place]));
      const base = slotOf.get(`${name}:${column.values?.[0]}`) as number;
      return (row, { state, number }) => {
        const value = row[name];
        const known = value !== undefined && value !== null;
        const place = known ? places.get(value) : -1;
        if (place === undefined) misfits(value);
        const other = known ? 0 : 1;
        for (let one = 0; one < places.size; one++) state[base + one] = one === place ? 2 : other;
        number[slot] = place as number;
        state[slot] = known ? 2 : 1;
        if (given >= 0) state[given] = known ? 2 : 0;
      };
    }
    default:
      return (row, { state }) => {
        const value = row[name];
        state[given] = value === undefined || value === null ? 0 : 2;
      };
  }
}

/**
 * Lays out a record type. Columns that nothing needs are not read at all.
 *
 * @param needed facts that conditions, windows, dates and counts ask for
 */
export function layoutOf(type: RecordType, derived: readonly DerivedRow[], needed: ReadonlySet<string>): Layout {
  const slotOf = new Map<string, number>();
  const used = records[type].columns.filter((column) => columnFacts(column).some((fact) => needed.has(fact)));
  const own = derived.filter(({ record }) => record === type);
  for (const fact of [...used.flatMap(columnFacts), ...own.flatMap(derivedFacts)])
    if (needed.has(fact) || !fact.endsWith(':given')) slotOf.set(fact, slotOf.size);
  const fillers = used.map((column) => fillerOf(type, column, slotOf));
  return {
    type,
    slotOf,
    size: slotOf.size,
    fill: (row, slots) => {
      for (const filler of fillers) filler(row, slots);
    },
  };
}
