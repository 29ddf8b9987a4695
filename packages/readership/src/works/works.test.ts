import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixture, works } from '../../test/_fixtures.ts';
import { workbook } from '../../test/_xlsx.ts';
import { InputError, type Issue } from '../errors.ts';
import { workFromFrontMatter } from './front-matter.ts';
import { mergeWorks } from './merge.ts';
import { indexPlaces, placeKeyOf, workAt } from './places.ts';
import { suggestionDays, suggestMerges } from './suggest.ts';
import { normalTitle } from './title.ts';
import { parseWorks, type Work } from './work.ts';
import { readWorks } from './work-files.ts';

const plain = { id: 'a', title: '数胎动', form: 'video', publishedOn: '2026-03-01', author: '产科' } as const;

async function issuesOf(run: () => unknown): Promise<readonly Issue[]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

describe('parseWorks', () => {
  test('fills what may be missing with null and nothing, never with a reviewer', () => {
    expect(parseWorks([plain])).toEqual([{ ...plain, reviewer: null, reviewBy: null, topics: [], places: [] }]);
  });

  test.each([
    { title: 'a form that is none', value: { ...plain, form: 'podcast' }, issue: ['invalid-value', '0.form'] },
    { title: 'a day that is none', value: { ...plain, publishedOn: '2026-02-30' }, issue: ['custom', '0.publishedOn'] },
    { title: 'an empty title', value: { ...plain, title: ' ' }, issue: ['too-small', '0.title'] },
    { title: 'a key that a work does not have', value: { ...plain, reads: 9 }, issue: ['unknown-key', '0'] },
    {
      title: 'an id that could not stand in an address',
      value: { ...plain, id: '../a' },
      issue: ['invalid-format', '0.id'],
    },
    {
      title: 'an address that runs script',
      value: { ...plain, places: [{ platform: 'weibo', url: 'javascript:alert(1)' }] },
      issue: ['invalid-format', '0.places.0.url'],
    },
    { title: 'no object', value: null, issue: ['invalid-type', '0'] },
  ])('refuses $title and says where', async ({ value, issue }) => {
    const issues = await issuesOf(() => parseWorks([value]));
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toContainEqual(issue);
  });

  test('refuses one id for two works', async () => {
    expect((await issuesOf(() => parseWorks([plain, plain]))).map(({ code }) => code)).toEqual(['duplicate-id']);
  });
});

describe('readWorks', () => {
  test('makes one work of several lines with one id', () => {
    expect(works.map(({ id, places }) => [id, places.length])).toEqual([
      ['fetal-movement', 5],
      ['postpartum-42', 1],
      ['go-to-hospital', 2],
      ['anemia', 1],
    ]);
    expect(works[0]?.topics).toEqual(['孕晚期', '胎动']);
    expect(works[1]?.publishedOn).toBe('2026-03-18');
    expect(works[2]?.reviewer).toBeNull();
  });

  test('reads the same works from JSON and from a workbook', async () => {
    const json = new TextEncoder().encode(JSON.stringify(works));
    expect(await readWorks(json, 'works.json')).toEqual(works);
    const header = ['编号', '标题', '形式', '发布日期', '作者'];
    const sheet = workbook({ 作品: [header, ['a', '数胎动', '视频', '2026-03-01', '产科']] });
    expect(await readWorks(sheet, 'works.xlsx')).toEqual(parseWorks([plain]));
  });

  test('names every column that is missing', async () => {
    const bytes = new TextEncoder().encode('编号,标题\na,数胎动\n');
    const issues = await issuesOf(() => readWorks(bytes, 'works.csv'));
    expect(issues.map(({ code, expected }) => [code, expected])).toEqual([
      ['missing-column', 'a column 形式 or form'],
      ['missing-column', 'a column 发布日期 or publishedOn'],
      ['missing-column', 'a column 作者 or author'],
    ]);
  });

  test('takes nothing over when one line is wrong', async () => {
    const text = new TextDecoder().decode(fixture('works.csv')).replace('2026-04-11', '四月');
    const issues = await issuesOf(() => readWorks(new TextEncoder().encode(text), 'works.csv'));
    expect(issues.map(({ path, received }) => [path.join('.'), received])).toEqual([['2.publishedOn', '"四月"']]);
  });
});

describe('workFromFrontMatter', () => {
  test('registers an article under its slug, with its page as its first place', () => {
    const front = {
      title: '数胎动',
      publishedOn: '2026-03-01',
      author: '产科',
      summary: 'of the site',
      topics: ['胎动'],
    };
    const work = workFromFrontMatter(front, 'fetal-movement', 'https://hospital.example/a');
    expect(work).toMatchObject({ id: 'fetal-movement', form: 'article', reviewer: null, topics: ['胎动'] });
    expect(work.places).toEqual([
      { platform: 'site', externalId: 'fetal-movement', url: 'https://hospital.example/a' },
    ]);
  });

  test('refuses front matter without an author', async () => {
    const front = { title: '数胎动', publishedOn: '2026-03-01' } as never;
    expect((await issuesOf(() => workFromFrontMatter(front, 'x', null))).map(({ path }) => path.join('.'))).toEqual([
      '0.author',
    ]);
  });
});

