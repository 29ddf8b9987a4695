import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { InputError } from '../../errors.ts';
import { show } from '../../show.ts';
import { sqliteSql } from '../../sql/sqlite.generated.ts';

type Name = keyof typeof sqliteSql;
type Values = Readonly<Record<string, SQLInputValue>>;
type AnyRow = Record<string, unknown>;

/** The named statements of one connection, prepared when first used. */
export interface Statements {
  run(name: Name, values?: Values): void;
  get(name: Name, values?: Values): AnyRow | undefined;
  all(name: Name, values?: Values): AnyRow[];
  /** The one statement that runs for every read, by position: day, id, measure, work, platform, second, reason, newcomer. */
  insertEvent(...values: SQLInputValue[]): void;
}

export function statementsOf(db: DatabaseSync): Statements {
  const prepared = new Map<Name, ReturnType<DatabaseSync['prepare']>>();
  const find = (name: Name) => {
    let statement = prepared.get(name);
    if (statement === undefined) {
      statement = db.prepare(sqliteSql[name]);
      prepared.set(name, statement);
    }
    return statement;
  };
  return {
    run: (name, values = {}) => void find(name).run(values),
    get: (name, values = {}) => find(name).get(values) as AnyRow | undefined,
    all: (name, values = {}) => find(name).all(values) as AnyRow[],
    insertEvent: (...values) => void find('add-event').run(...values),
  };
}

/**
 * The name of a question, checked: it exists and only reads.
 *
 * @throws InputError `question` for another name
 */
export function questionIn<T extends Readonly<Record<string, string>>>(sql: T, name: string): keyof T & string {
  const text = Object.hasOwn(sql, name) ? sql[name] : undefined;
  if (text !== undefined && /^(?:\s*--[^\n]*\n)*\s*(?:SELECT|WITH)\b/i.test(text)) return name;
  throw new InputError([
    { code: 'question', path: ['question'], expected: 'the name of a .sql file that only reads', received: show(name) },
  ]);
}
