import type { SelfCheckRecordId } from '../sources.table.ts';
import type { CautionId } from './cautions.table.ts';

/**
 * What an expert needs to sign each caution: the documents it must be compared with, and the choice made where the sources leave one.
 * Apart from the cautions, so that it is not carried to the reader's telephone.
 */
export const cautionRecords = {
  flu: { record: ['rec-flu'], reading: 'The Chinese guideline of 2025-2026 on timing in pregnancy was not seen.' },
  live: { record: ['rec-label'] },
  'live-wait': {
    record: ['rec-label'],
    reading: 'Label-based pages say at least 3 months, another 28 days: the longer is taken.',
  },
  mistaken: { record: ['rec-label'] },
  hpv: { record: ['rec-label'] },
  rabies: { record: ['rec-label'], reading: 'Washing and immunoglobulin are from knowledge; the rest was seen.' },
  tetanus: { record: ['rec-label'] },
  'hepatitis-b-baby': { record: ['rec-hbv-2020'] },
  'baby-at-birth': { record: ['rec-imm-2021'] },
  nsaid: {
    record: ['rec-label'],
    reading:
      'Seen in the advice of another country for 20 weeks on; asking first before 20 weeks is from knowledge. The word for antipyretic analgesics is avoided: it also means paracetamol.',
  },
  isotretinoin: { record: ['rec-label'] },
  valproate: { record: ['rec-label'], reading: 'The copy seen is a poor machine translation.' },
  ace: { record: ['rec-label'] },
  'herb-banned': { record: ['rec-pharmacopoeia'] },
  'herb-common': { record: ['rec-own'] },
  keep: { record: ['rec-label'] },
  teratogens: { record: ['rec-label'] },
  'cold-remedy': { record: ['rec-label'] },
  alcohol: { record: ['rec-textbook'] },
  'vitamin-a': { record: ['rec-dri-2023'] },
} as const satisfies Readonly<
  Record<CautionId, { readonly record: readonly SelfCheckRecordId[]; readonly reading?: string }>
>;
