import type { Definitions } from '../../language/condition.ts';
import { flagOf, optionOf } from '../_flags.ts';
import {
  birthImminent,
  constantSevereAbdoPain,
  convulsion,
  cordVisible,
  fever,
  heavyBleeding,
  movementsReduced,
  scarTearingPain,
  severeHeadacheVision,
} from '../danger-triage/signs.ts';
import type { InputRow, Option, Rule } from '../shared.ts';

const dangerSigns = [
  cordVisible,
  birthImminent,
  heavyBleeding,
  constantSevereAbdoPain,
  scarTearingPain,
  convulsion,
  movementsReduced,
  severeHeadacheVision,
  fever,
] as const;

const signs = [
  { id: 'bleeding', text: { zh: '流血像月经，或是鲜红的', en: 'Bleeding like a period, or bright red' } },
  { id: 'show', text: { zh: '一点粉色或褐色黏液（见红）', en: 'A little pink or brown mucus (a show)' } },
  { id: 'back-ache-pressure', text: { zh: '腰酸，往下坠', en: 'Low back ache with pressure' } },
] as const satisfies readonly Option[];

/** Conditions that bring her in earlier. With the first four, at the first sign; with any, as soon as contractions are regular. */
const special = [
  { id: 'placenta-previa', text: { zh: '前置胎盘', en: 'Placenta previa' } },
  { id: 'scar', text: { zh: '做过剖宫产或子宫手术', en: 'Had a cesarean or an operation on the womb' } },
  { id: 'breech', text: { zh: '臀位（屁股朝下）', en: 'Breech (bottom down)' } },
  { id: 'transverse', text: { zh: '横位', en: 'Lying across' } },
  { id: 'head-not-engaged', text: { zh: '胎头没入盆', en: 'Head not engaged' } },
  { id: 'too-much-fluid', text: { zh: '羊水多', en: 'Too much fluid' } },
  { id: 'twins', text: { zh: '双胎或多胎', en: 'Twins or more' } },
  { id: 'heart-disease', text: { zh: '心脏病', en: 'Heart disease' } },
  { id: 'high-blood-pressure', text: { zh: '高血压', en: 'High blood pressure' } },
  { id: 'insulin', text: { zh: '糖尿病，在打胰岛素', en: 'Diabetes on insulin' } },
  { id: 'quick-before', text: { zh: '以前生得很快', en: 'A quick birth before' } },
  { id: 'gbs-positive', text: { zh: 'GBS阳性', en: 'GBS positive' } },
] as const satisfies readonly Option[];

export const laborSignsInputs = [
  {
    id: 'signs',
    kind: 'list',
    text: { zh: '现在有没有这些情况', en: 'Any of these now' },
    options: [...dangerSigns.map(optionOf), ...signs],
  },
  {
    id: 'waters',
    kind: 'choice',
    text: { zh: '破水了吗', en: 'Have the waters broken' },
    options: [
      { id: 'waters-no', text: { zh: '没有', en: 'No' } },
      { id: 'waters-unsure', text: { zh: '说不准', en: 'Not sure' } },
      { id: 'waters-yes', text: { zh: '破了', en: 'Yes' } },
    ],
  },
  {
    id: 'watersColor',
    kind: 'choice',
    text: { zh: '水是什么颜色', en: 'What color is the water' },
    options: [
      { id: 'clear', text: { zh: '清的', en: 'Clear' } },
      { id: 'blood', text: { zh: '带血或发红', en: 'Bloody or red' } },
      { id: 'green-brown', text: { zh: '发绿或发褐', en: 'Green or brown' } },
      { id: 'smelly', text: { zh: '有臭味', en: 'Smelly' } },
    ],
  },
  {
    id: 'contractions',
    kind: 'choice',
    text: { zh: '宫缩', en: 'Contractions' },
    options: [
      { id: 'contractions-none', text: { zh: '没有', en: 'None' } },
      { id: 'contractions-few', text: { zh: '才一两次', en: 'One or two' } },
      { id: 'contractions-irregular', text: { zh: '有，没有规律', en: 'Yes, not regular' } },
      { id: 'contractions-regular', text: { zh: '有，有规律', en: 'Yes, regular' } },
    ],
  },
  {
    id: 'intervalMinutes',
    kind: 'number',
    text: { zh: '几分钟一次', en: 'Minutes from start to start' },
    unit: 'min',
    range: [0.5, 60],
  },
  { id: 'durationSeconds', kind: 'number', text: { zh: '每次多少秒', en: 'Seconds each' }, unit: 's', range: [5, 300] },
  {
    id: 'gestationalAgeDays',
    kind: 'number',
    text: { zh: '怀孕多少天', en: 'Days of pregnancy' },
    unit: 'd',
    range: [140, 308],
    integer: true,
    unsure: 258,
    assume: 258,
  },
  {
    id: 'parity',
    kind: 'number',
    text: { zh: '以前生过几次', en: 'Births before this one' },
    unit: '{count}',
    range: [0, 15],
    integer: true,
  },
  { id: 'special', kind: 'list', text: { zh: '有没有下面的情况', en: 'Do any of these apply' }, options: special },
  {
    id: 'travelMinutes',
    kind: 'number',
    text: { zh: '到医院要多少分钟', en: 'Minutes to the hospital' },
    unit: 'min',
    range: [0, 600],
    unsure: 60,
  },
] as const satisfies readonly InputRow[];

