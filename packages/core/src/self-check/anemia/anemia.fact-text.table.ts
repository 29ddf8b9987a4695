import type { Text } from '../../language/describe.ts';
import type { anemiaFacts } from './anemia.facts.table.ts';

/** The words of `anemiaFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const anemiaFactText = {
  cn: {
    zh: '我国：孕期什么时候血红蛋白<110克/升都算贫血',
    en: 'China: hemoglobin below 110 g/L at any time in pregnancy is anemia',
  },
  'cn-grade': {
    zh: '我国分度：轻度100–109，中度70–99，重度40–69，极重度<40克/升',
    en: 'China: mild 100–109, moderate 70–99, severe 40–69, very severe below 40 g/L',
  },
  who: {
    zh: 'WHO（2024）：孕早期和孕晚期<110，孕中期<105克/升',
    en: 'WHO 2024: below 110 g/L in the first and third trimester, below 105 in the second',
  },
  'who-grade': {
    zh: 'WHO分度：孕中期轻度100–104、其余孕期轻度100–109；中度70–99，重度<70',
    en: 'WHO: mild 100–104 in the second trimester, otherwise 100–109; moderate 70–99, severe below 70',
  },
  adjust: {
    zh: '高海拔和吸烟让血红蛋白偏高，WHO要求调整；不调整会漏掉贫血',
    en: 'Altitude and smoking raise hemoglobin and WHO adjusts for both; without it anemia is missed',
  },
  ferritin: {
    zh: '铁蛋白<20微克/升是缺铁；不贫血但<30，也建议补铁（医生决定）',
    en: 'Ferritin below 20 µg/L is iron deficiency; below 30 without anemia iron is also advised (the doctor decides)',
  },
  color: {
    zh: '风险分级：60–110黄色（110本身不算贫血），40–60橙色（60取橙色），40及以下红色',
    en: 'Risk grade: 60–110 yellow (110 itself is not anemia), 40–60 orange (60 is orange), 40 or less red',
  },
  'iron-dose': {
    zh: '缺铁性贫血：每天元素铁100–200毫克，2周后复查血红蛋白',
    en: 'Iron-deficiency anemia: 100–200 mg elemental iron a day, hemoglobin again after 2 weeks',
  },
  'iron-low-ferritin': { zh: '铁蛋白<30：每天元素铁60毫克', en: 'Ferritin below 30: 60 mg elemental iron a day' },
  'who-iron': {
    zh: 'WHO：预防每天元素铁30–60毫克，贫血时120毫克',
    en: 'WHO: 30–60 mg elemental iron a day to prevent, 120 mg when anemic',
  },
} as const satisfies Readonly<Record<(typeof anemiaFacts)[number]['id'], Text>>;
