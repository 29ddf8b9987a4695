import type { Fact } from '../shared.ts';

/**
 * What is known about the three scales, with the documents to compare each line with. Apart from the rules, so that it is not carried to
 * the reader's telephone; a test holds the evidence printed on the rules equal to that of the facts they rest on.
 */
export const moodFacts = [
  {
    id: 'phq-range',
    text: {
      zh: 'PHQ-9：9题，每题0–3分，总分0–27，问过去2周',
      en: 'PHQ-9: 9 items, 0-3 each, total 0-27, past 2 weeks',
    },
    sources: ['phq-bands'],
    verified: true,
    tier: 'C',
    record: ['rec-phq'],
  },
  {
    id: 'phq-bands',
    text: {
      zh: 'PHQ-9：0–4极轻，5–9轻，10–14中，15–19中重，20–27重',
      en: 'PHQ-9: 0-4 minimal, 5-9 mild, 10-14 moderate, 15-19 moderately severe, 20-27 severe',
    },
    sources: ['phq-bands'],
    verified: true,
    tier: 'C',
    record: ['rec-phq'],
  },
  {
    id: 'phq-10',
    text: {
      zh: 'PHQ-9≥10提示需要评估；我国2019共识提到>14分要关注、必要时转诊',
      en: 'PHQ-9 of 10 or more suggests assessment; the Chinese consensus of 2019 names scores above 14',
    },
    sources: ['phq-bands', 'cn-mood-2019'],
    verified: true,
    tier: 'B',
    record: ['rec-phq', 'rec-mood-2019'],
  },
  {
    id: 'phq-item9',
    text: { zh: 'PHQ-9第9题有任何分数，马上走危机流程', en: 'Any score on item 9 of PHQ-9 opens the crisis path' },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-phq'],
  },
  {
    id: 'phq-free',
    text: {
      zh: 'PHQ-9、GAD-7可免费复制、翻译、展示、分发，注明编制者',
      en: 'PHQ-9 and GAD-7 are free to reproduce, translate, display and distribute, with the developers named',
    },
    sources: ['phq-free', 'phq-free-b'],
    verified: true,
    tier: 'D',
    record: ['rec-phq'],
  },
  {
    id: 'gad-range',
    text: {
      zh: 'GAD-7：7题，每题0–3分，总分0–21，问过去2周',
      en: 'GAD-7: 7 items, 0-3 each, total 0-21, past 2 weeks',
    },
    sources: ['gad-bands', 'phq-bands'],
    verified: true,
    tier: 'C',
    record: ['rec-phq'],
  },
  {
    id: 'gad-bands',
    text: {
      zh: 'GAD-7：0–4极轻，5–9轻，10–14中，15–21重；≥10需要评估',
      en: 'GAD-7: 0-4 minimal, 5-9 mild, 10-14 moderate, 15-21 severe; 10 or more needs assessment',
    },
    sources: ['gad-bands', 'phq-bands'],
    verified: true,
    tier: 'C',
    record: ['rec-phq'],
  },
  {
    id: 'gad-14',
    text: { zh: 'GAD-7：我国2019共识提到>14分', en: 'GAD-7: the Chinese consensus of 2019 names scores above 14' },
    sources: ['cn-mood-2019'],
    verified: true,
    tier: 'B',
    record: ['rec-mood-2019'],
  },
  {
    id: 'epds-range',
    text: { zh: 'EPDS：10题，每题0–3分，总分0–30，问过去7天', en: 'EPDS: 10 items, 0-3 each, total 0-30, past 7 days' },
    sources: ['epds-score'],
    verified: true,
    tier: 'C',
    record: ['rec-epds'],
  },
  {
    id: 'epds-dir',
    text: {
      zh: 'EPDS：第1、2、4题从上到下记0、1、2、3；第3题和第5–10题反过来记3、2、1、0',
      en: 'EPDS: items 1, 2 and 4 score 0, 1, 2, 3 from the top; items 3 and 5-10 score 3, 2, 1, 0',
    },
    sources: ['epds-score'],
    verified: true,
    tier: 'C',
    record: ['rec-epds'],
    reading: 'Many public programs reverse the wrong items. To be tested with the worked example of the manual.',
  },
  {
    id: 'epds-910',
    text: {
      zh: 'EPDS：华人产后最早验证的界值是9/10（10分及以上为阳性）',
      en: 'EPDS: first validated cut-off for Chinese women after birth 9/10 (10 or more)',
    },
    sources: ['epds-lee'],
    verified: true,
    tier: 'A',
    record: ['rec-epds'],
  },
  {
    id: 'epds-13',
    text: {
      zh: 'EPDS：我国2019共识，13分及以上或第10题有分，要进一步评估；10–12分2–4周后复测',
      en: 'EPDS: in the Chinese consensus of 2019, 13 or more or any score on item 10 needs assessment; 10-12 is repeated in 2-4 weeks',
    },
    sources: ['cn-mood-2019'],
    verified: true,
    tier: 'B',
    record: ['rec-mood-2019'],
  },
  {
    id: 'epds-9',
    text: {
      zh: 'EPDS：我国一些项目从9分起随访（没有核实，工具不用）',
      en: 'EPDS: some Chinese programs follow up from 9 (not verified, not used by the tool)',
    },
    sources: [],
    verified: false,
    tier: null,
    record: ['rec-mood-2019'],
  },
  {
    id: 'epds-item10',
    text: {
      zh: 'EPDS第10题有任何分数都要马上评估，不看总分',
      en: 'Any score on item 10 of the EPDS needs immediate assessment, whatever the total',
    },
    sources: ['epds-score', 'cn-mood-2019'],
    verified: true,
    tier: 'B',
    record: ['rec-epds'],
  },
  {
    id: 'epds-when',
    text: {
      zh: '至少在14周前、14–28周、28周后和产后42天各筛一次',
      en: 'Screening at least before 14 weeks, at 14-28 weeks, after 28 weeks and 42 days after birth',
    },
    sources: ['cn-mood-2019'],
    verified: true,
    tier: 'B',
    record: ['rec-mood-2019'],
  },
  {
    id: 'epds-copyright',
    text: {
      zh: 'EPDS版权属英国皇家精神科医师学会：临床和研究自用可全文复印并注明出处；分发给他人或再出版（含网上）须书面许可',
      en: 'The EPDS is copyright of the Royal College of Psychiatrists: clinicians and researchers may photocopy it in full for their own use, with the citation; giving it to others or publishing it, online included, needs written permission',
    },
    sources: ['epds-copyright', 'epds-score'],
    verified: true,
    tier: 'C',
    record: ['rec-epds'],
  },
] as const satisfies readonly Fact[];
