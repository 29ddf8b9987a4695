import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { issueToken } from '@anchan/readership/collector';
import { openSqliteStore } from '@anchan/readership/node';

export const killSecret = 'a secret of the kill test, of no worth at all';
export const killOrigin = 'http://127.0.0.1';

/** What a run of kills found. All but `acknowledged` and `kills` must be 0 or equal. */
export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged reads that are not in the file afterwards. */
  readonly lost: number;
  /** Ids that are in the file more than once. */
  readonly doubled: number;
  /** Rows counted, and what the sums say: equal. */
  readonly rows: number;
  readonly summed: number;
}

/**
 * Kills a collector under load again and again, each time at another moment. Reads that were not acknowledged are sent again to the next process,
 * as a beacon does; so are some that were, which must not count twice.
 */
export async function killRepeatedly(path: string, kills: number): Promise<KillReport> {
  const acknowledged = new Set<string>();
  const open = new Map<string, string>();
  for (let round = 0; round < kills; round++) {
    const { child, port } = await startChild(path);
    const agent = new Agent({ keepAlive: true, maxSockets: 32 });
    let alive = true;
    const again = [...open].concat([...acknowledged].slice(-5).map((id) => [id, tokenOf(id)]));
    const senders = Array.from({ length: 32 }, async () => {
      while (alive) {
        const [id, token] = again.pop() ?? fresh();
        open.set(id, token);
        if (await send(port, agent, token)) {
          acknowledged.add(id);
          open.delete(id);
        }
      }
    });
    // A moment that differs from kill to kill, between 60 and 240 ms of load.
    await new Promise((resolve) => setTimeout(resolve, 60 + ((round * 37) % 181)));
    alive = false;
    child.kill('SIGKILL');
    await Promise.all([...senders, new Promise((resolve) => child.once('exit', resolve))]);
    agent.destroy();
  }

  // One more start: the sums are made to follow the rows, then the file is looked at with plain SQL.
  const { child } = await startChild(path);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const store = openSqliteStore(path);
  await store.sealDays('2000-01-01');
  const sums = await store.dailySums({ from: '2000-01-01', to: '2999-12-31' });
  await store.close();
  const db = new DatabaseSync(path);
  const rows = db.prepare('SELECT lower(hex(id)) AS id FROM event WHERE apart IS NULL').all() as { id: string }[];
  db.close();
  const held = new Set(rows.map(({ id }) => id));
  return {
    kills,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => !held.has(id)).length,
    doubled: rows.length - held.size,
    rows: rows.length,
    summed: sums.filter(({ unit }) => unit === 'times').reduce((total, { value }) => total + (value ?? 0), 0),
  };
}

const issued = new Map<string, string>();
function fresh(): [string, string] {
  const id = randomBytes(16).toString('hex');
  const token = issueToken({ id, workId: 'w', platform: 'site', issuedAt: Date.now() / 1000 - 30 }, killSecret);
  issued.set(id, token);
  return [id, token];
}
const tokenOf = (id: string): string => issued.get(id) ?? '';

function startChild(path: string): Promise<{ child: ChildProcess; port: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, '_kill-child.ts'), [path], { execArgv: ['--no-warnings'] });
    child.once('message', (port) => resolve({ child, port: port as number }));
    child.once('exit', (code) => reject(new Error(`the collector did not start: ${code}`)));
  });
}

/** @returns true when the collector acknowledged the read */
function send(port: number, agent: Agent, token: string): Promise<boolean> {
  const headers = {
    origin: killOrigin,
    'user-agent': 'Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0',
    'accept-language': 'zh',
  };
  return new Promise((resolve) => {
    const call = request(
      { port, agent, method: 'POST', path: '/read', headers: { ...headers, 'content-length': token.length } },
      (response) => {
        response.resume().on('end', () => resolve(response.statusCode === 204));
        response.on('error', () => resolve(false));
      },
    );
    call.on('error', () => resolve(false));
    call.end(token);
  });
}
