import type { Text } from '../../language/describe.ts';
import type { ogttFacts } from './ogtt.facts.table.ts';

/** The words of `ogttFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const ogttFactText = {
  gdm: {
    zh: '空腹≥5.1、1小时≥10.0或2小时≥8.5 mmol/L，任一项到了就达到妊娠期糖尿病的诊断界值',
    en: 'Fasting 5.1, 1 hour 10.0 or 2 hours 8.5 mmol/L or more: any single one reaches the limit for gestational diabetes',
  },
  overt: {
    zh: '空腹≥7.0或2小时≥11.1 mmol/L：按孕前就有糖尿病来管',
    en: 'Fasting 7.0 or 2 hours 11.1 mmol/L or more: managed as diabetes from before pregnancy',
  },
  window: {
    zh: '孕24–28周做；28周后才第一次来的，尽快补做',
    en: 'Done at 24–28 weeks; a later first visit has it as soon as possible',
  },
  'early-fpg': {
    zh: '孕早期空腹血糖会随孕周下降：5.1–5.5不能单凭它诊断，24–28周要做糖耐量；5.6及以上是孕前就有的血糖问题，要早看',
    en: 'Fasting glucose falls in early pregnancy: 5.1–5.5 alone does not diagnose and the OGTT is done at 24–28 weeks; 5.6 or more was there before and needs the doctor early',
  },
  'fpg-44': {
    zh: '医疗资源不足的地区，24–28周空腹<4.4可先不做，4.4–5.0要尽早做',
    en: 'In low-resource areas at 24–28 weeks fasting below 4.4 may wait, 4.4–5.0 needs the test soon',
  },
  'who-not': {
    zh: '已确诊糖尿病的不做糖耐量；做过减重手术的先问医生，可能不能喝糖水',
    en: 'Known diabetes needs no OGTT; after weight-loss surgery ask first, the drink may not suit',
  },
  'prep-diet': {
    zh: '试验前3天照常吃，每天碳水不少于150克；前一晚起空腹至少8小时',
    en: 'Eat as usual for 3 days, at least 150 g of carbohydrate a day; fast at least 8 hours overnight',
  },
  'prep-drink': {
    zh: '75克葡萄糖溶在300毫升水里，5分钟内喝完，从第一口开始计时；坐着等，不吸烟',
    en: '75 g glucose in 300 ml water within 5 minutes, timed from the first sip; sit still, no smoking',
  },
  'after-birth': {
    zh: '得过妊娠期糖尿病的，产后要复查糖耐量（国内多在4–12周，有机构建议6–12周），以后定期查',
    en: 'After gestational diabetes the test is repeated after birth (in China mostly at 4–12 weeks, one body says 6–12), then regularly',
  },
  'emergency-167': {
    zh: '≥16.7 mmol/L，或≥11.1又呕吐、呼吸深快、昏沉，按急诊处理；孕期血糖不太高也会酮症',
    en: '16.7 mmol/L or more, or 11.1 with vomiting, deep breathing or drowsiness, is an emergency; in pregnancy ketoacidosis can come at lower glucose',
  },
} as const satisfies Readonly<Record<(typeof ogttFacts)[number]['id'], Text>>;
