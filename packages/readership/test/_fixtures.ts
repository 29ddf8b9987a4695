import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions } from '../src/imports/import-options.ts';
import { readWorks } from '../src/works/work-files.ts';

/** Bytes of a file as a platform would export it. All of them are made up; their headers are those of `profiles.table.ts`. */
export function fixture(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'fixtures', name));
}

/** Four works of an invented hospital, as its staff would list them. */
export const works = await readWorks(fixture('works.csv'), 'works.csv');

/** Options for a first import at the end of May 2026. */
export function firstImport(name: string, more: Partial<ImportOptions> = {}): ImportOptions {
  return {
    name,
    works,
    current: [],
    imports: [],
    at: '2026-06-01T01:00:00Z',
    totalsThrough: '2026-05-31',
    period: { from: '2026-05-01', to: '2026-05-31' },
    ...more,
  };
}
