import { isbot } from 'isbot';
import type { ApartReason } from '../stores/store.ts';
import { botSigns } from './bot-signs.table.ts';

/** The value of a request header by its name in lower case; null when it was not sent. */
export type Header = (name: string) => string | null;

/** Names of Chinese readers' apps (今日头条, 腾讯新闻) that the list takes for crawlers of news. */
const readersApps = /\b(?:NewsArticle|NewsLite|qqnews)\b/g;

const remembered = new Map<string, boolean>();

/**
 * Why a request does not look like a person's browser, or null when nothing speaks against it. A judgment on what the client says of itself:
 * a program that lies well is not found here, which is why tokens, time and quantity are looked at too.
 *
 * @param driven the beacon's own word that the page is run by a program (`navigator.webdriver`): believed, since nobody gains by it
 * @example judge((name) => ({ 'user-agent': 'Baiduspider/2.0', 'accept-language': 'zh' })[name] ?? null, false) // 'bot'
 */
export function judge(header: Header, driven: boolean): ApartReason | null {
  if (driven) return 'automation';
  for (const { reason, header: name, pattern } of botSigns) {
    const value = header(name) ?? '';
    if (pattern === null ? value === '' : pattern.test(value)) return reason;
  }
  return isBotAgent(header('user-agent') ?? '') ? 'bot' : null;
}

/** `isbot` tries a long expression; the same few thousand browsers come again and again. */
function isBotAgent(agent: string): boolean {
  let verdict = remembered.get(agent);
  if (verdict === undefined) {
    verdict = isbot(agent.slice(0, 512).replace(readersApps, ''));
    if (remembered.size >= 10_000) remembered.clear();
    remembered.set(agent, verdict);
  }
  return verdict;
}
