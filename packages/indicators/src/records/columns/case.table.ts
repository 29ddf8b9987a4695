import type { RecordRow } from '../model.ts';

export const caseRecord = {
  type: 'case',
  key: 'caseId',
  zh: '高危专案',
  en: 'High-risk case file',
  grain: {
    zh: '每份专案一行；同一妊娠同时至多一份未结专案',
    en: 'one row per special-case file; at most one open file per pregnancy',
  },
  columns: [
    { name: 'caseId', type: 'id', zh: '专案编号', en: 'Case number' },
    { name: 'pregnancyId', type: 'id', zh: '妊娠编号', en: 'Pregnancy number' },
    { name: 'facilityId', type: 'id', zh: '机构编号', en: 'Institution number' },
    { name: 'openedOn', type: 'date', zh: '建立日期', en: 'Day opened' },
    { name: 'closedOn', type: 'date', zh: '结案日期', en: 'Day closed' },
    { name: 'foundOn', type: 'date', zh: '发现日期', en: 'Day found' },
    { name: 'registeredOn', type: 'date', zh: '登记日期', en: 'Day registered' },
    { name: 'reportedOn', type: 'date', zh: '报告日期', en: 'Day reported' },
    { name: 'managedOn', type: 'date', zh: '管理日期', en: 'Day managed' },
    { name: 'treatedOn', type: 'date', zh: '救治日期', en: 'Day treated' },
    {
      name: 'seniorInCharge',
      type: 'boolean',
      zh: '由产科高年资医师负责',
      en: 'A senior obstetrician is in charge',
      note: { zh: '计划没有界定“高年资”', en: 'the plan does not define "senior"' },
    },
    { name: 'referralDue', type: 'boolean', zh: '应转诊', en: 'Referral was due' },
    { name: 'referralOnTime', type: 'boolean', zh: '及时转诊', en: 'Referral was on time' },
  ],
} as const satisfies RecordRow;
