import type { ApartReason } from './store.ts';

interface ApartReasonRow {
  readonly id: ApartReason;
  readonly text: string;
  readonly en: string;
}

/** Why a well-formed event is kept apart. The rows stay in the store with their reason, so that a rule can be questioned later. */
export const apartReasons = [
  { id: 'bot', text: '程序自报是爬虫或工具', en: 'the browser names itself a crawler or a tool' },
  {
    id: 'automation',
    text: '浏览器由程序控制，或缺少真实浏览器必有的标志',
    en: 'the browser is driven by a program, or lacks what every real one sends',
  },
  { id: 'prefetch', text: '浏览器预先加载，没有人在看', en: 'loaded ahead by the browser; nobody was looking' },
  { id: 'expired-token', text: '凭证已过期', en: 'the token is too old' },
  { id: 'too-soon', text: '打开页面到读完的时间短于规则', en: 'sooner after the page was opened than the rule allows' },
  {
    id: 'bulk',
    text: '同一来源当天对同一作品的次数超过上限',
    en: 'more often from one source to one work in a day than the limit',
  },
  { id: 'unknown-work', text: '作品没有登记', en: 'the work is not registered' },
  { id: 'sealed-day', text: '当天的数已封存', en: 'the sums of that day are sealed' },
  { id: 'repeated', text: '重复送达，已计过一次', en: 'delivered again; counted once already' },
] as const satisfies readonly ApartReasonRow[];
