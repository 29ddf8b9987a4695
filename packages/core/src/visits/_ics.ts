// The parts of RFC 5545 that a list of all-day events needs.

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const special = /[\u0000-\u001f\u007f\\;,]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const specials = /\r\n|[\u0000-\u001f\u007f\\;,]/g;

/** A property with a text value, or with several lines of text. */
export function textLine(name: string, ...lines: readonly string[]): string {
  return `${name}:${lines.map(escaped).join('\\n')}`;
}

/** Backslash, semicolon, comma and line break are escaped (3.3.11); other control characters are dropped. */
function escaped(value: string): string {
  if (!special.test(value)) return value;
  return value.replace(specials, (found) => {
    if (found === '\\' || found === ';' || found === ',') return `\\${found}`;
    return found === '\r\n' || found === '\n' || found === '\r' ? '\\n' : found === '\t' ? found : '';
  });
}

/**
 * Folds a content line so that no line is longer than 75 octets of UTF-8 (3.1), never inside a character.
 *
 * @example fold('A'.repeat(80)).split('\r\n').map((line) => line.length) // [75, 6]
 */
export function fold(line: string): string {
  // A unit of UTF-16 is three octets at most.
  if (line.length <= 25) return line;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && i + 1 < line.length;
    const size = isPair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    if (octets + size > 75) {
      folded += `${line.slice(from, i)}\r\n `;
      from = i;
      // The space that marks a continuation counts.
      octets = 1;
    }
    octets += size;
    if (isPair) i++;
  }
  return folded + line.slice(from);
}

/** `2024-03-18` as `20240318`. */
export function icsDay(date: string): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8);
}

/** A short fingerprint (FNV-1a, two seeds, 64 bits): the same text always gives the same one, and the text cannot be read from it. */
export function fingerprint(text: string): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193);
  }
  return eightDigits(first) + eightDigits(second);
}

function eightDigits(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
