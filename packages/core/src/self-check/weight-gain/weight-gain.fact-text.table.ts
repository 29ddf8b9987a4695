import type { Text } from '../../language/describe.ts';
import type { weightGainFacts } from './weight-gain.facts.table.ts';

/** The words of `weightGainFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const weightGainFactText = {
  bmi: {
    zh: 'BMI=体重（千克）÷身高（米）的平方，比较时不四舍五入',
    en: 'BMI = weight in kg divided by the square of height in m; compared without rounding',
  },
  'rapid-gain': {
    zh: '一周长500克以上，又浮肿、尿少、看东西模糊，是危险信号',
    en: 'More than 500 g in a week with swelling, little urine or blurred vision is a danger sign',
  },
  'old-12kg': {
    zh: '2012年的母婴健康素养写体重正常者约增12千克，是旧数，以WS/T 801-2022为准',
    en: 'The 2012 literacy text says about 12 kg for normal weight; superseded by WS/T 801-2022',
  },
  'risk-class': {
    zh: '筛查表把BMI>25或<18.5列为阳性，评估表把BMI≥28列为橙色',
    en: 'The screening table marks BMI above 25 or below 18.5, the grading table marks 28 or more orange',
  },
} as const satisfies Readonly<Record<(typeof weightGainFacts)[number]['id'], Text>>;
