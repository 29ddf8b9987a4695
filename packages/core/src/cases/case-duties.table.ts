import type { Text } from '../language/describe.ts';
import type { Grade } from '../rules/criterion.ts';
import type { NormRow } from '../rules/norm-row.ts';
import type { FiveOne } from './event-kinds.table.ts';
import type { CareRole } from './roles.table.ts';

/** What starts a duty's clock: the first grading that brings the row, or an event of the case. */
export type DutyStart = 'found' | 'grading' | 'referred' | 'delivered' | 'discharged' | 'died';

/** An event that discharges a duty: its kind, and the value of its key where the kind has one. */
export interface DutyDone {
  readonly kind: string;
  readonly key?: string;
  readonly values?: readonly string[];
  /** Counts only from this day after the end of pregnancy. */
  readonly fromDay?: number;
}

/** A duty of a case. The copies in which its sentence was seen stand in `provenance.table.ts`. */
export interface CaseDutyRow extends Omit<NormRow, 'copies'> {
  /**
   * The row this duty carries out: `RP…`, `M.…` (reporting, management), `PP…`, `SP…` (procedure), `BP…` (basic public health services), or a
   * clause of the plan. A test holds clause, evidence and time to that row's; they are repeated here so that a case need not carry the norm's tables.
   */
  readonly rests: string;
  readonly five?: FiveOne;
  readonly starts: DutyStart;
  /** Only for these grades; it starts whenever one of them is newly followed, so a rise starts it anew. */
  readonly grades?: readonly Grade[];
  /** Lapses when the pregnancy ends. */
  readonly whilePregnant?: true;
  readonly who: CareRole;
  readonly done: readonly DutyDone[];
  readonly to?: Text;
  /** Time allowed: hours from the moment (AMB-DAYS reads the 3 and the 2 days so), or calendar days of which the last one counts. Absent: the document sets none. */
  readonly within?: { readonly value: number; readonly unit: 'h' | 'd' };
}

/** Figures that no document gives; each is a reading that waits for an obstetrician. */
export const caseSettings = {
  /** An event may be entered this long behind the newest one. A grading may not stand before a grading, nor a death or the closing before anything. */
  lateEntryHours: 24,
  /** The first day on which a visit counts as the 42-day check, “about 42 days” (READ-DAY-42). */
  firstDayOfLastCheck: 35,
  /** Management runs to 42 days after the end of pregnancy (35号规范 前言, PP4); the case may be closed from that day. */
  lastDay: 42,
} as const;

const level3 = ['level-3', 'city-center', 'province-center'] as const;

