import type { Fact } from '../shared.ts';

export type SupplementStage = 'preconception' | 'first' | 'second' | 'third' | 'breastfeeding';

/** A general amount or rule of use, never a prescription. */
export interface Amount extends Fact {
  readonly stages: readonly SupplementStage[];
}

const pregnant = ['first', 'second', 'third'] as const;
const untilBirth = ['preconception', ...pregnant] as const;
const anyStage = [...untilBirth, 'breastfeeding'] as const;

/** What is shown to women. */
export const supplementAmounts = [
  {
    id: 'folic-cn',
    stages: ['preconception', 'first'],
    text: {
      zh: '叶酸：从怀孕前3个月到怀孕满3个月，每天0.4–0.8毫克。',
      en: 'Folic acid: 0.4-0.8 mg a day, from 3 months before pregnancy to the end of the third month.',
    },
    sources: ['cn-anc-2018-a', 'cn-anc-2018-b', 'cn-lit55-a', 'cn-folic-portal'],
    verified: true,
    tier: 'B',
    record: ['rec-folic-2017'],
  },
  {
    id: 'folic-late',
    stages: ['first', 'second'],
    text: {
      zh: '已经怀孕、叶酸还没吃的，现在就开始，并告诉医生。',
      en: 'Already pregnant and not taking folic acid: start now, and tell the doctor.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-folic-2017'],
  },
  {
    id: 'folic-who',
    stages: untilBirth,
    text: {
      zh: '世界卫生组织：叶酸整个孕期每天0.4毫克，最好怀孕前就开始。',
      en: 'WHO: folic acid 0.4 mg a day through pregnancy, ideally from before conception.',
    },
    sources: ['who-iron'],
    verified: true,
    tier: 'A',
    record: ['rec-who-anc-2016'],
  },
  {
    id: 'folic-tablet',
    stages: untilBirth,
    text: {
      zh: '0.4毫克的叶酸“增补剂”和治贫血的叶酸片不是一种东西，别换着吃。',
      en: 'The 0.4 mg supplement and the tablet that treats anemia are two different things; do not swap them.',
    },
    sources: ['cn-folic-tablet'],
    verified: true,
    tier: 'C',
    record: ['rec-folic-2017'],
  },
  {
    id: 'iron-cn',
    stages: anyStage,
    text: {
      zh: '铁：不是人人都要补。先查血常规和铁蛋白，贫血或缺铁的按医生说的补。',
      en: 'Iron is not for everyone. Blood count and ferritin first; with anemia or iron deficiency, as the doctor prescribes.',
    },
    sources: ['cn-ida-2014'],
    verified: true,
    tier: 'C',
    record: ['rec-ida-2014'],
  },
  {
    id: 'iron-who',
    stages: pregnant,
    text: {
      zh: '世界卫生组织的做法不同：所有孕妇每天元素铁30–60毫克来预防。我国按化验来定，听产检医生的。',
      en: 'WHO differs: 30-60 mg of elemental iron a day for every pregnant woman, to prevent anemia. China goes by tests; follow your antenatal doctor.',
    },
    sources: ['who-iron'],
    verified: true,
    tier: 'A',
    record: ['rec-who-anc-2016'],
  },
  {
    id: 'calcium-who',
    stages: pregnant,
    text: {
      zh: '钙：先从奶、豆制品里吃。世界卫生组织建议，平时吃钙少的人群每天补元素钙1.5–2.0克，预防子痫前期，每天总量一般不超过3克。您要不要补、补多少，问产检医生。',
      en: 'Calcium: from milk and soy foods first. Where diets are low in calcium, WHO advises 1.5-2.0 g of elemental calcium a day against pre-eclampsia, generally under 3 g in all. Ask your antenatal doctor whether and how much.',
    },
    sources: ['who-calcium-nyas', 'who-calcium'],
    verified: true,
    tier: 'A',
    record: ['rec-who-anc-2016'],
  },
  {
    id: 'iodine',
    stages: pregnant,
    text: {
      zh: '碘：孕期推荐每天230微克，从食物和加碘盐里算在一起。有甲状腺病的先问医生。',
      en: 'Iodine: 230 µg a day, food and iodized salt together. With thyroid disease ask the doctor first.',
    },
    sources: ['cn-dri-2013'],
    verified: true,
    tier: 'C',
    record: ['rec-dri-2023'],
  },
  {
    id: 'vitamin-d-baby',
    stages: ['breastfeeding'],
    text: {
      zh: '宝宝出生几天后，每天维生素D 400国际单位；吃母乳的宝宝不用补钙。',
      en: 'The baby gets vitamin D 400 IU a day from a few days old; a breastfed baby needs no calcium.',
    },
    sources: ['cn-feed-2016'],
    verified: true,
    tier: 'B',
    record: ['rec-feed-2022'],
  },
  {
    id: 'vitamin-k-baby',
    stages: ['breastfeeding'],
    text: {
      zh: '新生儿出生后常规打维生素K1，是医院打的。',
      en: 'Newborns are given vitamin K1 by injection, in hospital.',
    },
    sources: ['cn-feed-2016'],
    verified: true,
    tier: 'B',
    record: ['rec-textbook'],
  },
  {
    id: 'caffeine',
    stages: pregnant,
    text: {
      zh: '咖啡因：每天超过300毫克的要减下来（世界卫生组织）；有的国家建议不超过200毫克。',
      en: 'Caffeine: cut it down if above 300 mg a day (WHO); some countries advise 200 mg.',
    },
    sources: ['who-caffeine'],
    verified: true,
    tier: 'A',
    record: ['rec-who-anc-2016'],
  },
  {
    id: 'iron-calcium',
    stages: anyStage,
    text: {
      zh: '医生让补铁又补钙的，分开时间吃。铁可以和含维生素C的水果一起，别和浓茶、咖啡一起。',
      en: 'If you are told to take iron and calcium, take them at different times: iron with fruit rich in vitamin C, not with strong tea or coffee.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-ida-2014'],
  },
] as const satisfies readonly Amount[];
