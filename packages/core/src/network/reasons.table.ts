import type { Text } from '../language/describe.ts';

/** Why a center stands where it stands. `{…}` is filled in. What is not known is said; it never speaks for a center. */
export const reasonTable = {
  'in-catchment': { zh: '对口负责她所在的地区', en: 'responsible for her region' },
  'outside-catchment': { zh: '不是她所在地区的对口中心', en: 'not responsible for her region' },
  'has-needs': { zh: '具备所需的能力：{what}', en: 'has what is needed: {what}' },
  'needs-unknown': { zh: '不清楚有没有：{what}。先打电话问', en: 'not known whether it has: {what}. Call and ask' },
  lacks: { zh: '没有：{what}', en: 'does not have: {what}' },
  minutes: { zh: '路上约{what}分钟', en: 'about {what} minutes away' },
  distance: { zh: '距离{what}公里，时间不清楚', en: '{what} km away, time not known' },
  'travel-unknown': { zh: '路上要多久不清楚。先打电话问', en: 'travel time not known. Call and ask' },
  'level-3': { zh: '在三级医疗机构', en: 'stands in a level 3 institution' },
  'level-unknown': {
    zh: '是不是三级医疗机构不清楚。先打电话问',
    en: 'not known whether it is a level 3 institution. Call and ask',
  },
  'below-level-3': {
    zh: '不是三级医疗机构，红色应当去三级（35号规范 二(三)3(2)）',
    en: 'not a level 3 institution, where red should go (norm 35)',
  },
  'below-level-3-now': {
    zh: '不是三级医疗机构；情况紧急，先救治，同时请上级会诊、准备转运',
    en: 'not a level 3 institution; this is an emergency: treat first, call the superior center and prepare the transfer',
  },
  'accepting-unknown': {
    zh: '现在能不能接收不清楚。先打电话问',
    en: 'not known whether it can receive her now. Call and ask',
  },
  'not-accepting': { zh: '现在不能接收', en: 'cannot receive her now' },
} as const satisfies Readonly<Record<string, Text>>;

export type ReasonCode = keyof typeof reasonTable;

/** What is said above the list. */
export const choiceWords = {
  chosen: {
    zh: '送往排在第一位的中心，出发前先打电话，由对方确认接收。',
    en: 'Send her to the first center; call before leaving and have it confirm.',
  },
  emergency: {
    zh: '现在就送，按时间最近的能救治的中心；边走边打电话。等不到的，先就地抢救。',
    en: 'Send her now, to the nearest center that can treat her; call on the way. If she cannot wait, resuscitate where she is.',
  },
  none: {
    zh: '这份名单里没有确定合适的中心。不要等：现在就打电话给上级危重孕产妇救治中心，请他们指定接收的医院或派人来。',
    en: 'No center of this list is known to fit. Do not wait: call the superior critical maternal care center now and ask it to name a hospital or to send a team.',
  },
} as const satisfies Readonly<Record<string, Text>>;
