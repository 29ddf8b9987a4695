import * as sign from '../danger-triage/danger-triage.english.table.ts';
import { alwaysLines } from '../urgency.table.ts';
import { medicineWords } from './vaccine-medicine.english.table.ts';
import { medicineAlways } from './vaccine-medicine.table.ts';

export { type English, type InEnglish, labelIn, lineIn } from '../_english.ts';

/** For `checkMedicine`, and for a form in English. */
export const medicineEnglish = {
  lines: {
    ...medicineWords.lines,
    'allergy-severe': sign.allergySevere,
    poisoning: sign.poisoning,
    convulsion: sign.convulsion,
    'self-harm-now': sign.selfHarmNow,
    'bleeding-late': sign.bleedingLate,
    fever: sign.fever,
    exposure: sign.exposure,
  },
  labels: medicineWords.labels,
  always: [...alwaysLines, { zh: medicineAlways[0].zh, en: medicineWords.always }],
} as const;
