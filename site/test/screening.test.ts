import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeFindings,
  connect,
  desktop,
  expectNoSidewaysScroll,
  expectNothingStored,
  openTool,
  phone,
  type ToolPage,
  tabTo,
  textOf,
} from './tool-page.ts';

let browser: Browser;
let tool: ToolPage;
let page: Page;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser?.close();
});

async function start(path = '/screening/', options: Parameters<typeof openTool>[2] = {}): Promise<void> {
  await tool?.close();
  tool = await openTool(browser, path, options);
  page = tool.page;
}

const step = () => page.locator('.step:not([hidden])');
const stepId = () => step().getAttribute('data-step');
const next = () => step().locator('[data-next]').click();
const answer = (fact: string, value: 'yes' | 'no' | 'unsure') =>
  page.locator(`input[name="${fact}"][value="${value}"]`).check();
const urgent = () => page.locator('[data-urgent]');

/** Goes on page by page until the one with this id, leaving everything open or saying no to the rest. */
async function goTo(id: string, { restNo = false } = {}): Promise<void> {
  for (let i = 0; i < 20 && (await stepId()) !== id; i++) {
    if (restNo && (await stepId()) !== 'danger') await step().locator('[data-rest-no]').click();
    await next();
  }
  expect(await stepId()).toBe(id);
}

/** A woman of 28 with nothing to report. */
async function answerEverythingNo(): Promise<void> {
  await goTo('you');
  const numbers: Record<string, string> = {
    ageYears: '28',
    gestationalAgeWeeks: '24',
    heightCm: '162',
    prePregnancyWeightKg: '56',
  };
  for (const [id, value] of Object.entries(numbers)) await page.fill(`#q-${id}`, value);
  await goTo('this-pregnancy', { restNo: true });
  await page.fill('#q-fetusCount', '1');
  await goTo('pregnancies-before', { restNo: true });
  await step().locator('[data-shortcut]').click();
  await goTo('heart-and-lungs', { restNo: true });
  await page.fill('#q-systolicBpMmHg', '112');
  await page.fill('#q-diastolicBpMmHg', '70');
  await goTo('result', { restNo: true });
}

describe.each([
  { path: '/screening/', viewport: phone, colorScheme: 'light' },
  { path: '/screening/', viewport: desktop, colorScheme: 'dark' },
  { path: '/en/screening/', viewport: phone, colorScheme: 'dark' },
  { path: '/en/screening/', viewport: desktop, colorScheme: 'light' },
] as const)('$path at $viewport.width px, $colorScheme', ({ path, viewport, colorScheme }) => {
  test('runs from the danger signs to the result without an accessibility finding on any page', async () => {
    await start(path, { viewport, colorScheme });
    const seen: (string | null)[] = [];
    for (let i = 0; i < 20; i++) {
      seen.push(await stepId());
      // The frame around the pages is the same on each: it is looked at on the first and the last.
      const part = ['danger', 'result'].includes(seen.at(-1) ?? '') ? undefined : '.step:not([hidden])';
      expect(await axeFindings(page, part), `${seen.at(-1)}`).toEqual([]);
      for (const type of ['large', '']) {
        await page.evaluate((value) => {
          document.documentElement.dataset.type = value;
        }, type);
        await expectNoSidewaysScroll(page);
      }
      if (seen.at(-1) === 'result') break;
      if (seen.at(-1) !== 'danger') {
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
        if (seen.at(-1) === 'mood') await answer('depressionSymptoms', 'yes');
        await step().locator('[data-rest-no]').click();
      }
      await next();
    }
    expect(seen).toHaveLength(15);
    expect(seen.at(-1)).toBe('result');
    expect(tool.errors).toEqual([]);
  }, 120_000);
});

