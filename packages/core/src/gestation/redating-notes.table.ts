import type { Evidence } from './evidence.ts';

/** What else is known about dating by ultrasound. */
export const redatingNotes = [
  {
    id: 'art-keeps-transfer-date',
    zh: '辅助生殖受孕用移植日推算的预产期，不按超声改。',
    en: 'Pregnancies after assisted reproduction keep the date from the transfer.',
    verified: true,
    tier: 'C',
    sources: ['acog-700-text', 'acog-700-table-a', 'acog-700-table-b'],
    record: ['rec-acog-700'],
  },
  {
    id: 'scan-before-22-weeks',
    zh: '22周前没有超声核对过的孕周，准确度不够。',
    en: 'A pregnancy without an ultrasound that confirms or revises the due date before 22+0 is suboptimally dated.',
    verified: true,
    tier: 'B',
    sources: ['acog-700'],
    record: ['rec-acog-700'],
  },
  {
    id: 'cn-five-days',
    zh: '国内网页写早孕超声与停经天数相差5天以上才校对；“头臀长毫米数+42=孕天数”的口算只作了解，不用来计算。',
    en: 'A Chinese page corrects dates when an early scan differs by more than 5 days; its rule CRL in mm + 42 = days is not used.',
    verified: true,
    tier: 'C',
    sources: ['cn-crl'],
    record: ['rec-anc-2018'],
    reading: 'The limits of the Chinese guideline of 2018 itself were not seen.',
  },
  {
    id: 'crl-range',
    zh: '头臀长测量用于约6–13+6周（NT检查时约45–84毫米），之后不用。',
    en: 'Crown-rump length is used from about 6 to 13+6 weeks (about 45–84 mm at the NT scan), not later.',
    verified: false,
    tier: null,
    sources: [],
    record: ['rec-isuog'],
  },
] as const satisfies readonly (Evidence & { readonly id: string; readonly zh: string; readonly en: string })[];
