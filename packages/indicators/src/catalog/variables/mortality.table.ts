import type { VariableRow } from '../variable.ts';

/** Counts first used by: deaths of mothers and children. */
export const mortalityVariables = [
  {
    id: 'liveBirths',
    name: { zh: '活产数', en: 'Live births' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '妊娠满28周及以上（孕周不清时可参考出生体重达1000克及以上），娩出后有心跳、呼吸、脐带搏动、随意肌收缩4项生命体征之一的新生儿数（全国统计口径）。WHO和可持续发展目标不限孕周；报数时写明用的是哪一种',
      en: 'Newborns of 28 completed weeks or more (1000 g or more where gestation is unknown) with a heartbeat, breath, pulsation of the cord or movement of a voluntary muscle after birth (national statistics). WHO and the SDGs count at any gestation: keep the rule used with the number',
    },
  },
  {
    id: 'stillbirths',
    name: { zh: '死胎死产数', en: 'Stillbirths (28 weeks and over)' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '满28周（孕周不清时1000克）及以上、出生时无生命体征；年报不计计划生育要求的引产（凭记忆）',
      en: 'Born without a sign of life at 28 completed weeks or more (1000 g where gestation is unknown). The annual report leaves out terminations required by family planning (from memory)',
    },
  },
  {
    id: 'earlyNeonatalDeaths',
    name: { zh: '0～6天死亡数', en: 'Early neonatal deaths' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '活产儿出生后7天内（第0～6天）的死亡数', en: 'Deaths of live-born infants on days 0 to 6' },
  },
  {
    id: 'neonatalDeaths',
    name: { zh: '新生儿死亡数', en: 'Neonatal deaths' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '活产儿出生后28天内（第0～27天）的死亡数', en: 'Deaths of live-born infants on days 0 to 27' },
  },
  {
    id: 'infantDeaths',
    name: { zh: '婴儿死亡数', en: 'Infant deaths' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '不满1周岁的死亡数', en: 'Deaths before the first birthday' },
  },
  {
    id: 'under5Deaths',
    name: { zh: '5岁以下儿童死亡数', en: 'Under-five deaths' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '不满5周岁的死亡数', en: 'Deaths before the fifth birthday' },
  },
  {
    id: 'maternalDeaths',
    name: { zh: '孕产妇死亡数', en: 'Maternal deaths' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '妊娠期至产后42天内，与妊娠或其处理有关的原因所致死亡，不限孕周和部位；不含意外或偶然原因；死因不明者计入（ICD-MM，凭记忆）',
      en: 'Deaths in pregnancy or within 42 days after it, from a cause related to the pregnancy or its care, at any duration and site; accidental and incidental causes are out, unknown causes stay in (ICD-MM, from memory)',
    },
  },
  {
    id: 'pregnancyRelatedDeaths',
    name: { zh: '妊娠期及产后42天内死亡数（不论原因）', en: 'Pregnancy-related deaths' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '妊娠期或产后42天内的死亡，不论原因',
      en: 'Deaths while pregnant or within 42 days after, whatever the cause',
    },
  },
  {
    id: 'obstetricHemorrhageDeaths',
    name: { zh: '产科出血死亡数', en: 'Maternal deaths from obstetric hemorrhage' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '孕产妇死亡数中根本死因为产科出血者',
      en: 'Those of the maternal deaths whose underlying cause is obstetric hemorrhage',
    },
  },
  {
    id: 'maternalDeathsReviewed',
    name: { zh: '评审的孕产妇死亡数', en: 'Maternal deaths reviewed' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '经过评审的死亡数', en: 'Deaths that were reviewed (audited)' },
  },
  {
    id: 'perinatalDeathsReviewed',
    name: { zh: '评审的围产儿死亡数', en: 'Perinatal deaths reviewed' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '经过评审的死亡数', en: 'Deaths that were reviewed (audited)' },
  },
  {
    id: 'mmrRural',
    name: { zh: '农村孕产妇死亡率', en: 'Rural MMR' },
    unit: 'per-100000',
    period: 'statistical-year',
    definition: { zh: '本身已是比率，不是计数', en: 'Already a ratio, not a count' },
  },
  {
    id: 'mmrUrban',
    name: { zh: '城市孕产妇死亡率', en: 'Urban MMR' },
    unit: 'per-100000',
    period: 'statistical-year',
    definition: { zh: '本身已是比率，不是计数', en: 'Already a ratio, not a count' },
  },
  {
    id: 'facilityLiveBirths',
    name: { zh: '机构活产数', en: 'Live births in facilities' },
    unit: 'count',
    period: 'reporting-period',
    definition: { zh: 'DHIS2：机构内的活产', en: 'DHIS2: live births in a facility' },
  },
  {
    id: 'facilityStillbirths',
    name: { zh: '机构死产数', en: 'Stillbirths in facilities' },
    unit: 'count',
    period: 'reporting-period',
    definition: { zh: '1000克及以上或28周以后', en: '1000 g and over or after 28 weeks' },
  },
  {
    id: 'deathReportsOnTime',
    name: { zh: '按时报送的孕产妇死亡数', en: 'Maternal deaths reported in time' },
    unit: 'count',
    period: 'reporting-period',
  },
] as const satisfies readonly VariableRow[];
