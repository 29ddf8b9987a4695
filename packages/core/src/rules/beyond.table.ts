import type { Criterion } from './criterion.ts';

/**
 * Conditions to which the national form gives no color, although nobody would call them low risk. This table is ours, not the regulation's.
 * A row that is met forbids green and says "beyond the form: specialist assessment now"; its level is a proposal, the lowest that keeps her safe,
 * for an obstetrician to settle. `emergency` rows do not wait for any color.
 */
export const beyondTable = [
  {
    id: 'B.heart-failure',
    grade: 'red',
    zh: '心功能III–IV级，或EF<40%',
    when: {
      any: [
        { fact: 'nyhaClass', op: '>=', value: 3 },
        { fact: 'lvefPercent', op: '<', value: 40 },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.aorta',
    grade: 'red',
    zh: '主动脉直径≥45mm、主动脉缩窄未矫治或主动脉夹层',
    when: {
      any: [
        { fact: 'aorticDiameterMm', op: '>=', value: 45 },
        { fact: 'unrepairedCoarctation' },
        { fact: 'aorticDissection' },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.eclampsia',
    grade: 'red',
    zh: '子痫、HELLP综合征，或妊娠期急性脂肪肝',
    when: { any: [{ fact: 'eclampsia' }, { fact: 'hellpSyndrome' }, { fact: 'acuteFattyLiver' }] },
    emergency: true,
    evidence: 'ours',
  },
  {
    id: 'B.acute',
    grade: 'red',
    zh: '产后出血、子宫破裂、羊水栓塞，或脓毒症',
    when: {
      any: [
        { fact: 'postpartumHemorrhage' },
        { fact: 'uterineRupture' },
        { fact: 'amnioticFluidEmbolism' },
        { fact: 'sepsis' },
      ],
    },
    emergency: true,
    evidence: 'ours',
  },
  {
    id: 'B.life-threatening',
    grade: 'red',
    zh: '本次妊娠发生过危及生命的情况（休克、心脏骤停、昏迷、卒中等）',
    when: { fact: 'lifeThreateningEvent' },
    emergency: true,
    evidence: 'ours',
  },
  {
    id: 'B.cyanotic',
    grade: 'red',
    zh: '未手术的紫绀型心脏病（表中只列了血氧饱和度低于90%的）',
    when: { fact: 'cyanoticHeartDiseaseUnoperated' },
    evidence: 'ours',
  },
  {
    id: 'B.mean-aortic-gradient',
    grade: 'red',
    zh: '主动脉瓣平均跨瓣压差≥40mmHg（表中50mmHg指峰值）',
    when: { fact: 'aorticValveMeanGradientMmHg', op: '>=', value: 40 },
    readings: ['AMB-GRADIENT'],
    evidence: 'ours',
  },
  {
    id: 'B.mean-pulmonary-pressure',
    grade: 'red',
    zh: '肺动脉平均压≥32mmHg（表中50mmHg指收缩压）',
    when: { fact: 'pulmonaryArteryMeanPressureMmHg', op: '>=', value: 32 },
    readings: ['AMB-PAP'],
    evidence: 'ours',
  },
  {
    id: 'B.untreated-malignancy',
    grade: 'red',
    zh: '已知恶性肿瘤尚未治疗',
    when: { fact: 'malignancyUntreated' },
    evidence: 'ours',
  },
  {
    id: 'B.endocrine-crisis',
    grade: 'red',
    zh: '糖尿病酮症酸中毒，或甲状腺危象',
    when: { any: [{ fact: 'diabeticKetoacidosis' }, { fact: 'thyroidStorm' }] },
    emergency: true,
    evidence: 'ours',
  },
  {
    id: 'B.previa-without-scar',
    grade: 'orange',
    zh: '中央性前置胎盘或可疑胎盘植入（表中只列了有子宫瘢痕的）',
    when: { any: [{ fact: 'centralPlacentaPrevia' }, { fact: 'suspectedPlacentaAccreta' }] },
    evidence: 'ours',
  },
  {
    id: 'B.heart-guard',
    grade: 'orange',
    zh: '心脏病需要药物治疗，或心功能不正常（表中只列了其中几种）',
    when: {
      any: [
        { fact: 'cardiacMedicationRequired' },
        {
          all: [
            {
              any: [
                { fact: 'septalDefectOrPatentDuctus' },
                { fact: 'tetralogyOfFallot' },
                { fact: 'otherMildCongenitalHeartDisease' },
                { fact: 'myocarditisSequelae' },
                { fact: 'arrhythmia' },
                { fact: 'otherHeartDisease' },
              ],
            },
            { not: { fact: 'cardiacFunctionNormal' } },
          ],
        },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.lung-guard',
    grade: 'orange',
    zh: '呼吸系统疾病需要药物治疗，或肺功能、心肺功能减退（表中只列了其中几种）',
    when: {
      any: [
        {
          all: [
            { fact: 'respiratoryDisease' },
            { any: [{ fact: 'respiratoryMedicationRequired' }, { not: { fact: 'lungFunctionNormal' } }] },
          ],
        },
        { fact: 'lungFunctionImpaired' },
        { fact: 'mildLungFunctionImpairment' },
        { fact: 'cardiopulmonaryDecline' },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.kidney-guard',
    grade: 'orange',
    zh: '肾脏疾病不稳定或肾功能不正常，或肌酐超过正常值上限（表中只列了其中几种）',
    when: {
      any: [
        {
          all: [
            { ref: 'anyKidneyDisease' },
            { any: [{ not: { fact: 'kidneyDiseaseStable' } }, { not: { fact: 'kidneyFunctionNormal' } }] },
          ],
        },
        { fact: 'creatinineTimesUln', op: '>', value: 1 },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.bleeding-guard',
    grade: 'orange',
    zh: '有出血倾向（表中只列了伴血小板减少或凝血功能障碍的）',
    when: { fact: 'bleedingTendency' },
    evidence: 'ours',
  },
  {
    id: 'B.psychosis',
    grade: 'orange',
    zh: '精神病，既不在缓解期也不在急性期',
    when: {
      all: [{ fact: 'psychosis' }, { not: { fact: 'psychosisInRemission' } }, { not: { fact: 'psychosisAcute' } }],
    },
    untilRecorded: {
      given: { fact: 'psychosis' },
      open: { any: [{ fact: 'psychosisInRemission' }, { fact: 'psychosisAcute' }] },
    },
    evidence: 'ours',
  },
  {
    id: 'B.unlisted',
    grade: 'orange',
    zh: '表中没有的：瓣膜反流、有合并症的瓣膜病、中重度肺动脉瓣狭窄、冠心病、既往血栓或栓塞、既往脑卒中、器官移植、子宫破裂史、围产期心肌病史',
    when: {
      any: [
        { fact: 'valveRegurgitation' },
        { fact: 'valveDiseaseComplicated' },
        { fact: 'moderateOrSeverePulmonaryStenosis' },
        { fact: 'coronaryArteryDisease' },
        { fact: 'previousThrombosisOrEmbolism' },
        { fact: 'previousStroke' },
        { fact: 'organTransplant' },
        { fact: 'uterineRuptureHistory' },
        { fact: 'peripartumCardiomyopathyHistory' },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.severe-pressure',
    grade: 'yellow',
    zh: '收缩压≥160mmHg或舒张压≥110mmHg（任何一次）：先走急诊',
    when: {
      any: [
        { fact: 'systolicBpMmHg', op: '>=', value: 160 },
        { fact: 'diastolicBpMmHg', op: '>=', value: 110 },
      ],
    },
    emergency: true,
    evidence: 'ours',
  },
  {
    id: 'B.chronic-hypertension',
    grade: 'yellow',
    zh: '慢性高血压',
    when: { fact: 'chronicHypertension' },
    evidence: 'ours',
  },
  {
    id: 'B.insipidus',
    grade: 'yellow',
    zh: '尿崩症未达表中界值，或其他垂体功能异常',
    when: {
      any: [
        { fact: 'nephrogenicDiabetesInsipidus' },
        { fact: 'centralDiabetesInsipidus' },
        { fact: 'otherPituitaryDysfunction' },
      ],
    },
    evidence: 'ours',
  },
  {
    id: 'B.other-type',
    grade: 'yellow',
    zh: '癫痫史或重症肌无力，不属于表中列出的类型',
    when: {
      any: [
        {
          all: [
            { fact: 'epilepsyHistory' },
            { not: { fact: 'epilepsyPartialSeizures' } },
            { not: { fact: 'epilepsyAbsenceSeizures' } },
            { not: { fact: 'epilepsyGeneralizedSeizures' } },
          ],
        },
        {
          all: [
            { fact: 'myastheniaGravis' },
            { not: { fact: 'myastheniaGravisOcular' } },
            { not: { fact: 'myastheniaGravisLimbAndBulbar' } },
            { not: { fact: 'myastheniaGravisGeneralizedOrRespiratory' } },
          ],
        },
      ],
    },
    readings: ['AMB-EPILEPSY'],
    evidence: 'ours',
  },
  {
    id: 'B.fetal',
    grade: 'yellow',
    zh: '胎儿畸形、胎死宫内，或过期妊娠',
    when: { any: [{ fact: 'fetalMalformation' }, { fact: 'fetalDeath' }, { fact: 'postTermPregnancy' }] },
    evidence: 'ours',
  },
  {
    id: 'B.antenatal-depression',
    grade: 'yellow',
    zh: '孕期抑郁（表中只列产后抑郁症）',
    when: { fact: 'antenatalDepression' },
    evidence: 'ours',
  },
  {
    id: 'B.self-harm',
    grade: 'orange',
    zh: '有伤害自己的想法：先保证安全，立即转精神科急诊',
    when: { fact: 'selfHarmThoughts' },
    emergency: true,
    evidence: 'ours',
  },
  {
    id: 'B.hbsag-abnormal',
    grade: 'purple',
    zh: '表面抗原阳性且肝功能异常：按病毒性肝炎对待',
    when: { all: [{ fact: 'hbsAgPositive' }, { not: { fact: 'liverFunctionNormal' } }] },
    readings: ['AMB-HBV'],
    evidence: 'ours',
  },
] as const satisfies readonly Criterion[];
