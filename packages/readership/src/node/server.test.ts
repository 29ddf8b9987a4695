import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aWork } from '../../test/_events.ts';
import { issueToken } from '../collector/index.ts';
import { openSqliteStore } from '../stores/sqlite/store.ts';
import { startServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = 'only for the tests of this file, nothing else';
const headers = {
  origin: 'https://www.example.cn',
  'user-agent': 'Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0',
  'accept-language': 'zh',
};

async function aServer(path: string) {
  const store = openSqliteStore(path);
  await store.upsertWorks([aWork('w')]);
  return startServer({ store, port: 0, secrets: [secret], origins: { [headers.origin]: ['site'] } });
}

function post(port: number, path: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request({ port, method: 'POST', path, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    call.on('error', reject);
    call.end(body);
  });
}

test('a stopping server answers what it has, writes it, and a start finds it', async () => {
  const path = join(folder, 'stop.db');
  const { port, stop } = await aServer(path);
  const token = (n: number) =>
    issueToken(
      { id: n.toString(16).padStart(32, '0'), workId: 'w', platform: 'site', issuedAt: Date.now() / 1000 - 30 },
      secret,
    );
  const answers = Array.from({ length: 20 }, (_, n) => post(port, '/read', token(n)).catch(() => undefined));
  await answers[0];
  await Promise.all([stop(), stop()]);
  const acknowledged = (await Promise.all(answers)).filter((status) => status === 204).length;
  expect(acknowledged).toBeGreaterThan(0);
  const store = openSqliteStore(path);
  const rows = await store.dailySums({ from: '2000-01-01', to: '2999-12-31' });
  expect(rows.find(({ unit }) => unit === 'times')?.value).toBeGreaterThanOrEqual(acknowledged);
  await store.close();
});

test('a body that never ends is cut off with 413', async () => {
  const { port, stop } = await aServer(join(folder, 'large.db'));
  expect(await post(port, '/hit', 'x'.repeat(200_000)).catch(() => 413)).toBe(413);
  expect(await post(port, '/nowhere', '')).toBe(404);
  await stop();
});
