import type { FactId, RiskRecord } from '@anchan/core';
import { readNumber } from '../risk-screening/read-number.ts';

/** One fact of the page, with its controls. */
export type Row = HTMLElement;

export type Entered = number | boolean | string;

export function rowsIn(root: ParentNode): Row[] {
  return [...root.querySelectorAll<Row>('[data-fact]')];
}

export function idOf(row: Row): FactId {
  return row.dataset.fact as FactId;
}

const inputOf = (row: Row) => row.querySelector<HTMLInputElement>('input[type="text"], input[type="date"]');
const boxOf = (row: Row) => row.querySelector<HTMLInputElement>('[data-not-applicable]');
const selfOf = (row: Row) => row.querySelector<HTMLInputElement>('[data-self]');

function readRow(row: Row) {
  const { min, max, integer } = inputOf(row)?.dataset ?? {};
  return readNumber(inputOf(row)?.value ?? '', { min: Number(min), max: Number(max), integer: integer !== undefined });
}

/** What is entered; undefined for “not known”, an empty field and a number that cannot be used. */
export function entered(row: Row): Entered | undefined {
  switch (row.dataset.kind) {
    case 'boolean': {
      const value = row.querySelector<HTMLInputElement>('input:checked[type="radio"]')?.value;
      return value === 'yes' ? true : value === 'no' ? false : undefined;
    }
    case 'date':
      return inputOf(row)?.value || undefined;
    default: {
      if (boxOf(row)?.checked) return 'not-applicable';
      const read = readRow(row);
      return read && 'value' in read ? read.value : undefined;
    }
  }
}

export function enter(row: Row, value: unknown): void {
  if (row.dataset.kind === 'boolean') {
    const wanted = value === true ? 'yes' : value === false ? 'no' : '';
    const radio = row.querySelector<HTMLInputElement>(`input[type="radio"][value="${wanted}"]`);
    if (radio) radio.checked = true;
    return;
  }
  const box = boxOf(row);
  const input = inputOf(row);
  if (box) box.checked = value === 'not-applicable';
  if (input) input.value = value === undefined || value === null || value === 'not-applicable' ? '' : String(value);
}

export function isHerWord(row: Row): boolean {
  return selfOf(row)?.checked === true && entered(row) !== undefined;
}

export function setHerWord(row: Row, on: boolean): void {
  const box = selfOf(row);
  if (box) box.checked = on;
}

/** Typing a number takes “not applicable” away, and ticking that empties the number. */
export function keepApart(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return;
  const row = target.closest<Row>('[data-fact]');
  if (!row) return;
  const [input, box] = [inputOf(row), boxOf(row)];
  if (!input || !box) return;
  if (target === box && box.checked) input.value = '';
  if (target === input && input.value.trim() !== '') box.checked = false;
}

/** Writes what is wrong beside a number. Returns false while it cannot be used. */
export function checkRow(row: Row, texts: Readonly<Record<string, string>>): boolean {
  row.toggleAttribute('data-answered', entered(row) !== undefined);
  const message = row.querySelector('.fact-error');
  if (row.dataset.kind !== 'number' || !message) return true;
  const read = readRow(row);
  const fault = read && 'fault' in read ? read.fault : null;
  const { min = '', max = '' } = inputOf(row)?.dataset ?? {};
  const range = (texts.badNumber ?? '').replace('{low}', min).replace('{high}', max);
  message.textContent = fault === 'not-whole' ? (texts.badWhole ?? '') : fault ? range : '';
  if (fault) inputOf(row)?.setAttribute('aria-invalid', 'true');
  else inputOf(row)?.removeAttribute('aria-invalid');
  return fault === null;
}

export function recordOf(rows: readonly Row[]): RiskRecord {
  const record: Record<string, Entered> = {};
  for (const row of rows) {
    const value = entered(row);
    if (value !== undefined) record[idOf(row)] = value;
  }
  return record as RiskRecord;
}

export interface RestAnswer {
  readonly row: Row;
  readonly value: false | 'not-applicable';
}

/**
 * What “none of the rest” answers in a group: every disease not entered is “no”, every number that need not exist is “not applicable”.
 * Left to an answer of their own: what speaks well of a disease; what decides how severe a disease of hers is; measurements while the group
 * has a finding; numbers that everyone has.
 */
export function restOf(group: ParentNode, record: RiskRecord): readonly RestAnswer[] {
  const rows = rowsIn(group);
  const isPresent = (id: string) => record[id as FactId] === true;
  const somethingFound = rows.some((row) => isPresent(idOf(row)) && row.dataset.apart !== '*');
  return rows.flatMap((row): readonly RestAnswer[] => {
    if (entered(row) !== undefined || inputOf(row)?.value.trim()) return [];
    const { kind, apart = '' } = row.dataset;
    if (apart === '*' || apart.split(' ').some(isPresent)) return [];
    if (kind === 'boolean') return [{ row, value: false }];
    return boxOf(row) && !somethingFound ? [{ row, value: 'not-applicable' }] : [];
  });
}
