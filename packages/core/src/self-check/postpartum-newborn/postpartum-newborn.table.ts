import type { Condition } from '../../language/condition.ts';
import { flagOf, optionOf } from '../_flags.ts';
import * as sign from '../danger-triage/danger-triage.table.ts';
import type { Chinese, Support } from '../result.ts';
import type { InputRow, Line, Rule } from '../shared.ts';

/** The mother's signs after birth or a loss, as in the triage (a test compares the lists). */
export const motherSigns = [
  sign.convulsion,
  sign.unconscious,
  sign.ppHeavyBleeding,
  sign.breathlessChestPain,
  sign.constantSevereAbdoPain,
  sign.strokeSigns,
  sign.selfHarmNow,
  sign.sepsisSigns,
  sign.heatStroke,
  sign.allergySevere,
  sign.poisoning,
  sign.dka,
  sign.veryPaleFaint,
  sign.severeHeadacheVision,
  sign.upperBellyPain,
  sign.bpSevere,
  sign.bpHighSymptoms,
  sign.suddenSwelling,
  sign.fever,
  sign.legClot,
  sign.woundInfection,
  sign.lochiaBad,
  sign.suicidalThoughts,
  sign.psychosis,
  sign.heartSymptoms,
  sign.fainted,
  sign.jaundiceMother,
  sign.bpHigh,
  sign.painfulUrination,
  sign.lowSugar,
  sign.breastRed,
  sign.lowMood2w,
  sign.abuse,
] as const;

/** The baby's signs, used here to 84 days. */
export const babySigns = sign.newbornSigns;

export const motherInputs = [
  {
    id: 'daysPostpartum',
    kind: 'number',
    text: { zh: '产后第几天（生的那天是0）' },
    unit: 'd',
    range: [0, 365],
    integer: true,
  },
  {
    id: 'mode',
    kind: 'choice',
    text: { zh: '怎么生的' },
    options: [
      { id: 'vaginal', text: { zh: '顺产' } },
      { id: 'cesarean', text: { zh: '剖宫产' } },
    ],
  },
  {
    id: 'motherSigns',
    kind: 'list',
    text: { zh: '妈妈有没有' },
    options: motherSigns.map(optionOf),
  },
  {
    id: 'babyWithMother',
    kind: 'flag',
    text: { zh: '宝宝现在在您身边' },
  },
] as const satisfies readonly InputRow<Chinese>[];

/** Never shown to a woman whose baby is not with her (a loss, an adoption, intensive care). */
export const babyInputs = [
  {
    id: 'babyAgeHours',
    kind: 'number',
    text: { zh: '宝宝出生多少小时' },
    unit: 'h',
    range: [0, 2016],
    integer: true,
  },
  { id: 'preterm', kind: 'flag', text: { zh: '早产（不到37周）' }, unsure: true },
  {
    id: 'jaundiceArea',
    kind: 'choice',
    text: { zh: '皮肤发黄到哪里' },
    options: [
      { id: 'not-yellow', text: { zh: '不黄' } },
      { id: 'face', text: { zh: '脸' } },
      { id: 'trunk', text: { zh: '胸口、肚子' } },
      { id: 'limbs', text: { zh: '胳膊、腿' } },
      { id: 'palms-soles', text: { zh: '手心、脚心' } },
    ],
  },
  {
    id: 'feeds',
    kind: 'number',
    text: { zh: '最近24小时喂奶几次' },
    unit: '{count}',
    range: [0, 30],
    integer: true,
  },
  {
    id: 'wetDiapers',
    kind: 'number',
    text: { zh: '最近24小时几片湿尿布' },
    unit: '{count}',
    range: [0, 30],
    integer: true,
  },
  {
    id: 'stools',
    kind: 'number',
    text: { zh: '最近24小时大便几次' },
    unit: '{count}',
    range: [0, 30],
    integer: true,
  },
  {
    id: 'babySigns',
    kind: 'list',
    text: { zh: '宝宝有没有' },
    options: babySigns.map(optionOf),
  },
] as const satisfies readonly InputRow<Chinese>[];

const yellow: Condition = {
  any: [{ fact: 'face' }, { fact: 'trunk' }, { fact: 'limbs' }, { fact: 'palms-soles' }],
};

/**
 * What the numbers say, beside the ticked signs. Ages in hours of life: 24 is "within the first day" (24 itself counts, the safer reading),
 * 120 is five full days, 336 two weeks. "Fewer than 6 feeds" is read from the end of the first day on, not from day 5. `under12h` is derived: it is false while the age is not known, so that no urine and no
 * feeds alarm at once.
 */
