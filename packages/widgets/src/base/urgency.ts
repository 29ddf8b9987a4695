import { type Urgency, type UrgencyLevel, urgencyLevels } from '@anchan/core/self-check';
import type { Locale } from './words.ts';

const levelById = new Map<string, UrgencyLevel>(urgencyLevels.map((level) => [level.id, level]));

/** What an urgency is called. @example levelOf('hospital-now', 'en') // 'Go to hospital now' */
export function levelOf(urgency: Urgency, locale: Locale): string {
  return levelById.get(urgency)?.text[locale] ?? '';
}

/** What to do about it, and how. */
export function actionOf(urgency: Urgency, locale: Locale): string {
  return levelById.get(urgency)?.action[locale] ?? '';
}

/** The same where it is the baby who is ill, or where the danger is in the mind; what holds for the mother where no other is written. */
export function actionFor(urgency: Urgency, locale: Locale, care: 'mother' | 'newborn' | 'mind'): string {
  const level = levelById.get(urgency);
  return (care === 'mother' ? level?.action : (level?.[care] ?? level?.action))?.[locale] ?? '';
}
