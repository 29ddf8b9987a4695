import type { Text } from '../language/describe.ts';

/** A point of a woman's way from registration to follow-up that a review asks about. */
export interface ReviewStage extends Text {
  readonly id: string;
  readonly phase: 'pregnancy' | 'emergency' | 'after';
  /** May happen more than once. */
  readonly repeats?: true;
  /** A review asks for it in every case; one that is not recorded is listed. */
  readonly expected?: true;
}

/** In the order of a course without detours (plan 国卫妇幼发〔2021〕30号 四(二)4: the whole course, from early registration to postpartum follow-up). */
export const reviewStages = [
  { id: 'registered', phase: 'pregnancy', zh: '早孕建档', en: 'Registered', expected: true },
  { id: 'screened', phase: 'pregnancy', zh: '妊娠风险筛查', en: 'Risk screening', expected: true },
  { id: 'graded', phase: 'pregnancy', zh: '妊娠风险评估分级', en: 'Risk grading', repeats: true },
  { id: 'visited', phase: 'pregnancy', zh: '产检', en: 'Antenatal visit', repeats: true, expected: true },
  { id: 'onset', phase: 'emergency', zh: '出现危险信号', en: 'First danger sign', expected: true },
  { id: 'sought', phase: 'emergency', zh: '决定就医', en: 'Decided to seek care', expected: true },
  {
    id: 'arrived',
    phase: 'emergency',
    zh: '到达医疗机构',
    en: 'Arrived at an institution',
    repeats: true,
    expected: true,
  },
  { id: 'recognized', phase: 'emergency', zh: '识别危重', en: 'Recognized as critical', expected: true },
  { id: 'consulted', phase: 'emergency', zh: '会诊', en: 'Consulted', repeats: true },
  { id: 'referred', phase: 'emergency', zh: '决定转诊', en: 'Decided to refer', repeats: true },
  { id: 'left', phase: 'emergency', zh: '离开转出机构', en: 'Left for another institution', repeats: true },
  { id: 'treated', phase: 'emergency', zh: '开始针对性救治', en: 'Definitive treatment began', expected: true },
  { id: 'criterion-met', phase: 'emergency', zh: '达到危重标准', en: 'First criterion met', expected: true },
  { id: 'cesarean-decided', phase: 'emergency', zh: '决定紧急剖宫产', en: 'Decided on an emergency cesarean' },
  { id: 'delivered', phase: 'emergency', zh: '分娩（或妊娠终止）', en: 'Birth, or end of the pregnancy' },
  { id: 'discharged', phase: 'after', zh: '出院', en: 'Discharged' },
  { id: 'home-visit', phase: 'after', zh: '产后访视', en: 'Home visit', repeats: true },
  { id: 'check-42', phase: 'after', zh: '产后42天检查', en: 'Check at 42 days' },
  { id: 'died', phase: 'after', zh: '死亡', en: 'Died' },
] as const satisfies readonly ReviewStage[];

export type ReviewStageId = (typeof reviewStages)[number]['id'];
