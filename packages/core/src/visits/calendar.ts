import { isAbsent, note, readWhole, stopAt } from '../_input.ts';
import { addDays, type IsoDate } from '../dates.ts';
import type { Issue } from '../errors.ts';
import type { Locale, Text } from '../language/describe.ts';
import { fingerprint, fold, icsDay, textLine } from './_ics.ts';
import { indicatedNames, itemNames } from './names.table.ts';
import type { PlannedItem, PlannedVisit, VisitPlan } from './planned.ts';
import { visitNames } from './visit-names.table.ts';

export interface CalendarOptions {
  readonly locale?: Locale;
  /**
   * What stands in the title, which phones show on a locked screen. `neutral` (the default) names no pregnancy, test or hospital; `full` is
   * the name of the visit.
   */
  readonly title?: 'neutral' | 'full';
  /**
   * What stands in the notes, which open with the entry. `items` (the default): the visit, its weeks and what it brings, without tests whose
   * name tells of a disease; `all`: those too; `none`: nothing.
   */
  readonly notes?: 'items' | 'all' | 'none';
  /** `first-day`: one day when the window opens; `window`: all its days. */
  readonly span?: 'first-day' | 'window';
  /** A reminder at 9 in the morning so many days before, with the neutral title. Without it no entry rings. */
  readonly alarmDaysBefore?: number;
  /** Tells two pregnancies, or two women, apart in one calendar; never a name. Entries of the same key replace each other on a new import. */
  readonly key?: string;
  /** Counts the versions of an entry, so that a later import replaces the earlier one. */
  readonly sequence?: number;
  /** The words of visits of local rules, by the id of the rule. */
  readonly localWords?: Readonly<Record<string, Text>>;
}

const words = {
  zh: {
    title: '日程提醒',
    window: '时间：',
    weeks: '孕周：',
    brings: '这次有：',
    late: '时间已过，问医生怎么补。',
    and: '；',
    optional: '（自愿）',
    confirm: '具体哪天，以预约为准。',
  },
  en: {
    title: 'Reminder',
    window: 'Days: ',
    weeks: 'Weeks: ',
    brings: 'It brings: ',
    late: 'The time has passed: ask the doctor how to make it up.',
    and: '; ',
    optional: ' (optional)',
    confirm: 'The appointment decides the day.',
  },
} as const;

const names = [visitNames, itemNames, indicatedNames];

type Entry = PlannedVisit | PlannedItem;
interface Chosen extends CalendarOptions {
  readonly locale: Locale;
  /** What each visit brings, without the tests that have a window of their own. */
  readonly brought: ReadonlyMap<string, readonly PlannedItem[]>;
}

/**
 * The visits and tests of a plan that are still to come, as an iCalendar file (RFC 5545) with all-day entries. The same plan always gives the
 * same file. With a `key`, entries keep their identity when the due date moves, so that importing again moves them. No entry rings unless asked.
 *
 * @param plan what is done, missed or not needed is left out, and so are tests that only some women need; a plan without days gives no entries
 * @throws InputError `unknown-option`, `out-of-range`
 * @example
 * const plan = visitPlan({ on: '2024-03-28', schedule: 'cn-public', dueDate: '2024-10-07', done: ['p1'] });
 * visitCalendar(plan).match(/SUMMARY:(.*)/)?.[1] // '日程提醒'
 */
export function visitCalendar(plan: VisitPlan, options: CalendarOptions = {}): string {
  const chosen = { ...checked(options), brought: broughtBy(plan) };
  const items = plan.items.filter((item) => item.applies === 'yes' && !chosen.brought.get(item.visit)?.includes(item));
  const entries = [...plan.visits, ...items]
    .filter(
      ({ state, opensOn }) => opensOn !== null && (state === 'upcoming' || state === 'due' || state === 'overdue'),
    )
    .filter((entry) => options.notes === 'all' || !('private' in entry && entry.private))
    .sort((a, b) => ((a.opensOn as string) < (b.opensOn as string) ? -1 : 1));
  const events = entries.map((entry) => eventOf(entry, plan, chosen)).join('');
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Anchan//Visits 1.0//ZH\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n${events}END:VCALENDAR\r\n`;
}

