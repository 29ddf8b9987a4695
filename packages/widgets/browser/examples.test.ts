import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { connect, markup, openPage, perform } from './_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Every accessibility finding, or only those of the rules named. */
async function findings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // The pages hold no frames, so the quicker mode sees everything.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules.length > 0) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join(' ')}`,
  );
}

test('every example has a name of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});

describe.each(examples)('$id', (example) => {
  test('shows what it should under a strict policy, asks for nothing else, and is accessible by day, by night and in forced colors', async () => {
    const { page, faults, requests } = await openPage(browser, markup(example));
    await page.waitForSelector(`${example.element} >> [data-screen]`);
    await perform(page, example.act);
    await expect.poll(() => page.getByText(example.shows).first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await findings(page)).toEqual([]);
    for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      expect(await findings(page, ['color-contrast']), JSON.stringify(media)).toEqual([]);
    }
    expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/all.js']);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
