import type { Overlay } from '../overlay.ts';

/**
 * 浙江省孕产妇妊娠风险评估表（2018版）, as far as it was seen: an unofficial copy in which the signs are stripped. Every row is `regional`; signs and the
 * grading of what is not listed here follow the national form. Not for use before a comparison with the province's own document.
 */
export const zhejiang2018: Overlay = {
  id: 'cn-zj-2018',
  title: {
    zh: '浙江省孕产妇妊娠风险评估表（2018版，部分见到）',
    en: 'Zhejiang provincial grading form (2018, seen in part)',
  },
  place: 'CN-ZJ',
  base: 'cn-2017',
  // Only the year was seen; the first day of the following year is the safer reading of "2018".
  validFrom: '2019-01-01',
  checkedOn: '2026-11-22',
  grading: [
    {
      do: 'add',
      row: {
        id: 'ZJ.Y.height',
        grade: 'yellow',
        zh: '身高≤145cm',
        en: 'Height 145 cm or less',
        when: { fact: 'heightCm', op: '<=', value: 145 },
        evidence: 'sign-lost',
        copies: ['zj2018'],
        clause: '浙江2018 黄色',
      },
    },
    {
      do: 'add',
      row: {
        id: 'ZJ.Y.hypertension',
        grade: 'yellow',
        zh: '原发性高血压',
        en: 'Essential hypertension',
        when: { fact: 'chronicHypertension' },
        evidence: 'regional',
        copies: ['zj2018'],
        clause: '浙江2018 黄色',
      },
    },
    {
      do: 'add',
      row: {
        id: 'ZJ.Y.intellect',
        grade: 'yellow',
        zh: '轻度智力障碍',
        en: 'Mild intellectual disability',
        when: { all: [{ fact: 'intellectualDisability' }, { fact: 'mildIntellectualDisability' }] },
        floor: { fact: 'intellectualDisability' },
        evidence: 'regional',
        copies: ['zj2018'],
        clause: '浙江2018 黄色',
      },
    },
    {
      do: 'change',
      id: 'O2.9',
      clause: '浙江2018 橙色',
      set: {
        zh: '中重度智力障碍',
        en: 'Moderate or severe intellectual disability',
        when: { all: [{ fact: 'intellectualDisability' }, { not: { fact: 'mildIntellectualDisability' } }] },
        untilRecorded: { given: { fact: 'intellectualDisability' }, open: { fact: 'mildIntellectualDisability' } },
        evidence: 'regional',
        copies: ['zj2018'],
      },
      lowers: {
        zh: '国家表不分程度，均为橙色；浙江把轻度智力障碍列在黄色。',
        en: 'The national form grades every intellectual disability orange; Zhejiang puts the mild one in yellow.',
      },
    },
    {
      do: 'add',
      row: {
        id: 'ZJ.R.heart-failure',
        grade: 'red',
        zh: '心衰史',
        en: 'History of heart failure',
        when: { fact: 'heartFailureHistory' },
        evidence: 'regional',
        copies: ['zj2018'],
        clause: '浙江2018 红色',
      },
    },
    {
      do: 'add',
      row: {
        id: 'ZJ.R.rupture',
        grade: 'red',
        zh: '子宫破裂史',
        en: 'History of uterine rupture',
        when: { fact: 'uterineRuptureHistory' },
        evidence: 'regional',
        copies: ['zj2018'],
        clause: '浙江2018 红色',
      },
    },
    {
      do: 'add',
      row: {
        id: 'ZJ.R.cesareans',
        grade: 'red',
        zh: '剖宫产≥3次',
        en: 'Three or more cesarean sections',
        when: { fact: 'previousCesareanCount', op: '>=', value: 3 },
        evidence: 'sign-lost',
        copies: ['zj2018'],
        clause: '浙江2018 红色',
      },
    },
  ],
  leftOut: [
    {
      zh: '黄色：转氨酶升高（界值在所见文本中缺失）',
      en: 'Yellow: raised liver enzymes (the threshold is missing in the copy seen)',
    },
    {
      zh: '首诊时筛查与评估一步完成（程序不同，非条目）',
      en: 'Screening and grading done in one step at first contact (a procedure, not a row)',
    },
  ],
};
