import type { Text } from '../../language/describe.ts';
import type { aspirinFacts } from './aspirin.facts.table.ts';

/** The words of `aspirinFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const aspirinFactText = {
  'cn-2025-high': {
    zh: '我国2025版高风险：得过子痫前期、慢性高血压、红斑狼疮、抗磷脂综合征、肾病、糖尿病、BMI 28及以上、40岁及以上',
    en: 'China 2025, high: past pre-eclampsia, chronic hypertension, lupus, antiphospholipid syndrome, kidney disease, diabetes, BMI 28 or more, age 40 or more',
  },
  'cn-2025-moderate': {
    zh: '我国2025版中风险：BMI 24.0–27.9、多胎、35–40岁、不良妊娠史、家里人得过子痫前期',
    en: 'China 2025, moderate: BMI 24.0–27.9, multiple pregnancy, age 35–40, an earlier pregnancy that went badly, pre-eclampsia in the family',
  },
  'cn-2025-low': {
    zh: '我国2025版低风险：第一次生或再婚、两胎隔10年、辅助生殖等',
    en: 'China 2025, low: first birth or a new partner, 10 years between births, assisted reproduction and others',
  },
  'who-list': {
    zh: 'WHO：得过子痫前期、糖尿病、慢性高血压、肾病、自身免疫病、多胎，有一项就算高危',
    en: 'WHO: past pre-eclampsia, diabetes, chronic hypertension, kidney disease, autoimmune disease or multiple pregnancy; any one is high risk',
  },
  'cn-2020-scheme': {
    zh: '我国2020版：有任一临床危险因素，12–16周开始，用到26–28周，每天50–150毫克',
    en: 'China 2020: any clinical risk factor, from 12–16 weeks to 26–28 weeks, 50–150 mg a day',
  },
  'who-scheme': {
    zh: 'WHO：每天75毫克，20周前开始，可早到12周',
    en: 'WHO: 75 mg a day, started before 20 weeks, as early as 12',
  },
  'other-scheme': {
    zh: '其他机构：每天100–162或150毫克，16周前开始，用到36周；国内常见片剂100毫克',
    en: 'Others: 100–162 or 150 mg a day, before 16 weeks, to 36 weeks; the common tablet in China is 100 mg',
  },
  'cn-2025-dose': {
    zh: '我国2025版的剂量和起止孕周（还没看到原文）',
    en: 'Dose and timing of the Chinese 2025 guideline (not seen yet)',
  },
} as const satisfies Readonly<Record<(typeof aspirinFacts)[number]['id'], Text>>;
