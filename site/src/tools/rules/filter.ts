// The table of all rows is complete without this script. With it, a form above the table leaves out what was not asked
// for, says how many rows are left, and keeps the choice in the address, so that it can be passed on.
import { matches, type RowData, readFilters, searchable, type Wanted, writeFilters } from './filter-match.ts';

const form = document.querySelector<HTMLFormElement>('form[data-rule-filters]');
const status = document.querySelector<HTMLElement>('[data-rule-status]');
const none = document.querySelector<HTMLElement>('[data-rule-none]');

/** The row as its attributes and its text say. */
function dataOf({ dataset, textContent }: HTMLElement): RowData {
  return {
    table: dataset.table ?? '',
    grade: dataset.grade ?? '',
    sections: (dataset.sections ?? '').split(' '),
    evidence: dataset.evidence ?? '',
    hasReading: 'reading' in dataset,
    text: searchable(`${textContent} ${dataset.words ?? ''}`),
  };
}

function control(name: keyof Wanted): HTMLInputElement | HTMLSelectElement {
  return form?.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

function asked(): Wanted {
  const of = (name: keyof Wanted): string => control(name).value;
  const reading = (control('reading') as HTMLInputElement).checked;
  return {
    text: of('text'),
    table: of('table'),
    grade: of('grade'),
    section: of('section'),
    evidence: of('evidence'),
    reading,
  };
}

function fill(wanted: Wanted): void {
  for (const name of ['text', 'table', 'grade', 'section', 'evidence'] as const) {
    const field = control(name);
    field.value = wanted[name];
    // A select that does not know the value shows nothing at all: ask for nothing instead.
    if (field.value !== wanted[name]) field.value = '';
  }
  (control('reading') as HTMLInputElement).checked = wanted.reading;
}

if (form && status && none) {
  const bodies = [...document.querySelectorAll<HTMLElement>('[data-rule-table] tbody')].map((body) => ({
    body,
    rows: [...body.querySelectorAll<HTMLElement>('tr[data-evidence]')].map((row) => ({ row, data: dataOf(row) })),
  }));
  const total = bodies.reduce((sum, { rows }) => sum + rows.length, 0);
  const words = status.dataset.ruleStatus ?? '';

  const apply = (): void => {
    const wanted = asked();
    let count = 0;
    for (const { body, rows } of bodies) {
      let shown = 0;
      for (const { row, data } of rows) {
        row.hidden = !matches(data, wanted);
        if (!row.hidden) shown++;
      }
      body.hidden = shown === 0;
      count += shown;
    }
    none.hidden = count > 0;
    status.textContent = words.replace('{count}', String(count)).replace('{total}', String(total));
    history.replaceState(null, '', `${location.pathname}${writeFilters(wanted)}${location.hash}`);
  };

  // The count is read out once typing rests, not at every letter.
  let resting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(apply, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  form.addEventListener('reset', () => setTimeout(apply));
  fill(readFilters(location.search));
  form.hidden = false;
  apply();
}
