import type { Text, UnitId } from './units.table.ts';

/** What counts as 阅读量. */
export interface ReadingRule {
  readonly id: string;
  readonly title: Text;
  /** The whole rule in words; printed on every report made with it. */
  readonly statement: Text;
  /** On each platform the first of these units that is known is counted, and only that one. */
  readonly prefer: readonly UnitId[];
  /** Which count of our own pages is taken: a load of the page, or a stated engagement with it. */
  readonly ownPages: 'view' | 'read';
}

/**
 * The plan says 单篇科普作品平均阅读量 and does not say what a read is (clause 四(一)1). So the rule is data: one of these, or a
 * hospital's own. The first is the default. None of them was confirmed by whoever inspects against the plan.
 */
export const readingRules = [
  {
    id: 'times-first',
    title: { zh: '次数优先', en: 'times first' },
    statement: {
      zh: '每个平台只取一种单位：先取阅读次数；没有，取播放次数；再没有，取阅读人数（人数不会多于次数，所以只会少算）。曝光不算阅读。各平台相加。本站页面只算“读过”，不算单纯打开。',
      en: 'One unit a platform: times read, else plays, else persons (never more than times, so this can only count too few). Displays are no reads. Platforms are added. On our own pages a load alone is not a read.',
    },
    prefer: ['times', 'plays', 'persons'],
    ownPages: 'read',
  },
  {
    id: 'as-platforms-count',
    title: { zh: '与平台口径一致', en: 'as platforms count' },
    statement: {
      zh: '每个平台先取阅读次数，没有就取播放次数。曝光和人数不算。各平台相加。本站页面和公众号一样，打开一次算一次。',
      en: 'Times read, else plays; neither displays nor persons. Platforms are added. On our own pages a load is a read, as it is on an official account.',
    },
    prefer: ['times', 'plays'],
    ownPages: 'view',
  },
  {
    id: 'text-only',
    title: { zh: '只算图文阅读', en: 'text only' },
    statement: {
      zh: '只算阅读次数。视频播放、人数、曝光都不算。各平台相加。本站页面只算“读过”。',
      en: 'Times read only: no plays, persons or displays. Platforms are added. On our own pages a load alone is not a read.',
    },
    prefer: ['times'],
    ownPages: 'read',
  },
  {
    id: 'persons',
    title: { zh: '按人数', en: 'by persons' },
    statement: {
      zh: '只算阅读人数。各平台相加；同一个人在两个平台上会算两次，软件看不出来。',
      en: 'Persons only. Platforms are added; one person on two platforms counts twice, which nobody can see from here.',
    },
    prefer: ['persons'],
    ownPages: 'read',
  },
] as const satisfies readonly ReadingRule[];

export type ReadingRuleId = (typeof readingRules)[number]['id'];

/** The rule a report uses unless it is told another. */
export const defaultReadingRule: ReadingRule = readingRules[0];
