import { afterEach, describe, expect, test } from 'vitest';
import { aWork } from '../../test/_events.ts';
import { openSqliteStore } from '../stores/sqlite/store.ts';
import type { ReadStore } from '../stores/store.ts';
import { clientAddress } from './address.ts';
import { type CollectorOptions, createCollector } from './index.ts';
import { judge } from './judge.ts';

const secret = 'only for the tests of this file, nothing else';
const staffToken = 'staff token of the tests, 24+';
const site = 'https://www.example.cn';
const wechat =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50 NetType/WIFI Language/zh_CN';
const range = { from: '2026-01-01', to: '2026-12-31' };
const hexId = (n: number) => n.toString(16).padStart(32, '0');

let opened: ReadStore[] = [];
afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
});

/** A collector whose clock the test moves. It starts on 2026-03-10 at noon in China. */
async function aCollector(changed: Partial<CollectorOptions> = {}) {
  const store = openSqliteStore(':memory:');
  opened.push(store);
  await store.upsertWorks([aWork('w')]);
  const clock = { wall: 1_773_115_200, steady: 0 };
  const collector = await createCollector({
    store,
    secrets: [secret],
    origins: { [site]: ['site', 'embed'], 'https://partner.example.cn': ['syndicated'] },
    staffToken,
    time: { wall: () => clock.wall, steady: () => clock.steady },
    ...changed,
  });
  const wait = (seconds: number) => {
    clock.wall += seconds;
    clock.steady += seconds;
  };
  const send = (
    path: string,
    body: string | null,
    headers: Record<string, string> = {},
    peer = '203.0.113.9',
    method = 'POST',
  ) =>
    collector.handle(
      new Request(`http://collector${path}`, {
        method,
        ...(body === null ? {} : { body }),
        headers: { origin: site, 'user-agent': wechat, 'accept-language': 'zh-CN', ...headers },
      }),
      { peer },
    );
  const open = async (n: number, headers: Record<string, string> = {}, peer?: string) => {
    const response = await send('/hit', JSON.stringify({ id: hexId(n), work: 'w', place: 'site' }), headers, peer);
    return response.text();
  };
  const counted = async () =>
    Object.fromEntries(
      (await store.dailySums(range)).map(({ platform, measure, unit, value }) => [
        `${platform} ${measure} ${unit}`,
        value,
      ]),
    );
  const apart = async () => {
    await collector.finish();
    return Object.fromEntries((await store.apartSums(range)).map(({ reason, value }) => [reason, value]));
  };
  return { store, collector, clock, wait, send, open, counted, apart };
}

test('a page opened and read is one view and one read of one person', async () => {
  const { open, wait, send, counted, apart } = await aCollector();
  const token = await open(1);
  wait(9);
  expect((await send('/read', token)).status).toBe(204);
  expect(await counted()).toEqual({
    'site view times': 1,
    'site view persons': 1,
    'site read times': 1,
    'site read persons': 1,
  });
  expect(await apart()).toEqual({});
});

test('a reload is another time, not another person; tomorrow it is a person again', async () => {
  const { open, wait, counted } = await aCollector();
  await open(1);
  await open(2);
  expect(await counted()).toMatchObject({ 'site view times': 2, 'site view persons': 1 });
  wait(86_400);
  await open(3);
  const persons = (await opened[0]!.dailySums(range)).filter(({ unit }) => unit === 'persons');
  expect(persons.map(({ day, value }) => [day, value])).toEqual([
    ['2026-03-10', 1],
    ['2026-03-11', 1],
  ]);
});

test('a work whose id has dots in it is read like any other', async () => {
  const { store, send, wait, counted } = await aCollector();
  await store.upsertWorks([aWork('2026.03-a_b')]);
  const token = await (await send('/hit', JSON.stringify({ id: hexId(1), work: '2026.03-a_b' }))).text();
  wait(9);
  expect((await send('/read', token)).status).toBe(204);
  expect(await counted()).toMatchObject({ 'site read times': 1 });
});