/** The duties of case management, in the order in which a case meets them. */
export const caseDutyTable = [
  {
    id: 'register',
    rests: '四(二)3',
    five: 'registered',
    starts: 'found',
    who: 'obstetrician',
    done: [{ kind: 'registered' }],
    zh: '登记建立高危孕产妇专案',
    en: 'Register the case',
    clause: '母婴安全行动提升计划 四(二)3',
    evidence: 'verbatim',
  },
  {
    id: 'report-red',
    rests: 'RP2',
    five: 'reported',
    starts: 'grading',
    grades: ['red'],
    who: 'obstetrician',
    done: [{ kind: 'reported', key: 'report', values: ['grading'] }],
    within: { value: 24, unit: 'h' },
    to: { zh: '辖区妇幼保健机构', en: 'local maternal and child health institution' },
    zh: '红色：报送评估分级报告单',
    en: 'Red: send the grading report form',
    clause: '35号规范 二(二)1',
    evidence: 'regional',
    readings: ['AMB-DAYS'],
  },
  {
    id: 'report-orange',
    rests: 'RP1',
    five: 'reported',
    starts: 'grading',
    grades: ['orange'],
    who: 'obstetrician',
    done: [{ kind: 'reported', key: 'report', values: ['grading'] }],
    within: { value: 72, unit: 'h' },
    to: { zh: '辖区妇幼保健机构', en: 'local maternal and child health institution' },
    zh: '橙色：报送评估分级报告单',
    en: 'Orange: send the grading report form',
    clause: '35号规范 二(二)1',
    evidence: 'regional',
    readings: ['AMB-DAYS'],
  },
  {
    id: 'report-infection',
    rests: 'RP3',
    five: 'reported',
    starts: 'grading',
    grades: ['purple'],
    who: 'obstetrician',
    done: [{ kind: 'reported', key: 'report', values: ['infection'] }],
    zh: '紫色：传染病按法律法规报告，时限按当时的法律执行',
    en: 'Purple: notify the infectious disease; the law of the day sets the time',
    clause: null,
    evidence: 'recall',
    readings: ['AMB-PURPLE-REPORT'],
  },
  {
    id: 'level-3',
    rests: 'SP2',
    starts: 'grading',
    grades: ['red'],
    whilePregnant: true,
    who: 'obstetrician',
    done: [
      { kind: 'referred', key: 'to', values: level3 },
      { kind: 'transferred', key: 'to', values: level3 },
      { kind: 'consulted', key: 'about', values: ['continuation'] },
    ],
    zh: '红色：尽快到三级医疗机构评估',
    en: 'Red: assessment in a level 3 institution as soon as possible',
    clause: '35号规范 二(三)3(2)',
    evidence: 'verbatim',
  },
  {
    id: 'continuation',
    rests: 'SP1',
    starts: 'grading',
    grades: ['red'],
    whilePregnant: true,
    who: 'associate-chief',
    done: [{ kind: 'consulted', key: 'about', values: ['continuation'] }],
    zh: '副主任以上任职资格的医师评估并告知；软件只提示这一步该做了，不作结论',
    en: 'Assessment and advice by an associate chief physician or above; software says that the step is due and never answers it',
    clause: '35号规范 二(三)3(2)',
    evidence: 'verbatim',
  },
  {
    id: 'manage',
    rests: '四(二)3',
    five: 'managed',
    starts: 'grading',
    grades: ['orange', 'red', 'purple'],
    who: 'senior-obstetrician',
    done: [{ kind: 'managed', key: 'inCharge', values: ['senior-obstetrician'] }],
    zh: '专人专案：由产科高年资医师负责管理',
    en: 'A named person for the case: a senior obstetrician is in charge',
    clause: '母婴安全行动提升计划 四(二)3',
    evidence: 'verbatim',
  },
  {
    id: 'joint-plan',
    rests: 'M.orange-red.referral',
    starts: 'grading',
    grades: ['orange', 'red'],
    who: 'senior-obstetrician',
    done: [{ kind: 'consulted', key: 'about', values: ['joint-plan'] }],
    zh: '尽快与上级危重孕产妇救治中心共同制订管理方案、诊疗方案和应急预案',
    en: 'Draw up management, treatment and emergency plans with the superior center as soon as possible',
    clause: '35号规范 二(三)3',
    evidence: 'verbatim',
  },
  {
    id: 'treat',
    rests: '四(二)3',
    five: 'treated',
    starts: 'grading',
    grades: ['orange', 'red', 'purple'],
    who: 'senior-obstetrician',
    done: [{ kind: 'treated' }],
    zh: '集中救治：按方案诊治',
    en: 'Treat her according to the plan, in a center',
    clause: '母婴安全行动提升计划 四(二)3',
    evidence: 'verbatim',
  },
  {
    id: 'referral-outcome',
    rests: 'BP2',
    starts: 'referred',
    who: 'primary-care',
    done: [{ kind: 'followed-up', key: 'visit', values: ['referral'] }],
    within: { value: 14, unit: 'd' },
    zh: '转诊后2周内随访转诊结果',
    en: 'Follow up the outcome of the referral within 2 weeks',
    clause: '国家基本公共卫生服务规范(第三版)',
    evidence: 'paraphrase',
  },
  {
    id: 'home-visit',
    rests: 'PP2',
    starts: 'discharged',
    who: 'primary-care',
    done: [{ kind: 'followed-up', key: 'visit', values: ['home'] }],
    within: { value: 7, unit: 'd' },
    zh: '出院后1周内到家中产后访视',
    en: 'Home visit within 1 week after discharge',
    clause: '国家基本公共卫生服务规范',
    evidence: 'paraphrase',
  },
  {
    id: 'home-visit-assessment',
    rests: 'PP1',
    starts: 'discharged',
    who: 'primary-care',
    done: [{ kind: 'assessed', fromDay: 0 }],
    within: { value: 7, unit: 'd' },
    zh: '产后访视时再次评估风险',
    en: 'Assess her risk again at the home visit',
    clause: '35号规范 二(四)',
    evidence: 'paraphrase',
  },
  {
    id: 'day-42-check',
    rests: 'PP3',
    starts: 'delivered',
    who: 'primary-care',
    done: [{ kind: 'followed-up', key: 'visit', values: ['day-42'] }],
    within: { value: caseSettings.lastDay, unit: 'd' },
    zh: '产后42天健康检查；异常的到原分娩机构',
    en: '42-day check; where something is abnormal, in the institution of birth',
    clause: '国家基本公共卫生服务规范',
    evidence: 'paraphrase',
    readings: ['READ-DAY-42'],
  },
  {
    id: 'day-42-assessment',
    rests: 'PP1',
    starts: 'delivered',
    who: 'primary-care',
    done: [{ kind: 'assessed', fromDay: caseSettings.firstDayOfLastCheck }],
    within: { value: caseSettings.lastDay, unit: 'd' },
    zh: '产后42天检查时再次评估风险',
    en: 'Assess her risk again at the 42-day check',
    clause: '35号规范 二(四)',
    evidence: 'paraphrase',
    readings: ['READ-DAY-42'],
  },
  {
    id: 'report-death',
    rests: 'RP8',
    starts: 'died',
    who: 'obstetrician',
    done: [{ kind: 'reported', key: 'report', values: ['death'] }],
    within: { value: 48, unit: 'h' },
    to: { zh: '辖区县级妇幼保健机构', en: 'the county maternal and child health institution' },
    zh: '第一时间报送县级妇幼保健机构，最迟2日内',
    en: 'Report to the county institution at once, within 2 days at the latest',
    clause: '42号通知（条款号未见到）',
    evidence: 'paraphrase',
    readings: ['AMB-DAYS'],
  },
] as const satisfies readonly CaseDutyRow[];

export type CaseDutyId = (typeof caseDutyTable)[number]['id'];
