import type { NormRow } from '../rules/norm-row.ts';

/**
 * What the documents say about whether a pregnancy should go on. The rows are the norm's own (a test holds them to `procedureTable`), repeated so that
 * this part is carried without the other 35. SP3 is one hospital's rule and SP4 was not seen: both are shown as that, and neither makes a step due.
 */
export const continuationTable = [
  {
    id: 'SP2',
    zh: '红色:尽快到三级医疗机构接受评估以明确是否适宜继续妊娠',
    en: 'Red: assessment in a level 3 institution as soon as possible, to settle whether it is suitable to continue the pregnancy',
    clause: '35号规范 二(三)3(2)',
    evidence: 'verbatim',
    copies: ['sqfcyy', 'doczj147', 'hanyu'],
  },
  {
    id: 'SP1',
    zh: '对于患有可能危及生命的疾病而不宜继续妊娠的孕产妇,应当由副主任以上任职资格的医师进行评估和确诊,告知本人继续妊娠风险,提出科学严谨的医学建议',
    en: 'Where a disease may endanger life and the pregnancy is not suitable to continue, a physician qualified as associate chief or above should assess and confirm, tell her the risk of continuing, and give sound medical advice',
    clause: '35号规范 二(三)3(2)',
    evidence: 'verbatim',
    copies: ['sqfcyy', 'hanyu'],
    note: {
      zh: '判断和建议由副主任医师及以上作出，决定由孕产妇本人作出；软件只提示这一步该做了，不作结论',
      en: 'The finding and the advice are the physician’s, the decision is hers; software says that the step is due and never answers it',
    },
  },
  {
    id: 'SP3',
    zh: '确需终止妊娠的,由3名副主任职称及以上相应专科医师签署意见;在定点三级医疗机构实施;诊断困难的经多学科专家组讨论',
    en: 'Where termination is really needed: signed opinions of 3 specialists ranked associate chief or above; carried out in a designated level 3 institution; cases hard to diagnose are discussed by a multidisciplinary panel',
    clause: '医院制度（非国家规范）',
    evidence: 'regional',
    copies: ['sqfcyy'],
    note: {
      zh: '一家医院的制度，不是国家规范的要求',
      en: 'The rule of one hospital, not a requirement of the national norm',
    },
  },
  {
    id: 'SP4',
    zh: '母婴保健法第十八条:孕妇因患严重疾病,继续妊娠可能危及孕妇生命安全或者可能严重危害孕妇健康的,医师应当向夫妻双方说明情况,并提出终止妊娠的医学意见;第十九条:施行终止妊娠应当经本人同意,并签署意见',
    en: 'Maternal and Infant Health Care Law, article 18: where a serious disease makes it possible that continuing endangers her life or seriously harms her health, the physician explains this to both spouses and gives a medical opinion on termination; article 19: termination needs her own consent, in writing',
    clause: '母婴保健法第十八、十九条',
    evidence: 'recall',
    copies: [],
    note: {
      zh: '只见到实施办法的开头，没有见到这两条',
      en: 'Only the opening of the implementing measures was seen, not these articles',
    },
  },
] as const satisfies readonly NormRow[];

/** What is said with every answer. The software has no third thing to say. */
export const continuationWords = {
  due: {
    zh: '按规范，这一步现在该做了：由副主任以上任职资格的医师当面评估，并告知本人。本软件不作结论；医师给出医学建议，由孕产妇本人决定。',
    en: 'Under the norm this step is due now: a physician qualified as associate chief or above assesses her in person and tells her. This software draws no conclusion; the physician advises, and she decides.',
  },
  open: {
    zh: '还不知道这一步是不是该做：红色还没有排除。先把缺的内容补齐；在这之前不能当作不需要。',
    en: 'Whether this step is due is not known yet: red is not excluded. Fill in what is missing first; until then it must not be taken as not needed.',
  },
  'not-called-for': {
    zh: '按现有记录，各表没有要求这一步。病情有变化时立即再评估。',
    en: 'On the present record the tables do not call for this step. Assess again at once when her condition changes.',
  },
  'pregnancy-ended': {
    zh: '妊娠已经结束，没有这一步；产后的评估和管理照常。',
    en: 'The pregnancy has ended and there is no such step; assessment and management after it go on.',
  },
} as const;
