import type { RecordRow } from '../model.ts';

export const workRecord = {
  type: 'work',
  key: 'workId',
  zh: '科普作品',
  en: 'Health education work',
  grain: {
    zh: '每件已发布作品一行；同一作品在两个渠道仍为一行',
    en: 'one row per published work; the same work on two channels is one row',
  },
  columns: [
    { name: 'workId', type: 'id', zh: '作品编号', en: 'Work number' },
    { name: 'facilityId', type: 'id', zh: '机构编号', en: 'Institution number' },
    { name: 'publishedOn', type: 'date', zh: '发布日期', en: 'Day of publication' },
    { name: 'kind', type: 'enum', values: ['article', 'picture', 'video'], zh: '形式', en: 'Kind' },
    {
      name: 'reads',
      type: 'integer',
      range: [0, 1_000_000_000_000],
      zh: '阅读量（各渠道合计，去重后）',
      en: 'Reads (all channels, without repeats)',
    },
    { name: 'readsAsOf', type: 'date', zh: '阅读量截止日期', en: 'Day the reads were counted' },
  ],
} as const satisfies RecordRow;
