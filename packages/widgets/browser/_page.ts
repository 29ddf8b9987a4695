import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Act, Example } from '../examples/index.ts';

const standalone = join(import.meta.dirname, '../dist/standalone');

/** Where the pages of these tests seem to come from; everything is answered here and nothing leaves the machine. */
const origin = 'https://hospital.example';

/** As strict as a host can be: only our own file runs, nothing is fetched, and markup from text is refused. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'";

export interface OpenOptions extends BrowserContextOptions {
  /** The file of `dist/standalone` to load; `all.js` unless told. */
  readonly file?: string;
  readonly policy?: string;
  /** Without a document type. */
  readonly quirks?: boolean;
  /** More of the page around the element. */
  readonly head?: string;
  readonly body?: string;
}

/** A page of a hospital, with everything that went wrong on it and every request it made. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
}

export function connect(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}

/** Opens a page that holds `html` and the elements' file. */
export async function openPage(browser: Browser, html: string, options: OpenOptions = {}): Promise<OpenPage> {
  const { file = 'all.js', policy = strictPolicy, head = '', body = '', quirks = false, ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...contextOptions,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await context.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    requests.push(pathname);
    if (pathname === '/') {
      const kind = file.endsWith('.classic.js') ? '' : ' type="module"';
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: `${quirks ? '' : '<!doctype html>'}<html lang="zh-CN"><head><title>示例妇幼保健院</title><meta name="viewport" content="width=device-width">${head}
          <script defer${kind} src="/${file}"></script></head><body><main><h1>孕期自查</h1>${html}</main>${body}</body></html>`,
      });
    }
    if (pathname === `/${file}`) {
      return route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: readFileSync(join(standalone, file)),
      });
    }
    return route.fulfill({ status: pathname === '/favicon.ico' ? 204 : 404 });
  });
  await page.goto(`${origin}/`);
  return { page, faults, requests };
}

export function markup({ element, attributes = {} }: Example): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  return `<${element}${written.join('')}></${element}>`;
}

/** Does what an example says, as a person would. */
export async function perform(page: Page, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    if ('press' in act) await page.getByRole('button', { name: act.press, exact: true }).click();
    else if ('tick' in act) await page.getByRole('checkbox', { name: act.tick, exact: true }).check();
    else if ('choose' in act)
      await page.getByRole('group', { name: act.of }).getByText(act.choose, { exact: true }).click();
    else await page.getByLabel(act.fill, { exact: true }).fill(act.with);
  }
}
