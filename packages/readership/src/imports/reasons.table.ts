import type { Text } from '../units/units.table.ts';

/** Why a file, a part of it, or a cell was not counted. Every one of them is shown to the person who imports. */
export const importReasons = [
  { id: 'no-table', zh: '没有找到认得的表头', en: 'No header row that is known here' },
  {
    id: 'unknown-columns',
    zh: '这部分的表头不认得，没有读',
    en: 'The headers of this part are unknown; it was not read',
  },
  {
    id: 'account-total',
    zh: '这是整个账号的合计，分不到单篇作品，没有计入',
    en: 'Totals of the whole account, which cannot be given to works; not counted',
  },
  { id: 'bad-number', zh: '不是完整的非负整数', en: 'Not a whole number of 0 or more' },
  {
    id: 'rounded-number',
    zh: '是四舍五入的数（如“1.2万”），请换成完整数字',
    en: 'A rounded number such as 1.2万; give the whole one',
  },
  { id: 'bad-day', zh: '不是认得的日期', en: 'Not a day that can be read' },
  {
    id: 'before-publication',
    zh: '统计日期早于发布日期，没有计入',
    en: 'The day counted is before the day of publication; not counted',
  },
  { id: 'no-day', zh: '这一行没有统计日期', en: 'This row names no day' },
  {
    id: 'no-title',
    zh: '这一行既没有编号、链接，也没有“标题加发布日期”，不知道是哪篇作品',
    en: 'No id, no address, and not both title and day of publication',
  },
  { id: 'unknown-platform', zh: '不认得的平台名称', en: 'A platform name that is not known' },
  {
    id: 'unknown-work',
    zh: '登记册里没有这篇作品，请先登记或确认是哪一篇',
    en: 'This work is not in the registry; register it or say which one it is',
  },
  {
    id: 'twice-different',
    zh: '同一作品、同一天在文件里出现两次，数字不同，两个都没有计入',
    en: 'The same work and day stand twice with different numbers; neither was counted',
  },
  {
    id: 'persons-by-channel',
    zh: '只有分渠道的人数，没有“全部”；同一个人可能走过几个渠道，不能相加',
    en: 'Persons only by channel, without a total: one person may have used several, so they cannot be added',
  },
  {
    id: 'mixed-counting',
    zh: '这篇作品在这个平台上已按另一种方式（每日、累计或时段合计）计数，为免重复没有计入',
    en: 'This work is already counted on this platform in another way (daily, running total or period total); left out so as not to count twice',
  },
  {
    id: 'falling-total',
    zh: '累计数比以前少了，已按平台的新数字更正以前的日子',
    en: 'The running total fell; earlier days were corrected to the new one',
  },
  {
    id: 'delayed',
    zh: '平台说明数据有延迟，过后请再导一次',
    en: 'The platform says the data are late; import again later',
  },
  { id: 'bad-item', zh: '这一项的结构不认得', en: 'This item is not of a known shape' },
] as const satisfies readonly ({ readonly id: string } & Text)[];

export type ImportReasonId = (typeof importReasons)[number]['id'];

/** One thing that was not understood, and where. A type, not an interface, so that a store can keep it as it is. */
export type NotUnderstood = {
  readonly file: string;
  readonly sheet: string | null;
  /** Line of the file or of the sheet, the first being 1; null for JSON, where `column` is the path. */
  readonly line: number | null;
  readonly column: string | null;
  readonly reason: ImportReasonId;
  /** What stood there, shortened; null when nothing did. */
  readonly found: string | null;
};
