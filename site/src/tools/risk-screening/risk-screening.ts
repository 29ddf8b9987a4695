import { cn2017Chinese as ruleset } from '@anchan/core/rules';
import { checkRisk, type RiskScreenResult } from '@anchan/core/self-check/risk-screen';
import { fill, today } from './fill.ts';
import {
  answerOf,
  answerRestNo,
  checkField,
  factOf,
  fieldsIn,
  inputIdOf,
  keepApart,
  readForm,
  setAnswer,
} from './form.ts';
import { drawResult, drawUrgent } from './result.ts';

/**
 * The self-screening, around questions that stand in the page. Answers live in its form fields and nowhere else: nothing is stored, nothing
 * is sent, and the history of the browser holds only the number of the page, so that the phone's back button goes back one page.
 */
class RiskScreening extends HTMLElement {
  #form = this.querySelector('form') as HTMLFormElement;
  #steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
  #texts: Readonly<Record<string, string>> = JSON.parse(this.dataset.texts ?? '{}');
  #step = 0;
  /** She has left the page of danger signs: what is not ticked there is not there. */
  #signsAsked = false;

  connectedCallback(): void {
    this.#form.reset();
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
    const paper = this.querySelector<HTMLElement>('[data-paper]');
    if (paper) paper.hidden = true;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', ({ target }) => keepApart(target));
    this.#form.addEventListener('change', (event) => this.#changed(event));
    this.#form.addEventListener('click', (event) => this.#clicked(event));
    this.#form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        if (event.target.type === 'text') this.#next();
      }
    });
    history.replaceState({ step: 0 }, '');
    addEventListener('popstate', ({ state }) => this.#show(Number(state?.step ?? 0)));
    this.#update();
  }

  #result(): RiskScreenResult {
    return checkRisk(readForm(this.#form, this.#signsAsked), { on: today(), ruleset });
  }

  #update(): void {
    drawUrgent(this, this.#result());
    const ticked = this.querySelector('input[name="sign"]:checked') !== null;
    const go = this.querySelector('[data-step="danger"] [data-next]');
    if (go) go.textContent = (ticked ? this.#texts.goOnAnyway : this.#texts.noneOfThese) ?? '';
    for (const field of fieldsIn(this)) {
      const note = this.querySelector<HTMLElement>(`[data-note="${factOf(field)}"]`);
      if (note) note.hidden = answerOf(field) !== true;
    }
  }

  #changed({ target }: Event): void {
    const field = (target as Element).closest<HTMLElement>('[data-fact]');
    if (field) checkField(field, this.#texts);
    this.#update();
  }

  #clicked({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const { next, back, restNo, shortcut, print: prints, restart, go } = button.dataset;
    if (next !== undefined) this.#next();
    else if (back !== undefined) this.#go(this.#step - 1);
    else if (restNo !== undefined) this.#answered(button, answerRestNo(this.#current));
    else if (shortcut !== undefined) this.#answered(button, this.#shortcut(JSON.parse(shortcut)));
    else if (prints !== undefined) window.print();
    else if (restart !== undefined) this.#restart();
    else if (go !== undefined) this.#go(this.#steps.findIndex(({ dataset }) => dataset.step === go));
  }

  get #current(): HTMLElement {
    return this.#steps[this.#step] as HTMLElement;
  }

  #shortcut(sets: Readonly<Record<string, unknown>>): number {
    return fieldsIn(this.#current).filter((field) => factOf(field) in sets && setAnswer(field, sets[factOf(field)]))
      .length;
  }

  #answered(button: HTMLElement, count: number): void {
    const said = button.closest('[data-step]')?.querySelector('[data-said]');
    if (said)
      said.textContent =
        count > 0 ? fill(this.#texts.restNoDone ?? '', { n: count }) : (this.#texts.restNoNothing ?? '');
    this.#update();
  }

  #next(): void {
    if (this.#hasErrors()) return;
    if (this.#step === 0) this.#signsAsked = true;
    this.#go(this.#step + 1);
  }

  /** Numbers that cannot be read are named in a list that takes focus; each line leads to its field. */
  #hasErrors(): boolean {
    const faults = fieldsIn(this.#current).flatMap((field) => {
      const message = checkField(field, this.#texts);
      return message ? [{ message: `${field.dataset.name}：${message}`, id: inputIdOf(field) }] : [];
    });
    const box = this.querySelector<HTMLElement>('[data-errors]');
    const list = this.querySelector('[data-errors-list]');
    const title = this.querySelector('[data-errors-title]');
    if (!box || !list || !title) return faults.length > 0;
    box.hidden = faults.length === 0;
    title.textContent = fill(this.#texts.errorTitle ?? '', { n: faults.length });
    list.replaceChildren(
      ...faults.map(({ message, id }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.textContent = message;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          document.getElementById(id)?.focus();
        });
        item.append(link);
        return item;
      }),
    );
    if (faults.length > 0) box.focus();
    return faults.length > 0;
  }

  #go(step: number): void {
    if (step < 0 || step >= this.#steps.length) return;
    history.pushState({ step }, '');
    this.#show(step);
  }

  #show(step: number): void {
    this.#step = Math.min(Math.max(step, 0), this.#steps.length - 1);
    for (const [i, section] of this.#steps.entries()) section.hidden = i !== this.#step;
    this.dataset.at = this.#current.dataset.step;
    const errors = this.querySelector<HTMLElement>('[data-errors]');
    if (errors) errors.hidden = true;
    if (this.#current.dataset.step === 'result') drawResult(this, this.#result(), this.#texts);
    this.#update();
    window.scrollTo(0, 0);
    this.#current.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  #restart(): void {
    this.#form.reset();
    this.#signsAsked = false;
    for (const field of fieldsIn(this)) checkField(field, this.#texts);
    for (const said of this.querySelectorAll('[data-said]')) said.textContent = '';
    this.#go(0);
  }
}

customElements.define('risk-screening', RiskScreening);
