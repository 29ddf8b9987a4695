import type { Text } from '../language/describe.ts';
import type { Grade } from './criterion.ts';
import type { NormRow } from './norm-row.ts';

export interface ReportingRule extends NormRow {
  /** What the rule applies to: grades, or an event. */
  readonly appliesTo: readonly (Grade | 'screening-positive' | 'maternal-death')[];
  /** The form or information that is sent. */
  readonly what: Text | null;
  readonly who: Text | null;
  readonly to: Text | null;
  /** Time allowed, in hours or calendar days (UCUM), counted from `from`. */
  readonly within?: {
    readonly value: number;
    readonly unit: 'h' | 'd';
    readonly from: 'grading' | 'screening' | 'death';
  };
}

const gradingReport = { zh: '孕产妇妊娠风险评估分级报告单', en: 'Pregnancy risk grading report form' } as const;
const referralForm = {
  zh: '妊娠风险筛查阳性孕产妇转诊单',
  en: 'Referral form for a screening-positive woman',
} as const;
const localMch = { zh: '辖区妇幼保健机构', en: 'local maternal and child health institution' } as const;
const gradingInstitution = { zh: '开展评估的医疗机构', en: 'the institution that grades' } as const;

/** Who reports what to whom, and by when. The deadlines of the norm were seen only in a provincial notice, or not at all. */
export const reportingTable = [
  {
    id: 'RP1',
    appliesTo: ['orange'],
    what: gradingReport,
    who: gradingInstitution,
    to: localMch,
    within: { value: 3, unit: 'd', from: 'grading' },
    zh: '评估分级为橙色的,填写《孕产妇妊娠风险评估分级报告单》,在3日内报送辖区妇幼保健机构',
    en: 'Graded orange: fill in the Pregnancy Risk Grading Report Form and send it to the local maternal and child health institution within 3 days',
    clause: '35号规范 二(二)1',
    evidence: 'regional',
    copies: ['prov-notice'],
    readings: ['AMB-DAYS'],
    note: {
      zh: '时限和报告单见于落实35号、42号的省级通知；国家规范的原句未见到',
      en: 'The time and the form were seen in a provincial notice that implements the norm; the national sentence was not seen',
    },
  },
  {
    id: 'RP2',
    appliesTo: ['red'],
    what: gradingReport,
    who: gradingInstitution,
    to: localMch,
    within: { value: 24, unit: 'h', from: 'grading' },
    zh: '评估分级为红色的,应当在24小时内报送',
    en: 'Graded red: the form should be sent within 24 hours',
    clause: '35号规范 二(二)1',
    evidence: 'regional',
    copies: ['prov-notice'],
    readings: ['AMB-DAYS'],
    note: {
      zh: '出处同橙色；再次评估升为红色时重新起算24小时（本项目的解读，原文未写）',
      en: 'Seen where the orange rule was; a rise to red at a re-assessment starts a new 24 hours (our reading, not in the text)',
    },
  },
  {
    id: 'RP3',
    appliesTo: ['purple'],
    what: null,
    who: { zh: '医疗机构', en: 'the institution' },
    to: null,
    zh: '规范未对紫色单独规定评估分级报告单;传染病按传染病防治法律法规报告',
    en: 'The norm names no grading report for purple; the infectious disease itself is notified under the law on infectious diseases',
    clause: null,
    evidence: 'recall',
    copies: [],
    readings: ['AMB-PURPLE-REPORT'],
    note: {
      zh: '见到的报道只提到橙色和红色需要报送；法定传染病的报告时限按当时的法律执行，此处不写',
      en: 'The report seen names only orange and red; the times for notifiable diseases follow the law of the day and are not given here',
    },
  },
  {
    id: 'RP4',
    appliesTo: ['green', 'yellow'],
    what: null,
    who: null,
    to: null,
    zh: '无须报送评估分级报告单',
    en: 'No grading report is sent',
    clause: null,
    evidence: 'ours',
    copies: ['yaoxun', 'prov-notice'],
    stated: false,
    note: {
      zh: '推知：两处都只写橙色和红色需要报送，没有见到“绿色、黄色不用报”的原句',
      en: 'Inferred: both copies name only orange and red; no sentence says that green and yellow are not reported',
    },
  },
  {
    id: 'RP5',
    appliesTo: ['screening-positive'],
    what: referralForm,
    who: { zh: '筛查机构为基层医疗卫生机构的', en: 'the screening institution, where it is a primary one' },
    to: { zh: '二级以上医疗机构', en: 'an institution of level 2 or above' },
    zh: '基层医疗卫生机构应当将筛查阳性的孕产妇主动转诊到二级以上医疗机构接受妊娠风险评估',
    en: 'A primary health institution should actively refer a screening-positive woman to an institution of level 2 or above for pregnancy risk assessment',
    clause: '42号通知 一(一)',
    evidence: 'verbatim',
    copies: ['notice42', 'doczj147'],
  },
  {
    id: 'RP6',
    appliesTo: ['screening-positive'],
    what: referralForm,
    who: { zh: '筛查机构 / 接诊机构', en: 'the screening institution and the receiving institution' },
    to: { zh: '筛查机构', en: 'the screening institution' },
    within: { value: 14, unit: 'd', from: 'screening' },
    zh: '告知筛查阳性孕妇在2周内至上级医疗机构接受妊娠风险评估,由接诊机构完成风险评估并填写转诊单后,反馈筛查机构;基层医疗卫生机构落实后续随访',
    en: 'The screening-positive woman is told to be assessed in a superior institution within 2 weeks; that institution completes the assessment and the referral form and returns it to the screening institution; the primary institution follows her up',
    clause: '35号规范 二(一)2',
    evidence: 'recall',
    copies: [],
    note: {
      zh: '2周的原句未见到；见到的相近规定：有危险因素的转诊后在2周内随访结果（国家基本公共卫生服务规范第三版）',
      en: 'The sentence with the 2 weeks was not seen; a near rule was: women referred for risk factors are followed up within 2 weeks (basic public health services, 3rd edition)',
    },
  },
  {
    id: 'RP7',
    appliesTo: ['green', 'yellow', 'orange', 'red', 'purple'],
    what: { zh: '妊娠风险评估与管理相关信息', en: 'data on pregnancy risk assessment and management' },
    who: { zh: '各级各类医疗机构', en: 'every institution' },
    to: localMch,
    zh: '做好孕产妇妊娠风险评估与管理相关信息的采集、登记和统计,并按照要求及时向辖区妇幼保健机构报送',
    en: 'The data on pregnancy risk assessment and management are collected, registered and counted, and sent in time, as required, to the local maternal and child health institution',
    clause: '35号规范 一(三)2',
    evidence: 'verbatim',
    copies: ['diyiwenku', 'd360-full'],
  },
  {
    id: 'RP8',
    appliesTo: ['maternal-death'],
    what: { zh: '孕产妇死亡个案', en: 'the case of a maternal death' },
    who: null,
    to: { zh: '辖区县级妇幼保健机构', en: 'the county maternal and child health institution' },
    within: { value: 2, unit: 'd', from: 'death' },
    zh: '孕产妇死亡个案2日内报告辖区县级妇幼保健机构',
    en: 'A maternal death is reported to the county maternal and child health institution within 2 days',
    clause: '42号通知（条款号未见到）',
    evidence: 'paraphrase',
    copies: ['death2d'],
    note: {
      zh: '见于国家卫生健康委的新闻发布；较早的地方规定为24小时',
      en: 'Seen as a statement of the National Health Commission to the press; older local rules say 24 hours',
    },
  },
] as const satisfies readonly ReportingRule[];

