import * as z from 'zod';
import { isIsoDate } from '../days.ts';
import type { UnitId } from '../units/units.table.ts';
import type { Counting } from './profiles.table.ts';
import type { Reading, Readings } from './readings.ts';
import type { NotUnderstood } from './reasons.table.ts';

const day = z.string().refine(isIsoDate);
const count = z.number().int().min(0).nullish();
const article = {
  ref_date: day,
  msgid: z.string().min(1),
  title: z.string().nullish(),
  content_url: z.string().nullish(),
};
const old = { int_page_read_user: count, int_page_read_count: count };

/** Whatever else an item holds (sources, shares, likes, completion) is no read and is passed over. */
const shapes = {
  /** Running totals by day of counting; persons only. */
  getarticletotaldetail: z.looseObject({
    ...article,
    detail_list: z.array(z.looseObject({ stat_date: day, read_user: count })),
  }),
  /** One day each; persons only. */
  getarticleread: z.looseObject({ ...article, detail: z.looseObject({ read_user: count }) }),
  /** Running totals, at most 7 days; no longer maintained by the platform. */
  getarticletotal: z.looseObject({ ...article, details: z.array(z.looseObject({ stat_date: day, ...old })) }),
  /** One day each; no longer maintained by the platform. */
  getarticlesummary: z.looseObject({ ...article, ...old }),
};

export type WechatInterface = keyof typeof shapes;

/** The answer's shape names the interface it came from: the answers themselves do not. */
function interfaceOf(item: unknown): WechatInterface | null {
  if (typeof item !== 'object' || item === null) return null;
  if ('detail_list' in item) return 'getarticletotaldetail';
  if ('details' in item) return 'getarticletotal';
  if ('detail' in item) return 'getarticleread';
  return 'int_page_read_count' in item || 'int_page_read_user' in item ? 'getarticlesummary' : null;
}

interface WechatReadings extends Readings {
  readonly interface: WechatInterface;
  readonly counting: Counting;
}

type Counts = Partial<Record<UnitId, number | null>>;

function oldCounts({
  int_page_read_count: times,
  int_page_read_user: persons,
}: {
  int_page_read_count?: number | null | undefined;
  int_page_read_user?: number | null | undefined;
}): Counts {
  return { times: times ?? null, persons: persons ?? null };
}

/**
 * Reads the answers of the official account's data interfaces, saved as JSON. Nothing is fetched here.
 *
 * The platform's pages (developers.weixin.qq.com, 发表内容数据) say of `getarticletotaldetail` that the numbers of a `stat_date` are sums
 * from the day of publication through it, so they are running totals although the list has one entry a day; and that it and
 * `getarticleread` count persons, not times.
 *
 * @returns null when the JSON is not an answer of these interfaces
 */
export function readWechatJson(json: unknown, file: string): WechatReadings | null {
  const answer = z.looseObject({ list: z.array(z.unknown()), is_delay: z.boolean().optional() }).safeParse(json);
  if (!answer.success) return null;
  const kind = answer.data.list.map(interfaceOf).find((found) => found !== null);
  if (kind === undefined) return null;
  const readings: Reading[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const report = (reason: 'bad-item' | 'delayed', column: string) =>
    notUnderstood.push({ file, sheet: null, line: null, column, reason, found: null });
  if (answer.data.is_delay === true) report('delayed', 'is_delay');
  for (const [i, item] of answer.data.list.entries()) {
    const add = (publishedOn: string | null, of: z.infer<z.ZodObject<typeof article>>, on: string, counts: Counts) =>
      readings.push({
        sheet: null,
        line: null,
        signs: {
          platform: 'wechat',
          externalId: of.msgid,
          url: of.content_url ?? null,
          title: of.title ?? null,
          publishedOn,
        },
        form: 'article',
        day: on,
        channel: null,
        counts,
      });
    const result = shapes[kind].safeParse(item);
    if (!result.success) {
      const [issue] = result.error.issues;
      report('bad-item', ['list', i, ...(issue?.path ?? [])].join('.'));
      continue;
    }
    if (kind === 'getarticletotaldetail') {
      const of = result.data as z.infer<(typeof shapes)['getarticletotaldetail']>;
      for (const { stat_date, read_user } of of.detail_list)
        add(of.ref_date, of, stat_date, { persons: read_user ?? null });
    } else if (kind === 'getarticletotal') {
      const of = result.data as z.infer<(typeof shapes)['getarticletotal']>;
      for (const detail of of.details) add(of.ref_date, of, detail.stat_date, oldCounts(detail));
    } else if (kind === 'getarticleread') {
      const of = result.data as z.infer<(typeof shapes)['getarticleread']>;
      add(null, of, of.ref_date, { persons: of.detail.read_user ?? null });
    } else {
      const of = result.data as z.infer<(typeof shapes)['getarticlesummary']>;
      add(null, of, of.ref_date, oldCounts(of));
    }
  }
  return {
    interface: kind,
    counting: kind === 'getarticletotaldetail' || kind === 'getarticletotal' ? 'total' : 'daily',
    readings,
    notUnderstood,
  };
}
