import type { Schedule } from './schedule.ts';

/** National basic public health services: five visits. Weeks are completed weeks, so “16–20周” ends at 20+6. */
const publicService = {
  id: 'cn-public',
  visits: [
    { id: 'p1', from: '0+0', to: '12+6' },
    { id: 'p2', from: '16+0', to: '20+6' },
    { id: 'p3', from: '21+0', to: '24+6' },
    { id: 'p4', from: '28+0', to: '36+6' },
    { id: 'p5', from: '37+0', to: '40+6' },
  ],
  verified: true,
  tier: 'B',
  sources: ['cn-nbphs-a', 'cn-nbphs-b', 'cn-playbook', 'cn-mch-norm-2011'],
} as const satisfies Schedule;

/** The guideline of 2018: 7 to 11 visits. The last five are printed as one window, 37–41 weeks; one a week follows from the weekly test. */
export const guideline2018 = {
  id: 'cn-guideline-2018',
  visits: [
    { id: 'v1', from: '6+0', to: '13+6' },
    { id: 'v2', from: '14+0', to: '19+6' },
    { id: 'v3', from: '20+0', to: '24+6' },
    { id: 'v4', from: '25+0', to: '28+6' },
    { id: 'v5', from: '29+0', to: '32+6' },
    { id: 'v6', from: '33+0', to: '36+6' },
    { id: 'v7', from: '37+0', to: '37+6' },
    { id: 'v8', from: '38+0', to: '38+6' },
    { id: 'v9', from: '39+0', to: '39+6' },
    { id: 'v10', from: '40+0', to: '40+6' },
    { id: 'v11', from: '41+0', to: '41+6' },
  ],
  verified: true,
  tier: 'B',
  sources: ['cn-anc-2018-a', 'cn-anc-windows', 'cn-playbook'],
} as const satisfies Schedule;

/** WHO's eight contacts, each named by a week; its window is that completed week, the first ends at 12+0, and one return if not yet born. */
const who2016 = {
  id: 'who-2016',
  visits: [
    { id: 'w1', from: '0+0', to: '12+0' },
    { id: 'w2', from: '20+0', to: '20+6' },
    { id: 'w3', from: '26+0', to: '26+6' },
    { id: 'w4', from: '30+0', to: '30+6' },
    { id: 'w5', from: '34+0', to: '34+6' },
    { id: 'w6', from: '36+0', to: '36+6' },
    { id: 'w7', from: '38+0', to: '38+6' },
    { id: 'w8', from: '40+0', to: '40+6' },
    { id: 'w-return', from: '41+0', to: '41+6' },
  ],
  verified: true,
  tier: 'B',
  sources: ['who-anc-contacts', 'who-anc-smart'],
} as const satisfies Schedule;

/** Three schedules side by side. None is a minimum for the others: a woman in China has the visits of her own hospital. */
export const schedules = [publicService, guideline2018, who2016] as const;

export type ScheduleId = (typeof schedules)[number]['id'];
