import { type Urgency, urgencyLevels } from '@anchan/core/self-check';
import type { Locale } from './words.ts';

const levelById = new Map<string, (typeof urgencyLevels)[number]>(urgencyLevels.map((level) => [level.id, level]));

/** What an urgency is called. @example levelOf('hospital-now', 'en') // 'Go to hospital now' */
export function levelOf(urgency: Urgency, locale: Locale): string {
  return levelById.get(urgency)?.text[locale] ?? '';
}

/** What to do about it, and how. */
export function actionOf(urgency: Urgency, locale: Locale): string {
  return levelById.get(urgency)?.action[locale] ?? '';
}
