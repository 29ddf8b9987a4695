import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bloodPressureExamples } from '../examples/blood-pressure.examples.ts';
import type { Example } from '../examples/index.ts';
import { connect, markup, openPage, perform, strictPolicy } from './_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const sign = bloodPressureExamples.find(({ id }) => id === 'blood-pressure-sign') as Example;
const tag = sign.element;
const ready = (page: Page) => page.waitForSelector(`${tag} >> [data-screen]`);
// biome-ignore lint/performance/useDomNodeTextContent: textContent would read hidden text as if it were shown
const textIn = (page: Page) => page.locator(tag).innerText();
/** What is drawn of an element, without the ids that differ from run to run. */
const looks = (page: Page) =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])].map((one) => {
      const { color, backgroundColor, fontSize, display, visibility, direction, textTransform } = getComputedStyle(one);
      return [one.localName, color, backgroundColor, fontSize, display, visibility, direction, textTransform].join(' ');
    });
  }, tag);

async function plainLooks(): Promise<readonly string[]> {
  const { page } = await openPage(browser, markup(sign));
  await ready(page);
  await perform(page, sign.act);
  const drawn = await looks(page);
  await page.context().close();
  return drawn;
}

describe('a hostile page', () => {
  test('cannot change how an element looks with rules for everything', async () => {
    const rules = `<style>* { color: red !important; display: none !important; font-size: 4px !important; text-transform: uppercase !important }
      html { font-size: 6px; line-height: 0.5; letter-spacing: 9px; word-spacing: 9px; text-align: right; text-indent: 50px; visibility: visible }
      html, head, body, main, ${tag} { display: block !important; color: inherit !important; font-size: initial !important; text-transform: none !important }
      button, input, label, h2, h3, p { all: unset !important }</style>`;
    const { page } = await openPage(browser, markup(sign), {
      head: rules,
      policy: "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
    });
    await ready(page);
    await perform(page, sign.act);
    const ours = (line: string): string => line.replace(/ \d+(\.\d+)?px /, ' size ');
    const hidden = (await looks(page)).filter((line) => line.includes(' none '));
    expect(hidden).toEqual((await plainLooks()).filter((line) => line.includes(' none ')));
    expect((await looks(page)).map((line) => ours(line).split(' ')[0])).toEqual(
      (await plainLooks()).map((line) => ours(line).split(' ')[0]),
    );
    await expect.poll(() => page.getByText(sign.shows).first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('cannot reach an element through polluted prototypes', async () => {
    const { page, faults } = await openPage(browser, '<p id="here"></p>', { file: 'all.js' });
    await page.evaluate(() => {
      for (const [name, value] of Object.entries({
        raise: { convulsion: 'info' },
        en: 'hacked',
        zh: 'hacked',
        overrides: {},
        signs: [],
      })) {
        Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      }
      Array.prototype.toString = () => 'hacked';
    });
    await page.evaluate((name) => document.querySelector('#here')?.replaceWith(document.createElement(name)), tag);
    await ready(page);
    await perform(page, sign.act);
    await expect.poll(() => page.getByText(sign.shows).first().isVisible()).toBe(true);
    expect(await textIn(page)).not.toContain('hacked');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['hospital', '<img src=x onerror=alert(1)>'],
    ['hospital', '院'.repeat(500)],
    ['telephone', 'javascript:alert(1)'],
    ['telephone', '120;ext=1'],
    ['appointment', 'javascript:alert(1)'],
    ['appointment', 'data:text/html,x'],
    ['appointment', 'http://hospital.example/'],
    ['lang', '"><script>'],
    ['on', '2026-02-31'],
    ['on', '<b>'],
    ['theme', '__proto__'],
    ['rescue-center', '"onclick="x'],
  ])('writes %s=%j', async (name, value) => {
    const { page, faults } = await openPage(browser, `<${tag}></${tag}>`);
    await ready(page);
    await page.evaluate(
      ([element, attribute, text]) =>
        document.querySelector(element as string)?.setAttribute(attribute as string, text as string),
      [tag, name, value],
    );
    await perform(page, sign.act);
    const links = await page
      .locator(`${tag} >> a`)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((href) => !/^(tel:[+\d,]+|https:\/\/)/.test(href))).toEqual([]);
    expect(await page.locator(`${tag} >> img, ${tag} >> script`).count()).toBe(0);
    expect((await textIn(page)).length).toBeLessThan(3000);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('may load the file twice, as two versions would be, and gets one element that works', async () => {
    // Each file makes the policy of Lit's templates: a page that loads two has to allow the name twice.
    const { page, faults } = await openPage(browser, markup(sign), {
      body: '<script type="module" src="/all.js?2"></script>',
      policy: strictPolicy.replace('lit-html', "lit-html 'allow-duplicates'"),
    });
    await ready(page);
    await perform(page, sign.act);
    await expect.poll(() => page.getByText(sign.shows).first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('gets the same element from a classic script in quirks mode', async () => {
    const { page, faults } = await openPage(browser, markup(sign), { file: 'blood-pressure.classic.js', quirks: true });
    await ready(page);
    await perform(page, sign.act);
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await expect.poll(() => page.getByText(sign.shows).first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what an element tells the page', () => {
  test('is nothing of her answers until she has seen them and pressed send', async () => {
    const { page } = await openPage(browser, `<${tag} share on="2026-11-22"></${tag}>`);
    await ready(page);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      for (const type of ['anchan-step', 'anchan-finish', 'anchan-share', 'input', 'change']) {
        document.addEventListener(
          type,
          (event) => heard.push([event.type, (event as CustomEvent).detail ?? null]),
          true,
        );
      }
    });
    await perform(page, [
      { tick: '以上都没有' },
      { press: '下一步' },
      { fill: '高压', with: '150' },
      { fill: '低压', with: '95' },
      { press: '看结果' },
    ]);
    const heard = () => page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard));
    expect(await heard()).not.toMatch(/150|95|systolic/i);
    await perform(page, [{ press: '发给我的医院' }]);
    await expect.poll(() => page.getByText('高压：150').isVisible()).toBe(true);
    expect(await heard()).not.toContain('anchan-share');
    await perform(page, [{ press: '确认发送' }]);
    expect(JSON.parse(await heard()).find(([type]: [string]) => type === 'anchan-share')[1]).toMatchObject({
      tool: 'blood-pressure',
      on: '2026-11-22',
      answers: { symptoms: [], systolicBpMmHg: 150, diastolicBpMmHg: 95 },
      result: { urgency: 'same-day' },
    });
    await page.context().close();
  });
});
