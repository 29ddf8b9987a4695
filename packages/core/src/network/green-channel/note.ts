import { addHours, type WallClock } from '../../_wall-clock.ts';
import type { CaseState } from '../../cases/state.ts';
import { daysBetween } from '../../dates.ts';
import { InputError, type Issue, show } from '../../errors.ts';
import type { Text } from '../../language/describe.ts';
import { type NoteField, type NoteFieldId, noteFields, noteWords } from './note-fields.table.ts';

/** Facts for the receiving team, under the ids of `noteFields`. What is left out or null is not known; a list that is empty is not known either. */
export type TransferFacts = Readonly<
  Partial<Record<NoteFieldId, number | boolean | string | readonly string[] | null>>
>;

export interface NoteItem {
  readonly id: NoteFieldId;
  readonly part: NoteField['part'];
  readonly label: Text;
  readonly status: 'known' | 'missing' | 'institution';
  /** In words; null unless it is known. */
  readonly value: Text | null;
}

/** A green-channel referral note: as data, and as text to read out or send. */
export interface TransferNote {
  readonly items: readonly NoteItem[];
  /** Fields that nobody has filled in, in the order to ask for them. */
  readonly missing: readonly NoteFieldId[];
  readonly text: Text;
}

const fields: readonly (NoteField & { readonly id: NoteFieldId })[] = noteFields;
const parts = ['situation', 'vitals', 'background', 'done', 'way'] as const;
const unitWords: Readonly<Record<string, string>> = { 'mm[Hg]': 'mmHg', Cel: '°C', '10*9/L': '×10⁹/L', d: '', '1': '' };

/**
 * Writes the note a receiving team needs. Every field appears: what is not known stands there as not known, so that nobody takes silence for normal.
 * Names, identity numbers and telephones are left to the institutions.
 *
 * @throws InputError `unknown-key`, `type`, `out-of-range`, `unknown-option`, `date-time`, all at once
 * @example transferNote({ level: 'red', systolicBpMmHg: 80 }).missing[0] // 'reason'
 */
export function transferNote(facts: TransferFacts): TransferNote {
  const issues = faultsOf(facts);
  if (issues.length > 0) throw new InputError(issues);
  const answered = (either: string | undefined) =>
    either !== undefined && fields.some((field) => field.either === either && isKnown(facts[field.id]));
  const items = fields.flatMap((field): NoteItem[] => {
    const { id, part, zh, en, kind, either } = field;
    const value = facts[id];
    if (!isKnown(value) && answered(either)) return [];
    const status = kind === 'institution' ? 'institution' : isKnown(value) ? 'known' : 'missing';
    return [{ id, part, label: { zh, en }, status, value: status === 'known' ? wordsFor(field, value) : null }];
  });
  return {
    items,
    missing: items.filter(({ status }) => status === 'missing').map(({ id }) => id),
    text: { zh: textOf(items, 'zh'), en: textOf(items, 'en') },
  };
}

/**
 * What a case already knows for the note: color, purple, and the days of pregnancy or after it.
 *
 * @param now the wall clock when the note is written
 * @throws InputError `date-time`
 * @example transferFactsOf(caseState(file), '2026-01-05T09:00') // { level: 'red', purple: false, gestationalAgeDays: 225 }
 */
export function transferFactsOf(
  { planLevel, infectious, dueDate, deliveredAt }: CaseState,
  now: WallClock,
): TransferFacts {
  const today = addHours(now, 0, ['now']).slice(0, 10);
  const color = { level: planLevel, purple: infectious };
  if (deliveredAt !== null) {
    const day = daysBetween(deliveredAt.slice(0, 10), today);
    return day < 0 || day > 365 ? color : { ...color, postpartumDay: day };
  }
  const age = dueDate === null ? -1 : 280 - daysBetween(today, dueDate);
  return age < 0 || age > 308 ? color : { ...color, gestationalAgeDays: age };
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function wordsFor({ id, kind, choices = [], unit = '' }: NoteField, value: unknown): Text {
  switch (kind) {
    case 'flag':
      return value === true ? noteWords.yes : noteWords.no;
    case 'choice':
    case 'choices': {
      const chosen = choices.filter((one) => [value].flat().includes(one.id));
      return { zh: chosen.map(({ zh }) => zh).join('、'), en: chosen.map(({ en }) => en).join(', ') };
    }
    case 'number': {
      if (id === 'gestationalAgeDays') return weeksText(Number(value));
      const shown = unitWords[unit] ?? unit;
      const text = `${value}${shown === '' || shown === '%' || shown.startsWith('/') ? shown : ` ${shown}`}`;
      return { zh: text, en: text };
    }
    default:
      return { zh: String(value).replace('T', ' '), en: String(value).replace('T', ' ') };
  }
}

function weeksText(days: number): Text {
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  return { zh: `孕${weeks}周+${rest}天`, en: `${weeks} weeks + ${rest} days` };
}

function textOf(items: readonly NoteItem[], locale: 'zh' | 'en'): string {
  const [colon, stop] = locale === 'zh' ? ['：', '；'] : [': ', '; '];
  const lines = parts.map((part) => {
    const said = items
      .filter((item) => item.part === part && item.status !== 'institution')
      .map(({ label, value }) => `${label[locale]}${colon}${(value ?? noteWords.missing)[locale]}`);
    return `${noteWords[part][locale]}${colon}${said.join(stop)}`;
  });
  return [noteWords.title[locale], ...lines].join('\n');
}

function faultsOf(facts: TransferFacts): readonly Issue[] {
  if (typeof facts !== 'object' || facts === null) {
    return [{ code: 'type', path: [], expected: 'facts under the ids of noteFields', received: show(facts) }];
  }
  return Object.entries(facts).flatMap(([id, value]) => {
    const field = fields.find((one) => one.id === id && one.kind !== 'institution');
    // A key or a text that does not belong is never repeated: it may be her name.
    if (field === undefined)
      return [
        {
          code: 'unknown-key',
          path: [],
          expected: 'only ids of noteFields that a case may hold',
          received: 'another key',
        },
      ];
    return isKnown(value) ? faultOf(field, value) : [];
  });
}

function faultOf(
  { id, kind, unit, choices = [], range: [from, to] = [0, 0] }: NoteField,
  value: unknown,
): readonly Issue[] {
  const fault = (code: string, expected: string): Issue[] => [
    { code, path: [id], expected, received: typeof value === 'string' ? 'another text' : show(value) },
  ];
  switch (kind) {
    case 'number':
      if (typeof value !== 'number') return fault('type', 'a number');
      if ((unit === 'd' || unit === '1') && !Number.isInteger(value)) return fault('type', 'a whole number');
      return value >= from && value <= to ? [] : fault('out-of-range', `${from}–${to}`);
    case 'flag':
      return typeof value === 'boolean' ? [] : fault('type', 'true or false');
    case 'time':
      try {
        addHours(value as WallClock, 0);
        return [];
      } catch {
        return fault('date-time', 'a time of the wall clock YYYY-MM-DDTHH:MM');
      }
    default: {
      const known = choices.map((one) => one.id);
      const list = kind === 'choices' ? value : [value];
      return Array.isArray(list) && list.every((one) => known.includes(one))
        ? []
        : fault('unknown-option', `of ${known.join(', ')}`);
    }
  }
}
