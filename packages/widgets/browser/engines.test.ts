import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { performInPage, textInPage } from './_in-page.ts';
import { markup } from './_page.ts';
import { startDisplay, startWebKitDriver } from './_webkit.ts';

/** A page a driver of any engine can open and ask. */
interface Driven {
  readonly open: (url: string) => Promise<void>;
  readonly call: <A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  readonly close: () => Promise<void>;
}

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));
const webkit = ['4.1', '6.0', '4.0']
  .map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`)
  .find((file) => existsSync(file));

async function driveFirefox(): Promise<Driven> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox as string, headless: true });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    call: (work, ...args) => page.evaluate(work as never, ...(args as unknown as never[])) as never,
    close: () => browser.close(),
  };
}

async function driveWebKit(): Promise<Driven> {
  const display = await startDisplay();
  const driver = await startWebKitDriver(display.env);
  const options = { binary: webkit, args: ['--automation'] };
  const session: WebDriver = await new Builder()
    .usingServer(driver.url)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
    .build();
  return {
    open: (url) => session.get(url),
    call: (work, ...args) =>
      session.executeAsyncScript(
        `const done = arguments[arguments.length - 1]; Promise.resolve((${work})(...Array.from(arguments).slice(0, -1))).then(done, (error) => done(String(error)));`,
        ...args,
      ) as never,
    close: async () => {
      await session.quit().catch(() => {});
      driver.stop();
      display.stop();
    },
  };
}

const engines = [
  { engine: 'Firefox', installed: firefox !== undefined, drive: driveFirefox },
  { engine: 'WebKit', installed: webkit !== undefined && existsSync('/usr/bin/WebKitWebDriver'), drive: driveWebKit },
];

let server: Server;
let address: string;
beforeAll(async () => {
  const file = readFileSync(join(import.meta.dirname, '../dist/standalone/all.js'));
  server = createServer(({ url }, response) => {
    if (url === '/all.js') return response.setHeader('content-type', 'text/javascript; charset=utf-8').end(file);
    const example = examples.find(({ id }) => `/${id}` === url);
    if (!example) return response.writeHead(404).end();
    const page = `<!doctype html><html lang="zh-CN"><title>${example.id}</title><script type="module" src="/all.js"></script>${markup(example)}`;
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe.each(engines)('in $engine', ({ installed, drive }) => {
  test.skipIf(!installed)(
    'every example runs its path and shows what it should',
    async () => {
      const driven = await drive();
      try {
        for (const { id, element, act, shows } of examples) {
          await driven.open(`${address}/${id}`);
          expect(await driven.call(performInPage, element, act), id).toBeNull();
          expect(await driven.call(textInPage, element), id).toContain(shows);
        }
      } finally {
        await driven.close();
      }
    },
    240_000,
  );
});