describe('titles and places', () => {
  test.each([
    { title: '孕晚期，怎样数胎动？ #孕期科普 @某医院', normal: '孕晚期怎样数胎动' },
    { title: '　ＡＢＣ 产检“４２”天', normal: 'abc产检42天' },
    { title: '#只有话题', normal: '' },
    { title: '！？', normal: '' },
  ])('$title is compared as "$normal"', ({ title, normal }) => expect(normalTitle(title)).toBe(normal));

  const nothing = { platform: 'wechat', externalId: null, url: null, title: null, publishedOn: null } as const;
  test.each([
    { signs: { ...nothing, externalId: '7_1', url: 'https://x.example/' }, key: '7_1' },
    {
      signs: { ...nothing, url: 'http://x.example/s?mid=7&chksm=ab&scene=1#rd' },
      key: 'url:https://x.example/s?mid=7',
    },
    {
      signs: { ...nothing, url: 'https://x.example/s?chksm=ab&mid=7&__biz=Mz%3D%3D' },
      key: 'url:https://x.example/s?mid=7&__biz=Mz%3D%3D',
    },
    {
      signs: { ...nothing, url: ' https://x.example/s?mid=7&__biz=Mz== ' },
      key: 'url:https://x.example/s?mid=7&__biz=Mz%3D%3D',
    },
    { signs: { ...nothing, url: 'mp.weixin.qq.com/s/abc' }, key: 'url:mp.weixin.qq.com/s/abc' },
    { signs: { ...nothing, title: '数胎动！', publishedOn: '2026-03-01' }, key: 'title:数胎动@2026-03-01' },
    { signs: { ...nothing, title: '数胎动！' }, key: null },
    { signs: { ...nothing, title: '！', publishedOn: '2026-03-01' }, key: null },
  ])('a place is remembered as $key', ({ signs, key }) => expect(placeKeyOf(signs)).toBe(key));

  test('a work is found by any of its names, and only on its own platform', () => {
    const index = indexPlaces(works);
    const signs = { ...nothing, externalId: 'new-id', title: '孕晚期怎样数胎动', publishedOn: '2026-03-04' };
    expect(workAt({ ...signs, platform: 'douyin' }, index)?.id).toBe('fetal-movement');
    expect(workAt({ ...signs, platform: 'xiaohongshu' }, index)).toBeNull();
  });
});

const placeArbitrary = fc.record({
  platform: fc.constantFrom('wechat', 'douyin'),
  externalId: fc.option(fc.constantFrom('1', '2', '3', '4')),
  url: fc.option(fc.constantFrom('https://a.example/1', 'https://a.example/2#x')),
});
const worksArbitrary = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    title: fc.constantFrom('数胎动', '数胎动！', '产检'),
    form: fc.constantFrom('article', 'video'),
    publishedOn: fc.constantFrom('2026-03-01', '2026-03-02', '2026-06-01'),
    author: fc.constantFrom('甲', '乙'),
    reviewer: fc.option(fc.constantFrom('丙', '丁')),
    reviewBy: fc.option(fc.constantFrom('2027-01-01', '2028-01-01')),
    topics: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    places: fc.array(placeArbitrary, { maxLength: 3 }),
  }) as fc.Arbitrary<Work>,
  { maxLength: 8 },
);
describe('mergeWorks', () => {
  test('gives the same works in whatever order the records come', () => {
    fc.assert(
      fc.property(
        worksArbitrary.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(mergeWorks(shuffled)).toEqual(mergeWorks(list));
        },
      ),
    );
  });

  test('changes nothing the second time, and loses no place and no topic', () => {
    fc.assert(
      fc.property(worksArbitrary, (list) => {
        const once = mergeWorks(list).works;
        expect(mergeWorks(once)).toEqual({ works: once, merged: [] });
        const names = (all: readonly Work[]) =>
          [
            ...new Set(all.flatMap(({ places, topics }) => [...topics, ...places.map((p) => JSON.stringify(p))])),
          ].sort();
        expect(names(once)).toEqual(names(list));
      }),
    );
  });

  test('makes one work of two that share a place, and says so', () => {
    const [first] = works as [Work];
    const copy = { ...first, id: 'zz', title: '数胎动', publishedOn: '2026-03-10', places: first.places.slice(1, 2) };
    const { works: merged, merged: ids } = mergeWorks([copy, ...works]);
    expect([merged.length, ids]).toEqual([works.length, [['fetal-movement', 'zz']]]);
    expect(merged[0]?.title).toBe(first.title);
  });

  test('never merges two works of one title; it suggests them', () => {
    const pair = parseWorks([plain, { ...plain, id: 'b', title: '数 胎动！#科普', publishedOn: '2026-03-04' }]);
    expect(mergeWorks(pair).works).toHaveLength(2);
    expect(suggestMerges(pair)).toEqual([{ ids: ['a', 'b'], daysApart: 3 }]);
  });

  test.each([
    { days: suggestionDays, second: '2026-03-15', found: 1 },
    { days: suggestionDays + 1, second: '2026-03-16', found: 0 },
  ])('suggests $found pairs at $days days apart', ({ second, found }) => {
    expect(suggestMerges(parseWorks([plain, { ...plain, id: 'b', publishedOn: second }]))).toHaveLength(found);
  });

  test('suggests nothing for titles of which nothing is left', () => {
    expect(
      suggestMerges(
        parseWorks([
          { ...plain, title: '！' },
          { ...plain, id: 'b', title: '？' },
        ]),
      ),
    ).toEqual([]);
  });
});
