import type { ImportPlan } from '../src/imports/import-options.ts';
import type { DailySum, ImportRecord } from '../src/stores/model.ts';

/** What a store holds after imports, as arrays: newest revisions and records. The stores themselves are tested with their own files. */
export interface Ledger {
  readonly current: readonly DailySum[];
  readonly imports: readonly ImportRecord[];
}

export const emptyLedger: Ledger = { current: [], imports: [] };

const keyOf = ({ workId, platform, measure, unit, day }: Omit<DailySum, 'value' | 'source' | 'revision'>) =>
  JSON.stringify([workId, platform, measure, unit, day]);

export function written(ledger: Ledger, plan: Pick<ImportPlan, 'record' | 'sums' | 'known'>): Ledger {
  if (plan.known) return ledger;
  const rows = new Map(ledger.current.map((row) => [keyOf(row), row]));
  for (const sum of plan.sums) {
    const before = rows.get(keyOf(sum));
    rows.set(keyOf(sum), { ...sum, source: plan.record.id, revision: (before?.revision ?? 0) + 1 });
  }
  return { current: [...rows.values()], imports: [...ledger.imports, plan.record] };
}
