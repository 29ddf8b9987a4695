import {
  careOf,
  checkDangerSigns,
  type DangerSignId,
  type DangerTriageInput,
  type DangerTriageValue,
  dangerSigns,
  dangerTriageInputs,
  signsToAsk,
} from '@anchan/core/triage';
import { labelIn, triageEnglish } from '@anchan/core/triage/english';
import { define } from '../base/define.ts';
import { SelfCheckElement } from '../base/self-check-element.ts';
import { openIn, signSteps, tickedIn, whileOpen } from '../base/sign-steps.ts';
import type { Answered, Step, Tool } from '../base/tool.ts';
import { actionFor } from '../base/urgency.ts';

const [stageRow] = dangerTriageInputs;
const known = new Set<string>(dangerSigns.map(({ id }) => id));
const english = Object.entries(triageEnglish.lines).map(([id, line]) => [id, labelIn(line)] as const);

const stageOf = (answers: Answered) => answers.stage as DangerTriageInput['stage'];

function screensOfSigns(answers: Answered): readonly Step[] {
  const stage = stageOf(answers);
  return signSteps(stage ?? 'any', signsToAsk(stage));
}

const tool: Tool<DangerTriageValue> = {
  id: 'danger-triage',
  title: { zh: '危险信号自查', en: 'Danger signs' },
  lead: {
    zh: '怀孕、生产、产后和新生儿的危险信号：要不要打120，要不要现在就去医院。它不是诊断。',
    en: 'Danger signs in pregnancy, birth, the year after, and the newborn: whether to call 120 or go now. It is not a diagnosis.',
  },
  steps: (answers) => [
    { id: 'stage', title: { zh: '先选一个', en: 'First, choose one' }, rows: [stageRow] },
    ...screensOfSigns(answers),
  ],
  check: (answers, { overrides }) => {
    const ticked = tickedIn(answers, (id) => known.has(id)) as DangerSignId[];
    const open = openIn(screensOfSigns(answers), answers);
    const signs = ticked.length > 0 || open.length === 0 ? ticked : null;
    const result = checkDangerSigns(
      { stage: stageOf(answers) ?? null, signs },
      { ...overrides, english: triageEnglish },
    );
    return whileOpen(result, 'signs', open);
  },
  labels: { ...Object.fromEntries(english), ...triageEnglish.labels },
  actionOf: (urgency, locale, id) => actionFor(urgency, locale, careOf({ id })),
};

/** Danger signs of mother and newborn, by stage and the most urgent first. Rules and sources: `@anchan/core/triage`. */
export class AnchanDangerTriage extends SelfCheckElement<DangerTriageValue> {
  readonly tool = tool;
}

define('anchan-danger-triage', AnchanDangerTriage);
