import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Row, type Tool, textOf } from './tool.ts';
import { type Locale, say } from './words.ts';

/** What a control needs to know, and whom it tells. */
export interface Form {
  readonly locale: Locale;
  readonly labels: Tool['labels'];
  readonly value: (id: string) => unknown;
  /** `undefined` takes an answer back. */
  readonly answer: (id: string, value: unknown) => void;
}

/** UCUM units as people write them. */
const units: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'mm[Hg]': { zh: 'mmHg', en: 'mmHg' },
  kg: { zh: '公斤', en: 'kg' },
  cm: { zh: '厘米', en: 'cm' },
  d: { zh: '天', en: 'days' },
  wk: { zh: '周', en: 'weeks' },
  h: { zh: '小时', en: 'hours' },
  min: { zh: '分钟', en: 'minutes' },
  a: { zh: '岁', en: 'years' },
  g: { zh: '克', en: 'g' },
  Cel: { zh: '℃', en: '°C' },
  '/min': { zh: '次/分', en: 'per minute' },
  '/d': { zh: '次/天', en: 'a day' },
};

function unitOf(code: string, locale: Locale): string {
  return units[code]?.[locale] ?? (code.startsWith('{') || code === '1' ? '' : code);
}

/** One question, as the control that fits it. */
export function control(row: Row, form: Form): TemplateResult {
  switch (row.kind) {
    case 'list':
      return list(row, form);
    case 'choice':
      return choice(row, form);
    case 'flag':
      return flag(row, form);
    case 'number':
      return number(row, form);
    case 'date':
      return date(row, form);
  }
}

const nameOf = (row: Row, { locale, labels }: Form): string => textOf(row.text, locale, row.id, labels);

function list(row: Extract<Row, { kind: 'list' }>, form: Form): TemplateResult {
  const { locale, labels } = form;
  const value = form.value(row.id);
  const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (id: string, on: boolean): void => {
    const rest = ticked.filter((one) => one !== id);
    const next = on ? [...rest, id] : rest;
    form.answer(row.id, next.length > 0 ? next : undefined);
  };
  return html`<fieldset>
    <legend>${nameOf(row, form)}</legend>
    ${row.options.map(
      ({ id, text }) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${ticked.includes(id)}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          /><span>${textOf(text, locale, id, labels)}</span></label
        >`,
    )}
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${Array.isArray(value) && ticked.length === 0}
        @change=${(event: Event) => form.answer(row.id, (event.target as HTMLInputElement).checked ? [] : undefined)}
      /><span>${say('none', locale)}</span></label
    >
  </fieldset>`;
}

/** Radio buttons of one name; the arrow keys move between them. */
function radios(
  row: Row,
  form: Form,
  options: readonly { readonly value: unknown; readonly text: string }[],
  className = '',
): TemplateResult {
  return html`<fieldset>
    <legend>${nameOf(row, form)}</legend>
    <div class=${className}>
      ${options.map(
        ({ value, text }) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${row.id}
              .checked=${form.value(row.id) === value}
              @change=${() => form.answer(row.id, value)}
            /><span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function choice(row: Extract<Row, { kind: 'choice' }>, form: Form): TemplateResult {
  return radios(
    row,
    form,
    row.options.map(({ id, text }) => ({ value: id, text: textOf(text, form.locale, id, form.labels) })),
  );
}

function flag(row: Extract<Row, { kind: 'flag' }>, form: Form): TemplateResult {
  const options = [
    { value: true, text: say('yes', form.locale) },
    { value: false, text: say('no', form.locale) },
    ...(row.unsure === undefined ? [] : [{ value: 'unsure', text: say('unsure', form.locale) }]),
  ];
  return radios(row, form, options, 'segments');
}

function number(row: Extract<Row, { kind: 'number' }>, form: Form): TemplateResult {
  const { locale } = form;
  const value = form.value(row.id);
  const unit = unitOf(row.unit, locale);
  const [from, to] = row.range;
  const isOutside = typeof value === 'number' && (value < from || value > to);
  const read = (event: Event): void => {
    const { value: text, valueAsNumber } = event.target as HTMLInputElement;
    form.answer(row.id, text === '' || Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
  };
  return html`<div class="field">
    <label for=${row.id}><h3>${nameOf(row, form)}</h3></label>
    <span class="entry"
      ><input
        id=${row.id}
        type="number"
        inputmode=${row.integer ? 'numeric' : 'decimal'}
        step=${row.integer ? '1' : 'any'}
        min=${from}
        max=${to}
        .value=${typeof value === 'number' ? String(value) : ''}
        aria-describedby=${isOutside ? `${row.id}-fault` : nothing}
        aria-invalid=${isOutside ? 'true' : nothing}
        @input=${read}
      /><span>${unit}</span></span
    >
    ${
      isOutside
        ? html`<p class="fault" id="${row.id}-fault" role="alert">${say('outOfRange', locale)} ${from}–${to} ${unit}</p>`
        : nothing
    }
    ${
      row.unsure === undefined
        ? nothing
        : html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${value === 'unsure'}
              @change=${(event: Event) =>
                form.answer(row.id, (event.target as HTMLInputElement).checked ? 'unsure' : undefined)}
            /><span>${say('unsure', locale)}</span></label
          >`
    }
  </div>`;
}

function date(row: Extract<Row, { kind: 'date' }>, form: Form): TemplateResult {
  const value = form.value(row.id);
  return html`<div class="field">
    <label for=${row.id}><h3>${nameOf(row, form)}</h3></label>
    <input
      id=${row.id}
      type="date"
      .value=${typeof value === 'string' ? value : ''}
      @change=${(event: Event) => form.answer(row.id, (event.target as HTMLInputElement).value || undefined)}
    />
  </div>`;
}
