import type { Amount } from './amounts.table.ts';

/** A line for the experts: never shown to women, and in a file of its own so that it is not carried to the reader's telephone. */
export interface HeldAmount extends Amount {
  /** The figure is of an old edition, or was not seen. Without it the line is a dose, for clinicians. */
  readonly held?: true;
}

const pregnant = ['first', 'second', 'third'] as const;

export const heldAmounts = [
  {
    id: 'folic-high-cn2018',
    stages: ['preconception', 'first'],
    text: {
      zh: '生过神经管畸形孩子：我国2018指南写每天4毫克，由医生开。',
      en: 'Previous child with a neural tube defect: the Chinese guideline of 2018 says 4 mg a day, on prescription.',
    },
    sources: ['cn-anc-2018-b'],
    verified: true,
    tier: 'C',
    record: ['rec-anc-2018'],
    clinicianOnly: true,
  },
  {
    id: 'folic-high',
    stages: ['preconception', 'first'],
    text: {
      zh: '生过神经管畸形孩子、用抗癫痫药、糖尿病、肥胖等：叶酸量由医生定，常高于普通量。',
      en: 'A past affected child, antiepileptics, diabetes, obesity: the doctor sets the amount, often above the usual.',
    },
    sources: ['cn-folic-high'],
    verified: false,
    tier: null,
    record: ['rec-folic-2017'],
    clinicianOnly: true,
    reading: 'No figure is shown to the public: the higher figures differ by reason and by edition.',
  },
  {
    id: 'iron-rni',
    stages: pregnant,
    text: {
      zh: '铁的膳食推荐摄入量（总量，2013版）：孕早期20、孕中期24、孕晚期29毫克/天。',
      en: 'Dietary iron, total, edition of 2013: 20, 24 and 29 mg a day by trimester.',
    },
    sources: ['cn-dri-2013'],
    verified: true,
    tier: 'C',
    record: ['rec-dri-2023'],
    held: true,
  },
  {
    id: 'calcium-cn',
    stages: pregnant,
    text: {
      zh: '钙的膳食推荐摄入量（2013版）：孕早期800、孕中晚期1000毫克/天。',
      en: 'Dietary calcium, edition of 2013: 800 mg, then 1000 mg a day from the second trimester.',
    },
    sources: ['cn-calcium'],
    verified: true,
    tier: 'C',
    record: ['rec-dri-2023'],
    held: true,
  },
  {
    id: 'dri-2023',
    stages: pregnant,
    text: {
      zh: '2023版可能是：钙孕期全程800，铁孕早中晚18、25、29毫克/天。',
      en: 'The edition of 2023 may say: calcium 800 mg throughout, iron 18, 25 and 29 mg a day.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-dri-2023'],
    held: true,
    reading: 'Until the tables of 2023 are opened no dietary figure for calcium or iron is shown.',
  },
  {
    id: 'calcium-lit55',
    stages: pregnant,
    text: {
      zh: '2012年《母婴健康素养》：孕中期1000、孕晚期和哺乳期1200毫克/天，比后来的标准旧。',
      en: 'The literacy text of 2012 says 1000 mg, then 1200 mg a day; it is older than the dietary standard.',
    },
    sources: ['cn-lit55-d'],
    verified: true,
    tier: 'C',
    record: ['rec-lit55', 'rec-dri-2023'],
    held: true,
  },
  {
    id: 'calcium-cn-low',
    stages: pregnant,
    text: {
      zh: '我国：钙摄入不足者补到每天1克左右（没有核实）。',
      en: 'China: with a low intake, up to about 1 g a day (not verified).',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-hdp-2020'],
    held: true,
  },
] as const satisfies readonly HeldAmount[];
