import type { Text } from '../language/describe.ts';
import type { VisitLineId } from './lines.table.ts';

/** The words of `visitLines` and `lateWeeks`. */
export const lineWords = {
  'unknown-weeks': {
    zh: '还不知道怀孕几周，先不排时间。今天联系社区卫生服务中心或医院，做超声核对孕周。记得末次月经第一天的，一起告诉医生。',
    en: 'The weeks are not known, so nothing is planned yet. Contact the community health center or hospital today and have the weeks confirmed by ultrasound. If you remember the first day of your last period, tell the doctor.',
  },
  'dates-conflict': {
    zh: '两种算法差得多。今天请医生核对孕周，下面的日期以核对后的为准。',
    en: 'Two ways of counting differ a lot. Ask the doctor today to settle the weeks; the days below follow from that.',
  },
  'dates-uncertain': {
    zh: '孕周还不太准，做超声核对以后，下面的日期可能会变。',
    en: 'The weeks are not certain yet. The days below may change once an ultrasound has confirmed them.',
  },
  'late-start': {
    zh: '现在开始产检也来得及。今天就联系社区卫生服务中心或医院。',
    en: 'It is not too late to start. Contact the community health center or hospital today.',
  },
  'more-visits': {
    zh: '这张表给的是最少的次数。您的检查会多一些，按产检医生的安排来。',
    en: 'This schedule is the least there is. You will have more visits; follow what your doctor arranges.',
  },
  'multiple-37': {
    zh: '多胎满37周了，今天联系医院，确认什么时候、怎么生。',
    en: 'Twins or more at 37 weeks: contact the hospital today to settle when and how the birth will be.',
  },
  'overdue-41': {
    zh: '满41周了，今天联系医院，医生会安排检查和引产的时间。',
    en: 'You have reached 41 weeks: contact the hospital today about checks and when labor will be induced.',
  },
  'postterm-42': {
    zh: '满42周了，现在就去医院。',
    en: 'You have reached 42 weeks: go to hospital now.',
  },
} as const satisfies Readonly<Record<VisitLineId, Text>>;
