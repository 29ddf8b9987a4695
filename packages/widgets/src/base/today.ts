import { type IsoDate, isIsoDate } from '@anchan/core/dates';

/** The calendar day on the device's own clock, `YYYY-MM-DD`. Core has no clock; this is the one place that reads it. */
export function today(clock: Date = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}

/** The day an `on` attribute names, else today. */
export function dayOf(attribute: string | null): IsoDate {
  return isIsoDate(attribute) ? attribute : today();
}
