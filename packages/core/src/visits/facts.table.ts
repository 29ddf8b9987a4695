import type { Fact } from '../self-check/shared.ts';

/** Facts to say beside a plan, with their evidence. */
export const visitFacts = [
  {
    id: 'first-visit-12',
    text: { zh: '首次检查最晚不超过怀孕12周', en: 'The first visit should be no later than 12 weeks' },
    sources: ['cn-lit66-2024'],
    record: ['rec-nbphs-2017'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'prenatal-diagnosis',
    text: {
      zh: '满35岁的孕妇，应得到产前诊断的咨询；做不做，咨询后由本人决定',
      en: 'Women of 35 or more should be offered counseling on prenatal diagnosis; the woman decides afterwards',
    },
    sources: ['cn-lit55-a'],
    record: ['rec-lit55', 'rec-nipt-2016'],
    verified: true,
    tier: 'B',
    reading: 'The NIPT norm counts the age at the expected date of birth.',
  },
  {
    id: 'screen-not-diagnosis',
    text: {
      zh: '筛查高风险不等于确诊，要做诊断性检查',
      en: 'A high-risk screen is not a diagnosis; a diagnostic test is needed',
    },
    sources: ['cn-nipt', 'cn-amnio'],
    record: ['rec-nipt-2016'],
    verified: true,
    tier: 'A',
  },
  {
    id: 'china-and-who',
    text: {
      zh: '我国指南7–11次，筛查各有固定的孕周，国家基本公共卫生服务含5次；世界卫生组织至少8次，多数筛查的孕周由各国定',
      en: 'The Chinese guideline has 7–11 visits with fixed screening windows, 5 of them in the national public service; WHO has at least 8 and leaves most screening windows to countries',
    },
    sources: ['cn-anc-windows', 'cn-nbphs-a', 'who-anc-contacts'],
    record: ['rec-anc-2018', 'rec-who-anc-2016'],
    verified: true,
    tier: 'B',
  },
] as const satisfies readonly Fact[];
