import { InputError, show } from '@anchan/core/errors';
import type { Dialect, SqlType } from './dialect.ts';

export type SqlValue = string | number | boolean;

/** A statement and the values for its parameters, in order. Nothing that came from outside stands in `text`, but for quoted names of columns and tables. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/** Collects the values of one statement; a value asked for twice keeps its place. */
export interface Parameters {
  /** The mark that stands for a value until the statement is finished. */
  readonly add: (value: SqlValue, type: SqlType) => string;
  /** The text with places for the values it does hold, numbered in the order in which they first stand there. */
  readonly finish: (text: string) => Sql;
}

/** A mark is a number between two characters of the private use area, which no name of a column may have. */
const mark = /\uE000(\d+)\uE001/g;

export function parametersFor(dialect: Dialect): Parameters {
  const all: (readonly [value: SqlValue, type: SqlType])[] = [];
  const known = new Map<string, string>();
  return {
    add: (value, type) => {
      const key = `${type} ${value}`;
      const text = known.get(key) ?? `\uE000${all.push([value, type]) - 1}\uE001`;
      known.set(key, text);
      return text;
    },
    finish: (marked) => {
      const params: SqlValue[] = [];
      const places = new Map<string, number>();
      const text = marked.replaceAll(mark, (_, index: string) => {
        const [value, type] = all[Number(index)] as (typeof all)[number];
        const place = places.get(index) ?? params.push(value);
        places.set(index, place);
        return dialect.parameter(place, type);
      });
      return { text, params };
    },
  };
}

/** A number as a parameter of the narrowest type, so that a column of whole numbers is not converted row by row. */
export function numberParameter(parameters: Parameters, value: number): string {
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return parameters.add(value, whole ? 'integer' : 'number');
}

/** A table, with its schema or database in front: `'births'`, `['clinic', 'births']`. */
export type TableName = string | readonly string[];

/** Quotes a column, or a table with its schema. @throws InputError `name` when it is empty, too long or holds a control or private-use character */
export function quoted(dialect: Dialect, name: TableName, path: readonly (string | number)[]): string {
  const parts = typeof name === 'string' ? [name] : name;
  const fits = (part: unknown): boolean =>
    typeof part === 'string' && part.length > 0 && part.length <= 128 && !/[\p{Cc}\p{Co}]/u.test(part);
  if (!Array.isArray(parts) || parts.length === 0 || !parts.every(fits)) {
    const expected = 'a name of 1 to 128 printable characters, or a list of them';
    throw new InputError([{ code: 'name', path, expected, received: show(name) }]);
  }
  return parts.map(dialect.name).join('.');
}

/**
 * The values by name, as ClickHouse's client wants them (`query_params`).
 *
 * @example namedParams({ text: 'SELECT {p1:Int32}', params: [35] }) // { p1: 35 }
 */
export function namedParams({ params }: Sql): Readonly<Record<string, SqlValue>> {
  return Object.fromEntries(params.map((value, i) => [`p${i + 1}`, value]));
}

/** Names that are safe in every engine: letters, digits and `_`, short, and different from each other without regard to case. */
export function aliases(taken: readonly string[] = []): (wish: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wish) => {
    const plain = wish.replaceAll(/[^A-Za-z0-9_]/g, '_').slice(0, 50);
    let alias = plain;
    for (let i = 2; used.has(alias.toLowerCase()); i++) alias = `${plain}_${i}`;
    used.add(alias.toLowerCase());
    return alias;
  };
}