test('the place is what the origin may claim: a partner that says "site" is counted as syndicated', async () => {
  const { open, counted } = await aCollector();
  await open(1, { origin: 'https://partner.example.cn' });
  expect(await counted()).toEqual({ 'syndicated view times': 1, 'syndicated view persons': 1 });
});

describe('forgery', () => {
  test('a read replayed counts once and is visible as repeated', async () => {
    const { open, wait, send, counted, apart } = await aCollector();
    const token = await open(1);
    wait(9);
    for (let i = 0; i < 3; i++) expect((await send('/read', token)).status).toBe(204);
    expect(await counted()).toMatchObject({ 'site read times': 1 });
    expect(await apart()).toEqual({ repeated: 2 });
  });

  test.each([
    { after: 7, reason: { 'too-soon': 1 } },
    { after: 8, reason: {} },
    { after: 6 * 3600, reason: {} },
    { after: 6 * 3600 + 1, reason: { 'expired-token': 1 } },
  ])('a read $after s after the page was opened is set apart as $reason', async ({ after, reason }) => {
    const { open, wait, send, apart } = await aCollector();
    const token = await open(1);
    wait(after);
    await send('/read', token);
    expect(await apart()).toEqual(reason);
  });

  test.each([
    { what: 'no token', forge: () => '' },
    { what: 'another work', forge: (token: string) => token.replace('.w.', '.other.') },
    { what: 'another second', forge: (token: string) => token.replace(/^(1\.\w+\.)\w+/, '$1aaaaaa') },
    { what: 'a signature cut short', forge: (token: string) => token.slice(0, -1) },
    { what: 'a signature of another key', forge: (token: string) => token.replace(/.{32}$/, 'A'.repeat(32)) },
  ])('a token with $what is refused and leaves no event', async ({ forge }) => {
    const { open, wait, send, counted, apart } = await aCollector();
    const token = await open(1);
    wait(9);
    const forged = forge(token);
    expect(forged).not.toBe(token);
    expect((await send('/read', forged)).status).toBe(403);
    expect(await counted()).not.toHaveProperty('site read times');
    expect(await apart()).toEqual({ 'forged-token': 1 });
  });

  test('a time in the body is not taken: the message is refused', async () => {
    const { send, apart } = await aCollector();
    const body = JSON.stringify({ id: hexId(1), work: 'w', at: '2025-12-31' });
    expect((await send('/hit', body)).status).toBe(400);
    expect(await apart()).toEqual({ malformed: 1 });
  });

  test('many reads of one source stop counting at the limit of a day', async () => {
    const { open, counted, apart } = await aCollector();
    for (let n = 0; n < 30; n++) await open(n);
    expect(await counted()).toMatchObject({ 'site view times': 20, 'site view persons': 1 });
    expect(await apart()).toEqual({ bulk: 10 });
  });

  test('a forwarded address is not believed without a proxy of ours', async () => {
    const { open, counted } = await aCollector();
    for (let n = 0; n < 3; n++) await open(n, { 'x-forwarded-for': `198.51.100.${n}` });
    expect(await counted()).toMatchObject({ 'site view persons': 1 });
  });

  test('behind one proxy only the entry it added is believed', async () => {
    const { open, counted } = await aCollector({ trustedHops: 1 });
    for (let n = 0; n < 3; n++) await open(n, { 'x-forwarded-for': `198.51.100.${n}, 203.0.113.9` }, '10.0.0.2');
    expect(await counted()).toMatchObject({ 'site view persons': 1 });
  });

  test('a flood from one address is answered 429', async () => {
    const { open, send, apart } = await aCollector({ rate: { burst: 5, perSecond: 1 } });
    for (let n = 0; n < 5; n++) await open(n);
    expect((await send('/hit', JSON.stringify({ id: hexId(9), work: 'w' }))).status).toBe(429);
    expect(await apart()).toEqual({ 'too-many': 1 });
  });

  test.each([
    {
      what: 'foreign origin',
      headers: { origin: 'https://evil.example' },
      body: '{}',
      status: 403,
      reason: 'foreign-origin',
    },
    {
      what: 'an origin that begins like ours',
      headers: { origin: `${site}.evil.example` },
      body: '{}',
      status: 403,
      reason: 'foreign-origin',
    },
    { what: 'too long a body', headers: {}, body: 'x'.repeat(1025), status: 413, reason: 'too-large' },
    { what: 'no JSON', headers: {}, body: '{', status: 400, reason: 'malformed' },
    {
      what: 'a key too many',
      headers: {},
      body: JSON.stringify({ id: hexId(1), work: 'w', user: 'x' }),
      status: 400,
      reason: 'malformed',
    },
    {
      what: 'markup for a work',
      headers: {},
      body: JSON.stringify({ id: hexId(1), work: '<b>' }),
      status: 400,
      reason: 'malformed',
    },
  ])('$what is refused, and counted as $reason', async ({ headers, body, status, reason }) => {
    const { send, apart } = await aCollector();
    expect((await send('/hit', body, headers as Record<string, string>)).status).toBe(status);
    expect(await apart()).toEqual({ [reason]: 1 });
  });
});

