import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entries, nationalEntries, rowPath } from '../src/tools/rules/catalog.ts';
import { expertTables } from '../src/tools/rules/tables/tables.ts';
import { axeFindings, connect, desktop, openTool, phone, type ToolPage } from './tool-page.ts';

const dist = join(import.meta.dirname, '..', 'dist');
const langs = ['zh-CN', 'en'] as const;

/** Site paths of all built pages below `/rules/` in both languages. */
const built = ['rules', 'en/rules'].flatMap((folder) =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${folder}/${file.slice(0, -'index.html'.length)}`),
);
const htmlOf = new Map<string, string>();
function html(path: string): string {
  let text = htmlOf.get(path);
  if (text === undefined) {
    text = readFileSync(join(dist, path, 'index.html'), 'utf8');
    htmlOf.set(path, text);
  }
  return text;
}
const idsIn = (path: string): readonly string[] => [...html(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('as built', () => {
  test('every row has a page in both languages and a JSON file, and there is no page of a row that is gone', () => {
    const wanted = entries.flatMap((entry) => langs.map((lang) => rowPath(entry, lang)));
    expect(wanted.filter((path) => !existsSync(join(dist, path, 'index.html')))).toEqual([]);
    expect(built.filter((path) => /cn-[^/]+\/[^/]+\/$/.test(path)).sort()).toEqual([...wanted].sort());
    for (const { ruleset, id } of entries) {
      expect(JSON.parse(readFileSync(join(dist, 'rules', ruleset, `${id}.json`), 'utf8')).row.id).toBe(id);
    }
  });

  test('every page has one h1, its language, unique ids, nothing inline, and stays under 32 kB on the wire', () => {
    for (const path of built) {
      const text = html(path);
      expect(text.match(/<h1[ >]/g)?.length, path).toBe(1);
      expect(text, path).toContain(`<html lang="${path.startsWith('/en/') ? 'en' : 'zh-CN'}"`);
      expect(new Set(idsIn(path)).size, path).toBe(idsIn(path).length);
      expect(text, path).not.toMatch(/<style|\sstyle="|<script(?![^>]*\ssrc=)/);
      expect(gzipSync(text).length, path).toBeLessThan(32_000);
    }
  });

  test('no link from these pages to a page, file or anchor of the site is dead', () => {
    const dead = new Set<string>();
    const known = new Map<string, ReadonlySet<string>>();
    for (const from of built) {
      for (const [, href = ''] of html(from).matchAll(/ href="([^"]+)"/g)) {
        if (!href.startsWith('/') && !href.startsWith('#')) continue;
        const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://site${from}`);
        const path = decodeURIComponent(pathname);
        if (!existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path))) dead.add(`${from} → ${href}`);
        else if (hash && path.endsWith('/')) {
          const ids = known.get(path) ?? new Set(idsIn(path));
          known.set(path, ids);
          if (!ids.has(decodeURIComponent(hash.slice(1)))) dead.add(`${from} → ${href}`);
        }
      }
    }
    expect([...dead]).toEqual([]);
  });

  test('every row page shows the wording, our translation, the clause and that no clinician has reviewed it', () => {
    const escaped = (text: string): string =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
    const missing = entries.flatMap((entry) =>
      langs.flatMap((lang) => {
        const path = rowPath(entry, lang);
        const article = html(path).replace(/^[\s\S]*<main|<pre[\s\S]*$/g, '');
        const wanted = [entry.row.zh, entry.row.en ?? '?', entry.clause, lang === 'en' ? 'none yet' : '还没有'];
        return wanted.filter((text) => !article.includes(escaped(text))).map((text) => `${path}: ${text}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('every table is there to take away, and listed with its size', () => {
    for (const { id, csv, json } of expertTables) {
      expect(readFileSync(join(dist, 'rules', 'files', `${id}.csv`), 'utf8')).toBe(csv);
      expect(readFileSync(join(dist, 'rules', 'files', `${id}.json`), 'utf8')).toBe(json);
      expect(html('/rules/')).toContain(`href="/rules/files/${id}.csv"`);
    }
    expect(html('/rules/').match(/\d kB</g)?.length).toBe(2 * expertTables.length);
  });
});

describe('in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await connect();
  });

  afterAll(async () => {
    await browser?.close();
  });

  const shownRows = ({ page }: ToolPage): Promise<string[]> =>
    page
      .locator('.rule-table tr[data-evidence]:visible > th')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''));
  const status = ({ page }: ToolPage): Promise<string | null> => page.locator('[role="status"]').textContent();

  test('the table is whole without script, and offers no filter that would not work', async () => {
    const tool = await openTool(browser, '/rules/table/', { javaScriptEnabled: false });
    expect((await shownRows(tool)).length).toBe(nationalEntries.length);
    expect(await tool.page.locator('form[data-rule-filters]').isVisible()).toBe(false);
    await tool.close();
  });

  test('a clinician finds rows with the keyboard alone, hears how many, and can pass the address on', async () => {
    const tool = await openTool(browser, '/rules/table/');
    const { page } = tool;
    expect(await status(tool)).toBe('显示 193 条，共 193 条'); // 57 + 111 + 25
    await page.locator('#filter-text').focus();
    await page.keyboard.type('y2.6');
    await expect.poll(() => status(tool)).toBe('显示 2 条，共 193 条');
    expect(await shownRows(tool)).toEqual(['Y2.6.1', 'Y2.6.2']);
    // One heading stays, those without rows go.
    expect(await page.locator('.rule-group:visible').allTextContents()).toEqual(['黄色　孕产期合并症 › 血液系统疾病']);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('没有这个词');
    await expect.poll(() => status(tool)).toBe('显示 0 条，共 193 条');
    expect(await page.locator('[data-rule-none]').isVisible()).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab'); // 表
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status(tool)).toBe('显示 57 条，共 193 条');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status(tool)).toBe('显示 111 条，共 193 条');
    await page.keyboard.press('Tab'); // 颜色
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => status(tool)).toBe('显示 36 条，共 193 条'); // red rows of the form
    expect(new URL(page.url()).search).toBe('?table=grading&grade=red');
    for (const stop of ['分组', '核对', '有读法待定', '清除条件']) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return at.labels?.[0]?.textContent?.trim() || at.textContent?.trim();
      });
      expect(label).toBe(stop);
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => status(tool)).toBe('显示 193 条，共 193 条');
    expect(new URL(page.url()).search).toBe('');
    expect(tool.errors).toEqual([]);
    await tool.close();
  });

  test('an address with filters opens the table filtered, in either language', async () => {
    const chinese = await openTool(browser, '/rules/table/?grade=red&table=grading&evidence=recall');
    expect(await status(chinese)).toBe('显示 30 条，共 193 条'); // as the summary on /rules/ counts them
    expect(await chinese.page.locator('#filter-evidence').inputValue()).toBe('recall');
    await chinese.close();
    const english = await openTool(browser, '/en/rules/table/?section=P1&reading=1&grade=nonsense');
    expect(await status(english)).toBe('1 of 193 rows');
    expect(await shownRows(english)).toEqual(['P1']);
    expect(english.scriptSize()).toBeLessThan(3000);
    await english.close();
  });

  test('a row page says at its boundaries what the clause means', async () => {
    const tool = await openTool(browser, '/rules/cn-2017/Y2.6.2/');
    // 妊娠合并贫血(Hb 60-110g/L); 110 is not anemia (AMB-HB)
    const lines = await tool.page
      .locator('section:has(> div > #examples) tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' ')));
    expect(lines).toEqual(['59 不符合', '60 符合', '61 符合', '109 符合', '110 不符合', '111 不符合', '未记录 未知']);
    await tool.page.getByRole('link', { name: /^后一条 Y2\.7/ }).click();
    await tool.page.waitForURL('**/rules/cn-2017/Y2.7/');
    await tool.page.getByRole('link', { name: 'English' }).click();
    await tool.page.waitForURL('**/en/rules/cn-2017/Y2.7/');
    expect(await tool.page.locator('h1').textContent()).toContain('Annex 2, yellow 2.7');
    await tool.close();
  });

  /** Entries of one list come from one template: a few of each stand for all, or axe would take minutes over the long pages. */
  const shorten = ({ page }: ToolPage): Promise<void> =>
    page.evaluate(() => {
      for (const kind of ['.reading', '.rule-table tbody', '.difference', '.data-table tr']) {
        for (const [i, one] of document.querySelectorAll(kind).entries())
          if (i >= (kind.endsWith('tr') ? 30 : 5)) one.remove();
      }
    });

  const looked = [
    '/rules/',
    '/rules/table/',
    '/rules/readings/',
    '/rules/cn-2017/Y2.6.2/',
    '/rules/cn-2017/O2.1.3/',
    '/en/rules/cn-2017/B.severe-pressure/',
    '/en/rules/cn-zj-2018/',
  ];

  test.each(looked)(
    '%s has no accessibility finding on a phone or a wide screen, and no sideways scroll',
    async (path) => {
      const tool = await openTool(browser, path);
      for (const width of [320, 768, 1024, 1920]) {
        await tool.page.setViewportSize({ width, height: 780 });
        const excess = await tool.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(excess, `${width} px`).toBeLessThanOrEqual(0);
      }
      await shorten(tool);
      for (const viewport of [phone, desktop]) {
        await tool.page.setViewportSize(viewport);
        await tool.page.emulateMedia({ colorScheme: viewport === phone ? 'light' : 'dark' });
        expect(await axeFindings(tool.page), `${viewport.width} px`).toEqual([]);
      }
      expect(tool.errors).toEqual([]);
      await tool.close();
    },
    90_000,
  );

  test('the other pages fit a narrow phone too, in large type', async () => {
    const tool = await openTool(browser, '/rules/facts/', { viewport: { width: 320, height: 780 } });
    const others = ['/rules/facts/', '/en/rules/sources/', '/en/rules/beyond/', '/rules/procedure/'];
    for (const path of others) {
      await tool.page.goto(new URL(path, tool.page.url()).href);
      await tool.page.evaluate(() => {
        document.documentElement.dataset.type = 'large';
      });
      const excess = await tool.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
    }
    await tool.close();
  });
});
