import type { RecordRow } from '../model.ts';

export const nearMissEventRecord = {
  type: 'nearMissEvent',
  key: 'eventId',
  zh: '危重孕产妇事件（SMO）',
  en: 'Severe maternal outcome',
  grain: {
    zh: '每名发生严重孕产妇结局的妇女每次妊娠一行，不论符合几条标准',
    en: 'one row per woman with a severe maternal outcome in a pregnancy, however many criteria she meets',
  },
  columns: [
    { name: 'eventId', type: 'id', zh: '事件编号', en: 'Event number' },
    { name: 'pregnancyId', type: 'id', zh: '妊娠编号', en: 'Pregnancy number' },
    { name: 'facilityId', type: 'id', zh: '机构编号', en: 'Institution number' },
    { name: 'occurredOn', type: 'date', zh: '日期', en: 'Day' },
    {
      name: 'criterionIds',
      type: 'list',
      zh: '符合的标准',
      en: 'Criteria met',
      note: { zh: '近乎死亡标准的编号', en: 'ids of the near-miss criteria' },
    },
    {
      name: 'hoursAfterArrival',
      type: 'number',
      unit: 'h',
      range: [0, 8760],
      zh: '入院至出现时间',
      en: 'Arrival to onset',
      note: { zh: '入院时已出现记 0', en: '0 when present on arrival' },
    },
    {
      name: 'outcome',
      type: 'enum',
      values: ['near-miss', 'death'],
      zh: '结局',
      en: 'Outcome',
      note: { zh: '至妊娠结束后42天', en: 'up to 42 days' },
    },
    { name: 'reviewed', type: 'boolean', zh: '已评审', en: 'Reviewed' },
  ],
} as const satisfies RecordRow;
