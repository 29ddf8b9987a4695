import type { Text } from '../language/describe.ts';
import type { ReviewSourceId } from './sources.table.ts';

/** A rule about the report of a maternal death. */
export interface DeathRule extends Text {
  readonly id: string;
  readonly scope: 'national' | 'local';
  readonly clause: string | null;
  /** Hours from the death; null where the rule names none. */
  readonly withinHours: number | null;
  readonly to: Text | null;
  readonly verified: boolean;
  readonly sources: readonly ReviewSourceId[];
  readonly note?: Text;
}

const county = {
  zh: '所在地的县级妇幼保健机构',
  en: 'the county maternal and child health institution',
} as const;

/** RP8 is the row of that name of `reportingTable`; a test holds the two together. */
export const deathRules = [
  {
    id: 'at-once',
    scope: 'national',
    clause: '国卫妇幼发〔2021〕30号 四(三)9',
    withinHours: null,
    to: county,
    zh: '发生孕产妇死亡后第一时间报送所在地的县级妇幼保健机构',
    en: 'A maternal death is reported at once to the county maternal and child health institution',
    verified: true,
    sources: ['plan-2021'],
    note: { zh: '“第一时间”没有写几小时', en: '“At once” is given without hours' },
  },
  {
    id: 'RP8',
    scope: 'national',
    clause: '42号通知（条款号未见到）',
    withinHours: 48,
    to: county,
    zh: '孕产妇死亡个案2日内报告辖区县级妇幼保健机构',
    en: 'A maternal death is reported to the county maternal and child health institution within 2 days',
    verified: true,
    sources: ['death2d'],
    note: {
      zh: '见于国家卫生健康委的新闻发布，通知原句未见到；“2日”按48小时从死亡时刻起算，取更严的',
      en: 'Seen as a statement to the press, not in the notice itself; “2 days” is taken as 48 hours from the death, the stricter reading',
    },
  },
  {
    id: 'local-24h',
    scope: 'local',
    clause: null,
    withinHours: 24,
    to: null,
    zh: '24小时内逐级上报（地方规定）',
    en: 'Reported up the chain within 24 hours (a local rule)',
    verified: true,
    sources: ['death-local'],
    note: {
      zh: '一地的规定，不是全国的；所在地有此规定时用 limitHours 设定',
      en: 'One place’s rule, not the national text; where it holds, set `limitHours`',
    },
  },
] as const satisfies readonly DeathRule[];
