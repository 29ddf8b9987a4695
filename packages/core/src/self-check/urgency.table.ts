import type { Text } from '../language/describe.ts';
import type { Urgency } from './result.ts';

/** One level of urgency. The action differs when it is the baby who is ill, or when the danger is in the mind. */
export interface UrgencyLevel {
  readonly id: Urgency;
  /** 1 is now. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  readonly text: Text;
  readonly action: Text;
  readonly newborn?: Text;
  readonly mind?: Text;
}

/** The levels in order; small enough to be carried by every tool. */
export const urgencyOrder = ['call-120-now', 'hospital-now', 'same-day', 'next-visit', 'info'] as const;

/** The five levels, most urgent first. Ranks and meanings are this project's design; no clinician has signed them yet. */
export const urgencyLevels = [
  {
    id: 'call-120-now',
    rank: 1,
    text: { zh: '马上打120', en: 'Call 120 now' },
    action: {
      zh: '马上打120。告诉对方怀孕几周或产后几天、您在哪里。别自己开车。',
      en: 'Call 120 now. Say how many weeks pregnant or days after birth you are, and where. Do not drive yourself.',
    },
    newborn: {
      zh: '马上打120。告诉对方宝宝出生几天、现在什么样，照接线员说的做。',
      en: 'Call 120 now. Say how old the baby is and what you see, and do what the dispatcher tells you.',
    },
  },
  {
    id: 'hospital-now',
    rank: 2,
    text: { zh: '现在就去医院', en: 'Go to hospital now' },
    action: {
      zh: '现在就去能接生的医院，看急诊或产科。不等门诊，不等天亮。',
      en: 'Go now to a hospital where babies are born, emergency or obstetrics. Do not wait for clinic hours or daylight.',
    },
    newborn: {
      zh: '现在就带宝宝去有新生儿科或儿科急诊的医院。不等门诊，不等天亮。',
      en: 'Take the baby now to a hospital with newborn or child emergency care. Do not wait for clinic hours or daylight.',
    },
    mind: {
      zh: '现在就去有精神科或心理科的医院急诊，身边一直有人陪。去不了就打12356或120。',
      en: 'Go now to an emergency department with psychiatry, with somebody beside you all the time. If you cannot get there, call 12356 or 120.',
    },
  },
  {
    id: 'same-day',
    rank: 3,
    text: { zh: '今天联系医生', en: 'Contact a doctor today' },
    action: {
      zh: '今天就联系产检医院或去门诊。天黑前还没联系上，就去急诊。',
      en: 'Contact your antenatal hospital or be seen today. If nobody has answered by dark, go to emergency.',
    },
  },
  {
    id: 'next-visit',
    rank: 4,
    text: { zh: '下次产检时说', en: 'Tell the doctor at your next visit' },
    action: {
      zh: '先记下来，下次产检告诉医生。加重了就提前去。',
      en: 'Write it down and tell the doctor at your next visit. Go earlier if it gets worse.',
    },
  },
  {
    id: 'info',
    rank: 5,
    text: { zh: '了解一下', en: 'Good to know' },
    action: { zh: '这是一般知识，产检照常去。', en: 'This is general information. Keep your visits.' },
  },
] as const satisfies readonly UrgencyLevel[];

const ifWorried = '没勾到信号，不等于没事。不放心、觉得不对劲，就去医院。';
const isMinimum =
  '这里说的是最低要求，不是诊断。双胎、有慢性病、子宫有瘢痕、不到18岁、产后或流产后，医生另有安排的听医生的。';

/** Shown with every result of every tool, whatever it says. */
export const alwaysLines = [
  {
    zh: ifWorried,
    en: 'No sign ticked does not mean all is well. If you are worried or something feels wrong, go to hospital.',
  },
  {
    zh: isMinimum,
    en: 'This is a minimum, not a diagnosis. With twins, a long-term illness, a scar on the womb, under 18, after birth or after a loss, follow what your own doctor has arranged.',
  },
] as const satisfies readonly Text[];

/** The same for the tools that carry their English apart. */
export const alwaysInChinese = [{ zh: ifWorried }, { zh: isMinimum }] as const;
