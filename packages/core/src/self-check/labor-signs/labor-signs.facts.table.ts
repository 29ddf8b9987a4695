import type { Evidence } from '../shared.ts';

/** When labor is on and what broken waters mean, with the evidence. */
export const laborSignsFacts = [
  { id: 'regular', sources: ['cn-labour', 'cn-labour-b'], record: ['rec-mch-handbook'], verified: true, tier: 'C' },
  { id: '511', sources: ['us-511', 'us-511-b'], record: ['rec-own'], verified: true, tier: 'C' },
  { id: 'multip', sources: ['us-511'], record: ['rec-mch-handbook'], verified: true, tier: 'C' },
  { id: 'distance', sources: ['cn-labour-c'], record: ['rec-own'], verified: true, tier: 'C' },
  { id: 'show', sources: ['cn-labour'], record: ['rec-mch-handbook'], verified: true, tier: 'C' },
  { id: 'waters', sources: ['cn-labour', 'uk-waters'], record: ['rec-mch-handbook'], verified: true, tier: 'A' },
  {
    id: 'lie-flat',
    sources: ['cn-labour', 'cn-cord', 'uk-waters'],
    record: ['rec-textbook'],
    verified: true,
    tier: 'A',
  },
  { id: '12h', sources: ['cn-labour', 'cn-labour-b'], record: ['rec-textbook'], verified: true, tier: 'C' },
  { id: 'preterm', sources: ['cn-preterm', 'uk-waters'], record: ['rec-textbook'], verified: true, tier: 'A' },
  { id: 'born-before-arrival', sources: ['cn-bba'], record: ['rec-first-aid'], verified: true, tier: 'C' },
] as const satisfies readonly Evidence[];
