import type { Condition, Text } from '@anchan/core/language';
import { evaluate } from '@anchan/core/language';
import { checkRows } from './checks.table.ts';
import { joinRecords } from './join.ts';
import type { RecordType } from './model.ts';
import { cell, ownReading, type Reading } from './reading/own-facts.ts';
import type { Bundle, RecordSet, RecordSource, Row } from './rows.ts';
import { records } from './tables.ts';

/** Something in the records that cannot be, on the row itself. Unknown is no contradiction. */
export interface CheckRow {
  readonly id: string;
  readonly record: RecordType;
  readonly text: Text;
  /** Met when the row contradicts itself. */
  readonly wrong?: Condition;
  /** `[earlier, later]`: dates that are the wrong way round. */
  readonly order?: readonly [string, string];
}

export interface Finding {
  readonly check: string;
  readonly type: RecordType;
  readonly id: string;
  readonly pregnancyId: string | null;
  readonly text: Text;
}

const text = (row: Row, column: string): string | null => {
  const value = cell(row, column);
  return typeof value === 'string' ? value : null;
};

function isWrong({ wrong, order }: CheckRow, { row, facts }: Reading): boolean {
  if (wrong && evaluate(wrong, facts) === 'met') return true;
  if (!order) return false;
  const [earlier, later] = order.map((column) => text(row, column));
  return typeof earlier === 'string' && typeof later === 'string' && later < earlier;
}

/** What the rows of one pregnancy say against each other. */
function betweenRows({ pregnancy, birth }: Bundle): readonly (readonly [string, RecordType, Row])[] {
  const mother = pregnancy?.[0];
  if (!mother || !birth) return [];
  const found: (readonly [string, RecordType, Row])[] = [];
  const fetuses = cell(mother, 'fetusCount');
  if (fetuses !== undefined && birth.length > 0 && fetuses !== birth.length)
    found.push(['fetus-count', 'pregnancy', mother]);
  const modes = birth.map((row) => cell(row, 'deliveryMode'));
  const mode = cell(mother, 'deliveryMode');
  const impossible =
    (mode === 'vaginal' && modes.includes('cesarean')) ||
    (mode === 'cesarean' && modes.length > 0 && modes.every((one) => one === 'vaginal'));
  if (impossible) found.push(['delivery-mode', 'pregnancy', mother]);
  const days = cell(mother, 'gestationalAgeDays');
  for (const row of birth) {
    const own = cell(row, 'gestationalAgeDays');
    if (days !== undefined && own !== undefined && own !== days) found.push(['gestation', 'birth', row]);
  }
  return found;
}

const betweenTexts: Readonly<Record<string, Text>> = {
  'fetus-count': { zh: '胎数与出生行数不同', en: 'The number of fetuses differs from the births' },
  'delivery-mode': { zh: '分娩方式与各胎的分娩方式不符', en: 'The mode of delivery does not fit that of the babies' },
  gestation: { zh: '出生孕周与妊娠结束时孕周不同', en: 'Gestation at birth differs from that of the pregnancy' },
  duplicate: { zh: '编号重复', en: 'The same number twice' },
  orphan: { zh: '没有对应的妊娠行', en: 'There is no such pregnancy' },
};

/** Rows that stand twice, or point to nobody: they count all the same, and somebody should know. */
function outOfPlace(bundle: Bundle, types: readonly RecordType[]): readonly (readonly [string, RecordType, Row])[] {
  return types.flatMap((type) => {
    const seen = new Set<unknown>();
    return (bundle[type] ?? []).flatMap((row) => {
      const key = cell(row, records[type].key);
      const twice = seen.has(key);
      seen.add(key);
      const lost = type !== 'pregnancy' && types.includes('pregnancy') && !bundle.pregnancy?.length;
      const found: (readonly [string, RecordType, Row])[] = twice ? [['duplicate', type, row]] : [];
      return lost && cell(row, 'pregnancyId') !== undefined ? [...found, ['orphan', type, row] as const] : found;
    });
  });
}

/**
 * Looks for contradictions and reports them. Nothing is dropped or repaired: every row still counts as it stands.
 *
 * @param source tables in memory, or a source of bundles; a source can be read once only, so check and count need one each
 * @example for await (const { check, id } of checkRecords(tables)) console.log(check, id)
 */
export async function* checkRecords(source: RecordSet | RecordSource): AsyncGenerator<Finding> {
  const { has, bundles } = 'bundles' in source ? (source as RecordSource) : joinRecords(source as RecordSet);
  const finding = (check: string, type: RecordType, row: Row, words: Text): Finding => ({
    check,
    type,
    id: String(row[records[type].key]),
    pregnancyId: text(row, 'pregnancyId'),
    text: words,
  });
  for await (const bundle of bundles) {
    for (const type of has) {
      const own = checkRows.filter(({ record }) => record === type);
      if (own.length === 0) continue;
      for (const row of bundle[type] ?? []) {
        const reading = ownReading(type, row);
        for (const check of own) if (isWrong(check, reading)) yield finding(check.id, type, row, check.text);
      }
    }
    for (const [check, type, row] of [...betweenRows(bundle), ...outOfPlace(bundle, has)])
      yield finding(check, type, row, betweenTexts[check] as Text);
  }
}
