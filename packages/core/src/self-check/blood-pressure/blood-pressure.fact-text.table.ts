import type { Text } from '../../language/describe.ts';
import type { bloodPressureFacts } from './blood-pressure.facts.table.ts';

/** The words of `bloodPressureFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const bloodPressureFactText = {
  high: {
    zh: '高压到140或低压到90，就是妊娠期高血压的界线',
    en: 'Hypertension in pregnancy starts at 140 systolic or 90 diastolic; either is enough',
  },
  severe: { zh: '高压到160或低压到110，是重度', en: '160 systolic or 110 diastolic is severe; either is enough' },
  persistent: {
    zh: '重度高血压持续15分钟以上是急症',
    en: 'Severe pressure that lasts 15 minutes or more is an emergency',
  },
  preeclampsia: {
    zh: '20周后血压到140/90，加上蛋白尿，或心肺、肝肾、血液、神经、胎盘受累，就是子痫前期；产后也会有',
    en: '140/90 or more after 20 weeks with protein in the urine, or with heart, lungs, liver, kidneys, blood, nerves or placenta affected, is pre-eclampsia; it can also begin after birth',
  },
  borderline: {
    zh: '130–139/80–89没到诊断线，但风险更高，要勤量',
    en: '130–139/80–89 is below the line but carries more risk; measure more often',
  },
  home: {
    zh: '家里自己量：连续两次到135/85，当天联系医生；其余仍按140/90行动',
    en: 'At home: two readings in a row of 135/85 mean contact the doctor the same day; otherwise 140/90 decides',
  },
  rise: {
    zh: '比孕早期高了30/15、还不到140/90，不算诊断，也要盯紧',
    en: 'A rise of 30/15 over early pregnancy below 140/90 is no diagnosis, yet needs close watching',
  },
  acei: {
    zh: '普利类（ACEI）降压药孕期不能用，备孕时就要告诉医生',
    en: 'ACE inhibitors (names ending in -pril) must not be used in pregnancy; tell the doctor before conceiving',
  },
  arb: {
    zh: '沙坦类（ARB）也要在怀孕前换掉；怀孕后才发现在吃，今天联系医生换药，不自己停，也不因此终止妊娠',
    en: 'ARBs (names ending in -sartan) are also changed before pregnancy; if found in pregnancy contact the doctor today, do not stop alone, and it is no reason by itself to end the pregnancy',
  },
  'after-birth': {
    zh: '产后血压会往上走，产后48小时到6周都可能新发高血压，产后也会有子痫前期',
    en: 'Pressure rises after birth; new hypertension can appear from 48 hours to 6 weeks, and pre-eclampsia can occur after birth',
  },
  treat: {
    zh: '我国指南：孕妇到140/90就建议用药，由医生决定',
    en: 'The Chinese guideline advises treatment from 140/90; the doctor decides',
  },
} as const satisfies Readonly<Record<(typeof bloodPressureFacts)[number]['id'], Text>>;
