import type { Evidence } from '@anchan/core/rules';
import { evidenceWords } from '../../components/evidence.ts';
import { type Entry, nationalEntries } from './catalog.ts';

/** The two forms of the norm, without our own table. */
export const formEntries: readonly Entry[] = nationalEntries.filter(({ table }) => table !== 'beyond');

/** Columns of the evidence summary: the screening form, then the grading form by color. */
export const formColumns = ['screening', 'green', 'yellow', 'orange', 'red', 'purple'] as const;
export type FormColumn = (typeof formColumns)[number];

const columnOf = ({ table, grade }: Entry): FormColumn =>
  table === 'screening' || grade === null ? 'screening' : grade;

export interface EvidenceCount {
  readonly evidence: Evidence;
  readonly total: number;
  readonly by: Readonly<Record<FormColumn, number>>;
}

/** How many rows of the two forms are in each state of evidence, the best seen first; states that no row has are left out. */
export const evidenceCounts: readonly EvidenceCount[] = (Object.keys(evidenceWords) as Evidence[]).flatMap(
  (evidence) => {
    const rows = formEntries.filter((entry) => entry.evidence === evidence);
    const count = (column: FormColumn): number => rows.filter((entry) => columnOf(entry) === column).length;
    const by = Object.fromEntries(formColumns.map((column) => [column, count(column)])) as Record<FormColumn, number>;
    return rows.length > 0 ? [{ evidence, total: rows.length, by }] : [];
  },
);

/** Rows of the two forms in some state of evidence. */
export function countOf(evidence: Evidence, column?: FormColumn): number {
  const found = evidenceCounts.find((one) => one.evidence === evidence);
  return (column ? found?.by[column] : found?.total) ?? 0;
}

/** Seen word for word; seen in part, in paraphrase or in a local text only; not seen at all. */
export const seenGroups = {
  word: ['verbatim'],
  part: ['partly-seen', 'sign-lost', 'number-lost', 'paraphrase', 'regional'],
  none: ['recall'],
} as const satisfies Record<string, readonly Evidence[]>;

/** How many rows of a column are in one of the groups above. */
export function countSeen(group: keyof typeof seenGroups, column?: FormColumn): number {
  return seenGroups[group].reduce((sum, evidence) => sum + countOf(evidence, column), 0);
}

/** Rows of one column of the forms, whatever their evidence. */
export function rowCount(column: FormColumn): number {
  return formEntries.filter((entry) => columnOf(entry) === column).length;
}
