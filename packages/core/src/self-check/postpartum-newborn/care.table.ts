import type { Fact } from '../shared.ts';

/** Something due after birth. Days count from the day of birth (0); both bounds are included. */
export interface ChecklistRow extends Fact {
  readonly who: 'mother' | 'baby';
  readonly days: { readonly from: number; readonly to: number };
  /** Only for women who had it in pregnancy. */
  readonly after?: 'gestational-diabetes' | 'hypertension';
  readonly mode?: 'vaginal' | 'cesarean';
}

/** The list ends at 84 days (12 weeks). */
export const postpartumChecklistTable = [
  {
    id: 'visit-week',
    who: 'mother',
    days: { from: 0, to: 14 },
    text: {
      zh: '出院后1周内，社区会上门访视：看恢复、母乳、伤口、情绪和宝宝。没人来就打电话问。',
      en: 'Within a week of going home a community health worker visits: recovery, breastfeeding, wound, mood and the baby. If nobody comes, call.',
    },
    sources: ['cn-nbphs-a', 'cn-nbphs-b'],
    verified: true,
    tier: 'C',
    record: ['rec-nbphs-2017'],
    reading: 'A week after discharge is shown to day 14, as if the stay was up to a week.',
  },
  {
    id: 'hypertension-early',
    who: 'mother',
    days: { from: 0, to: 14 },
    after: 'hypertension',
    text: {
      zh: '怀孕时血压高的：出院后头一两周就要在家量血压或回院量。',
      en: 'High blood pressure in pregnancy: measured at home or in hospital in the first one to two weeks.',
    },
    sources: ['cn-hdp-def', 'cn-pp-pe-rev'],
    verified: false,
    tier: null,
    record: ['rec-hdp-2020'],
  },
  {
    id: 'hypertension-recheck',
    who: 'mother',
    days: { from: 0, to: 84 },
    after: 'hypertension',
    text: {
      zh: '怀孕时血压高的：产后12周内还要再复查。',
      en: 'High blood pressure in pregnancy: checked again within 12 weeks of birth.',
    },
    sources: ['cn-hdp-def', 'cn-pp-pe-rev'],
    verified: false,
    tier: null,
    record: ['rec-hdp-2020'],
  },
  {
    id: 'gdm-recheck',
    who: 'mother',
    days: { from: 28, to: 84 },
    after: 'gestational-diabetes',
    text: {
      zh: '得过妊娠期糖尿病的：产后4–12周复查糖耐量。',
      en: 'After gestational diabetes: the glucose test is repeated 4-12 weeks after birth.',
    },
    sources: ['figo-gdm-pp', 'cn-gdm-pp-study'],
    verified: true,
    tier: 'A',
    record: ['rec-gdm-2022'],
  },
  {
    id: '42-mother',
    who: 'mother',
    days: { from: 42, to: 84 },
    text: {
      zh: '产后42天妈妈查：血压、血和尿常规、妇科检查（子宫、恶露、伤口）、乳房、盆底、情绪，还有避孕。',
      en: 'The mother at 42 days: blood pressure, blood and urine, pelvic check (womb, lochia, wound), breasts, pelvic floor, mood, and contraception.',
    },
    sources: ['cn-42d', 'cn-42d-b', 'cn-nbphs-c'],
    verified: true,
    tier: 'C',
    record: ['rec-nbphs-2017'],
  },
  {
    id: '42-wound-cesarean',
    who: 'mother',
    days: { from: 42, to: 84 },
    mode: 'cesarean',
    text: { zh: '看剖宫产的刀口。', en: 'The cesarean wound is looked at.' },
    sources: ['cn-42d', 'cn-nbphs-c'],
    verified: true,
    tier: 'C',
    record: ['rec-nbphs-2017'],
  },
  {
    id: '42-wound-perineal',
    who: 'mother',
    days: { from: 42, to: 84 },
    mode: 'vaginal',
    text: { zh: '看会阴伤口。', en: 'The perineal wound is looked at.' },
    sources: ['cn-42d', 'cn-nbphs-c'],
    verified: true,
    tier: 'C',
    record: ['rec-nbphs-2017'],
  },
  {
    id: '42-form',
    who: 'mother',
    days: { from: 42, to: 84 },
    text: {
      zh: '42天记录表上有：一般健康、心理状况、血压、乳房、恶露、子宫、伤口、分类和指导（性保健、避孕、婴儿喂养）。',
      en: 'The 42-day form covers general health, mood, blood pressure, breasts, lochia, womb, wound, the finding, and advice on sex, contraception and feeding.',
    },
    sources: ['cn-nbphs-c'],
    verified: true,
    tier: 'C',
    record: ['rec-nbphs-2017'],
  },
  {
    id: 'risk-again',
    who: 'mother',
    days: { from: 0, to: 84 },
    text: {
      zh: '产后访视和42天检查时，要再做一次风险评估。',
      en: 'Risk is assessed again at the home visit and at the 42-day check.',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-risk-2017'],
  },
  {
    id: 'infant-check',
    who: 'baby',
    days: { from: 42, to: 84 },
    text: {
      zh: '宝宝产后42天也检查一次；3、6、8、12个月再体检。',
      en: 'The baby is checked at 42 days too, and again at 3, 6, 8 and 12 months.',
    },
    sources: ['cn-lit55-c'],
    verified: true,
    tier: 'B',
    record: ['rec-lit55', 'rec-0-6'],
  },
] as const satisfies readonly ChecklistRow[];

/** Something due to the newborn, by hours of life; `to` is included, null where only the hospital can say; `late` is the last catch-up. */
export interface TimetableRow extends Fact {
  readonly hours: { readonly from: number; readonly to: number | null; readonly late?: number };
}

export const newbornTimetableTable = [
  {
    id: 'first-feed',
    hours: { from: 0, to: 1 },
    text: {
      zh: '出生1小时内吃第一口奶；纯母乳喂养到6个月。',
      en: 'First feed within the hour; breast milk only for 6 months.',
    },
    sources: ['cn-lit66-2015', 'cn-feed-2016'],
    verified: true,
    tier: 'B',
    record: ['rec-feed-2022'],
  },
  {
    id: 'vitamin-k',
    hours: { from: 0, to: null },
    text: { zh: '出生后打维生素K1。', en: 'Vitamin K1 is given after birth.' },
    sources: ['cn-feed-2016'],
    verified: true,
    tier: 'B',
    record: ['rec-textbook'],
  },
  {
    id: 'birth-vaccines',
    hours: { from: 0, to: 24 },
    text: {
      zh: '出生24小时内打第1针乙肝疫苗，出生时打卡介苗。妈妈乙肝表面抗原阳性的：12小时内打乙肝免疫球蛋白和疫苗，越快越好。',
      en: 'First hepatitis B vaccine within 24 hours, and BCG at birth. With an HBsAg-positive mother: immunoglobulin and vaccine within 12 hours, the sooner the better.',
    },
    sources: ['cn-vax-birth', 'cn-hbv-2020', 'cn-hbv-2020-b'],
    verified: true,
    tier: 'C',
    record: ['rec-imm-2021', 'rec-hbv-2020'],
  },
  {
    id: 'first-stool',
    hours: { from: 0, to: 24 },
    text: {
      zh: '出生24小时内应排胎便，3–4天排净转黄。24小时没排要看医生。',
      en: 'First stool within 24 hours, yellow by day 3-4. None in 24 hours: see a doctor.',
    },
    sources: ['cn-nb-urine', 'nb-danger-ou'],
    verified: true,
    tier: 'B',
    record: ['rec-feed-2022'],
  },
  {
    id: 'heart-screening',
    hours: { from: 6, to: 72 },
    text: { zh: '出生6–72小时筛查先天性心脏病。', en: 'Heart screening at 6-72 hours.' },
    sources: ['cn-nbs'],
    verified: true,
    tier: 'C',
    record: ['rec-textbook'],
  },
  {
    id: 'hearing-screening',
    hours: { from: 48, to: null },
    text: { zh: '听力筛查：出生48小时后到出院前。', en: 'Hearing screening from 48 hours to going home.' },
    sources: ['cn-nbs', 'cn-nbs-law'],
    verified: true,
    tier: 'B',
    record: ['rec-textbook'],
  },
  {
    id: 'heel-prick',
    hours: { from: 72, to: 168, late: 480 },
    text: {
      zh: '足跟血：出生72小时后、7天内，充分吃奶后采。没采的尽快补，一般不超过20天。',
      en: 'Heel prick after 72 hours and within 7 days, when feeding well. If missed, as soon as possible, by 20 days at the latest.',
    },
    sources: ['cn-nbs', 'cn-nbs-law'],
    verified: true,
    tier: 'B',
    record: ['rec-textbook'],
  },
] as const satisfies readonly TimetableRow[];
