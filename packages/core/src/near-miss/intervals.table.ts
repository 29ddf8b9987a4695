import type { Text } from '../language/describe.ts';
import type { ReviewSourceId } from './sources.table.ts';
import type { ReviewStageId } from './stages.table.ts';

/** A stretch of the course that a review measures. Its ends are stages; `timeline.ts` says which of several arrivals counts. */
export interface ReviewInterval extends Text {
  readonly id: string;
  readonly from: ReviewStageId;
  readonly to: ReviewStageId;
  /** The longest that a source allows, included; none where no source gives one. */
  readonly limit?: { readonly value: number; readonly unit: 'min' | 'd' };
  readonly clause?: string;
  readonly verified: boolean;
  readonly sources: readonly ReviewSourceId[];
  readonly reading?: Text;
}

const delays = { verified: true, sources: ['delays-figure', 'delays-near-miss'] } as const;

/** The three delays have no limit in their sources: the length is shown, and the review says whether it was too long. */
export const reviewIntervals = [
  {
    id: 'delay-1',
    from: 'onset',
    to: 'sought',
    zh: '第一延误：从不对劲到决定就医',
    en: 'First delay: until care is sought',
    ...delays,
  },
  {
    id: 'delay-2',
    from: 'sought',
    to: 'arrived',
    zh: '第二延误：从决定就医到到达能救治的机构',
    en: 'Second delay: until an institution that can treat is reached',
    ...delays,
    reading: {
      zh: '到达以实施救治的机构为准；中间转诊算在内。',
      en: 'The institution where treatment began counts; transfers on the way are included.',
    },
  },
  {
    id: 'delay-3',
    from: 'arrived',
    to: 'treated',
    zh: '第三延误：到达后到开始针对性救治',
    en: 'Third delay: until definitive treatment begins',
    ...delays,
    reading: {
      zh: '从到达算起；到达后才发病的，从发病算起。',
      en: 'Counted from arrival, or from the onset where she fell ill afterwards.',
    },
  },
  {
    id: 'decision-to-delivery',
    from: 'cesarean-decided',
    to: 'delivered',
    limit: { value: 30, unit: 'min' },
    clause: '国卫妇幼发〔2021〕30号 四(二)4',
    zh: '决定紧急剖宫产到胎儿娩出（DDI）',
    en: 'Decision to delivery',
    verified: true,
    sources: ['plan-2021'],
    reading: {
      zh: '原文“努力控制在30分钟以内”，30分钟算在内。',
      en: 'The plan says “strive to keep within 30 minutes”; 30 itself is within.',
    },
  },
  {
    id: 'discharge-to-visit',
    from: 'discharged',
    to: 'home-visit',
    limit: { value: 7, unit: 'd' },
    clause: '国家基本公共卫生服务规范',
    zh: '出院到产后访视',
    en: 'Discharge to home visit',
    verified: true,
    sources: ['nbphs'],
    reading: { zh: '出院后1周内，第7天算在内。', en: 'Within a week of discharge; day 7 is within.' },
  },
] as const satisfies readonly ReviewInterval[];