describe('danger signs', () => {
  test('come first: 120 can be dialed before any question, above the fold of a small phone', async () => {
    await start('/screening/');
    expect(await stepId()).toBe('danger');
    const bar = await page.locator('.bottom-bar').boundingBox();
    for (const selector of ['.signs-call', '.sign >> nth=0']) {
      const box = await page.locator(selector).boundingBox();
      expect(box && bar && box.y >= 0 && box.y + box.height <= bar.y, selector).toBe(true);
    }
    expect(await page.getAttribute('.signs-call', 'href')).toBe('tel:120');
  });

  test.each([
    { path: '/screening/', sign: 'convulsion', title: '马上打 120' },
    { path: '/screening/', sign: 'movements-reduced', title: '现在就去医院' },
    { path: '/en/screening/', sign: 'heavy-bleeding', title: 'Call 120 now' },
    { path: '/en/screening/', sign: 'bleeding-late', title: 'Go to hospital now' },
  ])('$sign on $path says at once: $title', async ({ path, sign, title }) => {
    await start(path);
    expect(await urgent().isVisible()).toBe(false);
    await page.locator(`input[value="${sign}"]`).check();
    expect((await textOf(page.locator('.urgent-title:visible'))).replace(/\s/g, ' ')).toBe(title);
    expect(await urgent().locator('a[href="tel:120"]').isVisible()).toBe(true);
    const box = await urgent().boundingBox();
    expect(box && box.y + box.height <= phone.height).toBe(true);
    expect(await urgent().locator('[role="alert"]').count()).toBe(1);
  });

  test('of the mind name the crisis line and a hospital with psychiatry', async () => {
    await start('/screening/');
    await page.locator('input[value="suicidal-thoughts"]').check();
    expect(await urgent().locator('a[href="tel:12356"]').isVisible()).toBe(true);
    expect(await textOf(urgent())).toContain('精神科');
  });

  test('stay in view while she goes on, and leave when she takes the tick away', async () => {
    await start('/screening/');
    await page.locator('input[value="fever"]').check();
    await next();
    expect(await stepId()).toBe('you');
    expect(await urgent().isVisible()).toBe(true);
    await page.goBack();
    await page.locator('input[value="fever"]').uncheck();
    expect(await urgent().isVisible()).toBe(false);
  });
});

describe('answers that cannot wait', () => {
  test.each([
    { at: 'heart-and-lungs', fact: 'orthopnea', title: '马上打 120', words: '平躺' },
    { at: 'heart-and-lungs', fact: 'hemoptysis', title: '马上打 120', words: '咳出过血' },
    { at: 'heart-and-lungs', fact: 'chestPainOrReferredBackPain', title: '马上打 120', words: '胸口痛' },
    { at: 'belly', fact: 'severeVomiting', title: '现在就去医院', words: '吐得' },
    { at: 'belly', fact: 'jaundice', title: '现在就去医院', words: '发黄' },
    { at: 'mood', fact: 'selfHarmThoughts', title: '现在就去医院', words: '不用一个人扛' },
  ] as const)('$fact raises “$title” before the questions are finished', async ({ at, fact, title, words }) => {
    await start('/screening/');
    await goTo(at);
    await answer(fact, 'yes');
    expect((await textOf(page.locator('.urgent-title:visible'))).replace(/\s/g, ' ')).toBe(title);
    expect(await textOf(urgent())).toContain(words);
    const box = await urgent().boundingBox();
    expect(box && box.y >= -1 && box.y + box.height <= phone.height).toBe(true);
    await answer(fact, 'no');
    expect(await urgent().isVisible()).toBe(false);
  });

  test.each([
    { systolic: '160', diastolic: '', shown: true },
    { systolic: '', diastolic: '110', shown: true },
    { systolic: '159', diastolic: '109', shown: false },
  ])('a pressure of $systolic/$diastolic: hospital now is $shown', async ({ systolic, diastolic, shown }) => {
    await start('/screening/');
    await goTo('heart-and-lungs');
    await page.fill('#q-systolicBpMmHg', systolic);
    await page.fill('#q-diastolicBpMmHg', diastolic);
    await page.locator('#q-diastolicBpMmHg').press('Tab');
    expect(await urgent().isVisible()).toBe(shown);
  });

  test('a low mood brings the crisis line beside the question, violence at home 110 and 12338', async () => {
    await start('/screening/');
    await goTo('mood');
    await answer('depressionSymptoms', 'yes');
    expect(await page.locator('[data-note="depressionSymptoms"] a[href="tel:12356"]').isVisible()).toBe(true);
    await answer('abuse', 'yes');
    for (const number of ['110', '12338']) {
      expect(await page.locator(`[data-note="abuse"] a[href="tel:${number}"]`).isVisible()).toBe(true);
    }
  });

  test('private questions stand under a line that says where the answers stay', async () => {
    await start('/screening/');
    for (const id of ['pregnancies-before', 'private', 'mood']) {
      await goTo(id);
      expect(await textOf(step().locator('.screening-privacy'))).toContain('不上传、不保存');
    }
  });
});

