import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openSqliteStore, startServer } from '@anchan/readership/node';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { aWork } from './_events.ts';

// The beacon's own source, with its types stripped, as modules: no build stands between the test and what is tested.
const source = (name: string) =>
  stripTypeScriptTypes(readFileSync(join(import.meta.dirname, '../src/beacon', name), 'utf8'));
const scripts: Readonly<Record<string, string>> = {
  '/beacon.ts': source('beacon.ts'),
  '/read-rule.table.ts': source('read-rule.table.ts'),
  '/script.ts': source('script.ts'),
};
const executablePath = await findChromium();
const phone =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36 MicroMessenger/8.0';
const range = { from: '2000-01-01', to: '2999-12-31' };

const store = openSqliteStore(':memory:');
let collector: Awaited<ReturnType<typeof startServer>>;
let url = '';
const pages = createServer((request, response) => {
  const script = scripts[request.url ?? ''];
  response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript');
  const tag = `<script type="module" src="/script.ts" data-collector="http://127.0.0.1:${collector.port}" data-work="w"></script>`;
  response.end(script ?? `<!doctype html><title>x</title><article>${'产后出血'.repeat(30)}</article>${tag}`);
});

beforeAll(async () => {
  await store.upsertWorks([aWork('w')]);
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  const secrets = ['only for the tests of this file, nothing else'];
  collector = await startServer({ store, port: 0, secrets, origins: { [url]: ['site'] } });
});
afterAll(async () => {
  pages.close();
  await collector.stop();
});

test.skipIf(!executablePath)(
  'a real browser reading a real article counts once, a reload is no second person, a crawler and a refusal to be tracked count nothing',
  { timeout: 60_000 },
  async () => {
    const browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-gpu', '--disable-blink-features=AutomationControlled'],
    });
    try {
      const crawler = await browser.newPage({
        userAgent: 'Mozilla/5.0 (compatible; Baiduspider/2.0)',
        locale: 'zh-CN',
      });
      await crawler.goto(url, { waitUntil: 'networkidle' });
      const private_ = await browser.newContext({ userAgent: phone, locale: 'zh-CN' });
      await private_.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
      await (await private_.newPage()).goto(url, { waitUntil: 'networkidle' });
      expect(await store.dailySums(range)).toEqual([]);
      expect((await store.apartSums(range)).map(({ reason, value }) => [reason, value])).toEqual([['bot', 1]]);

      const reader = await browser.newContext({ userAgent: phone, locale: 'zh-CN' });
      const page = await reader.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.reload({ waitUntil: 'networkidle' });
      await page.waitForRequest(/\/read$/, { timeout: 20_000 });
      await page.waitForTimeout(1500);
      const sums = (await store.dailySums(range)).map(({ measure, unit, value }) => `${measure} ${unit} ${value}`);
      expect(sums.sort()).toEqual(['read persons 1', 'read times 1', 'view persons 1', 'view times 2']);
      expect(await reader.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    } finally {
      await browser.close();
    }
  },
);
