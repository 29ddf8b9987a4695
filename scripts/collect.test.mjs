import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectReads } from './lib/collect.mjs';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'anchan-collect-'));
let site;
let reads;
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<h1>here</h1>');
  site = await serve(folder, { port: 0 });
  reads = await collectReads(site, join(folder, 'data'));
});
afterAll(async () => {
  await site.close();
  await reads.stop();
  rmSync(folder, { recursive: true, force: true });
});

const staff = (token) =>
  fetch(`${site.url}/reads/staff/works`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

test('serves the site and its collector at one address', async () => {
  expect(await (await fetch(site.url)).text()).toBe('<h1>here</h1>');
  expect((await fetch(`${site.url}/reads/health`)).status).toBe(200);
});

test('opens the staff pages to the token of this start and to no other', async () => {
  expect((await staff(null)).status).toBe(401);
  expect((await staff(`${reads.staffToken}x`)).status).toBe(401);
  expect((await staff(reads.staffToken)).status).toBe(200);
});

test('takes a view of its own pages and refuses one of another site', async () => {
  const view = (origin) =>
    fetch(`${site.url}/reads/hit`, {
      method: 'POST',
      headers: { origin },
      body: JSON.stringify({ id: '0123456789abcdef0123456789abcdef', work: 'w' }),
    });
  expect((await view('https://elsewhere.example')).status).toBe(403);
  expect((await view(site.url)).status).toBe(200);
});