describe('going back and forward', () => {
  test('keeps every answer, with the buttons and with the back button of the browser', async () => {
    await start('/screening/');
    await goTo('you');
    await page.fill('#q-ageYears', '36');
    await next();
    await answer('assistedReproduction', 'yes');
    await next();
    await step().locator('[data-back]').click();
    expect(await page.locator('input[name="assistedReproduction"][value="yes"]').isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(await stepId()).toBe('you');
    expect(await page.inputValue('#q-ageYears')).toBe('36');
    await page.goForward();
    expect(await page.locator('input[name="assistedReproduction"][value="yes"]').isChecked()).toBe(true);
  });

  test('“no to the rest” answers only what she left open, on this page only', async () => {
    await start('/screening/');
    await goTo('family');
    await answer('familyHypertension', 'yes');
    await answer('familyCoagulationFactorDeficiency', 'unsure');
    await step().locator('[data-rest-no]').click();
    expect(await textOf(step().locator('[data-said]'))).toBe('已把 2 项记为“没有”，可以再改。');
    const checked = await step()
      .locator('input:checked')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(checked).toEqual(['yes', 'no', 'unsure', 'no']);
    expect(await page.locator('[data-step="past-illness"] input:checked').count()).toBe(0);
  });

  test('a first pregnancy spares her the questions on loss, and says nothing of infertility', async () => {
    await start('/screening/');
    await goTo('pregnancies-before');
    await step().locator('[data-shortcut]').click();
    expect(await page.inputValue('#q-pregnancyLossCount')).toBe('0');
    expect(await page.locator('input[name="birthIntervalMonths-na"]').isChecked()).toBe(true);
    expect(await page.locator('input[name="infertilityHistory"]:checked').count()).toBe(0);
  });

  test('numbers that cannot be are listed on top, the list takes focus and leads to each field', async () => {
    await start('/screening/');
    await goTo('you');
    await page.fill('#q-heightCm', '1.6');
    await page.fill('#q-ageYears', '三十');
    await next();
    expect(await stepId()).toBe('you');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-errors'))).toBe(true);
    expect(await textOf(page.locator('[data-errors-title]'))).toBe('有 2 处要再看一下');
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('[data-errors-list] a').nth(1).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-heightCm');
    await page.fill('#q-heightCm', '１６０');
    await page.fill('#q-ageYears', '');
    await next();
    expect(await stepId()).toBe('this-pregnancy');
  });
});

describe('the result', () => {
  test('of an earlier cesarean names the item, the clause, the day and the kind of hospital, and no color', async () => {
    await start('/screening/');
    await goTo('pregnancies-before');
    await page.fill('#q-previousCesareanCount', '1');
    await goTo('result');
    expect(await textOf(page.locator('[data-item="S2.2"]'))).toContain('剖宫产次数 1');
    expect(await textOf(page.locator('[data-item="S2.2"]'))).toContain('附件1 2.2');
    const by = await page.evaluate(() => {
      const day = new Date();
      day.setDate(day.getDate() + 14);
      return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
    });
    const result = await textOf(step());
    expect(result).toContain(by);
    expect(result).toContain('二级或以上的医院');
    expect(result).toContain('仅凭记录');
    expect(result).not.toMatch(/[绿黄橙紫]色|低风险|(?<!不等于)没事/);
  });

  test('with anything open draws no conclusion, names what is open and leads back to it', async () => {
    await start('/screening/');
    await goTo('result');
    expect(await textOf(step().locator('[data-headline]'))).toMatch(/^还不能下结论：有 \d+ 项没有答案$/);
    expect(await step().locator('[data-when="none"]').isVisible()).toBe(false);
    expect(await textOf(step().locator('[data-open]'))).toContain('高血压家族史');
    await step().locator('[data-go="family"]').click();
    expect(await stepId()).toBe('family');
  });

  test('with everything answered no still says that this is not safety, and what the hospital must check', async () => {
    await start('/screening/');
    await answerEverythingNo();
    expect(await textOf(step().locator('[data-headline]'))).toBe('您答的这些里，没有勾到');
    const result = await textOf(step());
    expect(result).toContain('没有勾到不等于安全');
    expect(result).toContain('仍要按时产检');
    expect(result).toContain('不放心');
    expect(result).not.toMatch(/[绿黄橙紫]色|低风险|正常的|放心吧/);
    await step().locator('[data-hospital] summary').click();
    expect(await step().locator('[data-hospital-item="S6.1"]').isVisible()).toBe(true);
    expect(await step().locator('[data-hospital-item="S1.4"]').isVisible()).toBe(true);
  }, 60_000);

  test('of a low mood is “today”, with the crisis line', async () => {
    await start('/screening/');
    await goTo('mood');
    await answer('depressionSymptoms', 'yes');
    await next();
    expect(await textOf(step().locator('[data-headline]'))).toBe('今天就联系产检医院');
    expect(await step().locator('[data-today-box] a[href="tel:12356"]').isVisible()).toBe(true);
    expect(await textOf(page.locator('[data-item="S7.7.1"]'))).toContain('常常情绪低落');
  });

  test('with a red flag begins with what to do now', async () => {
    await start('/screening/');
    await page.locator('input[value="breathless-chest-pain"]').check();
    await goTo('result');
    expect(await textOf(step().locator('[data-headline]'))).toBe('先打 120');
    expect(await urgent().isVisible()).toBe(true);
  });

  test('prints as a sheet for the doctor: what she said with clauses, a line for the name, no bars and no buttons', async () => {
    await start('/screening/');
    await goTo('pregnancies-before');
    await page.fill('#q-previousCesareanCount', '1');
    await goTo('result');
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.bottom-bar', '.button >> nth=0', '.screening-head', '[data-step="you"]']) {
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    }
    expect(await page.getByText('孕产妇妊娠风险筛查：孕妇自述').isVisible()).toBe(true);
    expect(await page.locator('.blank').isVisible()).toBe(true);
    expect(await page.locator('[data-item="S2.2"]').isVisible()).toBe(true);
    expect(await page.getByText('未经医生核对').isVisible()).toBe(true);
  });

  test('can be cleared: every answer is gone and the danger signs come first again', async () => {
    await start('/screening/');
    await goTo('you');
    await page.fill('#q-ageYears', '40');
    await goTo('result');
    await step().locator('[data-restart]').click();
    expect(await stepId()).toBe('danger');
    expect(await page.inputValue('#q-ageYears')).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
  });
});

