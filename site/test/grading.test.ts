import { readFileSync } from 'node:fs';
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

type Facts = Readonly<Record<string, number | boolean | string | null>>;

interface Golden {
  /** Name of the file with everything asked and absent. */
  readonly base: string;
  readonly cases: readonly {
    readonly title: string;
    readonly record: Facts;
    readonly expect: {
      readonly level?: string | null;
      readonly couldReach?: string;
      readonly infectious?: boolean | null;
    };
  }[];
}

const folder = new URL('../../packages/core/test/golden/', import.meta.url);
const golden: Golden = JSON.parse(readFileSync(new URL('boundary.cases.json', folder), 'utf8'));
const base: Facts = JSON.parse(readFileSync(new URL(golden.base, folder), 'utf8'));
const words: Readonly<Record<string, string>> = { green: '绿色', yellow: '黄色', orange: '橙色', red: '红色' };

let browser: Browser;
let tool: ToolPage;
let page: Page;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser?.close();
});

async function start(path = '/grading/', options: Parameters<typeof openTool>[2] = {}): Promise<void> {
  await tool?.close();
  tool = await openTool(browser, path, { viewport: desktop, ...options });
  page = tool.page;
}

const bar = () => page.locator('[data-bar]');
const result = () => page.locator('[data-result]');
const row = (fact: string) => page.locator(`#f-${fact}`);

async function openGroupOf(fact: string): Promise<void> {
  const toggle = page.locator(`[data-group]:has(#f-${fact}) .group-toggle`);
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
}

async function tick(fact: string, value: 'yes' | 'no' | '' = 'yes'): Promise<void> {
  await openGroupOf(fact);
  await row(fact).locator(`input[type="radio"][value="${value}"]`).check();
}

async function type(fact: string, value: string): Promise<void> {
  await openGroupOf(fact);
  await page.fill(`#c-${fact}`, value);
}

async function load(saved: unknown): Promise<void> {
  const buffer = Buffer.from(typeof saved === 'string' ? saved : JSON.stringify(saved));
  await page.setInputFiles('[data-file]', { name: 'saved.json', mimeType: 'application/json', buffer });
  await expect.poll(() => page.locator('[data-import-said]').textContent()).not.toBe('');
}

async function exported(): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export]').click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

describe.each([
  { path: '/grading/', viewport: phone, colorScheme: 'light' },
  { path: '/grading/', viewport: desktop, colorScheme: 'dark' },
  { path: '/en/grading/', viewport: phone, colorScheme: 'dark' },
  { path: '/en/grading/', viewport: desktop, colorScheme: 'light' },
] as const)('$path at $viewport.width px, $colorScheme', ({ path, viewport, colorScheme }) => {
  test('has no accessibility finding empty, with findings and an emergency, and while searching', async () => {
    await start(path, { viewport, colorScheme });
    expect(await axeFindings(page, '.grading-head')).toEqual([]);
    await type('ageYears', '41');
    await tick('syphilis');
    await tick('eclampsia');
    await row('eclampsia').locator('[data-self]').check();
    await type('heightCm', '1.6');
    await page.locator('[data-group="endocrine"] [data-rest]').click();
    expect(await axeFindings(page)).toEqual([]);
    await page.fill('#search', 'hb');
    expect(await axeFindings(page, '.grading-tools')).toEqual([]);
    await page.fill('#search', '');
    await page.locator('[data-open-all]').click();
    await page.locator('.grading-when summary').click();
    await page.setViewportSize({ width: 320, height: 780 });
    for (const type of ['', 'large']) {
      await page.evaluate((value) => {
        document.documentElement.dataset.type = value;
      }, type);
      await expectNoSidewaysScroll(page);
    }
    expect(tool.errors).toEqual([]);
  }, 120_000);
});

