import type { Text } from '../language/describe.ts';
import type { ScheduleId } from './schedules.table.ts';

/** The schedules in words, with the number of visits as the document states it. */
export const scheduleNames = {
  'cn-public': {
    zh: '国家基本公共卫生服务：孕产妇健康管理',
    en: 'National basic public health services: maternal care',
    total: '5',
    appliesTo: { zh: '辖区内常住的孕产妇，含流动人口', en: 'All women living in the area, migrants included' },
  },
  'cn-guideline-2018': {
    zh: '孕前和孕期保健指南（2018）',
    en: 'Chinese guideline on care before and during pregnancy (2018)',
    total: '7–11',
    appliesTo: { zh: '单胎、没有并发症的孕妇', en: 'A single baby and no complications' },
  },
  'who-2016': {
    zh: '世界卫生组织：8次产检',
    en: 'WHO: eight contacts',
    total: '8',
    appliesTo: { zh: '所有孕妇，至少这些次', en: 'All pregnant women, at least these' },
  },
} as const satisfies Readonly<Record<ScheduleId, Text & { readonly total: string; readonly appliesTo: Text }>>;

/** The visits in words, with the weeks as the document prints them; the days of the windows are read from these. */
// biome-ignore format: one line per visit, so that an expert can read down
export const visitNames = {
  p1: { zh: '第1次产检、建册', en: 'Visit 1 and registration', printed: '孕13周前' },
  p2: { zh: '第2次产检', en: 'Visit 2', printed: '孕16–20周' },
  p3: { zh: '第3次产检', en: 'Visit 3', printed: '孕21–24周' },
  p4: { zh: '第4次产检', en: 'Visit 4', printed: '孕28–36周' },
  p5: { zh: '第5次产检', en: 'Visit 5', printed: '孕37–40周' },

  v1: { zh: '第1次产检', en: 'Visit 1', printed: '6–13+6周' },
  v2: { zh: '第2次产检', en: 'Visit 2', printed: '14–19+6周' },
  v3: { zh: '第3次产检', en: 'Visit 3', printed: '20–24周' },
  v4: { zh: '第4次产检', en: 'Visit 4', printed: '25–28周' },
  v5: { zh: '第5次产检', en: 'Visit 5', printed: '29–32周' },
  v6: { zh: '第6次产检', en: 'Visit 6', printed: '33–36周' },
  v7: { zh: '第7次产检', en: 'Visit 7', printed: '37–41周' },
  v8: { zh: '第8次产检', en: 'Visit 8', printed: '37–41周' },
  v9: { zh: '第9次产检', en: 'Visit 9', printed: '37–41周' },
  v10: { zh: '第10次产检', en: 'Visit 10', printed: '37–41周' },
  v11: { zh: '第11次产检', en: 'Visit 11', printed: '37–41周' },

  w1: { zh: '第1次产检', en: 'Contact 1', printed: '≤12周' },
  w2: { zh: '第2次产检', en: 'Contact 2', printed: '20周' },
  w3: { zh: '第3次产检', en: 'Contact 3', printed: '26周' },
  w4: { zh: '第4次产检', en: 'Contact 4', printed: '30周' },
  w5: { zh: '第5次产检', en: 'Contact 5', printed: '34周' },
  w6: { zh: '第6次产检', en: 'Contact 6', printed: '36周' },
  w7: { zh: '第7次产检', en: 'Contact 7', printed: '38周' },
  w8: { zh: '第8次产检', en: 'Contact 8', printed: '40周' },
  'w-return': { zh: '还没生，回医院', en: 'Not yet born: return', printed: '41周' },

  'home-visit': { zh: '产后访视', en: 'Home visit', printed: '出院后1周内' },
  'check-42': { zh: '产后42天检查', en: 'Check at 42 days', printed: '产后42天' },
} as const satisfies Readonly<Record<string, Text & { readonly printed: string }>>;
