import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

// The pages that carry nothing but the frame and the base components. `/nowhere/` is answered by the 404 page.
const paths = [
  '/',
  '/danger/',
  '/about/',
  '/about/safety/',
  '/about/privacy/',
  '/about/marks/',
  '/about/design/',
  '/nowhere/',
  '/en/',
  '/en/danger/',
];
const phone = { width: 360, height: 780 };
const desktop = { width: 1280, height: 900 };
const dist = join(import.meta.dirname, '..', 'dist');

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
});

afterAll(async () => {
  await browser?.close();
});

/** Opens a page in a context of its own; `errors` collects what its console and its scripts report. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: phone, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    // The browser reports the 404 answer itself as an error: that one is expected.
    if (message.type() === 'error' && !message.text().includes('status of 404')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${inject('siteUrl')}${path}`);
  return { page, errors };
}

describe.each(paths)('%s', (path) => {
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    ({ page, errors } = await open(path));
  });

  afterAll(async () => {
    await page?.context().close();
  });

  test('offers the skip link as the first stop of the keyboard, and it leads to the text', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test.each([
    { colorScheme: 'light', viewport: phone },
    { colorScheme: 'dark', viewport: phone },
    { colorScheme: 'light', viewport: desktop },
    { colorScheme: 'dark', viewport: desktop },
  ] as const)(
    'has no accessibility finding in $colorScheme at $viewport.width px',
    async ({ colorScheme, viewport }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    },
  );

  test('never scrolls sideways from 320 to 1920 px, nor in large type', async () => {
    for (const type of ['large', '']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.type = value;
      }, type);
      for (const width of [320, 360, 480, 767, 768, 1023, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 780 });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(excess, `${width} px ${type}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test.each([phone, desktop])('shows the danger signs without scrolling at $width px', async (viewport) => {
    await page.setViewportSize(viewport);
    await page.evaluate(() => window.scrollTo(0, 0));
    const link = page.locator('.danger-link');
    expect(await link.getAttribute('href')).toBe(path.startsWith('/en/') ? '/en/danger/' : '/danger/');
    const box = await link.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= viewport.height && box.height >= 44).toBe(true);
  });

  test('gives every control of the frame 44 px to touch', async () => {
    await page.setViewportSize(phone);
    const small = await page
      .locator('header a, header button, .bottom-bar a, .footer-links a, .button')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({ text: control.textContent, height: control.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 44),
      );
    expect(small).toEqual([]);
  });

  test('marks its language, has one h1, a policy against everything inline, and a quiet console', async () => {
    expect(await page.getAttribute('html', 'lang')).toBe(path.startsWith('/en/') ? 'en' : 'zh-CN');
    expect(await page.locator('h1').count()).toBe(1);
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(await page.locator('style, [style], script:not([src])').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('links only to pages that exist', async () => {
    const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((a) => a.getAttribute('href')));
    const dead = links.filter((href) => {
      if (!href?.startsWith('/')) return false;
      const file = new URL(href, inject('siteUrl')).pathname;
      return !existsSync(join(dist, file.endsWith('/') ? `${file}index.html` : file));
    });
    expect([...new Set(dead)]).toEqual([]);
    const lost = await page
      .locator('a[href^="#"]')
      .evaluateAll((found) =>
        found.map((a) => a.getAttribute('href') ?? '').filter((hash) => !document.querySelector(hash)),
      );
    expect(lost).toEqual([]);
  });

  test('carries at most 12 kB of style sheets, gzipped, the one with the layer order first', async () => {
    const sheets = await page
      .locator('link[rel="stylesheet"]')
      .evaluateAll((found) => found.map((link) => new URL((link as HTMLLinkElement).href).pathname));
    const texts = sheets.map((sheet) => readFileSync(join(dist, sheet), 'utf8'));
    const layers = [...(texts[0] ?? '').matchAll(/@layer ([\w, ]+)[{;]/g)].flatMap(
      ([, names]) => names?.split(',') ?? [],
    );
    expect([...new Set(layers)]).toEqual(['reset', 'tokens', 'base', 'components', 'utilities']);
    expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThanOrEqual(12_000);
  });
});

describe('large type', () => {
  test('is remembered on the device and forgotten when switched off', async () => {
    const { page } = await open('/');
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const button = page.locator('button[data-large-type]');
    expect(await size()).toBe(17); // 106.25 % of 16 px
    await button.click();
    expect(await size()).toBe(22); // 137.5 % of 16 px
    await page.reload();
    expect(await size()).toBe(22);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await page.reload();
    expect(await size()).toBe(17);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  test('leaves no dead button where scripts do not run', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('button[data-large-type]').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('danger signs', () => {
  test('stand in the page without script, the 120 button and the first sign above the bottom bar', async () => {
    const { page } = await open('/danger/', { javaScriptEnabled: false });
    const bar = await page.locator('.bottom-bar').boundingBox();
    for (const selector of ['main a[href="tel:120"]', '#convulsion']) {
      const box = await page.locator(selector).first().boundingBox();
      expect(box && bar && box.y + box.height <= bar.y, selector).toBe(true);
    }
    await page.context().close();
  });

  test('are the same list in both languages', async () => {
    const codes: string[][] = [];
    for (const path of ['/danger/', '/en/danger/']) {
      const { page } = await open(path);
      codes.push(await page.locator('.signs > li').evaluateAll((items) => items.map(({ id }) => id)));
      await page.context().close();
    }
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]?.length).toBeGreaterThan(30);
  });
});

describe('print', () => {
  test('keeps the words and shapes of the grades and drops the bars', async () => {
    const { page } = await open('/about/marks/', { viewport: desktop });
    await page.emulateMedia({ media: 'print' });
    for (const bar of ['.bottom-bar', '.header-tools', '.header-nav', '.footer-links']) {
      expect(await page.locator(bar).isVisible(), bar).toBe(false);
    }
    const marks = await page.locator('.grade-mark').evaluateAll((found) =>
      found.map((mark) => ({
        word: mark.textContent?.trim(),
        shape: (mark.querySelector('svg')?.getBoundingClientRect().width ?? 0) > 0,
        edge: getComputedStyle(mark).borderTopColor !== 'rgba(0, 0, 0, 0)',
      })),
    );
    expect(marks).toEqual(['绿色', '黄色', '橙色', '红色', '紫色'].map((word) => ({ word, shape: true, edge: true })));
    await page.context().close();
  });
});

describe('reading pages', () => {
  test('carry no script other than the large-type switch, under 1 kB', () => {
    for (const path of ['', 'danger', 'about', 'en']) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, source]) => source ?? '');
      expect(scripts.length, path).toBe(1);
      expect(gzipSync(readFileSync(join(dist, scripts[0] ?? ''))).length).toBeLessThan(1000);
    }
  });
});
