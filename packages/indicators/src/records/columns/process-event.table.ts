import type { RecordRow } from '../model.ts';

export const processEventRecord = {
  type: 'processEvent',
  key: 'eventId',
  zh: '质量与培训活动',
  en: 'Quality and training event',
  grain: { zh: '每次活动一行；继续教育每人每次一行', en: 'one row per event; CME one row per person and event' },
  columns: [
    { name: 'eventId', type: 'id', zh: '活动编号', en: 'Event number' },
    { name: 'facilityId', type: 'id', zh: '机构编号', en: 'Institution number' },
    { name: 'department', type: 'enum', values: ['obstetrics', 'pediatrics', 'other'], zh: '科室', en: 'Department' },
    {
      name: 'kind',
      type: 'enum',
      values: ['drill', 'skills-training', 'joint-meeting', 'case-warning', 'self-assessment', 'adverse-event', 'cme'],
      zh: '类别',
      en: 'Kind',
    },
    { name: 'heldOn', type: 'date', zh: '日期', en: 'Day' },
    {
      name: 'staffId',
      type: 'id',
      zh: '人员内部编号',
      en: 'Staff number (internal)',
      note: { zh: '仅继续教育；内部编号', en: 'CME only; opaque' },
    },
    { name: 'reported', type: 'boolean', zh: '不良事件已上报', en: 'Adverse event was reported' },
  ],
} as const satisfies RecordRow;
