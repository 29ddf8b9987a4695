import { type Assessment, assessRisk, type FactId, InputError, managementPlan, type RiskRecord } from '@anchan/core';
import { today } from '../risk-screening/fill.ts';
import { h, list } from './dom.ts';
import { drawResult, marks, type Shown } from './draw.ts';
import {
  checkRow,
  enter,
  entered,
  idOf,
  isHerWord,
  keepApart,
  type Row,
  recordOf,
  restOf,
  rowsIn,
  setHerWord,
} from './entry.ts';
import { fillReport } from './report.ts';
import { readSaved, type SavedGrading } from './saved.ts';
import { sayReach, type Words, wordsOf } from './say.ts';

/**
 * The clinician's grading page, around rows that stand in the page. Everything entered lives in its form fields and nowhere else; a file is
 * written or read only when somebody presses the button for it.
 */
class RiskGrading extends HTMLElement {
  #words: Words = wordsOf(this);
  #texts: Readonly<Record<string, string>> = JSON.parse(this.dataset.texts ?? '{}');
  #form = this.querySelector('form') as HTMLFormElement;
  #rows: readonly Row[] = rowsIn(this);
  #groups = [...this.querySelectorAll<HTMLElement>('[data-group]')];
  /** Facts of an imported record that have no field here; they count and are exported again. */
  #kept: RiskRecord = {};
  #undo = new Map<HTMLElement, readonly Row[]>();
  #shown: Shown | null = null;
  /** Groups that were open before a search began. */
  #openBefore: ReadonlySet<HTMLElement> | null = null;

  connectedCallback(): void {
    this.#form.reset();
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-no-script]')) part.hidden = true;
    for (const [i, group] of this.#groups.entries()) this.#open(group, i === 0);
    this.#on.value = today();
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', (event) => {
      if (event.target === this.#search) return this.#find();
      keepApart(event.target);
      this.#noteTime();
      this.#update();
    });
    this.addEventListener('click', (event) => this.#clicked(event));
    this.#file.addEventListener('change', () => this.#import());
    this.#update();
  }

