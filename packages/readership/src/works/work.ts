import * as z from 'zod';
import { isIsoDate } from '../days.ts';
import { InputError, type Issue } from '../errors.ts';
import { show } from '../show.ts';
import { type PlatformId, platforms } from './platforms.table.ts';

const platformIds = platforms.map(({ id }) => id) as [PlatformId, ...PlatformId[]];
const text = z.string().trim().min(1, 'some text');
const day = z.string().refine(isIsoDate, 'a calendar day YYYY-MM-DD');
const link = z.url({ protocol: /^https?$/, error: 'an address with http or https' });

const placeSchema = z.strictObject({
  platform: z.enum(platformIds),
  /** The platform's own id of the work; where its files carry none, the stand-in of `placeKeyOf`. */
  externalId: text.nullable().default(null),
  url: link.nullable().default(null),
});

const workSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, . _ -, at most 100'),
  title: text,
  form: z.enum(['article', 'drawing', 'video']),
  /** The first day the work could be read anywhere. The year of the plan is the year of this day. */
  publishedOn: day,
  author: text,
  /** Who reviewed the content; null when nobody is on record, which is not the same as reviewed. */
  reviewer: text.nullable().default(null),
  /** The last day the review holds; null when none was set. */
  reviewBy: day.nullable().default(null),
  topics: z.array(text).default([]),
  places: z.array(placeSchema).default([]),
});

export type Place = z.infer<typeof placeSchema>;
export type Form = z.infer<typeof workSchema>['form'];
/** A popular-science work. One work on four platforms is one work with four places. */
export type Work = z.infer<typeof workSchema>;

function issuesOf(error: z.ZodError, value: unknown, at: readonly (string | number)[]): Issue[] {
  return error.issues.map(({ code, path, message, ...rest }) => {
    const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const found = keys.reduce<unknown>(
      (inner, key) => (inner as Record<string | number, unknown> | null)?.[key],
      value,
    );
    const unknown = 'keys' in rest ? rest.keys.join(', ') : null;
    return unknown === null
      ? { code: code.replaceAll('_', '-'), path: [...at, ...keys], expected: message, received: show(found) }
      : { code: 'unknown-key', path: [...at, ...keys], expected: 'only the keys of a work', received: show(unknown) };
  });
}

/**
 * Works from unknown data (a JSON file, rows of a store), checked.
 *
 * @param values one object a work; `reviewer`, `reviewBy`, `topics` and `places` may be missing
 * @returns works in the order given, the optional keys filled with null or `[]`
 * @throws InputError with every issue of every work, and `duplicate-id` for an id that stands twice
 * @example parseWorks([{ id: 'a', title: '数胎动', form: 'video', publishedOn: '2026-03-01', author: '产科' }])[0].reviewer // null
 */
export function parseWorks(values: readonly unknown[]): readonly Work[] {
  const issues: Issue[] = [];
  const works: Work[] = [];
  const seen = new Set<string>();
  for (const [i, value] of values.entries()) {
    const result = workSchema.safeParse(value);
    if (!result.success) {
      issues.push(...issuesOf(result.error, value, [i]));
      continue;
    }
    const { id } = result.data;
    if (seen.has(id))
      issues.push({ code: 'duplicate-id', path: [i, 'id'], expected: 'an id of its own', received: show(id) });
    seen.add(id);
    works.push(result.data);
  }
  if (issues.length > 0) throw new InputError(issues);
  return works;
}
