/** One element of an image, as far as the tests look at it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly depth: number;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  if (/[<>]|&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] as string);
}

/** Reads an image strictly: every tag closed in its order, every attribute quoted and given once, every text escaped. */
export function parseSvg(source: string): readonly SvgElement[] {
  const found: SvgElement[] = [];
  const open: string[] = [];
  const token = /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/y;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [, closing, name = '', attributes = '', selfClosing, text] = match;
    if (text !== undefined) {
      const last = found.pop();
      if (!last || open.length === 0) throw new Error(`text outside of an element: ${text}`);
      found.push({ ...last, text: last.text + unescaped(text) });
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`${name} closed out of order`);
    } else {
      const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
        (pair) => [pair[1] as string, unescaped(pair[2] as string)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice in ${name}`);
      found.push({ name, attributes: Object.fromEntries(pairs), text: '', depth: open.length });
      if (!selfClosing) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  return found;
}
