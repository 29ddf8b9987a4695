import type { RecordRow } from '../model.ts';

export const visitRecord = {
  type: 'visit',
  key: 'visitId',
  zh: '就诊与访视',
  en: 'Visit',
  grain: { zh: '每次接触一行', en: 'one row per contact' },
  columns: [
    { name: 'visitId', type: 'id', zh: '就诊编号', en: 'Visit number' },
    { name: 'pregnancyId', type: 'id', zh: '妊娠编号', en: 'Pregnancy number' },
    {
      name: 'birthId',
      type: 'id',
      zh: '胎婴儿编号',
      en: 'Number of the baby',
      note: { zh: '仅新生儿访视', en: 'newborn visits only' },
    },
    { name: 'facilityId', type: 'id', zh: '机构编号', en: 'Institution number' },
    {
      name: 'kind',
      type: 'enum',
      values: ['antenatal', 'postnatal', 'newborn', 'other'],
      zh: '类别',
      en: 'Kind',
      note: { zh: 'other 为其他产科门诊就诊', en: 'other is any further obstetric outpatient visit' },
    },
    { name: 'seenOn', type: 'date', zh: '日期', en: 'Day' },
    { name: 'gestationalAgeDays', type: 'integer', unit: 'd', range: [0, 315], zh: '孕周（天）', en: 'Gestation' },
    {
      name: 'hoursAfterBirth',
      type: 'number',
      unit: 'h',
      range: [0, 87_600],
      zh: '出生后小时数',
      en: 'Time after birth',
    },
    { name: 'booked', type: 'boolean', zh: '经预约', en: 'By appointment' },
    { name: 'emergency', type: 'boolean', zh: '急诊', en: 'Emergency' },
    { name: 'pregnancyTestOnly', type: 'boolean', zh: '仅做妊娠试验', en: 'Pregnancy test only' },
    { name: 'inLabor', type: 'boolean', zh: '因临产入院检查', en: 'Admission check in labor' },
    { name: 'skilledProvider', type: 'boolean', zh: '由熟练卫生人员提供', en: 'Seen by skilled staff' },
  ],
} as const satisfies RecordRow;
