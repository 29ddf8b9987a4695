import type { Text } from '@anchan/core/language';

/** What has to be settled with the official texts before the rows it touches can be called verified. */
export const openQuestions = [
  {
    id: 'Q01',
    question: {
      zh: '2019年产科十项指标的正式文本：第四、五、六、九项的编码和分式，第七、八项的乘数，早期早产的上限；有没有更新的版本',
      en: 'The official text of the ten obstetric indicators of 2019: codes and fractions of 4, 5, 6 and 9, multipliers of 7 and 8, the limit of early preterm; and whether a later edition exists',
    },
  },
  {
    id: 'Q02',
    question: {
      zh: 'WS/T 598.5-2018和现行全国妇幼健康统计调查制度（4.3.1起各表）：建卡率、5次及以上、系统管理率、高危产妇比重、剖宫产率、住院分娩率的分母，贫血界值',
      en: 'WS/T 598.5-2018 and the current national MCH survey forms (from 4.3.1): denominators of the care-card, 5+ checks, systematic management, high-risk, cesarean and hospital delivery rates, and the limits of anemia',
    },
  },
  {
    id: 'Q03',
    question: {
      zh: '风险规范的报送时限（橙色3天、红色24小时），2017年规范有没有修订',
      en: 'Reporting limits of the risk norms (orange 3 days, red 24 hours), and any revision of the norms of 2017',
    },
  },
  {
    id: 'Q04',
    question: {
      zh: '国家通知中孕产妇死亡“第一时间”报送是几小时（有报道称2天）',
      en: 'The hours meant by reporting a maternal death “at the first moment” (2 days by press)',
    },
  },
  {
    id: 'Q05',
    question: {
      zh: '2020年预防母婴传播指标前四项以外的定义，尤其是艾滋病和乙肝的传播率，以及定稿的目标（见E17）',
      en: 'The 2020 definitions on mother-to-child transmission beyond the first four, above all the transmission rates of HIV and hepatitis B, and the final targets (E17)',
    },
  },
  {
    id: 'Q06',
    question: {
      zh: '妇女发展纲要（2021—2030年）健康目标的原文；12/10万凭记忆归于它',
      en: 'The health targets of the women’s outline 2021–2030; the value of 12 per 100 000 is attributed to it from memory',
    },
  },
  {
    id: 'Q07',
    question: {
      zh: 'ENAP和EPMM覆盖率目标的百分比（90、90、80、60）',
      en: 'The coverage percentages of ENAP and EPMM (90, 90, 80, 60)',
    },
  },
  {
    id: 'Q08',
    question: {
      zh: '2021—2025年计划已到期：没有见到后续计划，也没有见到2025年全国数值。其目标只能作为已结束的目标展示',
      en: 'The plan of 2021–2025 has ended: no successor and no national value for 2025 were seen. Its targets are shown as closed',
    },
  },
  {
    id: 'Q09',
    question: {
      zh: '预约、复诊、陪伴、病房和风险管理各指标的分式由本项目按计划条款自拟，使用者须能更改；“高年资”和“紧急剖宫产”计划没有定义',
      en: 'Fractions of the appointment, revisit, companionship, room and risk-management indicators are conventions of this project; a user must be able to change them. The plan defines neither a senior obstetrician nor an emergency cesarean',
    },
  },
  {
    id: 'Q10',
    question: {
      zh: 'Robson第5.1、5.2组的划分，产次规则和WHO报告表的版式：手册没有读到',
      en: 'The split of Robson groups 5.1 and 5.2, the rule of parity and the layout of the WHO report table: the manual was not read',
    },
  },
] as const satisfies readonly { readonly id: string; readonly question: Text }[];