export interface ReportForm extends Text {
  readonly id: string;
  /** The form's name was seen in these copies. */
  readonly copies: readonly string[];
  /** No blank form was seen: its fields are from memory. */
  readonly fieldsEvidence: 'recall';
  readonly fields: readonly (Text & { readonly id: string })[];
}

/** The two forms of the norm. */
export const reportForms = [
  {
    id: 'F.referral',
    ...referralForm,
    copies: ['doczj147'],
    fieldsEvidence: 'recall',
    fields: [
      { id: 'identity', zh: '身份信息和联系方式', en: 'Identity and contact' },
      { id: 'gestational-weeks', zh: '孕周', en: 'Gestational weeks' },
      { id: 'positive-items', zh: '筛查阳性的项目', en: 'Positive items' },
      { id: 'screened-by', zh: '筛查机构、筛查人和筛查日期', en: 'Screening institution, person and date' },
      { id: 'receiving-institution', zh: '接诊机构', en: 'Receiving institution' },
      { id: 'grading', zh: '评估分级结果和日期', en: 'Grading result and date' },
      { id: 'feedback', zh: '反馈', en: 'Feedback' },
    ],
  },
  {
    id: 'F.grading-report',
    ...gradingReport,
    copies: ['prov-notice', 'doczj147'],
    fieldsEvidence: 'recall',
    fields: [
      { id: 'identity', zh: '姓名、出生日期或年龄、身份证件号码', en: 'Name, date of birth or age, identity number' },
      { id: 'contact', zh: '联系方式', en: 'Contact' },
      { id: 'gestational-weeks', zh: '孕周', en: 'Gestational weeks' },
      { id: 'preliminary-diagnosis', zh: '初步诊断', en: 'Preliminary diagnosis' },
      { id: 'color', zh: '风险分级（颜色）', en: 'Risk grade (color)' },
      { id: 'graded-on', zh: '评估分级日期', en: 'Date of grading' },
      { id: 'reported-by', zh: '报告机构、报告人和报告日期', en: 'Reporting institution, person and date' },
    ],
  },
] as const satisfies readonly ReportForm[];
