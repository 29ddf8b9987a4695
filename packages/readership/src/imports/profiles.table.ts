import type { UnitId } from '../units/units.table.ts';
import type { PlatformId } from '../works/platforms.table.ts';

/**
 * What a number in a file is: `total`, all reads from publication to a day; `daily`, the reads of one day; `period`, the reads of a
 * stretch of days the exporting person chose; `account`, of the whole account, never of a work.
 */
export type Counting = 'total' | 'daily' | 'period' | 'account';

/**
 * How the headers are known. `documented`: by the platform, or by us for our own template. `seen`: in public programs that read such
 * files. `assumed`: neither; compare with a real file before trusting it.
 */
export type HeaderEvidence = 'documented' | 'seen' | 'assumed';

/** `views` is one column for two units: plays for a video, times read for anything else. */
export type ColumnField =
  | UnitId
  | 'views'
  | 'title'
  | 'externalId'
  | 'url'
  | 'publishedOn'
  | 'form'
  | 'day'
  | 'channel'
  | 'platform';

export interface Column {
  readonly field: ColumnField;
  /** Headers that mean this field, as exported; spaces, width and case are passed over. */
  readonly headers: readonly string[];
  /** Without this column the file is of another kind. */
  readonly required?: true;
  readonly evidence: HeaderEvidence;
}

export interface Profile {
  readonly id: string;
  /** Null: the file has a column that names the platform. */
  readonly platform: PlatformId | null;
  readonly zh: string;
  readonly en: string;
  readonly counting: Counting;
  readonly columns: readonly Column[];
  /** Headers of such a file that are no reads; listed so that a truly new one is noticed. */
  readonly alsoThere: readonly string[];
  /** What to know before trusting the numbers. */
  readonly caution?: string;
}

const seen = { evidence: 'seen' } as const;
const assumed = { evidence: 'assumed' } as const;
const documented = { evidence: 'documented' } as const;

/** Columns both templates share. */
const templateColumns = [
  { field: 'title', headers: ['标题', 'title'], required: true, ...documented },
  { field: 'publishedOn', headers: ['发布日期', 'publishedOn'], ...documented },
  { field: 'form', headers: ['形式', 'form'], ...documented },
  { field: 'externalId', headers: ['平台编号', 'externalId'], ...documented },
  { field: 'url', headers: ['链接', 'url'], ...documented },
  { field: 'times', headers: ['阅读次数', 'times'], ...documented },
  { field: 'persons', headers: ['阅读人数', 'persons'], ...documented },
  { field: 'plays', headers: ['播放次数', 'plays'], ...documented },
  { field: 'displays', headers: ['曝光次数', 'displays'], ...documented },
] as const satisfies readonly Column[];

/**
 * Tables that platforms let their authors download. No platform publishes the headers of its downloads, so `documented` stands only for
 * the plain template; what programs of others read was looked at on 2026-11-22. A header that is not here is listed as unknown, never guessed.
 */
