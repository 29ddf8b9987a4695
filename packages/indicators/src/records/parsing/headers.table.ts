import type { RecordType } from '../model.ts';

/** What hospitals often call a column. `unit` says in which unit such a column is usually kept when it is not the dictionary's. */
export interface HeaderRow {
  readonly header: string;
  readonly column: string;
  readonly unit?: 'weeks';
  /** Only in these record types; in every one that has the column where absent. */
  readonly records?: readonly RecordType[];
}

export const headerRows: readonly HeaderRow[] = [
  { header: '孕周', column: 'gestationalAgeDays', unit: 'weeks' },
  { header: '分娩孕周', column: 'gestationalAgeDays', unit: 'weeks', records: ['pregnancy', 'birth'] },
  { header: '建册孕周', column: 'bookedGestationalAgeDays', unit: 'weeks' },
  { header: '建卡孕周', column: 'bookedGestationalAgeDays', unit: 'weeks' },
  { header: '年龄', column: 'ageYears' },
  { header: '机构编号', column: 'facilityId' },
  { header: '机构代码', column: 'facilityId' },
  { header: '分娩机构', column: 'facilityId', records: ['pregnancy'] },
  { header: '地区代码', column: 'regionCode' },
  { header: '建册日期', column: 'bookedOn' },
  { header: '建卡日期', column: 'bookedOn' },
  { header: '分娩日期', column: 'endedOn', records: ['pregnancy'] },
  { header: '出院日期', column: 'dischargedOn' },
  { header: '产次', column: 'parity' },
  { header: '胎位', column: 'presentation' },
  { header: '产后24小时出血量', column: 'bloodLoss24hMl' },
  { header: '产后出血量', column: 'bloodLoss24hMl' },
  { header: '血红蛋白', column: 'hemoglobinMinGPerL' },
  { header: '输血', column: 'transfused' },
  { header: '侧切', column: 'episiotomy' },
  { header: '子宫切除', column: 'hysterectomy' },
  { header: '分娩镇痛', column: 'neuraxialAnesthesia' },
  { header: '住院分娩', column: 'inHospital' },
  { header: '体重', column: 'birthWeightG', records: ['birth'] },
  { header: '5分钟评分', column: 'apgar5' },
  { header: '婴儿编号', column: 'birthId' },
  { header: '就诊日期', column: 'seenOn' },
  { header: '检查日期', column: 'seenOn' },
  { header: '评估日期', column: 'assessedOn' },
  { header: '风险等级', column: 'level' },
];
