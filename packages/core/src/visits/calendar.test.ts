import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { InputError } from '../errors.ts';
import { fingerprint, fold, textLine } from './_ics.ts';
import { type CalendarOptions, visitCalendar } from './calendar.ts';
import { type LocalVisitRule, visitPlan } from './index.ts';

const dueDate = '2024-10-07';
const at = (age: number) => addDays('2024-01-01', age);
const plan = visitPlan({
  on: at(87),
  schedule: 'cn-guideline-2018',
  dueDate,
  done: ['v1', 'early-ultrasound'],
  fetuses: 1,
});
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Reads a file with ical.js, strictly. */
function eventsOf(file: string) {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

const sensitive =
  /孕|产|胎|宝宝|检查|筛查|超声|艾滋|梅毒|乙肝|pregnan|birth|baby|visit|scan|test|HIV|syphilis|hepatitis/i;

describe('the file', () => {
  const file = visitCalendar(plan);
  const { calendar, events } = eventsOf(file);

  test('is read by a library: version, producer, one event for every window still to come', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Anchan//Visits 1.0//ZH');
    const open = plan.visits.filter(({ state }) => state === 'upcoming' || state === 'due');
    expect(open).toHaveLength(10);
    // Beside the ten visits: NT, both serum tests, cell-free DNA, glucose, GBS, last ultrasound, cervix. The anomaly scan has the days of its visit.
    expect(events).toHaveLength(18);
    expect(events.find(({ description }) => description.startsWith('第3次产检'))?.description).toContain(
      '胎儿系统超声',
    );
    for (const event of events) expect(event.uid).toMatch(/^[0-9a-f]{16}@anchan$/);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('has all-day entries on the first day of a window, or today where it is open', () => {
    const second = events.find(({ description }) => description.startsWith('第2次产检'));
    expect(second?.startDate.toString()).toBe('2024-04-08');
    expect(second?.endDate.toString()).toBe('2024-04-09');
    expect(second?.startDate.isDate).toBe(true);
    const nt = events.find(({ description }) => description.startsWith('NT'));
    expect(nt?.startDate.toString()).toBe(plan.on);
    expect(nt?.description).toBe(
      'NT超声（自愿）\n时间：2024-03-18 – 2024-04-07\n孕周：11+0 – 13+6\n具体哪天，以预约为准。',
    );
  });

  test('names nothing in a title, does not ring, and is marked private', () => {
    for (const { component, summary } of events) {
      expect(summary).toBe('日程提醒');
      expect(summary).not.toMatch(sensitive);
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
      expect(component.getAllSubcomponents('valarm')).toEqual([]);
    }
    expect(file).not.toMatch(/VALARM|LOCATION|ATTENDEE|ORGANIZER/);
    for (const { summary } of eventsOf(visitCalendar(plan, { locale: 'en' })).events)
      expect(summary).not.toMatch(sensitive);
  });

  test('has lines of 75 octets at most, ended by CRLF', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
  });

  test('is the same for the same plan', () => {
    expect(visitCalendar(plan)).toBe(file);
  });
});

describe('tests whose name tells of a disease', () => {
  const early = visitPlan({ on: at(50), schedule: 'cn-guideline-2018', dueDate, done: [], fetuses: 1 });
  const words = (options: CalendarOptions) =>
    eventsOf(visitCalendar(early, options))
      .events.map(({ description }) => description ?? '')
      .join();

  test('stay out of the notes unless asked for', () => {
    expect(words({})).not.toMatch(/艾滋|梅毒|乙肝|丙肝/);
    expect(words({})).toMatch(/血常规/);
    expect(words({ notes: 'all' })).toMatch(/乙肝表面抗原、梅毒、艾滋病检测/);
    expect(words({ notes: 'none' })).toMatch(/^,*$/);
  });

  test('an optional one says that it is', () => {
    expect(words({ notes: 'all' })).toContain('甲状腺功能、丙肝、宫颈细胞学等（自愿）');
  });
});

describe('options', () => {
  test('the full title is the name of the visit', () => {
    const titles = eventsOf(visitCalendar(plan, { title: 'full', locale: 'en' })).events.map(({ summary }) => summary);
    expect(titles).toContain('Visit 2');
    expect(titles).toContain('75 g glucose test (OGTT)');
  });

  test('the whole window can be entered, its last day included', () => {
    const { events } = eventsOf(visitCalendar(plan, { span: 'window' }));
    const ogtt = events.find(({ description }) => description.startsWith('75'));
    expect([ogtt?.startDate.toString(), ogtt?.endDate.toString()]).toEqual(['2024-06-17', '2024-07-22']);
    const nt = events.find(({ description }) => description.startsWith('NT'));
    expect([nt?.startDate.toString(), nt?.endDate.toString()]).toEqual([plan.on, '2024-04-08']);
  });

  test.each([
    { days: 0, trigger: 'PT9H' },
    { days: 1, trigger: '-PT15H' },
    { days: 3, trigger: '-PT63H' },
  ])('a reminder $days days before rings at 9 in the morning, and names nothing', ({ days, trigger }) => {
    const { events } = eventsOf(visitCalendar(plan, { alarmDaysBefore: days, title: 'full' }));
    const alarm = events[0]?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe(ICAL.Duration.fromString(trigger).toString());
    expect(alarm?.getFirstPropertyValue('description')).toBe('日程提醒');
  });

  test('with a key entries keep their identity when the due date moves; without one they do not', () => {
    const moved = visitPlan({
      on: at(87),
      schedule: 'cn-guideline-2018',
      dueDate: '2024-10-10',
      done: ['v1', 'early-ultrasound'],
      fetuses: 1,
    });
    const uids = (of: typeof plan, options: CalendarOptions) =>
      eventsOf(visitCalendar(of, options))
        .events.map(({ uid }) => uid)
        .sort();
    expect(uids(moved, { key: 'a' })).toEqual(uids(plan, { key: 'a' }));
    expect(uids(moved, { key: 'a' })).not.toEqual(uids(plan, { key: 'b' }));
    expect(uids(moved, {})).not.toEqual(uids(plan, {}));
    expect(eventsOf(visitCalendar(moved, { sequence: 2 })).events[0]?.sequence).toBe(2);
  });

  test('a local visit has the words of its rule, and a neutral name without them', () => {
    const local: LocalVisitRule = {
      id: 'district',
      place: 'x',
      document: 'x',
      grades: ['orange'],
      verified: false,
      zh: '区里加的一次',
      en: 'District visit',
      windows: [{ from: '30+0', to: '30+6' }],
    };
    const orange = visitPlan({ on: at(87), schedule: 'cn-public', dueDate, done: [], level: 'orange', local: [local] });
    const notes = (options: CalendarOptions) =>
      eventsOf(visitCalendar(orange, options))
        .events.map(({ description }) => description)
        .join();
    expect(notes({ localWords: { district: local } })).toContain('区里加的一次');
    expect(notes({})).not.toContain('区里加的一次');
  });

  test('what is overdue is entered today and says so', () => {
    const late = visitPlan({ on: at(205), schedule: 'cn-guideline-2018', dueDate, done: ['v1', 'v5'], fetuses: 1 });
    const ogtt = eventsOf(visitCalendar(late)).events.find(({ description }) => description.startsWith('75'));
    expect(ogtt?.startDate.toString()).toBe(at(205));
    expect(ogtt?.description).toContain('时间已过，问医生怎么补');
  });

  test('without weeks there is a file without entries', () => {
    const { events } = eventsOf(visitCalendar(visitPlan({ on: at(87), schedule: 'cn-public' })));
    expect(events).toEqual([]);
  });

  test.each([
    { locale: 'fr' },
    { title: 'loud' },
    { notes: 'some' },
    { span: 'year' },
    { alarmDaysBefore: 31 },
    { alarmDaysBefore: 0.5 },
    { sequence: -1 },
    { sequence: 1.5 },
  ])('%o is an error', (options) => {
    expect(() => visitCalendar(plan, options as CalendarOptions)).toThrow(InputError);
  });
});

describe('RFC 5545', () => {
  test.each([
    ['a,b;c\\d', 'X:a\\,b\\;c\\\\d'],
    ['one\ntwo\r\nthree\rfour', 'X:one\\ntwo\\nthree\\nfour'],
    ['bell\u0007 tab\t end\u007f', 'X:bell tab\t end'],
    ['plain', 'X:plain'],
  ])('%j is escaped', (value, line) => {
    expect(textLine('X', value)).toBe(line);
  });

  test.each([75, 76, 149, 150])('a line of %i letters is folded at 75 octets, the space counted', (length) => {
    const lines = fold('a'.repeat(length)).split('\r\n');
    expect(lines[0]).toHaveLength(Math.min(length, 75));
    for (const line of lines.slice(1)) expect(line.startsWith(' ')).toBe(true);
    expect(lines.length).toBe(length <= 75 ? 1 : 1 + Math.ceil((length - 75) / 74));
  });

  test('any text folds into short lines, comes back whole, and is never cut inside a character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '孕', '🤰', ' ', '+', '\\', ';'), maxLength: 200 });
    fc.assert(
      fc.property(text, (value) => {
        const folded = fold(value);
        expect(folded.replaceAll('\r\n ', '')).toBe(value);
        for (const line of folded.split('\r\n')) {
          expect(bytes(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any text comes back from the library as it went in, but for control characters', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '，', ',', ';', '\\', 'n', '\n', '产', '🤰', ' '),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, (value) => {
        const rule: LocalVisitRule = {
          id: 'x',
          place: 'x',
          document: 'x',
          grades: ['green'],
          verified: false,
          zh: value,
          en: value,
          windows: [{ from: '30+0', to: '30+6' }],
        };
        const one = visitPlan({ on: at(205), schedule: 'who-2016', dueDate, done: [], level: 'green', local: [rule] });
        const { events } = eventsOf(visitCalendar(one, { title: 'full', notes: 'none', localWords: { x: rule } }));
        expect(events.map(({ summary }) => summary)).toContain(value);
      }),
      { numRuns: 200 },
    );
  });

  test('a fingerprint is stable and tells texts apart', () => {
    expect(fingerprint('2024-10-07|cn-public|p1')).toBe(fingerprint('2024-10-07|cn-public|p1'));
    const many = Array.from({ length: 5000 }, (_, i) => fingerprint(`key|schedule|visit-${i}`));
    expect(new Set(many).size).toBe(5000);
  });
});
