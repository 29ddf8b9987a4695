import type { Evidence } from '../shared.ts';

/** The evidence of the rules the due date tool rests on; the words are in `due-date.fact-text.table.ts`. */
export const dueDateFacts = [
  {
    id: 'last-period',
    sources: ['cn-edd'],
    record: ['rec-textbook', 'rec-acog-700'],
    verified: true,
    tier: 'C',
    reading: 'The source corrects a long cycle; a short one is corrected the same way.',
  },
  { id: 'conception', sources: ['edd-266'], record: ['rec-acog-700'], verified: true, tier: 'C' },
  { id: 'transfer-day-3', sources: ['cn-ivf'], record: ['rec-acog-700'], verified: true, tier: 'C' },
  { id: 'transfer-day-5', sources: ['cn-ivf'], record: ['rec-acog-700'], verified: true, tier: 'C' },
  { id: 'ultrasound', sources: [], record: ['rec-acog-700', 'rec-isuog'], verified: false, tier: null },
  { id: 'known-due-date', sources: [], record: ['rec-textbook'], verified: false, tier: null },
  {
    id: 'redating',
    sources: ['acog-700-table-a', 'acog-700-table-b', 'acog-700'],
    record: ['rec-acog-700', 'rec-anc-2018'],
    verified: true,
    tier: 'B',
  },
  { id: '41w', sources: ['cn-playbook'], record: ['rec-anc-2018'], verified: true, tier: 'D' },
  { id: 'earlier', sources: [], record: ['rec-textbook'], verified: false, tier: null },
] as const satisfies readonly Evidence[];
