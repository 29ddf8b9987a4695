/** A heading of one of the two forms. It covers the rows whose id is its own, or begins with it and a dot; a group stands inside a section. */
export interface Section {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** Sections and groups of the screening form (S) and of the grading form by color (G, Y, O, R, P), in the forms' order. */
export const sections = [
  { id: 'S1', zh: '基本情况', en: 'Basic data' },
  { id: 'S2', zh: '异常妊娠及分娩史', en: 'Abnormal pregnancy and delivery history' },
  { id: 'S3', zh: '妇产科疾病及手术史', en: 'Gynecological disease and operations' },
  { id: 'S4', zh: '家族史', en: 'Family history' },
  { id: 'S5', zh: '既往疾病及手术史', en: 'Past disease and operations' },
  { id: 'S6', zh: '辅助检查*', en: 'Ancillary tests (starred: suggested items)' },
  { id: 'S7', zh: '需要关注的表现特征及病史', en: 'Signs and history to watch' },
  { id: 'S7.1', zh: '提示心血管系统及呼吸系统疾病', en: 'Suggesting cardiovascular or respiratory disease' },
  { id: 'S7.2', zh: '提示消化系统疾病', en: 'Suggesting digestive disease' },
  { id: 'S7.3', zh: '提示泌尿系统疾病', en: 'Suggesting urinary disease' },
  { id: 'S7.4', zh: '提示血液系统疾病', en: 'Suggesting blood disease' },
  { id: 'S7.5', zh: '提示内分泌及免疫系统疾病', en: 'Suggesting endocrine or immune disease' },
  { id: 'S7.6', zh: '提示性传播疾病', en: 'Suggesting sexually transmitted disease' },
  { id: 'S7.7', zh: '提示精神神经系统疾病', en: 'Suggesting psychiatric or neurological disease' },
  { id: 'S7.8', zh: '其他', en: 'Other' },
  { id: 'G1', zh: '低风险', en: 'Low risk' },
  { id: 'Y1', zh: '基本情况', en: 'Basic data' },
  { id: 'Y2', zh: '孕产期合并症', en: 'Comorbidity in pregnancy and the puerperium' },
  {
    id: 'Y2.1',
    zh: '心脏病(经心内科诊治无需药物治疗、心功能正常)',
    en: 'Heart disease (seen by cardiology, no drugs needed, heart function normal)',
  },
  { id: 'Y2.6', zh: '血液系统疾病', en: 'Blood disease' },
  { id: 'Y3', zh: '孕产期并发症', en: 'Complications of pregnancy and the puerperium' },
  { id: 'O1', zh: '基本情况', en: 'Basic data' },
  { id: 'O2', zh: '孕产期合并症', en: 'Comorbidity in pregnancy and the puerperium' },
  { id: 'O2.1', zh: '较严重心血管系统疾病', en: 'More serious cardiovascular disease' },
  { id: 'O2.2', zh: '呼吸系统疾病', en: 'Respiratory disease' },
  { id: 'O2.3', zh: '消化系统疾病', en: 'Digestive disease' },
  { id: 'O2.5', zh: '内分泌系统疾病', en: 'Endocrine disease' },
  { id: 'O2.6', zh: '血液系统疾病', en: 'Blood disease' },
  { id: 'O2.11', zh: '神经系统疾病', en: 'Neurological disease' },
  { id: 'O3', zh: '孕产期并发症', en: 'Complications of pregnancy and the puerperium' },
  { id: 'R1', zh: '孕产期合并症', en: 'Comorbidity in pregnancy and the puerperium' },
  { id: 'R1.1', zh: '严重心血管系统疾病', en: 'Severe cardiovascular disease' },
  { id: 'R1.5', zh: '内分泌系统疾病', en: 'Endocrine disease' },
  { id: 'R1.6', zh: '血液系统疾病', en: 'Blood disease' },
  { id: 'R1.9', zh: '恶性肿瘤', en: 'Malignancy' },
  { id: 'R1.10', zh: '神经系统疾病', en: 'Neurological disease' },
  { id: 'R2', zh: '孕产期并发症', en: 'Complications of pregnancy and the puerperium' },
  { id: 'P1', zh: '传染性疾病', en: 'Infectious disease' },
] as const satisfies readonly Section[];
