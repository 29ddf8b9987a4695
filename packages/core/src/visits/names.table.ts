import type { Text } from '../language/describe.ts';
import type { guidelineItems, indicatedItems } from './items.table.ts';

/** The guideline's items in words, in the order of `guidelineItems`. */
// biome-ignore format: one line per item, so that an expert can read down
export const itemNames = {
  'handbook': { zh: '建立保健手册、核对孕周、评估高危因素', en: 'Handbook, weeks, risk factors' },
  'pressure-weight-v1': { zh: '血压、体重和BMI', en: 'Blood pressure, weight, BMI' },
  'blood-urine-group': { zh: '血常规、尿常规、血型（ABO和Rh）', en: 'Blood count, urine, blood group' },
  'glucose-liver-kidney': { zh: '空腹血糖、肝功能、肾功能', en: 'Fasting glucose, liver, kidneys' },
  'infection-tests': { zh: '乙肝表面抗原、梅毒、艾滋病检测', en: 'Hepatitis B, syphilis, HIV' },
  'thalassemia': { zh: '地中海贫血筛查（高发省份）', en: 'Thalassemia screening' },
  'early-ultrasound': { zh: '早孕超声', en: 'Early ultrasound' },
  'nt': { zh: 'NT超声', en: 'NT scan' },
  'serum-first': { zh: '早孕期血清学筛查', en: 'First serum screening' },
  'chorionicity': { zh: '双胎：看清绒毛膜性', en: 'Twins: chorionicity' },
  'thyroid-others': { zh: '甲状腺功能、丙肝、宫颈细胞学等', en: 'Thyroid, hepatitis C, cervical cytology' },

  'pressure-growth-v2': { zh: '血压、体重、宫高、胎心', en: 'Blood pressure, weight, fundal height, fetal heart' },
  'serum-second': { zh: '中孕期血清学筛查', en: 'Second serum screening' },
  'cell-free-dna': { zh: '无创DNA（NIPT）', en: 'Cell-free DNA (NIPT)' },

  'anomaly-scan': { zh: '胎儿系统超声（大排畸）', en: 'Fetal anomaly scan' },
  'blood-urine-v3': { zh: '血常规、尿常规', en: 'Blood count, urine' },

  'ogtt': { zh: '75克糖耐量（OGTT）', en: '75 g glucose test (OGTT)' },
  'blood-urine-v4': { zh: '血常规、尿常规', en: 'Blood count, urine' },

  'ultrasound-position': { zh: '产科超声、胎位', en: 'Obstetric ultrasound, position' },
  'blood-urine-v5': { zh: '血常规、尿常规', en: 'Blood count, urine' },

  'urine-v6': { zh: '尿常规', en: 'Urine' },
  'gbs': { zh: 'B族链球菌（GBS）筛查', en: 'Group B strep (GBS)' },

  'nst-weekly': { zh: '每周1次胎心监护（NST）', en: 'Weekly non-stress test' },
  'ultrasound-term': { zh: '产科超声', en: 'Obstetric ultrasound' },
  'cervix': { zh: '宫颈检查（Bishop评分）', en: 'Cervix (Bishop score)' },
} as const satisfies Readonly<Record<(typeof guidelineItems)[number]['id'], Text>>;

/** The words of `indicatedItems`. */
// biome-ignore format: as above
export const indicatedNames = {
  'rh-antibodies': { zh: 'Rh阴性：查抗体', en: 'Rh negative: antibodies' },
  'amniocentesis': { zh: '羊膜腔穿刺', en: 'Amniocentesis' },
  'cervical-length': { zh: '阴道超声量宫颈', en: 'Cervical length' },
  'liver-bile-acids': { zh: '肝功能和血清胆汁酸', en: 'Liver function, bile acids' },
  'nst-early': { zh: '无应激试验（NST）', en: 'Non-stress test (risk factors)' },
} as const satisfies Readonly<Record<(typeof indicatedItems)[number]['id'], Text>>;
