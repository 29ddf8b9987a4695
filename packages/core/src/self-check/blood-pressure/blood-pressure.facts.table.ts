import type { Evidence } from '../shared.ts';

/** Thresholds and facts of the blood pressure tool, as the reference gives them, with their evidence. */
export const bloodPressureFacts = [
  { id: 'high', sources: ['cn-hdp-def', 'cn-lit55-a'], record: ['rec-hdp-2020'], verified: true, tier: 'B' },
  { id: 'severe', sources: ['cn-hdp-def', 'cn-bp-portal'], record: ['rec-hdp-2020'], verified: true, tier: 'B' },
  { id: 'persistent', sources: ['cn-hdp-treat'], record: ['rec-hdp-2020'], verified: true, tier: 'B' },
  { id: 'preeclampsia', sources: ['cn-hdp-def'], record: ['rec-hdp-2020'], verified: true, tier: 'B' },
  { id: 'borderline', sources: ['cn-bp-border'], record: ['rec-hdp-2020'], verified: true, tier: 'A' },
  {
    id: 'home',
    sources: [],
    record: ['rec-hdp-2020'],
    verified: false,
    tier: null,
    reading: 'not confirmed in a Chinese text; same day rather than next visit',
  },
  { id: 'rise', sources: ['cn-bp-rise'], record: ['rec-hdp-2020'], verified: true, tier: 'C' },
  { id: 'acei', sources: ['cn-bp-portal'], record: ['rec-hdp-2020'], verified: true, tier: 'C' },
  {
    id: 'arb',
    sources: ['cn-antihyp'],
    record: ['rec-hdp-2020'],
    verified: true,
    tier: 'B',
    reading: 'not stopping alone is this project’s rule',
  },
  { id: 'after-birth', sources: ['cn-pp-pe-rev'], record: ['rec-hdp-2020'], verified: true, tier: 'A' },
  { id: 'treat', sources: ['cn-hdp-treat'], record: ['rec-hdp-2020'], verified: true, tier: 'B' },
] as const satisfies readonly Evidence[];