describe('the result', () => {
  test('begins with “no color established”, which is not low risk, and names how far it could go', async () => {
    await start();
    expect(await textOf(bar())).toContain('尚未确定颜色');
    expect(await textOf(bar())).toMatch(/可能到红色：还有 \d+ 项没有结果/);
    expect(await textOf(result())).toContain('资料不足，不等于低风险');
    expect(await page.locator('.grade-mark').count()).toBe(0);
  });

  test('shows level and reach of the golden boundary cases', async () => {
    await start();
    const wrong: string[] = [];
    for (const { title, record, expect: expected } of golden.cases) {
      const facts = Object.fromEntries(Object.entries({ ...base, ...record }).filter(([, value]) => value !== null));
      await load({ record: facts, on: '2026-11-22', gradedAt: '2026-11-22T09:30' });
      const shown = await page.locator('[data-bar-marks]').textContent();
      const { level, couldReach, infectious } = expected;
      if (level === undefined) continue;
      const own = level === null || (level === 'green' && infectious) ? '' : (words[level] as string);
      const label = own && couldReach && couldReach !== level ? `至少${own}` : own;
      const purple = infectious ? '紫色标识' : '';
      const wanted = label + purple || '尚未确定颜色';
      if (shown !== wanted) wrong.push(`${title}: ${shown}, expected ${wanted}`);
    }
    expect(wrong).toEqual([]);
    expect(golden.cases.length).toBeGreaterThan(20);
  }, 120_000);

  test('names row, clause, evidence and reading, and the mark has its word and its shape', async () => {
    await start();
    await type('ageYears', '41');
    const reason = page.locator('.reasons > li').first();
    const text = await textOf(reason);
    expect(text).toContain('年龄≥40岁');
    expect(text).toContain('附件2 橙色 1.1');
    expect(text).toContain('原文已核对');
    expect(text).toContain('读法：');
    expect(await page.locator('[data-bar] .grade-mark[data-grade="orange"] svg').isVisible()).toBe(true);
    expect(await textOf(page.locator('[data-bar-marks]'))).toBe('至少橙色');
  });

  test('puts purple beside another grade and never in its place', async () => {
    await start();
    await type('ageYears', '41');
    await tick('syphilis');
    expect(
      await page
        .locator('[data-bar-marks] .grade-mark')
        .evaluateAll((found) => found.map((mark) => (mark as HTMLElement).dataset.grade)),
    ).toEqual(['orange', 'purple']);
  });

  test('puts the emergency path before any color, and says what lies beyond the form', async () => {
    await start();
    await tick('eclampsia');
    expect(await textOf(bar())).toContain('先走急救流程，不等颜色');
    const order = await result().evaluate((root) => {
      const at = (selector: string) => [...root.querySelectorAll('*')].indexOf(root.querySelector(selector) as Element);
      return [at('.danger-box'), at('.result-marks'), at('.beyond'), at('.reasons')];
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(await textOf(result())).toContain('表中没有颜色的情况');
  });

  test('follows the higher level until an open fact is recorded', async () => {
    await start();
    await tick('marfanSyndrome');
    expect(await textOf(result())).toContain('在记录补齐之前，按红色管理');
  });

  test('reports entries that contradict each other', async () => {
    await start();
    await type('heightCm', '160');
    await type('prePregnancyWeightKg', '80');
    await type('bmi', '22');
    expect(await textOf(result())).toContain('自相矛盾');
    expect(await textOf(result())).toContain('31.25');
  });

  test('keeps what rests on her own word unconfirmed, fact by fact and for the whole form', async () => {
    await start();
    await tick('syphilis');
    expect(await textOf(result())).not.toContain('待医生确认');
    await row('syphilis').locator('[data-self]').check();
    expect(await textOf(result())).toContain('孕妇自述，待医生确认');
    await row('syphilis').locator('[data-self]').uncheck();
    await page.check('#all-her-word');
    expect(await textOf(result())).toContain('孕妇自述，待医生确认');
  });
});

describe('deadlines', () => {
  test.each([
    { level: 'orange', fact: 'ageYears', value: '41', gradedAt: '2026-11-29T23:45', due: '最晚 2026年12月2日 23:45' },
    {
      level: 'red',
      fact: 'aorticDiameterMm',
      value: '46',
      gradedAt: '2026-12-31T08:05',
      due: '最晚 2027年1月1日 08:05',
    },
  ])('$level graded at $gradedAt is reported $due', async ({ fact, value, gradedAt, due }) => {
    await start();
    await type(fact, value);
    await page.locator('.grading-when summary').click();
    await page.fill('#graded-at', gradedAt);
    expect(await textOf(result())).toContain(due);
  });

  test('count from the first entry when no time was given, and from “now” when asked to', async () => {
    await start();
    expect(await page.inputValue('#graded-at')).toBe('');
    await type('ageYears', '41');
    expect(await page.inputValue('#graded-at')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
    await page.locator('.grading-when summary').click();
    await page.fill('#graded-at', '2020-01-01T00:00');
    await page.locator('[data-now]').click();
    expect(await page.inputValue('#graded-at')).not.toContain('2020');
  });

  test('the date of assessment is today, can be changed, and must be one on which the rules apply', async () => {
    await start();
    const today = await page.evaluate(() => {
      const day = new Date();
      return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
    });
    expect(await page.inputValue('#on')).toBe(today);
    await page.locator('.grading-when summary').click();
    await page.fill('#on', '2016-01-01');
    expect(await textOf(page.locator('[data-day-error]'))).toContain('2017-09-22');
    await page.fill('#on', '2026-01-01');
    expect(await page.locator('[data-day-error]').textContent()).toBe('');
  });
});

describe('“none of the rest”', () => {
  test('answers what is open in its group and nothing else, says how many, and can be undone', async () => {
    await start();
    await tick('tuberculosis');
    await page.locator('[data-group="infectious"] [data-rest]').click();
    const said = page.locator('[data-group="infectious"] [data-group-words]');
    expect(await textOf(said)).toMatch(/^已把 9 项记为“无”或“不适用”。/);
    expect(await row('tuberculosis').locator('input:checked').first().getAttribute('value')).toBe('yes');
    expect(await row('syphilis').locator('input:checked').first().getAttribute('value')).toBe('no');
    expect(await row('diabetes').locator('input:checked').first().getAttribute('value')).toBe('');
    await page.locator('[data-group="infectious"] [data-undo]').click();
    expect(await row('syphilis').locator('input:checked').first().getAttribute('value')).toBe('');
    expect(await row('tuberculosis').locator('input:checked').first().getAttribute('value')).toBe('yes');
  });

  test('leaves what decides the severity of a disease to an answer of its own', async () => {
    await start();
    await tick('hypertensiveDisorderOfPregnancy');
    await page.locator('[data-group="this-pregnancy"] [data-rest]').click();
    expect(await row('severePreeclampsia').locator('input:checked').first().getAttribute('value')).toBe('');
    expect(await row('placentalAbruption').locator('input:checked').first().getAttribute('value')).toBe('no');
    await tick('septalDefectOrPatentDuctus');
    await page.locator('[data-group="cardiovascular"] [data-rest]').click();
    expect(await row('cardiacFunctionNormal').locator('input:checked').first().getAttribute('value')).toBe('');
    expect(await row('lvefPercent').locator('[data-not-applicable]').isChecked()).toBe(false);
  });

  test('in every group, with the numbers of a healthy woman, leads to green and “every item has a result”', async () => {
    await start();
    for (const button of await page.locator('[data-rest]').all()) await button.click();
    expect(await textOf(bar())).not.toContain('绿色');
    const numbers: Record<string, string> = {
      ageYears: '28',
      bmi: '21.5',
      gestationalAgeWeeks: '20',
      previousCesareanCount: '0',
      pregnancyLossCount: '0',
      uterineFibroidMaxCm: '0',
      ovarianCystMaxCm: '0',
      uterineSurgeryCount: '0',
      hemoglobinGPerL: '125',
      plateletsE9PerL: '220',
      systolicBpMmHg: '110',
      diastolicBpMmHg: '70',
      fetusCount: '1',
    };
    for (const [fact, value] of Object.entries(numbers)) await type(fact, value);
    expect(await textOf(page.locator('[data-bar-marks]'))).toBe('绿色');
    expect(await textOf(bar())).toContain('每一条都已有结论');
  }, 60_000);
});

describe('finding a row', () => {
  test.each([
    { words: '梅毒', fact: 'syphilis' },
    { words: 'syphilis', fact: 'syphilis' },
    { words: 'plateletsE9PerL', fact: 'plateletsE9PerL' },
    { words: 'O2.6.1', fact: 'plateletsE9PerL' },
    { words: '重症感染性肺炎', fact: 'severeInfectiousPneumonia' },
    { words: 'marfan', fact: 'marfanSyndrome' },
  ])('“$words” finds $fact', async ({ words: searched, fact }) => {
    await start();
    await page.fill('#search', searched);
    expect(await row(fact).isVisible()).toBe(true);
    expect(await textOf(page.locator('[data-found]'))).toMatch(/^找到 [1-9]\d* 项$/);
    expect(await page.locator('.fact:visible').count()).toBeLessThan(40);
  });

  test('what does not exist finds nothing and says so; clearing brings the groups back as they were', async () => {
    await start();
    await page.fill('#search', 'qqqq');
    expect(await textOf(page.locator('[data-found]'))).toBe('找到 0 项');
    await page.fill('#search', '');
    expect(await row('birthDate').isVisible()).toBe(true);
    expect(await row('syphilis').isVisible()).toBe(false);
  });

  test('a result worth getting first leads to its field', async () => {
    await start('/grading/', { viewport: phone });
    await type('ageYears', '41');
    const button = page.locator('[data-ask]').first();
    const fact = await button.getAttribute('data-ask');
    await button.click();
    expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset.fact)).toBe(
      fact,
    );
    const box = await row(fact ?? '').boundingBox();
    const head = await bar().boundingBox();
    expect(box && head && box.y >= head.y + head.height && box.y + box.height <= phone.height).toBe(true);
  });

  test('a number that cannot be is named and left out', async () => {
    await start();
    await type('plateletsE9PerL', '40000');
    expect(await textOf(row('plateletsE9PerL'))).toContain('应为 0–3000');
    expect(await textOf(bar())).toContain('1 处数字不能用');
    expect(await page.getAttribute('#c-plateletsE9PerL', 'aria-invalid')).toBe('true');
    await type('plateletsE9PerL', '40');
    expect(await textOf(page.locator('[data-bar-marks]'))).toContain('橙色');
  });
});

describe('taking the result along', () => {
  test('export, then import on a new page, gives the same entries and the same export', async () => {
    await start();
    await type('ageYears', '41');
    await tick('syphilis');
    await tick('placentalAbruption', 'no');
    await row('syphilis').locator('[data-self]').check();
    await openGroupOf('lvefPercent');
    await row('lvefPercent').locator('[data-not-applicable]').check();
    const first = await exported();
    expect(first).toMatchObject({
      format: 'anchan-risk-grading',
      record: { ageYears: 41, syphilis: true, placentalAbruption: false, lvefPercent: 'not-applicable' },
      selfReported: ['syphilis'],
      assessment: { level: 'orange', infectious: true },
    });
    await start();
    await load(first);
    expect(await textOf(page.locator('[data-bar-marks]'))).toMatch(/至少橙色\s*紫色标识/);
    expect(await exported()).toEqual(first);
  });

  test('facts without a field are kept and exported again', async () => {
    await start();
    await load({ record: { ageYears: 41, palpitations: true } });
    expect(await textOf(page.locator('[data-import-said]'))).toBe('已导入 2 项。其中 1 项不在本页上，一并保留。');
    expect((await exported()).record).toEqual({ ageYears: 41, palpitations: true });
  });

  test.each([
    { saved: 'not json', words: '这个文件不是 JSON。' },
    { saved: { record: { agYears: 41 } }, words: 'ageYears' },
    { saved: { record: { plateletsE9PerL: 40_000 } }, words: 'plateletsE9PerL' },
  ])('a file that cannot be read changes nothing and says why: $words', async ({ saved, words: why }) => {
    await start();
    await type('ageYears', '36');
    await load(saved);
    expect(await textOf(page.locator('[data-import-said]'))).toContain(why);
    expect(await page.inputValue('#c-ageYears')).toBe('36');
    expect(await textOf(page.locator('[data-bar-marks]'))).toBe('至少黄色');
  });

  test('prints as the report form, with empty lines for the name, and nothing else of the page', async () => {
    await start();
    await type('ageYears', '41');
    await type('gestationalAgeWeeks', '24');
    await page.emulateMedia({ media: 'print' });
    const report = page.locator('[data-report]');
    expect(await report.isVisible()).toBe(true);
    expect(await textOf(report.locator('.report-title'))).toBe('孕产妇妊娠风险评估分级报告单');
    const cells = await report
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((one) => [one.querySelector('th')?.textContent, one.querySelector('td')?.textContent?.trim()]),
      );
    expect(cells.map(([head]) => head)).toEqual([
      '姓名、出生日期或年龄、身份证件号码',
      '联系方式',
      '孕周',
      '初步诊断',
      '风险分级（颜色）',
      '评估分级日期',
      '报告机构、报告人和报告日期',
    ]);
    expect(cells[0]?.[1]).toBe('');
    expect(cells[2]?.[1]).toBe('24 周');
    expect(cells[4]?.[1]).toContain('至少橙色');
    expect(await textOf(report)).toContain('附件2 橙色 1.1');
    expect(await textOf(report)).toContain('栏目凭记录排列');
    for (const gone of ['.bar', '.grading-form', '[data-result]', '.bottom-bar']) {
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    }
  });

  test('everything can be cleared', async () => {
    await start();
    await type('ageYears', '41');
    await load({ record: { palpitations: true, ageYears: 41 } });
    await page.locator('[data-reset]').click();
    expect(await textOf(bar())).toContain('尚未确定颜色');
    expect((await exported()).record).toEqual({});
  });
});

