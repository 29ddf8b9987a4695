import type { ReadStore } from '../stores/store.ts';
import { parseWorks } from '../works/work.ts';
import { planImport } from './import-file.ts';
import type { ImportOptions, ImportPlan } from './import-options.ts';

/** Every day a store can hold. */
const allDays = { from: '0001-01-01', to: '9999-12-31' } as const;

export interface ImportIntoOptions extends Omit<ImportOptions, 'works' | 'current' | 'imports'> {
  /**
   * What to do about works that the registry does not know: `wait` writes nothing until they are registered or recognized; `leave-out`
   * counts the others and lets these go. A file once written is known and not read again, so reads left out come back only with a newer export.
   */
  readonly unknownWorks: 'wait' | 'leave-out';
}

/**
 * Imports a file into a store.
 *
 * @returns the plan, and whether it was written
 * @throws InputError as `planImport` does; the store's own errors pass through with nothing half written
 */
export async function importInto(
  store: ReadStore,
  bytes: Uint8Array,
  options: ImportIntoOptions,
): Promise<ImportPlan & { readonly written: boolean }> {
  const [works, current, imports] = await Promise.all([store.works(), store.dailySums(allDays), store.imports()]);
  const plan = await planImport(bytes, { ...options, works: parseWorks(works), current, imports });
  const waits = plan.unresolved.length > 0 && options.unknownWorks === 'wait';
  const written = !plan.known && !waits && plan.tables.length > 0;
  if (written) await store.putDaily(plan.record, plan.sums);
  return { ...plan, written };
}
