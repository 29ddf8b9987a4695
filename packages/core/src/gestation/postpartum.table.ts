import type { Evidence } from './evidence.ts';

/** Care and observation after the end of pregnancy: day 0 is the day it ended, day 42 is the last day. */
export const postpartumPeriod = {
  id: 'postpartum-42',
  zh: '产后42天内（第0天到第42天）',
  en: 'Within 42 days after the end of pregnancy (day 0 to day 42)',
  lastDay: 42,
  verified: true,
  tier: 'A',
  sources: ['who-pnc-2022', 'cn-risk-norm', 'cn-nbphs'],
  record: ['rec-who-pnc-2022', 'rec-nbphs-2017'],
  reading: 'Sources: “to 42 days”. Day 0 and day 42 included are readings.',
} as const satisfies Evidence & {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly lastDay: number;
};
