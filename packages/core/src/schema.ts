import * as z from 'zod/mini';
import { isIsoDate } from './dates.ts';
import { InputError, type Issue, show } from './errors.ts';
import type { Condition } from './language/condition.ts';
import { parseCondition } from './language/parse.ts';
import type { Criterion, ScreeningItem } from './rules/criterion.ts';
import type { Overlay } from './rules/overlay.ts';

/** Zod schemas of what comes from outside as JSON: rows and overlays. In an entry of its own, so that pages which only grade do not carry zod. */

const text = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const isoDate = z.string().check(z.refine(isIsoDate, 'a calendar day YYYY-MM-DD'));

/** A condition, read by `parseCondition`: the language's own reader is the only judge of it. */
export const conditionSchema = z.custom<Condition>((value) => {
  try {
    parseCondition(value);
    return true;
  } catch {
    return false;
  }
}, 'a condition: { fact }, { fact, op, value }, { all }, { any }, { not } or { ref }');

const rowShape = {
  id: z.string().check(z.minLength(1)),
  zh: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  when: conditionSchema,
  readings: z.optional(z.readonly(z.array(z.string()))),
  evidence: z.enum(['verbatim', 'partly-seen', 'sign-lost', 'number-lost', 'paraphrase', 'regional', 'recall', 'ours']),
  copies: z.optional(z.readonly(z.array(z.string()))),
  validFrom: z.optional(isoDate),
  validTo: z.optional(isoDate),
  checkedOn: z.optional(isoDate),
  clause: z.optional(z.string()),
};

/** One line of the screening form. */
export const screeningItemSchema = z.strictObject({ ...rowShape, suggested: z.optional(z.literal(true)) });

/** One line of the five-color form. */
export const criterionSchema = z.strictObject({
  ...rowShape,
  grade: z.enum(['yellow', 'orange', 'red', 'purple']),
  floor: z.optional(conditionSchema),
  untilRecorded: z.optional(z.strictObject({ given: conditionSchema, open: conditionSchema })),
  emergency: z.optional(z.literal(true)),
});

const factShape = {
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  by: z.array(z.enum(['woman', 'laboratory', 'clinician'])).check(z.minLength(1)),
  group: z.string(),
};

export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...factShape, kind: z.literal('boolean') }),
  z.strictObject({ ...factShape, kind: z.literal('date') }),
  z.strictObject({
    ...factShape,
    kind: z.literal('number'),
    unit: z.string(),
    range: z.tuple([z.number(), z.number()]),
    integer: z.optional(z.literal(true)),
    mayNotApply: z.optional(z.literal(true)),
  }),
]);

/** What a change may not touch: it says its own clause, and its days are the overlay's. */
const fixedParts = { id: true, clause: true, validFrom: true, validTo: true } as const;

function changesOf(row: z.ZodMiniType, set: z.ZodMiniType): z.ZodMiniType {
  return z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('add'), row }),
    z.strictObject({
      do: z.literal('change'),
      id: z.string(),
      clause: z.string(),
      set,
      lowers: z.optional(text),
    }),
    z.strictObject({ do: z.literal('close'), id: z.string(), clause: z.string(), lowers: text }),
  ]);
}

const screeningChange = changesOf(screeningItemSchema, z.partial(z.omit(screeningItemSchema, fixedParts)));
const gradingChange = changesOf(criterionSchema, z.partial(z.omit(criterionSchema, fixedParts)));

/** A province's, a city's or a hospital's own rules. */
export const overlaySchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  title: text,
  place: z.string(),
  base: z.string(),
  validFrom: isoDate,
  checkedOn: isoDate,
  facts: z.optional(z.array(factSchema)),
  screening: z.optional(z.array(screeningChange)),
  grading: z.optional(z.array(gradingChange)),
  leftOut: z.optional(z.array(text)),
});

/**
 * Reads an overlay from JSON. `applyOverlay` then checks it against the rule set: ids, facts, and that it does not loosen silently.
 *
 * @throws InputError with every fault and its path; `unreadable` for an object that cannot be read
 */
export function parseOverlay(input: unknown): Overlay {
  return read(overlaySchema, input) as Overlay;
}

/** Reads one row of the grading form from JSON. @throws InputError */
export function parseCriterion(input: unknown): Criterion {
  return read(criterionSchema, input) as Criterion;
}

/** Reads one row of the screening form from JSON. @throws InputError */
export function parseScreeningItem(input: unknown): ScreeningItem {
  return read(screeningItemSchema, input) as ScreeningItem;
}

function read(schema: z.ZodMiniType, input: unknown): unknown {
  let issues: readonly Issue[];
  try {
    const result = z.safeParse(schema, input);
    if (result.success) return result.data;
    issues = result.error.issues.map((issue) => ({
      code: issue.code ?? 'custom',
      path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      expected: issue.message,
      received: show(at(input, issue.path)),
    }));
  } catch {
    // A getter or proxy of the caller's that throws.
    issues = [
      { code: 'unreadable', path: [], expected: 'data as JSON gives it', received: 'an object that cannot be read' },
    ];
  }
  throw new InputError(issues);
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