describe('privacy and reach', () => {
  test('nothing is stored or sent, and no field asks for a name', async () => {
    await start();
    const before = tool.requests.length;
    await type('ageYears', '41');
    await tick('hivInfection');
    await page.locator('[data-group="cardiovascular"] [data-rest]').click();
    expect(tool.requests.slice(before).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
    await expectNothingStored(page);
    const names = await page
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
    expect(names.filter((name) => /name|identity|phone|address/i.test(name))).toEqual([]);
    await page.reload();
    expect(await page.inputValue('#c-ageYears')).toBe('');
    expect(await page.locator('input[value="yes"]:checked').count()).toBe(0);
  });

  test('by keyboard: from the search to a row, to its answer, to the report', async () => {
    await start();
    await tabTo(page, '#search');
    await page.keyboard.type('eclampsia');
    await tabTo(page, '#f-eclampsia input');
    await page.keyboard.press('ArrowRight');
    expect(await row('eclampsia').locator('input:checked').first().getAttribute('value')).toBe('yes');
    expect(await textOf(bar())).toContain('红色');
    await tabTo(page, '[data-print]');
  });

  test('without scripts every row stands in the page with its clauses', async () => {
    await start('/grading/', { javaScriptEnabled: false });
    expect(await page.locator('.fact:visible').count()).toBeGreaterThan(200);
    expect(await page.locator('[data-no-script]').isVisible()).toBe(true);
    expect(await page.locator('[data-bar]').isVisible()).toBe(false);
    const shown = new Set(
      await page.locator('.fact-rows li').evaluateAll((items) => items.map((item) => item.textContent?.trim())),
    );
    expect(shown.size).toBeGreaterThan(130);
  });

  test('the scripts weigh at most 60 kB gzipped', async () => {
    await start();
    expect(tool.scriptSize()).toBeGreaterThan(10_000);
    expect(tool.scriptSize()).toBeLessThanOrEqual(60_000);
  });
});
