import { isIsoDate } from '@anchan/core/dates';
import { show } from '@anchan/core/errors';
import type { ColumnRow } from '../model.ts';
import type { Cell } from '../rows.ts';
import { valueWords } from './value-words.table.ts';

/** How a column of a file differs from the dictionary's. */
export interface CellMapping {
  /** The file's own words for values: `{ '顺': 'vaginal' }`. A word mapped to null is an absent value. */
  readonly values?: Readonly<Record<string, string | number | boolean | null>>;
  /** Whole numbers of a gestation are weeks. `38+4` is understood in any case. */
  readonly unit?: 'weeks';
}

export type CellResult =
  | { readonly value: Cell }
  | { readonly code: string; readonly expected: string; readonly received: string };

const absentWords = new Set([
  '',
  '-',
  '--',
  '—',
  '/',
  '\\',
  'na',
  'n/a',
  'null',
  'none given',
  '不详',
  '未知',
  '缺失',
  '空',
  '无记录',
  '未记录',
]);
const yes = new Set(['是', '有', '1', 'true', 'y', 'yes', '√', '阳性', '对']);
const no = new Set(['否', '无', '0', 'false', 'n', 'no', '×', '阴性', '没有']);
const identityNumber = /^[1-9]\d{16}[\dXx]$/;
const gestation = /^(\d{1,2})(?:周|w|W)?[+](\d)(?:天|d)?$|^(\d{1,2})(?:周|w|W)(?:(\d)(?:天|d)?)?$/;
const dayShape =
  /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const unitWords: Readonly<Record<string, string>> = {
  a: '岁|周岁',
  d: 'd|天',
  mL: 'ml|毫升',
  g: 'g|克',
  'g/L': 'g/l',
  h: 'h|小时',
  min: 'min|分钟|分',
};

const plain = (text: string): string => text.normalize('NFKC').trim();
const folded = (text: string): string => plain(text).toLowerCase().replaceAll(' ', '');

function fault(code: string, expected: string, received: unknown): CellResult {
  return { code, expected, received: show(received) };
}

function readDate(text: string): CellResult {
  const parts = dayShape.exec(text);
  const expected = 'a day such as 2025-01-03, 2025/1/3, 2025年1月3日 or 20250103';
  if (!parts) return fault('date', expected, text);
  const [, year, month = parts[4], day = parts[5]] = parts;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? { value: date } : fault('date', 'a day of the calendar', text);
}

function readGestation(text: string, mapping: CellMapping): CellResult | null {
  const parts = gestation.exec(text);
  if (!parts) {
    if (mapping.unit !== 'weeks') return null;
    const weeks = /^\d{1,2}$/.test(text) ? Number(text) * 7 : null;
    return weeks === null ? fault('gestation', 'weeks and days such as 38+4', text) : { value: weeks };
  }
  const [weeks, days] = [Number(parts[1] ?? parts[3]), Number(parts[2] ?? parts[4] ?? 0)];
  return days <= 6 ? { value: weeks * 7 + days } : fault('gestation', 'at most 6 days after the +', text);
}

function readNumber(column: ColumnRow, text: string): CellResult {
  const words = column.unit === undefined ? undefined : unitWords[column.unit];
  const bare = words === undefined ? text : text.replace(new RegExp(`\\s*(?:${words})$`, 'i'), '');
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  const unit = column.unit === undefined ? '' : ` in ${column.unit}`;
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return fault('type', `a number${unit}`, text);
  return checkNumber(column, Number(digits));
}

function checkNumber(column: ColumnRow, value: number): CellResult {
  if (!Number.isFinite(value)) return fault('type', 'a number', value);
  if (column.type === 'integer' && !Number.isInteger(value)) return fault('integer', 'a whole number', value);
  if (column.values && !column.values.includes(value))
    return fault('value', `one of ${column.values.join(', ')}`, value);
  if (column.range && (value < column.range[0] || value > column.range[1]))
    return fault('out-of-range', `${column.range[0]}–${column.range[1]} ${column.unit ?? ''}`.trim(), value);
  return { value };
}

function readEnum(column: ColumnRow, text: string): CellResult {
  const word = folded(text);
  const own = valueWords.filter(
    ({ value, columns }) => column.values?.includes(value) && (columns === undefined || columns.includes(column.name)),
  );
  if (column.values?.includes(text)) return { value: text };
  const found = own.find(({ zh, en, also = [] }) => [zh, en, ...also].some((one) => folded(one) === word));
  return found ? { value: found.value } : fault('value', `one of ${column.values?.join(', ')}`, text);
}

/**
 * Reads one cell of somebody's file, or of JSON, as its column wants it.
 *
 * Accepted beside the dictionary's own form: 是/否, 有/无, 1/0, 阳性/阴性 for yes and no; 2025/1/3, 2025.1.3, 2025年1月3日, 20250103 and a time
 * after the day for dates; 38+4, 38周+4, 38w4d for gestation; full-width digits, thousands in commas and the column's unit after a number; the Chinese
 * and English words of `valueWords`. An empty cell, 不详, 未知, N/A and the like are absent. Anything else is a fault: nothing is guessed.
 *
 * @returns the value, `undefined` where absent; or a code (`type`, `integer`, `out-of-range`, `date`, `gestation`, `value`, `identity-number`) and what
 *   was expected. An identity number is never shown.
 */
export function readCell(column: ColumnRow, raw: unknown, mapping: CellMapping = {}): CellResult {
  if (raw === null || raw === undefined) return { value: undefined };
  const text = typeof raw === 'string' ? plain(raw) : raw;
  if (typeof text === 'string') {
    if (mapping.values && Object.hasOwn(mapping.values, text)) return readCell(column, mapping.values[text]);
    if (absentWords.has(text.toLowerCase())) return { value: undefined };
  }
  switch (column.type) {
    case 'boolean': {
      const word = folded(String(text));
      if (yes.has(word)) return { value: true };
      return no.has(word) ? { value: false } : fault('type', '是 or 否, 1 or 0, true or false', raw);
    }
    case 'integer':
    case 'number': {
      if (typeof text === 'number') return checkNumber(column, mapping.unit === 'weeks' ? text * 7 : text);
      if (typeof text !== 'string') return fault('type', 'a number', raw);
      const days = column.unit === 'd' ? readGestation(text, mapping) : null;
      if (days) return 'value' in days ? checkNumber(column, days.value as number) : days;
      return readNumber(column, text);
    }
    case 'date':
      return typeof text === 'string'
        ? readDate(text)
        : typeof text === 'number'
          ? readDate(String(text))
          : fault('date', 'a day', raw);
    case 'enum':
      return typeof text === 'string'
        ? readEnum(column, text)
        : fault('value', `one of ${column.values?.join(', ')}`, raw);
    case 'list': {
      const list = Array.isArray(raw) ? raw : String(text).split(/[,;，；、|]/);
      if (!list.every((item) => typeof item === 'string')) return fault('type', 'a list of texts', raw);
      return { value: list.map((item) => plain(item)).filter((item) => item !== '') };
    }
    case 'id': {
      if (typeof text !== 'string' && !Number.isSafeInteger(text)) return fault('type', 'a text', raw);
      const id = String(text);
      if (!identityNumber.test(id)) return { value: id };
      return {
        code: 'identity-number',
        expected: 'a local number, not an identity number',
        received: 'an identity number',
      };
    }
  }
}
