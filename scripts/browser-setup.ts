import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './lib/chromium.mjs';
import { root } from './lib/workspace.mjs';
import { serve } from './serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, without a closing slash. */
    siteUrl: string;
    /** For `chromium.connect(…)`: one browser serves all test files, each opens contexts of its own. */
    browserEndpoint: string;
  }
}

/** Serves the built site and starts one Chromium for every test in `site/test`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(root, 'site', 'dist');
  if (!existsSync(dist)) throw new Error('site/dist is missing: build the site first (pnpm build).');
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH, or run npm test, which brings one.');
  const site = await serve(dist, { port: 0 });
  const browser = await chromium.launchServer({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
