import { alwaysLines } from '../urgency.table.ts';
import { dangerSignsInEnglish } from './danger-triage.english.table.ts';
import type { dangerTriageInputs, triageStages } from './stages.table.ts';

export { type English, type InEnglish, labelIn, lineIn } from '../_english.ts';
export { dangerSignsInEnglish };

type LabelId = (typeof dangerTriageInputs | typeof triageStages)[number]['id'];

/** The questions of the triage and the stages to choose from, by id. */
const labels = {
  early: 'Pregnant, before 20 weeks',
  late: 'Pregnant, 20 weeks or more',
  pregnant: 'Pregnant, weeks not known',
  labor: 'About to give birth or in labor',
  postpartum: 'Within a year of birth, or after a miscarriage, abortion, ectopic pregnancy or stillbirth',
  newborn: 'A baby under 28 days',
  stage: 'Which stage is it',
  gestationalAgeDays: 'Days of pregnancy',
  signs: 'Are any of these present',
} as const satisfies Readonly<Record<LabelId, string>>;

/** For `checkDangerSigns`, and for a form in English. */
export const triageEnglish = {
  lines: {
    ...dangerSignsInEnglish,
    none: 'No danger sign was ticked. But if something feels wrong, go to hospital; trust your own feeling.',
  },
  labels,
  always: alwaysLines,
} as const;
