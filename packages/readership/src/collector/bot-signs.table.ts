import type { ApartReason } from '../stores/store.ts';

interface BotSignRow {
  readonly id: string;
  readonly reason: Extract<ApartReason, 'automation' | 'prefetch' | 'bot'>;
  /** Name of the request header that is looked at, in lower case. */
  readonly header: string;
  /** A sign when the header matches; null: a sign when it is absent or empty. */
  readonly pattern: RegExp | null;
  readonly why: string;
}

/** Our own signs, looked at before the list of `isbot`. The first that fits gives the reason. */
export const botSigns: readonly BotSignRow[] = [
  {
    id: 'sec-purpose',
    reason: 'prefetch',
    header: 'sec-purpose',
    pattern: /prefetch|prerender/i,
    why: 'Chromium and Firefox say so when they load ahead of the reader',
  },
  {
    id: 'purpose',
    reason: 'prefetch',
    header: 'purpose',
    pattern: /prefetch|preview/i,
    why: 'older Chromium and Safari',
  },
  { id: 'x-purpose', reason: 'prefetch', header: 'x-purpose', pattern: /preview/i, why: 'Safari drawing a preview' },
  { id: 'x-moz', reason: 'prefetch', header: 'x-moz', pattern: /prefetch/i, why: 'older Firefox' },
  { id: 'no-user-agent', reason: 'automation', header: 'user-agent', pattern: null, why: 'every browser names itself' },
  {
    id: 'no-language',
    reason: 'automation',
    header: 'accept-language',
    pattern: null,
    why: 'every browser a person uses says in which language she reads; scripts seldom do',
  },
  {
    id: 'driven',
    reason: 'automation',
    header: 'user-agent',
    pattern: /Headless|PhantomJS|Puppeteer|Playwright|Selenium|Cypress|okhttp|Lighthouse|WebPageTest/i,
    why: 'a browser or library run by a program; some are not on the list of crawlers',
  },
  {
    id: 'chinese-crawlers',
    reason: 'bot',
    header: 'user-agent',
    pattern:
      /spider|YisouSpider|Bytespider|PetalBot|Sogou (?:web|inst|Pic)|360Spider|EasouSpider|mpcrawler|DingTalkBot/i,
    why: 'crawlers and link previews of Chinese platforms; their in-app browsers carry other names',
  },
];
