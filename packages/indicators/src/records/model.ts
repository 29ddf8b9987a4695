import type { Condition, Text } from '@anchan/core/language';
import type { VariableId } from '../catalog/variables.table.ts';

/** What one row stands for. In a database the record types are tables of the same name, the columns have the names of the dictionary. */
export type RecordType =
  | 'pregnancy'
  | 'birth'
  | 'visit'
  | 'assessment'
  | 'case'
  | 'nearMissEvent'
  | 'processEvent'
  | 'work';

/** `id` is opaque and local: no names, no identity numbers. `date` is `YYYY-MM-DD`. `list` is a list of short texts. */
export type ColumnType = 'id' | 'date' | 'boolean' | 'integer' | 'number' | 'enum' | 'list';

export interface ColumnRow {
  readonly name: string;
  readonly type: ColumnType;
  /** UCUM; absent for counts and for what has no unit. */
  readonly unit?: string;
  /** Every value an enum can have; for an integer the only ones allowed. */
  readonly values?: readonly (string | number)[];
  /** Inclusive limits of a number; beyond them it is an error of input. */
  readonly range?: readonly [low: number, high: number];
  readonly zh: string;
  readonly en: string;
  readonly note?: Text;
}

export interface RecordRow {
  readonly type: RecordType;
  /** The column that tells its rows apart. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** What one row is. */
  readonly grain: Text;
  readonly columns: readonly ColumnRow[];
}

/**
 * A fact a condition of a record type may ask for. The grammar is fixed, and read alike by TypeScript and SQL. `c` is a column or a derived row.
 *
 * - `c`        boolean: presence; number: comparison. Unknown where the value is absent. Dates, ids, enums and lists have no plain fact.
 * - `c:value`  enum: it has this value. Unknown where the value is absent.
 * - `c:given`  any column: a value was handed in. Never unknown.
 * - `c:least`, `c:most`  derived counts only: the rows surely counted, and with those that may have to be. Unknown only as the count itself is
 *   when the child record type was not handed in.
 */
export type FactName = string;

export interface SettingRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly zh: string;
  readonly en: string;
  readonly note?: Text;
}

/** A child row counts only when it lies this many days after a date of the parent row; both ends belong to it. Unknown where a date is absent. */
export interface Window {
  /** Date column of the child. */
  readonly child: string;
  /** Date column or derived date of the parent. */
  readonly parent: string;
  readonly fromDays: number;
  readonly toDays: number;
}

/**
 * How a derived value is made. A closed list, so that each form has one meaning in TypeScript and one in SQL.
 *
 * "Children" are the rows of `of` that point to the row: by `birthId` from a visit to a birth, else by `pregnancyId`. If the record type `of` was
 * not handed in at all, the result is unknown; if it was and has no row for this one, there are none. A child's membership is the condition
 * `where` (absent: met) and the window `within` (absent: met), three-valued, joined like `all`.
 */
