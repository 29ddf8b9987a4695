/** Text for readers: Chinese first, English beside it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface Unit {
  readonly id: string;
  readonly title: Text;
  /** Shown beside every total in this unit. */
  readonly definition: Text;
}

/** What platforms count. Totals keep the four apart; only a stated reading rule says which of them is 阅读量 on which platform. */
export const units = [
  {
    id: 'times',
    title: { zh: '阅读次数', en: 'times read' },
    definition: {
      zh: '打开作品的次数。同一个人打开三次，记三次。',
      en: 'How often the work was opened. One person who opens it three times counts three.',
    },
  },
  {
    id: 'persons',
    title: { zh: '阅读人数', en: 'persons' },
    definition: {
      zh: '打开作品的人数，由平台自己去重。平台多是按天去重再相加；同一个人隔天再看、换个平台再看，仍会再记一次。',
      en: 'How many people opened the work, de-duplicated by the platform itself, mostly within one day: the same person on another day or another platform counts again.',
    },
  },
  {
    id: 'plays',
    title: { zh: '播放次数', en: 'plays' },
    definition: {
      zh: '视频开始播放的次数，不管看了多久。各平台怎样算一次播放并不一致。',
      en: 'How often a video began to play, however briefly. Platforms differ in what they call one play.',
    },
  },
  {
    id: 'displays',
    title: { zh: '曝光次数', en: 'displays' },
    definition: {
      zh: '封面或标题出现在屏幕上的次数。没有点开，就不是阅读。',
      en: 'How often the cover or title was on a screen. Without opening it, nothing was read.',
    },
  },
] as const satisfies readonly Unit[];

export type UnitId = (typeof units)[number]['id'];
