/** How a value of an enum is shown, and what else a hospital may call it. `also` is compared without spaces and case. */
export interface ValueWord {
  readonly value: string;
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
  /** Only in these columns; everywhere where absent. */
  readonly columns?: readonly string[];
}

const firstTests = ['hivFirstTest', 'syphilisFirstTest', 'hbsagFirstTest'];

/** A row for certain columns stands before the row for all others. */
export const valueWords: readonly ValueWord[] = [
  { value: 'cephalic', zh: '头位', en: 'cephalic', also: ['头先露'] },
  { value: 'breech', zh: '臀位', en: 'breech', also: ['臀先露'] },
  { value: 'transverse-or-oblique', zh: '横位或斜位', en: 'transverse or oblique', also: ['横位', '斜位', '肩先露'] },
  { value: 'none', zh: '未临产', en: 'no labor', also: ['临产前剖宫产'], columns: ['laborOnset'] },
  { value: 'none', zh: '未检测', en: 'not tested', also: ['未查', '未检'], columns: firstTests },
  { value: 'none', zh: '未治疗', en: 'not treated', also: ['未治'], columns: ['syphilisTreatment'] },
  { value: 'none', zh: '未做', en: 'not done', also: ['未筛查', '未诊断'] },
  { value: 'spontaneous', zh: '自然临产', en: 'spontaneous', also: ['自然', '自然发动'] },
  { value: 'induced', zh: '引产', en: 'induced', also: ['催引产'] },
  { value: 'vaginal', zh: '阴道分娩', en: 'vaginal', also: ['顺产', '自然分娩', '阴道助产', '产钳', '胎吸'] },
  { value: 'cesarean', zh: '剖宫产', en: 'cesarean', also: ['剖腹产', '剖宫产术', 'caesarean', 'cs'] },
  { value: 'emergency', zh: '紧急', en: 'emergency', also: ['紧急剖宫产', 'i级', '即刻'] },
  { value: 'urgent', zh: '急诊', en: 'urgent', also: ['急诊剖宫产', 'ii级'] },
  { value: 'elective', zh: '择期', en: 'elective', also: ['择期剖宫产', '选择性', '计划'] },
  { value: 'negative', zh: '低风险', en: 'negative', also: ['阴性', '低危'] },
  { value: 'positive', zh: '高风险', en: 'positive', also: ['阳性', '高危'] },
  { value: 'not-confirmed', zh: '未确诊', en: 'not confirmed', also: ['未见异常'] },
  { value: 'confirmed', zh: '确诊', en: 'confirmed', also: ['已确诊'] },
  { value: 'early', zh: '孕早期', en: 'early pregnancy', also: ['早孕期'] },
  { value: 'pregnancy', zh: '孕中晚期', en: 'later in pregnancy', also: ['孕中期', '孕晚期', '孕期'] },
  { value: 'labor', zh: '产时', en: 'in labor', also: ['临产时'] },
  { value: 'partial', zh: '不规范治疗', en: 'partial', also: ['不规范'] },
  { value: 'adequate', zh: '规范治疗', en: 'adequate', also: ['规范'] },
  { value: 'direct', zh: '直接产科', en: 'direct', also: ['直接', '直接产科死因', '直接产科原因'] },
  { value: 'indirect', zh: '间接产科', en: 'indirect', also: ['间接', '间接产科死因', '间接产科原因'] },
  { value: 'undetermined', zh: '原因不明', en: 'undetermined', also: ['死因不明'] },
  { value: 'accidental-or-incidental', zh: '意外或偶然', en: 'accidental or incidental', also: ['意外', '偶然'] },
  { value: 'antepartum', zh: '死胎', en: 'antepartum', also: ['产前死亡'] },
  { value: 'intrapartum', zh: '死产', en: 'intrapartum', also: ['产时死亡'] },
  { value: 'antenatal', zh: '产前检查', en: 'antenatal', also: ['产检', '产前'] },
  { value: 'postnatal', zh: '产后访视', en: 'postnatal', also: ['产后', '产后检查', '产后42天检查'] },
  { value: 'newborn', zh: '新生儿访视', en: 'newborn', also: ['新生儿'] },
  { value: 'screening', zh: '筛查', en: 'screening', also: ['风险筛查'] },
  { value: 'grading', zh: '分级', en: 'grading', also: ['评估', '风险评估', '评估分级'] },
  { value: 'postpartum', zh: '产后评估', en: 'postpartum', also: ['产后风险评估'] },
  { value: 'fitness', zh: '适宜性评估', en: 'fitness', also: ['不宜继续妊娠评估'] },
  { value: 'green', zh: '绿色', en: 'green', also: ['绿'] },
  { value: 'yellow', zh: '黄色', en: 'yellow', also: ['黄'] },
  { value: 'orange', zh: '橙色', en: 'orange', also: ['橙'] },
  { value: 'red', zh: '红色', en: 'red', also: ['红'] },
  { value: 'resident', zh: '住院医师', en: 'resident' },
  { value: 'attending', zh: '主治医师', en: 'attending' },
  { value: 'associate-chief', zh: '副主任医师', en: 'associate chief' },
  { value: 'chief', zh: '主任医师', en: 'chief' },
  { value: 'near-miss', zh: '近乎死亡', en: 'near miss', also: ['存活', '抢救成功', '危重存活'] },
  { value: 'death', zh: '死亡', en: 'death' },
  { value: 'obstetrics', zh: '产科', en: 'obstetrics' },
  { value: 'pediatrics', zh: '儿科', en: 'pediatrics', also: ['新生儿科'] },
  { value: 'drill', zh: '演练', en: 'drill', also: ['应急演练'] },
  { value: 'skills-training', zh: '技能培训', en: 'skills training' },
  { value: 'joint-meeting', zh: '联席会议', en: 'joint meeting' },
  { value: 'case-warning', zh: '案例警示教育', en: 'case warning', also: ['案例警示'] },
  { value: 'self-assessment', zh: '自我评估', en: 'self-assessment' },
  { value: 'adverse-event', zh: '不良事件', en: 'adverse event' },
  { value: 'cme', zh: '继续教育', en: 'continuing education' },
  { value: 'article', zh: '文章', en: 'article', also: ['图文'] },
  { value: 'picture', zh: '图片', en: 'picture', also: ['海报'] },
  { value: 'video', zh: '视频', en: 'video', also: ['短视频'] },
  { value: 'other', zh: '其他', en: 'other', also: ['其它'] },
];
