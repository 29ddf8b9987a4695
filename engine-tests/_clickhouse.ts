import { createRequire } from 'node:module';
import { type ClickHouseLike, namedParams } from '@anchan/indicators/sql';
import { type Engine, insertion, type Row } from '../packages/indicators/test/sql/_engines.ts';

interface Session {
  query(text: string): string;
  queryBind(text: string, params: object, format: string): string;
  cleanup(): void;
}

const types = { boolean: 'Bool', number: 'Float64', integer: 'Int32', text: 'String', date: 'Date32' };

/** ClickHouse's own engine in this process; null, with the reason on the console, where it is not installed. */
export function openClickHouse(): Engine | null {
  const session = loaded(() => {
    const { Session } = createRequire(import.meta.url)('chdb') as { readonly Session: new () => Session };
    return new Session();
  });
  if (session === null) return null;
  session.query('CREATE DATABASE IF NOT EXISTS records');
  session.query('USE records');
  return {
    dialect: 'clickhouse',
    run: async (sql) => {
      const lines = session.queryBind(sql.text, namedParams(sql), 'JSONEachRow').split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line) as Row);
    },
    load: async (table, columns, rows) => {
      const lines = Object.entries(columns).map(([name, type]) => `\`${name}\` Nullable(${types[type]})`);
      session.query(`CREATE OR REPLACE TABLE \`${table}\` (${lines.join(', ')}) ENGINE = Memory`);
      if (rows.length > 0) session.query(insertion(table, columns, rows, '`'));
    },
    close: async () => session.cleanup(),
  };
}

/** The official client as far as it is used here. */
interface Client extends ClickHouseLike {
  command(request: { readonly query: string }): Promise<unknown>;
  close(): Promise<void>;
}

/** The official client, whose connection leads to the engine in this process instead of a server; null as above. */
export function openClient(): Client | null {
  return loaded(() => {
    const { createChdbConnection } = createRequire(import.meta.url)('chdb/connection');
    const indicators = createRequire(new URL('../packages/indicators/package.json', import.meta.url));
    const { createClient } = indicators('@clickhouse/client');
    return createClient({ connection: createChdbConnection({ path: ':memory:' }) });
  });
}

function loaded<T>(load: () => T): T | null {
  try {
    return load();
  } catch (error) {
    console.warn(`ClickHouse is not checked here: chdb cannot be loaded (${(error as Error).message.split('\n')[0]})`);
    return null;
  }
}
