import type { Condition } from '@anchan/core/language';
import { oneOf } from './conditions.ts';
import type { DerivedRow } from './model.ts';
import type { Settings } from './settings.ts';

/** An antenatal visit that counts as one: not a mere pregnancy test, not the admission in labor. */
const antenatalVisit: readonly Condition[] = [
  { fact: 'kind:antenatal' },
  { not: { fact: 'pregnancyTestOnly' } },
  { not: { fact: 'inLabor' } },
];

/** Gestation decides, and only where nobody knows it the birth weight. `heavy` is a condition on the weight. */
const atLeast28 = (s: Settings, heavy: Condition): Condition => ({
  any: [
    { fact: 'gestationalAgeDays', op: '>=', value: s.minGestationDays },
    { all: [{ not: { fact: 'gestationalAgeDays:given' } }, heavy] },
  ],
});

const heavyBaby = (s: Settings): Condition => ({ fact: 'birthWeightG', op: '>=', value: s.minBirthWeightG });
const graded = { fact: 'kind:grading' } as const;
const nulliparous = { fact: 'parity', op: '=', value: 0 } as const;
const breech = { fact: 'presentation:breech' } as const;
const scarred = { fact: 'previousCesareanCount', op: '>=', value: 1 } as const;
/** A woman without an earlier birth cannot have had a cesarean: the record contradicts itself where a group asks for the parity. */
const contradiction: Condition = { all: [{ fact: 'previousCesareanCount:given' }, scarred, nulliparous] };

