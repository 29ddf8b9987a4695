import type { Text } from '../language/describe.ts';

/** What a key of an event holds: one of these words, or a value of this shape. */
export type EventKey = readonly string[] | 'assessment' | 'day' | 'role' | 'screening';

export interface EventKindRow extends Text {
  readonly id: string;
  /** One of the five “ones” (五个一例) of the plan, 四(二)3. */
  readonly five?: true;
  /** May be entered before the case is registered: care never waits for the file. Our reading; no document says it. */
  readonly early?: true;
  readonly keys?: Readonly<Record<string, EventKey>>;
  readonly optional?: Readonly<Record<string, EventKey>>;
}

/** Where a woman is sent. City and province centers stand in level 3 hospitals (guide 40, article 5). */
export const destinations = [
  { id: 'level-2', zh: '二级医疗机构', en: 'a level 2 institution' },
  { id: 'level-3', zh: '三级医疗机构', en: 'a level 3 institution' },
  { id: 'county-center', zh: '县级危重孕产妇救治中心', en: 'the county critical maternal care center' },
  { id: 'city-center', zh: '市级危重孕产妇救治中心', en: 'the city critical maternal care center' },
  { id: 'province-center', zh: '省级危重孕产妇救治中心', en: 'the provincial critical maternal care center' },
] as const satisfies readonly (Text & { readonly id: string })[];

const anywhere = ['level-2', 'level-3', 'county-center', 'city-center', 'province-center'] as const;

/** Every kind of event a case can hold, in the order of a usual course. */
export const eventKinds = [
  {
    id: 'found',
    zh: '发现',
    en: 'found',
    five: true,
    early: true,
    keys: { assessment: 'assessment' },
    optional: { dueDate: 'day', screening: 'screening' },
  },
  { id: 'registered', zh: '登记', en: 'registered', five: true, early: true },
  { id: 'reported', zh: '报告', en: 'reported', five: true, keys: { report: ['grading', 'infection', 'death'] } },
  { id: 'managed', zh: '管理', en: 'managed', five: true, keys: { inCharge: 'role' } },
  { id: 'treated', zh: '救治', en: 'treated', five: true, early: true },
  {
    id: 'assessed',
    zh: '再次评估',
    en: 'assessed again',
    early: true,
    keys: { assessment: 'assessment' },
    optional: { lowering: ['condition-resolved', 'diagnosis-excluded', 'entered-in-error'] },
  },
  { id: 'referred', zh: '转诊', en: 'referred', early: true, keys: { to: anywhere } },
  { id: 'consulted', zh: '会诊', en: 'consulted', keys: { about: ['joint-plan', 'continuation', 'other'] } },
  { id: 'transferred', zh: '转运到达', en: 'transferred', early: true, keys: { to: anywhere } },
  { id: 'delivered', zh: '妊娠结束', en: 'pregnancy ended', early: true, keys: { outcome: ['birth', 'loss'] } },
  { id: 'discharged', zh: '产后出院', en: 'discharged after it' },
  { id: 'followed-up', zh: '随访', en: 'followed up', keys: { visit: ['referral', 'home', 'day-42', 'other'] } },
  { id: 'died', zh: '死亡', en: 'died', early: true },
  { id: 'closed', zh: '结案', en: 'closed' },
] as const satisfies readonly EventKindRow[];

export type EventKind = (typeof eventKinds)[number]['id'];

export const fiveOnes = [
  'found',
  'registered',
  'reported',
  'managed',
  'treated',
] as const satisfies readonly EventKind[];
export type FiveOne = (typeof fiveOnes)[number];