export const laborSignsDefinitions = {
  term: { fact: 'gestationalAgeDays', op: '>=', value: 259 },
  watersMaybe: { any: [{ fact: 'waters-yes' }, { fact: 'waters-unsure' }] },
  contracting: {
    any: [{ fact: 'contractions-few' }, { fact: 'contractions-irregular' }, { fact: 'contractions-regular' }],
  },
  /** The cord can slip out before the baby when nothing fills the way. */
  cordCouldSlip: {
    any: [
      { not: { ref: 'term' } },
      { fact: 'breech' },
      { fact: 'transverse' },
      { fact: 'head-not-engaged' },
      { fact: 'too-much-fluid' },
      { fact: 'twins' },
    ],
  },
  firstSignIsEnough: {
    any: [{ fact: 'placenta-previa' }, { fact: 'scar' }, { fact: 'breech' }, { fact: 'transverse' }],
  },
  comeEarly: {
    any: [...special.map(({ id }) => ({ fact: id })), { fact: 'travelMinutes', op: '>=', value: 60 }],
  },
  /** 5-1-1 (every 5 minutes, 1 minute long) lies inside it. */
  firstBirthPattern: {
    all: [
      { fact: 'intervalMinutes', op: '<=', value: 6 },
      { fact: 'durationSeconds', op: '>=', value: 30 },
    ],
  },
} as const satisfies Definitions;

const leave = ['preterm', 'go-first', 'go-multip', 'special'] as const;

