import type { IsoDate } from '@anchan/core';
import {
  applyOverlay,
  type Criterion,
  clauseOf,
  cn2017,
  type Evidence,
  type Grade,
  type GreenRow,
  isValidOn,
  type Overlay,
  type OverlayReport,
  type Row,
  type RuleSet,
  type Section,
  sections,
  zhejiang2018,
} from '@anchan/core/rules';
import type { Lang } from '../../data/lang.ts';

/** Which table a row stands in: the two forms of the norm, or our own table of what they leave out. */
export type TableName = 'screening' | 'grading' | 'beyond';
export type AnyRow = Omit<Row, 'when'> & Partial<Pick<Criterion, 'when' | 'floor' | 'untilRecorded' | 'emergency'>>;

/** One row with where it stands: everything a page about it needs to know. */
export interface Entry {
  /** The rule set's or the overlay's id: the first part of the page's address. */
  readonly ruleset: string;
  readonly table: TableName;
  readonly id: string;
  readonly row: AnyRow;
  /** Null for a screening item: screening gives no color. */
  readonly grade: Grade | null;
  readonly suggested: boolean;
  readonly clause: string;
  readonly evidence: Evidence;
  /** Headings of the form it stands under, outermost first; none outside the two forms. */
  readonly sections: readonly Section[];
  /** The rules to run it with: an overlay's rows run in the rule set they were laid over. */
  readonly rules: RuleSet;
}

/** A local document as it was laid over the national rules. */
export interface Local {
  readonly overlay: Overlay;
  readonly rules: RuleSet;
  readonly report: OverlayReport;
}

export const locals: readonly Local[] = [zhejiang2018].map((overlay) => {
  const { ruleset, report } = applyOverlay(cn2017, overlay);
  return { overlay, rules: ruleset, report };
});

/** Headings above a row, outermost first. @example sectionsOf('Y2.6.2').map(({ id }) => id) // ['Y2', 'Y2.6'] */
export function sectionsOf(id: string): readonly Section[] {
  return sections.filter((section) => id === section.id || id.startsWith(`${section.id}.`));
}

function entryOf(ruleset: string, rules: RuleSet, table: TableName, row: Row | GreenRow): Entry {
  return {
    ruleset,
    table,
    id: row.id,
    row,
    grade: 'grade' in row ? (row.grade as Grade) : null,
    suggested: 'suggested' in row,
    clause: clauseOf(row),
    evidence: row.evidence,
    sections: table === 'beyond' ? [] : sectionsOf(row.id),
    rules,
  };
}

const nationalOf = (table: TableName, rows: readonly (Row | GreenRow)[]): Entry[] =>
  rows.filter((row) => isValidOn(row, cn2017.checkedOn)).map((row) => entryOf(cn2017.id, cn2017, table, row));

/** Every row of the national rule set in the forms' own order, green first of the grading form, then our own table. */
export const nationalEntries: readonly Entry[] = [
  ...nationalOf('screening', cn2017.screening),
  ...nationalOf('grading', [cn2017.green, ...cn2017.grading]),
  ...nationalOf('beyond', cn2017.beyond),
];

/** Rows that an overlay adds or changes, in the order of the form they join. */
export const localEntries: readonly Entry[] = locals.flatMap(({ overlay, rules, report }) => {
  const own = (row: Row): boolean =>
    [...report.added, ...report.changed].includes(row.id) && isValidOn(row, overlay.checkedOn);
  return [
    ...rules.screening.filter(own).map((row) => entryOf(overlay.id, rules, 'screening', row)),
    ...rules.grading.filter(own).map((row) => entryOf(overlay.id, rules, 'grading', row)),
  ];
});

export const entries: readonly Entry[] = [...nationalEntries, ...localEntries];

/** Rows of one rule set or overlay. */
export function entriesOf(ruleset: string): readonly Entry[] {
  return entries.filter((entry) => entry.ruleset === ruleset);
}

/** Site path of a row's page. @example rowPath({ ruleset: 'cn-2017', id: 'Y1.1' }, 'en') // '/en/rules/cn-2017/Y1.1/' */
export function rowPath({ ruleset, id }: Pick<Entry, 'ruleset' | 'id'>, lang: Lang): string {
  return rulesPath(`${ruleset}/${id}/`, lang);
}

/** Site path below `/rules/` in a language. @example rulesPath('table/', 'zh-CN') // '/rules/table/' */
export function rulesPath(below: string, lang: Lang): string {
  return `${lang === 'zh-CN' ? '' : '/en'}/rules/${below}`;
}

/** The row before and the row after, within its rule set. */
export function neighbors(entry: Entry): { readonly before: Entry | undefined; readonly after: Entry | undefined } {
  const own = entriesOf(entry.ruleset);
  const at = own.indexOf(entry);
  return { before: own[at - 1], after: own[at + 1] };
}

export interface RowDocument extends Pick<Entry, 'ruleset' | 'table' | 'clause' | 'row'> {
  readonly validFrom: IsoDate;
  /** The first day it is no longer in force; null while it is. */
  readonly validTo: IsoDate | null;
  readonly checkedOn: IsoDate;
}

/** What the `.json` file of a row holds, and what its page prints. */
export function rowDocument(entry: Entry): RowDocument {
  const { ruleset, table, clause, row, rules } = entry;
  const local = locals.find(({ overlay }) => overlay.id === ruleset)?.overlay;
  return {
    ruleset,
    table,
    clause,
    validFrom: row.validFrom ?? local?.validFrom ?? rules.validFrom,
    validTo: row.validTo ?? rules.validTo,
    checkedOn: row.checkedOn ?? local?.checkedOn ?? rules.checkedOn,
    row,
  };
}
