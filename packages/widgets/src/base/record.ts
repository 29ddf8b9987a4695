import type { SelfCheckResult } from '@anchan/core/self-check';
import { type Answered, type Row, type Step, type Tool, textOf, type Words } from './tool.ts';
import { levelOf } from './urgency.ts';
import { type Locale, say } from './words.ts';

/** What is handed to the host page, and only after she has seen it and pressed send. */
export interface SharedResult {
  readonly tool: string;
  readonly version: string;
  readonly on: string;
  readonly locale: Locale;
  readonly answers: Answered;
  readonly result: SelfCheckResult<unknown, Words>;
}

/** An answer in words. */
function saidOf(row: Row, value: unknown, locale: Locale, labels: Tool['labels']): string {
  if (value === undefined) return say('required', locale);
  if (value === 'unsure') return say('unsure', locale);
  if ('options' in row) {
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    const named = row.options
      .filter(({ id }) => ids.includes(id))
      .map(({ id, text }) => textOf(text, locale, id, labels));
    return named.length === 0 ? say('none', locale) : named.join(locale === 'zh' ? '；' : '; ');
  }
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no', locale);
  return String(value);
}

/** The whole result as plain text, for paper, for a file, and to show what would be shared. */
export function tellResult(
  tool: Tool,
  steps: readonly Step[],
  answers: Answered,
  result: SelfCheckResult<unknown, Words>,
  on: string,
  locale: Locale,
): string {
  const { labels } = tool;
  const colon = locale === 'zh' ? '：' : ': ';
  const line = ({ text, id }: { text: Words; id?: string }): string => textOf(text, locale, id, labels);
  const rows = steps.flatMap((step) => step.rows);
  const answered = rows
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map((row) => `${textOf(row.text, locale, row.id, labels)}${colon}${saidOf(row, answers[row.id], locale, labels)}`);
  const missing = rows
    .filter(({ id }) => result.missing.includes(id))
    .map((row) => textOf(row.text, locale, row.id, labels));
  const level = result.urgency === null ? [] : [levelOf(result.urgency, locale)];
  const value = result.value !== null && tool.tell ? [tool.tell(result.value, locale)] : [];
  const parts = [
    [tool.title[locale], `${say('on', locale)}${colon}${on}`],
    [...level, ...[...result.redFlags, ...result.advice].map(line), ...value],
    missing.length > 0 ? [say('stillOpen', locale), ...missing] : [],
    answered,
    [...result.always.map((text) => textOf(text, locale)), say('unreviewed', locale)],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
