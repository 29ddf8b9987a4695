import { facts } from '../facts/facts.table.ts';
import { beyondTable } from './beyond.table.ts';
import { definitions } from './definitions.table.ts';
import { gradingTable } from './grading.table.ts';
import { greenRow } from './green.table.ts';
import { implications } from './implications.table.ts';
import { readings } from './readings.table.ts';
import type { RuleSet } from './ruleset.ts';
import { screeningTable } from './screening.table.ts';

/**
 * The national rule set in Chinese only and without provenance, for pages that must stay small: findings show the regulation's own wording in both `zh` and `en`.
 * 《孕产妇妊娠风险评估与管理工作规范》 国卫办妇幼发〔2017〕35号. The day of issue is from memory (sources: norm35); no later amendment is known.
 */
export const cn2017Chinese: RuleSet = {
  id: 'cn-2017',
  title: {
    zh: '孕产妇妊娠风险评估与管理工作规范（2017）',
    en: 'National pregnancy risk norm (2017)',
  },
  place: 'CN',
  validFrom: '2017-09-22',
  validTo: null,
  checkedOn: '2026-11-22',
  facts,
  definitions,
  implications,
  screening: screeningTable,
  green: greenRow,
  grading: gradingTable,
  beyond: beyondTable,
  readings,
  overlays: [],
};
