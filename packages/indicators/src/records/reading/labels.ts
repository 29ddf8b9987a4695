import type { Labeler, Text } from '@anchan/core/language';
import type { RecordType } from '../model.ts';
import { valueWords } from '../parsing/value-words.table.ts';
import { derivedFor, records } from '../tables.ts';

const unitWords: Readonly<Record<string, Text>> = {
  a: { zh: '岁', en: 'years' },
  d: { zh: '天', en: 'days' },
  h: { zh: '小时', en: 'hours' },
  min: { zh: '分钟', en: 'minutes' },
};

const endings: Readonly<Record<string, (name: Text) => Text>> = {
  given: ({ zh, en }) => ({ zh: `${zh}已登记`, en: `${en}: recorded` }),
  least: ({ zh, en }) => ({ zh: `${zh}（确定的）`, en: `${en} (certain)` }),
  most: ({ zh, en }) => ({ zh: `${zh}（含不能确定的）`, en: `${en} (with the doubtful)` }),
};

function valueText(column: string, value: string): Text {
  const words = valueWords.find((row) => row.value === value && (row.columns?.includes(column) ?? true));
  return words ?? { zh: value, en: value };
}

/** What a fact of a record type is called, so that `describe` can put the conditions of populations into words. */
export function labelerOf(type: RecordType): Labeler {
  const rows = [...records[type].columns, ...derivedFor().filter(({ record }) => record === type)];
  const byName = new Map(rows.map((row) => [row.name, row]));
  return (fact, locale) => {
    const [column, end] = fact.split(':') as [string, string | undefined];
    const row = byName.get(column);
    if (!row) return { name: fact, unit: '' };
    const unit = 'unit' in row && row.unit ? (unitWords[row.unit]?.[locale] ?? row.unit) : '';
    if (end === undefined) return { name: row[locale], unit };
    const ending = endings[end];
    if (ending) return { name: ending(row)[locale], unit: '' };
    const value = valueText(column, end)[locale];
    return { name: locale === 'zh' ? `${row.zh}为${value}` : `${row.en}: ${value}`, unit: '' };
  };
}
