import type { Source } from '../sources.ts';

/**
 * Documents behind cases, network, continuation and checklists that are not among the sources of the risk rules. Two of them were read whole; of the
 * others only the parts named in `note` were seen.
 */
export const careSources = [
  {
    id: 'plan30',
    kind: 'instrument-copy',
    title: {
      zh: '母婴安全行动提升计划（2021-2025年）',
      en: 'Maternal and Newborn Safety Action Enhancement Plan 2021–2025',
    },
    number: '国卫妇幼发〔2021〕30号',
    issuer: '国家卫生健康委',
    issued: '2021-10-09',
    url: null,
    note: { zh: '全文读过。计划期满，没有见到后续计划', en: 'Read whole. Its term has ended; no successor was seen' },
  },
  {
    id: 'paper2022',
    kind: 'paper',
    title: {
      zh: '我国危重孕产妇救治管理工作进展与成效（医学研究杂志）',
      en: 'Progress and results of the management of critically ill pregnant women in China (Journal of Medical Research)',
    },
    number: null,
    issued: '2022',
    url: null,
    note: {
      zh: '全文读过。“94%的县（市、区）”没有写年份',
      en: 'Read whole. It names no year for “94 percent of counties”',
    },
  },
  {
    id: 'notice626',
    kind: 'instrument-copy',
    title: {
      zh: '国家卫生健康委办公厅关于进一步加强产科专业医疗质量安全管理的通知',
      en: 'Notice on further strengthening quality and safety in obstetrics, with the delivery room safety checklist',
    },
    number: '国卫办医函〔2020〕626号',
    issuer: '国家卫生健康委办公厅',
    issued: '2020',
    url: 'https://healthachi.org/index.php/cn/news/大陸消息/443-陆-国家卫生健康委办公厅关于进一步加强产科专业医疗质量安全管理的通知',
    note: {
      zh: '见到第一、二部分和第三部分（开展安全核查）的开头',
      en: 'Parts 1 and 2 and the opening of part 3, on the safety check, were seen',
    },
  },
  {
    id: 'dsc-form',
    kind: 'copy',
    title: {
      zh: '产房分娩安全核查表及使用说明（转载）',
      en: 'Delivery room safety checklist with its instructions, a copy',
    },
    number: null,
    issued: null,
    url: 'https://taowenge.com/p-33272065.html',
    note: {
      zh: '见到“确定临产”“准备接产”两栏的全部项目，和“分娩后2小时”一栏的第1项；其余和使用说明没有见到',
      en: 'All items of the pauses “labor confirmed” and “ready for birth” were seen, and the first of “2 hours after birth”; the rest and the instructions were not',
    },
  },
  {
    id: 'who-scc-s1',
    kind: 'paper-table',
    title: {
      zh: '论文附表S1：世卫组织安全分娩核查表的项目',
      en: 'Table S1 of a paper: elements of the WHO Safe Childbirth Checklist',
    },
    number: null,
    issued: null,
    url: 'https://studylib.net/doc/7012623/table-s1.-elements-of-the-who-safe-childbirth-checklist-c...',
    note: { zh: '见到入院和用力前两部分', en: 'The pauses on admission and before pushing were seen' },
  },
  {
    id: 'who-scc-code',
    kind: 'public-code',
    title: {
      zh: '公开源代码：住院病历里的安全分娩核查表（产后1小时内）',
      en: 'Public source file: the Safe Childbirth Checklist in a case sheet, soon after birth (within 1 hour)',
    },
    number: null,
    issued: null,
    url: null,
    note: { zh: '见到产后1小时内的项目', en: 'The items within 1 hour after birth were seen' },
  },
  {
    id: 'who-scc-18',
    kind: 'paper-table',
    title: {
      zh: '论文表格：世卫组织安全分娩核查表的18项基本做法',
      en: 'Eighteen essential birth practices from the WHO Safe Childbirth Checklist',
    },
    number: null,
    issued: null,
    url: 'https://www.ghspjournal.org/highwire/markup/3289/expansion',
    note: {
      zh: '产后：皮肤接触、开始母乳喂养、测体温和血压',
      en: 'After birth: skin-to-skin, breastfeeding started, temperature and blood pressure taken',
    },
  },
  {
    id: 'transfer-hospital',
    kind: 'local-rule',
    title: { zh: '高危孕产妇转诊制度（转载）', en: 'Hospital rule on referral in high-risk pregnancy, a copy' },
    number: null,
    issued: null,
    url: 'https://m.1wenmi.com/doc/37225.html',
    note: {
      zh: '转诊由知情并有救治能力的医务人员护送，途中观察，做好交接，用统一的转诊通知单',
      en: 'Staff who know the case escort her, watch her on the way and hand over, with a uniform referral note',
    },
  },
  {
    id: 'crit-news',
    kind: 'copy',
    title: {
      zh: '危重孕产妇救治体系技术评估（报道）',
      en: 'News on the technical evaluation of the critical care system',
    },
    number: null,
    issued: '2024-01-10',
    url: 'http://rbyedu.com/zcjd/2024-1/10/240085.html',
    note: { zh: '按年度实施，3个方面28项指标', en: 'Carried out yearly; 3 areas, 28 indicators' },
  },
] as const satisfies readonly Source[];

export type CareSourceId = (typeof careSources)[number]['id'];
