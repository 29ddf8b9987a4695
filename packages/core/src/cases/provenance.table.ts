import type { CaseDutyId } from './case-duties.table.ts';

/** Stored copies in which the sentence behind a duty was seen: ids of `sources` or of `careSources`. */
export const caseDutyCopies: Readonly<Record<CaseDutyId, readonly string[]>> = {
  register: ['plan30'],
  'report-red': ['prov-notice'],
  'report-orange': ['prov-notice'],
  'report-infection': [],
  'level-3': ['sqfcyy', 'doczj147', 'hanyu'],
  continuation: ['sqfcyy', 'hanyu'],
  manage: ['plan30'],
  'joint-plan': ['sowenku', 'hanyu'],
  treat: ['plan30'],
  'referral-outcome': ['bphs3'],
  'home-visit': ['bphs3-b'],
  'home-visit-assessment': ['hanyu', 'yaoxun'],
  'day-42-check': ['bphs3-b'],
  'day-42-assessment': ['hanyu', 'yaoxun'],
  'report-death': ['death2d'],
};
