import type { Text } from '../units/units.table.ts';

export interface Platform {
  readonly id: string;
  readonly title: Text;
  /** True for pages whose reads our own beacon counts. */
  readonly own?: true;
}

/** Where a work can stand. `other` is for a platform nobody has described yet: its files come in through the template. */
export const platforms = [
  { id: 'site', title: { zh: '本站', en: 'this site' }, own: true },
  { id: 'embed', title: { zh: '嵌入别处的组件', en: 'widgets on other pages' }, own: true },
  { id: 'syndicated', title: { zh: '授权转载页', en: 'syndicated copies' }, own: true },
  { id: 'wechat', title: { zh: '微信公众号', en: 'WeChat official account' } },
  { id: 'channels', title: { zh: '视频号', en: 'WeChat Channels' } },
  { id: 'douyin', title: { zh: '抖音', en: 'Douyin' } },
  { id: 'weibo', title: { zh: '微博', en: 'Weibo' } },
  { id: 'xiaohongshu', title: { zh: '小红书', en: 'Xiaohongshu' } },
  { id: 'other', title: { zh: '其他平台', en: 'another platform' } },
] as const satisfies readonly Platform[];

export type PlatformId = (typeof platforms)[number]['id'];
