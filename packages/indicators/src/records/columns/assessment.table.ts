import type { RecordRow } from '../model.ts';

export const assessmentRecord = {
  type: 'assessment',
  key: 'assessmentId',
  zh: '风险筛查与评估',
  en: 'Risk screening and assessment',
  grain: {
    zh: '每次筛查、分级、产后或适宜性评估一行',
    en: 'one row per screening, grading, postpartum or fitness assessment',
  },
  columns: [
    { name: 'assessmentId', type: 'id', zh: '评估编号', en: 'Assessment number' },
    { name: 'pregnancyId', type: 'id', zh: '妊娠编号', en: 'Pregnancy number' },
    { name: 'facilityId', type: 'id', zh: '机构编号', en: 'Institution number' },
    {
      name: 'kind',
      type: 'enum',
      values: ['screening', 'grading', 'postpartum', 'fitness'],
      zh: '类别',
      en: 'Kind',
      note: {
        zh: 'fitness 为不宜继续妊娠的评估和确诊',
        en: 'fitness is the assessment whether the pregnancy can go on',
      },
    },
    { name: 'assessedOn', type: 'date', zh: '日期', en: 'Day' },
    { name: 'positive', type: 'boolean', zh: '筛查阳性', en: 'Screening positive' },
    { name: 'level', type: 'enum', values: ['green', 'yellow', 'orange', 'red'], zh: '风险颜色', en: 'Risk color' },
    {
      name: 'infectious',
      type: 'boolean',
      zh: '紫色（传染病）',
      en: 'Purple (infectious)',
      note: { zh: '与任何颜色并列', en: 'beside any level' },
    },
    {
      name: 'reportHours',
      type: 'number',
      unit: 'h',
      range: [0, 87_600],
      zh: '分级至报送时间',
      en: 'Time from grading to report',
    },
    {
      name: 'assessorTitle',
      type: 'enum',
      values: ['resident', 'attending', 'associate-chief', 'chief'],
      zh: '评估医师职称',
      en: 'Title of the assessing doctor',
    },
  ],
} as const satisfies RecordRow;
