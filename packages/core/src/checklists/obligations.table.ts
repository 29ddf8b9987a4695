import type { Text } from '../language/describe.ts';
import type { NormRow } from '../rules/norm-row.ts';

/** Whom a duty binds. An institution can be of several kinds. */
export const institutionKinds = [
  { id: 'midwifery', zh: '开展助产技术服务的医疗机构', en: 'institution with midwifery services' },
  { id: 'tertiary-mch', zh: '三级妇幼保健院', en: 'level 3 maternal and child health hospital' },
  { id: 'authority', zh: '地方卫生健康行政部门', en: 'local health authority' },
] as const satisfies readonly (Text & { readonly id: string })[];

export type InstitutionKind = (typeof institutionKinds)[number]['id'];

/** The parts of an institution that each owe a duty of their own. */
export const departments = [
  { id: 'obstetrics', zh: '产科', en: 'obstetrics' },
  { id: 'pediatrics', zh: '儿科', en: 'pediatrics' },
  { id: 'operating-room', zh: '手术室', en: 'operating room' },
  { id: 'delivery-room', zh: '产房', en: 'delivery room' },
  { id: 'newborn-ward', zh: '新生儿病房', en: 'newborn ward' },
] as const satisfies readonly (Text & { readonly id: string })[];

export type Department = (typeof departments)[number]['id'];

export interface ObligationRow extends NormRow {
  readonly kind: InstitutionKind;
  /** How often; `standing` has no interval: it is either in place or not. */
  readonly per: 'month' | 'quarter' | 'half-year' | 'year' | 'standing';
  /** At least so many in each period; `each-person`: every member of staff once. */
  readonly atLeast: number | 'each-person';
  readonly departments?: readonly Department[];
}

/** The plan in force: issued 2021-10-09, for 2021 to 2025. No successor was seen, so later periods are marked and not called the plan's. */
export const planTerm = { from: '2021-10-09', to: '2025-12-31' } as const;

