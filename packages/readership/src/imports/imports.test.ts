import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { firstImport, fixture, works } from '../../test/_fixtures.ts';
import { emptyLedger, type Ledger, written } from '../../test/_ledger.ts';
import { workbook } from '../../test/_xlsx.ts';
import cases from '../../test/golden/imports.cases.json' with { type: 'json' };
import { InputError } from '../errors.ts';
import { openSqliteStore } from '../stores/sqlite/store.ts';
import type { ReadStore } from '../stores/store.ts';
import { units } from '../units/units.table.ts';
import { normalHeader } from './cells.ts';
import { planImport } from './import-file.ts';
import { importInto } from './import-into.ts';
import type { ImportOptions, ImportPlan } from './import-options.ts';
import { type Profile, profiles } from './profiles.table.ts';
import { withPlace, workFromFile } from './unresolved.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sumsShown = (plan: ImportPlan) =>
  plan.sums.map(({ workId, platform, unit, day, value }) => `${workId} ${platform} ${unit} ${day} ${value}`);
const notesShown = (plan: ImportPlan) =>
  plan.notUnderstood.map(({ line, column, reason, found }) => `${line} ${column} ${reason} ${found}`);

async function codesOf(run: Promise<unknown>): Promise<readonly string[]> {
  const failure = await run.then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(InputError);
  return (failure as InputError).issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('files as platforms export them', () => {
  test.each(cases)('$title ($file)', async ({ file, expect: expected }) => {
    const plan = await planImport(fixture(file), firstImport(file));
    expect({
      kinds: plan.tables.map(({ kind, counting, rows }) => `${kind} ${counting} ${rows}`),
      sums: sumsShown(plan),
      unresolved: plan.unresolved.map(({ signs, like }) => `${signs.title ?? signs.externalId} ~ ${like.join()}`),
      notUnderstood: notesShown(plan),
    }).toEqual(expected);
  });

  test('the official account puts three tables side by side; only the one about works is counted', async () => {
    const sheet = workbook({
      内容分析: [
        ['流量分析'],
        [
          '日期',
          '渠道',
          '阅读次数',
          null,
          '日期',
          '分享人数',
          '收藏人数',
          null,
          '传播渠道',
          '发表日期',
          '内容标题',
          '阅读次数',
          '阅读次数占比',
        ],
        [20260501, '全部', 900, null, 20260501, 3, 1, null, '公众号消息', '20260510', '孕期贫血怎么吃', 700, '0.7'],
        [20260502, '全部', 880, null, 20260502, 2, 0, null, '朋友圈', '20260510', '孕期贫血怎么吃', 300, '0.3'],
        [20260503, '全部', 870, null, 20260503, 2, 0, null, '全部', '20260318', '产后42天检查，查些什么', 55, '1'],
        [null, null, null, null, null, null, null, null, '朋友圈', '20260318', '产后42天检查，查些什么', 40, '0.7'],
      ],
    });
    const byTitle = works.map((work) => {
      const place = { platform: 'wechat', url: null } as const;
      const key = work.id === 'anemia' ? 'title:孕期贫血怎么吃@2026-05-10' : 'title:产后42天检查查些什么@2026-03-18';
      return work.id === 'anemia' || work.id === 'postpartum-42'
        ? { ...work, places: [{ ...place, externalId: key }] }
        : work;
    });
    const plan = await planImport(sheet, firstImport('流量分析.xlsx', { works: byTitle }));
    expect(plan.tables.map(({ kind, headerLine, rows }) => [kind, headerLine, rows])).toEqual([
      ['wechat-account', 2, 3],
      ['wechat-channels-of-articles', 2, 4],
    ]);
    // 700 + 300 from two channels; 55 is the line for all channels, so the 40 within it is not added
    expect(sumsShown(plan)).toEqual([
      'anemia wechat times 2026-05-31 1000',
      'postpartum-42 wechat times 2026-05-31 55',
    ]);
    expect(plan.notUnderstood.map(({ line, reason, found }) => [line, reason, found])).toEqual([
      [2, 'account-total', '3'],
      [2, 'unknown-columns', '日期 分享人数 收藏人数'],
    ]);
  });

  const trend = workbook({
    详情: [
      ['日期', '传播渠道', '阅读人数', '阅读次数'],
      ['2026-05-10', '公众号消息', 80, 90],
      ['2026-05-10', '朋友圈', 20, 25],
      ['2026-05-11', '全部', 30, 33],
    ],
  });
  test('the trend of one article needs to be told which, and adds times over channels but never persons', async () => {
    expect(await codesOf(planImport(trend, firstImport('详情.xlsx')))).toEqual(['missing-option workId']);
    expect(await codesOf(planImport(trend, firstImport('详情.xlsx', { workId: 'nobody' })))).toEqual([
      'missing-option workId',
    ]);
    const plan = await planImport(trend, firstImport('详情.xlsx', { workId: 'anemia' }));
    expect(sumsShown(plan).sort()).toEqual([
      'anemia wechat persons 2026-05-11 30',
      'anemia wechat times 2026-05-10 115',
      'anemia wechat times 2026-05-11 33',
    ]);
    expect(notesShown(plan)).toEqual(['2 null persons-by-channel null']);
  });

  test('Xiaohongshu counts a view as a play for a video and as a time read otherwise', async () => {
    const sheet = workbook({
      笔记: [
        ['最多导出排序后前1000条笔记'],
        [
          '笔记标题',
          '首次发布时间',
          '体裁',
          '曝光',
          '观看量',
          '封面点击率',
          '点赞',
          '评论',
          '收藏',
          '涨粉',
          '分享',
          '人均观看时长',
          '弹幕',
        ],
        ['数胎动', '2026年03月05日10时00分00秒', '视频', 5000, 900, '12%', 1, 1, 1, 1, 1, 12, 0],
        ['数胎动图解', '2026年03月06日10时00分00秒', '图文', 4000, 700, '12%', 1, 1, 1, 1, 1, null, null],
      ],
    });
    const waiting = await planImport(sheet, firstImport('笔记.xlsx'));
    expect(waiting.tables[0]?.columns.filter(({ standing }) => standing === 'unknown')).toEqual([]);
    const registered = waiting.unresolved.map((unresolved) => workFromFile(unresolved, '产科'));
    const plan = await planImport(
      sheet,
      firstImport('笔记.xlsx', { works: registered.filter((work) => work !== null) }),
    );
    expect(registered.map((work) => [work?.form, work?.reviewer])).toEqual([
      ['video', null],
      ['article', null],
    ]);
    expect(plan.sums.map(({ unit, value }) => [unit, value])).toEqual([
      ['displays', 5000],
      ['plays', 900],
      ['displays', 4000],
      ['times', 700],
    ]);
  });

  test('the template may come as a JSON list', async () => {
    const rows = [
      { platform: 'wechat', day: '2026-03-02', title: 'x', externalId: '2247490098_1', times: 7, persons: null },
    ];
    const plan = await planImport(utf8(JSON.stringify(rows)), firstImport('x.json'));
    expect(sumsShown(plan)).toEqual(['fetal-movement wechat times 2026-03-02 7']);
  });
});

describe('what is wrong with a file is said, with its place', () => {
  const template = '平台,平台编号,标题,发布日期,统计日期,阅读次数\n';
  const line = '微信公众号,2247490098_1,数胎动,2026-03-02,';
  test.each([
    { title: 'a file of something else', text: '姓名,科室\n甲,产科\n', note: 'null null no-table 姓名 科室' },
    { title: 'JSON of something else', text: '{"list":[{"x":1}]}', note: 'null null no-table null' },
    {
      title: 'a day before publication',
      text: `${template}${line}2026-03-01,5\n`,
      note: '2 null before-publication 数胎动',
    },
    { title: 'a line without a day', text: `${template}${line},5\n`, note: '2 统计日期 no-day null' },
    { title: 'a negative count', text: `${template}${line}2026-03-03,-5\n`, note: '2 阅读次数 bad-number -5' },
    {
      title: 'a line that names no work',
      text: `${template}微信公众号,,,,2026-03-03,5\n`,
      note: '2 null no-title null',
    },
    {
      title: 'our own page, which only the collector counts',
      text: `${template}本站,x,数胎动,,2026-03-03,5\n`,
      note: '2 平台 unknown-platform 本站',
    },
    {
      title: 'one day twice with two numbers',
      text: `${template}${line}2026-03-03,5\n${line}2026-03-03,6\n`,
      note: '2 times twice-different fetal-movement 2026-03-03',
    },
  ])('$title', async ({ text, note }) => {
    const plan = await planImport(utf8(text), firstImport('x.csv'));
    expect(plan.sums).toEqual([]);
    expect(notesShown(plan)).toEqual([note]);
    expect(plan.notUnderstood[0]?.file).toBe('x.csv');
  });

  test('one day twice with one number is one', async () => {
    const plan = await planImport(utf8(`${template}${line}2026-03-03,5\n${line}2026-03-03,5\n`), firstImport('x.csv'));
    expect(sumsShown(plan)).toEqual(['fetal-movement wechat times 2026-03-03 5']);
  });

  test.each([
    { file: 'douyin-works.csv', more: { totalsThrough: undefined }, codes: ['missing-option totalsThrough'] },
    { file: 'douyin-works.csv', more: { totalsThrough: '2026-02-30' }, codes: ['date totalsThrough'] },
  ])('totals without a day need one: $codes', async ({ file, more, codes }) => {
    const options = { ...firstImport(file), ...more } as ImportOptions;
    expect(await codesOf(planImport(fixture(file), options))).toEqual(codes);
  });

  test.each([undefined, { from: '2026-05-31', to: '2026-05-01' }])(
    'sums over chosen days need them: %j',
    async (period) => {
      const text = '传播渠道,发表日期,内容标题,阅读次数\n全部,20260510,孕期贫血怎么吃,5\n';
      const options = { ...firstImport('x.csv'), period } as ImportOptions;
      expect(await codesOf(planImport(utf8(text), options))).toHaveLength(1);
    },
  );
});

describe('imports that follow each other', () => {
  const total = (through: string, times: number) => ({
    bytes: utf8(
      `内容标题,发表时间,总阅读次数,内容url\nx,20260302,${times},http://mp.weixin.qq.com/s?__biz=Mzg4&mid=2247490098&idx=1&sn=a1b2\n`,
    ),
    through,
  });
  async function importAll(
    files: readonly { readonly bytes: Uint8Array; readonly through: string }[],
  ): Promise<Ledger> {
    let ledger = emptyLedger;
    for (const { bytes, through } of files) {
      ledger = written(ledger, await planImport(bytes, firstImport('x.csv', { ...ledger, totalsThrough: through })));
    }
    return ledger;
  }
  const shown = ({ current }: Ledger) => current.map(({ day, value }) => `${day} ${value}`).sort();

  test('the same file twice is once', async () => {
    for (const { file } of cases) {
      const first = await planImport(fixture(file), firstImport(file));
      const ledger = written(emptyLedger, first);
      const again = await planImport(fixture(file), firstImport(file, ledger));
      expect([again.known, again.sums]).toEqual([true, []]);
      // Nor does the same content in a file of other bytes change anything.
      const bytes = new Uint8Array([...fixture(file), 10]);
      const copy = await planImport(bytes, firstImport(file, ledger));
      expect([copy.known, copy.sums]).toEqual([false, []]);
    }
  });

  test('growing totals give the same days in whatever order the files come', async () => {
    const steps = fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        steps.chain((added) => {
          let sum = 0;
          const files = added.map((more, i) => {
            sum += more + 1;
            return total(`2026-0${i + 4}-01`, sum);
          });
          return fc.tuple(
            fc.constant(files),
            fc.shuffledSubarray(files, { minLength: files.length }),
            fc.constant(sum),
          );
        }),
        async ([files, shuffled, sum]) => {
          const [inOrder, mixed] = [await importAll(files), await importAll(shuffled)];
          expect(shown(mixed)).toEqual(shown(inOrder));
          expect(mixed.current.reduce((all, { value }) => all + (value ?? 0), 0)).toBe(sum);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a total that falls corrects the days before, and both are kept as revisions', async () => {
    const before = await importAll([total('2026-04-30', 80), total('2026-05-31', 100)]);
    expect(shown(before)).toEqual(['2026-04-30 80', '2026-05-31 20']);
    const fallen = await planImport(
      total('', 70).bytes,
      firstImport('x.csv', { ...before, totalsThrough: '2026-06-30' }),
    );
    expect(fallen.notUnderstood.map(({ reason }) => reason)).toEqual(['falling-total']);
    const after = written(before, fallen);
    expect(after.current.map(({ day, value, revision }) => [day, value, revision])).toEqual([
      ['2026-04-30', 70, 2],
      ['2026-05-31', 0, 2],
      ['2026-06-30', 0, 1],
    ]);
  });

  test('daily numbers are not added to totals of the same work', async () => {
    const ledger = await importAll([total('2026-05-31', 12345)]);
    const plan = await planImport(fixture('wechat-getarticlesummary.json'), firstImport('x.json', ledger));
    // Persons were not counted yet, so they are taken; times were, as totals.
    expect(sumsShown(plan)).toEqual(['fetal-movement wechat persons 2026-03-02 7100']);
    expect(plan.notUnderstood.map(({ reason, column }) => [reason, column])).toEqual([['mixed-counting', 'times']]);
  });
});

describe('importInto', () => {
  let store: ReadStore;
  const options = { name: 'wechat-articles.csv', at: '2026-06-01T01:00:00Z', totalsThrough: '2026-05-31' };
  const all = { from: '2026-01-01', to: '2026-12-31' };
  afterEach(() => store.close());

  test('writes nothing while a work is unknown, then counts it, then knows the file', async () => {
    store = openSqliteStore(':memory:');
    await store.upsertWorks(works);
    const bytes = fixture('wechat-articles.csv');
    const waiting = await importInto(store, bytes, { ...options, unknownWorks: 'wait' });
    expect([waiting.written, (await store.dailySums(all)).length]).toEqual([false, 0]);
    const [unknown] = waiting.unresolved;
    const [first] = works;
    if (unknown === undefined || first === undefined) throw new Error('the fixture has one unknown work');
    await store.upsertWorks([withPlace(first, unknown)]);
    const done = await importInto(store, bytes, { ...options, unknownWorks: 'wait' });
    expect([done.written, done.unresolved]).toEqual([true, []]);
    // Its cells say --, so it has no sums, not sums of 0.
    expect(await store.dailySums(all)).toHaveLength(5);
    const again = await importInto(store, bytes, { ...options, unknownWorks: 'wait' });
    expect([again.known, again.written]).toEqual([true, false]);
  });

  test('keeps restatements as history and remembers how each file counts', async () => {
    store = openSqliteStore(':memory:');
    await store.upsertWorks(works);
    await importInto(store, fixture('wechat-articles.csv'), { ...options, unknownWorks: 'leave-out' });
    const text = new TextDecoder().decode(fixture('wechat-articles.csv')).replace('12345', '12000');
    const second = await importInto(store, utf8(text), { ...options, name: 'second.csv', unknownWorks: 'leave-out' });
    expect(second.notUnderstood.map(({ reason }) => reason)).not.toContain('mixed-counting');
    const history = (await store.dailyHistory('fetal-movement')).filter(({ unit }) => unit === 'times');
    expect(history.map(({ value, revision }) => [value, revision])).toEqual([
      [12345, 1],
      [12000, 2],
    ]);
    expect((await store.imports()).map(({ name, notUnderstood }) => [name, notUnderstood.length])).toEqual([
      ['wechat-articles.csv', 2],
      ['second.csv', 3],
    ]);
  });
});

describe('the table of profiles', () => {
  const rows: readonly Profile[] = profiles;
  test('no two kinds of file share all required headers, or they could not be told apart', () => {
    const needed = rows.map(({ columns }) =>
      columns
        .filter(({ required }) => required)
        .map(({ headers }) => headers.map(normalHeader).sort().join())
        .sort()
        .join(' '),
    );
    expect(new Set(needed).size).toBe(rows.length);
  });

  test('every kind names its works by title or stands for one, and gives at least one unit', () => {
    const counted = new Set<string>([...units.map(({ id }) => id), 'views']);
    for (const { id, columns } of rows) {
      expect(
        columns.some(({ field }) => counted.has(field)),
        id,
      ).toBe(true);
      expect(new Set(columns.map(({ field }) => field)).size, id).toBe(columns.length);
    }
  });

  test('headers nobody has seen stay marked as assumed', () => {
    const weibo = rows.find(({ id }) => id === 'weibo-posts');
    expect(weibo?.columns.every(({ evidence }) => evidence === 'assumed')).toBe(true);
    const documented = rows.filter(({ columns }) => columns.some(({ evidence }) => evidence === 'documented'));
    expect(documented.every(({ id }) => id.startsWith('template-'))).toBe(true);
  });
});

describe('every kind of table reports what it cannot read', () => {
  const kinds: readonly Profile[] = profiles.filter(({ counting }) => counting !== 'account');
  const isUnit = (field: string) => field === 'views' || units.some(({ id }) => id === field);
  const good: Readonly<Record<string, string>> = {
    platform: '微信公众号',
    title: '数胎动',
    publishedOn: '2026-03-02',
    day: '2026-03-03',
    channel: '全部',
    form: '图文',
  };
  /** A file of this kind with one line, in which one field holds `cell`. */
  function fileWith({ columns }: Profile, field: string, cell: string): Uint8Array {
    const line = columns.map((column) => (column.field === field ? cell : (good[column.field] ?? '7')));
    return utf8(`${columns.map(({ headers }) => headers[0]).join(',')}\n${line.join(',')}\n`);
  }
  const bad = kinds.flatMap((profile) =>
    profile.columns.flatMap(({ field, headers: [header = ''] }) => {
      const cells = isUnit(field)
        ? ['-5', '1.2万', '3.5', '很多']
        : field === 'day' || field === 'publishedOn'
          ? ['2026-02-30', '昨天']
          : [];
      return cells.map((cell) => ({ profile, field, header, cell, id: profile.id }));
    }),
  );

  test.each(bad)('$id: $header holding $cell', async ({ profile, field, header, cell, id }) => {
    const plan = await planImport(fileWith(profile, field, cell), firstImport('x.csv', { workId: 'anemia' }));
    expect(plan.tables.map(({ kind }) => kind)).toEqual([id]);
    const note = plan.notUnderstood.find((entry) => entry.column === normalHeader(header));
    expect(note).toMatchObject({ file: 'x.csv', line: 2, found: cell });
    expect(plan.sums.some(({ unit }) => unit === field)).toBe(false);
  });

  const item = { ref_date: '2026-03-02', msgid: '2247490098_1' };
  const flat = { int_page_read_user: 1, int_page_read_count: 2 };
  test.each([
    { kind: 'getarticletotaldetail', list: [{ ...item, detail_list: [{ stat_date: '2026-03-02', read_user: '7' }] }] },
    { kind: 'getarticletotaldetail', list: [{ ...item, detail_list: [{ stat_date: '2026-02-30', read_user: 7 }] }] },
    { kind: 'getarticletotaldetail', list: [{ ...item, detail_list: 7 }] },
    { kind: 'getarticleread', list: [{ ...item, detail: { read_user: 1.5 } }] },
    { kind: 'getarticleread', list: [{ ref_date: '2026-03-02', detail: { read_user: 1 } }] },
    {
      kind: 'getarticletotal',
      list: [{ ...item, details: [{ stat_date: '2026-03-02', ...flat, int_page_read_count: -1 }] }],
    },
    { kind: 'getarticlesummary', list: [{ ...item, ...flat, ref_date: '20260302' }] },
  ])('$kind: $list', async ({ kind, list }) => {
    const plan = await planImport(utf8(JSON.stringify({ list })), firstImport('x.json'));
    expect(plan.tables.map((table) => table.kind)).toEqual([kind]);
    expect(plan.notUnderstood.map(({ reason, column }) => [reason, column?.startsWith('list.0')])).toEqual([
      ['bad-item', true],
    ]);
    expect(plan.sums).toEqual([]);
  });

  test('an interface that leaves a number out leaves it missing', async () => {
    const list = [
      { ...item, detail: {} },
      { ...item, detail: { read_user: null } },
    ];
    expect((await planImport(utf8(JSON.stringify({ list })), firstImport('x.json'))).sums).toEqual([]);
  });
});

test('an empty cell never becomes 0, and every filled one comes out as it went in', async () => {
  const cell = fc.option(fc.nat());
  const lines = fc.array(fc.record({ times: cell, persons: cell, plays: cell, displays: cell }), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(lines, async (rows) => {
      const day = (i: number) => `2026-04-${String(i + 1).padStart(2, '0')}`;
      const text = rows.map(({ times, persons, plays, displays }, i) => {
        return `微信公众号,2247490098_1,数胎动,${day(i)},${times ?? ''},${persons ?? '-'},${plays ?? '--'},${displays ?? ' '}`;
      });
      const bytes = utf8(`平台,平台编号,标题,统计日期,阅读次数,阅读人数,播放次数,曝光次数\n${text.join('\n')}\n`);
      const plan = await planImport(bytes, firstImport('x.csv'));
      const expected = rows.flatMap((row, i) =>
        Object.entries(row).flatMap(([unit, value]) =>
          value === null ? [] : [`fetal-movement wechat ${unit} ${day(i)} ${value}`],
        ),
      );
      expect(sumsShown(plan).sort()).toEqual(expected.sort());
      expect(plan.notUnderstood).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
