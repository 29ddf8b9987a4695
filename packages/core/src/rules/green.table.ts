import type { GreenRow } from './criterion.ts';

/** Green, the first line of the form: what remains once every other row is known not to be met. It has no condition of its own. */
export const greenRow = {
  id: 'G1',
  grade: 'green',
  zh: '孕妇基本情况良好,未发现妊娠合并症、并发症',
  evidence: 'verbatim',
  readings: ['AMB-MISSING', 'AMB-PURPLE-BASE'],
} as const satisfies GreenRow;