describe('who is no reader', () => {
  const header = (headers: Record<string, string>) => (name: string) => headers[name] ?? null;

  test.each([
    ['微信', wechat],
    [
      '微信 Android',
      'Mozilla/5.0 (Linux; Android 14; V2309A Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240501 MicroMessenger/8.0.50 WeChat/arm64 NetType/4G',
    ],
    [
      '微博',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Weibo (iPhone14,5__weibo__14.6.2__iphone__os17.5)',
    ],
    [
      '抖音',
      'Mozilla/5.0 (Linux; Android 13; PGT-AN10) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/99.0 Mobile Safari/537.36 aweme/300100 AwemeLite NewsArticle',
    ],
    [
      '小红书',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 xhsdiscover/8.40',
    ],
    [
      'QQ 浏览器',
      'Mozilla/5.0 (Linux; U; Android 13; zh-cn; 22101316C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0 MQQBrowser/15.0 Mobile Safari/537.36',
    ],
    [
      'UC',
      'Mozilla/5.0 (Linux; U; Android 12; zh-CN; M2012K11AC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0 UCBrowser/16.5 Mobile Safari/537.36',
    ],
    [
      '百度',
      'Mozilla/5.0 (Linux; Android 12; ANA-AN00; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/97.0 Mobile Safari/537.36 T7/13.60 baiduboxapp/13.60.0.10 (Baidu; P1 12)',
    ],
    [
      '支付宝',
      'Mozilla/5.0 (Linux; U; Android 13; zh-CN; 2211133C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0 UCBS/3.22 AlipayClient/10.5.90 NebulaSDK/1.8 AliApp(AP/10.5.90)',
    ],
    [
      '鸿蒙',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.4',
    ],
    [
      'Safari',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ],
  ])('%s is a reader', (_, agent) => {
    expect(judge(header({ 'user-agent': agent, 'accept-language': 'zh-CN' }), false)).toBe(null);
  });

  test.each([
    {
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)' },
      reason: 'bot',
    },
    {
      headers: { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      reason: 'bot',
    },
    {
      headers: {
        'user-agent':
          'Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 Mobile Safari/537.36 (compatible; Bytespider)',
      },
      reason: 'bot',
    },
    { headers: { 'user-agent': 'curl/8.5.0' }, reason: 'bot' },
    {
      headers: {
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36',
      },
      reason: 'automation',
    },
    { headers: { 'user-agent': '' }, reason: 'automation' },
    { headers: { 'user-agent': wechat, 'accept-language': '' }, reason: 'automation' },
    { headers: { 'user-agent': wechat, 'sec-purpose': 'prefetch;prerender' }, reason: 'prefetch' },
    { headers: { 'user-agent': wechat, purpose: 'prefetch' }, reason: 'prefetch' },
  ])('$headers is set apart as $reason', ({ headers, reason }) => {
    expect(judge(header({ 'accept-language': 'zh', ...headers }), false)).toBe(reason);
  });

  test('a page driven by a program says so itself and is kept apart, with a token like any other', async () => {
    const { send, apart, counted } = await aCollector();
    const response = await send('/hit', JSON.stringify({ id: hexId(1), work: 'w', driven: true }));
    expect(response.status).toBe(200);
    expect(await counted()).toEqual({});
    expect(await apart()).toEqual({ automation: 1 });
  });

  test.each([
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('the address %s is taken as %s', (peer, expected) => {
    expect(clientAddress(() => null, peer, 0)).toBe(expected);
  });
});

describe('the clock', () => {
  test.each([-3 * 86_400, 30 * 86_400])(
    'a jump of %i s moves no read to another day, and health says so',
    async (jump) => {
      const { clock, open, store, send } = await aCollector();
      await open(1);
      clock.wall += jump;
      await open(2);
      expect((await store.dailySums(range)).map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-10']);
      const health = await send('/health', null, {}, '', 'GET');
      expect(health.status).toBe(503);
      expect(await health.json()).toMatchObject({ ok: false, clock: expect.stringContaining(`${jump} s away`) });
    },
  );

  test('a start with a clock behind the newest event goes on from that event', async () => {
    const { store, open } = await aCollector();
    await open(1);
    const late = await createCollector({
      store,
      secrets: [secret],
      origins: { [site]: ['site'] },
      time: { wall: () => 1_700_000_000, steady: () => 0 },
    });
    expect(late.now().day).toBe('2026-03-10');
  });
});

describe('staff', () => {
  const bearer = { authorization: `Bearer ${staffToken}` };
  const get = '/staff/sums?from=2026-03-01&to=2026-03-31';

  test.each([
    { what: 'no token', headers: {}, status: 401 },
    { what: 'a wrong one', headers: { authorization: 'Bearer nope' }, status: 401 },
    { what: 'the right one', headers: bearer, status: 200 },
  ])('$what is answered $status', async ({ headers, status }) => {
    const { send } = await aCollector();
    expect((await send(get, null, headers as Record<string, string>, '10.0.0.1', 'GET')).status).toBe(status);
  });

  test('without a token set at start everybody is refused', async () => {
    const { staffToken: _, ...none } = { staffToken };
    const store = openSqliteStore(':memory:');
    opened.push(store);
    const { handle } = await createCollector({ store, secrets: [secret], origins: { [site]: ['site'] }, ...none });
    for (const authorization of ['Bearer ', 'Bearer undefined', bearer.authorization]) {
      const response = await handle(new Request(`http://collector${get}`, { headers: { authorization } }), {
        peer: '',
      });
      expect(response.status).toBe(403);
    }
  });

  test('works are registered and read back; a bad one names its place', async () => {
    const { send } = await aCollector();
    expect((await send('/staff/works', JSON.stringify([aWork('x')]), bearer, '', 'PUT')).status).toBe(200);
    const works = await (await send('/staff/works', null, bearer, '', 'GET')).json();
    expect(works.map(({ id }: { id: string }) => id)).toEqual(['w', 'x']);
    const bad = await send('/staff/works', JSON.stringify([{ ...aWork('y'), form: 'song' }]), bearer, '', 'PUT');
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ issues: [{ path: [0, 'form'] }] });
  });
});

test('settings are checked all at once and no secret stands in the message', async () => {
  const store = openSqliteStore(':memory:');
  opened.push(store);
  const bad = createCollector({
    store,
    secrets: ['too short'],
    origins: { 'www.example.cn/': ['site'] },
    staffToken: 'short',
  });
  const error = await bad.catch((caught) => caught);
  expect(error.issues.map(({ path }: { path: string[] }) => path[0])).toEqual(['secrets', 'origins', 'staffToken']);
  expect(error.message).not.toContain('too short');
});

test('metrics tell what became of events and why requests were refused', async () => {
  const { open, send } = await aCollector();
  await open(1);
  await send('/hit', '{', {});
  const text = await (await send('/metrics', null, {}, '', 'GET')).text();
  expect(text).toContain('anchan_events_total{measure="view",outcome="counted"} 1');
  expect(text).toContain('anchan_refused_total{reason="malformed"} 1');
  expect(text).toContain('anchan_store_ok 1');
});