  get #on(): HTMLInputElement {
    return this.querySelector('#on') as HTMLInputElement;
  }

  get #gradedAt(): HTMLInputElement {
    return this.querySelector('#graded-at') as HTMLInputElement;
  }

  get #search(): HTMLInputElement {
    return this.querySelector('#search') as HTMLInputElement;
  }

  get #file(): HTMLInputElement {
    return this.querySelector('[data-file]') as HTMLInputElement;
  }

  get #allHerWord(): HTMLInputElement {
    return this.querySelector('#all-her-word') as HTMLInputElement;
  }

  /** Grading begins with the first entry; the time can be changed. */
  #noteTime(): void {
    if (this.#gradedAt.value === '' && this.#rows.some((row) => entered(row) !== undefined))
      this.#gradedAt.value = now();
  }

  #saved(): SavedGrading {
    const herWord = this.#rows.filter(isHerWord).map(idOf);
    return {
      format: 'anchan-risk-grading',
      version: 1,
      on: this.#on.value || today(),
      gradedAt: this.#gradedAt.value.slice(0, 16) || null,
      record: { ...this.#kept, ...recordOf(this.#rows) },
      selfReported: this.#allHerWord.checked ? 'all' : herWord,
    };
  }

  #update(): void {
    const wrong = this.#rows.filter((row) => !checkRow(row, this.#texts)).length;
    for (const group of this.#groups) this.#count(group);
    const { record, on, gradedAt, selfReported } = this.#saved();
    const dayError = this.querySelector<HTMLElement>('[data-day-error]');
    try {
      const options = { on, selfReported: selfReported as readonly FactId[] | 'all' };
      const assessment = assessRisk(record, options);
      const label = (fact: string) => ({ name: this.#words.nameOf(fact as FactId), unit: '' });
      const plan = managementPlan(assessment, { gradedAt: gradedAt ?? now(), label });
      this.#shown = { assessment, plan };
      if (dayError) dayError.textContent = '';
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (dayError) dayError.textContent = this.#words.t('badDay');
      this.querySelector<HTMLDetailsElement>('.grading-when')?.setAttribute('open', '');
      return;
    }
    this.#draw(this.#shown, record, wrong);
  }

  #draw(shown: Shown, record: RiskRecord, wrong: number): void {
    const { assessment, plan } = shown;
    const result = this.querySelector<HTMLElement>('[data-result]');
    const report = this.querySelector<HTMLElement>('[data-report]');
    if (result) drawResult(result, shown, this.#words, (fact) => this.#ask(fact));
    if (report) fillReport(report, shown, record.gestationalAgeWeeks, this.#words);
    this.querySelector('[data-bar-marks]')?.replaceChildren(...marks(assessment, this.#words));
    const bad = wrong > 0 ? this.#words.t('badCount', { n: wrong }) : '';
    const first = plan.first.length > 0 ? this.#words.t('emergency') : '';
    const bar = this.querySelector('[data-bar-words]');
    const said = [sayReach(assessment, this.#words), bad].filter(Boolean).join(this.#words.lang === 'en' ? '; ' : '；');
    bar?.replaceChildren(...(first ? [h('strong', { class: 'bar-first' }, first), ' '] : []), said);
    this.#speak(assessment, first);
    const when = this.querySelector('[data-when-said]');
    const at = this.#gradedAt.value.replace('T', ' ') || this.#words.t('whenUnset');
    if (when) when.textContent = this.#words.t('whenSaid', { on: this.#on.value, at });
  }

  /** Read aloud only when the level or an emergency changes, not at every count. */
  #speak({ level, couldReach, infectious }: Assessment, first: string): void {
    const spoken = this.querySelector('[data-spoken]');
    const words = this.querySelector('[data-bar-marks]')?.textContent ?? '';
    const state = `${level} ${couldReach} ${infectious} ${first}`;
    if (!(spoken instanceof HTMLElement) || spoken.dataset.state === state) return;
    spoken.dataset.state = state;
    spoken.textContent = `${words} ${first}`;
    // What is new stands on top of the panel, which may have been scrolled.
    this.querySelector('#result')?.scrollTo(0, 0);
  }

  #count(group: HTMLElement): void {
    const rows = rowsIn(group);
    const n = rows.filter((row) => entered(row) !== undefined).length;
    const count = group.querySelector('[data-count]');
    const has = rows.some((row) => entered(row) === true);
    group.toggleAttribute('data-has', has);
    if (count) count.textContent = this.#words.t('answered', { n, of: rows.length });
  }

  #open(group: HTMLElement, open: boolean): void {
    group.querySelector('.group-toggle')?.setAttribute('aria-expanded', String(open));
    const body = group.querySelector<HTMLElement>('.group-body');
    if (body) body.hidden = !open;
  }

  #isOpen(group: HTMLElement): boolean {
    return group.querySelector('.group-toggle')?.getAttribute('aria-expanded') === 'true';
  }

  #find(): void {
    const before = this.#openBefore;
    const terms = this.#search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const searching = terms.length > 0;
    if (searching && !before) this.#openBefore = new Set(this.#groups.filter((group) => this.#isOpen(group)));
    if (!searching) this.#openBefore = null;
    let count = 0;
    for (const group of this.#groups) {
      let here = 0;
      for (const row of rowsIn(group)) {
        const match = terms.every((term) => row.dataset.search?.includes(term));
        row.hidden = searching && !match;
        if (match) here++;
      }
      count += here;
      group.hidden = searching && here === 0;
      if (searching) this.#open(group, here > 0);
      else if (before) this.#open(group, before.has(group) || rowsIn(group).some((row) => entered(row) === true));
    }
    const said = this.querySelector('[data-found]');
    if (said) said.textContent = searching ? this.#words.t('found', { n: count }) : '';
  }

  #clicked({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('button');
    const group = button?.closest<HTMLElement>('[data-group]');
    if (!button) return;
    const {
      rest,
      undo,
      now: setNow,
      openAll,
      closeAll,
      print: prints,
      export: exports,
      import: imports,
      reset,
    } = button.dataset;
    if (button.classList.contains('group-toggle') && group) this.#open(group, !this.#isOpen(group));
    else if (rest !== undefined && group) this.#restNone(group);
    else if (undo !== undefined && group) this.#undoRest(group);
    else if (openAll !== undefined || closeAll !== undefined)
      for (const one of this.#groups) this.#open(one, openAll !== undefined);
    else if (setNow !== undefined) {
      this.#gradedAt.value = now();
      this.#update();
    } else if (prints !== undefined) window.print();
    else if (exports !== undefined) this.#export();
    else if (imports !== undefined) this.#file.click();
    else if (reset !== undefined) this.#reset();
  }

  #restNone(group: HTMLElement): void {
    const answers = restOf(group, this.#saved().record);
    for (const { row, value } of answers) enter(row, value);
    this.#undo.set(
      group,
      answers.map(({ row }) => row),
    );
    const left = rowsIn(group).filter((row) => entered(row) === undefined && row.dataset.kind !== 'date').length;
    const { t } = this.#words;
    this.#sayInGroup(
      group,
      `${t('restDone', { n: answers.length })}${left > 0 ? t('restLeft', { n: left }) : ''}`,
      answers.length > 0,
    );
    this.#noteTime();
    this.#update();
  }

  #undoRest(group: HTMLElement): void {
    for (const row of this.#undo.get(group) ?? []) enter(row, undefined);
    this.#undo.delete(group);
    this.#sayInGroup(group, this.#words.t('undone'), false);
    group.querySelector<HTMLElement>('[data-rest]')?.focus();
    this.#update();
  }

  #sayInGroup(group: HTMLElement, text: string, canUndo: boolean): void {
    const line = group.querySelector<HTMLElement>('[data-group-said]');
    const said = group.querySelector('[data-group-words]');
    const undo = group.querySelector<HTMLElement>('[data-undo]');
    if (line) line.hidden = false;
    if (said) said.textContent = text;
    if (undo) undo.hidden = !canUndo;
  }

  /** Leads to the field of a fact and puts the focus on its first control. */
  #ask(fact: FactId): void {
    const row = this.#rows.find((one) => idOf(one) === fact);
    const group = row?.closest<HTMLElement>('[data-group]');
    if (!row || !group) return;
    this.#search.value = '';
    this.#find();
    this.#open(group, true);
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('.fact-answer input')?.focus({ preventScroll: true });
  }

  #export(): void {
    const saved: SavedGrading = { ...this.#saved(), ...(this.#shown ? { assessment: this.#shown.assessment } : {}) };
    const file = new Blob([`${JSON.stringify(saved, null, 2)}\n`], { type: 'application/json' });
    const url = URL.createObjectURL(file);
    h('a', { href: url, download: `risk-grading-${saved.on}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  async #import(): Promise<void> {
    const file = this.#file.files?.[0];
    const said = this.querySelector('[data-import-said]');
    if (!file || !said) return;
    const read = readSaved(await file.text());
    this.#file.value = '';
    const { t } = this.#words;
    if (!read.ok) {
      const faults =
        read.problem === 'faults' ? read.faults : [t(read.problem === 'not-json' ? 'notJson' : 'noRecord')];
      said.replaceChildren(h('p', { class: 'field-error' }, t('importFailed')), list('ul', { class: 'lines' }, faults));
      return;
    }
    const { record, on, gradedAt, selfReported } = read.saved;
    this.#form.reset();
    this.#fillIn(record, selfReported);
    this.#on.value = on || today();
    this.#gradedAt.value = gradedAt ?? now();
    for (const group of this.#groups)
      this.#open(
        group,
        rowsIn(group).some((row) => entered(row) === true),
      );
    const kept = Object.keys(this.#kept).length;
    said.textContent =
      t('imported', { n: Object.keys(record).length }) + (kept > 0 ? t('importedMore', { n: kept }) : '');
    this.#update();
  }

  #fillIn(record: RiskRecord, selfReported: SavedGrading['selfReported']): void {
    const kept: Record<string, unknown> = { ...record };
    for (const row of this.#rows) {
      enter(row, record[idOf(row)]);
      setHerWord(row, selfReported !== 'all' && selfReported.includes(idOf(row)));
      delete kept[idOf(row)];
    }
    this.#kept = kept as RiskRecord;
    this.#allHerWord.checked = selfReported === 'all';
  }

  #reset(): void {
    this.#form.reset();
    this.#kept = {};
    this.#undo.clear();
    this.#on.value = today();
    for (const line of this.querySelectorAll<HTMLElement>('[data-group-said]')) line.hidden = true;
    this.querySelector('[data-import-said]')?.replaceChildren();
    this.#find();
    for (const [i, group] of this.#groups.entries()) this.#open(group, i === 0);
    this.#update();
    this.querySelector<HTMLElement>('h1')?.scrollIntoView();
    this.#on.focus();
  }
}

/** The wall clock of the device, `YYYY-MM-DDTHH:MM`. */
function now(): string {
  const time = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${today(time)}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

customElements.define('risk-grading', RiskGrading);
