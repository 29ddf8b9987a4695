import type { Evidence } from '../shared.ts';

/** How movements are noticed and counted, with the evidence. */
export const fetalMovementFacts = [
  { id: 'from', sources: ['cn-fm-28', 'cn-lit55-c'], record: ['rec-mch-handbook'], verified: true, tier: 'B' },
  { id: 'how', sources: ['uk-fm-count', 'cn-fm-12h'], record: ['rec-mch-handbook'], verified: true, tier: 'A' },
  {
    id: 'limit',
    sources: ['cn-fm-28', 'uk-fm-count'],
    record: ['rec-anc-2018'],
    verified: true,
    tier: 'A',
    reading: 'the second half is the change-from-usual rule of the UK pages',
  },
  { id: 'old-method', sources: ['cn-fm-12h'], record: ['rec-mch-handbook'], verified: true, tier: 'C' },
  { id: 'no-set-number', sources: ['uk-fm-count', 'uk-fm'], record: ['rec-own'], verified: true, tier: 'A' },
  { id: 'no-doppler', sources: ['uk-fm', 'uk-fm-myths'], record: ['rec-own'], verified: true, tier: 'A' },
  { id: 'no-wait', sources: ['uk-tommys-fm', 'uk-fm-myths'], record: ['rec-own'], verified: true, tier: 'A' },
  { id: 'who', sources: ['who-fm'], record: ['rec-who-anc-2016'], verified: true, tier: 'A' },
] as const satisfies readonly Evidence[];
