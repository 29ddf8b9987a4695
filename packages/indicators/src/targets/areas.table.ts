import type { Text } from '@anchan/core/language';

/** Why an area is on a list. The plan’s words: 母婴安全形势严峻 (guidance); 任务措施不落实, 工作严重滑坡 (interview). */
export const areaReasonWords = {
  'tasks-overdue': { zh: '任务措施不落实：{overdue}项到期未完成', en: 'tasks not carried out: {overdue} overdue' },
  'slipping-badly': {
    zh: '严重滑坡：较上一期变差，超出99.8%偶然波动',
    en: 'slipping badly: worse than the period before, beyond 99.8 % limits of chance',
  },
  slipping: {
    zh: '较上一期变差，超出95%偶然波动',
    en: 'slipping: worse than the period before, beyond 95 % limits of chance',
  },
  'far-outside': { zh: '形势严峻：差于漏斗图99.8%控制限', en: 'grave: worse than the 99.8 % funnel limit' },
  outside: { zh: '形势严峻：差于漏斗图95%控制限', en: 'grave: worse than the 95 % funnel limit' },
} as const satisfies Readonly<Record<string, Text>>;

export type AreaReason = keyof typeof areaReasonWords;
