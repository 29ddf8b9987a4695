import type { VariableRow } from '../variable.ts';

/** Counts first used by: coverage of maternal care, mostly as the national annual report divides it. */
export const coverageMaternalVariables = [
  {
    id: 'mothersDelivered',
    name: { zh: '产妇数', en: 'Mothers delivered' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '妊娠满28周及以上（孕周不清时可参考出生体重1000克及以上）的分娩产妇人数；按产妇计，不按婴儿计；含死胎死产的产妇。2019年指标文本印作“或”（28周及以上或1000克及以上）',
      en: 'Mothers who gave birth at 28 completed weeks or more (1000 g or more where gestation is unknown), one per mother and not per baby, stillbirths included. The 2019 indicator text joins the two limits with “or”',
    },
  },
  {
    id: 'cardedMothers',
    name: { zh: '产妇建卡人数', en: 'Mothers with a care card or booklet' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '产妇中在医疗保健机构建立了保健卡、册的人数',
      en: 'Mothers delivered for whom a care institution opened a card or booklet',
    },
  },
  {
    id: 'earlyBookedMothers',
    name: { zh: '早孕建册人数', en: 'Mothers booked before 13 weeks' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '孕13周之前建册并进行第一次产前检查的产妇人数',
      en: 'Mothers booked, with their first antenatal check, before 13 weeks',
    },
  },
  {
    id: 'earlyCheckedMothers',
    name: { zh: '孕早期产前检查人数', en: 'Mothers checked in early pregnancy' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '产妇孕早期接受产前检查的人数', en: 'Mothers with an antenatal check in early pregnancy' },
  },
  {
    id: 'ancMothers',
    name: { zh: '产妇产前检查人数', en: 'Mothers with at least one antenatal check' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '产前接受过1次及以上产前检查的产妇人数；仅做妊娠试验的初次检查、因临产入院进行的产前检查不计',
      en: 'Mothers with one antenatal check or more; a first visit for a pregnancy test alone and checks on admission in labor do not count',
    },
  },
  {
    id: 'anc5Mothers',
    name: { zh: '产妇产前检查5次及以上人数', en: 'Mothers with 5 or more antenatal checks' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '全国年报的计数', en: 'Counted in the national annual report' },
  },
  {
    id: 'systemManagedMothers',
    name: { zh: '产妇系统管理人数', en: 'Mothers under systematic management' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '早孕检查、至少5次产前检查、住院分娩（新法接生）和产后访视均符合要求的产妇人数',
      en: 'Mothers for whom all of early check, at least 5 antenatal checks, hospital (clean) delivery and postnatal visit were as required',
    },
  },
  {
    id: 'postnatalVisitedMothers',
    name: { zh: '产后访视产妇人数', en: 'Mothers with a postnatal visit' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '接受1次及以上产后访视的产妇人数；基本公卫口径：产妇出院后28天内',
      en: 'Mothers with one postnatal visit or more; in the basic public health norms within 28 days of discharge',
    },
  },
  {
    id: 'hospitalDeliveryBirths',
    name: { zh: '住院分娩活产数（或分娩人数）', en: 'Hospital births' },
    unit: 'count',
    period: 'statistical-year',
    definition: {
      zh: '乡镇卫生院及以上机构的出生数；年报计活产，一份词条写作分娩人数',
      en: 'Births in township health centers and above; the annual report counts live births, an encyclopedia entry people delivered',
    },
  },
  {
    id: 'cesareanBirths',
    name: { zh: '剖宫产活产数', en: 'Live births by cesarean' },
    unit: 'count',
    period: 'statistical-year',
    definition: { zh: '年报的计数', en: 'Count of the annual report' },
  },
  {
    id: 'highRiskMothers',
    name: { zh: '高危产妇人数', en: 'High-risk mothers' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '孕期、产时或产褥期有高危因素的产妇',
      en: 'Mothers delivered who had a high-risk factor in pregnancy, labor or the puerperium',
    },
  },
  {
    id: 'anemiaModSevere',
    name: { zh: '孕产期中重度贫血人数', en: 'Mothers with moderate or severe anemia' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '报表的界值没有读到', en: 'The cut-off of the form was not seen' },
  },
  {
    id: 'anemiaMothers',
    name: { zh: '孕产期贫血人数', en: 'Mothers with anemia' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: {
      zh: '孕期血红蛋白低于110 g/L（没有读到原文）',
      en: 'Hemoglobin below 110 g/L in pregnancy (not seen)',
    },
  },
  {
    id: 'hbTestedMothers',
    name: { zh: '孕产期血红蛋白检测人数', en: 'Mothers with Hb measured' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '后来报表的分母（没有读到）', en: 'Denominator of later forms (not seen)' },
  },
  {
    id: 'prenatalScreened',
    name: { zh: '产前筛查人数', en: 'Mothers screened prenatally' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '只计血清学筛查，不计超声筛查', en: 'Serum screening only; ultrasound screening does not count' },
  },
  {
    id: 'prenatalScreenPositive',
    name: { zh: '产前筛查阳性人数', en: 'Mothers screen-positive' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '产前筛查人数中的阳性者', en: 'Those screened whose result was positive' },
  },
  {
    id: 'prenatalDiagnosed',
    name: { zh: '产前诊断人数', en: 'Mothers with prenatal diagnosis' },
    unit: 'count',
    period: 'delivery-in-period',
  },
  {
    id: 'prenatalConfirmed',
    name: { zh: '产前诊断确诊人数', en: 'Prenatal diagnoses confirmed' },
    unit: 'count',
    period: 'delivery-in-period',
    definition: { zh: '产前诊断人数中的确诊者', en: 'Those with prenatal diagnosis whose diagnosis was confirmed' },
  },
] as const satisfies readonly VariableRow[];
