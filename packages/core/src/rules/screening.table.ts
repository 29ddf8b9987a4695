import type { ScreeningItem } from './criterion.ts';

/**
 * 孕产妇妊娠风险筛查表 (norm 国卫办妇幼发〔2017〕35号; annex 1 of 国卫妇幼发〔2017〕42号), in the form's own order and numbering.
 * One item met makes the screening positive. Starred items (section 6) are suggested, the others mandatory.
 */
export const screeningTable = [
  {
    id: 'S1.1',
    zh: '周岁≥35或≤18岁',
    when: {
      any: [
        { fact: 'ageYears', op: '>=', value: 35 },
        { fact: 'ageYears', op: '<=', value: 18 },
      ],
    },
    readings: ['AMB-AGE-DATE'],
    evidence: 'verbatim',
  },
  {
    id: 'S1.2',
    zh: '身高≤145cm,或对生育可能有影响的躯体残疾',
    when: { any: [{ fact: 'heightCm', op: '<=', value: 145 }, { fact: 'physicalDisabilityAffectingChildbearing' }] },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S1.3',
    zh: '体重指数(BMI)>25或<18.5',
    when: {
      any: [
        { fact: 'bmi', op: '>', value: 25 },
        { fact: 'bmi', op: '<', value: 18.5 },
      ],
    },
    readings: ['AMB-BMI-WEIGHT'],
    evidence: 'verbatim',
  },
  {
    id: 'S1.4',
    zh: 'RH血型阴性',
    when: { fact: 'rhNegative' },
    readings: ['AMB-RH'],
    evidence: 'verbatim',
  },
  {
    id: 'S2.1',
    zh: '生育间隔<18月或>5年',
    when: {
      any: [
        { fact: 'birthIntervalMonths', op: '<', value: 18 },
        { fact: 'birthIntervalMonths', op: '>', value: 60 },
      ],
    },
    readings: ['AMB-INTERVAL', 'AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S2.2',
    zh: '剖宫产史',
    when: { fact: 'previousCesareanCount', op: '>=', value: 1 },
    evidence: 'verbatim',
  },
  {
    id: 'S2.3',
    zh: '不孕史',
    when: { fact: 'infertilityHistory' },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S2.4',
    zh: '不良孕产史(各类流产≥3次、早产史、围产儿死亡史、出生缺陷、异位妊娠史、滋养细胞疾病史、既往妊娠并发症及合并症史)',
    when: {
      any: [
        { fact: 'pregnancyLossCount', op: '>=', value: 3 },
        { fact: 'pretermBirthHistory' },
        { fact: 'perinatalDeathHistory' },
        { fact: 'birthDefectHistory' },
        { fact: 'ectopicPregnancyHistory' },
        { fact: 'trophoblasticDiseaseHistory' },
        { fact: 'previousPregnancyComplicationHistory' },
      ],
    },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S2.5',
    zh: '本次妊娠异常情况(如多胎妊娠、辅助生殖妊娠等)',
    when: {
      any: [
        { fact: 'fetusCount', op: '>=', value: 2 },
        { fact: 'assistedReproduction' },
        { fact: 'currentPregnancyAbnormality' },
      ],
    },
    evidence: 'verbatim',
  },
  {
    id: 'S3.1',
    zh: '生殖道畸形',
    when: { fact: 'genitalTractMalformation' },
    evidence: 'verbatim',
  },
  {
    id: 'S3.2',
    zh: '子宫肌瘤或卵巢囊肿≥5cm',
    when: {
      any: [
        { fact: 'uterineFibroidMaxCm', op: '>=', value: 5 },
        { fact: 'ovarianCystMaxCm', op: '>=', value: 5 },
      ],
    },
    readings: ['AMB-FIBROID'],
    evidence: 'verbatim',
  },
  {
    id: 'S3.3',
    zh: '阴道及宫颈锥切手术史',
    when: { any: [{ fact: 'vaginalSurgeryHistory' }, { fact: 'cervicalConizationHistory' }] },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S3.4',
    zh: '宫/腹腔镜手术史',
    when: { any: [{ fact: 'hysteroscopyHistory' }, { fact: 'laparoscopyHistory' }] },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S3.5',
    zh: '瘢痕子宫(如子宫肌瘤挖除术后、子宫肌腺瘤挖除术后、子宫整形术后、宫角妊娠后、子宫穿孔史等)',
    when: { fact: 'scarredUterus' },
    evidence: 'verbatim',
  },
  {
    id: 'S3.6',
    zh: '附件恶性肿瘤手术史',
    when: { fact: 'adnexalMalignancySurgeryHistory' },
    evidence: 'verbatim',
  },
  {
    id: 'S4.1',
    zh: '高血压家族史且孕妇目前血压≥140/90mmHg',
    when: { all: [{ fact: 'familyHypertension' }, { ref: 'raisedBloodPressure' }] },
    readings: ['READ-PRESSURE-EITHER'],
    evidence: 'verbatim',
  },
  {
    id: 'S4.2',
    zh: '糖尿病(直系亲属)',
    when: { fact: 'familyDiabetesDirectRelative' },
    evidence: 'verbatim',
  },
  {
    id: 'S4.3',
    zh: '凝血因子缺乏',
    when: { fact: 'familyCoagulationFactorDeficiency' },
    evidence: 'verbatim',
  },
  {
    id: 'S4.4',
    zh: '严重的遗传性疾病(如遗传性高脂血症、血友病、地中海贫血等)',
    when: { fact: 'familySevereHereditaryDisease' },
    evidence: 'verbatim',
  },
  {
    id: 'S5.1',
    zh: '各种重要脏器疾病史',
    when: { fact: 'majorOrganDiseaseHistory' },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S5.2',
    zh: '恶性肿瘤病史',
    when: { fact: 'malignancyHistory' },
    evidence: 'verbatim',
  },
  {
    id: 'S5.3',
    zh: '其他特殊、重大手术史,药物过敏史',
    when: { any: [{ fact: 'majorSurgeryHistory' }, { fact: 'drugAllergyHistory' }] },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S6.1',
    suggested: true,
    zh: '血红蛋白<110g/L',
    when: { fact: 'hemoglobinGPerL', op: '<', value: 110 },
    readings: ['AMB-HB'],
    evidence: 'verbatim',
  },
  {
    id: 'S6.2',
    suggested: true,
    zh: '血小板计数<100×10^9/L',
    when: { fact: 'plateletsE9PerL', op: '<=', value: 100 },
    readings: ['AMB-PLT'],
    evidence: 'partly-seen',
  },
  {
    id: 'S6.3',
    suggested: true,
    zh: '梅毒筛查阳性',
    when: { fact: 'syphilisScreenPositive' },
    evidence: 'verbatim',
  },
  {
    id: 'S6.4',
    suggested: true,
    zh: 'HIV筛查阳性',
    when: { fact: 'hivScreenPositive' },
    readings: ['AMB-HBV'],
    evidence: 'verbatim',
  },
  {
    id: 'S6.5',
    suggested: true,
    zh: '清洁中段尿常规异常(如蛋白、管型、红细胞、白细胞)持续两次以上',
    when: { fact: 'abnormalMidstreamUrineCount', op: '>=', value: 2 },
    readings: ['READ-TWICE'],
    evidence: 'verbatim',
  },
  {
    id: 'S6.6',
    suggested: true,
    zh: '尿糖阳性且空腹血糖异常(妊娠24周前≥7.0mmol/L;妊娠24周起≥5.1mmol/L)',
    when: {
      all: [
        { fact: 'urineGlucosePositive' },
        {
          any: [
            {
              all: [
                { fact: 'gestationalAgeWeeks', op: '<', value: 24 },
                { fact: 'fastingGlucoseMmolPerL', op: '>=', value: 7 },
              ],
            },
            {
              all: [
                { fact: 'gestationalAgeWeeks', op: '>=', value: 24 },
                { fact: 'fastingGlucoseMmolPerL', op: '>=', value: 5.1 },
              ],
            },
          ],
        },
      ],
    },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'sign-lost',
  },
  {
    id: 'S6.7',
    suggested: true,
    zh: '血清铁蛋白<20μg/L',
    when: { fact: 'serumFerritinUgPerL', op: '<', value: 20 },
    readings: ['AMB-SCREEN-ONLY'],
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.1',
    zh: '心悸、胸闷、胸痛或背部牵涉痛、气促、夜间不能平卧',
    when: {
      any: [
        { fact: 'palpitations' },
        { fact: 'chestTightness' },
        { fact: 'chestPainOrReferredBackPain' },
        { fact: 'shortnessOfBreath' },
        { fact: 'orthopnea' },
      ],
    },
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.2',
    zh: '哮喘及哮喘史、咳嗽、咯血等',
    when: { any: [{ fact: 'asthma' }, { fact: 'asthmaHistory' }, { fact: 'cough' }, { fact: 'hemoptysis' }] },
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.3',
    zh: '长期低热、消瘦、盗汗',
    when: { any: [{ fact: 'prolongedLowFever' }, { fact: 'weightLoss' }, { fact: 'nightSweats' }] },
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.4',
    zh: '心肺听诊异常',
    when: { fact: 'heartLungAuscultationAbnormal' },
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.5',
    zh: '高血压BP≥140/90mmHg',
    when: { ref: 'raisedBloodPressure' },
    readings: ['READ-PRESSURE-EITHER'],
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.6',
    zh: '心脏病史、心衰史、心脏手术史',
    when: { any: [{ fact: 'heartDiseaseHistory' }, { fact: 'heartFailureHistory' }, { fact: 'heartSurgeryHistory' }] },
    evidence: 'verbatim',
  },
  {
    id: 'S7.1.7',
    zh: '胸廓畸形',
    when: { fact: 'thoracicDeformity' },
    evidence: 'verbatim',
  },
  {
    id: 'S7.2.1',
    zh: '严重纳差、乏力、剧吐',
    when: { any: [{ fact: 'severeAnorexia' }, { fact: 'fatigue' }, { fact: 'severeVomiting' }] },
    evidence: 'recall',
  },
  {
    id: 'S7.2.2',
    zh: '上腹疼痛,肝脾肿大',
    when: { any: [{ fact: 'upperAbdominalPain' }, { fact: 'hepatosplenomegaly' }] },
    evidence: 'recall',
  },
  {
    id: 'S7.2.3',
    zh: '皮肤巩膜黄染',
    when: { fact: 'jaundice' },
    evidence: 'recall',
  },
  {
    id: 'S7.2.4',
    zh: '便血',
    when: { fact: 'bloodInStool' },
    evidence: 'recall',
  },
  {
    id: 'S7.3.1',
    zh: '眼睑浮肿、少尿、蛋白尿、血尿、管型尿',
    when: {
      any: [
        { fact: 'eyelidEdema' },
        { fact: 'oliguria' },
        { fact: 'proteinuria' },
        { fact: 'hematuria' },
        { fact: 'urinaryCasts' },
      ],
    },
    evidence: 'recall',
  },
  {
    id: 'S7.3.2',
    zh: '慢性肾炎、肾病史',
    when: { any: [{ fact: 'chronicNephritisHistory' }, { fact: 'kidneyDiseaseHistory' }] },
    evidence: 'recall',
  },
  {
    id: 'S7.4.1',
    zh: '牙龈出血、鼻衄',
    when: { any: [{ fact: 'gumBleeding' }, { fact: 'nosebleed' }] },
    evidence: 'recall',
  },
  {
    id: 'S7.4.2',
    zh: '出血不凝、全身多处瘀点瘀斑',
    when: { any: [{ fact: 'bleedingWithoutClotting' }, { fact: 'widespreadPetechiae' }] },
    evidence: 'recall',
  },
  {
    id: 'S7.4.3',
    zh: '血小板减少、再障等血液病史',
    when: { fact: 'bloodDiseaseHistory' },
    evidence: 'recall',
  },
  {
    id: 'S7.5.1',
    zh: '多饮、多尿、多食',
    when: { any: [{ fact: 'polydipsia' }, { fact: 'polyuria' }, { fact: 'polyphagia' }] },
    evidence: 'verbatim',
  },
  {
    id: 'S7.5.2',
    zh: '烦渴、心悸、烦躁、多汗',
    when: {
      any: [
        { fact: 'intenseThirst' },
        { fact: 'palpitations' },
        { fact: 'restlessness' },
        { fact: 'excessiveSweating' },
      ],
    },
    evidence: 'verbatim',
  },
  {
    id: 'S7.5.3',
    zh: '明显关节酸痛、脸部蝶形或盘形红斑、死胎史',
    when: { any: [{ fact: 'markedJointPain' }, { fact: 'butterflyOrDiscoidRash' }, { fact: 'stillbirthHistory' }] },
    evidence: 'partly-seen',
  },
  {
    id: 'S7.5.4',
    zh: '口干(无唾液)、眼干(眼内有摩擦异物感或无泪)等',
    when: { any: [{ fact: 'dryMouth' }, { fact: 'dryEyes' }] },
    evidence: 'recall',
  },
  {
    id: 'S7.6.1',
    zh: '外生殖器溃疡、赘生物或水泡',
    when: { fact: 'genitalUlcerGrowthOrBlister' },
    evidence: 'recall',
  },
  {
    id: 'S7.6.2',
    zh: '阴道或尿道流脓',
    when: { fact: 'vaginalOrUrethralPus' },
    evidence: 'recall',
  },
  {
    id: 'S7.6.3',
    zh: '性病史',
    when: { fact: 'stdHistory' },
    evidence: 'verbatim',
  },
  {
    id: 'S7.7.1',
    zh: '言语交流困难、智力障碍、精神抑郁、精神躁狂',
    when: {
      any: [
        { fact: 'communicationDifficulty' },
        { fact: 'intellectualDisability' },
        { fact: 'depressionSymptoms' },
        { fact: 'maniaSymptoms' },
      ],
    },
    evidence: 'verbatim',
  },
  {
    id: 'S7.7.2',
    zh: '反复出现头痛、恶心、呕吐',
    when: { any: [{ fact: 'recurrentHeadache' }, { fact: 'recurrentNausea' }, { fact: 'recurrentVomiting' }] },
    readings: ['READ-ANY-OF-LIST'],
    evidence: 'verbatim',
  },
  {
    id: 'S7.7.3',
    zh: '癫痫史',
    when: { fact: 'epilepsyHistory' },
    evidence: 'verbatim',
  },
  {
    id: 'S7.7.4',
    zh: '不明原因晕厥史',
    when: { fact: 'unexplainedSyncopeHistory' },
    evidence: 'verbatim',
  },
  {
    id: 'S7.8.1',
    zh: '吸毒史',
    when: { fact: 'drugAbuseHistory' },
    evidence: 'verbatim',
  },
] as const satisfies readonly ScreeningItem[];