export const profiles = [
  {
    id: 'wechat-articles',
    platform: 'wechat',
    zh: '公众号：内容分析，已通知内容（每篇一行）',
    en: 'Official account: notified content, one line an article',
    counting: 'total',
    columns: [
      { field: 'title', headers: ['内容标题'], required: true, ...seen },
      { field: 'publishedOn', headers: ['发表时间'], required: true, ...seen },
      { field: 'persons', headers: ['总阅读人数'], ...seen },
      { field: 'times', headers: ['总阅读次数'], ...seen },
      { field: 'url', headers: ['内容url', '内容链接'], ...seen },
    ],
    alsoThere: [
      '总分享人数',
      '总分享次数',
      '阅读后关注人数',
      '送达人数',
      '公众号消息阅读次数',
      '公众号消息阅读人数',
      '送达阅读率',
      '首次分享次数',
      '首次分享人数',
      '分享产生阅读次数',
      '分享产生阅读人数',
      '首次分享率',
      '每次分享带来阅读次数',
      '阅读完成率',
    ],
    caution: '平台只统计发表后 7 天，7 天以后的阅读不在里面。',
  },
  {
    id: 'wechat-channels-of-articles',
    platform: 'wechat',
    zh: '公众号：流量来源（每篇每渠道一行，所选时段合计）',
    en: 'Official account: sources of reads, one line an article and channel, for the chosen days',
    counting: 'period',
    columns: [
      { field: 'channel', headers: ['传播渠道'], required: true, ...seen },
      { field: 'publishedOn', headers: ['发表日期'], required: true, ...seen },
      { field: 'title', headers: ['内容标题'], required: true, ...seen },
      { field: 'times', headers: ['阅读次数'], ...seen },
      { field: 'persons', headers: ['阅读人数'], ...seen },
    ],
    alsoThere: ['阅读次数占比', '阅读人数占比'],
    caution: '是所选时段内的合计。各次导出的时段请按自然月，不要重叠。',
  },
  {
    id: 'wechat-trend-of-article',
    platform: 'wechat',
    zh: '公众号：单篇详情，数据趋势明细（每天每渠道一行）',
    en: 'Official account: trend of one article, one line a day and channel',
    counting: 'daily',
    columns: [
      { field: 'day', headers: ['日期'], required: true, ...seen },
      { field: 'channel', headers: ['传播渠道'], required: true, ...seen },
      { field: 'times', headers: ['阅读次数', '阅读(次)'], ...seen },
      { field: 'persons', headers: ['阅读人数', '阅读(人)'], ...seen },
    ],
    alsoThere: ['分享人数', '分享次数', '分享(人)', '分享(次)'],
    caution: '文件里没有标题，导入时要指明是哪篇作品。平台只统计发表后 30 天。',
  },
  {
    id: 'wechat-account',
    platform: 'wechat',
    zh: '公众号：流量分析（整个账号，每天每渠道一行）',
    en: 'Official account: reads of the whole account by day and channel',
    counting: 'account',
    columns: [
      { field: 'day', headers: ['日期'], required: true, ...seen },
      { field: 'channel', headers: ['渠道'], required: true, ...seen },
      { field: 'times', headers: ['阅读次数'], ...seen },
      { field: 'persons', headers: ['阅读人数'], ...seen },
    ],
    alsoThere: ['分享次数', '分享人数', '阅读原文次数', '阅读原文人数', '收藏次数', '收藏人数', '群发篇数', '发表篇数'],
  },
  {
    id: 'douyin-works',
    platform: 'douyin',
    zh: '抖音创作者中心：作品列表',
    en: 'Douyin creator center: list of works',
    counting: 'total',
    columns: [
      { field: 'title', headers: ['作品名称'], required: true, ...seen },
      { field: 'publishedOn', headers: ['发布时间'], required: true, ...seen },
      { field: 'form', headers: ['体裁'], ...seen },
      { field: 'plays', headers: ['播放量'], required: true, ...seen },
      { field: 'externalId', headers: ['作品ID', '视频id'], ...assumed },
      { field: 'url', headers: ['作品链接'], ...assumed },
    ],
    alsoThere: [
      '审核状态',
      '发布状态',
      '完播率',
      '5s完播率',
      '封面点击率',
      '2s跳出率',
      '作品时长',
      '平均播放时长',
      '点赞量',
      '分享量',
      '评论量',
      '收藏量',
      '主页访问量',
      '粉丝增量',
    ],
    caution: '平台的文件里没有作品编号，用“标题加发布日期”认作品；改过标题就认不出来。',
  },
  {
    id: 'xiaohongshu-notes',
    platform: 'xiaohongshu',
    zh: '小红书创作服务平台：笔记列表明细表',
    en: 'Xiaohongshu creator service: list of notes',
    counting: 'total',
    columns: [
      { field: 'title', headers: ['笔记标题'], required: true, ...seen },
      { field: 'publishedOn', headers: ['首次发布时间'], required: true, ...seen },
      { field: 'form', headers: ['体裁'], ...seen },
      { field: 'displays', headers: ['曝光', '曝光量'], ...seen },
      { field: 'views', headers: ['观看量'], required: true, ...seen },
      { field: 'externalId', headers: ['笔记ID'], ...assumed },
      { field: 'url', headers: ['笔记链接'], ...assumed },
    ],
    alsoThere: ['封面点击率', '点赞', '评论', '收藏', '涨粉', '分享', '人均观看时长', '弹幕'],
    caution: '“观看量”对视频是播放次数，对图文是阅读次数；平台没有说明它按次还是按人，这里按次。',
  },
  {
    id: 'channels-videos',
    platform: 'channels',
    zh: '视频号助手：视频列表',
    en: 'WeChat Channels assistant: list of videos',
    counting: 'total',
    columns: [
      { field: 'title', headers: ['视频描述'], required: true, ...seen },
      { field: 'externalId', headers: ['视频ID'], ...seen },
      { field: 'publishedOn', headers: ['发布时间'], required: true, ...seen },
      { field: 'plays', headers: ['播放量'], required: true, ...seen },
    ],
    alsoThere: [
      '完播率',
      '平均播放时长',
      '推荐',
      '喜欢',
      '评论量',
      '分享量',
      '关注量',
      '转发聊天和朋友圈',
      '设为铃声',
      '设为状态',
      '设为朋友圈封面',
    ],
  },
  {
    id: 'weibo-posts',
    platform: 'weibo',
    zh: '微博：博文列表',
    en: 'Weibo: list of posts',
    counting: 'total',
    columns: [
      { field: 'title', headers: ['博文内容', '微博内容', '博文'], required: true, ...assumed },
      { field: 'publishedOn', headers: ['发布时间', '发布日期'], required: true, ...assumed },
      { field: 'times', headers: ['阅读数', '阅读量', '博文阅读数'], required: true, ...assumed },
      { field: 'plays', headers: ['视频播放量', '播放量', '播放数'], ...assumed },
      { field: 'externalId', headers: ['微博ID', '博文ID', 'mid'], ...assumed },
      { field: 'url', headers: ['微博链接', '博文链接', '链接'], ...assumed },
    ],
    alsoThere: ['转发数', '评论数', '点赞数', '转发量', '评论量', '点赞量', '互动数'],
    caution: '没有见到微博真实导出文件的表头，这些列名是推测的；认不出时请用统一模板。',
  },
  {
    id: 'template-daily',
    platform: null,
    zh: '统一模板：每天一行',
    en: 'Plain template: one line a day',
    counting: 'daily',
    columns: [
      { field: 'platform', headers: ['平台', 'platform'], required: true, ...documented },
      { field: 'day', headers: ['统计日期', 'day'], required: true, ...documented },
      ...templateColumns,
    ],
    alsoThere: ['备注', 'note'],
  },
  {
    id: 'template-total',
    platform: null,
    zh: '统一模板：发布以来累计',
    en: 'Plain template: running totals since publication',
    counting: 'total',
    columns: [
      { field: 'platform', headers: ['平台', 'platform'], required: true, ...documented },
      { field: 'day', headers: ['累计截至', 'totalThrough'], required: true, ...documented },
      ...templateColumns,
    ],
    alsoThere: ['备注', 'note'],
  },
] as const satisfies readonly Profile[];

export type ProfileId = (typeof profiles)[number]['id'];
