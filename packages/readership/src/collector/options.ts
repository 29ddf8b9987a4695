import * as z from 'zod';
import { InputError } from '../errors.ts';
import { show } from '../show.ts';
import { ownPlatforms } from '../stores/model.ts';
import type { ReadStore } from '../stores/store.ts';
import { machineTime, type TimeSource } from './clock.ts';

const rate = z.strictObject({ burst: z.int().min(1), perSecond: z.number().positive() });

const settingsSchema = z.strictObject({
  /** Keys that sign tokens, 32 characters or more, the newest first. Replace one by putting the new one in front for a day. */
  secrets: z.array(z.string().min(32)).min(1),
  /** Pages that may report, by origin (`https://www.example.cn`), each with the places it may claim; the first is taken when it claims another. */
  origins: z.record(z.string().regex(/^https?:\/\/[^/\s]+$/), z.array(z.enum(ownPlatforms)).min(1)),
  /** Opens the staff pages' API; without it they refuse everybody. */
  staffToken: z.string().min(24).optional(),
  /** How many proxies of our own stand before the collector; 0 believes no forwarded address. */
  trustedHops: z.int().min(0).max(5).default(0),
  /** For each address. The default lets a waiting hall of some hundred phones through. */
  rate: rate.default({ burst: 300, perSecond: 20 }),
});

export type CollectorSettings = z.input<typeof settingsSchema>;
export type CheckedSettings = z.output<typeof settingsSchema>;

export interface CollectorOptions extends CollectorSettings {
  readonly store: ReadStore;
  readonly time?: TimeSource;
}

/** @throws InputError with everything that is wrong with the settings; a secret never stands in the message */
export function checkSettings({ store, time = machineTime, ...settings }: CollectorOptions): {
  readonly store: ReadStore;
  readonly time: TimeSource;
  readonly settings: CheckedSettings;
} {
  return { store, time, settings: parse(settingsSchema, settings) };
}

/** @throws InputError with every issue that the schema finds; what was received is named by its kind only */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.map(({ code, path, message, input }) => ({
      code: code.replaceAll('_', '-'),
      path: path as (string | number)[],
      expected: message,
      received: typeof input === 'string' ? 'another text' : show(input),
    })),
  );
}
