import { dangerSignsInEnglish } from '../danger-triage/danger-triage.english.table.ts';
import { alwaysLines } from '../urgency.table.ts';
import { postpartumNewbornWords } from './postpartum-newborn.english.table.ts';

export { type English, type InEnglish, labelIn, lineIn } from '../_english.ts';

/** For `checkPostpartumNewborn`, and for a form in English. */
export const postpartumNewbornEnglish = {
  lines: { ...dangerSignsInEnglish, ...postpartumNewbornWords.lines },
  labels: postpartumNewbornWords.labels,
  always: alwaysLines,
} as const;
