import type { Evidence, Weeks } from './evidence.ts';

/** A part of pregnancy with both ends included; `to: null` has no end. */
export interface Period {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly from: Weeks;
  readonly to: Weeks | null;
}

/** One document's way of cutting pregnancy into periods. Definitions differ, so each stands in its own row. */
export interface PeriodDefinition extends Evidence {
  readonly id: string;
  readonly subject: 'trimester' | 'early-pregnancy' | 'birth';
  readonly zh: string;
  readonly en: string;
  readonly periods: readonly Period[];
}

const early = { id: 'early', zh: '孕早期', en: 'early pregnancy', from: '0+0', to: '12+6' } as const;

export const periodDefinitions = [
  {
    id: 'trimester-cn',
    subject: 'trimester',
    zh: '孕早、中、晚期（2018年指南）',
    en: 'Trimesters (Chinese guideline of 2018)',
    periods: [
      { id: 'first', zh: '孕早期', en: 'first trimester', from: '0+0', to: '13+6' },
      { id: 'second', zh: '孕中期', en: 'second trimester', from: '14+0', to: '27+6' },
      { id: 'third', zh: '孕晚期', en: 'third trimester', from: '28+0', to: null },
    ],
    verified: true,
    tier: 'C',
    sources: ['cn-trimester', 'cn-anc-windows', 'cn-textbook-quote'],
    record: ['rec-anc-2018', 'rec-textbook'],
    reading: 'For display; registration and early tests end at 12+6.',
  },
  {
    id: 'early-cn-norm-2011',
    subject: 'early-pregnancy',
    zh: '孕早期（2011年孕产期保健工作规范）',
    en: 'Early pregnancy (maternal care norm of 2011)',
    periods: [early],
    verified: true,
    tier: 'B',
    sources: ['cn-mch-norm-2011'],
    record: ['rec-textbook'],
    reading: '“妊娠12+6周前” includes 12+6.',
  },
  {
    id: 'early-cn-registration',
    subject: 'early-pregnancy',
    zh: '早孕建册（孕13周前）',
    en: 'Early registration: before 13 weeks',
    periods: [early],
    verified: true,
    tier: 'C',
    sources: ['cn-nbphs'],
    record: ['rec-nbphs-2017'],
  },
  {
    id: 'early-cn-infection-tests',
    subject: 'early-pregnancy',
    zh: '艾滋病、梅毒、乙肝孕早期检测',
    en: 'Early HIV, syphilis and hepatitis B tests',
    periods: [early],
    verified: true,
    tier: 'C',
    sources: ['cn-pmtct-2020'],
    record: ['cn-pmtct-2020'],
  },
  {
    id: 'birth-cn',
    subject: 'birth',
    zh: '早产、足月、过期（我国）',
    en: 'Preterm, term and post-term (China)',
    periods: [
      { id: 'preterm', zh: '早产', en: 'preterm', from: '28+0', to: '36+6' },
      { id: 'term', zh: '足月', en: 'term', from: '37+0', to: '41+6' },
      { id: 'post-term', zh: '过期', en: 'post-term', from: '42+0', to: null },
    ],
    verified: true,
    tier: 'B',
    sources: ['cn-preterm', 'cn-lit55-b', 'cn-numbers'],
    record: ['rec-textbook'],
    reading: 'Elsewhere preterm starts before 28+0.',
  },
  {
    id: 'birth-acog-579',
    subject: 'birth',
    zh: '足月细分（ACOG 579）',
    en: 'Term in four parts (ACOG 579)',
    periods: [
      { id: 'early-term', zh: '早期足月', en: 'early term', from: '37+0', to: '38+6' },
      { id: 'full-term', zh: '完全足月', en: 'full term', from: '39+0', to: '40+6' },
      { id: 'late-term', zh: '晚期足月', en: 'late term', from: '41+0', to: '41+6' },
      { id: 'post-term', zh: '过期', en: 'post-term', from: '42+0', to: null },
    ],
    verified: true,
    tier: 'A',
    sources: ['acog-579'],
    record: ['acog-579'],
    reading: 'Chinese words by this project.',
  },
  {
    id: 'preterm-who',
    subject: 'birth',
    zh: '早产细分（世界卫生组织）',
    en: 'Preterm in three parts (WHO)',
    periods: [
      { id: 'extremely-preterm', zh: '极早早产', en: 'extremely preterm', from: '0+0', to: '27+6' },
      { id: 'very-preterm', zh: '极早产', en: 'very preterm', from: '28+0', to: '31+6' },
      {
        id: 'moderate-to-late-preterm',
        zh: '中期至晚期早产',
        en: 'moderate to late preterm',
        from: '32+0',
        to: '36+6',
      },
    ],
    verified: true,
    tier: 'B',
    sources: ['who-preterm'],
    record: ['who-preterm'],
    reading: '“Less than 28 weeks” has no lower limit. Chinese words by this project.',
  },
  {
    id: 'preterm-cn-newborn',
    subject: 'birth',
    zh: '早产儿细分（国内新生儿研究）',
    en: 'Preterm in three parts (Chinese newborn studies)',
    periods: [
      { id: 'early-preterm', zh: '早期早产', en: 'early preterm', from: '28+0', to: '31+6' },
      { id: 'moderate-preterm', zh: '中期早产', en: 'moderate preterm', from: '32+0', to: '33+6' },
      { id: 'late-preterm', zh: '晚期早产', en: 'late preterm', from: '34+0', to: '36+6' },
    ],
    verified: true,
    tier: 'B',
    sources: ['cn-preterm-class', 'cn-late-preterm'],
    record: ['rec-textbook'],
  },
] as const satisfies readonly PeriodDefinition[];

export type PeriodDefinitionId = (typeof periodDefinitions)[number]['id'];
