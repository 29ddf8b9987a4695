import type { Text } from '../../language/describe.ts';
import type { fetalMovementFacts } from './fetal-movement.facts.table.ts';

/** The words of `fetalMovementFacts`. Apart from the evidence, which every result carries; a telephone needs these only on the page that explains. */
export const fetalMovementFactText = {
  from: {
    zh: '孕28周起每天留意胎动；一般18–20周开始能感到',
    en: 'Notice movements every day from 28 weeks; most women first feel them at 18–20 weeks',
  },
  how: {
    zh: '左侧躺或坐着，专心数2小时；一串连着的动算1次',
    en: 'Lie on the left side or sit, attend for 2 hours; one burst counts as one',
  },
  limit: {
    zh: '2小时不到10次，或比平时少一半，可能是宝宝缺氧；没少到一半但您觉得不对，也一样要去',
    en: 'Fewer than 10 in 2 hours, or half the usual, may mean too little oxygen; a smaller change that worries you counts the same',
  },
  'old-method': {
    zh: '老办法：早中晚各数1小时，加起来乘4，30次以上正常、20次以下异常、10次以下缺氧；界值不同，不用它来放心',
    en: 'Older method: three one-hour counts, times 4; 30 or more normal, under 20 abnormal, under 10 lack of oxygen. Its limits differ and it is not used to reassure',
  },
  'no-set-number': {
    zh: '没有哪个次数对所有宝宝都算正常，认识自己宝宝的规律更要紧',
    en: 'No number is normal for every baby; knowing your own baby’s pattern matters more',
  },
  'no-doppler': { zh: '别用家用胎心仪来判断宝宝好不好', en: 'Do not use a home Doppler to judge how the baby is' },
  'no-wait': {
    zh: '觉得少了别等到第二天，夜里也去',
    en: 'If it feels less, do not wait until tomorrow; go at night too',
  },
  who: {
    zh: 'WHO不建议人人每天数胎动，但要让孕妇知道胎动重要、少了就报告',
    en: 'WHO does not recommend daily counting for everybody but wants women to know that movements matter and to report a fall',
  },
} as const satisfies Readonly<Record<(typeof fetalMovementFacts)[number]['id'], Text>>;
