import type { IsoDate } from '@anchan/core/dates';
import type { HospitalOverrides, SelfCheckResult } from '@anchan/core/self-check';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { control, type Form } from './controls.ts';
import { BaseElement } from './element.ts';
import { hospitalOf } from './host.ts';
import { printText, saveText } from './output.ts';
import { type SharedResult, tellResult } from './record.ts';
import { redFlagBox, resultView } from './result-view.ts';
import { styles } from './styles.ts';
import { dayOf } from './today.ts';
import { tokens } from './tokens.ts';
import { type Answered, type Row, type Step, type Tool, textOf, type Words } from './tool.ts';
import { levelOf } from './urgency.ts';
import { version } from './version.ts';
import { type Locale, localeOf, say } from './words.ts';

interface State {
  readonly answers: Answered;
  /** The screen she is on; the number of screens is the result. */
  readonly at: number;
  readonly sharing: 'no' | 'asked' | 'done';
  /** The language she chose; null follows the page. */
  readonly locale: Locale | null;
}

const start: State = { answers: {}, at: 0, sharing: 'no', locale: null };
const tags = { zh: 'zh-CN', en: 'en' } as const;

/**
 * A self-check as a custom element: danger signs first, one group of questions a screen, then the result. It makes no request, keeps nothing, and
 * tells the page nothing but that she moved on, until she presses “share with my hospital” and confirms what she sees.
 *
 * Attributes: `lang` (zh, en), `theme` (light, dark; else the device's), `hospital`, `telephone`, `appointment` (https), `rescue-center`,
 * `rescue-telephone`, `share` (offers sharing), `on` (the day, else today). Property `overrides`: a hospital's raised urgencies and added lines.
 *
 * @fires anchan-step   `{ tool, step }` when she goes on or back; no answers
 * @fires anchan-finish `{ tool }` when she asks for the result; no answers
 * @fires anchan-share  `SharedResult`, after she has confirmed
 */
export abstract class SelfCheckElement<Value = unknown> extends BaseElement {
  static override readonly css = tokens + styles;

  abstract readonly tool: Tool<Value>;
  #overrides: HospitalOverrides = {};
  #state: State = start;

  /** A hospital's raised urgencies and added lines; anything that would lower one changes nothing. */
  get overrides(): HospitalOverrides {
    return this.#overrides;
  }
  set overrides(value: HospitalOverrides) {
    this.#overrides = value;
    this.update();
  }

  /** The language shown: hers, else the element's, else the page's. */
  get language(): Locale {
    return this.#state.locale ?? localeOf(this.closest('[lang]')?.getAttribute('lang'));
  }

  protected get day(): IsoDate {
    return dayOf(this.getAttribute('on'));
  }

  protected get answers(): Answered {
    return this.#state.answers;
  }

  protected get steps(): readonly Step[] {
    return this.tool.steps(this.answers, this.day);
  }

