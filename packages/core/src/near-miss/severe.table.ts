import type { SevereCondition } from './criterion.ts';

const seen = { verified: true, sources: ['nm-so'] } as const;

/**
 * The five severe complications and the four critical interventions of the WHO form: with any of them, a condition is potentially
 * life-threatening. Hysterectomy is a laparotomy, and transfused red cells are a blood product. Ids are this project's.
 */
export const severeConditions = [
  {
    id: 'PL-hemorrhage',
    kind: 'complication',
    zh: '严重产后出血',
    en: 'Severe postpartum hemorrhage',
    when: { fact: 'severePostpartumHemorrhage' },
    ...seen,
  },
  {
    id: 'PL-preeclampsia',
    kind: 'complication',
    zh: '重度子痫前期或子痫',
    en: 'Severe preeclampsia or eclampsia',
    when: { any: [{ fact: 'severePreeclampsia' }, { fact: 'eclampsia' }] },
    ...seen,
  },
  {
    id: 'PL-sepsis',
    kind: 'complication',
    zh: '脓毒症或严重全身感染',
    en: 'Sepsis or severe systemic infection',
    when: { fact: 'sepsis' },
    ...seen,
  },
  {
    id: 'PL-rupture',
    kind: 'complication',
    zh: '子宫破裂',
    en: 'Ruptured uterus',
    when: { fact: 'uterineRupture' },
    ...seen,
  },
  {
    id: 'PL-abortion',
    kind: 'complication',
    zh: '流产严重并发症',
    en: 'Severe complications of abortion',
    when: { fact: 'severeAbortionComplication' },
    ...seen,
  },
  {
    id: 'PL-intensive-care',
    kind: 'intervention',
    zh: '入住ICU',
    en: 'Admission to intensive care',
    when: { fact: 'intensiveCareAdmission' },
    ...seen,
  },
  {
    id: 'PL-radiology',
    kind: 'intervention',
    zh: '介入放射治疗',
    en: 'Interventional radiology',
    when: { fact: 'interventionalRadiology' },
    ...seen,
  },
  {
    id: 'PL-laparotomy',
    kind: 'intervention',
    zh: '剖腹手术（含子宫切除，不含剖宫产）',
    en: 'Laparotomy (hysterectomy included, cesarean excluded)',
    when: { any: [{ fact: 'laparotomyNotCesarean' }, { fact: 'hysterectomyForInfectionOrHemorrhage' }] },
    ...seen,
  },
  {
    id: 'PL-blood',
    kind: 'intervention',
    zh: '使用血液制品',
    en: 'Use of blood products',
    when: { any: [{ fact: 'bloodProductsUsed' }, { fact: 'redCellUnitsTransfused', op: '>', value: 0 }] },
    ...seen,
  },
] as const satisfies readonly SevereCondition[];
