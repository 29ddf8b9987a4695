import type { RiskScreenInput } from '@anchan/core/self-check/risk-screen';
import { fill } from './fill.ts';
import { readNumber } from './read-number.ts';

type Texts = Readonly<Record<string, string>>;

/** One question of the page. */
export type Field = HTMLElement;

export function fieldsIn(root: ParentNode): Field[] {
  return [...root.querySelectorAll<Field>('[data-fact]')];
}

export function factOf(field: Field): string {
  return field.dataset.fact ?? '';
}

const numberInput = (field: Field) => field.querySelector<HTMLInputElement>('.ask-number input');
const notApplicableBox = (field: Field) => field.querySelector<HTMLInputElement>('[data-not-applicable]');
const radio = (field: Field, value: string) => field.querySelector<HTMLInputElement>(`input[value="${value}"]`);

function readField(field: Field) {
  const input = numberInput(field);
  if (!input) return null;
  const { min, max, integer } = input.dataset;
  return readNumber(input.value, { min: Number(min), max: Number(max), integer: integer !== undefined });
}

/** What she answered: undefined while she has not, or does not know. */
export function answerOf(field: Field): boolean | number | 'not-applicable' | undefined {
  if (field.dataset.kind === 'number') {
    if (notApplicableBox(field)?.checked) return 'not-applicable';
    const read = readField(field);
    return read && 'value' in read ? read.value : undefined;
  }
  if (radio(field, 'yes')?.checked) return true;
  return radio(field, 'no')?.checked ? false : undefined;
}

/** Whether she has touched it: “not sure” and a number that cannot be read count, since they are hers to change. */
function isTouched(field: Field): boolean {
  return [...field.querySelectorAll('input')].some((input) =>
    input.type === 'text' ? input.value.trim() !== '' : input.checked,
  );
}

/** Answers an untouched question for her; only ever after her own press of a button that says so. */
export function setAnswer(field: Field, value: unknown): boolean {
  if (isTouched(field)) return false;
  const input = numberInput(field);
  const box = notApplicableBox(field);
  if (value === 'not-applicable' && box) box.checked = true;
  else if (typeof value === 'number' && input) input.value = String(value);
  else if (value === false && radio(field, 'no')) (radio(field, 'no') as HTMLInputElement).checked = true;
  else return false;
  return true;
}

/** “No” to everything on the page that she has left open; a count takes 0 where its question says so. Returns how many were answered. */
export function answerRestNo(root: ParentNode): number {
  const none = (field: Field) => (field.dataset.kind === 'number' ? zeroOf(field) : false);
  return fieldsIn(root).filter((field) => setAnswer(field, none(field))).length;
}

function zeroOf(field: Field): 0 | undefined {
  return field.dataset.none === '0' ? 0 : undefined;
}

/** Ticking “has not given birth before” empties the number, and typing a number takes the tick away. */
export function keepApart(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return;
  const field = target.closest<Field>('[data-fact]');
  if (!field) return;
  const input = numberInput(field);
  const box = notApplicableBox(field);
  if (!input || !box) return;
  if (target === box && box.checked) input.value = '';
  if (target === input && input.value.trim() !== '') box.checked = false;
}

/** What she answered so far, as the self-check takes it. */
export function readForm(form: HTMLFormElement, signsAsked: boolean): RiskScreenInput {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input[name="sign"]:checked')].map(({ value }) => value);
  const record: Record<string, unknown> = {};
  let abuse: boolean | undefined;
  for (const field of fieldsIn(form)) {
    const answer = answerOf(field);
    if (answer === undefined) continue;
    if (factOf(field) === 'abuse') abuse = answer === true;
    else record[factOf(field)] = answer;
  }
  return {
    record,
    ...(signsAsked || ticked.length > 0 ? { signs: ticked as NonNullable<RiskScreenInput['signs']> } : {}),
    ...(abuse === undefined ? {} : { abuse }),
  };
}

/** Says beside a number what is wrong with it; returns the message, or null when there is nothing to say. */
export function checkField(field: Field, texts: Texts): string | null {
  const input = numberInput(field);
  const message = field.querySelector<HTMLElement>('.field-error');
  if (!input || !message) return null;
  const read = readField(field);
  const fault = read && 'fault' in read ? read.fault : null;
  const words = { 'not-a-number': texts.notANumber, 'not-whole': texts.notWhole, 'out-of-range': texts.outOfRange };
  const text = fault ? fill(words[fault] ?? '', { low: input.dataset.min ?? '', high: input.dataset.max ?? '' }) : '';
  message.textContent = text;
  message.hidden = text === '';
  if (text) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  return text || null;
}

export function inputIdOf(field: Field): string {
  return numberInput(field)?.id ?? field.id;
}