/** Values made from columns. Each row uses only columns and the rows above it. */
export const derivedRows = (s: Settings): readonly DerivedRow[] => [
  {
    name: 'anyHeavyBaby',
    record: 'pregnancy',
    type: 'boolean',
    zh: '有胎婴儿达到最低出生体重',
    en: 'A baby reaches the least birth weight',
    form: { form: 'any', of: 'birth', where: heavyBaby(s) },
  },
  {
    name: 'delivered28',
    record: 'pregnancy',
    type: 'boolean',
    zh: '计入分娩（满28周，孕周不清时按体重）',
    en: 'Counts as a delivery (28 weeks, by weight where gestation is unknown)',
    form: { form: 'condition', when: atLeast28(s, { fact: 'anyHeavyBaby' }) },
  },
  {
    name: 'viable28',
    record: 'birth',
    type: 'boolean',
    zh: '计入出生（满28周，孕周不清时按体重）',
    en: 'Counts as a birth (28 weeks, by weight where gestation is unknown)',
    form: { form: 'condition', when: atLeast28(s, heavyBaby(s)) },
  },
  {
    name: 'bornInHospital',
    record: 'pregnancy',
    type: 'boolean',
    zh: '住院分娩',
    en: 'Gave birth in hospital',
    form: { form: 'any', of: 'birth', where: { fact: 'inHospital' } },
  },
  {
    name: 'liveBirthCount',
    record: 'pregnancy',
    type: 'number',
    zh: '活产婴儿数',
    en: 'Babies born alive',
    form: { form: 'count', of: 'birth', where: { fact: 'liveBorn' } },
  },
  {
    name: 'ancVisits',
    record: 'pregnancy',
    type: 'number',
    zh: '产前检查次数',
    en: 'Antenatal visits',
    form: { form: 'count', of: 'visit', where: { all: antenatalVisit } },
  },
  {
    name: 'earlyAntenatalVisit',
    record: 'pregnancy',
    type: 'boolean',
    zh: '孕早期有产前检查',
    en: 'Antenatal visit in early pregnancy',
    form: {
      form: 'any',
      of: 'visit',
      where: { all: [...antenatalVisit, { fact: 'gestationalAgeDays', op: '<', value: s.earlyPregnancyBeforeDays }] },
    },
  },
  {
    name: 'skilledAncVisits',
    record: 'pregnancy',
    type: 'number',
    zh: '由熟练卫生人员提供的产前检查次数',
    en: 'Antenatal visits with skilled staff',
    form: { form: 'count', of: 'visit', where: { all: [...antenatalVisit, { fact: 'skilledProvider' }] } },
  },
  {
    name: 'postnatalFrom',
    record: 'pregnancy',
    type: 'date',
    zh: '产后访视起算日（出院；非住院分娩为妊娠结束日）',
    en: 'Day from which postnatal visits count (discharge; end of pregnancy when not born in hospital)',
    form: {
      form: 'choose',
      choices: [
        { when: { fact: 'bornInHospital' }, column: 'dischargedOn' },
        { when: { not: { fact: 'bornInHospital' } }, column: 'endedOn' },
      ],
    },
  },
  {
    name: 'postnatalVisits',
    record: 'pregnancy',
    type: 'number',
    zh: '期限内产后访视次数',
    en: 'Postnatal visits in time',
    form: {
      form: 'count',
      of: 'visit',
      where: { fact: 'kind:postnatal' },
      within: { child: 'seenOn', parent: 'postnatalFrom', fromDays: 0, toDays: s.postnatalVisitDays },
    },
  },
  {
    name: 'screenings',
    record: 'pregnancy',
    type: 'number',
    zh: '风险筛查次数',
    en: 'Risk screenings',
    form: { form: 'count', of: 'assessment', where: { fact: 'kind:screening' } },
  },
  {
    name: 'screenEverPositive',
    record: 'pregnancy',
    type: 'boolean',
    zh: '曾筛查阳性',
    en: 'A screening was positive',
    form: { form: 'any', of: 'assessment', where: { all: [{ fact: 'kind:screening' }, { fact: 'positive' }] } },
  },
  {
    name: 'gradings',
    record: 'pregnancy',
    type: 'number',
    zh: '风险分级次数',
    en: 'Risk gradings',
    form: { form: 'count', of: 'assessment', where: graded },
  },
  {
    name: 'currentLevel',
    record: 'pregnancy',
    type: 'enum',
    values: ['green', 'yellow', 'orange', 'red'],
    zh: '统计期末的风险颜色',
    en: 'Risk color at the end of the period',
    form: { form: 'latest', of: 'assessment', column: 'level', by: 'assessedOn', where: graded },
  },
  {
    name: 'currentInfectious',
    record: 'pregnancy',
    type: 'boolean',
    zh: '统计期末为紫色',
    en: 'Purple at the end of the period',
    form: { form: 'latest', of: 'assessment', column: 'infectious', by: 'assessedOn', where: graded },
  },
  {
    name: 'postpartumAssessments',
    record: 'pregnancy',
    type: 'number',
    zh: '产后风险评估次数',
    en: 'Postpartum assessments',
    form: { form: 'count', of: 'assessment', where: { fact: 'kind:postpartum' } },
  },
  {
    name: 'caseOpened',
    record: 'pregnancy',
    type: 'boolean',
    zh: '已建专案',
    en: 'A case file exists',
    form: { form: 'any', of: 'case' },
  },
  {
    name: 'fiveOnesDone',
    record: 'pregnancy',
    type: 'boolean',
    zh: '发现、登记、报告、管理、救治五项齐全',
    en: 'Found, registered, reported, managed and treated',
    form: {
      form: 'any',
      of: 'case',
      where: {
        all: [
          { fact: 'foundOn:given' },
          { fact: 'registeredOn:given' },
          { fact: 'reportedOn:given' },
          { fact: 'managedOn:given' },
          { fact: 'treatedOn:given' },
        ],
      },
    },
  },
  {
    name: 'seniorInCharge',
    record: 'pregnancy',
    type: 'boolean',
    zh: '专案由高年资医师负责',
    en: 'A senior obstetrician is in charge of the case',
    form: { form: 'any', of: 'case', where: { fact: 'seniorInCharge' } },
  },
  {
    name: 'daysFromEndToDeath',
    record: 'pregnancy',
    type: 'number',
    zh: '妊娠结束至死亡天数',
    en: 'Days from the end of pregnancy to death',
    form: { form: 'daysBetween', from: 'endedOn', to: 'diedOn' },
  },
  {
    name: 'pregnancyRelatedDeath',
    record: 'pregnancy',
    type: 'boolean',
    zh: '孕期至产后42天内死亡',
    en: 'Died in pregnancy or within 42 days after it',
    form: {
      form: 'condition',
      when: {
        all: [
          { fact: 'diedOn:given' },
          {
            any: [
              { not: { fact: 'endedOn:given' } },
              {
                all: [
                  { fact: 'daysFromEndToDeath', op: '>=', value: 0 },
                  { fact: 'daysFromEndToDeath', op: '<=', value: s.postpartumDays },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  {
    name: 'robsonGroup',
    record: 'pregnancy',
    type: 'number',
    zh: 'Robson分组（99为无法分组）',
    en: 'Robson group (99 cannot be classified)',
    form: {
      form: 'cases',
      cases: [
        { when: { fact: 'fetusCount', op: '>=', value: 2 }, value: 8 },
        { when: { fact: 'presentation:transverse-or-oblique' }, value: 9 },
        { when: { all: [breech, contradiction] }, value: 99 },
        { when: { all: [breech, nulliparous] }, value: 6 },
        { when: breech, value: 7 },
        { when: { fact: 'gestationalAgeDays', op: '<', value: s.pretermBeforeDays }, value: 10 },
        { when: contradiction, value: 99 },
        { when: scarred, value: 5 },
        { when: { all: [nulliparous, { fact: 'laborOnset:spontaneous' }] }, value: 1 },
        { when: { all: [nulliparous, oneOf('laborOnset', 'induced', 'none')] }, value: 2 },
        { when: { fact: 'laborOnset:spontaneous' }, value: 3 },
        { when: oneOf('laborOnset', 'induced', 'none'), value: 4 },
      ],
      unknown: 99,
      otherwise: 99,
    },
  },
  {
    name: 'ageAtDeathDays',
    record: 'birth',
    type: 'number',
    zh: '死亡日龄（出生当日为0）',
    en: 'Age at death in days (the day of birth is 0)',
    form: { form: 'daysBetween', from: 'bornOn', to: 'diedOn' },
  },
  {
    name: 'diedBeforeFirstBirthday',
    record: 'birth',
    type: 'boolean',
    zh: '1周岁前死亡',
    en: 'Died before the first birthday',
    form: { form: 'beforeBirthday', birth: 'bornOn', date: 'diedOn', years: 1 },
  },
  {
    name: 'diedBeforeFifthBirthday',
    record: 'birth',
    type: 'boolean',
    zh: '5周岁前死亡',
    en: 'Died before the fifth birthday',
    form: { form: 'beforeBirthday', birth: 'bornOn', date: 'diedOn', years: 5 },
  },
  {
    name: 'perinatalDeathOn',
    record: 'birth',
    type: 'date',
    zh: '围产儿死亡日期（死胎死产为出生日）',
    en: 'Day of the perinatal death (day of birth for a stillbirth)',
    form: {
      form: 'choose',
      choices: [
        { when: { not: { fact: 'liveBorn' } }, column: 'bornOn' },
        { when: { fact: 'liveBorn' }, column: 'diedOn' },
      ],
    },
  },
  {
    name: 'newbornVisits',
    record: 'birth',
    type: 'number',
    zh: '出生后28天内访视次数',
    en: 'Visits within 28 days of birth',
    form: {
      form: 'count',
      of: 'visit',
      where: { fact: 'kind:newborn' },
      within: { child: 'seenOn', parent: 'bornOn', fromDays: 0, toDays: 28 },
    },
  },
  {
    name: 'checkedWithin48h',
    record: 'birth',
    type: 'boolean',
    zh: '出生后48小时内受检',
    en: 'Checked within 48 hours of birth',
    form: {
      form: 'any',
      of: 'visit',
      where: { all: [{ fact: 'kind:newborn' }, { fact: 'hoursAfterBirth', op: '<=', value: 48 }] },
    },
  },
  {
    name: 'motherHivPositive',
    record: 'birth',
    type: 'boolean',
    zh: '母亲艾滋病感染',
    en: 'Mother HIV positive',
    form: { form: 'parent', column: 'hivPositive' },
  },
  {
    name: 'motherSyphilisPositive',
    record: 'birth',
    type: 'boolean',
    zh: '母亲梅毒感染',
    en: 'Mother with syphilis',
    form: { form: 'parent', column: 'syphilisPositive' },
  },
  {
    name: 'motherHbsagPositive',
    record: 'birth',
    type: 'boolean',
    zh: '母亲乙肝表面抗原阳性',
    en: 'Mother HBsAg positive',
    form: { form: 'parent', column: 'hbsagPositive' },
  },
  {
    name: 'motherHbvHighRisk',
    record: 'birth',
    type: 'boolean',
    zh: '母亲乙肝高母婴传播风险',
    en: 'Mother with a high risk of hepatitis B transmission',
    form: { form: 'parent', column: 'hbvHighRisk' },
  },
  {
    name: 'firstAtLevel',
    record: 'assessment',
    type: 'boolean',
    zh: '本次妊娠首次评为该级别',
    en: 'First grading of the pregnancy at this level',
    form: { form: 'first', where: graded, same: ['level'], by: 'assessedOn' },
  },
  {
    name: 'firstAntenatal',
    record: 'visit',
    type: 'boolean',
    zh: '本次妊娠首次产前就诊',
    en: 'First antenatal contact of the pregnancy',
    form: { form: 'first', where: { fact: 'kind:antenatal' }, same: [], by: 'seenOn' },
  },
  {
    name: 'isRevisit',
    record: 'visit',
    type: 'boolean',
    zh: '产前复诊',
    en: 'Antenatal visit after the first',
    form: { form: 'condition', when: { all: [{ fact: 'kind:antenatal' }, { not: { fact: 'firstAntenatal' } }] } },
  },
];
