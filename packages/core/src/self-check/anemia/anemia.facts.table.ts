import type { Evidence } from '../shared.ts';

/** Limits of anemia in pregnancy, Chinese and WHO, with their evidence. Doses are for clinicians only. */
export const anemiaFacts = [
  { id: 'cn', sources: ['cn-ida-2014', 'cn-lit55-a'], record: ['rec-ida-2014'], verified: true, tier: 'B' },
  { id: 'cn-grade', sources: ['cn-ida-grade', 'cn-ida-colour'], record: ['rec-ida-2014'], verified: true, tier: 'C' },
  { id: 'who', sources: ['who-hb-2024', 'who-iron'], record: ['rec-who-hb-2024'], verified: true, tier: 'A' },
  { id: 'who-grade', sources: [], record: ['rec-who-hb-2024'], verified: false, tier: null },
  { id: 'adjust', sources: ['who-hb-2024', 'who-hb-2024-rec'], record: ['rec-who-hb-2024'], verified: true, tier: 'B' },
  { id: 'ferritin', sources: ['cn-ida-2014', 'cn-ida-grade'], record: ['rec-ida-2014'], verified: true, tier: 'C' },
  {
    id: 'color',
    sources: ['cn-ida-colour', 'cn-risk-eval'],
    record: ['rec-risk-2017'],
    verified: false,
    tier: null,
    reading: 'the form prints closed ranges; boundaries follow the grading table',
  },
  {
    id: 'iron-dose',
    sources: ['cn-ida-2014'],
    record: ['rec-ida-2014'],
    verified: true,
    tier: 'C',
    clinicianOnly: true,
  },
  {
    id: 'iron-low-ferritin',
    sources: ['cn-ida-2014'],
    record: ['rec-ida-2014'],
    verified: true,
    tier: 'C',
    clinicianOnly: true,
  },
  {
    id: 'who-iron',
    sources: ['who-iron'],
    record: ['rec-who-anc-2016'],
    verified: true,
    tier: 'A',
    clinicianOnly: true,
  },
] as const satisfies readonly Evidence[];