describe('privacy', () => {
  test('nothing is stored and nothing is sent, whatever is answered; a reload forgets it all', async () => {
    await start('/screening/');
    const before = tool.requests.length;
    await page.locator('input[value="fever"]').check();
    await goTo('mood', { restNo: true });
    await answer('selfHarmThoughts', 'yes');
    await goTo('result', { restNo: true });
    expect(tool.requests.slice(before).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    expect(Object.keys((await page.evaluate(() => history.state)) ?? {})).toEqual(['step']);
    await expectNothingStored(page);
    await page.reload();
    expect(await stepId()).toBe('danger');
    expect(await page.locator('input:checked').count()).toBe(0);
    await expectNothingStored(page);
  }, 60_000);

  test('the page’s own policy allows no connection and no form to be sent', async () => {
    await start('/screening/');
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(await page.locator('style, [style], script:not([src])').count()).toBe(0);
  });
});

describe('without a mouse, without scripts', () => {
  test('the whole run goes by keyboard', async () => {
    await start('/screening/');
    await tabTo(page, 'input[name="sign"]');
    await page.keyboard.press('Space');
    expect(await urgent().isVisible()).toBe(true);
    await page.keyboard.press('Space');
    for (let i = 0; i < 14; i++) {
      if ((await stepId()) === 'family') {
        await tabTo(page, 'input[name="familyHypertension"]');
        await page.keyboard.press('ArrowRight');
        expect(await page.locator('input[name="familyHypertension"]:checked').getAttribute('value')).toBe('yes');
      }
      await tabTo(page, `[data-step="${await stepId()}"] [data-next]`);
      await page.keyboard.press('Enter');
    }
    expect(await stepId()).toBe('result');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-headline'))).toBe(true);
  }, 90_000);

  test('without scripts the danger signs, the numbers and all 57 items of the form stand in the page', async () => {
    for (const path of ['/screening/', '/en/screening/']) {
      await start(path, { javaScriptEnabled: false });
      expect(await page.locator('.signs-call').isVisible()).toBe(true);
      expect(await page.locator('[data-paper] a[href="tel:12356"]').isVisible()).toBe(true);
      expect(await page.locator('[data-paper-section] > li:visible').count()).toBe(57);
      expect(await page.locator('button[data-next]:visible').count()).toBe(0);
    }
  });

  test('the scripts weigh at most 60 kB gzipped', async () => {
    await start('/screening/');
    expect(tool.scriptSize()).toBeGreaterThan(10_000);
    expect(tool.scriptSize()).toBeLessThanOrEqual(60_000);
  });
});
