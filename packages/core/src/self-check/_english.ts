import type { Text } from '../language/describe.ts';
import type { Chinese } from './result.ts';

/** English of a Chinese text: a sentence or, for a danger sign, what she ticks and what to do. */
export type English = string | readonly [asked: string, more: string];

/** What English a Chinese text needs, so that a missing translation does not compile. */
export type EnglishOf<Words> = Words extends { readonly more: Chinese }
  ? readonly [asked: string, more: string]
  : string;

/** The whole line: what was ticked, then what to do. */
export function lineIn(english: English): string {
  return typeof english === 'string' ? english : `${english[0]}. ${english[1]}.`;
}

/** Only what she ticks, as a form shows it. */
export function labelIn(english: English): string {
  return typeof english === 'string' ? english : english[0];
}

/** What else a tool takes, to give its result in both languages: its own English, from the entry beside it. */
export interface InEnglish<Id extends string> {
  readonly english: {
    readonly lines: Readonly<Record<Id, English>>;
    readonly always: readonly Text[];
  };
}

/** Lines with the English found for them by id; all as they are when no English is given. */
export function inBoth<L extends { readonly id: string; readonly text: Chinese }>(
  lines: readonly L[],
  english: Readonly<Record<string, English>> | undefined,
): readonly L[] {
  if (english === undefined) return lines;
  return lines.map((line) => {
    const said = english[line.id];
    return said === undefined ? line : { ...line, text: { zh: line.text.zh, en: lineIn(said) } satisfies Text };
  });
}
