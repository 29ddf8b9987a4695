import { type Cell, normalHeader } from './cells.ts';
import { type Column, type ColumnField, type Profile, type ProfileId, profiles } from './profiles.table.ts';
import type { Sheet } from './read-file.ts';

/** A column as found: what it is taken for, and how well that is known. */
export interface FoundColumn {
  readonly index: number;
  readonly header: string;
  /** Null: not a read, or not known. */
  readonly field: ColumnField | null;
  /** `other`: known to stand there and not to be a read. `unknown`: never seen in such a file. */
  readonly standing: Column['evidence'] | 'other' | 'unknown';
}

/** One table found in a sheet. Some exports put several side by side, each with headers of its own. */
export interface Block {
  readonly sheet: Sheet;
  readonly profile: Profile;
  /** Index of the header row in `sheet.rows`; the data end before `end`. */
  readonly header: number;
  readonly end: number;
  readonly columns: readonly FoundColumn[];
}

/** Headers that stood beside a known table and belong to none. */
export interface Stray {
  readonly sheet: Sheet;
  readonly row: number;
  readonly headers: readonly string[];
}

type Run = readonly { readonly index: number; readonly header: string }[];

/** Runs of filled cells: an empty column parts one table from the next. The whole row comes last, for a table with a nameless column. */
function runsOf(row: readonly Cell[]): readonly Run[] {
  const runs: { index: number; header: string }[][] = [[]];
  for (const [index, cell] of row.entries()) {
    const header = normalHeader(cell);
    if (header !== '') runs.at(-1)?.push({ index, header });
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

const sameHeader = (column: Column, header: string): boolean =>
  column.headers.some((name) => normalHeader(name) === header);

function match(run: Run, profile: Profile): readonly FoundColumn[] | null {
  const isThere = (column: Column) => run.some(({ header }) => sameHeader(column, header));
  if (!profile.columns.filter(({ required }) => required).every(isThere)) return null;
  const taken = new Set<ColumnField>();
  return run.map(({ index, header }) => {
    const column = profile.columns.find((candidate) => !taken.has(candidate.field) && sameHeader(candidate, header));
    if (column === undefined) {
      const other = profile.alsoThere.some((name) => normalHeader(name) === header);
      return { index, header, field: null, standing: other ? 'other' : 'unknown' };
    }
    taken.add(column.field);
    return { index, header, field: column.field, standing: column.evidence };
  });
}

function bestMatch(run: Run, candidates: readonly Profile[]): Pick<Block, 'profile' | 'columns'> | null {
  let best: Pick<Block, 'profile' | 'columns'> | null = null;
  const known = (columns: readonly FoundColumn[]) => columns.filter(({ field }) => field !== null).length;
  for (const profile of candidates) {
    const columns = match(run, profile);
    if (columns !== null && (best === null || known(columns) > known(best.columns))) best = { profile, columns };
  }
  return best;
}

/**
 * Finds the tables of a sheet by their headers, wherever they stand: below a title, side by side, one under the other.
 *
 * @param only take this kind of table and no other
 * @returns the tables, and headers beside them that belong to none
 */
export function findBlocks(
  sheet: Sheet,
  only?: ProfileId,
): { readonly blocks: readonly Block[]; readonly strays: readonly Stray[] } {
  const candidates: readonly Profile[] = only === undefined ? profiles : profiles.filter(({ id }) => id === only);
  const blocks: Block[] = [];
  const strays: Stray[] = [];
  for (const [header, row] of sheet.rows.entries()) {
    const runs = runsOf(row);
    const found = runs.map((run) => ({ run, best: bestMatch(run, candidates) }));
    if (found.every(({ best }) => best === null) && runs.length > 1)
      found.push({ run: runs.flat(), best: bestMatch(runs.flat(), candidates) });
    if (found.every(({ best }) => best === null)) continue;
    for (const { run, best } of found) {
      if (best === null) strays.push({ sheet, row: header, headers: run.map((cell) => cell.header) });
      else blocks.push({ sheet, ...best, header, end: sheet.rows.length });
    }
  }
  const overlap = (a: Block, b: Block) =>
    a.columns.some(({ index }) => b.columns.some((other) => other.index === index));
  const ended = blocks.map((block) => {
    const next = blocks.find((other) => other.header > block.header && overlap(block, other));
    return next === undefined ? block : { ...block, end: next.header };
  });
  return { blocks: ended, strays };
}
