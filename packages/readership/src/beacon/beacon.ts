import { readRule, secondsToRead } from './read-rule.table.ts';

export interface BeaconOptions {
  /** Address of the collector without a final slash, `https://reads.example.cn`. */
  readonly collector: string;
  /** Id of the work as registered. */
  readonly work: string;
  /** Where this copy stands; the collector corrects it from the page's origin. `site` when left out. */
  readonly place?: 'site' | 'embed' | 'syndicated' | undefined;
  /** The element that holds the text; `<article>`, else the whole page, when left out. */
  readonly text?: Element | null | undefined;
}

/** What could not be delivered when a page closed: path and body only, until the next page of this tab delivers it or the tab is gone. */
const shelf = 'anchan-unsent';

/**
 * Counts one view of this page, and one read when the rule is met. No cookie, no identifier: the random id is of this loading of the page alone.
 * With Do-Not-Track or Global Privacy Control it does nothing at all; without a network it waits for one.
 *
 * @example startBeacon({ collector: 'https://reads.example.cn', work: 'postpartum-bleeding' })
 */
export function startBeacon(options: BeaconOptions): void {
  const nav = navigator as Navigator & { globalPrivacyControl?: boolean };
  const page = document as Document & { prerendering?: boolean };
  if (nav.globalPrivacyControl || nav.doNotTrack === '1') return;
  // Loaded ahead of the reader: nobody looks yet.
  if (page.prerendering) {
    page.addEventListener('prerenderingchange', () => startBeacon(options), { once: true });
    return;
  }
  const { collector, work, place } = options;
  const unsent = new Map<string, string>();

  /** Tries until the collector has answered: when the network is back, or later after each failure. */
  function deliver(body: string, path: string, then?: (answer: string) => void, waitMs = 2000): void {
    unsent.set(body, path);
    fetch(collector + path, { method: 'POST', keepalive: true, credentials: 'omit', body })
      .then(async (response) => {
        // Refused (4xx) is an answer: asking again would not change it.
        if (response.status > 499) throw 0;
        unsent.delete(body);
        if (then && response.ok) then(await response.text());
      })
      .catch(() => {
        const again = () => deliver(body, path, then, waitMs * 2);
        if (nav.onLine) setTimeout(again, waitMs);
        else addEventListener('online', again, { once: true });
      });
  }

  // Private windows and sandboxed frames may forbid storage: then what is unsent is lost with the page.
  try {
    const shelved = sessionStorage.getItem(shelf);
    sessionStorage.removeItem(shelf);
    for (const [body, path] of JSON.parse(shelved || '[]')) deliver(body, path);
  } catch {}

  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
  let token = '';
  deliver(JSON.stringify({ id, work, place, driven: nav.webdriver }), '/hit', (answer) => {
    token = answer;
  });

  const text = options.text || page.querySelector('article') || page.body;
  const needed = secondsToRead((text.textContent || '').replace(/\s/g, '').length);
  let visible = 0;
  let tokenAge = 0;
  let deepest = 0;
  const ticking = setInterval(() => {
    if (token) tokenAge++;
    if (page.hidden) return;
    visible++;
    const { top, height } = text.getBoundingClientRect();
    deepest = Math.max(deepest, (innerHeight - top) / height);
    if (visible < needed || deepest < readRule.scrollShare || tokenAge <= readRule.leastSeconds) return;
    clearInterval(ticking);
    deliver(token, '/read');
  }, 1000);

  addEventListener('pagehide', () => {
    unsent.forEach((path, body) => {
      if (nav.onLine && nav.sendBeacon(collector + path, body)) unsent.delete(body);
    });
    try {
      if (unsent.size) sessionStorage.setItem(shelf, JSON.stringify([...unsent]));
    } catch {}
  });
}
