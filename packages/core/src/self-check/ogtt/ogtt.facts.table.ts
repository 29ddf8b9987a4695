import type { Evidence } from '../shared.ts';

/** Limits, preparation and facts of the glucose tolerance test, with their evidence. */
export const ogttFacts = [
  { id: 'gdm', sources: ['cn-gdm-2014', 'who-gdm'], record: ['rec-gdm-2022'], verified: true, tier: 'A' },
  { id: 'overt', sources: ['who-gdm', 'cn-gdm-ws331'], record: ['rec-gdm-2022'], verified: true, tier: 'A' },
  { id: 'window', sources: ['cn-gdm-2014', 'cn-playbook'], record: ['rec-gdm-2022'], verified: true, tier: 'C' },
  {
    id: 'early-fpg',
    sources: ['cn-gdm-2014', 'cn-gdm-2022-rec'],
    record: ['rec-gdm-2022'],
    verified: true,
    tier: 'C',
    reading: 'the text prints 5.1–5.6 and ≥5.6; 5.6 is taken as the higher class',
  },
  { id: 'fpg-44', sources: ['cn-gdm-2014'], record: ['rec-gdm-2022'], verified: true, tier: 'C' },
  { id: 'who-not', sources: [], record: ['rec-gdm-2022'], verified: false, tier: null },
  { id: 'prep-diet', sources: ['cn-gdm-2014'], record: ['rec-gdm-2022'], verified: true, tier: 'C' },
  { id: 'prep-drink', sources: ['cn-gdm-2014'], record: ['rec-gdm-2022'], verified: true, tier: 'C' },
  {
    id: 'after-birth',
    sources: ['figo-gdm-pp', 'cn-gdm-pp-study'],
    record: ['rec-gdm-2022'],
    verified: true,
    tier: 'A',
    reading: '4–12 weeks was seen in a Chinese study, not in the guideline',
  },
  { id: 'emergency-167', sources: [], record: ['rec-gdm-2022'], verified: false, tier: null },
] as const satisfies readonly Evidence[];