export type Form =
  /** Boolean. A condition on the row itself, earlier derived rows included. */
  | { readonly form: 'condition'; readonly when: Condition }
  /** Boolean. Met if one child is a member; else unknown if one may be; else not met. */
  | { readonly form: 'any'; readonly of: RecordType; readonly where?: Condition; readonly within?: Window }
  /** Number. `c:least` counts the sure members, `c:most` also those that may be; `c` is known only where the two agree. */
  | { readonly form: 'count'; readonly of: RecordType; readonly where?: Condition; readonly within?: Window }
  /**
   * Boolean or enum, like `column`. Its value in the member with the latest `by` that is not after the last day of the period.
   * Unknown where there is no such member; where members of that same last day do not all have one and the same value; where a row that is or may
   * be a member has no `by`; where a row that may be a member is not after the period and not before the latest sure member.
   */
  | {
      readonly form: 'latest';
      readonly of: RecordType;
      readonly column: string;
      readonly by: string;
      readonly where?: Condition;
    }
  /** Like the column. Its value in the pregnancy row that this row points to; unknown without one. */
  | { readonly form: 'parent'; readonly column: string }
  /** Number. Whole days from one date of the row to another, negative if that is earlier; unknown where one is absent. */
  | { readonly form: 'daysBetween'; readonly from: string; readonly to: string }
  /**
   * Boolean. `date` lies before the birthday, by the calendar. As numbers yyyymmdd: `date < birth + years * 10000`, so that who was born on
   * 29 February has the birthday on 1 March of a common year. Unknown where a date is absent.
   */
  | { readonly form: 'beforeBirthday'; readonly birth: string; readonly date: string; readonly years: number }
  /**
   * Boolean. The row is the first among the rows of its own type with the same `pregnancyId`, the same values in the columns `same`, and `where` met:
   * the earliest `by`, of one day the least `key` of the record type (by code unit, as with COLLATE "C").
   * Not met where `where` is not met, or where a sure rival is earlier. Else unknown where `where` is unknown, or `by`, `pregnancyId` or a `same`
   * column is absent, or where a row may be an earlier rival: its `where` is not "not met", its `same` columns do not differ where both are given,
   * and its `by` is absent or earlier in that order.
   */
  | { readonly form: 'first'; readonly where: Condition; readonly same: readonly string[]; readonly by: string }
  /** Number. The value of the first case that is met; a case that is unknown before that gives `unknown`; none gives `otherwise`. */
  | {
      readonly form: 'cases';
      readonly cases: readonly { readonly when: Condition; readonly value: number }[];
      readonly unknown: number;
      readonly otherwise: number;
    }
  /** Date. The column of the first choice that is met; absent where a choice before it is unknown, or none is met. */
  | {
      readonly form: 'choose';
      readonly choices: readonly { readonly when: Condition; readonly column: string }[];
    };

export interface DerivedRow {
  readonly name: string;
  readonly record: RecordType;
  readonly zh: string;
  readonly en: string;
  /** `enum` and `boolean` rows of the forms `latest` and `parent` follow their column. */
  readonly type: 'boolean' | 'number' | 'enum' | 'date';
  /** The values of an enum. */
  readonly values?: readonly string[];
  readonly form: Form;
}

export type CalendarPart = 'month' | 'quarter' | 'halfYear';

/** What is counted of the rows that belong to a population; rows where absent. */
export type Counting =
  /** The single values of a number column, for a median. */
  | { readonly values: string }
  /** The sum of an integer column; a member without a value makes it a lower limit. */
  | { readonly sum: string }
  /** Rows, and beside the total also by the values of a derived number or an enum column. */
  | { readonly rowsBy: string }
  /** Different values of an id column. */
  | { readonly distinct: string }
  /** Different calendar parts of a date column. */
  | { readonly distinctPart: CalendarPart; readonly of: string };

/**
 * Who is counted for a variable. A row is in a population if it is in `of` too. It is in the period if the day in `date` is (first and last day
 * included); without that day it is not. `overlap` means in care during the period: `bookedOn` is not after its last day, and `endedOn` is absent
 * or not before its first.
 */
export interface PopulationRow {
  readonly id: VariableId;
  readonly of?: VariableId;
  /** The record type and the date; given where `of` is not, else those of `of`. */
  readonly from?: RecordType;
  readonly date?: string;
  /** On the row's own facts; absent: met. */
  readonly where?: Condition;
  readonly count?: Counting;
  /** Columns that stand for another when counts are grouped: deaths of mothers group by the place of death. */
  readonly groupBy?: Readonly<Record<string, string>>;
}

/** A population with record type, date and grouping taken over from those it is a part of. */
export interface Population extends PopulationRow {
  readonly from: RecordType;
  readonly date: string;
}

/** A count of the calendar alone: how many whole parts lie in the period. */
export interface CalendarRow {
  readonly id: VariableId;
  readonly whole: CalendarPart;
}

/** First and last day counted, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
