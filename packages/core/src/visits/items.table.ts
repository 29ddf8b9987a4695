import type { ScheduleItem } from './schedule.ts';

/**
 * What the visits of the 2018 guideline bring every woman (twins: see `only`), in its order; the words are in `names.table.ts`. An item with a window of its own is judged on
 * its days, not on the visit's: the NT scan is not offered at 6 weeks, and the glucose test opens at 24+0.
 */
// biome-ignore format: one line of rule, one of evidence, so that an expert can read down
export const guidelineItems = [
  { id: 'handbook', visit: 'v1', kind: 'routine', late: 'until-done',
    verified: true, tier: 'B', sources: ['cn-anc-2018-a', 'cn-mch-norm-2011'] },
  { id: 'pressure-weight-v1', visit: 'v1', kind: 'routine',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },
  { id: 'blood-urine-group', visit: 'v1', kind: 'required',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },
  { id: 'glucose-liver-kidney', visit: 'v1', kind: 'required',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },
  { id: 'infection-tests', visit: 'v1', kind: 'required', private: true,
    verified: true, tier: 'B', sources: ['cn-anc-items', 'cn-lit55-notice'] },
  { id: 'thalassemia', visit: 'v1', kind: 'required-regional',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },
  { id: 'early-ultrasound', visit: 'v1', kind: 'required', window: { from: '6+0', to: '8+6' },
    verified: true, tier: 'C', sources: ['cn-anc-items-b', 'cn-playbook'] },
  { id: 'nt', visit: 'v1', kind: 'optional', window: { from: '11+0', to: '13+6' },
    verified: true, tier: 'C', sources: ['cn-playbook', 'cn-anc-items-b'] },
  { id: 'serum-first', visit: 'v1', kind: 'optional', only: 'singleton', window: { from: '10+0', to: '13+6' },
    verified: true, tier: 'D', sources: ['cn-playbook'] },
  { id: 'chorionicity', visit: 'v1', kind: 'indicated', only: 'multiple', window: { from: '6+0', to: '13+6' },
    verified: false, tier: null, sources: ['cn-twin-chorion'] },
  { id: 'thyroid-others', visit: 'v1', kind: 'optional', private: true,
    verified: false, tier: null, sources: [] },

  { id: 'pressure-growth-v2', visit: 'v2', kind: 'routine',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },
  { id: 'serum-second', visit: 'v2', kind: 'optional', only: 'singleton', window: { from: '15+0', to: '20+6' },
    verified: true, tier: 'D', sources: ['cn-playbook'] },
  { id: 'cell-free-dna', visit: 'v2', kind: 'optional', window: { from: '12+0', to: '22+6' },
    verified: true, tier: 'D', sources: ['cn-playbook'] },

  { id: 'anomaly-scan', visit: 'v3', kind: 'required', window: { from: '20+0', to: '24+6' },
    verified: true, tier: 'C', sources: ['cn-anc-items', 'cn-playbook'] },
  { id: 'blood-urine-v3', visit: 'v3', kind: 'required', late: 'until-next',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },

  { id: 'ogtt', visit: 'v4', kind: 'required', window: { from: '24+0', to: '28+6' },
    verified: true, tier: 'C', sources: ['cn-anc-items', 'cn-playbook', 'cn-lit55-b'] },
  { id: 'blood-urine-v4', visit: 'v4', kind: 'required', late: 'until-next',
    verified: false, tier: null, sources: [] },

  { id: 'ultrasound-position', visit: 'v5', kind: 'required',
    verified: true, tier: 'C', sources: ['cn-anc-items'] },
  { id: 'blood-urine-v5', visit: 'v5', kind: 'required',
    verified: false, tier: null, sources: [] },

  { id: 'urine-v6', visit: 'v6', kind: 'required',
    verified: false, tier: null, sources: [] },
  { id: 'gbs', visit: 'v6', kind: 'optional', window: { from: '35+0', to: '37+6' },
    verified: true, tier: 'A', sources: ['cn-gbs-week', 'cn-gbs'] },

  { id: 'nst-weekly', visit: 'v7', kind: 'required', late: 'until-next', weekly: true,
    verified: true, tier: 'C', sources: ['cn-playbook', 'cn-anc-items'] },
  { id: 'ultrasound-term', visit: 'v7', kind: 'required', window: { from: '37+0', to: '41+6' },
    verified: true, tier: 'C', sources: ['cn-playbook', 'cn-anc-items'] },
  { id: 'cervix', visit: 'v7', kind: 'optional', window: { from: '37+0', to: '41+6' },
    verified: false, tier: null, sources: [] },
] as const satisfies readonly ScheduleItem[];

/** Items of the same guideline that only some women need: whether, the doctor says, or a blood group. */
// biome-ignore format: as above
export const indicatedItems = [
  { id: 'rh-antibodies', visit: 'v1', kind: 'indicated', only: 'rh-negative', late: 'until-done',
    verified: false, tier: null, sources: [] },
  { id: 'amniocentesis', visit: 'v2', kind: 'indicated', only: 'doctor', window: { from: '16+0', to: '22+6' },
    verified: false, tier: null, sources: [] },
  { id: 'cervical-length', visit: 'v3', kind: 'indicated', only: 'doctor',
    verified: false, tier: null, sources: [] },
  { id: 'liver-bile-acids', visit: 'v6', kind: 'optional', only: 'doctor', window: { from: '32+0', to: '34+6' },
    verified: false, tier: null, sources: [] },
  { id: 'nst-early', visit: 'v6', kind: 'optional', only: 'doctor',
    verified: true, tier: 'C', sources: ['cn-trimester'] },
] as const satisfies readonly ScheduleItem[];

/** All items, those for everyone first. */
export const visitItems = [...guidelineItems, ...indicatedItems] as const;

export type VisitItemId = (typeof visitItems)[number]['id'];
