import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Starts the collector of reads on an embedded database, behind `/reads` of a server that serves the site.
 *
 * @param {{ url: string, mount: (path: string, listener: Function) => void }} server
 * @param {string} folder where the database lives; made when it is not there
 * @returns `{ staffToken, stop }`; the token opens the staff pages until the next start, unless `ANCHAN_STAFF_TOKEN` gives one that stays
 */
export async function collectReads(server, folder) {
  const { createCollector } = await import('@anchan/readership/collector');
  const { nodeHandler, openSqliteStore } = await import('@anchan/readership/node');
  mkdirSync(folder, { recursive: true });
  const store = openSqliteStore(join(folder, 'reads.sqlite'));
  const staffToken = process.env.ANCHAN_STAFF_TOKEN || randomBytes(18).toString('base64url');
  const { port } = new URL(server.url);
  const collector = await createCollector({
    store,
    // A page opened before a restart is not counted as read after it; what was acknowledged is on disk.
    secrets: [randomBytes(32).toString('hex')],
    origins: { [server.url]: ['site'], [`http://127.0.0.1:${port}`]: ['site'] },
    staffToken,
  });
  server.mount('/reads', nodeHandler(collector));
  return {
    staffToken,
    stop: async () => {
      await collector.finish();
      await store.close();
    },
  };
}
