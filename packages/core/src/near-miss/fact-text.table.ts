import type { FactText } from '../facts/fact.ts';
import type { FactId } from '../facts/facts.table.ts';
import type { NearMissFactId } from './facts.table.ts';

/** Names and questions of the facts that only a near-miss record has; the others are worded in `@anchan/core/facts`. */
export const nearMissFactText: Readonly<Record<Exclude<NearMissFactId, FactId>, FactText>> = {
  hypotensionMinutes: {
    zh: '收缩压低于90mmHg的最长持续时间',
    en: 'longest time with systolic pressure under 90 mmHg',
    askZh: '收缩压低于90mmHg最长持续了多少分钟（没有填0）？',
    askEn: 'What was the longest time with a systolic pressure under 90 mmHg, in minutes (0 if none)?',
  },
  pulsePerMin: {
    zh: '脉率',
    en: 'pulse rate',
    askZh: '脉率最快是多少次/分？',
    askEn: 'What was the highest pulse rate, per minute?',
  },
  fluidReplacementMl: {
    zh: '补液量',
    en: 'fluid given',
    askZh: '低血压时补液量是多少mL（没有填0）？',
    askEn: 'How much fluid was given for low blood pressure, in mL (0 if none)?',
  },
  lactateMmolPerL: {
    zh: '血乳酸',
    en: 'blood lactate',
    askZh: '血乳酸最高是多少mmol/L（无检查指征选“不适用”）？',
    askEn: 'What was the highest blood lactate, in mmol/L (“not applicable” if not indicated)?',
  },
  bloodPh: {
    zh: '动脉血pH',
    en: 'arterial pH',
    askZh: '动脉血pH最低是多少（无检查指征选“不适用”）？',
    askEn: 'What was the lowest arterial pH (“not applicable” if not indicated)?',
  },
  respiratoryRatePerMin: {
    zh: '呼吸频率',
    en: 'respiratory rate',
    askZh: '最异常时的呼吸频率是多少次/分？',
    askEn: 'What was the most abnormal respiratory rate, per minute?',
  },
  lowSpo2Minutes: {
    zh: '血氧饱和度低于90%的最长持续时间',
    en: 'longest time with oxygen saturation under 90%',
    askZh: '血氧饱和度低于90%最长持续了多少分钟（没有填0）？',
    askEn: 'What was the longest time with oxygen saturation under 90%, in minutes (0 if none)?',
  },
  pao2FiO2MmHg: {
    zh: '氧合指数（PaO₂/FiO₂）',
    en: 'PaO₂/FiO₂ ratio',
    askZh: '氧合指数（PaO₂/FiO₂）最低是多少mmHg（无检查指征选“不适用”）？',
    askEn: 'What was the lowest PaO₂/FiO₂ ratio, in mmHg (“not applicable” if not indicated)?',
  },
  oliguriaHours: {
    zh: '少尿持续时间',
    en: 'duration of oliguria',
    askZh: '尿量少于30mL/h连续了多少小时（没有填0）？',
    askEn: 'For how many hours in a row was urine output under 30 mL/h (0 if none)?',
  },
  respondsToFluidsOrDiuretics: {
    zh: '少尿对补液或利尿剂有反应',
    en: 'oliguria responding to fluids or diuretics',
    askZh: '少尿经补液或利尿剂治疗后是否好转？',
    askEn: 'Did the oliguria respond to fluids or diuretics?',
  },
  redCellUnitsTransfused: {
    zh: '输注全血或红细胞单位数',
    en: 'units of blood or red cells transfused',
    askZh: '一共输了多少单位全血或红细胞（没有填0）？',
    askEn: 'How many units of blood or red cells were transfused in all (0 if none)?',
  },
  bilirubinUmolPerL: {
    zh: '总胆红素',
    en: 'total bilirubin',
    askZh: '总胆红素最高是多少μmol/L（无检查指征选“不适用”）？',
    askEn: 'What was the highest total bilirubin, in µmol/L (“not applicable” if not indicated)?',
  },
  urineKetonesPositive: {
    zh: '尿酮体阳性',
    en: 'positive urine ketones',
    askZh: '尿酮体是否为阳性？',
    askEn: 'Are urine ketones positive?',
  },
  lowestRespiratoryRatePerMin: {
    zh: '最慢的呼吸频率',
    en: 'slowest respiratory rate',
    askZh: '呼吸最慢时是多少次/分？',
    askEn: 'What was the slowest respiratory rate, per minute?',
  },
  severePostpartumHemorrhage: {
    zh: '严重产后出血',
    en: 'severe postpartum hemorrhage',
    askZh: '是否发生严重产后出血？',
    askEn: 'Did severe postpartum hemorrhage occur?',
  },
  severeAbortionComplication: {
    zh: '严重的流产并发症',
    en: 'severe complications of abortion',
    askZh: '是否发生严重的流产并发症？',
    askEn: 'Did severe complications of abortion occur?',
  },
  intensiveCareAdmission: {
    zh: '入住重症监护病房',
    en: 'admission to intensive care',
    askZh: '是否入住过重症监护病房？',
    askEn: 'Was she admitted to intensive care?',
  },
  interventionalRadiology: {
    zh: '介入治疗',
    en: 'interventional radiology',
    askZh: '是否做过介入治疗？',
    askEn: 'Was interventional radiology used?',
  },
  laparotomyNotCesarean: {
    zh: '剖宫产以外的开腹手术',
    en: 'laparotomy other than cesarean',
    askZh: '是否做过剖宫产以外的开腹手术？',
    askEn: 'Was a laparotomy other than cesarean done?',
  },
  bloodProductsUsed: {
    zh: '使用血液制品',
    en: 'use of blood products',
    askZh: '是否使用过血液制品？',
    askEn: 'Were blood products used?',
  },
  cardiopulmonaryResuscitation: {
    zh: '心肺复苏',
    en: 'cardiopulmonary resuscitation',
    askZh: '是否进行过心肺复苏？',
    askEn: 'Was cardiopulmonary resuscitation performed?',
  },
  continuousVasoactiveDrugs: {
    zh: '持续使用血管活性药物',
    en: 'continuous use of vasoactive drugs',
    askZh: '是否持续使用过血管活性药物？',
    askEn: 'Were vasoactive drugs given continuously?',
  },
  acuteCyanosis: {
    zh: '急性紫绀',
    en: 'acute cyanosis',
    askZh: '是否出现急性紫绀？',
    askEn: 'Did acute cyanosis occur?',
  },
  gasping: {
    zh: '喘息样（濒死）呼吸',
    en: 'gasping (terminal breathing pattern)',
    askZh: '是否出现喘息样（濒死）呼吸？',
    askEn: 'Did gasping (a terminal breathing pattern) occur?',
  },
  intubationVentilationNotForAnesthesia: {
    zh: '非麻醉相关的气管插管和机械通气',
    en: 'intubation and ventilation not related to anesthesia',
    askZh: '是否因麻醉以外的原因进行过气管插管和机械通气？',
    askEn: 'Was she intubated and ventilated for a reason other than anesthesia?',
  },
  totalParalysis: {
    zh: '全身瘫痪',
    en: 'total paralysis',
    askZh: '是否出现全身瘫痪？',
    askEn: 'Did total paralysis occur?',
  },
  dialysisForAcuteRenalFailure: {
    zh: '急性肾衰竭透析',
    en: 'dialysis for acute renal failure',
    askZh: '是否因急性肾衰竭进行过透析？',
    askEn: 'Was dialysis given for acute renal failure?',
  },
};
