/** The words of `datePregnancy`. They are this project's own, built on the tables, and carry no source. */
export const datingReasons = [
  {
    id: 'known-due-date',
    zh: '用医生给的预产期。别的日期算出来不同，也不自己改。',
    en: 'The doctor’s due date is used; other dates do not change it.',
  },
  {
    id: 'transfer',
    zh: '按胚胎移植日推算，不按超声改。',
    en: 'Dated from the embryo transfer, which an ultrasound does not change.',
  },
  { id: 'last-period', zh: '按末次月经第一天推算。', en: 'Dated from the first day of the last period.' },
  {
    id: 'last-period-agrees',
    zh: '按末次月经推算；最早的超声相差没有超过界值，日期不变。',
    en: 'Dated from the last period; the earliest ultrasound is within the limit.',
  },
  {
    id: 'last-period-questioned',
    zh: '先按末次月经推算；最早的超声相差超过界值，改不改由医生决定。',
    en: 'Dated from the last period for now; the earliest ultrasound is beyond the limit, and a doctor decides.',
  },
  { id: 'ultrasound', zh: '按最早的一次超声推算。', en: 'Dated from the earliest ultrasound.' },
  {
    id: 'ultrasound-for-period',
    zh: '末次月经不规律或记不清，按最早的一次超声推算。',
    en: 'The last period is unsure, so the earliest ultrasound is used.',
  },
  { id: 'conception', zh: '按受孕日（排卵日）推算。', en: 'Dated from the day of conception (ovulation).' },
  {
    id: 'last-period-uncertain',
    zh: '没有更可靠的日期，先按末次月经大致推算。',
    en: 'Roughly dated from the last period; no surer date was given.',
  },
  {
    id: 'no-date',
    zh: '还没有能推算孕周的日期，先不给孕周。',
    en: 'No date to count from, so no gestational age.',
  },
] as const satisfies readonly Wording[];

/** A note that `lowers` makes the date a rough guide: its confidence is low. */
export const datingNotes = [
  {
    id: 'conflict',
    zh: '两种算法差得多，请带报告让医生核对，不要自己改。',
    en: 'The two dates differ a lot: take the report to your doctor; do not change it yourself.',
    lowers: true,
  },
  {
    id: 'transfer-differs',
    zh: '医生给的预产期和按移植日推算的不一样，请问医生以哪个为准。',
    en: 'The doctor’s due date and the transfer differ: ask the doctor which counts.',
    lowers: true,
  },
  { id: 'confirm-by-scan', zh: '请用早孕超声核对孕周。', en: 'Ask for an early ultrasound to confirm the date.' },
  {
    id: 'period-unreliable',
    zh: '月经不规律、周期不在21–35天或日期记不清，只能大致参考。',
    en: 'Irregular cycle, cycle outside 21–35 days or unsure last period: only a rough guide.',
    lowers: true,
  },
  {
    id: 'period-details-missing',
    zh: '没有填月经是否规律、日期是否记得准，只能大致参考。',
    en: 'Regular cycle and sure day were not answered: only a rough guide.',
    lowers: true,
  },
  {
    id: 'cycle-assumed',
    zh: '没有填月经周期，按28天算。',
    en: 'Cycle not given; 28 days assumed.',
  },
  {
    id: 'day-6',
    zh: '第6天囊胚请以生殖中心给的预产期为准。',
    en: 'For day 6 the due date of the fertility center decides.',
  },
  {
    id: 'ask-fertility-center',
    zh: '辅助生殖受孕，请用生殖中心给的移植日期或预产期。',
    en: 'Use the transfer date or the due date of the fertility center.',
    lowers: true,
  },
  {
    id: 'no-scan-before-22-weeks',
    zh: '22周前没有超声核对过，孕周不够准，请医生判断。',
    en: 'No ultrasound before 22 weeks confirmed the date; let the doctor judge.',
    lowers: true,
  },
] as const satisfies readonly (Wording & { readonly lowers?: true })[];

export interface Wording {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export type DatingReasonId = (typeof datingReasons)[number]['id'];
export type DatingNoteId = (typeof datingNotes)[number]['id'];
