import type { IsoDate } from '@anchan/core/dates';
import type { Text } from '@anchan/core/language';
import type { HospitalOverrides, InputRow, SelfCheckResult, Urgency } from '@anchan/core/self-check';
import type { TemplateResult } from 'lit/html.js';
import type { Locale } from './words.ts';

/** A text whose English may stand in the tool's `labels`. */
export interface Words {
  readonly zh: string;
  readonly en?: string;
}

/** A question of a form: those of core, and a day. */
export type Row = InputRow<Words> | { readonly id: string; readonly kind: 'date'; readonly text: Words };

/** One screen of a form. */
export interface Step {
  readonly id: string;
  readonly title: Words;
  /** How to measure, or why it is asked. */
  readonly lead?: Words;
  readonly rows: readonly Row[];
}

/** What has been answered, by row id; a row that is absent was not asked or not answered. */
export type Answered = Readonly<Record<string, unknown>>;

export interface Context {
  readonly on: IsoDate;
  readonly overrides: HospitalOverrides;
}

/** What makes a self-check of core an element: its screens in order, and how its value is shown. */
export interface Tool<Value = unknown> {
  readonly id: string;
  readonly title: Text;
  /** What it tells her and what it cannot, in one or two sentences. */
  readonly lead: Text;
  /** The screens for these answers; danger signs come first. */
  readonly steps: (answers: Answered, on: IsoDate) => readonly Step[];
  readonly check: (answers: Answered, context: Context) => SelfCheckResult<Value, Words>;
  /** English of rows, options and titles that core keeps apart, by id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What to do about an urgency, where it is not what the levels say: a baby is carried, a mind in danger is not left alone. */
  readonly actionOf?: (urgency: Urgency, locale: Locale) => string | undefined;
  /** The computed value, drawn above the advice. */
  readonly draw?: (value: Value, locale: Locale) => TemplateResult;
  /** The same in plain text, for print and file. */
  readonly tell?: (value: Value, locale: Locale) => string;
}

/** A text in a language; where a tool keeps its English apart, by id. Chinese stands in where there is none. */
export function textOf(text: Words, locale: Locale, id = '', labels: Tool['labels'] = {}): string {
  if (locale === 'zh') return text.zh;
  return text.en ?? (Object.hasOwn(labels, id) ? (labels[id] as string) : text.zh);
}
