import type { Evidence } from '../shared.ts';

/** Facts beside the table of the standard, with their evidence. */
export const weightGainFacts = [
  { id: 'bmi', sources: ['cn-weight-2024'], record: ['rec-wst801'], verified: true, tier: 'B' },
  { id: 'rapid-gain', sources: ['cn-danger'], record: ['rec-hdp-2020'], verified: true, tier: 'C' },
  { id: 'old-12kg', sources: ['cn-lit55-d'], record: ['rec-lit55', 'rec-wst801'], verified: true, tier: 'C' },
  {
    id: 'risk-class',
    sources: ['cn-risk-screen', 'cn-risk-forum'],
    record: ['rec-risk-2017'],
    verified: true,
    tier: 'B',
    reading: 'these limits differ from the classes of WS/T 801 on purpose; not to be merged',
  },
] as const satisfies readonly Evidence[];