function checked(options: CalendarOptions): Omit<Chosen, 'brought'> {
  const issues: Issue[] = [];
  const choose = (key: 'locale' | 'title' | 'notes' | 'span', allowed: readonly string[]): void => {
    const value = options[key];
    if (value === undefined || allowed.includes(value)) return;
    note(issues, 'unknown-option', [key], allowed.join(' or '), value);
  };
  choose('locale', ['zh', 'en']);
  choose('title', ['neutral', 'full']);
  choose('notes', ['items', 'all', 'none']);
  choose('span', ['first-day', 'window']);
  readWhole(issues, options.alarmDaysBefore, { from: 0, to: 30 }, ['alarmDaysBefore']);
  if (!Number.isInteger(options.sequence ?? 0) || (options.sequence ?? 0) < 0) {
    note(issues, 'out-of-range', ['sequence'], 'a whole number from 0', options.sequence);
  }
  stopAt(issues);
  return { ...options, locale: options.locale ?? 'zh' };
}

function broughtBy({ visits, items }: VisitPlan): Chosen['brought'] {
  const weeksOf = new Map(visits.map(({ id, weeks }) => [id, weeks]));
  const brought = new Map<string, PlannedItem[]>(visits.map(({ id }) => [id, []]));
  for (const item of items) {
    const weeks = weeksOf.get(item.visit);
    if (item.weeks?.from === weeks?.from && item.weeks?.to === weeks?.to) brought.get(item.visit)?.push(item);
  }
  return brought;
}

/** Only the lines with words can be longer than the format allows, so only these are folded. */
function eventOf(entry: Entry, plan: VisitPlan, options: Chosen): string {
  const { key = plan.dueDate ?? '', sequence = 0, alarmDaysBefore, span } = options;
  const { title } = words[options.locale];
  // What is due or late is entered today. The last day is excluded, as the format wants it.
  const from = entry.state === 'upcoming' ? (entry.opensOn as IsoDate) : plan.on;
  const last = span === 'window' && entry.closesOn !== null && entry.closesOn > from ? entry.closesOn : from;
  const summary = fold(textLine('SUMMARY', options.title === 'full' ? nameOf(entry, options) : title));
  const notes = options.notes === 'none' ? '' : `${fold(textLine('DESCRIPTION', ...notesOf(entry, options)))}\r\n`;
  const alarm = isAbsent(alarmDaysBefore) ? '' : alarmOf(alarmDaysBefore, title);
  return `BEGIN:VEVENT\r
UID:${fingerprint(`${key}|${plan.schedule}|${entry.id}`)}@anchan\r
DTSTAMP:${icsDay(plan.on)}T000000Z\r
SEQUENCE:${sequence}\r
DTSTART;VALUE=DATE:${icsDay(from)}\r
DTEND;VALUE=DATE:${icsDay(addDays(last, 1))}\r
${summary}\r
${notes}CLASS:PRIVATE\r
TRANSP:TRANSPARENT\r
${alarm}END:VEVENT\r
`;
}

function alarmOf(daysBefore: number, title: string): string {
  const hours = 9 - 24 * daysBefore;
  const trigger = hours < 0 ? `-PT${-hours}H` : `PT${hours}H`;
  return `BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:${trigger}\r\n${textLine('DESCRIPTION', title)}\r\nEND:VALARM\r\n`;
}

function notesOf(entry: Entry, options: Chosen): readonly string[] {
  const say = words[options.locale];
  const named = ('brings' in entry ? (options.brought.get(entry.id) ?? []) : [])
    .filter((item) => item.applies === 'yes' && item.state !== 'done' && (options.notes === 'all' || !item.private))
    .map((item) => nameOf(item, options));
  return [
    nameOf(entry, options),
    `${say.window}${entry.opensOn}${entry.closesOn ? ` – ${entry.closesOn}` : ''}`,
    ...(entry.weeks ? [`${say.weeks}${entry.weeks.from} – ${entry.weeks.to}`] : []),
    ...(named.length > 0 ? [say.brings + named.join(say.and)] : []),
    entry.state === 'overdue' ? say.late : say.confirm,
  ];
}

function nameOf(entry: Entry, { locale, localWords = {} }: Chosen): string {
  const at = entry.id.indexOf('@');
  const name = at < 0 ? entry.id : entry.id.slice(0, at);
  const id = 'local' in entry && entry.local !== null ? entry.local : name;
  const table = [localWords, ...names].find((each) => Object.hasOwn(each, id));
  const said = (table as Readonly<Record<string, Text>> | undefined)?.[id]?.[locale] ?? words[locale].title;
  return 'kind' in entry && entry.kind === 'optional' ? said + words[locale].optional : said;
}