  /** The result for the answers so far. */
  protected get result(): SelfCheckResult<Value, Words> {
    return this.tool.check(this.answers, { on: this.day, overrides: this.#overrides });
  }

  /** The result in words, as it is printed, saved and shown before sharing. */
  protected get text(): string {
    return tellResult(this.tool as Tool, this.steps, this.answers, this.result, this.day, this.language);
  }

  protected change(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    this.update();
  }

  /** Keeps an answer; `undefined` takes it back. */
  protected answer(id: string, value: unknown): void {
    const { [id]: _, ...rest } = this.answers;
    this.change({ answers: value === undefined ? rest : { ...rest, [id]: value }, sharing: 'no' });
  }

  protected async goTo(at: number): Promise<void> {
    this.change({ at });
    const step = this.steps[at]?.id;
    this.tell(step ? 'anchan-step' : 'anchan-finish', { tool: this.tool.id, ...(step ? { step } : {}) });
    await this.update();
    const heading = this.root.querySelector<HTMLElement>('[data-heading]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  #restart(): void {
    this.change({ answers: {}, sharing: 'no' });
    this.goTo(0);
  }

  #share(): void {
    const { tool, day: on, language: locale, answers, result } = this;
    this.tell('anchan-share', { tool: tool.id, version, on, locale, answers, result } satisfies SharedResult);
    this.change({ sharing: 'done' });
  }

  protected template(): TemplateResult {
    const { tool, language: locale, steps } = this;
    const step = steps[this.#state.at];
    // In the bar that stays in view: a sign ticked far down the list must not raise its alarm above the fold only.
    const [first] = this.result.redFlags;
    const other = locale === 'zh' ? 'en' : 'zh';
    return html`<div class="stack" lang=${tags[locale]} part="frame" data-screen=${step?.id ?? 'result'}>
      <div class=${first ? 'top alarm' : 'top'}>
        <a class="button call" href="tel:120" part="call-120">${say('call120', locale)}</a>
        ${first ? html`<strong>${levelOf(first.urgency, locale)}</strong>` : nothing}
        <button class="link" lang=${tags[other]} @click=${() => this.change({ locale: other })}>${other === 'zh' ? '中文' : 'English'}</button>
      </div>
      <h2 part="title">${tool.title[locale]}</h2>
      ${step ? this.#step(step, steps.length) : this.#result()}
      <p class="muted">${say('private', locale)}</p>
    </div>`;
  }

  #step(step: Step, all: number): TemplateResult {
    const { tool, language: locale } = this;
    const { at } = this.#state;
    return html`
      ${at === 0 ? html`<p>${tool.lead[locale]}</p>` : nothing}
      ${redFlagBox(this.result, hospitalOf(this), tool as Tool, locale)}
      <progress max=${all} value=${at + 1} aria-label=${say('stepOf', locale, { n: at + 1, all })}></progress>
      <h3 tabindex="-1" data-heading>${textOf(step.title, locale, step.id, tool.labels)}</h3>
      ${this.body(step)}
      <div class="row">
        ${at > 0 ? html`<button @click=${() => this.goTo(at - 1)}>${say('back', locale)}</button>` : nothing}
        <button class="primary" @click=${() => this.goTo(at + 1)}>${say(at === all - 1 ? 'showResult' : 'next', locale)}</button>
      </div>
    `;
  }

  /** The questions of a screen; an element with a timer or a calendar draws its own. */
  protected body(step: Step): TemplateResult {
    const { tool, language: locale } = this;
    const form: Form = {
      locale,
      labels: tool.labels,
      value: (id) => this.answers[id],
      answer: (id, value) => this.answer(id, value),
    };
    return html`
      ${step.lead ? html`<p>${textOf(step.lead, locale, `${step.id}-lead`, tool.labels)}</p>` : nothing}
      ${step.rows.map((row) => control(row, form))}
    `;
  }

  #result(): TemplateResult {
    const { tool, result, language: locale } = this;
    return html`
      <h3 tabindex="-1" data-heading>${say('resultTitle', locale)}</h3>
      ${resultView(result, tool as Tool, hospitalOf(this), locale, this.#missing(result.missing))}
      <div class="row">
        <button @click=${() => printText(this.text, this.root)}>${say('print', locale)}</button>
        <button @click=${() => saveText(this.text, `${tool.id}-${this.day}.txt`)}>${say('save', locale)}</button>
        <button @click=${() => this.goTo(0)}>${say('change', locale)}</button>
        <button @click=${() => this.#restart()}>${say('again', locale)}</button>
      </div>
      ${this.hasAttribute('share') ? this.#sharing() : nothing}
    `;
  }

  /** What is still missing, each with the way back to it. */
  #missing(ids: readonly string[]): { text: string; go: () => void }[] {
    const { steps, language: locale, tool } = this;
    return ids.flatMap((id) => {
      const at = steps.findIndex(({ rows }) => rows.some((row) => row.id === id));
      const row = steps[at]?.rows.find((one): one is Row => one.id === id);
      return row ? [{ text: textOf(row.text, locale, id, tool.labels), go: () => this.goTo(at) }] : [];
    });
  }

  #sharing(): TemplateResult {
    const { language: locale } = this;
    const { sharing } = this.#state;
    if (sharing === 'done') return html`<p role="status">${say('shared', locale)}</p>`;
    if (sharing === 'no')
      return html`<button @click=${() => this.change({ sharing: 'asked' })}>${say('share', locale)}</button>`;
    return html`<section class="stack">
      <p>${say('shareAsk', locale)}</p>
      <p class="sheet">${this.text}</p>
      <div class="row">
        <button class="primary" @click=${() => this.#share()}>${say('shareConfirm', locale)}</button>
        <button @click=${() => this.change({ sharing: 'no' })}>${say('shareCancel', locale)}</button>
      </div>
    </section>`;
  }
}