export const laborSignsRules: readonly Rule[] = [
  ...dangerSigns.map(flagOf),
  {
    id: 'born-before-arrival',
    urgency: 'call-120-now',
    when: { fact: 'birth-imminent' },
    text: {
      zh: '宝宝要是先出来：用干净布擦干、裹好，放在妈妈肚子上，脸侧向一边。不硬拉宝宝，不急着剪脐带，胎盘留着带去医院。',
      en: 'If the baby comes first: dry and wrap it in clean cloth and lay it on the mother’s belly, face to the side. Do not pull, do not hurry to cut the cord, keep the placenta for the hospital.',
    },
    restsOn: ['born-before-arrival'],
  },
  {
    id: 'waters-lie',
    urgency: 'call-120-now',
    when: {
      any: [
        { all: [{ fact: 'waters-yes' }, { ref: 'cordCouldSlip' }] },
        { all: [{ ref: 'watersMaybe' }, { fact: 'blood' }] },
      ],
    },
    text: {
      zh: '马上打120。侧躺，屁股垫高，不要自己走动或坐车去。',
      en: 'Call 120 now. Lie on your side with hips raised; do not walk about or drive there.',
    },
    restsOn: ['lie-flat'],
  },
  {
    id: 'waters-bad',
    urgency: 'hospital-now',
    when: { all: [{ ref: 'watersMaybe' }, { any: [{ fact: 'green-brown' }, { fact: 'smelly' }] }] },
    text: {
      zh: '羊水不正常。现在就去医院，能叫救护车就叫。',
      en: 'Abnormal waters. Go to hospital now, by ambulance if you can.',
    },
    restsOn: ['waters'],
  },
  {
    id: 'waters',
    urgency: 'hospital-now',
    when: { ref: 'watersMaybe' },
    unless: ['waters-lie', 'waters-bad'],
    text: {
      zh: '破水了或说不准，现在就去医院，不等宫缩。垫卫生巾，别盆浴；路上侧躺，屁股垫高。',
      en: 'Waters broken, or not sure: go to hospital now, do not wait for contractions. Wear a pad, no bath; on the way lie on your side with hips raised.',
    },
    restsOn: ['waters', '12h'],
  },
  {
    id: 'preterm',
    urgency: 'hospital-now',
    when: {
      all: [
        { not: { ref: 'term' } },
        { any: [{ ref: 'contracting' }, { fact: 'back-ache-pressure' }, { fact: 'show' }] },
      ],
    },
    text: {
      zh: '不到37周（或不清楚几周），现在就去医院，不等它变规律。',
      en: 'Before 37 weeks (or weeks not known): go to hospital now, do not wait for a pattern.',
    },
    restsOn: ['preterm'],
  },
  {
    id: 'bleeding',
    urgency: 'hospital-now',
    when: { fact: 'bleeding' },
    unless: ['heavy-bleeding'],
    text: {
      zh: '流血像月经或是鲜红的，现在就去医院。1小时湿透1片卫生巾，打120。',
      en: 'Bleeding like a period or bright red: go to hospital now. A pad soaked within an hour: call 120.',
    },
    restsOn: ['show'],
  },
  {
    id: 'special',
    urgency: 'hospital-now',
    when: {
      any: [
        { all: [{ ref: 'comeEarly' }, { fact: 'contractions-regular' }] },
        { all: [{ ref: 'firstSignIsEnough' }, { any: [{ ref: 'contracting' }, { fact: 'show' }] }] },
      ],
    },
    text: {
      zh: '您有特殊情况或路远，宫缩一规律就走；前置胎盘、子宫有瘢痕、胎位不正的，一有动静就走。现在就出发。',
      en: 'With your condition or a long way, leave as soon as contractions are regular; with placenta previa, a scar or a baby not head-down, at the first sign. Leave now.',
    },
    restsOn: ['distance'],
  },
  {
    id: 'go-first',
    urgency: 'hospital-now',
    when: {
      all: [
        { ref: 'term' },
        { fact: 'parity', op: '=', value: 0 },
        { fact: 'contractions-regular' },
        { ref: 'firstBirthPattern' },
      ],
    },
    text: { zh: '到时候了，现在就出发。', en: 'It is time. Leave now.' },
    restsOn: ['regular', '511'],
  },
  {
    id: 'go-multip',
    urgency: 'hospital-now',
    when: {
      all: [
        { ref: 'term' },
        { fact: 'parity', op: '>=', value: 1 },
        { fact: 'contractions-regular' },
        { fact: 'intervalMinutes', op: '<=', value: 8 },
      ],
    },
    text: {
      zh: '生过孩子的更快。现在就出发。',
      en: 'Later births go faster. Leave now.',
    },
    restsOn: ['multip'],
  },
  {
    id: 'regular',
    urgency: 'same-day',
    when: { fact: 'contractions-regular' },
    unless: leave,
    text: {
      zh: '宫缩规律了，现在就给医院打电话。第一胎到5–6分钟一次就走，生过的6–8分钟一次就走；不放心，就走。',
      en: 'Contractions are regular: phone the hospital now. Leave at every 5–6 minutes with a first birth, every 6–8 with later ones, or with any worry.',
    },
    restsOn: ['regular', 'multip'],
  },
  {
    id: 'special-call',
    urgency: 'same-day',
    when: { all: [{ ref: 'comeEarly' }, { any: [{ ref: 'contracting' }, { fact: 'show' }] }] },
    unless: leave,
    text: {
      zh: '您有特殊情况或路远：现在就给医院打电话，宫缩一规律就走。',
      en: 'With your condition or a long way, phone the hospital now and leave as soon as contractions are regular.',
    },
    restsOn: ['distance'],
  },
  {
    id: 'show-only',
    urgency: 'same-day',
    when: { all: [{ ref: 'term' }, { fact: 'show' }] },
    unless: leave,
    text: {
      zh: '见红多在生产前一两天，也可能更久。今天告诉医院；量多或变鲜红，现在就去。',
      en: 'A show often comes 1–2 days before birth, sometimes longer. Tell the hospital today; if heavy or bright red, go now.',
    },
    restsOn: ['show'],
  },
  {
    id: 'keep-timing',
    urgency: 'info',
    when: {
      all: [
        { ref: 'term' },
        { fact: 'waters-no' },
        { not: { ref: 'comeEarly' } },
        { not: { fact: 'contractions-regular' } },
        { not: { fact: 'contractions-irregular' } },
        { any: [{ fact: 'contractions-few' }, { fact: 'back-ache-pressure' }] },
      ],
    },
    text: {
      zh: '还看不出规律，接着记，至少记3次。宫缩规律了、破水、流血、胎动少或不放心，就走。',
      en: 'Too early to see a pattern: go on timing, at least 3. Leave with regular contractions, waters, bleeding, fewer movements or any worry.',
    },
    restsOn: ['regular'],
  },
  {
    id: 'wait-home',
    urgency: 'info',
    when: {
      all: [{ ref: 'term' }, { fact: 'waters-no' }, { not: { ref: 'comeEarly' } }, { fact: 'contractions-irregular' }],
    },
    text: {
      zh: '还不规律，可以在家歇着、喝水、洗漱。宫缩规律了、破水、流血、胎动少或不放心，就走。',
      en: 'Not regular yet: you can rest, drink and wash at home. Leave with regular contractions, waters, bleeding, fewer movements or any worry.',
    },
    restsOn: ['regular'],
  },
  {
    id: 'nothing-yet',
    urgency: 'info',
    when: {
      all: [
        { fact: 'waters-no' },
        { fact: 'contractions-none' },
        { not: { fact: 'show' } },
        { not: { fact: 'back-ache-pressure' } },
      ],
    },
    text: {
      zh: '没有记到宫缩、破水或见红，不等于没有动静。宫缩规律了、破水、流血、胎动少或不放心，就走。',
      en: 'No contractions, waters or show entered, which does not mean nothing is happening. Leave with regular contractions, waters, bleeding, fewer movements or any worry.',
    },
  },
];
