import type { ImportRecord } from '../stores/model.ts';
import { csvText } from './csv.ts';
import { evidenceCss, evidencePage } from './evidence-page.ts';
import { evidenceTables } from './evidence-tables.ts';
import type { YearReport } from './year.ts';

/** A file of the evidence pack. */
export interface EvidenceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What a hospital shows when it is inspected: one printable page and the tables behind it as CSV.
 *
 * @param imports every file imported, with its hash: whoever holds the file can check that it is the one that was counted
 * @returns `evidence.html`, `evidence.css`, `works.csv`, `units.csv`, `past-review.csv`, `imports.csv`, `not-understood.csv`, to be kept in one folder
 */
export function evidencePack(
  report: YearReport,
  { organization, imports }: { readonly organization: string; readonly imports: readonly ImportRecord[] },
): readonly EvidenceFile[] {
  const tables = evidenceTables(report, imports);
  return [
    { name: 'evidence.html', text: evidencePage(report, organization, tables) },
    { name: 'evidence.css', text: evidenceCss },
    ...tables.map(({ file, header, rows }) => ({ name: file, text: csvText([header, ...rows]) })),
  ];
}
