/** What a row of the table can be filtered by, as its data attributes hold it. */
export interface RowData {
  readonly table: string;
  /** Empty for a screening item. */
  readonly grade: string;
  /** Ids of the headings above it. */
  readonly sections: readonly string[];
  readonly evidence: string;
  readonly hasReading: boolean;
  /** Id, wordings and condition, as `searchable` makes them. */
  readonly text: string;
}

/** What the reader asks for; an empty string asks for nothing. */
export interface Wanted {
  readonly table: string;
  readonly grade: string;
  readonly section: string;
  readonly evidence: string;
  readonly reading: boolean;
  readonly text: string;
}

/** The names a filter has in the address of the page. */
const filterNames = ['text', 'table', 'grade', 'section', 'evidence', 'reading'] as const;

/**
 * Text for searching: lower case, full-width signs and digits as half-width, no spaces.
 *
 * @example searchable('Hb ６０－110g/L，') // 'hb60-110g/l,'
 */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('（', '(').replaceAll('）', ')').replace(/\s+/g, '');
}

/** Does a row answer to everything that is asked? Words of the search, split at spaces, must all be there. */
export function matches(row: RowData, wanted: Wanted): boolean {
  const same = (asked: string, has: string): boolean => asked === '' || asked === has;
  return (
    same(wanted.table, row.table) &&
    same(wanted.grade, row.grade) &&
    (wanted.section === '' || row.sections.includes(wanted.section)) &&
    same(wanted.evidence, row.evidence) &&
    (!wanted.reading || row.hasReading) &&
    wanted.text
      .split(/\s+/)
      .map(searchable)
      .every((word) => row.text.includes(word))
  );
}

/** The filters in the query of an address; anything else in it is ignored. @example readFilters('?grade=red').grade // 'red' */
export function readFilters(query: string): Wanted {
  const asked = new URLSearchParams(query);
  const of = (name: string): string => asked.get(name) ?? '';
  return {
    text: of('text'),
    table: of('table'),
    grade: of('grade'),
    section: of('section'),
    evidence: of('evidence'),
    reading: asked.has('reading'),
  };
}

/** The other way round; an empty string when nothing is asked. @example writeFilters({ ...none, grade: 'red' }) // '?grade=red' */
export function writeFilters(wanted: Wanted): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = wanted[name];
    if (value === true) query.set(name, '1');
    else if (value) query.set(name, value.trim());
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}
