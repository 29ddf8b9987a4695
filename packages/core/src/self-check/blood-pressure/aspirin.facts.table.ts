import type { Evidence } from '../shared.ts';

/** Who is at risk of pre-eclampsia, and the regimens, which are for clinicians only: the tool gives no dose. */
export const aspirinFacts = [
  { id: 'cn-2025-high', sources: ['cn-pe-2025-risk'], record: ['rec-pe-2025'], verified: true, tier: 'C' },
  { id: 'cn-2025-moderate', sources: ['cn-pe-2025-risk'], record: ['rec-pe-2025'], verified: true, tier: 'C' },
  {
    id: 'cn-2025-low',
    sources: ['cn-pe-2025-risk'],
    record: ['rec-pe-2025'],
    verified: true,
    tier: 'C',
    reading: 'the list was cut off in the copy seen',
  },
  { id: 'who-list', sources: ['who-aspirin'], record: ['rec-who-pe'], verified: true, tier: 'A' },
  {
    id: 'cn-2020-scheme',
    sources: ['cn-aspirin-table'],
    record: ['rec-hdp-2020'],
    verified: true,
    tier: 'B',
    clinicianOnly: true,
  },
  {
    id: 'who-scheme',
    sources: ['who-aspirin'],
    record: ['rec-who-pe'],
    verified: true,
    tier: 'A',
    clinicianOnly: true,
  },
  {
    id: 'other-scheme',
    sources: ['cn-aspirin-table', 'cn-aspirin-2025'],
    record: ['rec-pe-2025'],
    verified: true,
    tier: 'B',
    clinicianOnly: true,
  },
  { id: 'cn-2025-dose', sources: [], record: ['rec-pe-2025'], verified: false, tier: null, clinicianOnly: true },
] as const satisfies readonly Evidence[];
