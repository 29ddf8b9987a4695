import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export const phone = { width: 360, height: 780 };
export const desktop = { width: 1280, height: 900 };

export function connect(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}

export interface ToolPage {
  readonly page: Page;
  /** What the console and the scripts of the page reported as errors. */
  readonly errors: readonly string[];
  /** Every address the page asked for, in order. */
  readonly requests: readonly string[];
  /** Size of all its scripts, gzipped, in bytes. */
  readonly scriptSize: () => number;
  readonly close: () => Promise<void>;
}

/** Opens a tool in a context of its own and watches what it says, asks for and loads. */
export async function openTool(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<ToolPage> {
  const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${inject('siteUrl')}${path}`, { waitUntil: 'load' });
  const loaded = await Promise.all(sizes);
  return {
    page,
    errors,
    requests,
    scriptSize: () => loaded.reduce((sum, size) => sum + size, 0),
    close: () => context.close(),
  };
}

/** Every accessibility finding on what is now on the page, or on a part of it. */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  // The pages hold no frames, so the quicker mode sees everything.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include(part);
  const { violations } = await axe
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** Nothing may be left on the device: no storage of any kind, no cookie, no cache. */
export async function expectNothingStored(page: Page): Promise<void> {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    cookies: document.cookie,
    name: window.name,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '', name: '' });
  expect(await page.context().cookies()).toEqual([]);
}

/** Presses Tab until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string, atMost = 400): Promise<void> {
  for (let i = 0; i < atMost; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** The page never scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** The text a reader sees; what is hidden is left out. */
export function textOf(locator: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would read hidden advice as if it were shown
  return locator.innerText();
}