/** What the plan (国卫妇幼发〔2021〕30号) asks for again and again, or once for all; the yearly evaluation is of another document. */
export const obligationTable = [
  {
    id: 'skills-training',
    kind: 'midwifery',
    per: 'quarter',
    atLeast: 1,
    zh: '针对产后出血、新生儿窒息等常见危重症的专项技能培训',
    en: 'Skills training on common critical conditions such as postpartum hemorrhage and neonatal asphyxia',
    clause: '母婴安全行动提升计划 四(二)4',
    evidence: 'verbatim',
    copies: ['plan30'],
    note: { zh: '读作每季度培训和演练各1次', en: 'Read as both a training and a drill in each quarter' },
  },
  {
    id: 'emergency-drill',
    kind: 'midwifery',
    per: 'quarter',
    atLeast: 1,
    zh: '快速反应团队急救演练',
    en: 'Emergency drill of the rapid-response team',
    clause: '母婴安全行动提升计划 四(二)4',
    evidence: 'verbatim',
    copies: ['plan30'],
    note: { zh: '读作每季度培训和演练各1次', en: 'Read as both a training and a drill in each quarter' },
  },
  {
    id: 'joint-meeting',
    kind: 'midwifery',
    per: 'half-year',
    atLeast: 1,
    zh: '多科室联席会议',
    en: 'Joint meeting of departments',
    clause: '母婴安全行动提升计划 四(二)4',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
  {
    id: 'case-warning',
    kind: 'midwifery',
    per: 'year',
    atLeast: 2,
    departments: ['obstetrics', 'pediatrics'],
    zh: '医疗质量安全案例警示教育',
    en: 'Case-based education on quality and safety',
    clause: '母婴安全行动提升计划 四(三)6',
    evidence: 'verbatim',
    copies: ['plan30'],
    note: { zh: '读作产科、儿科各2次', en: 'Read as 2 in each of obstetrics and pediatrics' },
  },
  {
    id: 'self-assessment',
    kind: 'midwifery',
    per: 'month',
    atLeast: 1,
    departments: ['operating-room', 'delivery-room', 'newborn-ward'],
    zh: '手术室、产房、新生儿病房等重点部门的自我评估与分析',
    en: 'Self-assessment and analysis of operating room, delivery room and newborn ward',
    clause: '母婴安全行动提升计划 四(三)8',
    evidence: 'verbatim',
    copies: ['plan30'],
    note: { zh: '读作每个部门每月1次', en: 'Read as once a month in each of them' },
  },
  {
    id: 'continuing-education',
    kind: 'midwifery',
    per: 'year',
    atLeast: 'each-person',
    zh: '产科和儿科医师、助产士和护士每人1次针对性继续医学教育',
    en: 'Targeted continuing education, once for each obstetric and pediatric physician, midwife and nurse',
    clause: '母婴安全行动提升计划 四(四)12',
    evidence: 'verbatim',
    copies: ['plan30'],
    note: { zh: '“每年”读作自然年', en: '“Each year” is read as the calendar year' },
  },
  {
    id: 'science-works',
    kind: 'tertiary-mch',
    per: 'year',
    atLeast: 50,
    zh: '新媒体平台发布科普作品',
    en: 'Popular-science works on new-media platforms',
    clause: '母婴安全行动提升计划 四(一)1',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
  {
    id: 'system-evaluation',
    kind: 'authority',
    per: 'year',
    atLeast: 1,
    zh: '危重孕产妇救治体系技术评估（3个方面28项指标）',
    en: 'Technical evaluation of the critical care system (3 areas, 28 indicators)',
    clause: null,
    evidence: 'paraphrase',
    copies: ['crit-news'],
    note: { zh: '见于方案解读，不是本计划的条款', en: 'Seen in an explainer of the scheme; not a clause of the plan' },
  },
  {
    id: 'quality-group',
    kind: 'midwifery',
    per: 'standing',
    atLeast: 1,
    departments: ['obstetrics', 'pediatrics'],
    zh: '科室医疗质量管理工作小组',
    en: 'Quality group of the department',
    clause: '母婴安全行动提升计划 四(三)6',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
  {
    id: 'safety-office',
    kind: 'midwifery',
    per: 'standing',
    atLeast: 1,
    zh: '专门机构落实院内产科安全管理，由分管院长具体负责',
    en: 'An office for obstetric safety with a deputy head in charge',
    clause: '母婴安全行动提升计划 四(二)5',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
  {
    id: 'rescue-team',
    kind: 'midwifery',
    per: 'standing',
    atLeast: 1,
    zh: '院内多学科危重孕产妇和新生儿救治小组',
    en: 'Multidisciplinary rescue team for mothers and newborns',
    clause: '母婴安全行动提升计划 四(二)5',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
  {
    id: 'education-plan',
    kind: 'midwifery',
    per: 'standing',
    atLeast: 1,
    zh: '健康教育工作计划',
    en: 'Work plan for health education',
    clause: '母婴安全行动提升计划 四(一)1',
    evidence: 'verbatim',
    copies: ['plan30'],
    note: { zh: '条文没有写多久一次', en: 'The clause gives no interval' },
  },
  {
    id: 'expert-group',
    kind: 'authority',
    per: 'standing',
    atLeast: 1,
    zh: '区域危重孕产妇和新生儿救治专家组',
    en: 'Regional expert group for critical mothers and newborns',
    clause: '母婴安全行动提升计划 五(二)',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
  {
    id: 'implementation-plan',
    kind: 'authority',
    per: 'standing',
    atLeast: 1,
    zh: '具体实施方案，明确时间表、路线图',
    en: 'Implementation plan with timetable and road map',
    clause: '母婴安全行动提升计划 五(一)',
    evidence: 'verbatim',
    copies: ['plan30'],
  },
] as const satisfies readonly ObligationRow[];

export type ObligationId = (typeof obligationTable)[number]['id'];