export const numberRules = [
  {
    id: 'yellow-palms-soles',
    urgency: 'hospital-now',
    when: { fact: 'palms-soles' },
    text: { zh: '黄到手心、脚心了。' },
    sources: ['cn-jaundice', 'nb-danger-et', 'nb-danger-ou'],
    verified: true,
    tier: 'A',
  },
  {
    id: 'yellow-first-day',
    urgency: 'hospital-now',
    when: { all: [yellow, { fact: 'babyAgeHours', op: '<=', value: 24 }] },
    text: { zh: '出生24小时内就发黄。' },
    sources: ['cn-jaundice', 'nb-danger-et', 'nb-danger-ou'],
    verified: true,
    tier: 'A',
  },
  {
    id: 'no-wet-diaper',
    urgency: 'hospital-now',
    when: { all: [{ fact: 'wetDiapers', op: '=', value: 0 }, { not: { fact: 'under12h' } }] },
    text: { zh: '一直没有尿（12小时或更久）。' },
    sources: ['cn-nb-intake'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'no-feed',
    urgency: 'hospital-now',
    when: { all: [{ fact: 'feeds', op: '=', value: 0 }, { not: { fact: 'under12h' } }] },
    text: { zh: '一次奶也没吃。' },
    sources: ['nb-danger-ou', 'nb-danger-et'],
    verified: true,
    tier: 'A',
  },
  {
    id: 'no-first-stool',
    urgency: 'hospital-now',
    when: {
      all: [
        { fact: 'stools', op: '=', value: 0 },
        { fact: 'babyAgeHours', op: '>=', value: 24 },
        { fact: 'babyAgeHours', op: '<', value: 48 },
      ],
    },
    text: {
      zh: '满24小时，最近一天没有大便：胎便可能还没排。',
    },
    sources: ['nb-danger-ou'],
    verified: false,
    tier: null,
  },
  {
    id: 'yellow-body',
    urgency: 'same-day',
    when: { any: [{ fact: 'trunk' }, { fact: 'limbs' }] },
    unless: ['yellow-first-day'],
    text: { zh: '黄到身上、手脚了。' },
  },
  {
    id: 'yellow-preterm',
    urgency: 'same-day',
    when: { all: [yellow, { fact: 'preterm' }] },
    text: { zh: '早产的宝宝发黄，哪怕只黄在脸上。' },
  },
  {
    id: 'yellow-long',
    urgency: 'same-day',
    when: { all: [yellow, { fact: 'babyAgeHours', op: '>=', value: 336 }] },
    text: { zh: '满2周还在黄。' },
    sources: ['cn-jaundice'],
    verified: true,
    tier: 'C',
  },
  {
    id: 'few-diapers',
    urgency: 'same-day',
    when: {
      all: [
        { fact: 'wetDiapers', op: '<', value: 6 },
        { fact: 'babyAgeHours', op: '>=', value: 120 },
      ],
    },
    unless: ['no-wet-diaper'],
    text: {
      zh: '满5天了，24小时湿尿布不到6片。',
    },
    sources: ['cn-nb-urine', 'cn-nb-intake', 'cn-nb-urine-b'],
    verified: false,
    tier: null,
  },
  {
    id: 'few-feeds',
    urgency: 'same-day',
    when: {
      all: [
        { fact: 'feeds', op: '<', value: 6 },
        { fact: 'babyAgeHours', op: '>=', value: 24 },
      ],
    },
    unless: ['no-feed'],
    text: { zh: '24小时喂奶不到6次。' },
    sources: ['cn-nb-intake', 'cn-feed-2016'],
    verified: true,
    tier: 'B',
  },
] as const satisfies readonly (Rule<Chinese> & Partial<Support>)[];

export const motherRules: readonly (Rule<Chinese> & Support)[] = motherSigns.map(flagOf);
export const babySignRules: readonly (Rule<Chinese> & Support)[] = babySigns.map(flagOf);

/** What to do, one line for each urgency among what was found. */
export const motherOutputs = [
  { id: 'mum-120', urgency: 'call-120-now', text: { zh: '妈妈：马上打120。' } },
  {
    id: 'mum-now',
    urgency: 'hospital-now',
    text: {
      zh: '妈妈：现在就去医院，说清楚产后（或流产后）几天了。',
    },
  },
  {
    id: 'mum-today',
    urgency: 'same-day',
    text: { zh: '妈妈：今天联系产科或社区医生。' },
  },
] as const satisfies readonly Line<Chinese>[];

export const babyOutputs = [
  { id: 'nb-120', urgency: 'call-120-now', text: { zh: '宝宝：马上打120。' } },
  {
    id: 'nb-now',
    urgency: 'hospital-now',
    text: {
      zh: '宝宝：现在就带去有新生儿科或儿科急诊的医院。路上保暖但别捂，能吃就继续喂。',
    },
  },
  {
    id: 'nb-today',
    urgency: 'same-day',
    text: {
      zh: '宝宝：今天就看医生，测黄疸、称体重。',
    },
  },
] as const satisfies readonly Line<Chinese>[];

/** A little yellow on the face of a baby born at term, from the second day to two weeks: measured all the same. */
export const yellowFollow = {
  id: 'yellow-follow',
  urgency: 'info',
  when: {
    all: [
      { fact: 'face' },
      { not: { fact: 'preterm' } },
      { fact: 'babyAgeHours', op: '>', value: 24 },
      { fact: 'babyAgeHours', op: '<', value: 336 },
    ],
  },
  text: {
    zh: '脸上有点黄：按医院约的时间测黄疸，别等它自己退。和妈妈血型不合、有蚕豆病、哥哥姐姐照过蓝光的，要更早更勤。黄到身上，今天就去；吃得少、总睡，现在就去。在自然光下看，轻按皮肤看黄不黄。',
  },
  sources: ['nhs-skin'],
  verified: false,
  tier: null,
} as const satisfies Rule<Chinese> & Support;

/** Asked of every woman, and of every baby with her: while one of these is unknown it is missing, so nothing is concluded. */
export const askedOfMother: readonly string[] = ['daysPostpartum', 'mode', 'motherSigns'];
export const askedOfBaby: readonly string[] = ['babyAgeHours', 'preterm', 'babySigns'];

/** Stands when nothing was found; a calm line, so it is not shown while anything is missing. */
export const checklistLine = {
  id: 'checklist',
  urgency: 'info',
  text: {
    zh: '没有勾到信号。按清单做产后42天检查：有并发症的回分娩医院，其他的可以在社区做。不放心就去看。',
  },
} as const satisfies Line<Chinese>;
