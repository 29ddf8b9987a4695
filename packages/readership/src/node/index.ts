export { restoreSqlite } from '../stores/sqlite/backup.ts';
export { openSqliteStore, type SqliteOptions } from '../stores/sqlite/store.ts';
export { nodeHandler, type RunningServer, type ServerOptions, startServer } from './server.ts';
