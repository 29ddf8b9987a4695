import type { Text } from '../../language/describe.ts';
import { flagOf, optionOf } from '../_flags.ts';
import {
  allergySevere,
  bleedingLate,
  convulsion,
  exposure,
  fever,
  poisoning,
  selfHarmNow,
} from '../danger-triage/danger-triage.table.ts';
import type { Support } from '../result.ts';
import type { InputRow, Rule } from '../shared.ts';

const signs = [allergySevere, poisoning, convulsion, selfHarmNow, bleedingLate, fever, exposure] as const;

/** Asked besides `query`, the name she types. */
export const medicineInputs = [
  {
    id: 'stage',
    kind: 'choice',
    text: { zh: '现在是', en: 'Now' },
    options: [
      { id: 'planning', text: { zh: '准备怀孕', en: 'Planning a pregnancy' } },
      { id: 'pregnant', text: { zh: '怀孕中', en: 'Pregnant' } },
      { id: 'after-birth', text: { zh: '产后或哺乳', en: 'After birth or breastfeeding' } },
    ],
  },
  {
    id: 'taken',
    kind: 'flag',
    text: {
      zh: '怀孕以后已经用了（吃了、打了、擦了）',
      en: 'Already used since pregnant (taken, injected or applied)',
    },
    unsure: true,
  },
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有', en: 'Is any of these present now' },
    options: signs.map(optionOf),
  },
] as const satisfies readonly InputRow[];

/** `found`: the name is in the list of cautions. `mayBePregnant`: she did not say that she is planning, or has given birth. */
export const medicineRules: readonly (Rule & Partial<Support>)[] = [
  {
    id: 'overdose',
    urgency: 'call-120-now',
    when: { any: [{ fact: poisoning.id }, { fact: allergySevere.id }] },
    text: { zh: '马上打120，带上药盒或包装。', en: 'Call 120 now, and take the box or package with you.' },
    sources: [],
    verified: false,
    tier: null,
  },
  ...signs.map(flagOf),
  {
    id: 'wrongly-taken',
    urgency: 'same-day',
    when: { all: [{ fact: 'found' }, { fact: 'taken' }, { fact: 'mayBePregnant' }] },
    text: {
      zh: '别慌，先别急着做任何决定，也别自己决定终止妊娠。今天带上药盒去医院问。医生开的药，问到之前不要自己停。',
      en: 'Do not panic, and do not decide anything alone, least of all to end the pregnancy. Take the box to hospital and ask today. Do not stop a prescribed medicine by yourself until you have asked.',
    },
  },
  {
    id: 'found',
    urgency: 'same-day',
    when: { fact: 'found' },
    text: {
      zh: '请今天问产科医生或药师，不要自己停，也不要自己加。',
      en: 'Ask your obstetrician or a pharmacist today; neither stop nor add it yourself.',
    },
    sources: ['cn-lit55-c'],
    verified: true,
    tier: 'B',
  },
  {
    id: 'not-found',
    urgency: 'same-day',
    when: { not: { fact: 'found' } },
    text: {
      zh: '我们没有这个药的可靠资料。请今天问药师或医生；医生开的药，问到之前不要自己停。',
      en: 'We have no reliable information on this. Ask a pharmacist or doctor today; until then do not stop a prescribed medicine yourself.',
    },
  },
];

/** Beside every result. */
export const medicineAlways: readonly Text[] = [
  {
    zh: '孕期用药要在医生指导下。处方药一律不要自己停，今天问医生。这里不说哪种药“安全”，也不说用多少。',
    en: 'In pregnancy medicines are used under a doctor. Never stop a prescribed medicine yourself; ask today. Nothing here says that a medicine is safe, or how much to use.',
  },
];
