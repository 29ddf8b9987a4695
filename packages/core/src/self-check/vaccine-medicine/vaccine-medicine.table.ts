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
import type { Chinese, Support } from '../result.ts';
import type { InputRow, Rule } from '../shared.ts';

const signs = [allergySevere, poisoning, convulsion, selfHarmNow, bleedingLate, fever, exposure] as const;

/** Asked besides `query`, the name she types. */
export const medicineInputs = [
  {
    id: 'stage',
    kind: 'choice',
    text: { zh: '现在是' },
    options: [
      { id: 'planning', text: { zh: '准备怀孕' } },
      { id: 'pregnant', text: { zh: '怀孕中' } },
      { id: 'after-birth', text: { zh: '产后或哺乳' } },
    ],
  },
  {
    id: 'taken',
    kind: 'flag',
    text: {
      zh: '怀孕以后已经用了（吃了、打了、擦了）',
    },
    unsure: true,
  },
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有' },
    options: signs.map(optionOf),
  },
] as const satisfies readonly InputRow<Chinese>[];

const overdose = {
  id: 'overdose',
  urgency: 'call-120-now',
  when: { any: [{ fact: poisoning.id }, { fact: allergySevere.id }] },
  text: { zh: '马上打120，带上药盒或包装。' },
  sources: [],
  verified: false,
  tier: null,
} as const satisfies Rule<Chinese> & Support;

/** `found`: the name is in the list of cautions. `mayBePregnant`: she did not say that she is planning, or has given birth. */
const answers = [
  {
    id: 'wrongly-taken',
    urgency: 'same-day',
    when: { all: [{ fact: 'found' }, { fact: 'taken' }, { fact: 'mayBePregnant' }] },
    text: {
      zh: '别慌，先别急着做任何决定，也别自己决定终止妊娠。今天带上药盒去医院问。医生开的药，问到之前不要自己停。',
    },
  },
  {
    id: 'found',
    urgency: 'same-day',
    when: { fact: 'found' },
    text: {
      zh: '请今天问产科医生或药师，不要自己停，也不要自己加。',
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
    },
  },
] as const satisfies readonly (Rule<Chinese> & Partial<Support>)[];

export const medicineRules: readonly (Rule<Chinese> & Partial<Support>)[] = [
  overdose,
  ...signs.map(flagOf),
  ...answers,
];

export type MedicineSign = (typeof signs)[number]['id'];
/** Rules that are not danger signs. */
export type MedicineRuleId = (typeof overdose | (typeof answers)[number])['id'];

/** Beside every result. */
export const medicineAlways = [
  {
    zh: '孕期用药要在医生指导下。处方药一律不要自己停，今天问医生。这里不说哪种药“安全”，也不说用多少。',
  },
] as const satisfies readonly Chinese[];
