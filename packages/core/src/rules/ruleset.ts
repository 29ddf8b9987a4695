import type { IsoDate } from '../dates.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactId } from '../facts/facts.table.ts';
import type { Definitions } from '../language/condition.ts';
import type { Text } from '../language/describe.ts';
import type { Criterion, GreenRow, Implication, Row, ScreeningItem } from './criterion.ts';

/** A reading taken where the wording leaves a choice, in the words a finding shows. */
export interface Reading {
  readonly id: string;
  readonly zh: string;
  readonly en?: string;
}

/** A place's rules from a day on: the forms as tables, what their words imply, and our own table of what the forms leave out. */
export interface RuleSet {
  readonly id: string;
  readonly title: Text;
  readonly place: string;
  readonly validFrom: IsoDate;
  /** The first day it is no longer in force; null while it is. */
  readonly validTo: IsoDate | null;
  /** The day its rows were last compared with stored copies of the document. */
  readonly checkedOn: IsoDate;
  readonly facts: readonly Fact[];
  readonly definitions: Definitions<FactId>;
  readonly implications: readonly Implication[];
  readonly screening: readonly ScreeningItem[];
  /** What remains once every other row is known not to be met. */
  readonly green: GreenRow;
  readonly grading: readonly Criterion[];
  readonly beyond: readonly Criterion[];
  /** The readings that its rows take. */
  readonly readings: readonly Reading[];
  /** Ids of the overlays that were laid over it, in order. */
  readonly overlays: readonly string[];
}

/** Is the row in force on a day? `validFrom` ≤ day < `validTo`; days as ISO strings compare in order. */
export function isValidOn(row: Pick<Row, 'validFrom' | 'validTo'>, on: IsoDate): boolean {
  return (row.validFrom === undefined || row.validFrom <= on) && (row.validTo === undefined || on < row.validTo);
}

const annexColors = { Y: '黄色', O: '橙色', R: '红色' } as const;

/** Where a row stands in its document: `附件1 2.2`, `附件2 橙色 2.6.2`, `附件2 紫色`; rows of our own say so. */
export function clauseOf(row: Pick<Row, 'id' | 'clause'>): string {
  if (row.clause) return row.clause;
  const number = row.id.slice(1);
  switch (row.id[0]) {
    case 'S':
      return `附件1 ${number}`;
    case 'G':
      return '附件2 绿色';
    case 'P':
      return '附件2 紫色';
    case 'Y':
    case 'O':
    case 'R':
      return `附件2 ${annexColors[row.id[0] as keyof typeof annexColors]} ${number}`;
    default:
      return '表外（本项目自拟）';
  }
}
