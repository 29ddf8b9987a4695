const millisecondsADay = 86_400_000;
/** China has kept one time, eight hours ahead of UTC and without summer time, since 1992. */
const chinaAheadSeconds = 8 * 3600;

/**
 * The calendar day in China at a moment.
 *
 * @param at seconds since 1970
 * @example chinaDay(1767196800) // '2026-01-01'
 */
export function chinaDay(at: number): string {
  const number = Math.floor((at + chinaAheadSeconds) / 86_400);
  if (number !== last.number) last = { number, day: new Date(number * millisecondsADay).toISOString().slice(0, 10) };
  return last.day;
}

/** Asked for every read, and nearly always the same day. */
let last = { number: Number.NaN, day: '' };

/** True for a real calendar day written `YYYY-MM-DD`, from the year 1 on. @example isDay('2026-02-30') // false */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @param day a calendar day. @example addDays('2026-03-01', -1) // '2026-02-28' */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}
